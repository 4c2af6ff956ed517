-- Every word about being written to, as a fact that stays. person: personKey(), or what stands for one (services/optoutcheck.h). kind: opt_in,
-- opt_out, undo. scope: marketing, utility, all. do_not_contact is what follows from it (domain/consent.h) and what is asked before anything leaves.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    source TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    proof TEXT NOT NULL DEFAULT '',
    said_at INTEGER NOT NULL,
    heard_at INTEGER NOT NULL
);
-- The same word heard again is no other word.
CREATE UNIQUE INDEX consent_word ON consent (person, said_at, kind, scope, source, note, who, proof);

-- purposes: what is refused, a sum of 1 marketing, 2 utility, 4 authentication, 8 anything outside templates.
ALTER TABLE do_not_contact ADD COLUMN purposes INTEGER NOT NULL DEFAULT 15;
ALTER TABLE do_not_contact ADD COLUMN who TEXT NOT NULL DEFAULT '';
UPDATE do_not_contact SET purposes = 1 WHERE source = 'provider';

INSERT INTO consent (person, kind, scope, source, note, said_at, heard_at)
SELECT person, 'opt_out', CASE WHEN source = 'provider' THEN 'marketing' ELSE 'all' END, source, note, since, since FROM do_not_contact;
