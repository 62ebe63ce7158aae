// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/session/Session.h"
#include "app/uses/Messages.h"
#include "domain/Record.h"

#include <vector>

namespace eab::app {

/** One purchase at one seller, with its products. */
struct Order
{
    std::vector<domain::Record> records; //!< its products, the most urgent first; never none
    std::vector<MessageLine> messages; //!< that speak of any of these, the newest first

    /** A record that says what all of them say of their order. */
    [[nodiscard]] const domain::Record &facts() const { return records.front(); }
};

/** The orders, as they follow from the records. */
class Orders
{
public:
    explicit Orders(Session &session)
        : m_session(session)
    { }

    /** All, the one with the most urgent product first. */
    [[nodiscard]] Result<std::vector<Order>> all() const;
    /** Those with this number, of which each seller may have one; else the one with this id, or the
     *  beginning of it. NoSuchRecord, AmbiguousRecord. */
    [[nodiscard]] Result<std::vector<Order>> find(const QString &numberOrId) const;

private:
    [[nodiscard]] Result<std::vector<Order>> withMessages(std::vector<Order> orders) const;

    Session &m_session;
};

} // namespace eab::app
