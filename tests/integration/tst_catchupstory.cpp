#include "integration/listening.h"
#include "integration/practice.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace recado::test;

// Nobody listens while messages go out and their webhooks are lost; then a listener starts.
class CatchUpStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allVerdictsArriveByAskingAndUnknownOnesAreSettled();

private:
    static int callsSpentOnAsking(const Installation &installation);
};

void CatchUpStoryTest::allVerdictsArriveByAskingAndUnknownOnesAreSettled()
{
    const Installation installation;
    const Practice practice(installation, QStringLiteral("0")); // everything has happened by the time we look
    QCOMPARE(practice.addAccount(installation, QStringLiteral("Loja")).status, 0);
    QCOMPARE(installation.run({QStringLiteral("channel"), QStringLiteral("sync"), QStringLiteral("Loja")}).status, 0);
    // Its wording is what an uncertain message is recognised by.
    QCOMPARE(installation.run({QStringLiteral("template"), QStringLiteral("sync"), QStringLiteral("Loja")}).status, 0);
    // The webhooks go to an address where nobody is: this program is not there.
    QVERIFY(practice.registerHook(QStringLiteral("http://127.0.0.1:9/hook/Loja/lost")));

    QMap<QString, QString> expected; // message → verdict
    const QList<QPair<QString, QString>> people{{QStringLiteral("11988887771"), QStringLiteral("replied")},
                                                {QStringLiteral("11988880016"), QStringLiteral("sent")},
                                                {QStringLiteral("11988880018"), QStringLiteral("read")},
                                                {QStringLiteral("11988880005"), QStringLiteral("failed")},
                                                {QStringLiteral("11988880009"), QStringLiteral("replied")},  // the answer never comes: unknown
                                                {QStringLiteral("11988880010"), QStringLiteral("replied")}}; // cut off: unknown
    int unknown = 0;
    for (const auto &[to, verdict] : people) {
        const Ran sent = installation.send(QStringLiteral("Loja"), to, {QStringLiteral("--channel"), practice.number(), QStringLiteral("--timeout"), QStringLiteral("5")});
        const QJsonObject answer = sent.object();
        expected.insert(answer.value(QLatin1String("message_id")).toString(), verdict);
        unknown += answer.value(QLatin1String("state")).toString() == QLatin1String("unknown") ? 1 : 0;
    }
    QCOMPARE(expected.size(), people.size());
    QCOMPARE(unknown, 2);

    const Listening listening(installation);
    QVERIFY(!listening.url().isEmpty());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const QJsonObject story = installation.waitForVerdict(it.key(), it.value());
        QVERIFY2(story.value(QLatin1String("verdict")).toString() == it.value(), QJsonDocument(story).toJson().constData());
        QCOMPARE(story.value(QLatin1String("state")).toString(), QStringLiteral("accepted"));
        for (const QJsonValue &event : story.value(QLatin1String("events")).toArray())
            QVERIFY(event.toObject().value(QLatin1String("source")).toString() != QLatin1String("webhook"));
    }
    const int calls = callsSpentOnAsking(installation);
    QVERIFY2(calls >= people.size() && calls <= 5 * people.size(), qPrintable(QString::number(calls))); // counted, and no flood
    for (const auto &[to, verdict] : people)
        QCOMPARE(practice.copies(QStringLiteral("55") + to), 1); // nobody was written to twice
}

int CatchUpStoryTest::callsSpentOnAsking(const Installation &installation)
{
    int calls = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("usage"));
        database.setDatabaseName(installation.databaseFile());
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(QStringLiteral("SELECT SUM(calls) FROM api_usage WHERE purpose = 'poll'")) && query.next())
            calls = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("usage"));
    return calls;
}

QTEST_GUILESS_MAIN(CatchUpStoryTest)
#include "tst_catchupstory.moc"
