-- No gap unseen.

-- When a webhook last spoke of a message of a channel; channel_id 0: messages that named no number. Kept beside the evidence because what a poll told
-- before leaves none when the webhook tells it again.
CREATE TABLE channel_heard (
    account_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, channel_id)
);
-- When the provider last answered a question about it: a round of questions that was interrupted goes on with the others.
ALTER TABLE message ADD COLUMN asked_at INTEGER;
-- A scheduled message leaves long after it was made.
CREATE INDEX message_scheduled ON message (channel_id, scheduled_at) WHERE scheduled_at IS NOT NULL;
