// SPDX-FileCopyrightText: 2026 The EAB Vault authors
// SPDX-License-Identifier: MIT

#include "vault/file/Schema.h"

#include "vault/file/Statement.h"

namespace eab::vault {

namespace {

// The remarks are part of the statements: any SQLCipher shell shows them with ".schema".
// Instants are milliseconds since 1970-01-01T00:00Z, days YYYY-MM-DD. SQL of SQLite 3.15, on purpose.
constexpr const char *tables = R"sql(
CREATE TABLE meta (
    name TEXT PRIMARY KEY, -- vault_id, created, slots_generation, slots_set, bin_since, last_setup
    value TEXT NOT NULL
);
CREATE TABLE purchase (          -- an order: one purchase at one seller
    sequence INTEGER PRIMARY KEY, -- within this file only
    order_id TEXT NOT NULL UNIQUE, -- 'o-' and 20 characters, drawn at random
    number_key TEXT,             -- the order number folded; by it and the seller an order is known again
    seller TEXT,                 -- id in the issuer catalogue, or a name
    order_number TEXT,           -- as the seller wrote it
    customer TEXT,
    email TEXT,                  -- contact for the ACME account
    order_date TEXT,             -- the day as the seller wrote it
    ordered_at INTEGER           -- the moment the portal's days count from
);
CREATE TABLE record (            -- one product of an order
    sequence INTEGER PRIMARY KEY, -- within this file only
    id TEXT NOT NULL UNIQUE,     -- 20 characters, drawn at random; the first eight are its own in this file. Formerly eight
    version INTEGER NOT NULL,    -- counts up with every change
    purchase INTEGER NOT NULL REFERENCES purchase(sequence),
    title TEXT,
    kind TEXT NOT NULL,          -- 'eab': a pair is saved; 'order': not yet; 'key': a key is registered;
                                 -- 'certificate': none will come; 'undecided'
    status TEXT NOT NULL,        -- 'active', 'archived'
    kid TEXT,                    -- key identifier of the external account binding
    hmac_alg TEXT NOT NULL,      -- 'HS256', 'HS384', 'HS512'
    hmac_bytes INTEGER NOT NULL, -- length of the sealed HMAC key, 0: none
    directory_url TEXT,          -- ACME directory, as the CA wrote it
    ca TEXT,                     -- the CA where a person has said it: id in the catalogue, or a name; else the directory's host tells it
    ca_reference TEXT,           -- formerly "Supplier Order Number"
    product TEXT,
    portal_visible_until INTEGER, -- the seller shows the pair until then
    must_register_before INTEGER, -- an unused pair dies then
    own_clocks TEXT,             -- which of these two a person has set: 'portal', 'registration', one space between; no rule sets them
    licence_expires INTEGER,
    usage_limit INTEGER,         -- how many requests the pair allows
    start_date TEXT,             -- first day the pair may be used
    end_date TEXT,               -- last day the pair may be used
    use_policy TEXT NOT NULL,    -- 'one-time', 'reusable', 'counted', 'unknown'
    verified_at INTEGER,         -- when the CA was asked last
    verified_outcome TEXT,       -- what it said, in the words of the command line
    account_url TEXT,            -- the ACME account opened with the pair
    notes TEXT,
    batch TEXT,                  -- the import it came with, or was completed by
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE TABLE record_domain (
    record_id TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,          -- ASCII form
    PRIMARY KEY (record_id, position)
);
CREATE TABLE record_contact (    -- further e-mail addresses for the ACME account
    record_id TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (record_id, position)
);
CREATE TABLE record_tag (
    record_id TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (record_id, tag)
);
CREATE VIEW record_row AS        -- a record with what its order says
    SELECT record.*, purchase.order_id, purchase.number_key, purchase.seller,
        purchase.order_number, purchase.customer, purchase.email,
        purchase.order_date, purchase.ordered_at
    FROM record CROSS JOIN purchase ON purchase.sequence=record.purchase;
CREATE TABLE sealed (            -- secret fields; a removed record's stay until it is purged
    record_id TEXT NOT NULL,     -- or the id of a message, login or creation; 'l-' and message_link.sequence: a key
                                 -- that a message tells and no record has; 's-' and the id of a slot; 'draft'; 'audit'
    field TEXT NOT NULL,         -- 'hmac', 'account', 'source', 'api-key', 'answer', 'private-key', 'recovery-groups',
                                 -- 'chain', 'turn', 'draft', 'audit-head'
    version INTEGER NOT NULL,    -- the owner's version that brought this value
    value BLOB NOT NULL,         -- nonce, AES-256-GCM ciphertext, tag; associated with the three columns above
    fingerprint BLOB,            -- HMAC-SHA-256 of the value under a key of its own: equal values are found
    PRIMARY KEY (record_id, field, version)
);
CREATE TABLE message (           -- a mail, a portal's text, an API's answer, a file: kept once, sealed as 'source'
    sequence INTEGER PRIMARY KEY, -- within this file only
    id TEXT NOT NULL UNIQUE,     -- 'm-' and 26 characters, drawn at random
    name TEXT,                   -- of the file, or what stands for it
    at INTEGER,                  -- when it was taken in, where that is known
    masked BLOB                  -- its readable text without anything like a key: zlib, as qCompress() writes it
);
CREATE TABLE message_link (      -- that a message, or a person, speaks of a record
    sequence INTEGER PRIMARY KEY, -- as they came
    record_id TEXT NOT NULL,     -- the record it belongs to; stays while that can be restored
    origin TEXT,                 -- the record it made or joined first, where that is another one
    message INTEGER REFERENCES message(sequence), -- NULL: a person said it, or the message was not kept
    start INTEGER,               -- the stretch that speaks of it, in UTF-16 units of the message's
    length INTEGER,              -- readable text; NULL: all of it
    batch TEXT,                  -- the import it came with
    own INTEGER NOT NULL,        -- 1: a person's own words, which go before all others
    undone INTEGER NOT NULL DEFAULT 0, -- 0: it counts. Else it was taken back, behind this row of audit
    kind TEXT NOT NULL,          -- what it says of a record that has no pair, as record.kind
    seller TEXT,                 -- what it tells: the seller ...
    facts TEXT NOT NULL,         -- ... and everything else but the HMAC key, as JSON
    key_print BLOB,              -- the HMAC key that it tells, as in sealed.fingerprint
    assumed_date TEXT,           -- the day of the order where the message does not tell it: its own
    assumed_at INTEGER,          -- the moment, in the same way; of several the earliest counts
    assumed_email TEXT           -- the contact, in the same way: whom the message went to
);
CREATE TABLE reach (             -- by which the links are found that may speak of one record
    key TEXT NOT NULL,           -- 'kid:', 'reference:', 'number:' or 'same:' and the value folded
    link INTEGER NOT NULL,       -- message_link.sequence
    PRIMARY KEY (key, link)
) WITHOUT ROWID;
CREATE TABLE answer (            -- what a person has decided about two links
    sequence INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,          -- 'together', 'apart', 'value': of the field, what a says is right, not what b says;
                                 -- 'none': what b says of the field is not so, and a is a person's own words; 'seller': what a
                                 -- speaks of was bought there
    a INTEGER NOT NULL REFERENCES message_link(sequence) ON DELETE CASCADE,
    b INTEGER REFERENCES message_link(sequence) ON DELETE CASCADE,
    field TEXT,                  -- of 'value' and 'none': as record_row has it; 'hmac': the HMAC key
    seller TEXT                  -- of 'seller'
);
CREATE TABLE question (          -- what only a person can decide, as it follows from the links
    id TEXT PRIMARY KEY,         -- 'q-' and 16 characters, from what it asks: asked again, it is the same
    kind TEXT NOT NULL,          -- 'record': is it one of these? 'value': which is right? 'seller': where was it bought?
                                 -- 'bin': a message speaks of a record that was removed: shall it come back?
    field TEXT,                  -- of 'value', as in answer
    more INTEGER NOT NULL        -- 1: there are more records than are named
);
CREATE TABLE question_part (
    question TEXT NOT NULL REFERENCES question(id) ON DELETE CASCADE,
    role TEXT NOT NULL,          -- 'about': the record it is asked of; 'option': one it could be; 'value': what it says, or
                                 -- of 'bin' who speaks of it
    position INTEGER NOT NULL,   -- several links can tell one value
    record_id TEXT,              -- of 'about' and 'option'
    value TEXT,                  -- of 'value'; NULL for a key
    link INTEGER                 -- of 'value': message_link.sequence; NULL: it follows from the order number
);
CREATE TABLE alias (             -- a record that turned out to be the same as another
    id TEXT PRIMARY KEY,
    record_id TEXT NOT NULL      -- the one it is now
);
CREATE TABLE history (
    record_id TEXT NOT NULL,
    sequence INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,    -- the record's version after this
    at INTEGER NOT NULL,
    actor TEXT,                  -- user of the computer and slot
    action TEXT NOT NULL,        -- 'created', 'imported', 'edited', 'removed', 'restored', 'setup', 'shown', ...
    detail TEXT,
    change BLOB,                 -- ten bytes, drawn at random: the change's own name; NULL: nothing has changed
    parent BLOB,                 -- the change that it was made upon; NULL: the first
    fields TEXT                  -- what changed, as JSON: names and new values, null where there is none any more; NULL in the
                                 -- row of a change: nothing has changed since, the record's own row says it
);
CREATE TABLE batch (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    source TEXT                  -- names of the files taken in
);
CREATE TABLE audit (             -- who did what; each row's code covers the one before
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,            -- RFC 3339 in UTC, as the code covers it
    actor TEXT,
    action TEXT NOT NULL,
    record_id TEXT,
    detail TEXT,
    code BLOB NOT NULL           -- HMAC-SHA-256 over the previous code and this row
);
CREATE TABLE provider (          -- a login at an API; the key: sealed, field 'api-key'
    id TEXT PRIMARY KEY,         -- 'p-' and eight characters, drawn at random
    version INTEGER NOT NULL,    -- counts up with every change
    name TEXT NOT NULL UNIQUE,   -- as the person calls it
    kind TEXT NOT NULL,          -- 'certcentral', 'certcentral-legacy', 'iotdm', 'identrust'
    base_url TEXT NOT NULL,      -- scheme, host, base path; no final slash
    directory_url TEXT,          -- ACME directory, for APIs that do not answer one
    ca_bundle TEXT,              -- PEM of a private CA; none: the system's certificates
    allow_http INTEGER NOT NULL, -- 1: plain HTTP, towards this computer only
    key_mode TEXT NOT NULL,      -- 'bare', 'bearer', 'oauth2'
    token_url TEXT,              -- OAuth2: where the token comes from
    client_id TEXT,              -- OAuth2
    audience TEXT,               -- OAuth2
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL
);
CREATE TABLE intent (            -- a creation at an API, written down before it is sent
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,     -- 'c-' and eight characters, drawn at random
    version INTEGER NOT NULL,    -- counts up with every change
    provider_id TEXT,            -- the login; it may have been removed since
    provider_name TEXT,          -- its name at that time
    kind TEXT NOT NULL,          -- the API, as in provider
    name TEXT,                   -- unique name or e-mail: by it the credential is found there
    title TEXT,                  -- for the record
    tags TEXT,                   -- for the record, one a line
    request TEXT,                -- parameters as JSON, without any key
    state TEXT NOT NULL,         -- 'started', 'answered', 'unknown', 'refused', 'done', 'settled'
    http_status INTEGER NOT NULL, -- 0: no answer came
    detail TEXT,                 -- what is known, in the API's or transport's words
    record_id TEXT,              -- the record made from it
    created INTEGER NOT NULL,
    modified INTEGER NOT NULL       -- sealed: fields 'answer' (the raw exchange), 'private-key'
);
)sql";

// What came to version 3 after the first vaults of it: one that lacks it gets it when it is opened.
constexpr const char *additions = R"sql(
CREATE TABLE IF NOT EXISTS use ( -- that a pair was put to work
    sequence INTEGER PRIMARY KEY, -- within this file only
    id TEXT NOT NULL UNIQUE,     -- 'u-' and 20 characters, drawn at random
    record_id TEXT NOT NULL,     -- the record whose pair it was then; stays while that can be restored
    kid TEXT,                    -- key identifier of that pair
    key_print BLOB,              -- its HMAC key, as in sealed.fingerprint: a pair made anew is another one
    host TEXT,                   -- the server, as a person calls it; NULL: not said
    client TEXT,                 -- the ACME client, 'eab-vault' for this program; NULL: not known
    version TEXT,                -- of the client, the last time
    client_dir TEXT,             -- where the client keeps its state on that server
    account_url TEXT,            -- the ACME account it led to, where that is known
    how TEXT NOT NULL,           -- 'setup', 'account-export', 'verify', 'run': the last time
    since INTEGER NOT NULL,      -- the first time
    at INTEGER NOT NULL          -- the last time
);
CREATE TABLE IF NOT EXISTS lent ( -- what a record has of one that turned out to be the same, and no message tells
    id TEXT PRIMARY KEY,         -- as in alias
    fields TEXT NOT NULL         -- as JSON, by their names there; they go back if the two part
);
CREATE TABLE IF NOT EXISTS fact ( -- a field of what a provider's API was asked, or answered, about a credential
    sequence INTEGER PRIMARY KEY, -- within this file only
    link INTEGER NOT NULL        -- who tells it, and so of which record: it counts as long as that does
        REFERENCES message_link(sequence) ON DELETE CASCADE,
    name TEXT NOT NULL,          -- as the API names it; 'organization.name' is 'name' within 'organization'
    value TEXT NOT NULL,         -- as JSON; of one name the last counts. No key, no password
    asked INTEGER NOT NULL,      -- 1: what was asked for; 0: what was answered
    at INTEGER NOT NULL          -- when it was asked or answered last
);
CREATE TABLE IF NOT EXISTS letter ( -- a message that had waited in the letter box: who undoes its import puts it back
    message INTEGER NOT NULL REFERENCES message(sequence) ON DELETE CASCADE,
    batch TEXT NOT NULL,         -- the import it went into the vault with
    PRIMARY KEY (message, batch)
) WITHOUT ROWID;
)sql";

constexpr const char *auditLetters = R"sql(
CREATE TABLE IF NOT EXISTS audit_letter ( -- a row of audit that came as a letter, from somebody who could not write it
    sequence INTEGER PRIMARY KEY, -- audit.sequence
    letter TEXT NOT NULL UNIQUE, -- SHA-256 of all that it says, in hex: it is filed once
    slot TEXT,                   -- id of the slot that wrote it; NULL: none was open
    turn INTEGER NOT NULL,       -- of that slot's chain of keys; 0: it was not signed
    vouched TEXT NOT NULL        -- 'slot': its signature held; 'nobody': it had none, or it did not
);
)sql";

// Ways to find rows without reading a table. They say nothing that the tables do not say, so they
// are no version of their own: a vault without them is only slower.
constexpr const char *indices = R"sql(
CREATE INDEX IF NOT EXISTS purchase_number ON purchase(number_key, seller);
CREATE INDEX IF NOT EXISTS record_purchase ON record(purchase);
CREATE INDEX IF NOT EXISTS record_kid ON record(kid);
CREATE INDEX IF NOT EXISTS sealed_fingerprint ON sealed(field, fingerprint);
CREATE INDEX IF NOT EXISTS message_link_record ON message_link(record_id, message);
CREATE INDEX IF NOT EXISTS message_link_message ON message_link(message) WHERE message IS NOT NULL;
CREATE INDEX IF NOT EXISTS message_link_batch ON message_link(batch) WHERE batch IS NOT NULL;
CREATE INDEX IF NOT EXISTS message_link_undone ON message_link(record_id) WHERE undone<>0;
CREATE INDEX IF NOT EXISTS alias_record ON alias(record_id);
CREATE INDEX IF NOT EXISTS answer_a ON answer(a);
CREATE INDEX IF NOT EXISTS answer_b ON answer(b);
CREATE INDEX IF NOT EXISTS message_link_origin ON message_link(origin) WHERE origin IS NOT NULL;
CREATE INDEX IF NOT EXISTS question_part_record ON question_part(record_id) WHERE record_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS question_part_question ON question_part(question);
CREATE INDEX IF NOT EXISTS history_record ON history(record_id, sequence);
CREATE INDEX IF NOT EXISTS history_removed ON history(record_id, sequence) WHERE action='removed';
CREATE INDEX IF NOT EXISTS fact_link ON fact(link);
CREATE INDEX IF NOT EXISTS audit_at ON audit(at);
CREATE INDEX IF NOT EXISTS audit_letter_slot ON audit_letter(slot, turn);
CREATE INDEX IF NOT EXISTS letter_batch ON letter(batch);
CREATE INDEX IF NOT EXISTS use_record ON use(record_id);
CREATE INDEX IF NOT EXISTS use_kid ON use(kid);
)sql";

} // namespace

Result<int> schemaVersionOf(Connection &connection)
{
    Statement statement(connection, "PRAGMA user_version");
    const auto row = EAB_TRY(statement.step());
    return row ? static_cast<int>(statement.number(0)) : 0;
}

Result<void> createTables(Connection &connection)
{
    EAB_TRY(connection.run(tables));
    EAB_TRY(connection.run(additions));
    EAB_TRY(connection.run(auditLetters));
    static_assert(schemaVersion == 3);
    return connection.run("PRAGMA user_version=3");
}

Result<void> createIndices(Connection &connection)
{
    EAB_TRY(connection.run(additions));
    EAB_TRY(connection.run(auditLetters));
    return connection.run(indices);
}

Result<void> createAuditLetters(Connection &connection)
{
    return connection.run(auditLetters);
}

Result<void> createSchema(Connection &connection)
{
    return connection.transact([&]() -> Result<void> {
        EAB_TRY(createTables(connection));
        return createIndices(connection);
    });
}

} // namespace eab::vault
