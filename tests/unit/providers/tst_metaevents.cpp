#include "casefile.h"

#include "providers/neutral/metaevents.h"

using namespace recado;
using namespace recado::test;

class MetaEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statuses_data() { addCases(QStringLiteral("meta/statuses.json")); }
    void statuses();
    void messages_data() { addCases(QStringLiteral("meta/messages.json")); }
    void messages();
    void flatDeliveriesAreRead();
    void emptyListsAreNothing();
    void momentsAreCut();
    void oddTimesOfFactsAreKeptAsTold();
    void reasonsAreBounded();
};

void MetaEventsTest::statuses()
{
    QFETCH(QJsonObject, c);
    const ProviderEvent event = neutral::eventOfStatus(c.value(QLatin1String("item")).toObject());
    compareEvents({event}, QJsonArray{c.value(QLatin1String("expect"))});
}

void MetaEventsTest::messages()
{
    QFETCH(QJsonObject, c);
    const auto event = neutral::eventOfMessage(c.value(QLatin1String("item")).toObject(), c.value(QLatin1String("contacts")).toArray());
    QCOMPARE(event.has_value(), !c.contains(QLatin1String("none")));
    if (event)
        compareEvents({*event}, QJsonArray{c.value(QLatin1String("expect"))});
}

void MetaEventsTest::flatDeliveriesAreRead()
{
    const QByteArray body =
        "{\"contacts\":[{\"wa_id\":\"5511900000001\"}],\"messages\":[{\"from\":\"5511900000001\",\"id\":\"AB1\",\"type\":\"text\","
        "\"text\":{\"body\":\"oi\"}},{\"type\":\"text\"}],\"statuses\":[{\"id\":\"gB1\",\"status\":\"read\"}]}";
    Decoded decoded;
    QVERIFY(neutral::readMetaValue(QJsonDocument::fromJson(body).object(), {}, &decoded));
    QCOMPARE(decoded.events.size(), 2);
    QCOMPARE(toString(decoded.events[0].kind), QStringLiteral("read"));
    QCOMPARE(decoded.events[1].inboundId, QStringLiteral("AB1"));
    QCOMPARE(decoded.notUnderstood, QStringList{QStringLiteral("messages[1]")});
}

void MetaEventsTest::emptyListsAreNothing()
{
    const QJsonObject empty{
        {QStringLiteral("statuses"), QJsonArray()}, {QStringLiteral("messages"), QJsonArray()}, {QStringLiteral("errors"), QJsonArray()}};
    Decoded decoded;
    QVERIFY(!neutral::readMetaValue(empty, {}, &decoded));
    QVERIFY(!neutral::readMetaValue({}, {}, &decoded));
    QVERIFY(decoded.events.isEmpty() && decoded.notices.isEmpty() && decoded.notUnderstood.isEmpty());
}

void MetaEventsTest::momentsAreCut()
{
    const auto iso = [](const QJsonValue &value) {
        const auto moment = neutral::momentOf(value);
        return moment ? toIso(*moment) : QString();
    };
    QCOMPARE(iso(QStringLiteral("1763650052")), QStringLiteral("2025-11-20T14:47:32.000Z"));
    QCOMPARE(iso(1763650052999.0), QStringLiteral("2025-11-20T14:47:32.999Z"));
    QCOMPARE(iso(QStringLiteral("2025-11-20T14:47:32+0000")), QStringLiteral("2025-11-20T14:47:32.000Z"));
    for (const QJsonValue &value :
         {QJsonValue(), QJsonValue(QString()), QJsonValue(-1), QJsonValue(1e300), QJsonValue(QStringLiteral("nan")), QJsonValue(true)})
        QCOMPARE(iso(value), QString());
}

void MetaEventsTest::oddTimesOfFactsAreKeptAsTold()
{
    const auto iso = [](const QJsonValue &value) {
        const auto moment = neutral::toldMomentOf(value);
        return moment ? toIso(*moment) : QString();
    };
    // Milliseconds where seconds are due, and the reverse: Serpro mixes both.
    QCOMPARE(iso(QStringLiteral("1763650052")), QStringLiteral("2025-11-20T14:47:32.000Z"));
    QCOMPARE(iso(QStringLiteral("1763650052000")), QStringLiteral("2025-11-20T14:47:32.000Z"));
    QCOMPARE(iso(QStringLiteral("0")), QStringLiteral("1970-01-01T00:00:00.000Z"));
    QCOMPARE(iso(1763650), QStringLiteral("1970-01-21T09:54:10.000Z"));
    QCOMPARE(iso(QStringLiteral("4763650052")), QStringLiteral("2120-12-14T20:07:32.000Z"));
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(QString()), QJsonValue(-1), QJsonValue(1e300), QJsonValue(1763650052000000.0)})
        QCOMPARE(iso(value), QString());
}

void MetaEventsTest::reasonsAreBounded()
{
    QJsonArray errors;
    for (int i = 0; i < 1000; ++i)
        errors += QJsonObject{{QStringLiteral("title"), QStringLiteral("reason %1").arg(i)}};
    const QString text = neutral::failureIn(errors).text;
    QVERIFY(text.startsWith(QLatin1String("reason 0; reason 1; ")));
    QVERIFY(text.endsWith(QLatin1String("; reason 99")));
}

QTEST_APPLESS_MAIN(MetaEventsTest)
#include "tst_metaevents.moc"
