-- The schema of the first version, as it was shipped. Not to be changed.
CREATE TABLE meta (
    name TEXT PRIMARY KEY, -- vault_id, created, slots_generation, slots_set
    value TEXT NOT NULL
);
CREATE TABLE record (
    id TEXT PRIMARY KEY,         -- eight characters, drawn at random
    version INTEGER NOT NULL,    -- counts up with every change
    title TEXT,
    kind TEXT NOT NULL,          -- 'eab': a pair is saved; 'order': not yet
    status TEXT NOT NULL,        -- 'active', 'archived'
    issuer TEXT,                 -- id in the issuer catalogue, or a name
    kid TEXT,                    -- key identifier of the external account binding
    hmac_alg TEXT NOT NULL,      -- 'HS256', 'HS384', 'HS512'
    hmac_bytes INTEGER NOT NULL, -- length of the sealed HMAC key, 0: none
    directory_url TEXT,          -- ACME directory, as the CA wrote it
    order_number TEXT,
    ca_reference TEXT,           -- formerly "Supplier Order Number"
    product TEXT,
    email TEXT,                  -- contact for the ACME account
    customer TEXT,
    order_date TEXT,             -- the day as the seller wrote it
    ordered_at TEXT,             -- the moment the portal's days count from
    portal_visible_until TEXT,   -- the seller shows the pair until then
    must_register_before TEXT,   -- an unused pair dies then
    licence_expires TEXT,
    usage_limit INTEGER,         -- how many requests the pair allows
    start_date TEXT,             -- first day the pair may be used
    end_date TEXT,               -- last day the pair may be used
    use_policy TEXT NOT NULL,    -- 'one-time', 'reusable', 'counted', 'unknown'
    verified_at TEXT,            -- when the CA was asked last
    verified_outcome TEXT,       -- what it said, in the words of the command line
    account_url TEXT,            -- the ACME account opened with the pair
    notes TEXT,
    batch TEXT,                  -- the import it came with
    created TEXT NOT NULL,
    modified TEXT NOT NULL
);
CREATE INDEX record_kid ON record(kid);
CREATE TABLE record_domain (
    record_id TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,          -- ASCII form
    PRIMARY KEY (record_id, position)
);
CREATE TABLE record_tag (
    record_id TEXT NOT NULL REFERENCES record(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (record_id, tag)
);
CREATE TABLE sealed (            -- secret fields; a removed record's stay until it is purged
    record_id TEXT NOT NULL,
    field TEXT NOT NULL,         -- 'hmac', 'source', 'source-name'
    version INTEGER NOT NULL,    -- the record's version that brought this value
    value BLOB NOT NULL,         -- nonce, AES-256-GCM ciphertext, tag; associated with the three columns above
    fingerprint BLOB,            -- HMAC-SHA-256 of the value under a key of its own: equal values are found
    PRIMARY KEY (record_id, field, version)
);
CREATE INDEX sealed_fingerprint ON sealed(field, fingerprint);
CREATE TABLE history (
    record_id TEXT NOT NULL,
    sequence INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,    -- the record's version after this
    at TEXT NOT NULL,
    actor TEXT,                  -- user of the computer and slot
    action TEXT NOT NULL,        -- 'created', 'imported', 'edited', 'removed', 'restored', 'setup', 'shown', ...
    detail TEXT,
    snapshot TEXT                -- the record as JSON, without secrets; only where it changed
);
CREATE INDEX history_record ON history(record_id, sequence);
CREATE TABLE batch (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    source TEXT                  -- names of the files taken in
);
CREATE TABLE audit (             -- who did what; each row's code covers the one before
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT,
    action TEXT NOT NULL,
    record_id TEXT,
    detail TEXT,
    code BLOB NOT NULL           -- HMAC-SHA-256 over the previous code and this row
);
