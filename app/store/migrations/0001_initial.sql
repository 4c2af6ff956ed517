-- Times are milliseconds since 1970 UTC. Ids of this database are integers; ids that leave it are text.

CREATE TABLE revision (
    topic TEXT PRIMARY KEY,
    value INTEGER NOT NULL
);
INSERT INTO revision (topic, value) VALUES ('all', 0);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    settings TEXT NOT NULL,
    secret_names TEXT NOT NULL,
    health TEXT NOT NULL DEFAULT 'untested',
    health_at INTEGER,
    templates_synced_at INTEGER,
    templates_error TEXT NOT NULL DEFAULT '',
    removed_at INTEGER
);
CREATE UNIQUE INDEX account_name ON account (name) WHERE removed_at IS NULL;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    provider_id TEXT NOT NULL,
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    quality TEXT NOT NULL DEFAULT '',
    is_default INTEGER NOT NULL DEFAULT 0,
    UNIQUE (account_id, provider_id)
);

CREATE TABLE template (
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    definition TEXT NOT NULL,
    synced_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, name, language)
);

CREATE TABLE message (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_id INTEGER NOT NULL REFERENCES account (id),
    channel_id INTEGER REFERENCES channel (id),
    recipient TEXT NOT NULL,
    typed TEXT NOT NULL,
    person_name TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL,
    template_name TEXT NOT NULL DEFAULT '',
    template_language TEXT NOT NULL DEFAULT '',
    rendered_text TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    verdict TEXT NOT NULL,
    verdict_rule TEXT NOT NULL DEFAULT '',
    verdict_at INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0,
    provider_id TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    error_detail TEXT NOT NULL DEFAULT '',
    error_place TEXT NOT NULL DEFAULT '',
    error_code TEXT NOT NULL DEFAULT '',
    error_message TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease TEXT NOT NULL DEFAULT '',
    not_before INTEGER,
    give_up_at INTEGER,
    poll_at INTEGER,
    poll_tries INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL
);
CREATE INDEX message_created ON message (created_at, row);
CREATE INDEX message_revision ON message (revision);
CREATE INDEX message_open ON message (state, account_id) WHERE state IN ('queued', 'in_flight', 'unknown');
CREATE INDEX message_poll ON message (poll_at) WHERE poll_at IS NOT NULL;
CREATE INDEX message_verdict ON message (verdict);

CREATE TABLE attempt (
    id INTEGER PRIMARY KEY,
    message_row INTEGER NOT NULL REFERENCES message (row),
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    http_status INTEGER NOT NULL DEFAULT 0,
    UNIQUE (message_row, number)
);

-- The ids by which a provider speaks of our messages.
CREATE TABLE message_ref (
    account_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    message_row INTEGER NOT NULL REFERENCES message (row),
    attempt_id INTEGER,
    PRIMARY KEY (account_id, kind, value)
);
CREATE INDEX message_ref_message ON message_ref (message_row);

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    heard_at INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    repeats INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT '',
    kinds TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, sha256)
);
CREATE INDEX delivery_state ON delivery (state) WHERE state = '';
CREATE INDEX delivery_heard ON delivery (heard_at);

-- Facts. message_row is NULL while nobody knows whose fact it is. Never deleted, never changed but for being matched.
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL,
    message_row INTEGER REFERENCES message (row),
    fact TEXT NOT NULL,
    kind TEXT NOT NULL,
    occurred_at INTEGER,
    heard_at INTEGER NOT NULL,
    source TEXT NOT NULL,
    provider_id TEXT NOT NULL DEFAULT '',
    error_kind TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    attempt_id INTEGER,
    delivery_id INTEGER REFERENCES delivery (id),
    payload BLOB
);
CREATE UNIQUE INDEX evidence_fact ON evidence (message_row, fact) WHERE message_row IS NOT NULL;
CREATE INDEX evidence_delivery ON evidence (delivery_id);

-- What an unmatched fact says about whose it is.
CREATE TABLE orphan_ref (
    account_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    evidence_id INTEGER NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (account_id, kind, value, evidence_id)
);
CREATE INDEX orphan_ref_evidence ON orphan_ref (evidence_id);
CREATE TABLE orphan_clue (
    evidence_id INTEGER PRIMARY KEY REFERENCES evidence (id),
    account_id INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    template_name TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX orphan_clue_account ON orphan_clue (account_id, at);

CREATE TABLE api_usage (
    account_id INTEGER NOT NULL,
    period TEXT NOT NULL,
    purpose TEXT NOT NULL,
    calls INTEGER NOT NULL,
    PRIMARY KEY (account_id, period, purpose)
);
