// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "ui/common/FileDialogs.h"

#include "base/Literals.h"
#include "ui/common/PageParts.h"

#include <QCoreApplication>
#include <QSettings>
#include <QStandardPaths>

namespace eab::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(eab::ui::FileDialogs)
};

QString settingOf(Purpose purpose)
{
    return purpose == Purpose::Messages ? u"folders/messages"_s : u"folders/results"_s;
}

/** The mail that was saved there last, which is the likeliest; empty: there is none. */
QString newestMail(const QString &folder)
{
    const QStringList mails
        = QDir(folder).entryList({u"*.eml"_s}, QDir::Files | QDir::Readable, QDir::Time);
    return mails.isEmpty() ? QString() : mails.constFirst();
}

} // namespace

QString beginFolder(Purpose purpose)
{
    QStringList places {QSettings().value(settingOf(purpose)).toString()};
    if (purpose == Purpose::Messages) {
        places << QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
               << QStandardPaths::writableLocation(QStandardPaths::DesktopLocation);
    }
    for (const QString &place : std::as_const(places)) {
        if (!place.isEmpty() && QDir(place).exists())
            return place;
    }
    return QDir::homePath();
}

void rememberFolder(QFileDialog *dialog, Purpose purpose)
{
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [purpose](const QStringList &paths) {
                         if (!paths.isEmpty())
                             QSettings().setValue(settingOf(purpose),
                                                  QFileInfo(paths.constFirst()).absolutePath());
                     });
}

QFileDialog *messageDialog(QWidget *parent, const QString &title)
{
    const QString folder = beginFolder(Purpose::Messages);
    QFileDialog *dialog = fileDialog(parent, title, QFileDialog::ExistingFiles, folder);
    dialog->setNameFilters(
        {Words::tr("E-mails and texts") + u" (*.eml *.txt *.htm *.html *.json *.csv *.tsv *.md)"_s,
         Words::tr("All files") + u" (*)"_s});
    if (const QString mail = newestMail(folder); !mail.isEmpty())
        dialog->selectFile(mail);
    rememberFolder(dialog, Purpose::Messages);
    return dialog;
}

} // namespace eab::ui
