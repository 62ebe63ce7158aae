// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/audit/AuditTrail.h"

#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/sealed/SealedFields.h"

#include <QtEndian>

#include <utility>

namespace eab::vault {

namespace {

constexpr qsizetype sequenceBytes = 8;
const QString anchorOwner = u"audit"_s; // never the id of a record, message, login or creation

QString textOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray joined(const QStringList &texts)
{
    return texts.join(QLatin1Char('\x1f')).toUtf8();
}

QByteArray bytesOf(const AuditHead &head)
{
    QByteArray bytes(sequenceBytes, '\0');
    qToBigEndian(head.sequence, bytes.data());
    return bytes + head.code;
}

Result<AuditHead> headOf(Connection &connection)
{
    Statement last(connection, "SELECT sequence, code FROM audit ORDER BY sequence DESC LIMIT 1");
    if (!EAB_TRY(last.step()))
        return AuditHead();
    return AuditHead {last.number(0), last.blob(1).toByteArray()};
}

/** Seals the last row, in place of the one that was it before. */
Result<void> anchor(Connection &connection, const VaultKeys &keys)
{
    const auto head = EAB_TRY(headOf(connection));
    SealedFields sealed(connection, keys);
    EAB_TRY(sealed.purge(anchorOwner, field::auditHead));
    return sealed.put(anchorOwner, field::auditHead, 1, bytesOf(head));
}

} // namespace

Result<QByteArray> AuditTrail::code(const QByteArray &previous, const Row &row, const Mark &mark)
{
    if (!m_keys.isOwner())
        return Error {ErrorCode::NeedsOwner, {}, u"the audit log's key"_s};
    if (m_key.isEmpty())
        m_key = EAB_TRY(deriveKey(m_keys.secretsKey.expose(), {}, "eab-vault audit log"));
    QStringList texts {row.at, row.actor, row.action, row.subject, row.detail};
    if (!mark.letter.isEmpty())
        texts << mark.letter << mark.slot << QString::number(mark.turn) << mark.vouched;
    return hmacSha256(m_key, {previous, "\n", joined(texts)});
}

Result<QByteArray> AuditTrail::olderCode(const QByteArray &previous, const Row &row)
{
    if (m_olderKey.isEmpty())
        m_olderKey = EAB_TRY(deriveKey(m_keys.vaultKey.expose(), {}, "eab-vault audit"));
    return hmacSha256(
        m_olderKey,
        {previous, "\n", joined({row.at, row.actor, row.action, row.subject, row.detail})});
}

Result<void> AuditTrail::append(const QString &subject, domain::Action action,
                                const QString &detail, const Change &change)
{
    if (change.at != m_lastAt) {
        m_lastAt = change.at;
        m_lastText = textOf(change.at);
    }
    return write({m_lastText, change.actor, nameOf(domain::actionNames, action), subject, detail},
                 {});
}

Result<void> AuditTrail::write(const Row &row, const Mark &mark)
{
    const qint64 transaction = m_connection.transaction();
    const qint64 sequence = EAB_TRY(m_connection.nextRow("audit"));
    const bool isNext
        = transaction != 0 && transaction == m_transaction && sequence == m_lastSequence + 1;
    if (!isNext)
        m_lastCode = EAB_TRY(headOf(m_connection)).code;
    const auto its = EAB_TRY(code(m_lastCode, row, mark));
    Statement statement(m_connection,
                        "INSERT INTO audit(sequence, at, actor, action, record_id, detail, code)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(sequence).bind(row.at).bind(row.actor).bind(row.action).bind(row.subject);
    statement.bind(row.detail).bind(its);
    EAB_TRY(statement.run());
    if (!mark.letter.isEmpty()) {
        Statement letter(m_connection,
                         "INSERT INTO audit_letter(sequence, letter, slot, turn, vouched)"
                         " VALUES (?, ?, ?, ?, ?)");
        letter.bind(sequence).bind(mark.letter).bind(mark.slot).bind(mark.turn).bind(mark.vouched);
        EAB_TRY(letter.run());
    }
    m_connection.beforeCommit(
        [&keys = m_keys](Connection &connection) { return anchor(connection, keys); });
    m_transaction = transaction;
    m_lastSequence = sequence;
    m_lastCode = its;
    return {};
}

Result<void> AuditTrail::file(const AuditLetter &letter, domain::Vouched vouched)
{
    Statement known(m_connection, "SELECT 1 FROM audit_letter WHERE letter=?");
    known.bind(letter.id);
    if (EAB_TRY(known.step()))
        return {};
    const domain::AuditEntry &entry = letter.entry;
    return write({textOf(entry.at), entry.actor, entry.action, entry.subject, entry.detail},
                 {letter.id, letter.slot, letter.counter, nameOf(domain::vouchedNames, vouched)});
}

Result<qint64> AuditTrail::lastTurn(const QString &slotId)
{
    Statement last(m_connection,
                   "SELECT max(turn) FROM audit_letter WHERE slot=? AND vouched='slot'");
    last.bind(slotId);
    std::ignore = EAB_TRY(last.step());
    return last.number(0);
}

Result<QHash<QString, QDateTime>> AuditTrail::lastBySlot()
{
    Statement all(m_connection,
                  "SELECT slot, max(at) FROM audit_letter JOIN audit USING (sequence)"
                  " WHERE vouched='slot' GROUP BY slot");
    QHash<QString, QDateTime> last;
    while (EAB_TRY(all.step()))
        last.insert(all.text(0), QDateTime::fromString(all.text(1), Qt::ISODateWithMs));
    return last;
}

Result<QStringList> AuditTrail::problems()
{
    if (!m_keys.isOwner())
        return QStringList();
    Statement statement(
        m_connection,
        "SELECT a.sequence, at, actor, action, record_id, detail, code, letter, slot, turn, vouched"
        " FROM audit a LEFT JOIN audit_letter l ON l.sequence=a.sequence ORDER BY a.sequence");
    QStringList problems;
    QByteArray previous;
    bool isOlder = true;
    while (EAB_TRY(statement.step())) {
        const Row row {statement.text(1), statement.text(2), statement.text(3), statement.text(4),
                       statement.text(5)};
        const Mark mark {statement.text(7), statement.text(8), statement.number(9),
                         statement.text(10)};
        const QByteArray its = statement.blob(6).toByteArray();
        bool holds = sameCode(EAB_TRY(code(previous, row, mark)), its);
        if (holds)
            isOlder = false;
        else if (isOlder)
            holds = sameCode(EAB_TRY(olderCode(previous, row)), its);
        if (!holds)
            problems << u"row %1 does not follow from the one before"_s.arg(statement.number(0));
        previous = its;
    }
    const auto isSealed
        = EAB_TRY(SealedFields(m_connection, m_keys).get(anchorOwner, field::auditHead, 1))
              .has_value();
    if (!isOlder && !isSealed)
        problems << u"its end is not sealed"_s;
    else if (!EAB_TRY(isWhole()))
        problems << u"rows were taken off its end, or put there by something else"_s;
    return problems;
}

Result<bool> AuditTrail::isWhole()
{
    const auto sealed
        = EAB_TRY(SealedFields(m_connection, m_keys).get(anchorOwner, field::auditHead, 1));
    if (!sealed)
        return true;
    const auto last = EAB_TRY(head());
    return sealed->expose() == QByteArrayView(bytesOf(last));
}

Result<AuditHead> AuditTrail::head()
{
    return headOf(m_connection);
}

Result<bool> AuditTrail::contains(const AuditHead &head)
{
    if (head.sequence == 0)
        return true;
    Statement row(m_connection, "SELECT code FROM audit WHERE sequence=?");
    row.bind(head.sequence);
    return EAB_TRY(row.step()) && sameCode(row.blob(0), head.code);
}

Result<qint64> AuditTrail::count()
{
    Statement all(m_connection, "SELECT count(*) FROM audit");
    std::ignore = EAB_TRY(all.step());
    return all.number(0);
}

Result<std::vector<domain::AuditEntry>> AuditTrail::entries(const domain::AuditQuery &query)
{
    QStringList actions;
    if (query.group) {
        for (const auto &[action, word] : domain::actionNames) {
            if (domain::groupOf(action) == *query.group)
                actions << word.toString();
        }
    }
    // Words of newer programs are in no group.
    const QString wanted = QLatin1Char(' ') + actions.join(QLatin1Char(' ')) + QLatin1Char(' ');
    Statement statement(
        m_connection,
        "SELECT a.sequence, at, actor, action, record_id, detail, vouched"
        " FROM audit a LEFT JOIN audit_letter l ON l.sequence=a.sequence"
        " WHERE (?1=0 OR instr(?2, ' ' || action || ' ')>0) AND (?3 IS NULL OR record_id=?3)"
        " AND (?4 IS NULL OR at>=?4) AND (?5 IS NULL OR at<?5 OR (at=?5 AND a.sequence<?6))"
        " ORDER BY at DESC, a.sequence DESC LIMIT ?7");
    statement.bind(qint64(query.group ? 1 : 0)).bind(wanted).bind(query.subject);
    statement.bind(query.since.isValid() ? textOf(query.since) : QString());
    statement.bind(query.offsetAt.isValid() ? textOf(query.offsetAt) : QString());
    statement.bind(query.offsetSequence).bind(qint64(query.limit > 0 ? query.limit : -1));
    std::vector<domain::AuditEntry> entries;
    while (EAB_TRY(statement.step())) {
        domain::AuditEntry entry;
        entry.sequence = statement.number(0);
        entry.at = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
        entry.actor = statement.text(2);
        entry.action = statement.text(3);
        entry.subject = statement.text(4);
        entry.detail = statement.text(5);
        entry.vouched
            = fromName(domain::vouchedNames, statement.text(6)).value_or(domain::Vouched::Owner);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<bool> AuditTrail::takeOver(Connection &newer)
{
    const auto end = EAB_TRY(head());
    if (!EAB_TRY(AuditTrail(newer, m_keys).contains(end)))
        return false;
    Statement rows(newer,
                   "SELECT a.sequence, at, actor, action, record_id, detail, code, letter, slot,"
                   " turn, vouched FROM audit a LEFT JOIN audit_letter l ON l.sequence=a.sequence"
                   " WHERE a.sequence>? ORDER BY a.sequence");
    rows.bind(end.sequence);
    while (EAB_TRY(rows.step())) {
        Statement row(m_connection,
                      "INSERT INTO audit(sequence, at, actor, action, record_id, detail, code)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?)");
        row.bind(rows.number(0)).bind(rows.text(1)).bind(rows.text(2)).bind(rows.text(3));
        row.bind(rows.text(4)).bind(rows.text(5)).bind(rows.blob(6));
        EAB_TRY(row.run());
        if (rows.isNull(7))
            continue;
        Statement letter(m_connection,
                         "INSERT INTO audit_letter(sequence, letter, slot, turn, vouched)"
                         " VALUES (?, ?, ?, ?, ?)");
        letter.bind(rows.number(0)).bind(rows.text(7)).bind(rows.text(8)).bind(rows.number(9));
        letter.bind(rows.text(10));
        EAB_TRY(letter.run());
    }
    return true;
}

} // namespace eab::vault
