// The statements that make the big journal inside SQLite, where a million rows take seconds. a, b and p are as good as random, and the same every time.
#include "support/bigjournalwords.h"

namespace recado::test {

// Forty stretches of time; the first seven tenths of each are a broadcast that leaves in a fifth of it.
const char *const messagesSql = R"(
INSERT INTO message (row, id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, rendered_text, state,
    verdict, verdict_rule, verdict_at, provider_id, created_at, updated_at, attempts, revision, broadcast_id, broadcast_line)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @messages),
    hashed AS (SELECT i, ((i * 2654435761) & 4294967295) >> 8 AS a, (((i * 2246822519) & 4294967295) >> 7) % @people AS p, (i - 1) * 40 / @messages AS block FROM n),
    placed AS (SELECT *, (i - 1) * 40.0 / @messages - block AS f FROM hashed),
    timed AS (SELECT *, f < 0.7 AS is_broadcast, CAST(@end - 60 * 86400000 * (1 - (block + CASE WHEN f < 0.7 THEN f / 0.7 * 0.2 ELSE 0.2 + (f - 0.7) / 0.3 * 0.8 END) / 40.0)
        - 3600000 AS INTEGER) AS created FROM placed)
SELECT i, printf('%08x-0000-4000-8000-%012x', i, i), CASE WHEN is_broadcast OR a % 3 THEN 1 ELSE 2 END,
    CASE WHEN is_broadcast THEN 1 WHEN a % 3 = 0 THEN 3 ELSE 2 END,
    CASE WHEN p % 400 = 398 THEN 'BR.' || (1000000 + p) WHEN p % 100 = 97 THEN '+3519' || printf('%08d', 10000000 + p * 7919 % 89999999)
         WHEN p % 100 = 96 THEN '+55' || ddd || printf('%08d', 80000000 + p * 7919 % 19999999)
         ELSE '+55' || ddd || '9' || printf('%08d', 60000000 + p * 7919 % 39999999) END,
    '', CASE WHEN p % 10 = 3 THEN '' ELSE first_name.name || ' ' || last_name.name END,
    CASE WHEN is_broadcast THEN '' ELSE '{"type":"template","template":{"name":"' || template || '","language":{"code":"' || language || '"},"components":[]}}' END,
    template, language, before || first_name.name || after, state, verdict, '', created + base + a % spread,
    CASE WHEN verdict IN ('refused', 'unknown') THEN '' ELSE printf('wamid.HBgN%016X', i) END, created, created + base + a % spread + 150, 1, 0,
    CASE WHEN is_broadcast THEN block + 1 END, CASE WHEN is_broadcast THEN CAST(f * @messages / 40 + 0.5 AS INTEGER) + 1 END
FROM timed JOIN dice ON dice.d = a % 1000 JOIN area ON area.d = p * 37 % 100 JOIN first_name ON first_name.d = p % 40 JOIN last_name ON last_name.d = p / 40 % 40
    JOIN wording ON wording.d = CASE WHEN is_broadcast THEN (block + 1) % 12 ELSE a % 12 END)";

const char *const attemptsSql = R"(
INSERT INTO attempt (id, message_row, number, started_at, finished_at, outcome, http_status)
SELECT row, row, 1, created_at + 20, created_at + 300, state, CASE state WHEN 'unknown' THEN 0 WHEN 'refused' THEN 400 ELSE 200 END FROM message)";

const char *const refsSql = R"(
INSERT INTO message_ref (account_id, kind, value, message_row, attempt_id)
SELECT account_id, 'wamid', provider_id, row, row FROM message WHERE provider_id <> '' ORDER BY account_id, provider_id)";

const char *const factsSql = R"(
INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, provider_id, error_kind, code, text, attempt_id)
SELECT account_id, row, kind || '|' || (created_at + base + (((row * 2654435761) & 4294967295) >> 8) % spread), kind,
    created_at + base + (((row * 2654435761) & 4294967295) >> 8) % spread,
    created_at + base + (((row * 2654435761) & 4294967295) >> 8) % spread + CASE source WHEN 'webhook' THEN 150 + row % 900 ELSE 0 END, source,
    CASE source WHEN 'local' THEN '' ELSE provider_id END, CASE WHEN number > 1 THEN error_kind ELSE '' END,
    CASE WHEN kind IN ('failed', 'refused') THEN error_code ELSE '' END, CASE WHEN kind IN ('failed', 'refused') THEN error_message ELSE '' END,
    CASE kind WHEN 'queued' THEN NULL ELSE row END
FROM message CROSS JOIN stage ON stage.verdict = message.verdict WHERE number > 1 OR row > @silent)";

const char *const notesSql = R"(
INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, text)
SELECT account_id, row, 'note|@round', 'note', NULL, created_at + 60000, 'operator', 'verificado' FROM message WHERE row <= @most)";

// The newest statuses have the requests that brought them; older ones are long gone.
const char *const deliveriesSql = R"(
INSERT INTO delivery (id, account_id, heard_at, headers, body, sha256, size, state, kinds)
SELECT id, account_id, heard_at, '{"content-type":"application/json","user-agent":"facebookexternalua"}', body, printf('%064x', id), length(body),
    CASE WHEN id % 997 = 0 THEN 'refused' WHEN id % 499 = 0 THEN 'not_understood' WHEN id % 251 = 0 THEN 'orphan' ELSE 'matched' END, kind
FROM (SELECT id, account_id, heard_at, kind, CAST('{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":'
    || '"whatsapp","metadata":{"display_phone_number":"551133330001","phone_number_id":"100000000001"},"statuses":[{"id":"' || provider_id || '","status":"'
    || kind || '","timestamp":"' || (occurred_at / 1000) || '","recipient_id":"5511988887777"}]}}]}]}' AS BLOB) AS body
    FROM evidence WHERE source = 'webhook' AND id > (SELECT MAX(id) FROM evidence) - @deliveries ORDER BY id))";

const char *const broughtSql = R"(
UPDATE evidence SET delivery_id = id WHERE id > (SELECT MIN(id) FROM delivery) AND EXISTS (SELECT 1 FROM delivery WHERE delivery.id = evidence.id AND state = 'matched'))";

} // namespace recado::test
