-- Accepted, but the provider's answer named no id: the first status finds them by recipient, wording and time.
CREATE INDEX message_nameless ON message (account_id) WHERE state IN ('accepted', 'held') AND provider_id = '';
