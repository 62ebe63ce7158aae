// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/rotation/KeyChange.h"

#include "vault/audit/AuditTrail.h"
#include "vault/file/Statement.h"
#include "vault/keys/Crypto.h"
#include "vault/sealed/SealedFields.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace eab::vault {

namespace {

const QString boxOwner = u"letter-box"_s; // never the id of a record, message, login or creation

/** Where fingerprints of HMAC keys stand beside `sealed`. */
struct PrintColumn
{
    const char *rows;
    const char *change;
};
constexpr std::array printColumns {
    PrintColumn {"SELECT sequence, key_print FROM message_link WHERE key_print IS NOT NULL",
                 "UPDATE message_link SET key_print=? WHERE sequence=?"},
    PrintColumn {"SELECT sequence, key_print FROM use WHERE key_print IS NOT NULL",
                 "UPDATE use SET key_print=? WHERE sequence=?"},
};

using Prints = QHash<QByteArray, QByteArray>;

Result<void> printAnew(Connection &former, Connection &made, SealedFields &sealed, Prints &prints)
{
    for (const PrintColumn &column : printColumns) {
        Statement rows(former, column.rows);
        while (EAB_TRY(rows.step())) {
            const QByteArray had = rows.blob(1).toByteArray();
            auto known = prints.constFind(had);
            // The key is nowhere any more: what were the same stay the same, and like no other.
            if (known == prints.constEnd()) {
                const auto lost = EAB_TRY(sealed.fingerprint(field::formerPrint, had));
                known = prints.insert(had, lost);
            }
            Statement change(made, column.change);
            change.bind(*known).bind(rows.number(0));
            EAB_TRY(change.run());
        }
    }
    return {};
}

Result<void> keepBox(const Keyed &made, const Secret &privateKey, const QByteArray &publicKey)
{
    Statement last(made.connection,
                   "SELECT max(version) FROM sealed WHERE record_id=? AND field=?");
    last.bind(boxOwner).bind(field::boxKey);
    std::ignore = EAB_TRY(last.step());
    const auto version = static_cast<int>(last.number(0)) + 1;
    Secret both(2 * keyBytes);
    const QByteArrayView key = privateKey.expose();
    char *end = std::copy(key.begin(), key.end(), both.exposeForWriting());
    std::copy(publicKey.begin(), publicKey.end(), end);
    return SealedFields(made.connection, made.keys)
        .put(boxOwner, field::boxKey, version, both.expose());
}

} // namespace

Result<void> sealAnew(const Keyed &former, const QByteArray &formerBox, const Keyed &made,
                      const SealWatch &watch)
{
    return made.connection.transact([&]() -> Result<void> {
        SealedFields sealed(made.connection, made.keys);
        Prints prints;
        qint64 done = 0;
        const auto known = [&](const QString &name, const QByteArray &had, const QByteArray &has) {
            if (name == field::hmac && !has.isEmpty())
                prints.insert(had, has);
            return !watch || watch(++done);
        };
        EAB_TRY(sealed.takeAnew(former.connection, former.keys, known));
        EAB_TRY(printAnew(former.connection, made.connection, sealed, prints));
        EAB_TRY(keepBox(made, former.keys.inboxPrivate, formerBox));
        return AuditTrail(made.connection, made.keys).codeAnew(former.connection, former.keys);
    });
}

Result<std::vector<BoxKey>> keptBoxes(const Keyed &vault)
{
    Statement rows(vault.connection,
                   "SELECT version, value FROM sealed WHERE record_id=? AND field=?"
                   " ORDER BY version DESC");
    rows.bind(boxOwner).bind(field::boxKey);
    std::vector<BoxKey> boxes;
    while (EAB_TRY(rows.step())) {
        const auto both = EAB_TRY(
            openSealed(vault.keys, {boxOwner, field::boxKey, rows.number(0)}, rows.blob(1)));
        if (!both || both->expose().size() != 2 * keyBytes) // check tells of what does not open
            continue;
        boxes.push_back({Secret::copyOf(both->expose().first(keyBytes)),
                         both->expose().sliced(keyBytes).toByteArray()});
    }
    return boxes;
}

} // namespace eab::vault
