// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Language.h"

#include "base/Literals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

namespace eab::app {

void speak(QCoreApplication &application, const QLocale &locale)
{
    static QList<QTranslator *> installed;
    for (QTranslator *translator : std::as_const(installed)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    installed.clear();
    // The "C" locale is for machines; people then get English as it is written where the clock has
    // 24 hours.
    const bool plain = locale.language() == QLocale::C;
    QLocale shown = plain ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
    // Counts in our sentences are Western digits; dates beside them must not use others.
    if (shown.language() == QLocale::Arabic && shown.zeroDigit() != "0"_L1)
        shown = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    QLocale::setDefault(shown);
    const auto install
        = [&application](const QLocale &language, const QString &name, const QString &folder) {
              auto *translator = new QTranslator(&application);
              if (!translator->load(language, name, u"_"_s, folder)) {
                  delete translator;
                  return false;
              }
              QCoreApplication::installTranslator(translator);
              installed << translator;
              return true;
          };
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The English file has the plural forms only; without it "%n day(s)" would show as it stands.
    // It lies under the others, for what they do not have yet.
    install(QLocale(QLocale::English), u"eab-vault"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English)
        install(locale, u"eab-vault"_s, u":/i18n"_s);
}

QStringList languages()
{
    QStringList codes {u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"eab-vault_*.qm"_s})) {
        const QString code = file.mid(10, file.size() - 13);
        if (code != "en"_L1)
            codes << code;
    }
    return codes;
}

} // namespace eab::app
