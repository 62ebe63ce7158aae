// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "domain/AuditEntry.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace eab::app {

/** A line of the audit log as people read it. */
struct AuditLine
{
    domain::AuditEntry entry;
    QString title; //!< of the record it tells of; empty where that is none, or gone
};

/** Who did what with the vault, and whether anybody has tampered with what is written of it. */
class AuditLog
{
public:
    explicit AuditLog(Session &session)
        : m_session(session)
    { }

    /** The newest first; where `query` begins at the newest, an owner reads the letters that wait as
     *  well. */
    [[nodiscard]] Result<std::vector<AuditLine>> lines(const domain::AuditQuery &query) const;

    struct Proof
    {
        qint64 lines = 0;
        qsizetype waiting = 0; //!< letters
        std::vector<domain::AuditProblem>
            problems {}; //!< empty: every line is as it was written, and none is missing
    };
    /** NeedsOwner: support cannot tell. */
    [[nodiscard]] Result<Proof> verify() const;
    /** The same on another thread; it ends when the vault is locked. */
    [[nodiscard]] QFuture<Result<Proof>> verifyLater() const;

    /** Told how many lines of how many are read; false: give up. */
    using Watch = std::function<bool(qint64 done, qint64 total)>;
    /** Writes the lines that `query` asks for as CSV (RFC 4180, UTF-8, with a first row of names), the
     *  newest first; how many. OutputExists; as checkNamedPlace() and writeFile(); Cancelled. */
    [[nodiscard]] Result<qint64> write(const QString &path, const domain::AuditQuery &query,
                                       const Watch &watch = {}) const;
    /** The same on another thread; it ends when the vault is locked, and no file is there then. */
    [[nodiscard]] QFuture<Result<qint64>> writeLater(const QString &path,
                                                     const domain::AuditQuery &query) const;

private:
    Session &m_session;
};

} // namespace eab::app
