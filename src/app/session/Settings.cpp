// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/session/Settings.h"

#include "base/Literals.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace eab::app {

namespace {

/** The window and the terminal remember the same vaults, whatever each calls itself. */
const QString organisation = u"eab-vault"_s;
const QString application = u"vaults"_s;
const QString placeName = u"backup-place/"_s;
const QString seenName = u"backup-seen/"_s;

QString logName(const QString &vaultId, const QString &folder)
{
    const QString there = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(there.toUtf8(), QCryptographicHash::Sha256);
    constexpr int enough = 8; // bytes, to tell folders apart
    return u"log/%1/%2"_s.arg(vaultId, QString::fromLatin1(hash.first(enough).toHex()));
}

} // namespace

QString rememberedInboxKey(const QString &vaultId)
{
    return QSettings(organisation, application).value(u"inbox/"_s + vaultId).toString();
}

void rememberInboxKey(const QString &vaultId, const QString &fingerprint)
{
    QSettings settings(organisation, application);
    const QString name = u"inbox/"_s + vaultId;
    if (settings.value(name).toString() != fingerprint)
        settings.setValue(name, fingerprint);
}

QString rememberedLogEnd(const QString &vaultId, const QString &folder)
{
    return QSettings(organisation, application).value(logName(vaultId, folder)).toString();
}

void rememberLogEnd(const QString &vaultId, const QString &folder, const QString &end)
{
    QSettings settings(organisation, application);
    const QString name = logName(vaultId, folder);
    if (settings.value(name).toString() != end)
        settings.setValue(name, end);
}

QString backupPlace(const QString &vaultId)
{
    return QSettings(organisation, application).value(placeName + vaultId).toString();
}

void setBackupPlace(const QString &vaultId, const QString &folder)
{
    QSettings settings(organisation, application);
    settings.remove(seenName + vaultId);
    if (folder.isEmpty())
        settings.remove(placeName + vaultId);
    else
        settings.setValue(placeName + vaultId, folder);
}

QDateTime lastBackupThere(const QString &vaultId)
{
    const QString text = QSettings(organisation, application).value(seenName + vaultId).toString();
    return QDateTime::fromString(text, Qt::ISODate);
}

void noteBackupThere(const QString &vaultId, const QDateTime &at)
{
    QSettings(organisation, application)
        .setValue(seenName + vaultId, at.toUTC().toString(Qt::ISODate));
}

} // namespace eab::app
