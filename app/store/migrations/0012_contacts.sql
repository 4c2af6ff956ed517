-- Contacts: one person, one card.

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    shown_name TEXT NOT NULL DEFAULT '',
    search_key TEXT NOT NULL DEFAULT ''
);
CREATE INDEX contact_search ON contact (search_key, id);

-- Each identity belongs to one contact. kind: person (personKey() of an address: what inbound and do_not_contact go by), wa_id, bsuid, username,
-- provider:<account id>. person: personKey() of values that are numbers, else ''.
CREATE TABLE contact_identity (
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    person TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (kind, value)
);
CREATE INDEX contact_identity_contact ON contact_identity (contact_id);
CREATE INDEX contact_identity_person ON contact_identity (person, contact_id) WHERE person <> '';

-- source: operator, import, provider.
CREATE TABLE contact_name (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (contact_id, source)
);

-- name_key: attributeKey(), so that names which collide are one.
CREATE TABLE contact_attribute (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    name_key TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (contact_id, name_key)
);
CREATE INDEX contact_attribute_name ON contact_attribute (name_key);

CREATE TABLE contact_tag (
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    tag_key TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (contact_id, tag_key)
);
CREATE INDEX contact_tag_key ON contact_tag (tag_key);

-- When somebody was first and last heard of, and the name in their WhatsApp profile: one statement for each message that comes in. person: personKey().
-- has_contact: 0 a card is to be made or renewed, later and many at once; 1 it is there; 2 it was removed by hand and they have not written since.
CREATE TABLE person_seen (
    person TEXT PRIMARY KEY,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    profile_name TEXT NOT NULL DEFAULT '',
    profile_name_at INTEGER NOT NULL DEFAULT 0,
    has_contact INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX person_seen_new ON person_seen (person) WHERE has_contact = 0;
INSERT INTO person_seen (person, first_at, last_at) SELECT person, MIN(last_at), MAX(last_at) FROM inbound WHERE person <> '' GROUP BY person;

-- A provider said that two identities are one person, and each stands on a card of its own. reason: same_wa_id, same_bsuid, number_changed.
CREATE TABLE contact_link (
    left_kind TEXT NOT NULL,
    left_value TEXT NOT NULL,
    right_kind TEXT NOT NULL,
    right_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (left_kind, left_value, right_kind, right_value)
);

-- Who changed who is who. verb: merge, undo_merge, split, remove. cards: the contacts before and after as JSON, what undoing goes by; it holds personal
-- data, which is why each card concerned is named in contact_audit_part.
CREATE TABLE contact_audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    verb TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    cards TEXT NOT NULL DEFAULT '',
    undone_at INTEGER
);
CREATE TABLE contact_audit_part (
    audit_id INTEGER NOT NULL REFERENCES contact_audit (id),
    contact_id INTEGER NOT NULL,
    PRIMARY KEY (audit_id, contact_id)
);
CREATE INDEX contact_audit_part_contact ON contact_audit_part (contact_id);
