#include "outside.h"
#include "servicetest.h"
#include "simulator/practiceprovider.h"
#include "support/certificates.h"

#include <QSignalSpy>

using namespace recado;
using test::Outside;

namespace {

QByteArray replaced(QByteArray bytes, const QByteArray &before, const QByteArray &after)
{
    return bytes.replace(before, after);
}

} // namespace

// The four steps against real listeners, proxies on loopback, and the practice provider as Wati and Meta.
class TestReachability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        reach().setPatience(std::chrono::seconds(10));
    }

    void theListenerProvesThatItIsThisOne()
    {
        QCOMPARE(toString(reach().report({}).listener.state), toString(ReachState::Untested));
        QCOMPARE(waitFor(reach().testListener()).finding(), QStringLiteral("not_hosted"));
        host();
        const QSignalSpy changes(&reach(), &Reachability::changed);
        const QFuture<ReachCheck> first = reach().testListener();
        QCOMPARE(toString(reach().report({}).listener.state), toString(ReachState::Testing));
        const QFuture<ReachCheck> second = reach().testListener(); // the same test
        QCOMPARE(waitFor(first).finding(), QStringLiteral("answers"));
        QCOMPARE(waitFor(second), waitFor(first));
        QCOMPARE(toString(reach().report({}).listener.state), toString(ReachState::Good));
        QVERIFY(reach().report({}).listener.at);
        QCOMPARE(changes.size(), 2);
    }

    // Its certificate is made for the public name, and this computer asks at 127.0.0.1: who answers is proven by the answer.
    void aListenerWithItsOwnCertificateProvesItselfToo()
    {
        host();
        const test::Authority authority(QStringLiteral("Test authority"));
        const auto files = authority.issue(m_test->dir.filePath(QStringLiteral("server")), QStringLiteral("hooks.example"));
        ListenerSettings settings{{QStringLiteral("tls_certificate"), files.certificate}, {QStringLiteral("tls_key"), files.key}};
        set(settings);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->listener().state().tls.on, 20'000);
        const ReachCheck check = waitFor(reach().testListener());
        QCOMPARE(check.finding(), QStringLiteral("answers"));
        QCOMPARE(check.evidence.value(QStringLiteral("tls")), QJsonValue(true));
        // The world would not take this certificate.
        QVERIFY(waitFor(reach().savePublicAddress(m_test->app->listener().state().url())));
        QCOMPARE(waitFor(reach().testPublicAddress()).finding(), QStringLiteral("certificate_untrusted"));
        // Who must show one himself cannot be played by this computer.
        authority.writeTo(m_test->dir.filePath(QStringLiteral("authority.crt")));
        settings.insert(QStringLiteral("client_authority"), m_test->dir.filePath(QStringLiteral("authority.crt")));
        settings.insert(QStringLiteral("client_required"), QStringLiteral("yes"));
        set(settings);
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(reach().testListener()).finding(), QStringLiteral("shut_to_this_computer"), 20'000);
        QCOMPARE(toString(reach().report({}).listener.state), toString(ReachState::NotPossible));
    }

    void aListThatKeepsThisComputerOutIsNoBreak()
    {
        host();
        set({{QStringLiteral("allow"), QStringLiteral("198.51.100.0/24")}});
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(reach().testListener()).finding(), QStringLiteral("shut_to_this_computer"), 20'000);
    }

    void strangersLearnNothing()
    {
        host();
        net::Request request;
        request.url = QUrl(m_test->app->listener().state().url() + QStringLiteral("/hook/.reach/guessed?token=guessed"));
        request.headers = {{reachField, "guessed", false}};
        const auto outcome = waitFor(m_test->app->core().http->send(request));
        QCOMPARE(outcome.response.status, 404);
        QCOMPARE(outcome.response.body, QByteArray("Not Found\n"));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *typed, const char *kept, const char *place) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(kept) << QString::fromLatin1(place);
        };
        row("https://hooks.example.org", "https://hooks.example.org", "");
        row(" hooks.example.org/ ", "https://hooks.example.org", "");
        row("https://example.org/recado/", "https://example.org/recado", "");
        row("https://example.org:8443/a/hook/Loja/secret", "https://example.org:8443/a", "");
        row("http://127.0.0.1:8080", "http://127.0.0.1:8080", "");
        row("http://192.168.1.5", "http://192.168.1.5", "");
        row("http://hooks.example.org", "", "scheme");
        row("ftp://hooks.example.org", "", "scheme");
        row("https://", "", "url");
        row("https://me:pw@hooks.example.org", "", "user");
        row("https://hooks.example.org?a=b", "", "query");
        row("no address at all", "", "url");
    }

    void addressesAreChecked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, place);
        const auto saved = waitFor(reach().savePublicAddress(typed));
        QTEST(saved ? saved->url.toString() : QString(), "kept");
        if (saved) {
            QCOMPARE(saved->source, PublicAddress::Source::Saved);
        } else {
            QCOMPARE(toString(saved.error().kind), toString(ErrorKind::Invalid));
            QVERIFY2(saved.error().place == place || (place == QLatin1String("url") && saved.error().place == QLatin1String("host")), qPrintable(saved.error().place));
            QVERIFY(!reach().publicAddress().isKnown());
        }
    }

    void theAddressOutlivesTheProgramAndCanBeForgotten()
    {
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("https://hooks.example.org"))));
        m_test->app.reset();
        m_test->open();
        QTRY_COMPARE(reach().publicAddress().url.toString(), QStringLiteral("https://hooks.example.org"));
        QVERIFY(!waitFor(reach().savePublicAddress({}))->isKnown());
        QCOMPARE(waitFor(reach().testPublicAddress()).finding(), QStringLiteral("no_address"));
    }

    void aRoundTripArrives()
    {
        host();
        Outside outside(port());
        QCOMPARE(through(outside).finding(), QStringLiteral("only_here"));
        QCOMPARE(outside.count(), 1);
        QCOMPARE(m_test->app->listener().metrics().seen.kept, 0u);
    }

    void aPrefixIsTakenAwayByTheProxy()
    {
        host();
        Outside outside(port());
        outside.change([](const QByteArray &bytes) { return replaced(bytes, "GET /recado/", "GET /"); });
        QCOMPARE(through(outside, QStringLiteral("/recado")).finding(), QStringLiteral("only_here"));
    }

    void aChangedPathIsSeenWhereItArrives()
    {
        host();
        Outside outside(port());
        outside.change([](const QByteArray &bytes) { return replaced(bytes, "GET /hook/", "GET /"); });
        const ReachCheck check = through(outside);
        QCOMPARE(check.finding(), QStringLiteral("path_changed"));
        QVERIFY(check.evidence.value(QStringLiteral("arrived_as")).toString().startsWith(QStringLiteral("/.reach/…")));
        // With the prefix left on.
        Outside other(port());
        QVERIFY(through(other, QStringLiteral("/recado")).evidence.value(QStringLiteral("arrived_as")).toString().startsWith(QStringLiteral("/recado/hook/.reach/…")));
    }

    void aProxyThatIsNotTrustedIsNoticed()
    {
        host();
        Outside outside(port());
        outside.change([](const QByteArray &bytes) { return replaced(bytes, "\r\n\r\n", "\r\nX-Forwarded-For: 192.0.2.1, 203.0.113.7\r\n\r\n"); });
        const ReachCheck check = through(outside);
        QCOMPARE(check.finding(), QStringLiteral("proxy_not_trusted"));
        QCOMPARE(toString(check.state), toString(ReachState::Attention));
        QCOMPARE(check.evidence.value(QStringLiteral("peer")).toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(check.evidence.value(QStringLiteral("forwarded")).toString(), QStringLiteral("203.0.113.7"));
        set({{QStringLiteral("trusted_proxies"), QStringLiteral("127.0.0.1")}});
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(reach().testPublicAddress()).finding(), QStringLiteral("only_here"), 20'000);
    }

    void anAllowListLetsTheTestSeeThatItCameToUs()
    {
        host();
        set({{QStringLiteral("trusted_proxies"), QStringLiteral("127.0.0.1")}, {QStringLiteral("allow"), QStringLiteral("198.51.100.0/24, 127.0.0.1")}});
        Outside outside(port());
        outside.change([](const QByteArray &bytes) { return replaced(bytes, "\r\n\r\n", "\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n"); });
        QVERIFY(waitFor(reach().savePublicAddress(outside.url().toString())));
        QTRY_COMPARE_WITH_TIMEOUT(waitFor(reach().testPublicAddress()).finding(), QStringLiteral("allow_list"), 20'000);
    }

    void othersInOurPlaceAreToldApart()
    {
        host();
        Outside page;
        page.answer("HTTP/1.1 200 OK\r\nServer: Apache\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        QCOMPARE(through(page).finding(), QStringLiteral("somebody_else"));
        Outside moved;
        moved.answer("HTTP/1.1 301 Moved Permanently\r\nLocation: https://www.example.org/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QCOMPARE(through(moved).evidence.value(QStringLiteral("leads_to")).toString(), QStringLiteral("https://www.example.org"));
        Outside astray(test::closedPort());
        QCOMPARE(through(astray).finding(), QStringLiteral("proxy_finds_nobody"));
        ServiceTest other; // an installation of its own
        other.app->startHosting(false);
        QTRY_VERIFY_WITH_TIMEOUT(other.app->listener().state().port != 0, 20'000);
        Outside wrong(other.app->listener().state().port);
        QCOMPARE(through(wrong).finding(), QStringLiteral("another_recado"));
    }

    void aPageThatEchoesIsNotTakenForUs()
    {
        host();
        Outside outside(port());
        // Somebody who has seen an answer, and repeats it.
        QByteArray seen;
        outside.answerBack([&seen](const QByteArray &bytes) { return seen = bytes; });
        QCOMPARE(through(outside).finding(), QStringLiteral("only_here"));
        Outside parrot;
        parrot.answer(seen);
        QCOMPARE(through(parrot).finding(), QStringLiteral("somebody_else"));
    }

    void nobodyAndNoAnswerAreToldApart()
    {
        host();
        reach().setPatience(std::chrono::milliseconds(1500));
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("http://127.0.0.1:%1").arg(test::closedPort()))));
        QCOMPARE(waitFor(reach().testPublicAddress()).finding(), QStringLiteral("refused"));
        Outside outside;
        outside.hang();
        QCOMPARE(through(outside).finding(), QStringLiteral("timeout"));
        Outside plain;
        plain.answer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("https://127.0.0.1:%1").arg(plain.serverPort()))));
        const QString finding = waitFor(reach().testPublicAddress()).finding();
        QVERIFY2(finding == QLatin1String("tls") || finding == QLatin1String("timeout"), qPrintable(finding));
    }

    void whatWasFoundOfAnotherAddressIsForgotten()
    {
        host();
        Outside outside(port());
        QCOMPARE(toString(through(outside).state), toString(ReachState::Good));
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("https://hooks.example.org"))));
        QCOMPARE(toString(reach().report({}).publicAddress.state), toString(ReachState::Untested));
        QCOMPARE(toString(reach().report({}).listener.state), toString(ReachState::Untested));
    }

    void watiIsRegisteredAndItsEventsArrive()
    {
        host();
        const AccountId account = practiceAccount(ProviderKind::Wati);
        Outside outside(port());
        QCOMPARE(waitFor(reach().registerAt(account)).finding(), QStringLiteral("no_address"));
        QVERIFY(waitFor(reach().savePublicAddress(outside.url().toString())));
        const ReachCheck before = waitFor(reach().testProvider(account));
        QCOMPARE(toString(before.state), toString(ReachState::Untested));
        QCOMPARE(before.remedy, QStringLiteral("register"));
        const ReachCheck done = waitFor(reach().registerAt(account));
        QCOMPARE(done.finding(), QStringLiteral("registered"));
        QCOMPARE(toString(done.state), toString(ReachState::Good));
        QVERIFY(done.evidence.value(QStringLiteral("numbers")).toInt() > 0);
        QCOMPARE(toString(waitFor(reach().registerAt(account)).state), toString(ReachState::Good)); // it refuses the same address twice: it is registered all the same
        const ReachCheck waiting = waitFor(reach().lookForEvent(account));
        QCOMPARE(toString(waiting.state), toString(ReachState::Untested));
        QCOMPARE(waiting.remedy, QStringLiteral("send_one"));

        QSignalSpy arrivals(&reach(), &Reachability::eventArrived);
        SendRequest request = m_test->request(account);
        request.content = *neutral::contentFromJson(R"({"type": "template", "template": {"name": "pesquisa_satisfacao", "language": {"code": "pt_BR"},
            "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ana"}]}]}})");
        m_test->sendAndSettle(request);
        QTRY_VERIFY_WITH_TIMEOUT(!arrivals.isEmpty(), 30'000);
        QCOMPARE(toString(reach().report(account).event.state), toString(ReachState::Good));
        QVERIFY(outside.count() > 0); // it came this way
        QCOMPARE(toString(reach().report(account).provider.state), toString(ReachState::Good));

        // Elsewhere it is not registered.
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("https://hooks.example.org"))));
        QCOMPARE(waitFor(reach().testProvider(account)).finding(), QStringLiteral("registered_elsewhere"));
    }

    void metaIsRegisteredAndSaysSo()
    {
        host();
        const AccountId account = practiceAccount(ProviderKind::Meta);
        Outside outside(port());
        QVERIFY(waitFor(reach().savePublicAddress(outside.url().toString())));
        QVERIFY(waitFor(reach().testProvider(account)).state != ReachState::Good);
        const ReachCheck done = waitFor(reach().registerAt(account));
        QVERIFY2(done.evidence.value(QStringLiteral("path_is_ours")).toBool(), qPrintable(done.finding()));
        QCOMPARE(done.evidence.value(QStringLiteral("subscribed")), QJsonValue(true));
        QVERIFY(outside.count() > 0); // its handshake came this way
        // An address that leads to nobody is refused by Meta itself.
        Outside page;
        page.answer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello");
        QVERIFY(waitFor(reach().savePublicAddress(page.url().toString())));
        QCOMPARE(waitFor(reach().registerAt(account)).finding(), QStringLiteral("registration_refused"));
        QCOMPARE(waitFor(reach().testProvider(account)).finding(), QStringLiteral("posts_elsewhere")); // another port
    }

    void whereNoCallDoesItIsToldWhatToPaste()
    {
        host();
        const AccountId account = practiceAccount(ProviderKind::Gateway);
        QVERIFY(waitFor(reach().savePublicAddress(QStringLiteral("https://example.org/in"))));
        const ReachCheck check = waitFor(reach().registerAt(account));
        QCOMPARE(toString(check.state), toString(ReachState::NotPossible));
        QCOMPARE(check.remedy, QStringLiteral("paste_gateway"));
        const auto paste = waitFor(reach().hookPaste(account));
        QVERIFY(paste);
        QVERIFY(paste->url.toString().startsWith(QStringLiteral("https://example.org/in/hook/")));
        QVERIFY(paste->fields.isEmpty());
    }

    void allStepsInOrder()
    {
        const AccountId account = m_test->connectWati();
        ReachReport report = waitFor(reach().testAll(account));
        QCOMPARE(report.listener.finding(), QStringLiteral("not_hosted"));
        QCOMPARE(toString(report.publicAddress.state), toString(ReachState::Untested));
        host();
        Outside outside(port());
        QVERIFY(waitFor(reach().savePublicAddress(outside.url().toString())));
        report = waitFor(reach().testAll(account));
        QCOMPARE(toString(report.listener.state), toString(ReachState::Good));
        QCOMPARE(toString(report.publicAddress.state), toString(ReachState::Good));
        QCOMPARE(report, reach().report(account));
    }

private:
    Reachability &reach() { return m_test->app->reachability(); }
    quint16 port() { return m_test->app->listener().state().port; }

    void host()
    {
        m_test->app->startHosting(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_test->app->listener().state().kind == ListenerState::Kind::Listening, 20'000);
    }

    void set(const ListenerSettings &settings) { QVERIFY(waitFor(m_test->app->listener().saveSettings(settings))); }

    ReachCheck through(const Outside &outside, const QString &prefix = {})
    {
        const auto saved = waitFor(reach().savePublicAddress(outside.url(prefix).toString()));
        return saved ? waitFor(reach().testPublicAddress()) : ReachCheck();
    }

    AccountId practiceAccount(ProviderKind kind)
    {
        simulator::PracticeOptions options;
        options.pace = 0;
        m_practice = std::make_unique<simulator::PracticeProvider>(options);
        const auto url = m_practice->start();
        if (!url)
            qFatal("no practice provider");
        const QJsonObject all = m_practice->credentials().value(QStringLiteral("providers")).toObject().value(toString(kind)).toObject();
        NewAccount account;
        account.name = toString(kind);
        account.provider = kind;
        const QJsonObject settings = all.value(QStringLiteral("settings")).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            account.settings.insert(it.key(), it->toString());
        const QJsonObject secrets = all.value(QStringLiteral("secrets")).toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            if (kind != ProviderKind::Gateway || it.key() == QLatin1String("token"))
                account.secrets.insert(it.key(), Secret(it->toString().toUtf8()));
        }
        const auto added = waitFor(m_test->app->accounts().add(account));
        if (!added)
            qFatal("not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
        std::ignore = waitFor(m_test->app->accounts().syncChannels(added->id));
        std::ignore = waitFor(m_test->app->templates().sync(added->id));
        return added->id;
    }

    std::unique_ptr<simulator::PracticeProvider> m_practice;
    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
