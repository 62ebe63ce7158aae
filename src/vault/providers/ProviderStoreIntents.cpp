// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/providers/ProviderStore.h"

#include "vault/keys/Crypto.h"

// The half of ProviderStore that is about creations under way.

namespace eab::vault {

namespace {

using domain::Intent;
using domain::Record;
using State = Intent::State;

Error wrongStep(const Intent &intent, State wanted)
{
    return {ErrorCode::Internal, intent.id,
            u"%1 cannot become %2"_s.arg(domain::intentStateName(intent.state),
                                         domain::intentStateName(wanted))};
}

/** What may follow what; see the picture in the header. A later answer may follow an earlier one:
 *  after 429 the same creation is sent again. */
bool mayBecome(State from, State to)
{
    if (from == State::Done || from == State::Settled)
        return false;
    switch (to) {
    case State::Started: return false;
    case State::Answered:
    case State::Unknown:
    case State::Refused:
    case State::Done: return from != State::Refused;
    case State::Settled: return true;
    }
    return false;
}

QString detailOf(const Intent &intent)
{
    return u"%1, %2"_s.arg(intent.providerName, intent.name);
}

} // namespace

Result<Intent> ProviderStore::start(Intent intent, const Secret &privateKey, const Change &change)
{
    return transact([&]() -> Result<Intent> {
        const auto name = EAB_TRY(randomName(8));
        intent.id = u"c-"_s + name;
        intent.state = State::Started;
        intent.httpStatus = 0;
        intent.recordId.clear();
        intent.created = change.at;
        intent.modified = change.at;
        auto done = insertIntent(m_connection, {intent, 1});
        if (done && !privateKey.isEmpty())
            done = m_sealed.put(intent.id, field::privateKey, 1, privateKey.expose());
        if (done)
            done = m_audit.append(intent.id, domain::Action::CreationStarted, detailOf(intent),
                                  change);
        if (!done)
            return done.error();
        return intent;
    });
}

Result<Intent> ProviderStore::keepAnswer(const QString &id, int httpStatus, QByteArrayView raw,
                                         const Change &change)
{
    return transact([&]() -> Result<Intent> {
        auto row = EAB_TRY(stepTo(id, State::Answered, change));
        row.intent.httpStatus = httpStatus;
        auto done = updateIntent(m_connection, row);
        if (done)
            done = m_sealed.put(row.intent.id, field::answer, row.version, raw);
        if (done)
            done = m_audit.append(row.intent.id, domain::Action::CreationAnswered,
                                  QString::number(httpStatus), change);
        if (!done)
            return done.error();
        return std::move(row.intent);
    });
}

Result<Secret> ProviderStore::answer(const QString &id)
{
    const auto row = EAB_TRY(intentRow(id));
    return opened(row.intent.id, field::answer, row.version);
}

Result<Secret> ProviderStore::privateKey(const QString &id)
{
    const auto row = EAB_TRY(intentRow(id));
    return opened(row.intent.id, field::privateKey, row.version);
}

Result<Record> ProviderStore::finish(const QString &id, NewRecord record, const Change &change)
{
    return transact([&]() -> Result<Record> {
        auto row = EAB_TRY(stepTo(id, State::Done, change));
        if (record.message.isEmpty()) {
            const auto raw = EAB_TRY(m_sealed.message(row.intent.id, field::answer));
            const QString name = row.intent.providerName.isEmpty()
                ? domain::providerKindName(row.intent.kind)
                : row.intent.providerName;
            if (raw.has_value())
                record.message = EAB_TRY(m_records.keepMessage({raw->expose(), name}, change));
        }
        auto stored = m_records.insert(std::move(record), change, domain::Action::CreatedAtApi);
        if (!stored)
            return stored;
        row.intent.recordId = stored->id;
        auto done = updateIntent(m_connection, row);
        if (done)
            done = m_sealed.purge(row.intent.id, field::answer);
        if (done)
            done = m_audit.append(row.intent.id, domain::Action::CreationFinished, stored->id,
                                  change);
        if (!done)
            return done.error();
        return stored;
    });
}

Result<Intent> ProviderStore::close(const QString &id, State state, const QString &detail,
                                    const Change &change)
{
    return transact([&]() -> Result<Intent> {
        if (state != State::Refused && state != State::Unknown && state != State::Settled)
            return Error {ErrorCode::Internal, id, u"not a way to close"_s};
        auto row = EAB_TRY(stepTo(id, state, change));
        if (!detail.isEmpty())
            row.intent.detail = detail;
        auto done = updateIntent(m_connection, row);
        if (done && state != State::Unknown)
            done = m_sealed.purge(row.intent.id, field::answer);
        // What was certainly not registered is of no use; any other private key stays.
        if (done && state == State::Refused)
            done = m_sealed.purge(row.intent.id, field::privateKey);
        if (done)
            done = m_audit.append(row.intent.id, domain::Action::CreationClosed,
                                  domain::intentStateName(state), change);
        if (!done)
            return done.error();
        return std::move(row.intent);
    });
}

Result<void> ProviderStore::note(const QString &id, domain::Action action, const Change &change)
{
    return transact([&]() -> Result<void> {
        const auto row = EAB_TRY(intentRow(id));
        return m_audit.append(row.intent.id, action, {}, change);
    });
}

/** The intent on its way to `state`, not yet written. */
Result<IntentRow> ProviderStore::stepTo(const QString &id, State state, const Change &change)
{
    auto row = intentRow(id);
    if (!row)
        return row;
    if (!mayBecome(row->intent.state, state))
        return wrongStep(row->intent, state);
    row->intent.state = state;
    row->intent.modified = change.at;
    ++row->version;
    return row;
}

Result<IntentRow> ProviderStore::intentRow(const QString &id)
{
    const auto there = EAB_TRY(hasTables());
    if (!there)
        return Error {ErrorCode::NoSuchIntent, id, {}};
    return readIntent(m_connection, id);
}

Result<std::vector<Intent>> ProviderStore::intents()
{
    std::vector<Intent> intents;
    const auto there = EAB_TRY(hasTables());
    if (!there)
        return intents;
    auto rows = EAB_TRY(readIntents(m_connection));
    for (IntentRow &row : rows)
        intents.push_back(std::move(row.intent));
    return intents;
}

Result<Intent> ProviderStore::intent(const QString &id)
{
    auto row = EAB_TRY(intentRow(id));
    return std::move(row.intent);
}

} // namespace eab::vault
