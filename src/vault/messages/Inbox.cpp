// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/messages/Inbox.h"

#include "base/File.h"
#include "vault/audit/AuditLetters.h"
#include "vault/keys/Crypto.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace eab::vault {

namespace {

constexpr QByteArrayView magic = "eab-vault inbox 1\n";
constexpr qint64 mostItemBytes = 64 << 20;

} // namespace

QString Inbox::fingerprint(const QByteArray &publicKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex());
}

Result<QString> Inbox::put(const KeySlots &slotTable, const QString &name, QByteArrayView content,
                           const QDateTime &now) const
{
    if (!QDir().mkpath(m_path))
        return Error {ErrorCode::WriteFailed, m_path, u"cannot make the folder"_s};
    QFile::setPermissions(m_path,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto suffix = EAB_TRY(randomBytes(4));
    // First line: moment and name; then the content as it is.
    QByteArray plain
        = now.toUTC().toString(Qt::ISODate).toUtf8() + '\t' + name.simplified().toUtf8() + '\n';
    plain.reserve(plain.size() + content.size());
    plain.append(content);
    const auto sealed = sealForBox(slotTable.inboxPublicKey(), plain, slotTable.vaultId().toUtf8());
    wipe(plain);
    if (!sealed)
        return sealed.error();
    const QString id
        = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'-"_s) + QString::fromLatin1(suffix.toHex());
    EAB_TRY(writeFile(m_path + QLatin1Char('/') + id, magic.toByteArray() + *sealed,
                      FileMode::OwnerOnly));
    return id;
}

QStringList Inbox::items() const
{
    QStringList names = QDir(m_path).entryList(QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.endsWith(auditSuffix); });
    return names;
}

Result<InboxItem> Inbox::take(const QString &id, const KeySlots &slotTable,
                              std::span<const BoxKey> keys) const
{
    const auto bytes = readFile(m_path + QLatin1Char('/') + id, mostItemBytes);
    if (!bytes)
        return bytes.error();
    const Error broken {ErrorCode::DamagedLetter, id, u"inbox item does not open"_s};
    if (!bytes->startsWith(magic))
        return broken;
    const auto plain = EAB_TRY(openFromBox(keys, QByteArrayView(*bytes).sliced(magic.size()),
                                           slotTable.vaultId().toUtf8()));
    if (!plain)
        return broken;
    const QByteArrayView view = plain->expose();
    const qsizetype end = view.indexOf('\n');
    const qsizetype tab = view.indexOf('\t');
    if (end < 0 || tab < 0 || tab > end)
        return broken;
    InboxItem item;
    item.id = id;
    item.at = QDateTime::fromString(QString::fromUtf8(view.first(tab)), Qt::ISODate);
    item.name = QString::fromUtf8(view.sliced(tab + 1, end - tab - 1));
    item.content = WipedBytes::copyOf(view.sliced(end + 1));
    return item;
}

Result<void> Inbox::remove(const QString &id) const
{
    return removeSynced(m_path + QLatin1Char('/') + id);
}

} // namespace eab::vault
