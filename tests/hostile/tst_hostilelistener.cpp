#include "hostile/victim.h"
#include "support/rawsocket.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace recado::test;

namespace {

#ifdef RECADO_HOSTILE_TLS
constexpr bool overTls = true;
#else
constexpr bool overTls = false;
#endif

constexpr int stranger = 7; // 127.0.0.7
constexpr qsizetype piece = 64 * 1024;
constexpr qint64 huge = 200'000'000;

QByteArray line(const QByteArray &method, const QByteArray &target)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: recado\r\n";
}

QByteArray randomBytes(qsizetype size)
{
    static QRandomGenerator random(20261122);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

// Zeros that are a thousand times smaller when they arrive.
QByteArray gzipBomb()
{
    QProcess gzip;
    gzip.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("head -c 200000000 /dev/zero | gzip -1")});
    return gzip.waitForFinished(60'000) ? gzip.readAllStandardOutput() : QByteArray();
}

// One of the statuses; 0: closed or reset before an answer was read, which a flood brings about as well.
bool isOneOf(int status, std::initializer_list<int> wanted)
{
    return std::find(wanted.begin(), wanted.end(), status) != wanted.end();
}

} // namespace

// Everything that strangers send, at the real process, while genuine clients at another address post all the time.
class HostileListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void bodiesOf200Megabytes_data();
    void bodiesOf200Megabytes();
    void chunksThatAreNone_data();
    void chunksThatAreNone();
    void headersThatAreNone_data();
    void headersThatAreNone();
    void randomBytesAreNoRequest();
    void handshakesThatAreNone();
    void wrongMethodsAndWrongPaths();
    void signaturesThatAreWrongOrOld();
    void bodiesThatAreHardToRead_data();
    void bodiesThatAreHardToRead();
    void senderWhoResets();
    void largeBodiesAtTheSameTime();
    void slowOnesAndThoseWhoSayNothing();
    void tenThousandConnections();

private:
    int ask(const QByteArray &bytes, int from = stranger)
    {
        Stranger client(m_victim->to(), from);
        client.send(bytes);
        return client.readReply().status;
    }

    std::unique_ptr<Victim> m_victim;
    int m_files = 0;
};

void HostileListenerTest::initTestCase()
{
    m_files = raiseFileLimit();
    m_victim = std::make_unique<Victim>(overTls);
    QVERIFY(m_victim->isReady());
    m_victim->beginGenuine();
}

// After each attack: it runs, it serves, and it has not grown.
void HostileListenerTest::cleanup()
{
    QVERIFY(m_victim->process().isRunning());
    QVERIFY(m_victim->isServing());
    const QByteArray what = QByteArray(QTest::currentTestFunction()) + (QTest::currentDataTag() ? QByteArray(" ") + QTest::currentDataTag() : QByteArray());
    const qint64 above = m_victim->say(what.constData());
    if (!isSanitized())
        QVERIFY2(above < memoryBound, qPrintable(QString::number(above)));
}

void HostileListenerTest::cleanupTestCase()
{
    m_victim->endGenuine();
    QCOMPARE(m_victim->process().terminate(), 0);
    const Victim::Account account = m_victim->account();
    qInfo("%d genuine events answered 200, %d of them after more than a second; %d not", account.acknowledged, account.slow, account.others);
    QCOMPARE(account.lost, 0);
    QCOMPARE(account.doubled, 0);
    if (isSanitized())
        return;
    QCOMPARE(account.others, 0);
    QVERIFY(account.slow * 100 < account.acknowledged);
}

void HostileListenerTest::bodiesOf200Megabytes_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<bool>("knowsThePath");
    QTest::newRow("by length") << false << false;
    QTest::newRow("chunked") << true << false;
    QTest::newRow("by length, right path") << false << true;
    QTest::newRow("chunked, right path") << true << true;
}

void HostileListenerTest::bodiesOf200Megabytes()
{
    QFETCH(bool, isChunked);
    QFETCH(bool, knowsThePath);
    Stranger client(m_victim->to(), stranger);
    const QByteArray length = isChunked ? QByteArray("Transfer-Encoding: chunked\r\n") : "Content-Length: " + QByteArray::number(huge) + "\r\n";
    QVERIFY(client.send(line("POST", knowsThePath ? m_victim->shop() : "/hook/Loja/guess") + length + "\r\n"));
    const QByteArray bytes(piece, 'a');
    const QByteArray chunk = isChunked ? QByteArray::number(piece, 16) + "\r\n" + bytes + "\r\n" : bytes;
    qint64 sent = 0;
    while (sent < huge && client.send(chunk))
        sent += piece;
    QVERIFY(sent < huge); // they stopped taking it
    const int status = client.readReply().status;
    QVERIFY2(isOneOf(status, {0, knowsThePath ? 413 : 404}), qPrintable(QString::number(status)));
}

void HostileListenerTest::chunksThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no number") << QByteArray("zz\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("negative") << QByteArray("-5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("64 bits and one") << QByteArray("1ffffffffffffffff\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("the largest") << QByteArray("ffffffffffffffff\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("the largest signed") << QByteArray("7fffffffffffffff\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("longer than said") << QByteArray("2\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("size without end") << QByteArray(1'000'000, '1');
    QTest::newRow("extension without end") << "5;" + QByteArray(1'000'000, 'e');
    QTest::newRow("trailer without end") << "0\r\n" + QByteArray("X-A: b\r\n").repeated(200'000);
}

void HostileListenerTest::chunksThatAreNone()
{
    QFETCH(QByteArray, body);
    const int status = ask(line("POST", m_victim->shop()) + "Transfer-Encoding: chunked\r\n\r\n" + body);
    QVERIFY2(isOneOf(status, {0, 400, 413}), qPrintable(QString::number(status)));
}

void HostileListenerTest::headersThatAreNone_data()
{
    const QByteArray ours = m_victim->shop();
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // or 0
    QTest::newRow("one of a megabyte") << line("POST", ours) + "X-Long: " + QByteArray(1'000'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("20 megabytes of them") << line("POST", ours) + QByteArray("X-Some: thing else\r\n").repeated(1'000'000) + "\r\n" << 431;
    QTest::newRow("a target of 5 megabytes") << line("GET", "/hook/" + QByteArray(5'000'000, 'a')) + "\r\n" << 414;
    QTest::newRow("a method of 5 megabytes") << line(QByteArray(5'000'000, 'M'), ours) + "\r\n" << 414;
    QTest::newRow("length and chunked") << line("POST", ours) + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n" << 400;
    QTest::newRow("chunked and length") << line("POST", ours) + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line("POST", ours) + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!" << 400;
    QTest::newRow("negative length") << line("POST", ours) + "Content-Length: -5\r\n\r\nhello" << 400;
    QTest::newRow("length of 65 bits") << line("POST", ours) + "Content-Length: 36893488147419103232\r\n\r\nhello" << 400;
    QTest::newRow("unknown coding") << line("POST", ours) + "Transfer-Encoding: gzip\r\n\r\nhello" << 400;
    QTest::newRow("a zero in a field") << line("POST", ours) + QByteArray("X-Zero: a\0b\r\n\r\n", 15) << 400;
    QTest::newRow("another version") << "POST " + ours + " HTTP/9.9\r\nHost: x\r\n\r\n" << 400;
    QTest::newRow("a folded line") << line("POST", ours) + " folded: x\r\n\r\n" << 200; // RFC 9112, 5.2: one line after all
}

void HostileListenerTest::headersThatAreNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const int told = ask(bytes);
    QVERIFY2(isOneOf(told, {0, status}), qPrintable(QString::number(told)));
}

void HostileListenerTest::randomBytesAreNoRequest()
{
    for (int i = 0; i < 200; ++i) {
        const int status = ask(randomBytes(1 + i * 100) + "\r\n\r\n");
        QVERIFY2(isOneOf(status, {0, 400, 414, 431}), qPrintable(QString::number(status)));
    }
}

// Where a TLS handshake belongs, or in the middle of what is said through it.
void HostileListenerTest::handshakesThatAreNone()
{
    for (int i = 0; i < 200; ++i) {
        RawClient client(m_victim->to().port, stranger);
        client.send(i % 2 == 0 ? randomBytes(1 + i * 20) : "\x16\x03\x01" + randomBytes(600));
        client.sendFin();
        QVERIFY(client.waitForEnd());
    }
    if (!overTls)
        return;
    RawClient plain(m_victim->to().port, stranger);
    plain.send(postRequest(m_victim->shop(), "{}"));
    QVERIFY(plain.waitForEnd());
    for (int i = 0; i < 20; ++i) {
        TlsClient again(m_victim->to().port, Authority::Files(), stranger, TlsClient::Version::Tls12);
        QVERIFY(again.isConnected());
        QVERIFY(!again.renegotiate());
    }
}

void HostileListenerTest::wrongMethodsAndWrongPaths()
{
    for (const char *method : {"HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "PROPFIND", "post"}) {
        const int status = ask(line(method, m_victim->shop()) + "\r\n");
        QVERIFY2(isOneOf(status, {0, 400, 405}), method);
    }
    for (const char *target : {"/", "*", "/hook", "/hook/", "/hook/Loja", "/hook/Loja/", "/hook/Loja/x/y", "//hook/Loja/x", "/hook/../etc/passwd",
                                     "/hook/%00/x", "/hook/%ff/x", "/hook/Loja/%", "/HOOK/Loja/x", "http://x/hook/Loja/x", "/.git/config"}) {
        const int status = ask(line("POST", target) + "Content-Length: 2\r\n\r\n{}");
        QVERIFY2(isOneOf(status, {0, 404, 429}), target);
    }
    int found = 0;
    for (int i = 0; i < 500; ++i)
        found += isOneOf(ask(line("POST", m_victim->shop() + QByteArray::number(i)) + "Content-Length: 2\r\n\r\n{}"), {0, 404, 429}) ? 0 : 1;
    QCOMPARE(found, 0);
}

void HostileListenerTest::signaturesThatAreWrongOrOld()
{
    const QByteArray body = metaStatus("wamid.OLD");
    const QByteArray secret = m_victim->appSecret();
    const auto post = [&](const QByteArray &headers) { return ask(postRequest(m_victim->official(), body, headers)); };
    QCOMPARE(post({}), 401);
    QCOMPARE(post(metaSignature(body, "another secret")), 401);
    QCOMPARE(post(metaSignature(body + ' ', secret)), 401);
    QCOMPARE(post("X-Hub-Signature-256: sha256=\r\n"), 401);
    QCOMPARE(post("X-Hub-Signature-256: " + QByteArray(6'000, 'f') + "\r\n"), 401);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(ask(postRequest(m_victim->official(), metaStatus("wamid.forged" + QByteArray::number(i)), metaSignature(body, secret))), 401);
    // An old one again, with its right signature: told that it has arrived, so that a provider stops repeating it, and not taken for another event.
    for (int i = 0; i < 20; ++i)
        QCOMPARE(post(metaSignature(body, secret)), 200);
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const Ran listed = m_victim->installation().run({QStringLiteral("events"), QStringLiteral("list"), QStringLiteral("--filter"), QStringLiteral("body ~ \"wamid.OLD\"")});
    QCOMPARE(listed.status, 0);
    int rows = 0;
    for (const QJsonValue &event : listed.array())
        rows += event.toObject().value(QLatin1String("sha256")).toString().toLatin1() == hash ? 1 : 0;
    QCOMPARE(rows, 1);
}

void HostileListenerTest::bodiesThatAreHardToRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("900k deep") << QByteArray(900'000, '[') + QByteArray(900'000, ']') << QByteArray();
    QTest::newRow("900k deep objects") << QByteArray("{\"a\":").repeated(500'000) << QByteArray();
    QTest::newRow("gzip bomb") << gzipBomb() << QByteArray("Content-Encoding: gzip\r\n");
    QTest::newRow("not UTF-8") << QByteArray("{\"eventType\":\"\xff\xfe\xc0\x80\xed\xa0\x80\"}") << QByteArray();
    QTest::newRow("random") << randomBytes(2'000'000) << QByteArray();
    QTest::newRow("zeros") << QByteArray(2'900'000, '\0') << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

// With the right path to an account without signatures: kept as it is, and looked at without harm.
void HostileListenerTest::bodiesThatAreHardToRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QCOMPARE(ask(postRequest(m_victim->shop(), body, headers)), 200);
}

void HostileListenerTest::senderWhoResets()
{
    const QByteArray whole = postRequest(m_victim->shop(), "{\"eventType\":\"message\"}");
    for (int i = 0; i < 300; ++i) {
        Stranger client(m_victim->to(), stranger);
        const qsizetype size = i % 3 == 0 ? whole.size() : i % (whole.size() - 1) + 1; // all of it, or some
        client.send(whole.left(size));
        client.reset();
    }
}

// Thirty senders at ten addresses that know a path, each with a body as large as is taken, sent in pieces.
void HostileListenerTest::largeBodiesAtTheSameTime()
{
    const QByteArray header = line("POST", m_victim->shop()) + "Content-Length: 2900000\r\n\r\n";
    std::vector<std::unique_ptr<Stranger>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<Stranger>(m_victim->to(), 20 + i % 10));
        clients.back()->send(header);
    }
    for (int sent = 0; sent < 2'900'000; sent += 100'000) {
        for (std::size_t i = 0; i < clients.size(); ++i)
            clients[i]->send(QByteArray(100'000, static_cast<char>('a' + i % 26)));
    }
    int kept = 0;
    for (const auto &client : clients) {
        const int status = client->readReply().status;
        QVERIFY2(isOneOf(status, {0, 200, 503}), qPrintable(QString::number(status)));
        kept += status == 200 ? 1 : 0;
    }
    qInfo("%d of 30 bodies of 2.9 MB were kept", kept);
    QVERIFY(kept >= 2); // there is not room for all, but there is for some
}

void HostileListenerTest::slowOnesAndThoseWhoSayNothing()
{
    std::vector<std::unique_ptr<Stranger>> halfOpen;
    for (int i = 0; i < 500; ++i) {
        halfOpen.push_back(std::make_unique<Stranger>(m_victim->to(), 30 + i % 5));
        halfOpen.back()->send(line("POST", m_victim->shop()) + "X-Half: ");
    }
    std::vector<RawClient> silent; // over TLS: without even a hello
    for (int i = 0; i < 200; ++i)
        silent.emplace_back(m_victim->to().port, 40 + i % 5);
    const QByteArray hello = QByteArray::fromHex("1603010200010001fc0303") + randomBytes(50); // TLS: the beginning of one
    std::vector<RawClient> halfHello;
    for (int i = 0; i < 300; ++i) {
        halfHello.emplace_back(m_victim->to().port, 45 + i % 5);
        halfHello.back().send(hello);
    }
    Stranger slowWriter(m_victim->to(), 50);
    slowWriter.send(line("POST", m_victim->shop()) + "Content-Length: 1000\r\n\r\n");
    std::vector<std::thread> slowReaders;
    for (int i = 0; i < 3; ++i) {
        slowReaders.emplace_back([this, i] { // asks and asks, and reads nothing of the answers
            RawClient client(m_victim->to().port, 51 + i);
            client.readSlowly();
            const QByteArray requests = (line("GET", m_victim->shop()) + "\r\n").repeated(100);
            for (int sent = 0; sent < 100 && client.send(requests); ++sent) {
            }
        });
    }
    bool isWritten = true;
    for (int i = 0; i < 30 && isWritten; ++i) { // a byte at a time
        QTest::qWait(500);
        isWritten = slowWriter.send("a");
    }
    QVERIFY(!isWritten);
    for (std::thread &reader : slowReaders)
        reader.join();
    for (RawClient &client : silent)
        QVERIFY(client.waitForEnd());
    for (RawClient &client : halfHello)
        QVERIFY(client.waitForEnd());
    for (const auto &client : halfOpen)
        QVERIFY(isOneOf(client->readReply().status, {0, 400}));
}

void HostileListenerTest::tenThousandConnections()
{
    const int wanted = std::min(10'000, m_files - 1'000);
    std::vector<int> sockets;
    std::vector<std::unique_ptr<Stranger>> shaken; // TLS: some that stand, with all that they cost
    if (overTls) {
        for (int i = 0; i < 1'500; ++i)
            shaken.push_back(std::make_unique<Stranger>(m_victim->to(), 100 + i % 20));
        QVERIFY(m_victim->isServing());
        m_victim->say("1,500 TLS connections");
    }
    for (int i = 0; i < wanted; ++i) {
        const int socket = connectToLoopback(m_victim->to().port, 60 + i % 40);
        if (socket >= 0)
            sockets.push_back(socket);
    }
    qInfo("%zu connections of %d opened (limit of files: %d)", sockets.size(), wanted, m_files);
    QVERIFY(m_victim->isServing());
    for (const int socket : sockets)
        ::close(socket);
    QVERIFY(sockets.size() > std::size_t(wanted) * 9 / 10);
}

QTEST_GUILESS_MAIN(HostileListenerTest)
#include "tst_hostilelistener.moc"
