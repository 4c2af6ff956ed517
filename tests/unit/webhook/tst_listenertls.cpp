#include "runninglistener.h"
#include "support/tlsclient.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace recado;
using namespace recado::test;
using namespace recado::webhook;

namespace {

constexpr int patience = 20'000;
const QString metaName = QStringLiteral("client.webhooks.fbclientcerts.com");

void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("not written");
}

} // namespace

// Own TLS: files that change, files that are broken, and senders that must show who they are.
class TestListenerTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_authority = std::make_unique<Authority>(QStringLiteral("Test authority"));
        m_server = m_authority->issue(path("server"), QStringLiteral("first.example"), {QStringLiteral("first.example"), QStringLiteral("www.first.example")});
        m_authority->writeTo(path("authority.pem"));
    }

    void aDeliveryComesThroughTls()
    {
        const Running running(withTls());
        TlsClient client(running.port);
        QVERIFY(client.isConnected());
        QCOMPARE(client.serverName(), QStringLiteral("first.example"));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send(post("{\"a\":1}")));
            QCOMPARE(client.readReply().status, 200);
        }
        QCOMPARE(running.sink.deliveries().last().body, QByteArray("{\"a\":1}"));
        const QByteArray large(2'000'000, 'x');
        QVERIFY(client.send(post(large)));
        QCOMPARE(client.readReply().status, 200);
        QVERIFY(running.sink.deliveries().last().body == large);
    }

    void theOldestVersionIsSpokenToo()
    {
        const Running running(withTls());
        TlsClient client(running.port, {}, 1, TlsClient::Version::Tls12);
        QVERIFY(client.send(post()));
        QCOMPARE(client.readReply().status, 200);
        QVERIFY(!client.renegotiate());
    }

    void severalRequestsInOneRecordAreAnswered()
    {
        const Running running(withTls());
        TlsClient client(running.port);
        QVERIFY(client.send(post().repeated(20)));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(client.readReply().status, 200);
    }

    // They cost more than plain ones. The oldest that says nothing gives way.
    void theyAreFewerThanPlainOnes()
    {
        ListenerOptions options = withTls();
        options.maxTlsConnections = 3;
        const Running running(options);
        TlsClient first(running.port);
        QVERIFY(first.isConnected());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(running.port, {}), 200); // gone again, as far as they know
        std::vector<std::unique_ptr<TlsClient>> others;
        for (int i = 0; i < 3; ++i)
            others.push_back(std::make_unique<TlsClient>(running.port));
        QVERIFY(others.back()->send(post()));
        QCOMPARE(others.back()->readReply().status, 200);
        QVERIFY(running.listener.metrics().open <= 3);
        first.send(post());
        QCOMPARE(first.readReply().status, 0);
    }

    void aRefusalCanBeRead()
    {
        const Running running(withTls());
        TlsClient client(running.port);
        QVERIFY(client.send(request("POST", "/hook/shop/wrong", {}, "Content-Length: 100000\r\n")));
        QVERIFY(client.send(QByteArray(50'000, 'x'))); // goes on talking
        const auto reply = client.readReply();
        QCOMPARE(reply.status, 404);
        QVERIFY(reply.header.contains("Connection: close"));
    }

    void theStateSaysWhatIsShown()
    {
        const Running running(withTls());
        const TlsState state = running.listener.tls();
        QVERIFY(state.on);
        QCOMPARE(state.subject, QStringLiteral("first.example"));
        QCOMPARE(state.names, (QStringList{QStringLiteral("first.example"), QStringLiteral("www.first.example")}));
        QVERIFY(state.validUntil > QDateTime::currentSecsSinceEpoch() && state.validUntil < QDateTime::currentSecsSinceEpoch() + 2 * 86'400);
        QVERIFY(!state.hasProblem);
        QVERIFY(!Running().listener.tls().on);
    }

    void plainHttpAndNonsenseAreTurnedAway()
    {
        const Running running(withTls());
        QCOMPARE(running.ask(post()), 0);
        QCOMPARE(running.refused(Refusal::Handshake), quint64(1));
        TlsClient client(running.port);
        QVERIFY(client.send(post()));
        QCOMPARE(client.readReply().status, 200);
    }

    void newFilesAreTakenUpAndOldConnectionsStay()
    {
        const Running running(withTls());
        TlsClient before(running.port);
        QVERIFY(before.isConnected());
        m_authority->issue(path("server"), QStringLiteral("second.example"));
        QTRY_COMPARE_WITH_TIMEOUT(running.listener.tls().subject, QStringLiteral("second.example"), patience);
        QCOMPARE(running.sink.tlsChanges(), 1);
        QVERIFY(before.send(post()));
        QCOMPARE(before.readReply().status, 200);
        const TlsClient after(running.port);
        QCOMPARE(after.serverName(), QStringLiteral("second.example"));
    }

    void brokenNewFilesLeaveTheOldOnesInUse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("place");
        QTest::newRow("certificate") << QStringLiteral("server.crt") << QStringLiteral("tls_certificate");
        QTest::newRow("key") << QStringLiteral("server.key") << QStringLiteral("tls_key");
        QTest::newRow("authority") << QStringLiteral("authority.pem") << QStringLiteral("client_authority");
    }

    void brokenNewFilesLeaveTheOldOnesInUse()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, place);
        ListenerOptions options = withTls();
        options.tls.clientAuthority = path("authority.pem");
        const Running running(options);
        QFile kept(m_dir->filePath(file));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const QByteArray good = kept.readAll();
        write(m_dir->filePath(file), "half a fi");
        QTRY_VERIFY_WITH_TIMEOUT(running.listener.tls().hasProblem, patience);
        QCOMPARE(running.listener.tls().problem.place, place);
        QVERIFY(running.listener.tls().problem.kind == ErrorKind::Tls);
        QCOMPARE(running.listener.tls().subject, QStringLiteral("first.example"));
        TlsClient client(running.port);
        QVERIFY(client.send(post()));
        QCOMPARE(client.readReply().status, 200);
        write(m_dir->filePath(file), good);
        QTRY_VERIFY_WITH_TIMEOUT(!running.listener.tls().hasProblem, patience);
    }

    void filesThatAreNoGoodDoNotStart_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("place");
        const QString crt = QStringLiteral("server.crt");
        const QString key = QStringLiteral("server.key");
        QTest::newRow("no certificate") << QStringLiteral("none") << key << QString() << QStringLiteral("tls_certificate");
        QTest::newRow("no key") << crt << QStringLiteral("none") << QString() << QStringLiteral("tls_key");
        QTest::newRow("somebody else's key") << crt << QStringLiteral("other.key") << QString() << QStringLiteral("tls_key");
        QTest::newRow("a key with a passphrase") << QStringLiteral("locked.crt") << QStringLiteral("locked.key") << QString() << QStringLiteral("tls_key");
        QTest::newRow("a certificate for a key") << crt << crt << QString() << QStringLiteral("tls_key");
        QTest::newRow("no authority") << crt << key << QStringLiteral("none") << QStringLiteral("client_authority");
    }

    void filesThatAreNoGoodDoNotStart()
    {
        QFETCH(const QString, certificate);
        QFETCH(const QString, key);
        QFETCH(const QString, authority);
        QFETCH(const QString, place);
        m_authority->issue(path("other"), QStringLiteral("other.example"));
        m_authority->issue(path("locked"), QStringLiteral("first.example"), {}, "passphrase");
        ListenerOptions options = anyPort();
        options.tls.certificate = m_dir->filePath(certificate);
        options.tls.key = m_dir->filePath(key);
        if (!authority.isEmpty())
            options.tls.clientAuthority = m_dir->filePath(authority);
        TestSink sink;
        Listener listener(options, sink);
        const Result<quint16> started = listener.start();
        QVERIFY(!started);
        QVERIFY(started.error().kind == ErrorKind::Tls);
        QCOMPARE(started.error().place, place);
        const Result<void> checked = checkTls(options.tls);
        QVERIFY(!checked && checked.error().place == place);
    }

    void onlyTheRightCertificateGetsIn_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<bool>("getsIn");
        QTest::newRow("the right one") << QStringLiteral("meta") << true;
        QTest::newRow("with the name among others") << QStringLiteral("alternative") << true;
        QTest::newRow("another name") << QStringLiteral("stranger") << false;
        QTest::newRow("a name that begins alike") << QStringLiteral("longer") << false;
        QTest::newRow("a wildcard") << QStringLiteral("wild") << false;
        QTest::newRow("the right name by another authority") << QStringLiteral("forged") << false;
        QTest::newRow("none") << QString() << false;
    }

    void onlyTheRightCertificateGetsIn()
    {
        QFETCH(const QString, shown);
        QFETCH(const bool, getsIn);
        ListenerOptions options = withTls();
        options.tls.clientAuthority = path("authority.pem");
        options.tls.clientName = metaName;
        options.tls.clientRequired = true;
        const Running running(options);
        TlsClient client(running.port, certificateOf(shown));
        client.send(post());
        QCOMPARE(client.readReply().status, getsIn ? 200 : 0);
        QCOMPARE(running.sink.count(), getsIn ? 1 : 0);
        // The other side hears of it first.
        QTRY_COMPARE_WITH_TIMEOUT(running.refused(Refusal::ClientCertificate), quint64(getsIn ? 0 : 1), patience);
        QCOMPARE(running.refused(Refusal::Handshake), quint64(0));
    }

    void whereTheSinkDecidesTheOthersGetInWithoutOne()
    {
        ListenerOptions options = withTls();
        options.tls.clientAuthority = path("authority.pem");
        options.tls.clientName = metaName;
        Running running(options);
        QCOMPARE(ask(running.port, {}), 200); // a hook that needs none
        running.sink.wantCertificate();
        QCOMPARE(ask(running.port, {}), 403);
        QCOMPARE(running.refused(Refusal::ClientCertificate), quint64(1));
        QCOMPARE(ask(running.port, certificateOf(QStringLiteral("meta"))), 200);
        QCOMPARE(ask(running.port, certificateOf(QStringLiteral("stranger"))), 0); // who shows one shows the right one
    }

    void tlsIsSwitchedOnAndOffWithoutDroppingAConnection()
    {
        Running running;
        const quint16 port = running.port;
        RawClient plain(running.port);
        QVERIFY(plain.send(post()));
        QCOMPARE(plain.readReply().status, 200);
        QVERIFY(running.change(withTls()));
        QCOMPARE(running.port, port);
        TlsClient secret(running.port);
        QVERIFY(secret.send(post()));
        QCOMPARE(secret.readReply().status, 200);
        QVERIFY(plain.send(post()));
        QCOMPARE(plain.readReply().status, 200);
        QVERIFY(running.change(anyPort()));
        QCOMPARE(running.ask(post()), 200);
        QVERIFY(secret.send(post()));
        QCOMPARE(secret.readReply().status, 200);
    }

    void aChangeToBrokenFilesChangesNothing()
    {
        Running running(withTls());
        ListenerOptions options = withTls();
        options.tls.key = path("none");
        options.maxConnections = 17;
        const auto changed = running.change(options);
        QVERIFY(!changed);
        QCOMPARE(changed.error().place, QStringLiteral("tls_key"));
        QCOMPARE(ask(running.port, {}), 200);
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }

    ListenerOptions withTls() const
    {
        ListenerOptions options = anyPort();
        options.tls.certificate = m_server.certificate;
        options.tls.key = m_server.key;
        return options;
    }

    Authority::Files certificateOf(const QString &who) const
    {
        if (who.isEmpty())
            return {};
        const QString stem = m_dir->filePath(who);
        if (who == QLatin1String("meta"))
            return m_authority->issue(stem, metaName);
        if (who == QLatin1String("alternative"))
            return m_authority->issue(stem, QStringLiteral("something"), {QStringLiteral("x.example"), metaName});
        if (who == QLatin1String("longer"))
            return m_authority->issue(stem, metaName + QStringLiteral(".example"));
        if (who == QLatin1String("wild"))
            return m_authority->issue(stem, QStringLiteral("*.webhooks.fbclientcerts.com"));
        if (who == QLatin1String("forged"))
            return Authority(QStringLiteral("Test authority")).issue(stem, metaName); // the same name, another key
        return m_authority->issue(stem, QStringLiteral("stranger.example"));
    }

    static int ask(quint16 port, const Authority::Files &own)
    {
        TlsClient client(port, own);
        client.send(post());
        return client.readReply().status;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Authority> m_authority;
    Authority::Files m_server;
};

QTEST_GUILESS_MAIN(TestListenerTls)
#include "tst_listenertls.moc"
