-- Files that were uploaded to a provider: under which id, and until when it is good. channel_id 0: the account has no numbers.
CREATE TABLE media (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    channel_id INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    provider_id TEXT NOT NULL,
    uploaded_at INTEGER NOT NULL,
    expires_at INTEGER,
    thumbnail BLOB,
    source_path TEXT NOT NULL DEFAULT '',
    UNIQUE (account_id, channel_id, sha256)
);
CREATE INDEX media_provider ON media (account_id, provider_id);
