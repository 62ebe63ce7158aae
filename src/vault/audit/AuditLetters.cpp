// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/audit/AuditLetters.h"

#include "base/File.h"
#include "vault/file/ScratchFolder.h"
#include "vault/keys/Crypto.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace eab::vault {

namespace {

constexpr QByteArrayView magic = "eab-vault audit 1\n";
constexpr qint64 mostLetterBytes = 1 << 16;
constexpr qsizetype mostRefused = 100; //!< that are kept one by one
constexpr qsizetype mostTextLength = 4000; //!< of a detail
constexpr qsizetype halfId = 8; //!< bytes; the other half is in the name of the file
const QString stampForm = u"yyyyMMdd'T'HHmmss'Z'"_s;
const QString refusedMark = u"refused"_s;
const QString lastRefused = refusedMark + u"-last"_s + auditSuffix;

QByteArray associated(const KeySlots &table)
{
    return table.vaultId().toUtf8() + "\naudit";
}

QJsonObject bodyOf(const AuditLetter &letter)
{
    const domain::AuditEntry &entry = letter.entry;
    return {
        {u"id"_s, letter.id},          {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"actor"_s, entry.actor},     {u"action"_s, entry.action},
        {u"subject"_s, entry.subject}, {u"detail"_s, entry.detail.left(mostTextLength)},
        {u"slot"_s, letter.slot},      {u"counter"_s, QString::number(letter.counter)},
    };
}

Result<QByteArray> codeOf(const AuditLetter &letter, const Secret &key)
{
    const QByteArray text = QJsonDocument(bodyOf(letter)).toJson(QJsonDocument::Compact);
    return hmacSha256(key, {text});
}

} // namespace

Result<bool> AuditLetter::isSignedWith(const Secret &key) const
{
    const auto right = EAB_TRY(codeOf(*this, key));
    return sameCode(right, code);
}

Result<void> AuditLetters::write(const KeySlots &table, const AuditLetter &letter,
                                 const QString &name) const
{
    QJsonObject object = bodyOf(letter);
    object.insert(u"code"_s, QString::fromLatin1(letter.code.toBase64()));
    const auto sealed = EAB_TRY(sealForBox(table.inboxPublicKey(),
                                           QJsonDocument(object).toJson(QJsonDocument::Compact),
                                           associated(table)));
    EAB_TRY(makePrivateFolder(m_folder.inboxPath()));
    return writeFile(m_folder.inboxPath() + QLatin1Char('/') + name, magic.toByteArray() + sealed,
                     FileMode::OwnerOnly);
}

Result<void> AuditLetters::put(const KeySlots &table, const AuditChain &chain,
                               const QString &slotId, const domain::AuditEntry &entry) const
{
    const auto drawn = EAB_TRY(randomBytes(2 * halfId));
    AuditLetter letter;
    letter.id = QString::fromLatin1(drawn.first(halfId).toHex());
    letter.entry = entry;
    letter.slot = slotId;
    const QString name = u"%1-%2-%3"_s.arg(entry.at.toUTC().toString(stampForm), slotId,
                                           QString::fromLatin1(drawn.sliced(halfId).toHex()))
        + auditSuffix;
    const auto left = chain.turn([&](qint64 counter, const Secret &key) -> Result<void> {
        letter.counter = counter;
        letter.code = EAB_TRY(codeOf(letter, key));
        return write(table, letter, name);
    });
    if (left)
        return {};
    // Nothing to sign with, or nothing that opens: what was done is written down all the same.
    if (left.error().code != ErrorCode::FileNotFound
        && left.error().code != ErrorCode::DamagedLetter
        && left.error().code != ErrorCode::NotAPlainFile)
        return left.error();
    letter.counter = 0;
    letter.code.clear();
    return write(table, letter, name);
}

Result<void> AuditLetters::putRefused(const KeySlots &table, domain::AuditEntry entry) const
{
    const auto waiting = items().filter(QLatin1Char('-') + refusedMark + QLatin1Char('-'));
    const auto drawn = EAB_TRY(randomBytes(2 * halfId));
    QString name = u"%1-%2-%3"_s.arg(entry.at.toUTC().toString(stampForm), refusedMark,
                                     QString::fromLatin1(drawn.sliced(halfId).toHex()))
        + auditSuffix;
    if (waiting.size() >= mostRefused) {
        name = lastRefused;
        entry.action = nameOf(domain::actionNames, domain::Action::UnlockFailedOften);
    }
    AuditLetter letter;
    letter.id = QString::fromLatin1(drawn.first(halfId).toHex());
    letter.entry = std::move(entry);
    return write(table, letter, name);
}

QStringList AuditLetters::items() const
{
    return QDir(m_folder.inboxPath())
        .entryList({QLatin1Char('*') + auditSuffix}, QDir::Files, QDir::Name);
}

QHash<QString, QDateTime> AuditLetters::lastBySlot() const
{
    QHash<QString, QDateTime> last;
    for (const QString &name : items()) { // the oldest first
        const QStringList parts = name.split(QLatin1Char('-'));
        auto at = QDateTime::fromString(parts.first(), stampForm);
        at.setTimeSpec(Qt::UTC);
        if (parts.size() == 3 && at.isValid())
            last.insert(parts[1], at);
    }
    return last;
}

Result<AuditLetter> AuditLetters::take(const QString &name, const KeySlots &table,
                                       std::span<const BoxKey> keys) const
{
    const auto bytes
        = EAB_TRY(readPlainFile(m_folder.inboxPath() + QLatin1Char('/') + name, mostLetterBytes));
    const Error broken {ErrorCode::DamagedLetter, name, u"audit letter does not open"_s};
    if (!bytes.startsWith(magic))
        return broken;
    const auto plain
        = EAB_TRY(openFromBox(keys, QByteArrayView(bytes).sliced(magic.size()), associated(table)));
    if (!plain)
        return broken;
    const QByteArray whole = plain->expose().toByteArray();
    const QJsonObject object = QJsonDocument::fromJson(whole).object();
    const auto text = [&object](const QString &member) { return object[member].toString(); };
    AuditLetter letter;
    letter.id = text(u"id"_s);
    letter.digest
        = QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex());
    letter.entry.at = QDateTime::fromString(text(u"at"_s), Qt::ISODateWithMs);
    letter.entry.actor = text(u"actor"_s);
    letter.entry.action = text(u"action"_s);
    letter.entry.subject = text(u"subject"_s);
    letter.entry.detail = text(u"detail"_s);
    letter.slot = text(u"slot"_s);
    letter.counter = text(u"counter"_s).toLongLong();
    letter.code = QByteArray::fromBase64(text(u"code"_s).toLatin1());
    if (letter.id.isEmpty() || letter.entry.action.isEmpty() || !letter.entry.at.isValid())
        return broken;
    return letter;
}

Result<void> AuditLetters::remove(const QStringList &names) const
{
    for (const QString &name : names) {
        const QString path = m_folder.inboxPath() + QLatin1Char('/') + name;
        errno = 0;
        if (!QFile::remove(path) && QFile::exists(path))
            return fileError(path, ErrorCode::WriteFailed);
    }
    return syncFolder(m_folder.inboxPath());
}

Result<void> AuditLetters::setAside(const QString &name) const
{
    const QString aside = m_folder.path() + u"/inbox-aside"_s;
    EAB_TRY(makePrivateFolder(aside));
    return moveSynced(m_folder.inboxPath() + QLatin1Char('/') + name,
                      aside + QLatin1Char('/') + name);
}

} // namespace eab::vault
