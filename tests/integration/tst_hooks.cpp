#include "integration/installation.h"
#include "integration/listening.h"
#include "integration/watiwords.h"
#include "net/httpclient.h"
#include "support/rawserver.h"

#include <QTest>

using namespace recado::test;

// What arrives at a listening process, and what the other commands say of it meanwhile.
class HooksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWrongSecretIsNotFoundAndNothingIsKept();
    void theSameDeliveryAgainIsCounted();
    void anUnknownEventIsKeptAsNotUnderstood();
    void bytesThatAreNoTextAreShownAsBase64();
    void anEventBeforeItsMessageFindsItLater();
    void statusesOutOfOrderGiveTheSameVerdict();
    void anotherMethodIsNotAllowed();
    void aReplayAddsNothing();
    void aFilterChoosesWhatIsListedAndReplayed();
    void aSecondListenerIsRefused();
    void aPortInUseIsSaid();
    void sigtermEndsTheListener();
    void theHookLastsOverARestart();
    void aQuietListenerKeepsEventsWithoutALine();

private:
    QJsonArray events() const { return m_installation->run({QStringLiteral("events"), QStringLiteral("list")}).array(); }
    QJsonObject onlyEvent() const { return events().size() == 1 ? events().first().toObject() : QJsonObject(); }
    QJsonObject eventIn(const QString &state) const;
    Ran send() { return m_installation->send(QStringLiteral("Loja"), QStringLiteral("11988887777")); }

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Listening> m_listening;
    QUrl m_hook;
};

void HooksTest::init()
{
    m_installation = std::make_unique<Installation>();
    m_server = std::make_unique<RawServer>();
    m_server->otherwise(Answer::http(200, acceptedAnswer(QStringLiteral("a1"))));
    const Ran added = m_installation->addWati(QStringLiteral("Loja"), m_server->url().toString(), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
    m_listening = std::make_unique<Listening>(*m_installation);
    m_hook = m_listening->hook(QStringLiteral("Loja"));
    QVERIFY(m_hook.path().startsWith(QLatin1String("/hook/Loja/")));
}

void HooksTest::cleanup()
{
    m_listening.reset();
    m_installation.reset();
    m_server.reset();
}

// The one delivery, once it has been looked at and is in that state.
QJsonObject HooksTest::eventIn(const QString &state) const
{
    for (int i = 0; i < 100; ++i) {
        const QJsonObject event = onlyEvent();
        if (event.value(QLatin1String("state")).toString() == state)
            return event;
        QTest::qWait(100);
    }
    return {};
}

void HooksTest::aWrongSecretIsNotFoundAndNothingIsKept()
{
    QUrl wrong = m_hook;
    wrong.setPath(QStringLiteral("/hook/Loja/") + QString(43, QLatin1Char('x')));
    QCOMPARE(post(wrong, sentEvent(QStringLiteral("a1"), QStringLiteral("5511988887777"))), 404);
    wrong.setPath(m_hook.path().replace(QLatin1String("/Loja/"), QLatin1String("/Outra/")));
    QCOMPARE(post(wrong, sentEvent(QStringLiteral("a1"), QStringLiteral("5511988887777"))), 404);
    QVERIFY(events().isEmpty());
}

void HooksTest::theSameDeliveryAgainIsCounted()
{
    const QByteArray body = progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("zz"), QStringLiteral("1678545043"));
    QCOMPARE(post(m_hook, body), 200);
    QCOMPARE(post(m_hook, body), 200);
    const QJsonObject event = eventIn(QStringLiteral("orphan"));
    QCOMPARE(event.value(QLatin1String("repeats")).toInt(), 1);
    QCOMPARE(event.value(QLatin1String("size")).toInt(), body.size());
    QCOMPARE(event.value(QLatin1String("kinds")).toArray(), QJsonArray{QStringLiteral("read")});
    QCOMPARE(event.value(QLatin1String("account")).toString(), QStringLiteral("Loja"));
    QCOMPARE(event.value(QLatin1String("sha256")).toString().size(), 64);
}

void HooksTest::anUnknownEventIsKeptAsNotUnderstood()
{
    QCOMPARE(post(m_hook, R"({"eventType": "somethingNew_v9", "id": "1"})"), 200);
    const QJsonObject event = eventIn(QStringLiteral("not_understood"));
    QVERIFY(!event.isEmpty());
    const QString number = QString::number(event.value(QLatin1String("delivery_id")).toInt());
    const QJsonObject shown = m_installation->run({QStringLiteral("events"), QStringLiteral("show"), number}).object();
    QVERIFY(shown.value(QLatin1String("body")).toString().contains(QLatin1String("somethingNew_v9")));
    QVERIFY(shown.value(QLatin1String("headers")).toObject().size() > 1);
}

void HooksTest::bytesThatAreNoTextAreShownAsBase64()
{
    const QByteArray body("\xff\xfe\x00\x01", 4);
    QCOMPARE(post(m_hook, body), 200);
    const QString number = QString::number(eventIn(QStringLiteral("not_understood")).value(QLatin1String("delivery_id")).toInt());
    const QJsonObject shown = m_installation->run({QStringLiteral("events"), QStringLiteral("show"), number}).object();
    QVERIFY(!shown.contains(QLatin1String("body")));
    QCOMPARE(QByteArray::fromBase64(shown.value(QLatin1String("body_base64")).toString().toLatin1()), body);
}

void HooksTest::anEventBeforeItsMessageFindsItLater()
{
    QCOMPARE(post(m_hook, progressEvent(QStringLiteral("sentMessageDELIVERED_v2"), QStringLiteral("a1"), QStringLiteral("1700000000"))), 200);
    QVERIFY(!eventIn(QStringLiteral("orphan")).isEmpty());
    const Ran sent = send();
    QVERIFY2(sent.status == 0, sent.err.constData());
    QCOMPARE(sent.object().value(QLatin1String("verdict")).toString(), QStringLiteral("delivered"));
    const QJsonObject story = m_installation->timeline(sent.object().value(QLatin1String("message_id")).toString());
    QCOMPARE(eventsOf(story, QStringLiteral("delivered")).size(), 1);
}

void HooksTest::statusesOutOfOrderGiveTheSameVerdict()
{
    const QString id = send().object().value(QLatin1String("message_id")).toString();
    const auto tell = [this](const char *type, const char *seconds) {
        return post(m_hook, progressEvent(QLatin1String(type), QStringLiteral("a1"), QLatin1String(seconds)));
    };
    QCOMPARE(tell("sentMessageREPLIED_v2", "1700000030"), 200);
    QCOMPARE(tell("sentMessageREAD_v2", "1700000020"), 200);
    QCOMPARE(tell("sentMessageDELIVERED_v2", "1700000010"), 200);
    QCOMPARE(tell("sentMessageREAD", "1700000020"), 200); // the first version's twin tells the same fact
    QJsonObject story;
    for (int i = 0; i < 50 && eventsOf(story, QStringLiteral("delivered")).isEmpty(); ++i)
        story = m_installation->timeline(id);
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("replied"));
    const QStringList kinds = kindsOf(story);
    QVERIFY2(kinds.indexOf(QLatin1String("delivered")) < kinds.indexOf(QLatin1String("read")), QJsonDocument(story).toJson().constData());
    QVERIFY(kinds.indexOf(QLatin1String("read")) < kinds.indexOf(QLatin1String("replied")));
    QCOMPARE(eventsOf(story, QStringLiteral("read")).size(), 1);
    QCOMPARE(eventsOf(story, QStringLiteral("read")).first().value(QLatin1String("occurred_at")).toString(), QStringLiteral("2023-11-14T22:13:40.000Z"));
}

void HooksTest::anotherMethodIsNotAllowed()
{
    recado::net::HttpClient client;
    recado::net::Request request;
    request.method = "DELETE";
    request.url = m_hook;
    QCOMPARE(client.send(request).result().response.status, 405);
    QVERIFY(events().isEmpty());
}

void HooksTest::aReplayAddsNothing()
{
    const QString id = send().object().value(QLatin1String("message_id")).toString();
    QCOMPARE(post(m_hook, progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("a1"), QStringLiteral("1700000020"))), 200);
    const QString number = QString::number(eventIn(QStringLiteral("matched")).value(QLatin1String("delivery_id")).toInt());
    const QStringList before = kindsOf(m_installation->timeline(id));
    const Ran replayed = m_installation->run({QStringLiteral("events"), QStringLiteral("replay"), number});
    QCOMPARE(replayed.status, 0);
    QCOMPARE(replayed.array().first().toObject().value(QLatin1String("state")).toString(), QStringLiteral("matched"));
    QCOMPARE(kindsOf(m_installation->timeline(id)), before);
    QCOMPARE(m_installation->run({QStringLiteral("events"), QStringLiteral("replay"), QStringLiteral("999")}).status, 1);
}

void HooksTest::aFilterChoosesWhatIsListedAndReplayed()
{
    const auto run = [this](const QStringList &words) { return m_installation->run(QStringList{QStringLiteral("events")} + words); };
    QCOMPARE(post(m_hook, progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("z9"), QStringLiteral("1700000020"))), 200);
    QCOMPARE(post(m_hook, R"({"eventType":"teleported"})"), 200);
    const auto listed = [&run](const QString &filter) { return run({QStringLiteral("list"), QStringLiteral("--filter"), filter}).array(); };
    QTRY_COMPARE_WITH_TIMEOUT(listed(QStringLiteral("state in {orphan, not_understood}")).size(), 2, 30'000);
    const QJsonArray orphans = listed(QStringLiteral("state == orphan && body ~ z9"));
    QCOMPARE(orphans.size(), 1);
    QCOMPARE(orphans.first().toObject().value(QLatin1String("state")).toString(), QStringLiteral("orphan"));
    const Ran replayed = run({QStringLiteral("replay"), QStringLiteral("--filter"), QStringLiteral("state in {orphan, not_understood}")});
    QCOMPARE(replayed.status, 0);
    QCOMPARE(replayed.object().value(QLatin1String("replayed")).toInt(), 2);
    QCOMPARE(replayed.object().value(QLatin1String("changed")).toInt(), 0);
    QCOMPARE(replayed.object().value(QLatin1String("left")).toInt(), 0);
}

void HooksTest::aSecondListenerIsRefused()
{
    const Ran second = m_installation->run({QStringLiteral("listen"), QStringLiteral("--port"), QStringLiteral("0")});
    QCOMPARE(second.status, 1);
    QCOMPARE(second.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("conflict"));
    QVERIFY(m_listening->process().isRunning());
}

void HooksTest::aPortInUseIsSaid()
{
    const Installation other;
    const Ran ran = other.run({QStringLiteral("listen"), QStringLiteral("--port"), QString::number(m_hook.port())});
    QCOMPARE(ran.status, 1);
    const QJsonObject problem = QJsonDocument::fromJson(ran.out).object().value(QLatin1String("error")).toObject();
    QCOMPARE(problem.value(QLatin1String("kind")).toString(), QStringLiteral("unavailable"));
    QCOMPARE(problem.value(QLatin1String("place")).toString(), QStringLiteral("port"));
}

void HooksTest::sigtermEndsTheListener()
{
    QCOMPARE(m_listening->process().terminate(30'000), 0);
    QCOMPARE(post(m_hook, "{}"), 0);
}

void HooksTest::theHookLastsOverARestart()
{
    QCOMPARE(m_listening->process().terminate(), 0);
    m_listening = std::make_unique<Listening>(*m_installation);
    QCOMPARE(m_listening->hook(QStringLiteral("Loja")).path(), m_hook.path());
}

void HooksTest::aQuietListenerKeepsEventsWithoutALine()
{
    QCOMPARE(m_listening->process().terminate(), 0);
    m_listening = std::make_unique<Listening>(*m_installation, 0, QStringList{QStringLiteral("--quiet")});
    QCOMPARE(post(m_listening->hook(QStringLiteral("Loja")), R"({"eventType": "somethingNew_v9", "id": "1"})"), 200);
    QVERIFY(!eventIn(QStringLiteral("not_understood")).isEmpty());
    QVERIFY(m_listening->process().nextLine(1'000).isEmpty());
}

QTEST_GUILESS_MAIN(HooksTest)
#include "tst_hooks.moc"
