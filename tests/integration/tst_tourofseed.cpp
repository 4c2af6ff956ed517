#include "integration/installation.h"
#include "integration/listening.h"
#include "support/rawserver.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace recado::test;

namespace {

QByteArray seed(const QString &name)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/wati/seed-%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList stories{QStringLiteral("1-sent"), QStringLiteral("2-delivered"), QStringLiteral("3-read"), QStringLiteral("4-replied"),
                          QStringLiteral("5-received"), QStringLiteral("6-failed")};

} // namespace

// The six payloads of the seed, byte for byte, posted to a real listener in several orders and repeated.
class TourOfSeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderGivesTheSameStory_data();
    void everyOrderGivesTheSameStory();
};

void TourOfSeedTest::everyOrderGivesTheSameStory_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::addColumn<bool>("messageFirst");
    QTest::newRow("as it happened") << QList<int>{0, 1, 2, 3, 4, 5} << true;
    QTest::newRow("backwards") << QList<int>{5, 4, 3, 2, 1, 0} << true;
    QTest::newRow("reply first, everything twice") << QList<int>{3, 0, 3, 2, 1, 5, 4, 0, 1, 2, 4, 5} << true;
    QTest::newRow("all before the message is known") << QList<int>{2, 0, 5, 3, 4, 1, 2} << false;
}

void TourOfSeedTest::everyOrderGivesTheSameStory()
{
    QFETCH(QList<int>, order);
    QFETCH(bool, messageFirst);
    const Installation installation;
    RawServer provider;
    QByteArray answer = seed(QStringLiteral("answer"));
    answer.replace("<whatsappNumber>", "5511988887777");
    provider.otherwise(Answer::http(200, answer));
    QCOMPARE(installation.addWati(QStringLiteral("Loja"), provider.url().toString(), QStringLiteral("100"), "secret-token").status, 0);
    Listening listening(installation);
    const QUrl hook = listening.hook(QStringLiteral("Loja"));

    QString id;
    const auto send = [&] {
        const Ran sent = installation.send(QStringLiteral("Loja"), QStringLiteral("11988887777"));
        id = sent.object().value(QLatin1String("message_id")).toString();
        return sent.status;
    };
    if (messageFirst)
        QCOMPARE(send(), 0);
    for (const int index : order)
        QCOMPARE(post(hook, seed(stories[index])), 200);
    if (!messageFirst)
        QCOMPARE(send(), 0);

    QJsonObject story = installation.waitForVerdict(id, QStringLiteral("replied"));
    const QStringList all{QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read"), QStringLiteral("replied")};
    for (int i = 0; i < 50 && !std::all_of(all.begin(), all.end(), [&](const QString &kind) { return kindsOf(story).contains(kind); }); ++i)
        story = installation.timeline(id);
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("replied"));
    const QList<std::pair<QString, QString>> times{{QStringLiteral("sent"), QStringLiteral("2023-03-11T14:27:32.965Z")},
                                                   {QStringLiteral("delivered"), QStringLiteral("2023-03-11T14:27:34.000Z")},
                                                   {QStringLiteral("read"), QStringLiteral("2023-03-11T14:30:43.000Z")},
                                                   {QStringLiteral("replied"), QStringLiteral("2023-03-11T14:31:14.000Z")}};
    for (const auto &[kind, at] : times) {
        const auto events = eventsOf(story, kind);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().value(QLatin1String("occurred_at")).toString(), at);
        QCOMPARE(events.first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
    }
    // The incoming message and the failure are other messages' stories.
    QVERIFY(eventsOf(story, QStringLiteral("failed")).isEmpty());

    int repeats = 0;
    const QJsonArray deliveries = installation.run({QStringLiteral("events"), QStringLiteral("list")}).array();
    for (const QJsonValue &delivery : deliveries)
        repeats += delivery.toObject().value(QLatin1String("repeats")).toInt();
    QCOMPARE(deliveries.size(), 6);
    QCOMPARE(repeats, order.size() - 6);
    QCOMPARE(installation.messages().size(), 1);
}

QTEST_GUILESS_MAIN(TourOfSeedTest)
#include "tst_tourofseed.moc"
