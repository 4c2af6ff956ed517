-- One person's data erased, what is kept for how long, and who looked under the mask.

-- The row stays for statistics; nothing of a person stands in it any more.
ALTER TABLE message ADD COLUMN erased_at INTEGER;
-- Nothing to decode any more: the time for keeping it is over, or the person it told of was erased.
ALTER TABLE delivery ADD COLUMN emptied_at INTEGER;

-- Keyed hashes of personKey()s (store/erasedpeople.h): what was said up to `at` must not come back.
CREATE TABLE erased_person (
    mark TEXT PRIMARY KEY,
    at INTEGER NOT NULL
);

-- State: erasing, checking, done. `subject`: who it is, unreadable without the key of this installation; gone with "done".
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    subject BLOB,
    counts TEXT NOT NULL DEFAULT '',
    receipt TEXT NOT NULL DEFAULT ''
);

CREATE TABLE reveal_log (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    person TEXT NOT NULL,
    place TEXT NOT NULL
);
CREATE INDEX reveal_log_at ON reveal_log (at);
