-- What became of the file of an incoming message; no row: nobody has asked for it. The bytes lie beside the database, by their hash, once however
-- many messages brought them. stage, reason: domain/incomingfile.h. at: when that came to be.
CREATE TABLE incoming_media (
    incoming_id INTEGER PRIMARY KEY REFERENCES incoming (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    said_type TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    bytes INTEGER NOT NULL DEFAULT 0,
    width INTEGER NOT NULL DEFAULT 0,
    height INTEGER NOT NULL DEFAULT 0,
    at INTEGER NOT NULL
);
CREATE INDEX incoming_media_file ON incoming_media (sha256) WHERE sha256 <> '';
CREATE INDEX incoming_media_at ON incoming_media (at, incoming_id) WHERE sha256 <> '';
