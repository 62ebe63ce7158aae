// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/AuditLog.h"

#include "app/session/Waiting.h"
#include "app/session/WhileUnlocked.h"
#include "app/uses/NamedPlace.h"
#include "app/words/ActionText.h"
#include "app/words/ErrorText.h"
#include "base/File.h"
#include "vault/OpenVault.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace eab::app {

namespace {

using domain::AuditEntry;
using domain::AuditQuery;

constexpr int linesAtOnce = 5000;

bool isWanted(const AuditEntry &entry, const AuditQuery &query)
{
    const auto action = fromName(domain::actionNames, entry.action);
    return (!query.group || (action && domain::groupOf(*action) == *query.group))
        && (query.subject.isEmpty() || entry.subject == query.subject)
        && (!query.since.isValid() || entry.at >= query.since);
}

/** One cell of RFC 4180. A spreadsheet takes what begins like a formula for one. */
QString cell(const QString &text)
{
    QString safe = visible(text);
    if (!safe.isEmpty() && QStringView(u"=+-@").contains(safe.front()))
        safe.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + safe.replace(QLatin1Char('"'), "\"\""_L1) + QLatin1Char('"');
}

QByteArray row(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells << cell(text);
    return cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

QByteArray row(const AuditLine &line)
{
    const AuditEntry &entry = line.entry;
    return row({entry.sequence == 0 ? QString() : QString::number(entry.sequence),
                entry.at.toUTC().toString(Qt::ISODateWithMs), entry.actor, entry.action,
                actionText(entry.action, entry.detail), entry.subject, line.title, entry.detail,
                nameOf(domain::vouchedNames, entry.vouched)});
}

Result<std::vector<AuditLine>> linesOf(vault::OpenVault &vault, AuditQuery query)
{
    if (!query.subject.isEmpty()) {
        const auto record = vault.store().find(query.subject);
        if (record)
            query.subject = record->id;
        else if (record.error().code == ErrorCode::AmbiguousRecord)
            return record.error();
    }
    std::vector<AuditEntry> entries;
    if (!query.offsetAt.isValid() && vault.isOwner()) {
        entries = EAB_TRY(vault.waitingEntries());
        std::erase_if(entries,
                      [&query](const AuditEntry &entry) { return !isWanted(entry, query); });
    }
    auto filed = EAB_TRY(vault.audit().entries(query));
    entries.insert(entries.end(), std::make_move_iterator(filed.begin()),
                   std::make_move_iterator(filed.end()));
    std::vector<AuditLine> lines;
    lines.reserve(entries.size());
    QHash<QString, QString> titles;
    for (AuditEntry &entry : entries) {
        if (!titles.contains(entry.subject)) {
            const QString title = EAB_TRY(vault.store().titleOf(entry.subject));
            titles.insert(entry.subject, title);
        }
        const QString title = titles.value(entry.subject);
        lines.push_back({std::move(entry), title});
    }
    return lines;
}

Result<AuditLog::Proof> proofOf(vault::OpenVault &vault)
{
    if (!vault.isOwner())
        return Error {ErrorCode::NeedsOwner, vault.folder().path(), {}};
    AuditLog::Proof proof;
    proof.problems = EAB_TRY(vault.audit().problems());
    proof.lines = EAB_TRY(vault.audit().count());
    const auto waiting = EAB_TRY(vault.waitingEntries());
    proof.waiting = static_cast<qsizetype>(waiting.size());
    for (const AuditEntry &entry : waiting) {
        if (entry.action == nameOf(domain::actionNames, domain::Action::EntryUnreadable))
            proof.problems.push_back({domain::AuditProblem::Kind::Letter, 0, entry.detail});
    }
    return proof;
}

Result<qint64> writeTo(vault::OpenVault &vault, const QString &path, AuditQuery query,
                       const AuditLog::Watch &watch)
{
    EAB_TRY(checkNamedPlace(path));
    if (QFileInfo::exists(path))
        return Error {ErrorCode::OutputExists, path, {}};
    QByteArray all = row({u"line"_s, u"at"_s, u"who"_s, u"action"_s, u"what"_s, u"subject"_s,
                          u"title"_s, u"detail"_s, u"vouched"_s});
    qint64 count = 0;
    const auto total = EAB_TRY(vault.audit().count());
    query.limit = linesAtOnce;
    while (true) {
        const auto lines = EAB_TRY(linesOf(vault, query));
        for (const AuditLine &line : lines)
            all += row(line);
        count += static_cast<qint64>(lines.size());
        const auto filed = std::count_if(lines.begin(), lines.end(), [](const AuditLine &line) {
            return line.entry.sequence != 0;
        });
        if (watch && !watch(count, total))
            return Error {ErrorCode::Cancelled, {}, {}};
        // Letters that wait stand before all others, and are no part of their number.
        if (filed < linesAtOnce)
            break;
        query.offsetAt = lines.back().entry.at;
        query.offsetSequence = lines.back().entry.sequence;
    }
    EAB_TRY(writeFile(path, all, FileMode::OwnerOnly));
    return count;
}

/** Does `work` with the vault once more, on another thread. */
template <typename Answer, typename Work>
QFuture<Answer> withTwin(Session &session, Work work)
{
    auto twin = session.look([](vault::OpenVault &vault) { return vault.twin(); });
    if (!twin)
        return answered<Answer>(twin.error());
    const std::shared_ptr<vault::OpenVault> shared = std::move(*twin);
    auto goesOn = endsWithLocking(session, shared);
    return thenHere<Answer>(
        &session,
        [shared, goesOn, work = std::move(work)]() -> Answer { return work(*shared, goesOn); },
        [](Answer answer) { return answer; });
}

} // namespace

Result<std::vector<AuditLine>> AuditLog::lines(const AuditQuery &query) const
{
    return m_session.look([&](vault::OpenVault &vault) { return linesOf(vault, query); });
}

Result<AuditLog::Proof> AuditLog::verify() const
{
    return m_session.look([](vault::OpenVault &vault) { return proofOf(vault); });
}

QFuture<Result<AuditLog::Proof>> AuditLog::verifyLater() const
{
    return withTwin<Result<Proof>>(
        m_session, [](vault::OpenVault &vault, const GoesOn &) { return proofOf(vault); });
}

Result<qint64> AuditLog::write(const QString &path, const AuditQuery &query,
                               const Watch &watch) const
{
    return m_session.look(
        [&](vault::OpenVault &vault) { return writeTo(vault, path, query, watch); });
}

QFuture<Result<qint64>> AuditLog::writeLater(const QString &path, const AuditQuery &query) const
{
    return withTwin<Result<qint64>>(
        m_session, [path, query](vault::OpenVault &vault, const GoesOn &goesOn) {
            return writeTo(vault, path, query,
                           [&goesOn](qint64, qint64) { return goesOn->load(); });
        });
}

} // namespace eab::app
