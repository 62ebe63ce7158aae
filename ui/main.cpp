// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/words/Language.h"
#include "base/Clock.h"
#include "base/Process.h"
#include "base/Secret.h"
#include "ca/http/NetworkTransport.h"
#include "keychain/SystemKeychain.h"
#include "ui/common/OnScreen.h"
#include "ui/common/Preferences.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    eab::fillStandardDescriptors();
    eab::protectProcess();
    eab::prepareSecretMemory();
    QCoreApplication::setOrganizationName(u"eab-vault"_s);
    QCoreApplication::setApplicationName(u"eab-vault"_s);
    const eab::ui::Preferences preferences = eab::ui::Preferences::load();
    preferences.applySize();
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"EAB Vault"_s);
    QApplication::setApplicationVersion(QStringLiteral(EAB_VERSION));
    QApplication::setWindowIcon(QIcon(u":/icons/eab-vault.svg"_s));
    QApplication::setDesktopFileName(u"eab-vault"_s);

    const QLocale locale
        = preferences.language.isEmpty() ? QLocale::system() : QLocale(preferences.language);
    eab::app::speak(application, locale);
    QApplication::setLayoutDirection(locale.textDirection());
    eab::ui::applyTheme(application, preferences.scheme);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Keeps the credentials of ACME certificate subscriptions safe."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(
        u"vault"_s, QApplication::translate("main", "Folder of the vault."), u"DIR"_s);
    parser.addOption(vault);
    parser.addPositionalArgument(
        u"files"_s, QApplication::translate("main", "Order e-mails to take in."), u"[FILE...]"_s);
    parser.process(application);

    const eab::SystemClock clock;
    eab::keychain::SystemKeychain keychain(u"eab-vault"_s);
    eab::app::Session session(clock, keychain);
    if (parser.isSet(vault))
        session.setFolder(parser.value(vault));
    eab::ca::NetworkTransport network;
    eab::ui::MainWindow window(session, network);
    QObject::connect(&window, &eab::ui::MainWindow::preferencesChanged, &application,
                     [&application](const eab::ui::Preferences &chosen) {
                         eab::ui::applyTheme(application, chosen.scheme);
                     });
    const eab::ui::OnScreen onScreen(&application);
    window.openWith(parser.positionalArguments());
    window.show();
    return QApplication::exec();
}
