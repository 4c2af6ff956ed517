-- Broadcasts. A row becomes a message only when it leaves: what has no message has never left.

-- check_token: the check that is under way, taken away by whatever changes what it looks at. rows_read_as: how the numbers of the rows were read.
CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    account_id INTEGER REFERENCES account (id),
    channel_id INTEGER REFERENCES channel (id),
    content TEXT NOT NULL DEFAULT '',
    template_name TEXT NOT NULL DEFAULT '',
    template_language TEXT NOT NULL DEFAULT '',
    checked_against TEXT NOT NULL DEFAULT '',
    mapping TEXT NOT NULL DEFAULT '',
    plan TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    reason_detail TEXT NOT NULL DEFAULT '',
    report TEXT NOT NULL DEFAULT '',
    check_token TEXT NOT NULL DEFAULT '',
    rows_read_as TEXT NOT NULL DEFAULT '',
    lease TEXT NOT NULL DEFAULT '',
    checked_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
);
CREATE INDEX broadcast_state ON broadcast (state);

-- cells: JSON array, as they stood in the file; exact: JSON object by column, all the digits where fewer are shown; edits: JSON object by
-- column, where somebody put something else.
CREATE TABLE broadcast_row (
    broadcast_id INTEGER NOT NULL REFERENCES broadcast (id),
    line INTEGER NOT NULL,
    cells TEXT NOT NULL,
    exact TEXT NOT NULL DEFAULT '',
    edits TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    person TEXT NOT NULL DEFAULT '',
    person_name TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    problem TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    message_row INTEGER REFERENCES message (row),
    PRIMARY KEY (broadcast_id, line)
);
CREATE INDEX broadcast_row_state ON broadcast_row (broadcast_id, state, problem, line);

CREATE TABLE broadcast_transition (
    id INTEGER PRIMARY KEY,
    broadcast_id INTEGER NOT NULL REFERENCES broadcast (id),
    at INTEGER NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    reason_detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX broadcast_transition_broadcast ON broadcast_transition (broadcast_id, id);

-- A message of a broadcast has no content of its own: it is the broadcast's, filled with the row's values.
ALTER TABLE message ADD COLUMN broadcast_id INTEGER REFERENCES broadcast (id);
ALTER TABLE message ADD COLUMN broadcast_line INTEGER;
CREATE INDEX message_broadcast ON message (broadcast_id, verdict, state) WHERE broadcast_id IS NOT NULL;

-- Which columns meant what the last time a table of this shape (the header names) was read.
CREATE TABLE column_memory (
    shape TEXT NOT NULL,
    template TEXT NOT NULL,
    mapping TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    PRIMARY KEY (shape, template)
);

-- People who are not to be written to. person: personKey(). source: operator, import, provider (Meta's user_preferences, 131050).
CREATE TABLE do_not_contact (
    person TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    since INTEGER NOT NULL
);

-- Who got a template of late.
CREATE INDEX message_template ON message (template_name, created_at) WHERE template_name <> '';
