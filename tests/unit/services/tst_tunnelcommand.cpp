#include "services/tunnelcommand.h"
#include "services/tunnelurl.h"

#include <QTest>

using namespace recado;

namespace {

QStringList list(std::initializer_list<const char *> words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromUtf8(word));
    return all;
}

} // namespace

// Pure parts of the tunnel: words of its command, its address in what it prints, how long it rests.
class TestTunnelCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSplitAsAShellWould_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << QStringLiteral(" cloudflared  tunnel --url {url} ") << list({"cloudflared", "tunnel", "--url", "{url}"});
        QTest::newRow("double quotes") << QStringLiteral("\"/opt/my client/run\" \"a \\\"b\\\" \\\\ \\n\"") << list({"/opt/my client/run", "a \"b\" \\ \\n"});
        QTest::newRow("single quotes") << QStringLiteral("ssh -o 'A=$B | c'") << list({"ssh", "-o", "A=$B | c"});
        QTest::newRow("joined") << QStringLiteral("a'b'\"c\"\\ d") << list({"abc d"});
        QTest::newRow("empty word") << QStringLiteral("a '' b") << list({"a", "", "b"});
        QTest::newRow("empty") << QStringLiteral("  ") << QStringList();
        QTest::newRow("open quote") << QStringLiteral("a 'b") << QStringList();
        QTest::newRow("backslash at the end") << QStringLiteral("a b\\") << QStringList();
        QTest::newRow("pipe") << QStringLiteral("a | b") << QStringList();
        QTest::newRow("background") << QStringLiteral("a &") << QStringList();
        QTest::newRow("variable") << QStringLiteral("a \"$TOKEN\"") << QStringList();
        QTest::newRow("two lines") << QStringLiteral("a\nb") << QStringList();
    }

    void wordsAreSplitAsAShellWould()
    {
        QFETCH(QString, command);
        const auto words = tunnel::wordsOf(command);
        QTEST(words ? *words : QStringList(), "words");
        if (!words)
            QCOMPARE(words.error().place, QStringLiteral("command"));
    }

    void placeholdersAreFilled()
    {
        const QUrl listener(QStringLiteral("http://127.0.0.1:8787"));
        QCOMPARE(tunnel::filled(list({"--url={url}", "80:localhost:{port}", "{else}"}), listener), list({"--url=http://127.0.0.1:8787", "80:localhost:8787", "{else}"}));
        QVERIFY(tunnel::needsListener(QStringLiteral("x {port}")));
        QVERIFY(!tunnel::needsListener(QStringLiteral("x 8787")));
    }

    void secretsInACommandAreNoticed()
    {
        QVERIFY(tunnel::seemsToHoldSecret(list({"cloudflared", "tunnel", "run", "--token", "x"})));
        QVERIFY(tunnel::seemsToHoldSecret(list({"ngrok", "--authtoken=2abc"})));
        QVERIFY(tunnel::seemsToHoldSecret(list({"client", "eyJhIjoiMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODkifQ"})));
        QVERIFY(!tunnel::seemsToHoldSecret(list({"cloudflared", "tunnel", "--url", "http://127.0.0.1:8787"})));
        QVERIFY(!tunnel::seemsToHoldSecret(list({"ssh", "-R", "80:localhost:8787", "nokey@localhost.run"})));
    }

    void restsGrowAndAreForgottenAfterALongLife()
    {
        using std::chrono::seconds;
        tunnel::Rests rests;
        QList<qint64> told;
        for (int i = 0; i < 8; ++i)
            told.append(std::chrono::duration_cast<seconds>(rests.next(seconds(2))).count());
        QCOMPARE(told, (QList<qint64>{1, 2, 4, 8, 16, 32, 60, 60}));
        QCOMPARE(rests.next(seconds(59)), seconds(60));
        QCOMPARE(rests.next(seconds(60)), seconds(1));
        QCOMPARE(rests.next(seconds(0)), seconds(2));
    }

    void linesAreCleanedBeforeTheyAreShown()
    {
        QCOMPARE(tunnel::shownLine("\x1b[32mINF\x1b[0m up\x07 \x1b]0;title\x07now\r", {}), QStringLiteral("INF up now"));
        QCOMPARE(tunnel::shownLine("token s3cr3t-value ok", {"s3cr3t-value"}), QStringLiteral("token •••••• ok"));
        QVERIFY(!tunnel::shownLine("message from 5511988887777", {}).contains(QStringLiteral("5511988887777")));
        QVERIFY(tunnel::shownLine("https://12345678901.example", {}, tunnel::Digits::AsTheyAre).contains(QStringLiteral("12345678901")));
        QVERIFY(tunnel::shownLine(QByteArray(5000, 'x'), {}).size() < 600);
    }

    void theAddressIsFoundInWhatIsPrinted_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("url");
        QTest::newRow("cloudflared") << list({"INF Thank you for trying Cloudflare Tunnel. See https://developers.cloudflare.com/cloudflare-one/connections/connect-apps (https://www.cloudflare.com/website-terms/)",
                                                    "INF Requesting new quick Tunnel on trycloudflare.com...", "INF |  https://seven-lamps-sing.trycloudflare.com   |",
                                                    "INF Settings: map[url:http://127.0.0.1:8787]"})
                                     << QStringLiteral("https://seven-lamps-sing.trycloudflare.com");
        QTest::newRow("cloudflared refused") << list({"failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": context deadline exceeded"}) << QString();
        QTest::newRow("ngrok") << list({"t=2026 lvl=info msg=\"client session established\" obj=csess id=1", "msg=\"started tunnel\" addr=http://localhost:8787 url=https://1a2b-203-0-113-7.ngrok-free.app",
                                              "Web Interface http://127.0.0.1:4040", "docs: https://ngrok.com/docs/errors"})
                               << QStringLiteral("https://1a2b-203-0-113-7.ngrok-free.app");
        QTest::newRow("ngrok on a screen") << list({"Forwarding                    https://abc.ngrok-free.app -> http://localhost:8787"}) << QStringLiteral("https://abc.ngrok-free.app");
        QTest::newRow("tailscale") << list({"Available on the internet:", "", "https://desk.tail1234.ts.net/", "|-- proxy http://127.0.0.1:8787"}) << QStringLiteral("https://desk.tail1234.ts.net");
        QTest::newRow("tailscale with a path") << list({"https://desk.tail1234.ts.net/recado"}) << QStringLiteral("https://desk.tail1234.ts.net/recado");
        QTest::newRow("tailscale wants a login") << list({"To authenticate, visit:", "https://login.tailscale.com/a/1234567890ab"}) << QString();
        QTest::newRow("localhost.run") << list({"To set up and manage custom domains go to https://admin.localhost.run/", "More details on custom domains (and how to enable subdomains of your custom domain) at https://localhost.run/docs/custom-domains",
                                                      "follow us at https://twitter.com/localhost_run", "5a2b.lhr.life tunneled with tls termination, https://5a2b.lhr.life"})
                                       << QStringLiteral("https://5a2b.lhr.life");
        QTest::newRow("serveo") << list({"Forwarding HTTP traffic from https://abc.serveo.net"}) << QStringLiteral("https://abc.serveo.net");
        QTest::newRow("one's own") << list({"see https://docs.example.org", "Forwarding to localhost:8787, public at https://hooks.example.org."}) << QStringLiteral("https://hooks.example.org");
        QTest::newRow("a known one beats a likely one") << list({"url https://relay.example.org", "ready at https://abc.loca.lt"}) << QStringLiteral("https://abc.loca.lt");
        QTest::newRow("a likely one stays") << list({"url https://one.example.org", "url https://two.example.org"}) << QStringLiteral("https://one.example.org");
        QTest::newRow("a known one may change") << list({"https://one.lhr.life tunneled", "https://two.lhr.life tunneled"}) << QStringLiteral("https://two.lhr.life");
        QTest::newRow("a manual") << list({"public url? read https://example.org/manual"}) << QString();
        QTest::newRow("nothing about forwarding") << list({"update to 1.2 at https://example.org"}) << QString();
        QTest::newRow("not encrypted") << list({"Forwarding http://abc.lhr.life"}) << QString();
        QTest::newRow("this computer") << list({"forwarding to https://127.0.0.1:8787 and https://192.168.1.2"}) << QString();
    }

    void theAddressIsFoundInWhatIsPrinted()
    {
        QFETCH(QStringList, lines);
        TunnelUrlFinder finder;
        for (const QString &line : lines)
            finder.read(line);
        QTEST(finder.url().toString(), "url");
    }

    void aPatternOfOnesOwnDecidesAlone()
    {
        TunnelUrlFinder finder(QRegularExpression(QStringLiteral("serving at (\\S+)")));
        QVERIFY(!finder.read(QStringLiteral("https://abc.lhr.life")));
        QVERIFY(!finder.read(QStringLiteral("serving at http://example.org"))); // not encrypted
        QVERIFY(finder.read(QStringLiteral("serving at hooks.example.org/in/")));
        QCOMPARE(finder.url().toString(), QStringLiteral("https://hooks.example.org/in"));
        QVERIFY(!finder.read(QStringLiteral("serving at https://hooks.example.org/in"))); // the same
    }
};

QTEST_GUILESS_MAIN(TestTunnelCommand)
#include "tst_tunnelcommand.moc"
