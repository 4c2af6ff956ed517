-- Lists of messages: filters and orders that an index answers. What a status of a message changes is written into message_verdict_created and
-- message_when each time; the others cost a message one write. What each is worth: tests/bench/bench_filter.

DROP INDEX message_verdict;
CREATE INDEX message_verdict_created ON message (verdict, created_at);
CREATE INDEX message_code ON message (error_code, created_at) WHERE error_code <> '';
CREATE INDEX message_channel ON message (channel_id, created_at);
CREATE INDEX message_when ON message (COALESCE(verdict_at, created_at));

-- Filters with a name. name_key: folded, so that no two are told apart by capitals alone; colour: a tone of the theme, '' for none; enabled: as a
-- colour; position: the person's order, in which the first colour that fits counts.
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    expression TEXT NOT NULL,
    colour TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL
);

-- The overview. Written only for what failed, so that causes are counted without looking at every message; and what tells how long a message took,
-- read instead of the facts with their payloads.
CREATE INDEX message_failed ON message (verdict, error_code, error_kind) WHERE verdict IN ('failed', 'refused');
CREATE INDEX evidence_stage ON evidence (message_row, kind, occurred_at, heard_at)
    WHERE message_row IS NOT NULL AND kind IN ('in_flight', 'accepted', 'delivered', 'read', 'played', 'replied', 'received');

-- Decisions of operators: who took them, and, among the messages decided not to have gone, whose later evidence is looked for.
ALTER TABLE evidence ADD COLUMN who TEXT NOT NULL DEFAULT '';
CREATE INDEX message_decided ON message (account_id) WHERE verdict_rule = 'operator_decided';
-- Webhook deliveries by state and by account, in the order in which they were heard.
CREATE INDEX delivery_state_heard ON delivery (state, heard_at);
CREATE INDEX delivery_account_heard ON delivery (account_id, heard_at);
