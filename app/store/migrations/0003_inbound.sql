-- When a person last wrote to one of our numbers. person and channel_number: digits, Brazilian mobiles with their ninth; ids of other kinds
-- as they are. channel_number is empty when the provider does not say which number was written to.
CREATE TABLE inbound (
    account_id INTEGER NOT NULL REFERENCES account (id),
    channel_number TEXT NOT NULL,
    person TEXT NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, channel_number, person)
);
CREATE INDEX inbound_person ON inbound (account_id, person);
