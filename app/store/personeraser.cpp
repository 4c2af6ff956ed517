#include "store/personeraser.h"

#include "domain/phone.h"
#include "store/erasedpeople.h"
#include "store/personrows.h"
#include "store/remotecontactstore.h"
#include "store/sideconnection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

constexpr int atOnce = 100;

// Whatever a message sends by id: {"image": {"id": "…"}} at any depth.
void collectMedia(const QJsonValue &value, QSet<QString> *ids)
{
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("id") && it.value().isString())
            ids->insert(it.value().toString());
        collectMedia(it.value(), ids);
    }
    for (const QJsonValue &one : value.toArray())
        collectMedia(one, ids);
}

} // namespace

PersonEraser::PersonEraser(SideConnection &side, PersonTraces traces, Instant now, std::stop_token stop)
    : m_side(side), m_traces(std::move(traces)), m_spelling(m_traces.spelling()), m_people(m_traces.people), m_now(now), m_stop(std::move(stop))
{
    for (const QString &person : std::as_const(m_traces.people))
        m_people.append(QStringLiteral("practice:") + person);
}

Connection &PersonEraser::db()
{
    return m_side.connection();
}

void PersonEraser::count(const QString &table, qint64 rows)
{
    if (rows <= 0)
        return;
    m_counts[table] += rows;
    if (m_progress)
        m_progress(table, m_counts.value(table));
}

Result<void> PersonEraser::once(const std::function<Result<void>()> &work)
{
    if (m_stop.stop_requested())
        return error(ErrorKind::Cancelled);
    return m_side.transact([&work](Connection &connection) -> Result<void> {
        // Children and parents go in any order; the commit asks.
        if (const auto deferred = connection.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON")); !deferred)
            return deferred;
        return work();
    });
}

Result<void> PersonEraser::each(const QString &table, const Chunk &chunk)
{
    for (;;) {
        int done = 0;
        const auto some = once([&]() -> Result<void> {
            const auto rows = chunk();
            if (!rows)
                return rows.error();
            done = *rows;
            return {};
        });
        if (!some)
            return some;
        count(table, done);
        if (done < atOnce)
            return {};
    }
}

Result<void> PersonEraser::run(const std::function<void(const QString &, qint64)> &progress)
{
    m_progress = progress;
    if (m_traces.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    if (const auto done = each(QStringLiteral("message"), [this] { return someMessages(); }); !done)
        return done;
    if (const auto done = conversations(); !done)
        return done;
    using Step = Result<void> (PersonEraser::*)();
    for (const Step step : {&PersonEraser::orphans, &PersonEraser::broadcastRows, &PersonEraser::byPerson}) {
        if (const auto done = once([this, step] { return (this->*step)(); }); !done)
            return done;
    }
    if (const auto done = each(QString(), [this] { return someDeliveries(); }); !done)
        return done;
    for (const Step step : {&PersonEraser::forgetMedia, &PersonEraser::sweepNames}) {
        if (const auto done = once([this, step] { return (this->*step)(); }); !done)
            return done;
    }
    if (const auto done = sweep(); !done)
        return done;
    return once([this] { return cards(); });
}

Result<int> PersonEraser::someMessages()
{
    QList<qint64> rows;
    const auto found = db().each(QStringLiteral("SELECT row FROM message WHERE recipient IN (%1) LIMIT %2").arg(placesFor(m_traces.addresses.size())).arg(atOnce),
                                 valuesOf(m_traces.addresses), [&rows](const QSqlQuery &row) { rows.append(row.value(0).toLongLong()); });
    if (!found)
        return found.error();
    for (const qint64 row : rows) {
        if (const auto done = emptyMessage(row); !done)
            return done.error();
    }
    return int(rows.size());
}

// The deliveries first: which ones they are, the evidence tells.
Result<void> PersonEraser::emptyMessage(qint64 row)
{
    const auto content = db().scalar(QStringLiteral("SELECT content FROM message WHERE row = ?"), {row});
    if (!content)
        return content.error();
    collectMedia(QJsonDocument::fromJson(content->toString().toUtf8()).object(), &m_media);
    QStringList ids;
    if (const auto hidden = hideRefs(row, &ids); !hidden)
        return hidden;
    QList<qint64> deliveries;
    const auto told = db().each(QStringLiteral("SELECT DISTINCT delivery_id FROM evidence WHERE message_row = ? AND delivery_id IS NOT NULL"), {row},
                                [&deliveries](const QSqlQuery &one) { deliveries.append(one.value(0).toLongLong()); });
    if (!told)
        return told;
    for (const qint64 delivery : std::as_const(deliveries)) {
        if (const auto emptied = emptyDelivery(delivery, ids); !emptied)
            return emptied;
    }
    if (const auto emptied = emptyEvidence(QStringLiteral("message_row = ?"), {row}); !emptied)
        return emptied;
    const auto known = db().scalar(QStringLiteral("SELECT provider_id FROM message WHERE row = ?"), {row});
    if (!known)
        return known.error();
    const auto mark = ErasedPeople(db()).markOfId(known->toString());
    if (!mark)
        return mark.error();
    const auto emptied = db().execute(QStringLiteral("UPDATE message SET recipient = '', typed = '', person_name = '', rendered_text = '', "
                                                     "content = CASE content WHEN '' THEN '' ELSE '{}' END, "
                                                     "error_message = '', error_detail = '', provider_id = ?, conversation_id = NULL, poll_at = NULL, erased_at = ? WHERE row = ?"),
                                      {*mark, toMillis(m_now), row});
    return emptied ? db().touch(MessageRow{row}) : emptied;
}

// Our own ids name nobody. `ids`: as they were.
Result<void> PersonEraser::hideRefs(qint64 message, QStringList *ids)
{
    const auto read = db().each(QStringLiteral("SELECT value FROM message_ref WHERE message_row = ? AND kind <> 'client_id' AND value NOT LIKE '#%'"), {message},
                                [ids](const QSqlQuery &row) { ids->append(row.value(0).toString()); });
    if (!read)
        return read;
    for (const QString &id : std::as_const(*ids)) {
        const auto mark = ErasedPeople(db()).markOfId(id);
        if (!mark)
            return mark.error();
        const auto hidden = db().execute(QStringLiteral("UPDATE OR REPLACE message_ref SET value = ? WHERE message_row = ? AND value = ?"), {*mark, message, id});
        if (!hidden)
            return hidden;
    }
    return {};
}

// Kind, times, source and code stay: the verdict rests on them, and a late repeat of the same is known.
Result<void> PersonEraser::emptyEvidence(const QString &condition, const QVariantList &values)
{
    QList<QPair<qint64, QString>> facts;
    const auto read = db().each(QStringLiteral("SELECT id, provider_id FROM evidence WHERE ") + condition, values,
                                [&facts](const QSqlQuery &row) { facts.append({row.value(0).toLongLong(), row.value(1).toString()}); });
    if (!read)
        return read;
    for (const auto &[id, providerId] : std::as_const(facts)) {
        const auto mark = ErasedPeople(db()).markOfId(providerId);
        if (!mark)
            return mark.error();
        const auto emptied = db().execute(QStringLiteral("UPDATE evidence SET fact = CASE WHEN ? = '' THEN fact ELSE replace(fact, ?, ?) END, provider_id = ?, text = '', "
                                                         "payload = NULL, remark = CASE remark WHEN 'inferred' THEN remark ELSE '' END WHERE id = ?"),
                                          {providerId, providerId, *mark, *mark, id});
        if (!emptied)
            return emptied;
    }
    count(QStringLiteral("evidence"), facts.size());
    return {};
}

Result<void> PersonEraser::conversations()
{
    QList<qint64> found;
    const auto read = db().each(QStringLiteral("SELECT id FROM conversation WHERE person IN (%1)").arg(placesFor(m_people.size())), valuesOf(m_people),
                                [&found](const QSqlQuery &row) { found.append(row.value(0).toLongLong()); });
    if (!read)
        return read;
    const auto tables = tablesOf(db());
    if (!tables)
        return tables.error();
    for (const qint64 id : std::as_const(found)) {
        if (const auto done = each(QStringLiteral("incoming"), [this, id] { return someIncoming(id); }); !done)
            return done;
        const auto gone = once([&]() -> Result<void> {
            if (const auto left = db().execute(QStringLiteral("UPDATE message SET conversation_id = NULL WHERE conversation_id = ?"), {id}); !left)
                return left;
            for (const TableColumns &table : *tables) {
                if (!table.has("conversation_id") || table.table == QLatin1String("message"))
                    continue;
                const auto rows = db().change(QStringLiteral("DELETE FROM \"%1\" WHERE conversation_id = ?").arg(table.table), {id});
                if (!rows)
                    return rows.error();
                count(table.table, *rows);
            }
            if (const auto rows = db().execute(QStringLiteral("DELETE FROM conversation WHERE id = ?"), {id}); !rows)
                return rows;
            count(QStringLiteral("conversation"), 1);
            return db().touch(QStringLiteral("conversation"));
        });
        if (!gone)
            return gone;
    }
    return {};
}

Result<int> PersonEraser::someIncoming(qint64 conversation)
{
    struct Row {
        qint64 id, delivery;
        QString providerId, otherId;
    };
    QList<Row> rows;
    const auto read = db().each(QStringLiteral("SELECT id, COALESCE(delivery_id, 0), provider_id, other_id FROM incoming WHERE conversation_id = ? LIMIT %1").arg(atOnce),
                                {conversation}, [&rows](const QSqlQuery &row) {
                                    rows.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString()});
                                });
    if (!read)
        return read.error();
    const auto tables = tablesOf(db());
    if (!tables)
        return tables.error();
    for (const Row &row : std::as_const(rows)) {
        if (row.delivery != 0) {
            if (const auto emptied = emptyDelivery(row.delivery, {row.providerId, row.otherId}); !emptied)
                return emptied.error();
            const auto facts = emptyEvidence(QStringLiteral("delivery_id = ? AND provider_id IN (?, ?)"),
                                             {row.delivery, row.providerId, row.otherId.isEmpty() ? row.providerId : row.otherId});
            if (!facts)
                return facts.error();
        }
        for (const TableColumns &table : *tables) {
            if (!table.has("incoming_id"))
                continue;
            const auto gone = db().change(QStringLiteral("DELETE FROM \"%1\" WHERE incoming_id = ?").arg(table.table), {row.id});
            if (!gone)
                return gone.error();
            count(table.table, *gone);
        }
        if (const auto gone = db().execute(QStringLiteral("DELETE FROM incoming WHERE id = ?"), {row.id}); !gone)
            return gone.error();
    }
    return int(rows.size());
}

// Facts whose message nobody knew.
Result<void> PersonEraser::orphans()
{
    const QString mine = QStringLiteral("(SELECT evidence_id FROM orphan_clue WHERE recipient IN (%1))").arg(placesFor(m_traces.addresses.size()));
    const QVariantList values = valuesOf(m_traces.addresses);
    if (const auto emptied = emptyEvidence(QStringLiteral("id IN ") + mine, values); !emptied)
        return emptied;
    for (const char *table : {"orphan_ref", "orphan_clue"}) {
        const auto gone = db().change(QStringLiteral("DELETE FROM %1 WHERE evidence_id IN %2").arg(QLatin1String(table), mine), values);
        if (!gone)
            return gone.error();
        count(QLatin1String(table), *gone);
    }
    return {};
}

// What had not left never will; a row that left stays one of those that left.
Result<void> PersonEraser::broadcastRows()
{
    const auto rows = db().change(QStringLiteral("UPDATE broadcast_row SET cells = '[]', exact = '', edits = '', recipient = '', person = '', person_name = '', place = '', "
                                                 "problem = CASE WHEN state IN ('ready', 'blocked') THEN 'by_hand' ELSE problem END, "
                                                 "state = CASE WHEN state IN ('ready', 'blocked') THEN 'left_out' ELSE state END "
                                                 "WHERE person IN (%1) OR recipient IN (%2)")
                                      .arg(placesFor(m_people.size()), placesFor(m_traces.addresses.size())),
                                  valuesOf(m_people) + valuesOf(m_traces.addresses));
    if (!rows)
        return rows.error();
    count(QStringLiteral("broadcast_row"), *rows);
    return *rows > 0 ? db().touch(QStringLiteral("broadcast")) : Result<void>();
}

Result<void> PersonEraser::byPerson()
{
    const auto tables = tablesOf(db());
    if (!tables)
        return tables.error();
    for (const TableColumns &table : *tables) {
        if (!table.has("person") || table.table == QLatin1String("contact_identity") || table.table == QLatin1String("broadcast_row")
            || table.table == QLatin1String("conversation"))
            continue;
        const auto gone = db().change(QStringLiteral("DELETE FROM \"%1\" WHERE person IN (%2)").arg(table.table, placesFor(m_people.size())), valuesOf(m_people));
        if (!gone)
            return gone.error();
        count(table.table, *gone);
    }
    const auto remote = RemoteContactStore(db()).forget(m_people, {}); // also of a card that was removed
    if (!remote)
        return remote.error();
    count(QStringLiteral("remote_contact"), *remote);
    return db().touch(QStringLiteral("do_not_contact"));
}

// Records of merges hold whole cards, of others as well: undoing those ends.
Result<void> PersonEraser::cards()
{
    const QVariantList twice = valuesOf(m_people + m_traces.addresses + m_traces.ids) + valuesOf(m_people + m_traces.addresses + m_traces.ids);
    const QString places = placesFor(twice.size() / 2);
    const auto links = db().change(QStringLiteral("DELETE FROM contact_link WHERE left_value IN (%1) OR right_value IN (%1)").arg(places), twice);
    if (!links)
        return links.error();
    count(QStringLiteral("contact_link"), *links);
    const auto tables = tablesOf(db());
    if (!tables)
        return tables.error();
    for (const ContactId card : std::as_const(m_traces.contacts)) {
        const auto records = db().change(QStringLiteral("UPDATE contact_audit SET cards = '', reason = '' WHERE id IN (SELECT audit_id FROM contact_audit_part WHERE contact_id = ?)"),
                                         {card.value});
        if (!records)
            return records.error();
        count(QStringLiteral("contact_audit"), *records);
        const auto remote = RemoteContactStore(db()).forget({}, card);
        if (!remote)
            return remote.error();
        count(QStringLiteral("remote_contact"), *remote);
        for (const TableColumns &table : *tables) {
            if (!table.has("contact_id") || table.table == QLatin1String("contact_audit_part"))
                continue;
            const auto gone = db().change(QStringLiteral("DELETE FROM \"%1\" WHERE contact_id = ?").arg(table.table), {card.value});
            if (!gone)
                return gone.error();
            count(table.table, *gone);
        }
        const auto gone = db().change(QStringLiteral("DELETE FROM contact WHERE id = ?"), {card.value});
        if (!gone)
            return gone.error();
        count(QStringLiteral("contact"), *gone);
    }
    return db().touch(QStringLiteral("contact"));
}

} // namespace recado
