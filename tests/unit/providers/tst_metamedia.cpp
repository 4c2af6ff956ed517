#include "metacase.h"

#include "providers/meta/metamedia.h"

using namespace recado;
using namespace recado::test;

class MetaMediaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadsAsForm();
    void formCannotBeBrokenByNames();
    void readsUploads();
    void asksForTheAddressAndDeletes();
    void tokenGoesToMetaOnly_data();
    void tokenGoesToMetaOnly();
    void sampleTakesThreeSteps();
    void sampleNeedsAnAppAndAKnownType();
    void sessionsAreSessions_data();
    void sessionsAreSessions();
    void readsSampleAnswers();
};

void MetaMediaTest::uploadsAsForm()
{
    const MediaFile file{QStringLiteral("boleto ção.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF-1.7\r\n--\0\xff end", 18)};
    const auto request = metaProvider()->uploadRequest(metaAccount(), metaCredentials(), metaChannel(), file);
    QVERIFY(request);
    QCOMPARE(request->method, QByteArray("POST"));
    QCOMPARE(urlOf(*request), QStringLiteral("https://graph.facebook.com/v25.0/106540352242922/media"));
    const QByteArray type = headerOf(*request, "Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray line = "--" + type.mid(30);
    const QByteArray expected =
        line + "\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n" + line
        + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\napplication/pdf\r\n" + line
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"boleto ção.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
        + file.bytes + "\r\n" + line + "--\r\n";
    QCOMPARE(request->body, expected);
    QVERIFY(!file.bytes.contains(line));
    QVERIFY(!metaProvider()->uploadRequest(metaAccount(), metaCredentials(), {}, file));
}

void MetaMediaTest::formCannotBeBrokenByNames()
{
    const MediaFile file{QStringLiteral("a\"; name=\"x\r\nX-Evil: 1"), QStringLiteral("image/png\r\nX-Evil: 1"), "bytes"};
    const auto request = metaProvider()->uploadRequest(metaAccount(), metaCredentials(), metaChannel(), file);
    QVERIFY(request);
    QVERIFY(!request->body.contains("\nX-Evil"));
    QVERIFY(request->body.contains("filename=\"a%22; name=%22x X-Evil: 1\"\r\n"));
    QVERIFY(request->body.contains("Content-Type: application/octet-stream\r\n"));
}

void MetaMediaTest::readsUploads()
{
    const auto handle = metaProvider()->readUpload(metaAccount(), answered(200, "{\"id\":\"4490709327384033\"}"));
    QVERIFY(handle.ok());
    QCOMPARE(handle->id, QStringLiteral("4490709327384033"));
    QVERIFY(handle->lifetime == std::chrono::hours(30 * 24));
    QCOMPARE(metaProvider()->readUpload(metaAccount(), answered(200, "{}")).error().place, QStringLiteral("id"));
    const auto refused = metaProvider()->readUpload(
        metaAccount(), answered(400, "{\"error\":{\"code\":131053,\"message\":\"(#131053) Media upload error\"}}"));
    QCOMPARE(refused.error().code, QStringLiteral("131053"));
    QCOMPARE(refused.error().message, QStringLiteral("Media upload error"));
}

void MetaMediaTest::asksForTheAddressAndDeletes()
{
    const QString id = QStringLiteral("2621233374848975");
    const auto ask = metaProvider()->mediaAddressRequest(metaAccount(), metaCredentials(), metaChannel(), id);
    QVERIFY(ask);
    QCOMPARE(urlOf(*ask), QStringLiteral("https://graph.facebook.com/v25.0/2621233374848975?phone_number_id=106540352242922"));
    QCOMPARE(urlOf(*metaProvider()->mediaAddressRequest(metaAccount(), metaCredentials(), {}, id)),
             QStringLiteral("https://graph.facebook.com/v25.0/2621233374848975"));
    const auto remove = metaProvider()->deleteMediaRequest(metaAccount(), metaCredentials(), metaChannel(), id);
    QVERIFY(remove);
    QCOMPARE(remove->method, QByteArray("DELETE"));
    QCOMPARE(urlOf(*remove), urlOf(*ask));
    const auto told =
        metaProvider()->readMediaAddress(metaAccount(), answered(200, "{\"url\":\"https://lookaside.fbsbx.com/x?a=1&b=2\",\"id\":\"1\"}"));
    QVERIFY(told.ok());
    QCOMPARE(*told, QStringLiteral("https://lookaside.fbsbx.com/x?a=1&b=2"));
    QCOMPARE(metaProvider()->readMediaAddress(metaAccount(), answered(200, "{\"id\":\"1\"}")).error().place, QStringLiteral("url"));
}

void MetaMediaTest::tokenGoesToMetaOnly_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) { QTest::newRow(address) << QString::fromLatin1(address) << allowed; };
    row("https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&ext=2&hash=3", true);
    row("https://graph.facebook.com/v25.0/1", true);
    row("https://scontent.xx.fbcdn.net/m1/v/t6/An-H7", true);
    row("https://mmg.whatsapp.net/d/f/a.enc", true);
    row("https://LOOKASIDE.fbsbx.com:443/x", true);
    row("http://lookaside.fbsbx.com/x", false);
    row("https://lookaside.fbsbx.com:8443/x", false);
    row("https://lookaside.fbsbx.com.evil.example/x", false);
    row("https://evilfbsbx.com/x", false);
    row("https://fbsbx.com@evil.example/x", false);
    row("https://user:pw@lookaside.fbsbx.com/x", false);
    row("https://evil.example/lookaside.fbsbx.com", false);
    row("https://www.facebook.com/x", false);
    row("file:///etc/passwd", false);
    row("2621233374848975", false);
    row("", false);
}

void MetaMediaTest::tokenGoesToMetaOnly()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto request = metaProvider()->downloadRequest(metaAccount(), metaCredentials(), metaChannel(), address);
    QCOMPARE(request.ok(), allowed);
    if (!allowed) {
        QVERIFY(request.error().kind == ErrorKind::Invalid);
        return;
    }
    QCOMPARE(request->headers.first(), (net::Header{"Authorization", "Bearer EAAG.secret", true}));
    QVERIFY(request->maxAnswerBytes > 100 * 1024 * 1024);
    // An address of one's own serves its media itself; another port is another server.
    Account own = metaAccount();
    own.settings.insert(QStringLiteral("base_url"), QStringLiteral("http://127.0.0.1:8088"));
    QVERIFY(metaProvider()->downloadRequest(own, metaCredentials(), {}, QStringLiteral("http://127.0.0.1:8088/media/1")).ok());
    QVERIFY(!metaProvider()->downloadRequest(own, metaCredentials(), {}, QStringLiteral("http://127.0.0.1:8089/media/1")).ok());
}

void MetaMediaTest::sampleTakesThreeSteps()
{
    const MediaFile file{QStringLiteral("foto 1.jpg"), QStringLiteral("image/jpeg"), "0123456789"};
    const auto start = meta::startSampleUpload(metaAccount(), metaCredentials(), file);
    QVERIFY(start.ok());
    QCOMPARE(start->method, QByteArray("POST"));
    QCOMPARE(urlOf(*start),
             QStringLiteral("https://graph.facebook.com/v25.0/77/uploads?file_name=foto%201.jpg&file_length=10&file_type=image%2Fjpeg"));
    QCOMPARE(start->headers.first(), (net::Header{"Authorization", "Bearer EAAG.secret", true}));

    const QString session = QStringLiteral("upload:MTphdHRhY2htZW50OjE=?sig=ARZqkGCA_b-9");
    const auto resume = meta::resumeSampleUpload(metaAccount(), metaCredentials(), session);
    QVERIFY(resume.ok());
    QCOMPARE(resume->method, QByteArray("GET"));
    QCOMPARE(urlOf(*resume), QStringLiteral("https://graph.facebook.com/v25.0/upload:MTphdHRhY2htZW50OjE=?sig=ARZqkGCA_b-9"));
    QCOMPARE(resume->headers.first().value, QByteArray("OAuth EAAG.secret"));

    for (const auto &[offset, rest] :
         {std::pair{qint64(0), QByteArray("0123456789")}, {qint64(4), QByteArray("456789")}, {qint64(10), QByteArray()}}) {
        const auto go = meta::continueSampleUpload(metaAccount(), metaCredentials(), session, file, offset);
        QVERIFY(go.ok());
        QCOMPARE(go->method, QByteArray("POST"));
        QCOMPARE(urlOf(*go), urlOf(*resume));
        QCOMPARE(headerOf(*go, "file_offset"), QByteArray::number(offset));
        QCOMPARE(go->headers.first().value, QByteArray("OAuth EAAG.secret"));
        QCOMPARE(go->body, rest);
    }
    QCOMPARE(meta::continueSampleUpload(metaAccount(), metaCredentials(), session, file, 11).error().place, QStringLiteral("file_offset"));
    QCOMPARE(meta::continueSampleUpload(metaAccount(), metaCredentials(), session, file, -1).error().place, QStringLiteral("file_offset"));
}

void MetaMediaTest::sampleNeedsAnAppAndAKnownType()
{
    MediaFile file{QStringLiteral("a.jpg"), QStringLiteral("image/jpeg"), "x"};
    Account account = metaAccount();
    account.settings.remove(QStringLiteral("app_id"));
    QCOMPARE(meta::startSampleUpload(account, metaCredentials(), file).error().place, QStringLiteral("app_id"));
    file.mimeType = QStringLiteral("image/webp");
    QCOMPARE(meta::startSampleUpload(metaAccount(), metaCredentials(), file).error().place, QStringLiteral("file_type"));
    file = {QStringLiteral("a.mp4"), QStringLiteral("video/mp4"), {}};
    QCOMPARE(meta::startSampleUpload(metaAccount(), metaCredentials(), file).error().place, QStringLiteral("file_length"));
}

void MetaMediaTest::sessionsAreSessions_data()
{
    QTest::addColumn<QString>("session");
    for (const char *session : {"", "upload:", "1234", "upload:a/../b", "upload:a#b", "upload:a b", "upload:a?x/y",
                                "https://evil.example/upload:a", "upload:a\r\nX: 1"})
        QTest::newRow(QByteArray(session).simplified().constData()) << QString::fromLatin1(session);
}

void MetaMediaTest::sessionsAreSessions()
{
    QFETCH(QString, session);
    const auto request = meta::resumeSampleUpload(metaAccount(), metaCredentials(), session);
    QVERIFY(!request.ok());
    QCOMPARE(request.error().place, QStringLiteral("session"));
}

void MetaMediaTest::readsSampleAnswers()
{
    QCOMPARE(*meta::readSampleSession(answered(200, "{\"id\":\"upload:MTp?sig=A\"}")), QStringLiteral("upload:MTp?sig=A"));
    QCOMPARE(*meta::readSampleHandle(answered(200, "{\"h\":\"4::aW\"}")), QStringLiteral("4::aW"));
    QCOMPARE(*meta::readSampleOffset(answered(200, "{\"id\":\"upload:x\",\"file_offset\":5000000000}")), qint64(5'000'000'000));
    QCOMPARE(*meta::readSampleOffset(answered(200, "{\"file_offset\":\"0\"}")), qint64(0));
    QVERIFY(!meta::readSampleOffset(answered(200, "{\"file_offset\":-1}")).ok());
    QVERIFY(!meta::readSampleOffset(answered(200, "{\"file_offset\":\"x\"}")).ok());
    QCOMPARE(meta::readSampleHandle(answered(200, "{}")).error().place, QStringLiteral("h"));
    QVERIFY(meta::readSampleSession(answered(401, "{\"error\":{\"code\":190}}")).error().kind == ErrorKind::Unauthorized);
}

QTEST_APPLESS_MAIN(MetaMediaTest)
#include "tst_metamedia.moc"
