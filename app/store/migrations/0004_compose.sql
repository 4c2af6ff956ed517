-- Composing: drafts, canned texts, what was used last; and messages that leave later.

-- The moment a person chose; not_before is when the next attempt may be made.
ALTER TABLE message ADD COLUMN scheduled_at INTEGER;
-- The queue: by time for what is scheduled, and in order for what is not.
CREATE INDEX message_queued ON message (scheduled_at, row) WHERE state = 'queued';
CREATE INDEX message_recipient ON message (recipient, row);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL
);

-- shortcut_key: the shortcut without accents and capitals, as it is looked for.
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    shortcut TEXT NOT NULL,
    shortcut_key TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    text TEXT NOT NULL
);

-- Counted with every message that is queued, so that a library of thousands opens without reading the journal. channel_id 0: the
-- provider's own default.
CREATE TABLE template_use (
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    channel_id INTEGER NOT NULL,
    times INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, name, language, channel_id)
);
CREATE INDEX template_use_name ON template_use (name, last_at);
INSERT INTO template_use (account_id, name, language, channel_id, times, last_at)
    SELECT account_id, template_name, template_language, COALESCE(channel_id, 0), COUNT(*), MAX(created_at)
    FROM message WHERE template_name <> '' GROUP BY account_id, template_name, template_language, COALESCE(channel_id, 0);

CREATE TABLE template_favourite (
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (account_id, name, language)
);

-- The values last given to a template, as a JSON object by variable name.
CREATE TABLE template_values (
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    given TEXT NOT NULL,
    PRIMARY KEY (account_id, name)
);
