-- Contacts that somebody said are two people: no suggestion to merge them any more. first_id < second_id; numbers of cards, which are never given twice.
CREATE TABLE contact_apart (
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    who TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
);

-- The order of the list: by name, those without one last.
CREATE INDEX contact_list ON contact ((shown_name = ''), search_key, id);
