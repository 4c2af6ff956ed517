-- What is being written in a conversation: one draft each. The body is the composer's own state; preview: its first words, for lists. A draft goes
-- with its conversation: it may hold what nobody else has of a person.
CREATE TABLE reply_draft (
    conversation_id INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    preview TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL
);
