// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QMap>

#include <optional>
#include <vector>

namespace eab::app {

/** What somebody was typing into a record. */
struct Draft
{
    QString id; //!< the record's; drawn by whoever begins a new record
    QString recordId; //!< empty: a new record
    QString letter; //!< of the letter box, from which it is typed; empty: none
    QDateTime at {}; //!< when it was typed last, UTC
    QMap<QString, QString> fields; //!< what was changed, by the names of recordFields(), as typed
    Secret hmac {}; //!< as typed; empty: not typed
};

/** Edits that were under way when the vault was locked or the program ended, sealed in the vault: of
 *  each record one, and new ones. Whoever may not change the vault keeps none and sees none. */
class Drafts
{
public:
    explicit Drafts(Session &session)
        : m_session(session)
    { }

    /** The newest first. */
    [[nodiscard]] Result<std::vector<Draft>> kept() const;
    /** In the place of the one with this id. */
    [[nodiscard]] Result<void> keep(Draft draft);
    [[nodiscard]] Result<void> forget(const QString &id);

private:
    [[nodiscard]] Result<void> replace(const QString &id, std::optional<Draft> draft);

    Session &m_session;
};

} // namespace eab::app
