-- Boxes of a relay whose delivery is committed here and whose acknowledgement may not have arrived there: fetched again, they are known. Removed
-- once acknowledged. mark: 32 hexadecimal digits that name a sealed box, which no two have in common.

CREATE TABLE relay_taken (
    mark TEXT NOT NULL PRIMARY KEY,
    taken_at INTEGER NOT NULL
);
CREATE INDEX relay_taken_at ON relay_taken (taken_at);
