// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/records/AuditTrail.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"

namespace eab::vault {

Result<QByteArray> AuditTrail::code(const QByteArray &previous, const QStringList &row)
{
    if (m_key.isEmpty()) {
        auto key = deriveKey(m_keys.vaultKey.expose(), {}, "eab-vault audit");
        if (!key)
            return key.error();
        m_key = std::move(*key);
    }
    return hmacSha256(m_key, {previous, "\n", row.join(QLatin1Char('\x1f')).toUtf8()});
}

Result<void> AuditTrail::append(const QString &subject, domain::Action action,
                                const QString &detail, const Change &change)
{
    const qint64 transaction = m_connection.transaction();
    const qint64 sequence = EAB_TRY(m_connection.nextRow("audit"));
    const bool isNext
        = transaction != 0 && transaction == m_transaction && sequence == m_lastSequence + 1;
    if (!isNext) {
        Statement last(m_connection, "SELECT code FROM audit ORDER BY sequence DESC LIMIT 1");
        m_lastCode = EAB_TRY(last.step()) ? last.blob(0).toByteArray() : QByteArray();
    }
    if (change.at != m_lastAt) {
        m_lastAt = change.at;
        m_lastText = change.at.toUTC().toString(Qt::ISODateWithMs);
    }
    const QString &at = m_lastText;
    const QString word = nameOf(domain::actionNames, action);
    const auto its = code(m_lastCode, {at, change.actor, word, subject, detail});
    if (!its)
        return its.error();
    Statement statement(m_connection,
                        "INSERT INTO audit(sequence, at, actor, action, record_id, detail, code)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(sequence).bind(at).bind(change.actor).bind(word).bind(subject).bind(detail);
    statement.bind(*its);
    EAB_TRY(statement.run());
    m_transaction = transaction;
    m_lastSequence = sequence;
    m_lastCode = *its;
    return {};
}

Result<QStringList> AuditTrail::problems()
{
    Statement statement(m_connection,
                        "SELECT sequence, at, actor, action, record_id, detail, code FROM audit"
                        " ORDER BY sequence");
    QByteArray previous;
    while (true) {
        const auto row = EAB_TRY(statement.step());
        if (!row)
            return QStringList();
        const QStringList texts {statement.text(1), statement.text(2), statement.text(3),
                                 statement.text(4), statement.text(5)};
        auto its = EAB_TRY(code(previous, texts));
        if (!sameCode(its, statement.blob(6)))
            return QStringList {
                u"row %1 does not follow from the one before"_s.arg(statement.number(0))};
        previous = std::move(its);
    }
}

} // namespace eab::vault
