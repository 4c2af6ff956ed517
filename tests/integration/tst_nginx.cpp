#include "integration/front.h"
#include "integration/listening.h"
#include "integration/outside.h"
#include "integration/subscribing.h"
#include "integration/watiwords.h"
#include "support/rawserver.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <algorithm>

using namespace recado::test;

namespace {

constexpr int generous = 60'000;
constexpr qsizetype mostBytes = 3 * 1024 * 1024; // of a body
const QString shop = QStringLiteral("Loja");
const QString meta = QStringLiteral("Meta");
const QByteArray appSecret = "an-app-secret";
const QByteArray here = "127.0.0.2"; // who asks from outside
const QByteArray there = "127.0.0.3";

QByteArray metaAccepted(const QByteArray &id)
{
    return R"({"messaging_product":"whatsapp","contacts":[{"input":"5511988887777","wa_id":"5511988887777"}],"messages":[{"id":")" + id + R"("}]})";
}

// "Components": Webhooks, statuses (Meta's Cloud API reference).
QByteArray metaStatus(const QByteArray &id, const QByteArray &status, const QByteArray &seconds)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
           R"("metadata":{"display_phone_number":"5511300000000","phone_number_id":"2"},"statuses":[{"id":")"
        + id + R"(","status":")" + status + R"(","timestamp":")" + seconds + R"(","recipient_id":"5511988887777"}]}}]}]})";
}

QByteArray signatureOf(const QByteArray &body)
{
    return "X-Hub-Signature-256: sha256=" + QMessageAuthenticationCode::hash(body, appSecret, QCryptographicHash::Sha256).toHex();
}

} // namespace

// packaging/nginx/recado.conf, by a real nginx, between Recado and everybody else.
class NginxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void metasHandshakePassesByHttp2();
    void aSignedStoryOfMetaEndsInTheTimeline();
    void aStoryOfWatiEndsInTheTimelineAndARepeatIsCounted();
    void everyProvidersStoryComesThroughTheFront_data();
    void everyProvidersStoryComesThroughTheFront();
    void whatIsNotAHookIsNotHandedOn();
    void theLargestBodyPassesAndOneByteMoreDoesNot();
    void oneFloodingAddressDoesNotShutOutAnother();
    void withoutTheTrustedProxyEverybodyIsOneSender();
    void nobodyForgesAnAddress();
    void whatComesWhileRecadoIsAwayIsRepeatedAndKeptOnce();
    void nothingIsLostWhileNginxReloads();
    void noSecretIsInTheLogs();

private:
    void open(const QStringList &more = {});
    void addMeta() const;
    bool listen();
    QUrl hook(const QString &account) const { return m_front->url(m_listening->hook(account).path()); }
    QJsonArray events() const { return m_installation->run({QStringLiteral("events"), QStringLiteral("list")}).array(); }
    QJsonObject waitForEvents(int count) const;
    QString firstChannelOf(const QString &account) const;

    std::unique_ptr<Installation> m_installation;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Listening> m_listening;
    std::unique_ptr<Front> m_front;
    std::unique_ptr<Outside> m_here;
    std::unique_ptr<Outside> m_there;
};

void NginxTest::init()
{
    if (Front::program().isEmpty())
        QSKIP("nginx is not installed");
    m_installation = std::make_unique<Installation>();
    m_server = std::make_unique<RawServer>();
    m_front = std::make_unique<Front>(); // not started yet
    const Ran added = m_installation->addWati(shop, m_server->url().toString(), QStringLiteral("100"), "secret-token");
    QVERIFY2(added.status == 0, added.err.constData());
}

void NginxTest::cleanup()
{
    m_here.reset();
    m_there.reset();
    m_front.reset();
    m_listening.reset();
    m_server.reset();
    m_installation.reset();
}

// As docs/nginx.md says: the proxy is trusted, Recado listens on loopback, nginx stands before it.
void NginxTest::open(const QStringList &more)
{
    const QStringList words{QStringLiteral("listener"), QStringLiteral("set"), QStringLiteral("trusted_proxies=127.0.0.1")};
    QCOMPARE(m_installation->run(words + more).status, 0);
    QVERIFY(listen());
    QVERIFY2(m_front->isRunning() || m_front->start(), qPrintable(m_front->problem()));
    m_here = std::make_unique<Outside>(m_front->caFile(), here);
    m_there = std::make_unique<Outside>(m_front->caFile(), there);
}

bool NginxTest::listen()
{
    m_listening = std::make_unique<Listening>(*m_installation, m_front->recadosPort());
    return !m_listening->url().isEmpty();
}

void NginxTest::addMeta() const
{
    const Ran added = m_installation->run(
        {QStringLiteral("account"), QStringLiteral("add"), meta, QStringLiteral("--provider"), QStringLiteral("meta"), QStringLiteral("--set"),
         QStringLiteral("base_url=") + m_server->url().toString(), QStringLiteral("--set"), QStringLiteral("waba_id=1"), QStringLiteral("--secret"),
         QStringLiteral("token=@") + m_installation->file(QStringLiteral("t"), "a-token"), QStringLiteral("--secret"),
         QStringLiteral("app_secret=@") + m_installation->file(QStringLiteral("a"), appSecret), QStringLiteral("--secret"),
         QStringLiteral("verify_token=@") + m_installation->file(QStringLiteral("v"), "a-long-verify-token")});
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(m_installation->run({QStringLiteral("channel"), QStringLiteral("add"), meta, QStringLiteral("2")}).status, 0);
}

// The newest, once there are so many and all have been looked at.
QJsonObject NginxTest::waitForEvents(int count) const
{
    for (int i = 0; i < 300; ++i) {
        const QJsonArray all = events();
        if (all.size() >= count && std::none_of(all.begin(), all.end(), [](const QJsonValue &event) { return event[QLatin1String("state")].toString().isEmpty(); }))
            return all.size() == count ? all.first().toObject() : QJsonObject();
        QTest::qWait(100);
    }
    return {};
}

QString NginxTest::firstChannelOf(const QString &account) const
{
    for (const QJsonValue &channel : m_installation->run({QStringLiteral("channel"), QStringLiteral("list")}).array()) {
        if (channel[QLatin1String("account")].toString() == account)
            return channel[QLatin1String("id")].toString();
    }
    return {};
}

void NginxTest::metasHandshakePassesByHttp2()
{
    addMeta();
    open();
    QUrl url = hook(meta);
    url.setQuery(QStringLiteral("hub.mode=subscribe&hub.verify_token=a-long-verify-token&hub.challenge=1158201444"));
    const Outside::Answer answer = m_here->get(url);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.version, 2);
    QCOMPARE(answer.body, QByteArray("1158201444"));
    url.setQuery(QStringLiteral("hub.mode=subscribe&hub.verify_token=another&hub.challenge=1158201444"));
    QCOMPARE(m_here->get(url).status, 403);
}

void NginxTest::aSignedStoryOfMetaEndsInTheTimeline()
{
    addMeta();
    open();
    m_server->otherwise(Answer::http(200, metaAccepted("wamid.A1")));
    const Ran sent = m_installation->send(meta, QStringLiteral("11988887777"));
    QVERIFY2(sent.status == 0, (sent.out + sent.err).constData());
    m_server->otherwise(Answer::http(404, "{}")); // the polls learn nothing
    const QString id = sent.object().value(QLatin1String("message_id")).toString();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const char *status : {"sent", "delivered", "read"}) {
        const QByteArray body = metaStatus("wamid.A1", status, QByteArray::number(now));
        QCOMPARE(m_here->post(hook(meta), body + ' ', {signatureOf(body)}).status, 401);
        QCOMPARE(m_here->post(hook(meta), body).status, 401);
        const Outside::Answer taken = m_here->post(hook(meta), body, {signatureOf(body)});
        QCOMPARE(taken.status, 200);
        QCOMPARE(taken.version, 2);
    }
    const QJsonObject story = m_installation->waitForVerdict(id, QStringLiteral("read"));
    QCOMPARE(story.value(QLatin1String("verdict")).toString(), QStringLiteral("read"));
    for (const char *kind : {"sent", "delivered", "read"}) {
        QCOMPARE(eventsOf(story, QLatin1String(kind)).size(), 1);
        QCOMPARE(eventsOf(story, QLatin1String(kind)).first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
    }
}

void NginxTest::aStoryOfWatiEndsInTheTimelineAndARepeatIsCounted()
{
    open();
    m_server->otherwise(Answer::http(200, acceptedAnswer(QStringLiteral("a1"))));
    const Ran sent = m_installation->send(shop, QStringLiteral("11988887777"));
    QVERIFY2(sent.status == 0, (sent.out + sent.err).constData());
    const QByteArray body = progressEvent(QStringLiteral("sentMessageREAD_v2"), QStringLiteral("a1"), QString::number(QDateTime::currentSecsSinceEpoch()));
    QCOMPARE(m_here->post(hook(shop), body).status, 200);
    QCOMPARE(m_there->post(hook(shop), body).status, 200);
    QCOMPARE(waitForEvents(1).value(QLatin1String("repeats")).toInt(), 1);
    const QJsonObject story = m_installation->waitForVerdict(sent.object().value(QLatin1String("message_id")).toString(), QStringLiteral("read"));
    QCOMPARE(eventsOf(story, QStringLiteral("read")).size(), 1);
}

void NginxTest::everyProvidersStoryComesThroughTheFront_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"wati", "meta", "gateway", "serpro"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

// The practice provider posts to https://localhost:PORT, believes the test's authority, and shakes hands through nginx where it is Meta.
void NginxTest::everyProvidersStoryComesThroughTheFront()
{
    QFETCH(QString, kind);
    QVERIFY2(m_front->start(), qPrintable(m_front->problem()));
    const Practice practice(*m_installation, QStringLiteral("0.05"), {QStringLiteral("--ca-file"), m_front->caFile()});
    QVERIFY(practice.connect(*m_installation, kind));
    open();
    QVERIFY(subscribe(practice, *m_installation, kind, hook(kind)));
    const Ran sent = m_installation->send(kind, QStringLiteral("11988887777"),
                                          {QStringLiteral("--channel"), firstChannelOf(kind), QStringLiteral("--wait"), QStringLiteral("read")});
    QVERIFY2(sent.status == 0, (sent.out + sent.err).constData());
    const QJsonObject story = m_installation->timeline(sent.object().value(QLatin1String("message_id")).toString());
    for (const char *step : {"sent", "delivered", "read"}) {
        const auto facts = eventsOf(story, QLatin1String(step));
        QVERIFY2(!facts.isEmpty(), step);
        QCOMPARE(facts.first().value(QLatin1String("source")).toString(), QStringLiteral("webhook"));
    }
    QCOMPARE(practice.copies(QStringLiteral("5511988887777")), 1);
    QVERIFY(m_front->written(QStringLiteral("access")).contains("POST /hook/" + kind.toLatin1() + " HTTP/2.0 200"));
}

void NginxTest::whatIsNotAHookIsNotHandedOn()
{
    open();
    QUrl wrong = hook(shop);
    wrong.setPath(QStringLiteral("/hook/Loja/") + QString(43, QLatin1Char('x')));
    QCOMPARE(m_here->post(wrong, "{}").status, 404);
    QCOMPARE(m_here->get(m_front->url(QStringLiteral("/"))).status, 404);
    QCOMPARE(m_here->get(m_front->url(QStringLiteral("/metrics"))).status, 404);
    QCOMPARE(m_here->ask("DELETE", hook(shop), {}, {}).status, 405);
    QVERIFY(events().isEmpty());
    const QByteArray log = m_front->written(QStringLiteral("access"));
    QCOMPARE(log.count("upstream=-"), 2); // the other two never came to Recado
}

void NginxTest::theLargestBodyPassesAndOneByteMoreDoesNot()
{
    open();
    const QByteArray large = R"({"eventType":"unheardOf","text":")" + QByteArray(mostBytes - 35, 'x') + R"("})";
    QCOMPARE(large.size(), mostBytes);
    QCOMPARE(m_here->post(hook(shop), large).status, 200);
    QCOMPARE(m_here->post(hook(shop), large + ' ').status, 413);
    QCOMPARE(waitForEvents(1).value(QLatin1String("size")).toInteger(), mostBytes);
}

void NginxTest::oneFloodingAddressDoesNotShutOutAnother()
{
    open({QStringLiteral("requests_per_second=1"), QStringLiteral("strangers_per_second=1")});
    int refused = 0;
    for (int i = 0; i < 50; ++i)
        refused += m_here->post(hook(shop), QByteArray::number(i)).status == 429 ? 1 : 0;
    QVERIFY(refused > 0);
    QCOMPARE(m_there->post(hook(shop), "from elsewhere").status, 200);
}

void NginxTest::withoutTheTrustedProxyEverybodyIsOneSender()
{
    open({QStringLiteral("requests_per_second=1"), QStringLiteral("trusted_proxies=")});
    bool shutOut = false;
    for (int i = 0; i < 200 && !shutOut; ++i) {
        if (m_here->post(hook(shop), QByteArray::number(i)).status == 429)
            shutOut = m_there->post(hook(shop), "from elsewhere").status == 429;
    }
    QVERIFY(shutOut);
}

void NginxTest::nobodyForgesAnAddress()
{
    open({QStringLiteral("allow=127.0.0.1,127.0.0.3")});
    for (const char *header : {"X-Forwarded-For: 127.0.0.3", "Forwarded: for=127.0.0.3", "X-Real-IP: 127.0.0.3"})
        QCOMPARE(m_here->post(hook(shop), "{}", {header}).status, 403);
    QCOMPARE(m_there->post(hook(shop), "{}", {"X-Forwarded-For: 127.0.0.2"}).status, 200);
}

void NginxTest::whatComesWhileRecadoIsAwayIsRepeatedAndKeptOnce()
{
    open();
    const QUrl address = hook(shop);
    QCOMPARE(m_here->post(address, "first").status, 200);
    QCOMPARE(m_listening->process().terminate(), 0);
    QCOMPARE(m_here->post(address, "second").status, 502);
    QVERIFY(listen());
    QCOMPARE(hook(shop), address);
    QCOMPARE(m_here->post(address, "second").status, 200); // the provider repeats, and nginx does not hold a grudge
    m_front->stop();
    QCOMPARE(m_here->post(address, "third").status, 0);
    QVERIFY2(m_front->start(), qPrintable(m_front->problem()));
    QCOMPARE(m_here->post(address, "third").status, 200);
    m_listening->process().kill();
    QCOMPARE(m_here->post(address, "fourth").status, 502);
    QVERIFY(listen());
    QCOMPARE(m_here->post(address, "fourth").status, 200);
    QCOMPARE(m_here->post(address, "first").status, 200); // its answer had been lost
    QVERIFY(!waitForEvents(4).isEmpty());
    int repeats = 0;
    for (const QJsonValue &event : events())
        repeats += event[QLatin1String("repeats")].toInt();
    QCOMPARE(repeats, 1);
}

// A renewed certificate: certbot asks nginx to reload.
void NginxTest::nothingIsLostWhileNginxReloads()
{
    open();
    constexpr int count = 60;
    for (int i = 0; i < count; ++i) {
        if (i % 10 == 5)
            m_front->reload();
        int status = 0;
        for (int attempt = 0; attempt < 5 && status != 200; ++attempt) // a connection of the old workers may be closing
            status = m_here->post(hook(shop), QByteArray::number(i)).status;
        QCOMPARE(status, 200);
    }
    QVERIFY(!waitForEvents(count).isEmpty());
}

void NginxTest::noSecretIsInTheLogs()
{
    open();
    const QUrl address = hook(shop);
    const QByteArray secret = address.path().section(QLatin1Char('/'), -1).toLatin1();
    QVERIFY(secret.size() > 20);
    QCOMPARE(m_here->post(address, "{}").status, 200);
    QCOMPARE(m_here->post(address, QByteArray(mostBytes + 1, 'x')).status, 413);
    QVERIFY(m_here->get(QUrl(address.toString() + QStringLiteral("?hub.verify_token=a-token"))).status > 0);
    m_listening->process().kill();
    QCOMPARE(m_here->post(address, "{}").status, 502);
    m_front->stop();
    const QByteArray access = m_front->written(QStringLiteral("access"));
    QCOMPARE(access.count("/hook/Loja "), 4);
    for (const QByteArray &log : {access, m_front->written(QStringLiteral("error")), m_front->written(QStringLiteral("nginx"))})
        QVERIFY2(!log.contains(secret) && !log.contains("a-token"), log.constData());
}

QTEST_GUILESS_MAIN(NginxTest)
#include "tst_nginx.moc"
