#include "mediasamples.h"
#include "services/linkcheck.h"
#include "servicetest.h"

using namespace recado;
using test::Answer;
using test::RawServer;
using test::Received;

namespace {

Answer file(const QByteArray &type, qint64 length, int status = 200)
{
    // To HEAD, so the body that Content-Length names never comes.
    return Answer::raw("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(length)
                       + "\r\n\r\n");
}

} // namespace

// What stands behind a link, asked of a raw server.
class TestLinkCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        net::ClientOptions options;
        options.answersOnMainThread = true;
        m_http = std::make_unique<net::HttpClient>(options);
    }
    void cleanup()
    {
        m_http.reset();
        m_server.reset();
    }

    void aGoodLinkNeedsOneQuestion();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void aServerWithoutHeadIsAskedForTheFirstBytes();
    void theTypeIsToldByTheBytesWhereTheServerIsSilent();
    void redirectsAreFollowed();
    void tooManyRedirectsAreNot();
    void nothingLeavesForUnsafeLinks_data();
    void nothingLeavesForUnsafeLinks();
    void noCredentialsLeave();
    void whatDoesNotAnswerIsUnreachable();

private:
    Result<LinkReport> check(const QUrl &url, const QString &kind = QStringLiteral("image"))
    {
        return waitFor(checkLink(*m_http, this, url, kind));
    }
    static QStringList rulesOf(const Result<LinkReport> &report)
    {
        QStringList rules;
        for (const ContentProblem &problem : report->problems)
            rules += problem.rule;
        return rules;
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<net::HttpClient> m_http;
};

void TestLinkCheck::aGoodLinkNeedsOneQuestion()
{
    m_server->otherwise(file("image/jpeg; charset=binary", 81'920));
    const auto report = check(m_server->url(QStringLiteral("/foto.jpg")));
    QVERIFY(report.ok());
    QCOMPARE(report->status, 200);
    QCOMPARE(report->mimeType, QStringLiteral("image/jpeg"));
    QCOMPARE(report->bytes, 81'920);
    QCOMPARE(report->redirects, 0);
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(m_server->count(), 1);
    QCOMPARE(m_server->received().first().method, QByteArray("HEAD"));
}

void TestLinkCheck::problemsAreNamed_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("rule");
    QTest::newRow("wrong type") << QByteArray("image/webp") << qint64(100) << 200 << QStringLiteral("mime");
    QTest::newRow("too large") << QByteArray("image/png") << qint64(5'242'881) << 200 << QStringLiteral("max_bytes");
    QTest::newRow("empty") << QByteArray("image/png") << qint64(0) << 200 << QStringLiteral("empty");
    QTest::newRow("page") << QByteArray("text/html; charset=utf-8") << qint64(100) << 200 << QStringLiteral("link_page");
    QTest::newRow("gone") << QByteArray("text/html") << qint64(0) << 404 << QStringLiteral("link_status");
    QTest::newRow("out of order") << QByteArray("text/html") << qint64(0) << 503 << QStringLiteral("link_status");
    QTest::newRow("login") << QByteArray("text/html") << qint64(0) << 401 << QStringLiteral("link_login");
    QTest::newRow("forbidden") << QByteArray("text/html") << qint64(0) << 403 << QStringLiteral("link_login");
}

void TestLinkCheck::problemsAreNamed()
{
    QFETCH(QByteArray, type);
    QFETCH(qint64, length);
    QFETCH(int, status);
    QFETCH(QString, rule);
    m_server->otherwise(file(type, length, status));
    const auto report = check(m_server->url());
    QVERIFY(report.ok());
    QCOMPARE(report->status, status);
    QCOMPARE(rulesOf(report), QStringList{rule});
    QCOMPARE(report->problems.first().path, QStringLiteral("file"));
}

void TestLinkCheck::aServerWithoutHeadIsAskedForTheFirstBytes()
{
    const QByteArray part = samples::png({4, 4});
    m_server->script({Answer::http(405), Answer::http(206, part, {"Content-Type: image/png", "Content-Range: bytes 0-4095/123456"})});
    const auto report = check(m_server->url());
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->status, 206);
    QCOMPARE(report->bytes, 123'456);
    QCOMPARE(m_server->received().last().method, QByteArray("GET"));
    QCOMPARE(m_server->received().last().header("Range"), QByteArray("bytes=0-4095"));
}

void TestLinkCheck::theTypeIsToldByTheBytesWhereTheServerIsSilent()
{
    m_server->behave([](const Received &request) {
        return request.method == "HEAD" ? file("application/octet-stream", 999)
                                        : Answer::http(200, samples::jpeg({4, 4}), {"Content-Type: application/octet-stream"});
    });
    const auto report = check(m_server->url());
    QCOMPARE(report->mimeType, QStringLiteral("image/jpeg"));
    QVERIFY(report->problems.isEmpty());

    m_server->behave([](const Received &) { return Answer::http(200, QByteArray("\0\1\2", 3), {"Content-Type: application/octet-stream"}); });
    const auto unknown = check(m_server->url());
    QCOMPARE(rulesOf(unknown), QStringList{QStringLiteral("link_type_unknown")});
    QVERIFY(!unknown->problems.first().isError());
}

void TestLinkCheck::redirectsAreFollowed()
{
    m_server->script({Answer::http(302, {}, {"Location: /second"}), Answer::http(308, {}, {"Location: /third?a=1"}), file("image/png", 100)});
    const auto report = check(m_server->url(QStringLiteral("/first")));
    QVERIFY(report->problems.isEmpty());
    QCOMPARE(report->redirects, 2);
    QCOMPARE(report->address, m_server->url(QStringLiteral("/third?a=1")));
}

void TestLinkCheck::tooManyRedirectsAreNot()
{
    m_server->otherwise(Answer::http(302, {}, {"Location: /again"}));
    QCOMPARE(rulesOf(check(m_server->url())), QStringList{QStringLiteral("link_redirects")});
    QCOMPARE(m_server->count(), 6);

    m_server->otherwise(Answer::http(302, {}, {"Location: http://example.com/foto.png"}));
    QCOMPARE(rulesOf(check(m_server->url())), QStringList{QStringLiteral("link_insecure")});
    QCOMPARE(m_server->count(), 7);
}

void TestLinkCheck::nothingLeavesForUnsafeLinks_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(QStringLiteral("http://example.com/a.png"));
    QTest::newRow("user name") << QUrl(QStringLiteral("https://ana:senha@127.0.0.1/a.png"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///a.png"));
}

void TestLinkCheck::nothingLeavesForUnsafeLinks()
{
    QFETCH(QUrl, url);
    const auto report = check(url);
    QVERIFY(!report.ok());
    QCOMPARE(toString(report.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(report.error().place, QStringLiteral("link"));
}

void TestLinkCheck::noCredentialsLeave()
{
    m_server->script({Answer::http(302, {}, {"Location: http://ana:senha@127.0.0.1:" + QByteArray::number(m_server->port()) + "/x",
                                             "Set-Cookie: session=1"}),
                      file("image/png", 100)});
    QCOMPARE(rulesOf(check(m_server->url())), QStringList{QStringLiteral("link_insecure")});
    for (const Received &request : m_server->received()) {
        QVERIFY(request.header("Authorization").isEmpty());
        QVERIFY(request.header("Cookie").isEmpty());
    }
    QCOMPARE(m_server->count(), 1);
}

void TestLinkCheck::whatDoesNotAnswerIsUnreachable()
{
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/a.png").arg(test::closedPort()));
    const auto report = check(url);
    QCOMPARE(rulesOf(report), QStringList{QStringLiteral("link_unreachable")});
    QCOMPARE(report->problems.first().actual, toString(ErrorKind::Network));
    QCOMPARE(report->status, 0);
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
