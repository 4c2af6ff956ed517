-- Our own reactions, for the messages they are put on: a thread shows them there. The JSON of `content` is compact with sorted keys.
CREATE INDEX message_reaction ON message (conversation_id, created_at) WHERE content LIKE '%"type":"reaction"%';
