#include "store/overviewstore.h"

#include "domain/filter/filterfacts.h"
#include "domain/verdict.h"
#include "storetest.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace recado;

namespace {

constexpr qint64 start = 1'800'000'000'000;
const QTimeZone zone("America/Sao_Paulo");

// A message as the journal has it, kept beside the journal.
struct Kept {
    FilterFacts facts;
    QList<StatusEvent> events;
};

// Random stories: facts out of order, contradictions, several attempts, moments that cannot be.
class Journal {
public:
    explicit Journal(quint32 seed) : m_random(seed)
    {
        for (int number = 0; number < 3; ++number) {
            m_channels.append(store.write([this, number](Connection &connection) {
                return connection.insert(QStringLiteral("INSERT INTO channel (account_id, provider_id, number, name) VALUES (?, ?, ?, ?)"),
                                         {store.account.value, QStringLiteral("ch%1").arg(number),
                                          QStringLiteral("+55113000000%1").arg(number), QStringLiteral("Canal %1").arg(number)});
            }));
        }
    }

    void fill(int messages)
    {
        for (int i = 0; i < messages; ++i)
            kept.append(story(i));
        store.run([this](Connection &connection) -> Result<void> {
            for (const Kept &each : std::as_const(kept)) {
                if (const auto done = write(connection, each); !done)
                    return done;
            }
            return {};
        });
    }

    StoreTest store;
    QList<Kept> kept;
    const FilterContext context{fromMillis(start + 90LL * 86'400'000), zone, QStringLiteral("BR")};

private:
    int below(int limit) { return int(m_random.bounded(limit)); }

    Kept story(int number)
    {
        static const QStringList names{QStringLiteral("Ana"), QStringLiteral("João"), QStringLiteral("JOSÉ"), QString()};
        static const QStringList templates{QStringLiteral("aviso"), QStringLiteral("cobranca"), QString()};
        Kept one;
        Message &message = one.facts.message;
        message.row = {number * 2 + 5}; // rows have gaps
        message.id = MessageId::make();
        message.account = store.account;
        const int channel = below(4);
        if (channel < 3) {
            message.channel = {m_channels[channel]};
            one.facts.channelId = QStringLiteral("ch%1").arg(channel);
            one.facts.channelName = QStringLiteral("Canal %1").arg(channel);
            one.facts.channelNumber = QStringLiteral("+55113000000%1").arg(channel);
        }
        one.facts.accountName = QStringLiteral("Clinica");
        message.recipient = QStringLiteral("+55%1981%2").arg(below(2) ? 11 : 21).arg(number, 6, 10, QLatin1Char('0'));
        message.personName = names[below(4)];
        message.templateName = templates[below(3)];
        message.createdAt = message.updatedAt = fromMillis(start + qint64(below(20 * 86'400)) * 1000);
        one.events = events(message.createdAt);
        const Verdict verdict = deriveVerdict(one.events);
        message.verdict = verdict.kind;
        message.error.code = verdict.code;
        message.error.kind = verdict.code.isEmpty() ? ErrorKind::Timeout : ErrorKind::Rejected;
        message.verdictAt = verdict.decisive >= 0 ? std::optional(one.events[verdict.decisive].effectiveAt()) : std::nullopt;
        return one;
    }

    QList<StatusEvent> events(Instant created)
    {
        static const QList<EventKind> kinds{EventKind::InFlight, EventKind::Accepted,  EventKind::Held,      EventKind::Unknown,
                                            EventKind::Sent,     EventKind::Delivered, EventKind::Delivered, EventKind::Read,
                                            EventKind::Played,   EventKind::Replied,   EventKind::Received,  EventKind::Failed,
                                            EventKind::Refused};
        QList<StatusEvent> events;
        const int many = below(8);
        for (int i = 0; i < many; ++i) {
            StatusEvent event;
            event.kind = kinds[below(int(kinds.size()))];
            event.heardAt = created + Milliseconds(below(4'000'000));
            event.source = event.kind == EventKind::InFlight ? EventSource::Local : EventSource::Webhook;
            if (event.source == EventSource::Webhook && below(3) > 0) {
                const int odd = below(12);
                event.occurredAt = odd == 0   ? fromMillis(1'800'000'000) // seconds for milliseconds
                                   : odd == 1 ? event.heardAt + Milliseconds(400'000'000'000)
                                              : event.heardAt - Milliseconds(below(600'000));
            }
            if (event.kind == EventKind::Failed || event.kind == EventKind::Refused)
                event.code = below(3) ? QString::number(131'000 + below(5)) : QString();
            events.append(event);
        }
        return events;
    }

    static Result<void> write(Connection &connection, const Kept &one)
    {
        const Message &message = one.facts.message;
        const auto done = connection.execute(QStringLiteral("INSERT INTO message (row, id, account_id, channel_id, recipient, typed, "
                                                            "person_name, content, template_name, state, verdict, verdict_at, "
                                                            "error_kind, error_code, created_at, updated_at, revision) VALUES (?, ?, ?, ?, "
                                                            "?, '', ?, '{}', ?, 'accepted', ?, ?, ?, ?, ?, ?, 0)"),
                                             {message.row.value, message.id.value, message.account.value,
                                              message.channel.isNull() ? QVariant() : QVariant(message.channel.value), message.recipient,
                                              message.personName, message.templateName, toString(message.verdict),
                                              toVariant(message.verdictAt), toString(message.error.kind), message.error.code,
                                              toMillis(message.createdAt), toMillis(message.updatedAt)});
        if (!done)
            return done;
        for (qsizetype i = 0; i < one.events.size(); ++i) {
            const StatusEvent &event = one.events[i];
            const auto added = connection.execute(QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, "
                                                                 "heard_at, source) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                                  {message.account.value, message.row.value, QString::number(i), toString(event.kind),
                                                   toVariant(event.occurredAt), toMillis(event.heardAt), toString(event.source)});
            if (!added)
                return added;
        }
        return {};
    }

    QRandomGenerator m_random;
    QList<qint64> m_channels;
};

// The plain reading of "when", told once more in another way than the program's.
struct Plain {
    explicit Plain(const Kept &one)
    {
        QList<Instant> leavings = moments(one.events, {EventKind::InFlight});
        if (leavings.isEmpty())
            leavings = moments(one.events, {EventKind::Accepted});
        if (!leavings.isEmpty())
            left = leavings.first();
        QSet<EventKind> readKinds{EventKind::Read, EventKind::Played, EventKind::Replied};
        if (one.facts.message.verdict == EventKind::Replied)
            readKinds.insert(EventKind::Received);
        read = firstOf(one.events, readKinds);
        delivered = firstOf(one.events, readKinds + QSet<EventKind>{EventKind::Delivered});
        if (!left || !delivered)
            return;
        const auto after = std::upper_bound(leavings.cbegin(), leavings.cend(), *delivered);
        const Instant from = after == leavings.cbegin() ? leavings.first() : *std::prev(after);
        toDelivered = std::max(*delivered - from, Milliseconds(0));
        if (read)
            toRead = std::max(*read - from, Milliseconds(0));
    }

    std::optional<Instant> firstOf(const QList<StatusEvent> &events, const QSet<EventKind> &kinds) const
    {
        QList<Instant> all;
        for (const StatusEvent &event : events) {
            if (!kinds.contains(event.kind))
                continue;
            const bool isFuture = event.effectiveAt() > event.heardAt;
            const bool isTooEarly = left && event.effectiveAt() < *left - std::chrono::minutes(5);
            all.append(isFuture || isTooEarly ? event.heardAt : event.effectiveAt());
        }
        std::sort(all.begin(), all.end());
        return all.isEmpty() ? std::nullopt : std::optional(all.first());
    }

    static QList<Instant> moments(const QList<StatusEvent> &events, const QSet<EventKind> &kinds)
    {
        QList<Instant> all;
        for (const StatusEvent &event : events) {
            if (kinds.contains(event.kind))
                all.append(std::min(event.effectiveAt(), event.heardAt));
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    std::optional<Instant> left, delivered, read;
    std::optional<Milliseconds> toDelivered, toRead;
};

struct PlainOverview {
    PlainOverview(const Journal &journal, const Filter &filter)
    {
        for (const Kept &one : journal.kept) {
            if (filter.isEmpty() || holds(filter, one.facts, journal.context))
                add(one);
        }
        std::sort(toDelivered.begin(), toDelivered.end());
        std::sort(toRead.begin(), toRead.end());
    }

    void add(const Kept &one)
    {
        const Message &message = one.facts.message;
        ++counts[message.verdict];
        ++channels[one.facts.channelId];
        ++templates[message.templateName];
        if (message.verdict == EventKind::Failed || message.verdict == EventKind::Refused) {
            ++failures[message.error.code.isEmpty() ? toString(message.error.kind) : message.error.code];
            const Instant at = message.verdictAt.value_or(message.createdAt);
            failed.append(std::max(message.createdAt, std::min(at, fromMillis(start + 90LL * 86'400'000))));
        }
        const Plain plain(one);
        if (plain.left)
            left.append(*plain.left);
        if (plain.delivered)
            delivered.append(*plain.delivered);
        if (plain.toDelivered)
            toDelivered.append(*plain.toDelivered);
        if (plain.toRead)
            toRead.append(*plain.toRead);
    }

    QMap<EventKind, int> counts;
    std::map<QString, int> failures, channels, templates;
    QList<Instant> left, delivered, failed;
    QList<Milliseconds> toDelivered, toRead;
};

void compareDurations(const DurationFigures &figures, const QList<Milliseconds> &sorted)
{
    QCOMPARE(figures.count, qint64(sorted.size()));
    if (sorted.isEmpty())
        return;
    for (std::size_t i = 0; i < figures.within.size(); ++i) {
        // The smallest that so many percent are not longer than.
        qsizetype place = 0;
        while ((place + 1) * 100 < sorted.size() * DurationFigures::percentiles[i])
            ++place;
        QCOMPARE(qint64(figures.within[i].count()), qint64(sorted[place].count()));
    }
}

void compareSeries(const Volume &volume, int VolumePoint::*series, const QList<Instant> &moments)
{
    qsizetype found = 0;
    for (qsizetype place = 0; place < volume.points.size(); ++place) {
        const Instant from = volume.points[place].from;
        const Instant to = place + 1 < volume.points.size() ? volume.points[place + 1].from : volume.to;
        const auto within = std::count_if(moments.cbegin(), moments.cend(), [&](Instant at) { return at >= from && at < to; });
        QCOMPARE(qint64(volume.points[place].*series), qint64(within));
        found += within;
    }
    QCOMPARE(found, moments.size());
}

std::map<QString, int> totalsOf(const QList<GroupFigures> &groups)
{
    std::map<QString, int> totals;
    for (const GroupFigures &group : groups)
        totals[group.key] = group.counts.total();
    return totals;
}

std::map<QString, int> totalsOf(const QList<FailureGroup> &groups)
{
    std::map<QString, int> totals;
    for (const FailureGroup &group : groups)
        totals[group.code] = group.count;
    return totals;
}

} // namespace

class TestOverviewStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfThePlainReading_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("journal %u", seed) << seed;
    }
    void figuresAreThoseOfThePlainReading()
    {
        QFETCH(quint32, seed);
        Journal journal(seed);
        journal.fill(400);
        const QStringList filters{QString(),
                                  QStringLiteral("verdict in {failed, refused}"),
                                  QStringLiteral("verdict == read"),
                                  QStringLiteral("template == aviso && ddd == 11"),
                                  QStringLiteral("name ~ jose"), // more than SQL can say
                                  QStringLiteral("!(name ~ joao) || channel == ch1"),
                                  QStringLiteral("created < 2027-01-20"),
                                  QStringLiteral("template == nobody")};
        for (const QString &text : filters)
            compare(journal, text);
    }

    void anEmptyJournalHasNothing()
    {
        StoreTest store;
        const auto overview =
            store.database->look([](Connection &connection) { return OverviewStore(connection).overview({}, {}); }).result();
        QVERIFY(overview && overview->isEmpty() && overview->volume.points.isEmpty() && overview->channels.isEmpty());
    }

    void whatIsStoppedSaysSo()
    {
        Journal journal(9);
        journal.fill(50);
        std::stop_source stop;
        stop.request_stop();
        const auto answer =
            journal.store.database
                ->look([&](Connection &connection) { return OverviewStore(connection).overview({}, journal.context, stop.get_token()); })
                .result();
        QVERIFY(!answer && answer.error().kind == ErrorKind::Cancelled);
        const auto failures =
            journal.store.database
                ->look([&](Connection &connection) { return OverviewStore(connection).failures({}, journal.context, stop.get_token()); })
                .result();
        QVERIFY(!failures && failures.error().kind == ErrorKind::Cancelled);
    }

    void causesAndFactsAreReadFromTheirIndexes()
    {
        StoreTest store;
        const auto plan = [&store](const QString &sql) {
            return store.read([&sql](Connection &connection) -> Result<QString> {
                auto steps = connection.run(QLatin1String("EXPLAIN QUERY PLAN ") + sql);
                if (!steps)
                    return steps.error();
                return steps->next() ? steps->value(3).toString() : QString();
            });
        };
        const QString causes = plan(QStringLiteral("SELECT error_code, error_kind, COUNT(*) FROM message WHERE verdict IN ('failed', "
                                                   "'refused') GROUP BY +error_code, +error_kind"));
        QVERIFY2(causes.contains(QLatin1String("COVERING INDEX message_failed")), qPrintable(causes));
        const QString facts = plan(QStringLiteral("SELECT message_row, kind, occurred_at, heard_at FROM evidence WHERE message_row IS NOT "
                                                  "NULL AND kind IN ('in_flight', 'accepted', "
                                                  "'delivered', 'read', 'played', 'replied', 'received') ORDER BY message_row"));
        QVERIFY2(facts.contains(QLatin1String("COVERING INDEX evidence_stage")), qPrintable(facts));
    }

private:
    static void compare(Journal &journal, const QString &text)
    {
        const Filter filter = *Filter::fromText(text);
        const PlainOverview plain(journal, filter);
        int progress = 0;
        const auto answer = journal.store.database
                                ->look([&](Connection &connection) {
                                    return OverviewStore(connection).overview(filter, journal.context, {}, [&progress](int percent) {
                                        progress = std::max(progress, percent);
                                    });
                                })
                                .result();
        QVERIFY(answer);
        QVERIFY(answer->counts.byVerdict == plain.counts);
        compareDurations(answer->toDelivered, plain.toDelivered);
        compareDurations(answer->toRead, plain.toRead);
        compareSeries(answer->volume, &VolumePoint::left, plain.left);
        compareSeries(answer->volume, &VolumePoint::delivered, plain.delivered);
        compareSeries(answer->volume, &VolumePoint::failed, plain.failed);
        QVERIFY(totalsOf(answer->failures) == plain.failures);
        QVERIFY(totalsOf(answer->channels) == plain.channels);
        QVERIFY(totalsOf(answer->templates) == plain.templates);
        QVERIFY(progress <= 100);
        const auto failures =
            journal.store.database
                ->look([&](Connection &connection) { return OverviewStore(connection).failures(filter, journal.context); })
                .result();
        QVERIFY(failures && *failures == answer->failures);
        const auto counts =
            journal.store.database->look([&](Connection &connection) { return OverviewStore(connection).counts(filter, journal.context); })
                .result();
        QVERIFY(counts && *counts == answer->counts);
    }
};

QTEST_GUILESS_MAIN(TestOverviewStore)
#include "tst_overviewstore.moc"
