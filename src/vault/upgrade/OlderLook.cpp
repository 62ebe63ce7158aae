// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/upgrade/OlderLook.h"

namespace eab::vault {

Result<void> lookAtOlder(Connection &connection)
{
    // A name in "temp" goes before the same one in the file.
    return connection.run(R"sql(
CREATE TEMP VIEW record_row AS
    SELECT rowid AS sequence, rowid AS purchase, *, 'o-' || id AS order_id,
        lower(replace(order_number, ' ', '')) AS number_key, issuer AS seller
    FROM main.record;
CREATE TEMP VIEW purchase AS SELECT * FROM record_row;
CREATE TEMP VIEW record AS SELECT * FROM record_row;
CREATE TEMP VIEW alias AS SELECT id, id AS record_id FROM main.record;
CREATE TEMP VIEW message AS
    SELECT rowid AS sequence, record_id AS id, NULL AS name, NULL AS at
    FROM main.sealed WHERE field='source';
CREATE TEMP VIEW message_link AS
    SELECT record_id, rowid AS message, NULL AS start, NULL AS length, 0 AS undone
    FROM main.sealed WHERE field='source';
)sql");
}

} // namespace eab::vault
