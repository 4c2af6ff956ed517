-- What providers know about people and conversations.

-- 1: we wrote it, in the provider's own inbox or by its bot; it came with a history.
ALTER TABLE incoming ADD COLUMN ours INTEGER NOT NULL DEFAULT 0;

-- How far back a conversation was read from its provider. next_cursor: of the next older page; '' with is_complete 0: from the beginning.
CREATE TABLE conversation_remote (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    next_cursor TEXT NOT NULL DEFAULT '',
    is_complete INTEGER NOT NULL DEFAULT 0,
    read_at INTEGER
);

-- Who answers at a provider, as its histories name them.
CREATE TABLE known_operator (
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, name)
);

-- What a contact of a provider's address book had in common with the card here, when they were last the same. key: personKey() of the number or
-- BSUID, else "id:" and the provider's id. attributes: JSON {attributeKey: {"name", "value"}}.
CREATE TABLE remote_contact (
    account_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    remote_id TEXT NOT NULL DEFAULT '',
    contact_id INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    attributes TEXT NOT NULL DEFAULT '',
    synced_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, key)
);
CREATE INDEX remote_contact_contact ON remote_contact (contact_id);
CREATE INDEX remote_contact_key ON remote_contact (key);
