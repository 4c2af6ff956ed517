#include "base/redaction.h"
#include "net/http.h"

#include <QTest>

using namespace recado;
using namespace recado::net;

class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundWhateverTheirCase();
    void descriptionShowsTheRequestAsItLeaves();
    void secretHeadersAreMasked();
    void secretQueryValuesAreMasked_data();
    void secretQueryValuesAreMasked();
    void secretsOfAFormBodyAreMasked();
    void passwordInTheAddressIsNotShown();
    void curlLineIsWhatAShellUnderstands();
    void curlLineKeepsHostileTextInsideItsQuotes();
    void curlLineDoesNotClaimAForm();
};

void TestHttp::headersAreFoundWhateverTheirCase()
{
    const Response response{200, {{"Content-Type", "application/json"}, {"X-Id", "7"}}, {}};
    QCOMPARE(response.header("content-type"), QByteArray("application/json"));
    QCOMPARE(response.header("X-ID"), QByteArray("7"));
    QVERIFY(response.header("Retry-After").isEmpty());
}

void TestHttp::descriptionShowsTheRequestAsItLeaves()
{
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://example.org/v1/messages?name=a b"));
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{\"to\":\"ação\"}";
    QCOMPARE(describe(request), QByteArray("POST https://example.org/v1/messages?name=a%20b\nContent-Type: application/json\n\n{\"to\":\"ação\"}\n"));
}

void TestHttp::secretHeadersAreMasked()
{
    Request request;
    request.url = QUrl(QStringLiteral("https://example.org/"));
    request.headers = {{"Authorization", "Bearer abcdef", true}, {"Accept", "*/*"}};
    for (const QByteArray &text : {describe(request), toCurl(request).toUtf8()}) {
        QVERIFY(!text.contains("abcdef"));
        QVERIFY(text.contains("Authorization: " + secretMask().toUtf8()));
        QVERIFY(text.contains("Accept: */*"));
    }
}

void TestHttp::secretQueryValuesAreMasked_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("access_token") << QStringLiteral("a=1&access_token=HUSH&b=2");
    QTest::newRow("first") << QStringLiteral("token=HUSH&a=1&b=2");
    QTest::newRow("case") << QStringLiteral("a=1&b=2&Access_Token=HUSH");
    QTest::newRow("encoded name") << QStringLiteral("a=1&b=2&access%5Ftoken=HUSH");
    QTest::newRow("dotted") << QStringLiteral("a=1&b=2&hub.verify_token=HUSH");
    QTest::newRow("with an equals sign") << QStringLiteral("a=1&b=2&token=x=HUSH");
}

void TestHttp::secretQueryValuesAreMasked()
{
    QFETCH(const QString, query);
    Request request;
    request.url = QUrl(QStringLiteral("https://example.org/x?") + query);
    for (const QByteArray &text : {describe(request), toCurl(request).toUtf8()}) {
        QVERIFY2(!text.contains("HUSH"), text.constData());
        QVERIFY(text.contains("a=1"));
        QVERIFY(text.contains("b=2"));
        QVERIFY(text.contains(secretMask().toUtf8()));
    }
}

void TestHttp::secretsOfAFormBodyAreMasked()
{
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://example.org/oauth/token"));
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    request.body = "client_id=HUSH1&scope=send&client_secret=HUSH2";
    for (const QByteArray &text : {describe(request), toCurl(request).toUtf8()}) {
        QVERIFY(!text.contains("HUSH"));
        QVERIFY(text.contains("scope=send"));
    }
}

void TestHttp::passwordInTheAddressIsNotShown()
{
    Request request;
    request.url = QUrl(QStringLiteral("https://me:HUSH@example.org/"));
    QVERIFY(!describe(request).contains("HUSH"));
    QVERIFY(!toCurl(request).contains(QLatin1String("HUSH")));
}

void TestHttp::curlLineIsWhatAShellUnderstands()
{
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://example.org/messages?x=1&y=2"));
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer t", true}};
    request.body = "{\"a\":\"it's\"}";
    QCOMPARE(toCurl(request), QStringLiteral("curl --request POST 'https://example.org/messages?x=1&y=2' \\\n"
                                             "  --header 'Content-Type: application/json' \\\n"
                                             "  --header 'Authorization: %1' \\\n"
                                             "  --data-raw '{\"a\":\"it'\\''s\"}'").arg(secretMask()));
}

void TestHttp::curlLineKeepsHostileTextInsideItsQuotes()
{
    Request request;
    request.method = "POST";
    request.url = QUrl(QStringLiteral("https://example.org/"));
    request.body = "'; rm -rf ~; echo '$(id)`id`@file";
    const QString line = toCurl(request);
    QVERIFY(line.endsWith(QLatin1String("--data-raw ''\\''; rm -rf ~; echo '\\''$(id)`id`@file'")));
}

void TestHttp::curlLineDoesNotClaimAForm()
{
    Request request;
    request.method = "PUT";
    request.url = QUrl(QStringLiteral("https://example.org/"));
    request.body = "x";
    QVERIFY(toCurl(request).contains(QLatin1String("--header 'Content-Type:'")));
    request.body = QByteArray("\0x", 2);
    QVERIFY(toCurl(request).endsWith(QLatin1String("--data-binary @body.bin")));
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
