// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "app/uses/RecordRun.h"

#include "vault/OpenVault.h"

namespace eab::app {

RecordRun::RecordRun(Session &session)
    : m_session(session)
{
    QObject::connect(&session, &Session::aboutToLock, &m_locking, [this] {
        if (m_change)
            giveUp({ErrorCode::Locked, m_session.folder(), {}});
    });
}

RecordRun::~RecordRun()
{
    if (m_change)
        giveUp({ErrorCode::Cancelled, {}, {}});
}

Error RecordRun::giveUp(Error reason)
{
    if (m_change) {
        m_change.reset();
        m_session.setReserved(false);
    }
    m_failure = reason;
    return reason;
}

Result<void> RecordRun::begin()
{
    return m_session.change([this](vault::OpenVault &vault) -> Result<void> {
        auto change = EAB_TRY(vault.beginLong());
        m_change = std::make_unique<vault::LongChange>(std::move(change));
        m_session.setReserved(true);
        return {};
    });
}

Result<void> RecordRun::step(const Step &work)
{
    if (m_failure)
        return *m_failure;
    if (!m_change) {
        if (auto begun = begin(); !begun)
            return giveUp(begun.error());
    }
    m_session.setReserved(false);
    auto done = work();
    if (!done)
        return giveUp(done.error());
    m_session.setReserved(true);
    return {};
}

Result<void> RecordRun::finish()
{
    if (m_failure)
        return *m_failure;
    if (!m_change)
        return {};
    m_session.setReserved(false);
    auto stored = m_session.change([this](vault::OpenVault &) {
        auto committed = m_change->commit();
        if (committed)
            m_change.reset(); // before anybody hears of it
        return committed;
    });
    return stored ? stored : giveUp(stored.error());
}

} // namespace eab::app
