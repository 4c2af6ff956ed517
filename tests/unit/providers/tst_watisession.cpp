#include "watiaccount.h"

#include "providers/neutral/contentjson.h"
#include "providers/wati/watisession.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

SendOrder orderOf(const QJsonObject &c)
{
    SendOrder order{{QStringLiteral("0b0c1d2e-3f40-4152-8364-758697a8b9c0")}, {}, word(c, "to"), {}, {}};
    order.channel.number = word(c, "channel");
    order.content = neutral::contentFromJson(c.value(QLatin1String("content")).toObject());
    return order;
}

wati::FileMessage fileMessage()
{
    wati::FileMessage message;
    message.channel.number = QStringLiteral("+5511900000000");
    message.recipient = QStringLiteral("+5511911112222");
    message.file = {QStringLiteral("nota \"1\" ção.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF\r\n\0--x\n", 11)};
    return message;
}

} // namespace

class WatiSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sends_data() { addCases(QStringLiteral("wati/session-requests.json")); }
    void sends();
    void whatIsRefusedIsRefusedBeforehand_data() { addCases(QStringLiteral("wati/session-requests.json")); }
    void whatIsRefusedIsRefusedBeforehand();
    void theTextInTheAddressIsNotShown();
    void ourIdTravelsWithTexts();
    void aFileLeavesWithItsBytes();
    void aFileLeavesByV3();
    void theBoundaryNeverStandsInTheFile();
};

void WatiSessionTest::sends()
{
    QFETCH(QJsonObject, c);
    const auto request = provider->sendRequest(watiAccountOf(c), watiCredentials(), orderOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!request.ok());
        compareError(request.error(), c);
        return;
    }
    QVERIFY2(request.ok(), qPrintable(request.ok() ? QString() : request.error().place + request.error().detail));
    QCOMPARE(request->method, QByteArray("POST"));
    QVERIFY(request->headers.first().secret);
    if (c.contains(QLatin1String("url")))
        QCOMPARE(urlOf(*request), word(c, "url"));
    if (c.contains(QLatin1String("body"))) {
        QCOMPARE(QJsonDocument::fromJson(request->body).object(), c.value(QLatin1String("body")).toObject());
        QCOMPARE(headerOf(*request, "Content-Type"), QByteArray("application/json"));
    } else {
        QVERIFY(request->body.isEmpty());
    }
}

void WatiSessionTest::whatIsRefusedIsRefusedBeforehand()
{
    QFETCH(QJsonObject, c);
    const auto problems = provider->refusals(watiAccountOf(c), orderOf(c).content);
    const ContentProblem *first = firstError(problems);
    QCOMPARE(first ? first->path : QString(), word(c, "kind") == QLatin1String("unsupported") ? word(c, "place") : QString());
    QStringList warnings;
    for (const ContentProblem &problem : problems) {
        QCOMPARE(problem.provider, QStringLiteral("wati"));
        if (!problem.isError())
            warnings += problem.path;
    }
    if (!c.contains(QLatin1String("kind")))
        QCOMPARE(warnings, texts(c.value(QLatin1String("warnings"))));
}

// The token is not the only thing that logs must not hold.
void WatiSessionTest::theTextInTheAddressIsNotShown()
{
    SendOrder order{MessageId::make(),
                    {},
                    QStringLiteral("+5511911112222"),
                    Content::of(QStringLiteral("text"), QJsonObject{{QStringLiteral("body"), QStringLiteral("HUSH")}}),
                    {}};
    const auto text = provider->sendRequest(watiAccount(), watiCredentials(), order);
    QVERIFY(text.ok() && urlOf(*text).contains(QStringLiteral("HUSH")));
    QVERIFY(!net::describe(*text).contains("HUSH") && !net::toCurl(*text).contains(QStringLiteral("HUSH")));
    QVERIFY(net::describe(*text).contains(order.id.value.toLatin1()));
    order.content = Content::of(QStringLiteral("image"), QJsonObject{{QStringLiteral("link"), QStringLiteral("https://a.example/a.jpg")},
                                                                     {QStringLiteral("caption"), QStringLiteral("HUSH")}});
    const auto image = provider->sendRequest(watiAccount(), watiCredentials(), order);
    QVERIFY(image.ok() && urlOf(*image).contains(QStringLiteral("HUSH")));
    QVERIFY(!net::describe(*image).contains("HUSH"));
}

void WatiSessionTest::ourIdTravelsWithTexts()
{
    const auto refs = [](const char *api, const char *type) {
        const SendOrder order{
            {QStringLiteral("L")}, {}, QStringLiteral("+5511911112222"), Content::of(QLatin1String(type), QJsonObject()), {}};
        return texts(provider->clientRefs(watiAccount(QLatin1String(api)), order)).join(QLatin1Char(','));
    };
    const QString ours = QStringLiteral("local_message_id=L");
    QCOMPARE(refs("v1", "text"), ours);
    QCOMPARE(refs("v2", "text"), ours);
    QCOMPARE(refs("v3", "text"), QString());
    QCOMPARE(refs("v2", "image"), QString());
    QCOMPARE(refs("v2", "interactive"), QString());
    QCOMPARE(refs("v1", "template"), QString());
    QCOMPARE(refs("v2", "template"), ours); // it may leave in a batch
    QCOMPARE(refs("v3", "template"), ours);
}

void WatiSessionTest::aFileLeavesWithItsBytes()
{
    wati::FileMessage message = fileMessage();
    message.caption = QStringLiteral("Sua nota & recibo");
    const auto request = wati::fileRequest(watiAccount(), watiCredentials(), message);
    QVERIFY(request.ok());
    QCOMPARE(urlOf(*request), QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/sendSessionFile/5511911112222"
                                             "?caption=Sua%20nota%20%26%20recibo&channelPhoneNumber=5511900000000"));
    const QByteArray type = headerOf(*request, "Content-Type");
    QVERIFY(type.startsWith("multipart/form-data; boundary="));
    const QByteArray boundary = type.mid(type.indexOf('=') + 1);
    QCOMPARE(request->body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"nota %221%22 ção.pdf\"\r\n"
                                + "Content-Type: application/pdf\r\n\r\n" + message.file.bytes + "\r\n--" + boundary + "--\r\n");
    message.recipient.clear();
    QCOMPARE(lineOf(wati::fileRequest(watiAccount(), watiCredentials(), message)), QStringLiteral("invalid to"));
}

void WatiSessionTest::aFileLeavesByV3()
{
    wati::FileMessage message = fileMessage();
    const auto request = wati::fileRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), message);
    QVERIFY(request.ok());
    QCOMPARE(urlOf(*request), QStringLiteral("https://live-mt-server.wati.io/api/ext/v3/conversations/messages/file"));
    QVERIFY(request->body.contains("name=\"target\"\r\n\r\n5511900000000:5511911112222\r\n"));
    QVERIFY(request->body.contains(message.file.bytes));
    message.caption = QStringLiteral("x");
    QCOMPARE(lineOf(wati::fileRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), message)),
             QStringLiteral("unsupported caption"));
}

void WatiSessionTest::theBoundaryNeverStandsInTheFile()
{
    wati::FileMessage message = fileMessage();
    const auto boundaryOf = [&] {
        const auto request = wati::fileRequest(watiAccount(), watiCredentials(), message);
        const QByteArray type = headerOf(*request, "Content-Type");
        return type.mid(type.indexOf('=') + 1);
    };
    for (const QByteArray &bytes : {QByteArray(), QByteArray("recado-"), QByteArray("--").repeated(100)}) {
        message.file.bytes = bytes;
        const QByteArray boundary = boundaryOf();
        QVERIFY(boundary.size() > 20 && boundary.size() <= 70);
        QVERIFY(!bytes.contains(boundary));
        QCOMPARE(boundaryOf(), boundary);
    }
}

QTEST_APPLESS_MAIN(WatiSessionTest)
#include "tst_watisession.moc"
