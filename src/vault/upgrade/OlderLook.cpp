// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/upgrade/OlderLook.h"

#include "vault/file/Statement.h"

namespace eab::vault {

Result<void> lookAtOlder(Connection &connection)
{
    // A name in "temp" goes before the same one in the file.
    return connection.run(R"sql(
CREATE TEMP VIEW record_row AS
    SELECT rowid AS sequence, rowid AS purchase, *, 'o-' || id AS order_id,
        lower(replace(order_number, ' ', '')) AS number_key, issuer AS seller,
        NULL AS own_clocks, NULL AS ca
    FROM main.record;
CREATE TEMP VIEW purchase AS SELECT * FROM record_row;
CREATE TEMP VIEW record AS SELECT * FROM record_row;
CREATE TEMP VIEW record_contact AS
    SELECT record_id, position, NULL AS contact FROM main.record_domain WHERE 0;
CREATE TEMP VIEW history AS
    SELECT record_id, sequence, version, at, actor, action, detail,
        CASE WHEN snapshot IS NOT NULL THEN sequence END AS change, NULL AS parent, snapshot AS fields
    FROM main.history;
CREATE TEMP VIEW question AS
    SELECT NULL AS id, NULL AS kind, NULL AS field, 0 AS more FROM main.sealed WHERE 0;
CREATE TEMP VIEW question_part AS
    SELECT NULL AS question, NULL AS role, NULL AS position, NULL AS record_id, NULL AS value,
        NULL AS link
    FROM main.sealed WHERE 0;
CREATE TEMP VIEW alias AS SELECT id, id AS record_id FROM main.record;
CREATE TEMP VIEW message AS
    SELECT rowid AS sequence, record_id AS id, NULL AS name, NULL AS at, NULL AS masked
    FROM main.sealed WHERE field='source';
CREATE TEMP VIEW message_link AS
    SELECT rowid AS sequence, record_id, record_id AS origin, rowid AS message, NULL AS start,
        NULL AS length, NULL AS batch, 0 AS own, 0 AS undone, 'undecided' AS kind, NULL AS seller,
        '{}' AS facts, NULL AS key_print, NULL AS assumed_date, NULL AS assumed_at, NULL AS assumed_email
    FROM main.sealed WHERE field='source';
CREATE TEMP VIEW answer AS SELECT NULL AS kind, NULL AS a, NULL AS b, NULL AS field, NULL AS seller FROM main.sealed WHERE 0;
CREATE TEMP VIEW reach AS SELECT record_id AS key, rowid AS link FROM main.sealed WHERE 0;
)sql");
}

Result<void> lookWithoutAdditions(Connection &connection)
{
    const auto isThere = [&connection](const QString &name) -> Result<bool> {
        Statement known(connection, "SELECT 1 FROM sqlite_master WHERE type='table' AND name=?");
        known.bind(name);
        return known.step();
    };
    if (!EAB_TRY(isThere(u"fact"_s)))
        EAB_TRY(connection.run(R"sql(
CREATE TEMP VIEW fact AS
    SELECT NULL AS sequence, NULL AS link, NULL AS name, NULL AS value, NULL AS asked, NULL AS at
    LIMIT 0;
)sql"));
    if (!EAB_TRY(isThere(u"audit_letter"_s)))
        EAB_TRY(connection.run(R"sql(
CREATE TEMP VIEW audit_letter AS
    SELECT NULL AS sequence, NULL AS letter, NULL AS slot, NULL AS turn, NULL AS vouched LIMIT 0;
)sql"));
    if (EAB_TRY(isThere(u"use"_s)))
        return {};
    return connection.run(R"sql(
CREATE TEMP VIEW use AS
    SELECT NULL AS sequence, NULL AS id, NULL AS record_id, NULL AS kid, NULL AS key_print,
        NULL AS host, NULL AS client, NULL AS version, NULL AS client_dir, NULL AS account_url,
        NULL AS how, NULL AS since, NULL AS at
    LIMIT 0;
)sql");
}

} // namespace eab::vault
