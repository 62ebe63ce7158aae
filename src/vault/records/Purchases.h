// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Result.h"
#include "domain/Record.h"
#include "vault/file/Connection.h"
#include "vault/records/FreshNames.h"

#include <functional>

namespace eab::vault {

/** The orders of which records are products, in the table `purchase`.
 *
 *  An order is known again by its seller and its number, folded; one without a number stands alone.
 *  A record joins an order only where no field of it would then have two values.
 *
 *  Every call belongs into the transaction of what it is done for. */
class Purchases
{
public:
    /** Where a record was put. */
    struct Place
    {
        qint64 purchase = 0; //!< row of its order
        QStringList told; //!< the order's other records, when it says more or else than before
    };

    explicit Purchases(Connection &connection)
        : m_connection(connection)
    { }

    /** Is told which records belong to an order, before that says something else. */
    using BeforeChange = std::function<Result<void>(const QStringList &records)>;
    void setBeforeChange(BeforeChange hear) { m_beforeChange = std::move(hear); }
    /** Where the ids of new orders come from. */
    [[nodiscard]] FreshNames &names() { return m_names; }

    /** Puts a record that is not in the tables into its order, which may be new. What either does
     *  not know yet it takes from the other. */
    [[nodiscard]] Result<Place> place(domain::Record &record);
    /** Does for a record in the tables what its change from `former` means for its order: another
     *  seller or number moves it, any other fact is the whole order's. */
    [[nodiscard]] Result<Place> move(const domain::Record &former, domain::Record &record);
    /** Puts a record into the order with its order's id, which says what the record says from now on;
     *  without such an order it makes one. */
    [[nodiscard]] Result<qint64> settle(domain::Record &record);
    /** Forgets an order that has no record any more. */
    [[nodiscard]] Result<void> dropEmpty(const QString &orderId);

private:
    struct Row;

    [[nodiscard]] Result<std::vector<Row>> rowsLike(const domain::Record &record);
    [[nodiscard]] Result<Row> rowOf(const QString &orderId);
    [[nodiscard]] Result<std::optional<Place>> join(domain::Record &record,
                                                    const QString &exceptOrder);
    [[nodiscard]] Result<bool> isTaken(const QString &orderId);
    [[nodiscard]] Result<qint64> insert(domain::Record &record);
    [[nodiscard]] Result<void> write(qint64 purchase, const domain::Record &record);
    [[nodiscard]] Result<QStringList> recordsOf(qint64 purchase, const QString &exceptRecord);

    Connection &m_connection;
    BeforeChange m_beforeChange;
    FreshNames m_names;
};

/** An order number as it is compared: case folded, without any white space. */
[[nodiscard]] QString orderKey(const QString &number);

} // namespace eab::vault
