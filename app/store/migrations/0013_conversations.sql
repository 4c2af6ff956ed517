-- Conversations: what people wrote, message by message, and beside it one row for each person and number, so that a list of conversations
-- reads no thread. person: personKey() of domain/phone.h. channel_id 0: nobody said which number.

-- status_at: when a person last set the status; what was written before it does not open it again. last_key: tells two messages of one moment
-- apart, so that the order of arrival decides nothing. assignee: '' for nobody. revision: finds what changed, also for other processes.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    channel_id INTEGER NOT NULL DEFAULT 0,
    person TEXT NOT NULL,
    address TEXT NOT NULL,
    profile_name TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open',
    status_at INTEGER NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    last_at INTEGER NOT NULL,
    last_key TEXT NOT NULL,
    last_text TEXT NOT NULL DEFAULT '',
    last_incoming INTEGER NOT NULL DEFAULT 0,
    last_incoming_at INTEGER,
    last_outgoing_at INTEGER,
    read_until INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    waiting_since INTEGER,
    revision INTEGER NOT NULL,
    UNIQUE (account_id, channel_id, person)
);
CREATE INDEX conversation_last ON conversation (last_at, id);
CREATE INDEX conversation_status ON conversation (status, last_at, id);
CREATE INDEX conversation_channel ON conversation (channel_id, last_at, id);
CREATE INDEX conversation_assignee ON conversation (assignee, last_at, id) WHERE assignee <> '';
CREATE INDEX conversation_waiting ON conversation (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX conversation_person ON conversation (person);
CREATE INDEX conversation_revision ON conversation (revision);

-- at: when it was written, as far as that is believed; told_at: as it was told. body: JSON with what only some types have (media, place, cards,
-- order, advertisement). other_id: a history may know a message by another id than the webhook. asks: whether an answer is expected.
CREATE TABLE incoming (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    provider_id TEXT NOT NULL,
    other_id TEXT NOT NULL DEFAULT '',
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    type TEXT NOT NULL,
    at INTEGER NOT NULL,
    told_at INTEGER,
    heard_at INTEGER NOT NULL,
    asks INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    quoted_id TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    delivery_id INTEGER REFERENCES delivery (id),
    UNIQUE (account_id, provider_id)
);
CREATE UNIQUE INDEX incoming_other ON incoming (account_id, other_id) WHERE other_id <> '';
CREATE INDEX incoming_thread ON incoming (conversation_id, at, id) WHERE type <> 'reaction';
CREATE INDEX incoming_asks ON incoming (conversation_id, at) WHERE asks = 1;
CREATE INDEX incoming_reaction ON incoming (conversation_id, quoted_id) WHERE type = 'reaction';

CREATE TABLE conversation_note (
    id INTEGER PRIMARY KEY,
    conversation_id INTEGER NOT NULL REFERENCES conversation (id),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX conversation_note_conversation ON conversation_note (conversation_id, at);

-- NULL: of no conversation (a read mark), or not filled in yet.
ALTER TABLE message ADD COLUMN conversation_id INTEGER REFERENCES conversation (id);
CREATE INDEX message_thread ON message (conversation_id, created_at, row) WHERE conversation_id IS NOT NULL;
