#include "domain/filter/deliveryfacts.h"
#include "domain/filter/filterfields.h"
#include "store/connection.h"
#include "store/deliverylist.h"
#include "store/evidencestore.h"
#include "storetest.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace recado;

namespace {

const Instant now = *instantFromIso(QStringLiteral("2026-11-22T15:00:00.000Z"));
const FilterContext saoPaulo{now, QTimeZone("America/Sao_Paulo"), QStringLiteral("BR")};

// What values are made of, in rows and in filters alike, so that they meet.
const QStringList states{QString(), QStringLiteral("matched"), QStringLiteral("decoded"), QStringLiteral("orphan"), QStringLiteral("not_understood"),
                         QStringLiteral("refused")};
const QStringList kinds{QStringLiteral("sent"), QStringLiteral("failed"), QStringLiteral("templateStatus_Update"), QStringLiteral("100%"), QStringLiteral("reação")};
const QStringList errors{QString(), QStringLiteral("entry[0].Ação: não"), QStringLiteral("the signature does not belong"), QStringLiteral("50%_\\x")};
const QStringList accounts{QStringLiteral("Clínica"), QStringLiteral("vendas"), QStringLiteral("VENDAS 2")};
const QList<QByteArray> bodies{"", "{\"to\":\"5511988887777\"}", "{\"Text\":\"A\xc3\xa7\xc3\xa3o 100%_\\\\n\"}", QByteArray("a\0wamid.HBgN1 \xff", 15),
                               "\xc3\x83\xa3 wamid.hbgn1", "\xe1tude sent"};
const QStringList words{QStringLiteral("sent"),   QStringLiteral("FAILED"), QStringLiteral("acao"),   QStringLiteral("Ação"),        QStringLiteral("100%"),
                        QStringLiteral("_"),      QStringLiteral("\\"),     QStringLiteral("vendas"), QStringLiteral("clinica"),     QStringLiteral("wamid.HBgN1"),
                        QStringLiteral("98888"),  QStringLiteral("ã"),      QStringLiteral("reação"), QStringLiteral("sent failed"), QStringLiteral("tude"),
                        QStringLiteral("status"), QStringLiteral("7"),      QStringLiteral("' OR 1=1 --")};

class Journal : public StoreTest {
public:
    Journal()
    {
        ids.append(account); // "Clinica" of StoreTest
        names.insert(account, QStringLiteral("Clinica"));
        for (const QString &name : accounts) {
            Account made;
            made.name = name;
            const AccountId id = write([made](Connection &connection) { return AccountStore(connection).add(made); }).id;
            ids.append(id);
            names.insert(id, name);
        }
    }

    DeliveryFacts add(DeliveryFacts facts, AccountId of)
    {
        facts.accountName = names.value(of);
        facts.size = facts.body.size();
        if (facts.sha256.isEmpty())
            facts.sha256 = QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(++m_made), QCryptographicHash::Sha256).toHex());
        facts.delivery = write([facts, of](Connection &connection) -> Result<qint64> {
            DeliveryRecord record;
            record.account = of;
            record.heardAt = facts.heardAt;
            record.body = facts.body;
            record.sha256 = facts.sha256;
            const auto kept = DeliveryStore(connection).keep(record);
            if (!kept)
                return kept.error();
            if (const auto set = DeliveryStore(connection).setState(kept->id, facts.state, facts.kinds.join(QLatin1Char(' ')), facts.error); !set)
                return set.error();
            const auto repeated = connection.execute(QStringLiteral("UPDATE delivery SET repeats = ? WHERE id = ?"), {facts.repeats, kept->id.value});
            return repeated ? Result<qint64>(kept->id.value) : Result<qint64>(repeated.error());
        });
        all.append(facts);
        return facts;
    }

    DeliveryFacts simple(const QString &state, Instant heardAt, const QStringList &about = {QStringLiteral("sent")})
    {
        DeliveryFacts facts;
        facts.state = state;
        facts.heardAt = heardAt;
        facts.kinds = about;
        return add(facts, account);
    }

    QList<qint64> order(const DeliveryQuery &query)
    {
        QList<qint64> found;
        for (const DeliveryId id : read([query](Connection &connection) { return DeliveryList(connection).order(query, saoPaulo); }))
            found.append(id.value);
        return found;
    }

    QList<AccountId> ids;
    QHash<AccountId, QString> names;
    QList<DeliveryFacts> all;

private:
    int m_made = 0;
};

DeliveryQuery queryOf(const QString &text)
{
    const auto parsed = Filter::fromText(text, FilterSubject::Deliveries);
    if (!parsed)
        qFatal("no filter: %s: %s", qUtf8Printable(text), qUtf8Printable(parsed.error().detail));
    return {*parsed, true, 0};
}

class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}

    int below(int most) { return int(m_random.bounded(most)); }
    template<typename List>
    auto one(const List &list)
    {
        return list[below(int(list.size()))];
    }

    DeliveryFacts facts()
    {
        DeliveryFacts facts;
        facts.heardAt = now - std::chrono::milliseconds(m_random.bounded(1000 * 60 * 60 * 50));
        facts.state = one(states);
        for (int i = below(3); i > 0; --i)
            facts.kinds.append(one(kinds));
        facts.kinds.removeDuplicates();
        facts.repeats = below(3);
        facts.error = one(errors);
        facts.body = one(bodies);
        return facts;
    }

    QString filter(int depth)
    {
        switch (depth > 0 ? below(5) : 4) {
        case 0: return QStringLiteral("(%1 && %2)").arg(filter(depth - 1), filter(depth - 1));
        case 1: return QStringLiteral("(%1 || %2)").arg(filter(depth - 1), filter(depth - 1));
        case 2: return QStringLiteral("!(%1)").arg(filter(depth - 1));
        default: return comparison();
        }
    }

private:
    QString comparison()
    {
        const FilterFieldInfo info = one(filterFields(FilterSubject::Deliveries));
        const FilterOperator op = one(operatorsOf(info.type));
        if (op == FilterOperator::Present)
            return info.name;
        if (op != FilterOperator::In)
            return QStringLiteral("%1 %2 %3").arg(info.name, toString(op), value(info, op));
        QStringList values;
        for (int i = 0; i <= below(3); ++i)
            values.append(value(info, op));
        return QStringLiteral("%1 in {%2}").arg(info.name, values.join(QLatin1Char(' ')));
    }

    QString value(const FilterFieldInfo &info, FilterOperator op)
    {
        if (op == FilterOperator::Matches)
            return one(QStringList{QStringLiteral("\"^the\""), QStringLiteral("\"a.ão\""), QStringLiteral("\"x*\""), QStringLiteral("\"^$\"")});
        switch (info.type) {
        case FilterType::Word: return one(filterWords(info.field));
        case FilterType::Number: return QString::number(below(30));
        case FilterType::Moment:
            return one(QStringList{QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("now"), QStringLiteral("\"2026-11-21 22:00\"")});
        case FilterType::Duration: return QStringLiteral("%1h").arg(below(50));
        case FilterType::Text:
            return quotedForFilter(one(info.field == FilterField::DeliveryAccount ? accounts + words : errors.mid(1) + words));
        case FilterType::Code: return quotedForFilter(one(kinds + words));
        default: return quotedForFilter(one(words));
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class TestDeliveryList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sqlSaysWhatTheLanguageMeans()
    {
        Journal journal;
        Dice dice(20261122);
        for (int i = 0; i < 250; ++i)
            journal.add(dice.facts(), dice.one(journal.ids));
        int between = 0;
        for (int i = 0; i < 1500; ++i) {
            const QString text = dice.filter(i % 4);
            const DeliveryQuery query = queryOf(text);
            QSet<qint64> expected;
            for (const DeliveryFacts &facts : std::as_const(journal.all)) {
                if (holds(query.filter, facts, saoPaulo))
                    expected.insert(facts.delivery);
            }
            const QList<qint64> order = journal.order(query);
            const QSet<qint64> found(order.cbegin(), order.cend());
            QVERIFY2(found == expected, qPrintable(text));
            QCOMPARE(order.size(), found.size());
            between += !found.isEmpty() && found.size() < journal.all.size() ? 1 : 0;
        }
        QVERIFY2(between > 500, qPrintable(QString::number(between))); // else the dice prove nothing
    }

    void newestComesFirstWhateverTheNumbers()
    {
        Journal journal;
        const qint64 middle = journal.simple(QStringLiteral("orphan"), now - std::chrono::hours(2)).delivery;
        const qint64 newest = journal.simple(QStringLiteral("orphan"), now).delivery;
        const qint64 oldest = journal.simple(QStringLiteral("orphan"), now - std::chrono::hours(5)).delivery; // the clock was put back
        QCOMPARE(journal.order({}), (QList<qint64>{newest, middle, oldest}));
        DeliveryQuery upwards = queryOf(QStringLiteral("state == orphan"));
        upwards.newestFirst = false;
        upwards.limit = 2;
        QCOMPARE(journal.order(upwards), (QList<qint64>{oldest, middle}));
        DeliveryQuery looked = queryOf(QStringLiteral("error !~ nothing"));
        looked.limit = 1; // also where each row is looked at
        QCOMPARE(journal.order(looked), QList<qint64>{newest});
    }

    void onlyWhatCameLaterIsReadAgain()
    {
        Journal journal;
        const DeliveryId first{journal.simple(QStringLiteral("orphan"), now).delivery};
        const DeliveryId waiting{journal.simple(QString(), now).delivery};
        const DeliveryId last{journal.simple(QStringLiteral("orphan"), now).delivery};
        const auto after = journal.read([&](Connection &connection) {
            return DeliveryList(connection).after(first, queryOf(QStringLiteral("state == orphan")), saoPaulo);
        });
        QCOMPARE(after, QList<DeliveryId>{last});
        // The one in between may still become an orphan.
        QCOMPARE(journal.read([](Connection &connection) { return DeliveryList(connection).settled(); }).value, waiting.value - 1);
        journal.run([&](Connection &connection) { return DeliveryStore(connection).setState(waiting, QStringLiteral("matched"), {}, {}); });
        QCOMPARE(journal.read([](Connection &connection) { return DeliveryList(connection).settled(); }), last);
    }

    void aRowNamesTheMessagesItIsAbout()
    {
        Journal journal;
        const Message ana = journal.insert(QStringLiteral("+5511988887777"));
        const DeliveryId id{journal.simple(QStringLiteral("matched"), now).delivery};
        for (const EventKind kind : {EventKind::Sent, EventKind::Delivered}) {
            journal.write([&, kind](Connection &connection) {
                StatusEvent event;
                event.kind = kind;
                event.source = EventSource::Webhook;
                event.heardAt = now;
                event.delivery = id;
                return EvidenceStore(connection).add(ana.row, journal.account, event, FailureRule::LaterWins, now);
            });
        }
        const auto rows = journal.read([&](Connection &connection) { return DeliveryList(connection).rows({DeliveryId{999}, id}); });
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().accountName, QStringLiteral("Clinica"));
        QCOMPARE(rows.first().aboutCount, 1);
        QCOMPARE(rows.first().about.first().message, ana.row);
        QCOMPARE(rows.first().about.first().recipient, QStringLiteral("+5511988887777"));
        QVERIFY(rows.first().delivery.body.isEmpty());
    }

    void aLongFilterIsNotTooDeepForSql()
    {
        Journal journal;
        journal.simple(QStringLiteral("orphan"), now, {QStringLiteral("b")});
        QStringList values;
        for (int i = 0; i < 1000; ++i)
            values.append(QStringLiteral("a"));
        values.last() = QStringLiteral("b");
        QCOMPARE(journal.order(queryOf(QStringLiteral("kind in {%1}").arg(values.join(QLatin1Char(' '))))).size(), 1);
        QStringList parts;
        for (int i = 0; i < 580; ++i)
            parts.append(QStringLiteral("kind"));
        QCOMPARE(journal.order(queryOf(parts.join(QStringLiteral("&&")))).size(), 1);
    }

    void whatAnIndexFindsIsFoundByIt_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("index"); // empty: every delivery is read, in order
        const auto row = [](const char *filter, const char *index) { QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(index); };
        row("state == orphan", "delivery_state_heard");
        row("state in {orphan, refused}", "delivery_state_heard");
        row("state == orphan && age < 1d", "delivery_state_heard");
        row("account == clinica", "delivery_account_heard");
        row("heard == today", "delivery_heard (");
        row("heard >= yesterday", "delivery_heard (");
        row("age < 2h", "delivery_heard (");
        row("age >= 2h", "delivery_heard (");
        row("delivery == 7", "PRIMARY KEY");
        row("sha256 == ab12", "sqlite_autoindex_delivery");
        for (const char *scan : {"", "state != orphan", "state", "kind == sent", "size > 10", "repeats > 0", "error ~ x", "body ~ x", "anything ~ x",
                                 "heard != today", "sha256 != ab12", "delivery != 7", "delivery > 7"})
            row(scan, "");
    }
    void whatAnIndexFindsIsFoundByIt()
    {
        QFETCH(QString, filter);
        QFETCH(QString, index);
        Journal journal;
        const QString plan = journal.read([&](Connection &connection) { return DeliveryList(connection).plan(queryOf(filter), saoPaulo); });
        QVERIFY2(plan.startsWith(index.isEmpty() ? QStringLiteral("SCAN") : QStringLiteral("SEARCH")), qPrintable(plan));
        QVERIFY2(index.isEmpty() || plan.contains(index), qPrintable(plan));
    }

    void readingStopsWhenAsked()
    {
        Journal journal;
        journal.simple(QStringLiteral("orphan"), now);
        std::stop_source stop;
        stop.request_stop();
        const auto answer = journal.database->read([stop](Connection &connection) {
            return DeliveryList(connection).order({}, saoPaulo, stop.get_token());
        }).result();
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().kind), int(ErrorKind::Cancelled));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryList)
#include "tst_deliverylist.moc"
