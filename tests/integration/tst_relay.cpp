#include "integration/listening.h"
#include "integration/practice.h"
#include "integration/relaying.h"
#include "integration/watiwords.h"
#include "net/httpclient.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace recado::test;

// A relay on a server keeps what providers tell while the desktop sleeps: real processes from the provider to the timeline.
class RelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStoryIsToldThroughTheRelay();
    void theHostFetchesByItself();
    void nothingReadableLiesOnTheServer();
    void theSameBytesFromTheProviderAreCountedOnce();
    void aMetaHandshakeNeedsNoToken();
    void aSignatureIsCheckedAtTheDesktop();
    void theTimeIsTheRelays();
    void anotherInstallationMayNotFetch();
    void wrongTokensAreSlowedDownAndTheRightOneIsNot();
    void whatIsClosedForAnotherKeyStays();
    void whatIsForNobodyHereStays();
    void aFullRelaySaysSoAndTakesAgainWhenFetched();
    void aNewSetupIsTakenWithoutARestart();
    void aRelayThatIsAwayIsSaid();
    void whatIsNoRelayIsSaid();
    void plainHttpIsOnlyForThisComputer();

private:
    void serve(const QStringList &more = {});
    int tell(const QByteArray &body) { return post(m_relay->hook(QStringLiteral("Loja")), body); }
    QJsonArray events() const { return m_installation->run({QStringLiteral("events"), QStringLiteral("list")}).array(); }
    static QString kindOf(const Ran &ran) { return ran.object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(); }
    static QByteArray someEvent(int number) { return progressEvent(QStringLiteral("sentMessageREAD_v2"), QString::number(number), QStringLiteral("1700000000")); }
    void addMeta() const;
    static int ask(const QUrl &url, const QByteArray &token, QByteArray *answer = nullptr);

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<Relaying> m_relay;
};

void RelayTest::init()
{
    m_installation = std::make_unique<Installation>();
    m_relay = std::make_unique<Relaying>(*m_installation);
}

void RelayTest::cleanup()
{
    m_relay.reset();
    m_installation.reset();
}

// An account at nobody's address, and a relay for it.
void RelayTest::serve(const QStringList &more)
{
    const Ran added = m_installation->addWati(QStringLiteral("Loja"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
    const Ran setUp = m_relay->setUp();
    QVERIFY2(setUp.status == 0, setUp.err.constData());
    QVERIFY(m_relay->start(more));
}

void RelayTest::addMeta() const
{
    const Ran added = m_installation->run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("Meta"), QStringLiteral("--provider"), QStringLiteral("meta"),
                                           QStringLiteral("--set"), QStringLiteral("base_url=http://127.0.0.1:9"), QStringLiteral("--set"), QStringLiteral("waba_id=1"),
                                           QStringLiteral("--secret"), QStringLiteral("token=@") + m_installation->file(QStringLiteral("t"), "t"),
                                           QStringLiteral("--secret"), QStringLiteral("app_secret=@") + m_installation->file(QStringLiteral("a"), "apps"),
                                           QStringLiteral("--secret"), QStringLiteral("verify_token=@") + m_installation->file(QStringLiteral("v"), "a-long-verify-token")});
    QVERIFY2(added.status == 0, added.err.constData());
}

int RelayTest::ask(const QUrl &url, const QByteArray &token, QByteArray *answer)
{
    recado::net::HttpClient client;
    recado::net::Request request;
    request.url = url;
    if (!token.isEmpty())
        request.headers = {{"Authorization", "Bearer " + token, true}};
    const auto outcome = client.send(request).result();
    if (answer)
        *answer = outcome.response.body;
    return outcome.response.status;
}

void RelayTest::aStoryIsToldThroughTheRelay()
{
    const Practice practice(*m_installation);
    QVERIFY(!practice.baseUrl().isEmpty());
    QCOMPARE(practice.addAccount(*m_installation, QStringLiteral("Loja")).status, 0);
    QCOMPARE(m_relay->setUp().status, 0);
    QVERIFY(m_relay->start());
    QVERIFY(practice.registerHook(m_relay->hook(QStringLiteral("Loja")).toString()));
    const Ran sent = m_installation->send(QStringLiteral("Loja"), QStringLiteral("(11) 98888-7777"));
    QVERIFY2(sent.status == 0, sent.err.constData());
    const QString id = sent.object().value(QLatin1String("message_id")).toString();
    const auto verdict = [this, &id] {
        (void)m_relay->pull();
        return m_installation->timeline(id).value(QLatin1String("verdict")).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(verdict(), QStringLiteral("replied"), 120'000);
    const QJsonObject story = m_installation->timeline(id);
    for (const char *kind : {"sent", "delivered", "read", "replied"}) {
        const auto told = eventsOf(story, QLatin1String(kind));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
    }
    QVERIFY(!events().isEmpty());
    QCOMPARE(m_relay->process().terminate(), 0);
}

void RelayTest::theHostFetchesByItself()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    const Ran used = m_installation->run({QStringLiteral("relay"), QStringLiteral("use"), m_relay->url()});
    QCOMPARE(used.status, 0);
    QCOMPARE(used.object().value(QLatin1String("url")).toString(), m_relay->url());
    const Listening listening(*m_installation);
    QTRY_COMPARE_WITH_TIMEOUT(events().size(), 1, 40'000);
    QCOMPARE(tell(someEvent(2)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(events().size(), 2, 40'000);
    // The relay goes away and comes back: it is found again.
    QCOMPARE(m_relay->process().terminate(), 0);
    QVERIFY(m_relay->start());
    QCOMPARE(tell(someEvent(3)), 200);
    QTRY_COMPARE_WITH_TIMEOUT(events().size(), 3, 40'000);
    QCOMPARE(m_installation->run({QStringLiteral("relay"), QStringLiteral("use"), QStringLiteral("--off")}).status, 0);
    QVERIFY(m_installation->run({QStringLiteral("relay"), QStringLiteral("use")}).object().value(QLatin1String("url")).isNull());
}

void RelayTest::nothingReadableLiesOnTheServer()
{
    serve();
    const QString secret = m_relay->hook(QStringLiteral("Loja")).path().section(QLatin1Char('/'), -1);
    QCOMPARE(tell(R"({"eventType":"message","text":"meu exame deu positivo","waId":"5511988887777"})"), 200);
    const QByteArray bytes = m_relay->spoolBytes();
    QVERIFY(bytes.contains("RECSPOOL"));
    for (const QByteArray &word : {QByteArray("positivo"), QByteArray("5511988887777"), QByteArray("eventType"), QByteArray("Loja"), secret.toLatin1()})
        QVERIFY(!bytes.contains(word));
    QFile setup(m_relay->file());
    QVERIFY(setup.open(QIODevice::ReadOnly));
    QVERIFY(!setup.readAll().contains(secret.toLatin1()));
    QCOMPARE(m_relay->pull().status, 0);
    QVERIFY(m_installation->run({QStringLiteral("events"), QStringLiteral("show"), QStringLiteral("1")}).out.contains("positivo"));
}

void RelayTest::theSameBytesFromTheProviderAreCountedOnce()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    QCOMPARE(tell(someEvent(1)), 200);
    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.status, 0);
    QCOMPARE(pulled.object().value(QLatin1String("kept")).toInt(), 1);
    QCOMPARE(pulled.object().value(QLatin1String("repeated")).toInt(), 1);
    QCOMPARE(pulled.object().value(QLatin1String("waiting")).toInt(-1), 0);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("fetched")).toInt(-1), 0);
    QCOMPARE(events().size(), 1);
    QCOMPARE(events().first().toObject().value(QLatin1String("repeats")).toInt(), 1);
}

void RelayTest::aMetaHandshakeNeedsNoToken()
{
    addMeta();
    QCOMPARE(m_relay->setUp().status, 0);
    QVERIFY(m_relay->start());
    QUrl url = m_relay->hook(QStringLiteral("Meta"));
    QByteArray answer;
    QCOMPARE(ask(url, {}, &answer), 200);
    url.setQuery(QStringLiteral("hub.mode=subscribe&hub.verify_token=a-long-verify-token&hub.challenge=1158201444"));
    QCOMPARE(ask(url, {}, &answer), 200);
    QCOMPARE(answer, QByteArray("1158201444"));
    url.setQuery(QStringLiteral("hub.mode=subscribe&hub.verify_token=another&hub.challenge=1158201444"));
    QCOMPARE(ask(url, {}), 403);
    url.setPath(QStringLiteral("/hook/Meta/wrong"));
    QCOMPARE(ask(url, {}), 404);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("fetched")).toInt(-1), 0);
}

void RelayTest::aSignatureIsCheckedAtTheDesktop()
{
    addMeta();
    QCOMPARE(m_relay->setUp().status, 0);
    QVERIFY(m_relay->start());
    const QByteArray body = R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
                            R"("metadata":{"display_phone_number":"5511300000000","phone_number_id":"2"},"statuses":[{"id":"wamid.A","status":"delivered",)"
                            R"("timestamp":"1767225600","recipient_id":"5511900000001"}]}}]}]})";
    recado::net::HttpClient client;
    recado::net::Request request;
    request.method = "POST";
    request.url = m_relay->hook(QStringLiteral("Meta"));
    request.body = body;
    request.headers = {{"X-Hub-Signature-256", "sha256=" + QMessageAuthenticationCode::hash(body, "apps", QCryptographicHash::Sha256).toHex(), false}};
    QCOMPARE(client.send(request).result().response.status, 200);
    request.body += ' ';
    QCOMPARE(client.send(request).result().response.status, 200); // the relay cannot know
    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.status, 0);
    QCOMPARE(pulled.object().value(QLatin1String("kept")).toInt(), 2);
    QCOMPARE(pulled.object().value(QLatin1String("refused")).toInt(), 1);
    QStringList states;
    for (const QJsonValue &event : events())
        states.append(event.toObject().value(QLatin1String("state")).toString());
    states.sort();
    QCOMPARE(states, (QStringList{QStringLiteral("orphan"), QStringLiteral("refused")}));
}

void RelayTest::theTimeIsTheRelays()
{
    serve();
    const recado::Instant before = recado::SystemClock().now();
    QCOMPARE(tell(someEvent(1)), 200);
    const recado::Instant after = recado::SystemClock().now();
    QTest::qWait(50);
    QCOMPARE(m_relay->pull().status, 0);
    const auto heard = recado::instantFromIso(events().first().toObject().value(QLatin1String("heard_at")).toString());
    QVERIFY(heard.has_value());
    QVERIFY(*heard >= before && *heard <= after);
}

void RelayTest::anotherInstallationMayNotFetch()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    const Installation stranger;
    const QStringList pull{QStringLiteral("relay"), QStringLiteral("pull"), m_relay->url(), QStringLiteral("--once")};
    QCOMPARE(kindOf(stranger.run(pull)), QStringLiteral("not_found")); // it has no key
    QCOMPARE(stranger.run({QStringLiteral("relay"), QStringLiteral("setup"), QStringLiteral("--out"), stranger.file(QStringLiteral("x"), {})}).status, 0);
    const Ran refused = stranger.run(pull);
    QCOMPARE(refused.status, 1);
    QCOMPARE(kindOf(refused), QStringLiteral("unauthorized"));
    QCOMPARE(m_relay->pull().object().value(QLatin1String("kept")).toInt(), 1);
}

void RelayTest::wrongTokensAreSlowedDownAndTheRightOneIsNot()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    const QUrl boxes(m_relay->url() + QStringLiteral("/hook/.relay/boxes"));
    QCOMPARE(ask(boxes, {}), 401);
    int refused = 0;
    for (int i = 0; i < 70; ++i)
        refused += ask(boxes, "guess" + QByteArray::number(i)) == 429 ? 1 : 0;
    QVERIFY2(refused >= 9, qPrintable(QString::number(refused))); // thirty a minute; the minute may have turned once
    QCOMPARE(m_relay->pull().object().value(QLatin1String("kept")).toInt(), 1);
}

void RelayTest::whatIsClosedForAnotherKeyStays()
{
    serve();
    // The file of this installation with the key of another one in it.
    const Installation other;
    const QString key = other.run({QStringLiteral("relay"), QStringLiteral("key")}).object().value(QLatin1String("public_key")).toString();
    QFile file(m_relay->file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray right = file.readAll();
    file.close();
    QJsonObject setup = QJsonDocument::fromJson(right).object();
    setup.insert(QStringLiteral("public_key"), key);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(setup).toJson());
    file.close();
    QCOMPARE(m_relay->process().terminate(), 0);
    QVERIFY(m_relay->start());
    QCOMPARE(tell(someEvent(1)), 200);

    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.status, 1);
    QCOMPARE(pulled.object().value(QLatin1String("unopened")).toInt(), 1);
    QVERIFY(pulled.object().value(QLatin1String("foreign_key")).toBool());
    QCOMPARE(pulled.object().value(QLatin1String("waiting")).toInt(), 1);

    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(right);
    file.close();
    QCOMPARE(m_relay->process().terminate(), 0);
    QVERIFY(m_relay->start());
    QCOMPARE(tell(someEvent(2)), 200);
    const Ran again = m_relay->pull(); // past the one that cannot be opened
    QCOMPARE(again.object().value(QLatin1String("kept")).toInt(), 1);
    QCOMPARE(again.object().value(QLatin1String("unopened")).toInt(), 1);
    QCOMPARE(again.object().value(QLatin1String("waiting")).toInt(), 1);
}

void RelayTest::whatIsForNobodyHereStays()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    QCOMPARE(m_installation->run({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("Loja")}).status, 0);
    const Ran pulled = m_relay->pull();
    QCOMPARE(pulled.status, 1);
    QCOMPARE(pulled.object().value(QLatin1String("strangers")).toArray(), QJsonArray{QStringLiteral("Loja")});
    QCOMPARE(pulled.object().value(QLatin1String("waiting")).toInt(), 1);
}

void RelayTest::aFullRelaySaysSoAndTakesAgainWhenFetched()
{
    serve({QStringLiteral("--limit"), QStringLiteral("1")});
    const QByteArray large(200'000, ' ');
    int kept = 0;
    int status = 0;
    while (kept < 100 && (status = tell(QByteArray::number(kept) + large)) == 200)
        ++kept;
    QCOMPARE(status, 507);
    QVERIFY(kept >= 3 && kept <= 5);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("kept")).toInt(), kept);
    QCOMPARE(tell("x" + large), 200);
}

void RelayTest::aNewSetupIsTakenWithoutARestart()
{
    serve();
    QVERIFY(m_installation->addWati(QStringLiteral("Dois"), QStringLiteral("http://127.0.0.1:9"), QStringLiteral("101"), "secret-token").status == 0);
    QCOMPARE(m_relay->setUp().status, 0);
    const QUrl hook = m_relay->hook(QStringLiteral("Dois"));
    QVERIFY(!m_relay->process().waitForLine([](const QJsonObject &line) { return line.contains(QLatin1String("setup_read")); }).isEmpty());
    QCOMPARE(post(hook, someEvent(1)), 200);
    QCOMPARE(m_relay->pull().object().value(QLatin1String("kept")).toInt(), 1);
    QCOMPARE(events().first().toObject().value(QLatin1String("account")).toString(), QStringLiteral("Dois"));
}

void RelayTest::aRelayThatIsAwayIsSaid()
{
    serve();
    QCOMPARE(tell(someEvent(1)), 200);
    QCOMPARE(m_relay->process().terminate(), 0);
    const Ran away = m_relay->pull();
    QCOMPARE(away.status, 1);
    QCOMPARE(kindOf(away), QStringLiteral("network"));
    QVERIFY(m_relay->start());
    QCOMPARE(m_relay->pull().object().value(QLatin1String("kept")).toInt(), 1);
    // TLS where there is none.
    const QString tls = QStringLiteral("https://127.0.0.1:%1").arg(m_relay->port());
    const Ran notSecure = m_installation->run({QStringLiteral("relay"), QStringLiteral("pull"), tls, QStringLiteral("--once")});
    QCOMPARE(notSecure.status, 1);
    QCOMPARE(kindOf(notSecure), QStringLiteral("tls"));
}

void RelayTest::whatIsNoRelayIsSaid()
{
    serve();
    const Listening other(*m_installation); // listens, and is no relay
    const auto pull = [this](const QString &url) {
        return m_installation->run({QStringLiteral("relay"), QStringLiteral("pull"), url, QStringLiteral("--once")});
    };
    QCOMPARE(kindOf(pull(other.url())), QStringLiteral("not_found"));
    const Practice practice(*m_installation);
    QVERIFY(!kindOf(pull(practice.baseUrl())).isEmpty());
}

void RelayTest::plainHttpIsOnlyForThisComputer()
{
    for (const char *url : {"http://relay.example", "ftp://relay.example", "relay.example", "https://user:word@relay.example", "https://relay.example/?a=b"}) {
        const Ran ran = m_installation->run({QStringLiteral("relay"), QStringLiteral("use"), QString::fromLatin1(url)});
        QCOMPARE(ran.status, 2);
    }
    QCOMPARE(m_installation->run({QStringLiteral("relay"), QStringLiteral("use"), QStringLiteral("https://relay.example/recado")}).status, 0);
}

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"
