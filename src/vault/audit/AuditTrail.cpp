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

/** Each text with its length before it: no two lists are the same bytes. */
QByteArray packed(const QStringList &texts)
{
    QByteArray bytes;
    for (const QString &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return bytes;
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

// Whatever reads whole rows reads these columns: see rowOf() and markOf().
#define EAB_AUDIT_COLUMNS                                                                          \
    "a.sequence, a.code, at, actor, action, record_id, detail, letter, slot, turn, vouched"

/** Seals the last row, in place of the one that was it before. */
Result<void> anchor(Connection &connection, const VaultKeys &keys)
{
    const auto head = EAB_TRY(headOf(connection));
    SealedFields sealed(connection, keys);
    EAB_TRY(sealed.purge(anchorOwner, field::auditHead));
    return sealed.put(anchorOwner, field::auditHead, 1, bytesOf(head));
}

} // namespace

AuditTrail::Row AuditTrail::rowOf(const Statement &statement)
{
    return {statement.text(2), statement.text(3), statement.text(4), statement.text(5),
            statement.text(6)};
}

AuditTrail::Mark AuditTrail::markOf(const Statement &statement)
{
    return {statement.text(7), statement.text(8), statement.number(9), statement.text(10)};
}

void AuditTrail::sealAtCommit()
{
    m_connection.beforeCommit(
        [&keys = m_keys](Connection &connection) { return anchor(connection, keys); });
}

Result<QByteArray> AuditTrail::code(const QByteArray &previous, const Row &row, const Mark &mark)
{
    if (!m_keys.isOwner())
        return Error {ErrorCode::NeedsOwner, {}, u"the audit log's key"_s};
    if (m_key.isEmpty())
        m_key = EAB_TRY(deriveKey(m_keys.secretsKey.expose(), {}, "eab-vault audit log"));
    QStringList texts {row.at, row.actor, row.action, row.subject, row.detail};
    if (!mark.letter.isEmpty())
        texts << mark.letter << mark.slot << QString::number(mark.turn) << mark.vouched;
    return hmacSha256(m_key, {previous, packed(texts)});
}

Result<QByteArray> AuditTrail::olderCode(const QByteArray &previous, const Row &row)
{
    if (m_olderKey.isEmpty())
        m_olderKey = EAB_TRY(deriveKey(m_keys.vaultKey.expose(), {}, "eab-vault audit"));
    const QStringList texts {row.at, row.actor, row.action, row.subject, row.detail};
    return hmacSha256(m_olderKey, {previous, "\n", texts.join(QLatin1Char('\x1f')).toUtf8()});
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
    if (!m_connection.hasBeforeCommit())
        EAB_TRY(noteEnd(row.at, row.actor));
    const qint64 transaction = m_connection.transaction();
    const qint64 sequence = EAB_TRY(m_connection.nextRow("audit"));
    const bool isNext
        = transaction != 0 && transaction == m_transaction && sequence == m_lastSequence + 1;
    if (!isNext)
        m_lastCode = EAB_TRY(headOf(m_connection)).code;
    const auto its = EAB_TRY(code(m_lastCode, row, mark));
    EAB_TRY(insert(sequence, row, mark, its));
    m_transaction = transaction;
    m_lastSequence = sequence;
    m_lastCode = its;
    return {};
}

Result<void> AuditTrail::insert(qint64 sequence, const Row &row, const Mark &mark,
                                QByteArrayView its)
{
    Statement statement(m_connection,
                        "INSERT INTO audit(sequence, at, actor, action, record_id, detail, code)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?)");
    statement.bind(sequence).bind(row.at).bind(row.actor).bind(row.action).bind(row.subject);
    statement.bind(row.detail).bind(its);
    EAB_TRY(statement.run());
    if (mark.letter.isEmpty())
        return {};
    Statement letter(m_connection,
                     "INSERT INTO audit_letter(sequence, letter, slot, turn, vouched)"
                     " VALUES (?, ?, ?, ?, ?)");
    letter.bind(sequence).bind(mark.letter).bind(mark.slot).bind(mark.turn).bind(mark.vouched);
    return letter.run();
}

Result<void> AuditTrail::sealEnd(const Change &change)
{
    sealAtCommit();
    return append({}, domain::Action::LogSealed, {}, change);
}

Result<void> AuditTrail::noteEnd(const QString &at, const QString &actor)
{
    sealAtCommit();
    const auto found = EAB_TRY(end());
    const auto last = EAB_TRY(head());
    if (found == End::Sealed || (found == End::NotSealed && last.sequence == 0))
        return {};
    const domain::Action action
        = found == End::Cut ? domain::Action::LogCut : domain::Action::LogSealed;
    return write({at, actor, nameOf(domain::actionNames, action), {}, {}}, {});
}

Result<bool> AuditTrail::file(const AuditLetter &letter, domain::Vouched vouched)
{
    Statement known(m_connection,
                    "SELECT " EAB_AUDIT_COLUMNS ", (SELECT code FROM audit b"
                    " WHERE b.sequence<a.sequence ORDER BY b.sequence DESC LIMIT 1)"
                    " FROM audit_letter l JOIN audit a ON a.sequence=l.sequence WHERE letter=?");
    known.bind(letter.digest);
    if (EAB_TRY(known.step())) {
        const auto its = EAB_TRY(code(known.blob(11).toByteArray(), rowOf(known), markOf(known)));
        if (sameCode(its, known.blob(1)))
            return false;
    }
    // Somebody else has put that there, so that this would count as filed.
    Statement foreign(m_connection, "DELETE FROM audit_letter WHERE letter=?");
    foreign.bind(letter.digest);
    EAB_TRY(foreign.run());
    const domain::AuditEntry &entry = letter.entry;
    EAB_TRY(
        write({textOf(entry.at), entry.actor, entry.action, entry.subject, entry.detail},
              {letter.digest, letter.slot, letter.counter, nameOf(domain::vouchedNames, vouched)}));
    return true;
}

Result<bool> AuditTrail::says(domain::Action action, const QString &detail)
{
    Statement row(m_connection, "SELECT 1 FROM audit WHERE action=? AND detail=? LIMIT 1");
    row.bind(nameOf(domain::actionNames, action)).bind(detail);
    return row.step();
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

Result<bool> AuditTrail::holds(const QByteArray &previous, const Row &row, const Mark &mark,
                               QByteArrayView its, bool &isOlder)
{
    const auto right = EAB_TRY(code(previous, row, mark));
    if (sameCode(right, its)) {
        isOlder = false;
        return true;
    }
    if (!isOlder)
        return false;
    const auto older = EAB_TRY(olderCode(previous, row));
    return sameCode(older, its);
}

Result<std::vector<domain::AuditProblem>> AuditTrail::problems()
{
    using Problems = std::vector<domain::AuditProblem>;
    using Kind = domain::AuditProblem::Kind;
    if (!m_keys.isOwner())
        return Problems();
    return m_connection.read([this]() -> Result<Problems> {
        Statement all(m_connection,
                      "SELECT " EAB_AUDIT_COLUMNS " FROM audit a"
                      " LEFT JOIN audit_letter l ON l.sequence=a.sequence ORDER BY a.sequence");
        Problems problems;
        QByteArray previous;
        bool isOlder = true;
        while (EAB_TRY(all.step())) {
            const QByteArray its = all.blob(1).toByteArray();
            const auto isRight = EAB_TRY(holds(previous, rowOf(all), markOf(all), its, isOlder));
            if (!isRight)
                problems.push_back({Kind::Row, all.number(0)});
            previous = its;
        }
        Statement orphans(m_connection,
                          "SELECT count(*) FROM audit_letter WHERE sequence NOT IN"
                          " (SELECT sequence FROM audit)");
        std::ignore = EAB_TRY(orphans.step());
        if (orphans.number(0) > 0)
            problems.push_back({Kind::Marks, orphans.number(0)});
        const auto found = EAB_TRY(end());
        if (found == End::Cut)
            problems.push_back({Kind::Cut});
        else if (found == End::NotSealed && (!isOlder || previous.isEmpty()))
            problems.push_back({Kind::NotSealed});
        return problems;
    });
}

Result<AuditTrail::End> AuditTrail::end()
{
    return m_connection.read([this]() -> Result<End> {
        Statement seal(m_connection,
                       "SELECT value FROM sealed WHERE record_id=? AND field=? AND version=1");
        seal.bind(anchorOwner).bind(field::auditHead);
        if (!EAB_TRY(seal.step()))
            return End::NotSealed;
        const auto opened
            = EAB_TRY(openSealed(m_keys, {anchorOwner, field::auditHead, 1}, seal.blob(0)));
        const auto last = EAB_TRY(head());
        // One that does not open is none of ours.
        return opened && opened->expose() == QByteArrayView(bytesOf(last)) ? End::Sealed : End::Cut;
    });
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

Result<bool> AuditTrail::changedKeysAfter(qint64 sequence)
{
    Statement row(m_connection, "SELECT 1 FROM audit WHERE action=? AND sequence>? LIMIT 1");
    row.bind(nameOf(domain::actionNames, domain::Action::KeysChanged)).bind(sequence);
    return row.step();
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
        " AND at>=?4 AND at<=?5 AND (at<?5 OR a.sequence<?6)"
        " ORDER BY at DESC, a.sequence DESC LIMIT ?7");
    statement.bind(qint64(query.group ? 1 : 0)).bind(wanted).bind(query.subject);
    // Both are there always: the index leads to the page, however far down it lies.
    statement.bind(query.since.isValid() ? textOf(query.since) : u"0"_s);
    statement.bind(query.offsetAt.isValid() ? textOf(query.offsetAt) : u"9999-99"_s);
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
    // The end moves now, and it is nobody else who moves it.
    sealAtCommit();
    Statement rows(newer,
                   "SELECT " EAB_AUDIT_COLUMNS " FROM audit a LEFT JOIN audit_letter l"
                   " ON l.sequence=a.sequence WHERE a.sequence>? ORDER BY a.sequence");
    rows.bind(end.sequence);
    while (EAB_TRY(rows.step()))
        EAB_TRY(insert(rows.number(0), rowOf(rows), markOf(rows), rows.blob(1)));
    return true;
}

Result<void> AuditTrail::codeAnew(Connection &former, const VaultKeys &formerKeys)
{
    AuditTrail before(former, formerKeys);
    const auto found = EAB_TRY(before.end());
    Statement rows(former,
                   "SELECT " EAB_AUDIT_COLUMNS " FROM audit a LEFT JOIN audit_letter l"
                   " ON l.sequence=a.sequence ORDER BY a.sequence");
    QByteArray previous;
    QByteArray now;
    bool isOlder = true;
    while (EAB_TRY(rows.step())) {
        const Row row = rowOf(rows);
        const Mark mark = markOf(rows);
        const QByteArray its = rows.blob(1).toByteArray();
        const auto isRight = EAB_TRY(before.holds(previous, row, mark, its, isOlder));
        previous = its;
        if (isRight)
            now = EAB_TRY(code(now, row, mark));
        else
            now = its;
        Statement change(m_connection, "UPDATE audit SET code=? WHERE sequence=?");
        change.bind(now).bind(rows.number(0));
        EAB_TRY(change.run());
    }
    if (found == End::Sealed)
        return anchor(m_connection, m_keys);
    if (found == End::NotSealed)
        return {};
    // Sealed as nothing that the last row could be.
    return SealedFields(m_connection, m_keys).put(anchorOwner, field::auditHead, 1, {});
}

} // namespace eab::vault
