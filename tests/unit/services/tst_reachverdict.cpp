#include "services/reachverdict.h"

#include <QJsonDocument>
#include <QTest>

using namespace recado;

namespace {

class FakeClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    Instant m_now = fromMillis(1'767'225'600'000);
};

ReachArrival arrival(const ReachProbe &probe, ReachArrival::Way way = ReachArrival::Way::Hook, const QByteArray &forwarded = {}, bool isProxied = false)
{
    ReachArrival here;
    here.way = way;
    here.headers = {{"Host", "example.org"}, {reachField, probe.token}};
    if (!forwarded.isEmpty())
        here.headers.append({"x-forwarded-for", forwarded});
    here.peer = "127.0.0.1";
    here.sender = isProxied ? forwarded : "127.0.0.1";
    here.isProxied = isProxied;
    return here;
}

ReachKnock answered(int status, const QByteArray &body, const QByteArray &server = {}, const QByteArray &location = {})
{
    ReachKnock knock;
    knock.base = QUrl(QStringLiteral("https://hooks.example.org"));
    knock.status = status;
    knock.body = body;
    knock.server = server;
    knock.location = location;
    knock.address = QStringLiteral("203.0.113.9");
    return knock;
}

} // namespace

// What an answer from outside means; and the proof that stands behind it.
class TestReachVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsAnsweredOnceAndForAMinute()
    {
        FakeClock clock;
        ReachProbes probes(&clock);
        const ReachProbe probe = ReachProbe::make(clock.now());
        const ReachProbe late = ReachProbe::make(clock.now());
        QVERIFY(!probes.answer(arrival(probe)));
        probes.expect(probe);
        probes.expect(late);
        QVERIFY(probes.knows(probe.token));
        QVERIFY(!probes.knows("another"));
        const auto answer = probes.answer(arrival(probe, ReachArrival::Way::Hook, "198.51.100.4"));
        QVERIFY(answer);
        QVERIFY(!answer->contains(probe.token));
        const auto read = readReachAnswer(probe, *answer);
        QVERIFY(read);
        QCOMPARE(read->forwarded, QStringLiteral("198.51.100.4"));
        QVERIFY(!probes.knows(probe.token));
        probes.expect(probe); // told again by the settings: used up it stays
        QVERIFY(!probes.answer(arrival(probe)));
        clock.advance(std::chrono::seconds(60));
        QVERIFY(!probes.answer(arrival(late)));
    }

    void aTokenIsFoundInTheQueryWhereTheFieldWasDropped()
    {
        FakeClock clock;
        ReachProbes probes(&clock);
        const ReachProbe probe = ReachProbe::make(clock.now());
        probes.expect(probe);
        ReachArrival here = arrival(probe);
        here.headers.clear();
        here.query = "token=" + probe.token;
        QVERIFY(probes.answer(here));
    }

    void whatIsChangedOrEchoedProvesNothing()
    {
        FakeClock clock;
        ReachProbes probes(&clock);
        const ReachProbe probe = ReachProbe::make(clock.now());
        probes.expect(probe);
        const QByteArray answer = *probes.answer(arrival(probe, ReachArrival::Way::Astray));
        QVERIFY(readReachAnswer(probe, answer));
        QByteArray changed = answer;
        changed.replace("astray", "hook");
        QVERIFY(!readReachAnswer(probe, changed));
        QVERIFY(!readReachAnswer(ReachProbe::make(clock.now()), answer));
        QVERIFY(!readReachAnswer(probe, probe.token));
        QVERIFY(!readReachAnswer(probe, R"({"recado":"reach","arrived":"hook"})"));
    }

    void answersOfOthersAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isNosniff");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("remedy");

        const auto row = [](const char *name, int status, const char *body, const char *location, bool isNosniff, const char *finding, const char *remedy) {
            QTest::newRow(name) << status << QByteArray(body) << QByteArray(location) << isNosniff << QString::fromLatin1(finding) << QString::fromLatin1(remedy);
        };
        row("a web site", 200, "<html>Welcome", "", false, "somebody_else", "proxy_hooks");
        row("its 404", 404, "<html>Not Found", "", false, "somebody_else", "proxy_hooks");
        row("another Recado's 404", 404, "Not Found\n", "", true, "another_recado", "right_listener");
        row("somebody who says the same words", 404, "Not Found\n", "", false, "somebody_else", "proxy_hooks");
        row("moved", 301, "", "https://www.example.org/hook/.reach/secret?x=y", false, "redirect", "no_redirect");
        row("moved within the host", 308, "", "/login", false, "redirect", "no_redirect");
        row("a proxy before nobody", 502, "Bad Gateway", "", false, "proxy_finds_nobody", "proxy_target");
        row("a proxy before nobody in time", 504, "", "", false, "proxy_finds_nobody", "proxy_target");
        row("a login", 401, "", "", false, "asks_for_login", "proxy_open_hooks");
        row("a firewall", 403, "Forbidden", "", false, "asks_for_login", "proxy_open_hooks");
        row("too many", 429, "", "", false, "too_many", "try_again");
    }

    void answersOfOthersAreToldApart()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        QFETCH(bool, isNosniff);
        ReachKnock knock = answered(status, body, "nginx/1.22.1", location);
        knock.sniff = isNosniff ? "nosniff" : "";
        const ReachCheck check = reach::publicVerdict(ReachProbe::make(SystemClock().now()), knock);
        QTEST(check.finding(), "finding");
        QTEST(check.remedy, "remedy");
        QCOMPARE(toString(check.state), toString(ReachState::Bad));
        QCOMPARE(check.evidence.value(QStringLiteral("server")).toString(), QStringLiteral("nginx/1.22.1"));
        QVERIFY(!QJsonDocument(check.evidence).toJson().contains("secret"));
    }

    void whatStandsInTheWayIsNamed_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("verify");
        QTest::addColumn<QString>("finding");
        using Trouble = ReachKnock::Trouble;
        const auto row = [](const char *name, Trouble trouble, int verify, const char *finding) { QTest::newRow(name) << int(trouble) << verify << QString::fromLatin1(finding); };
        row("no such name", Trouble::NoName, 0, "name_unknown");
        row("refused", Trouble::Refused, 0, "refused");
        row("no answer in time", Trouble::Timeout, 0, "timeout");
        row("expired", Trouble::Certificate, 10, "certificate_expired");
        row("self-signed", Trouble::Certificate, 18, "certificate_untrusted");
        row("chain not complete", Trouble::Certificate, 20, "certificate_untrusted");
        row("another name", Trouble::Certificate, 0, "certificate_name");
        row("no TLS there", Trouble::Tls, 0, "tls");
        row("closed", Trouble::Closed, 0, "closed");
        row("our own proxy", Trouble::Proxy, 0, "own_proxy");
        row("something else", Trouble::Other, 0, "no_answer");
    }

    void whatStandsInTheWayIsNamed()
    {
        QFETCH(int, trouble);
        QFETCH(int, verify);
        ReachKnock knock;
        knock.base = QUrl(QStringLiteral("https://hooks.example.org"));
        knock.trouble = ReachKnock::Trouble(trouble);
        knock.verifyResult = verify;
        knock.error = error(ErrorKind::Network);
        const ReachCheck check = reach::publicVerdict(ReachProbe::make(SystemClock().now()), knock);
        QTEST(check.finding(), "finding");
        QVERIFY(check.error);
        QVERIFY(!check.remedy.isEmpty());
        QCOMPARE(toString(check.state), toString(check.finding() == QLatin1String("own_proxy") ? ReachState::NotPossible : ReachState::Bad));
    }

    void whatArrivedIsLookedAtClosely_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<bool>("isProxied");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<int>("state");
        using Way = ReachArrival::Way;
        const auto row = [](const char *name, Way way, const char *forwarded, bool isProxied, const char *host, const char *address, int status, const char *finding, ReachState state) {
            QTest::newRow(name) << int(way) << QByteArray(forwarded) << isProxied << QString::fromLatin1(host) << QString::fromLatin1(address) << status
                                << QString::fromLatin1(finding) << int(state);
        };
        row("all is well", Way::Hook, "203.0.113.7", true, "hooks.example.org", "203.0.113.9", 200, "arrived", ReachState::Good);
        row("no proxy that tells", Way::Hook, "", false, "hooks.example.org", "203.0.113.9", 200, "arrived", ReachState::Good);
        row("a proxy that is not believed", Way::Hook, "203.0.113.7", false, "hooks.example.org", "203.0.113.9", 200, "proxy_not_trusted", ReachState::Attention);
        row("this computer", Way::Hook, "", false, "localhost", "127.0.0.1", 200, "only_here", ReachState::Good);
        row("a name of this network", Way::Hook, "", false, "hooks.intern.example", "192.168.1.4", 200, "only_this_network", ReachState::Attention);
        row("path changed", Way::Astray, "", false, "hooks.example.org", "203.0.113.9", 404, "path_changed", ReachState::Bad);
        row("not let in", Way::Refused, "203.0.113.7", true, "hooks.example.org", "203.0.113.9", 403, "allow_list", ReachState::Attention);
        row("nobody let in", Way::Refused, "203.0.113.7", false, "hooks.example.org", "203.0.113.9", 403, "allow_list_sees_proxy", ReachState::Bad);
        row("status changed", Way::Hook, "", false, "hooks.example.org", "203.0.113.9", 500, "status_changed", ReachState::Bad);
    }

    void whatArrivedIsLookedAtClosely()
    {
        QFETCH(int, way);
        QFETCH(QByteArray, forwarded);
        QFETCH(bool, isProxied);
        QFETCH(QString, host);
        QFETCH(QString, address);
        QFETCH(int, status);
        const ReachProbe probe = ReachProbe::make(SystemClock().now());
        ReachProbes probes;
        probes.expect(probe);
        ReachKnock knock = answered(status, *probes.answer(arrival(probe, ReachArrival::Way(way), forwarded, isProxied)));
        knock.base.setHost(host);
        knock.address = address;
        const ReachCheck check = reach::publicVerdict(probe, knock);
        QTEST(check.finding(), "finding");
        QTEST(int(check.state), "state");
        QCOMPARE(check.evidence.value(QStringLiteral("peer")).toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(check.remedy.isEmpty(), check.state == ReachState::Good);
    }
};

QTEST_GUILESS_MAIN(TestReachVerdict)
#include "tst_reachverdict.moc"
