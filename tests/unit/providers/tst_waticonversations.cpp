#include "watiaccount.h"

#include "providers/wati/waticonversations.h"

using namespace recado;
using namespace recado::test;
using namespace recado::wati;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

const QString base = QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/");
const QString baseV3 = QStringLiteral("https://live-mt-server.wati.io/api/ext/v3/conversations/5511900000000%3A5511911112222/");
const QString person = QStringLiteral("+5511911112222");

Account v3()
{
    return watiAccount(QStringLiteral("v3"));
}

Channel channel()
{
    Channel channel;
    channel.number = QStringLiteral("+5511900000000");
    return channel;
}

// id|kind|type|text|whose|status|failure|operator|at|media
QString lineOf(const ConversationItem &item)
{
    return QStringList{item.id,
                       item.kind,
                       item.type,
                       item.text,
                       item.isOurs ? QStringLiteral("ours") : QStringLiteral("theirs"),
                       item.status,
                       item.failure,
                       item.operatorName,
                       item.at ? toIso(*item.at) : QString(),
                       item.media ? item.media->address : QString()}
        .join(QLatin1Char('|'));
}

} // namespace

class WatiConversationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPages_data() { addCases(QStringLiteral("wati/conversations.json")); }
    void readsPages();
    void asksForPages();
    void setsTheStatus();
    void assignsOperators();
    void tags();
    void findsFiles();
    void downloadsFromTheOwnHostOnly();
};

void WatiConversationsTest::readsPages()
{
    QFETCH(QJsonObject, c);
    const auto page = readConversation(1, 4, responseOf(c));
    if (c.contains(QLatin1String("kind"))) {
        QVERIFY(!page.ok());
        compareError(page.error(), c);
        return;
    }
    QVERIFY(page.ok());
    QStringList lines;
    for (const ConversationItem &item : page->items)
        lines += lineOf(item);
    QCOMPARE(lines, texts(c.value(QLatin1String("expect"))));
    QCOMPARE(page->nextPage, c.value(QLatin1String("next")).toInt());
}

void WatiConversationsTest::asksForPages()
{
    QCOMPARE(test::lineOf(historyRequest(watiAccount(), watiCredentials(), channel(), person, 2, 25)),
             QStringLiteral("GET ") + base
                 + QStringLiteral("getMessages/5511911112222?pageSize=25&pageNumber=2&channelPhoneNumber=5511900000000"));
    QCOMPARE(test::lineOf(historyRequest(v3(), watiCredentials(), channel(), person, 0, 25)),
             QStringLiteral("GET ") + baseV3 + QStringLiteral("messages?page_number=1&page_size=25"));
}

void WatiConversationsTest::setsTheStatus()
{
    const auto line = [](const Account &account, const QString &who, ChatStatus status) {
        return test::lineOf(chatStatusRequest(account, watiCredentials(), channel(), who, status));
    };
    const QString call = QStringLiteral("POST ") + base + QStringLiteral("updateChatStatus ");
    QCOMPARE(line(watiAccount(), person, ChatStatus::Solved),
             call
                 + QStringLiteral(
                     "{\"channelPhoneNumber\":\"5511900000000\",\"ticketStatus\":\"SOLVED\",\"whatsappNumber\":\"5511911112222\"}"));
    QCOMPARE(line(watiAccount(), QStringLiteral("BR.1"), ChatStatus::Block),
             call + QStringLiteral("{\"channelPhoneNumber\":\"5511900000000\",\"target\":\"BR.1\",\"ticketStatus\":\"BLOCK\"}"));
    QCOMPARE(line(v3(), person, ChatStatus::Pending),
             QStringLiteral("PUT ") + baseV3 + QStringLiteral("status {\"new_status\":\"pending\"}"));
    QCOMPARE(line(v3(), person, ChatStatus::Open), QStringLiteral("PUT ") + baseV3 + QStringLiteral("status {\"new_status\":\"open\"}"));
}

void WatiConversationsTest::assignsOperators()
{
    const auto line = [](const Account &account, const QString &who, const QString &email) {
        return test::lineOf(operatorRequest(account, watiCredentials(), channel(), who, email));
    };
    const QString bia = QStringLiteral("bia+1@loja.example");
    QCOMPARE(line(watiAccount(), person, bia),
             QStringLiteral("POST ") + base + QStringLiteral("assignOperator?whatsappNumber=5511911112222&email=bia%2B1%40loja.example"));
    QCOMPARE(line(watiAccount(), person, {}),
             QStringLiteral("POST ") + base + QStringLiteral("assignOperator?whatsappNumber=5511911112222")); // to the bot
    QCOMPARE(line(watiAccount(), QStringLiteral("BR.1"), bia), QStringLiteral("unsupported to"));
    QCOMPARE(line(v3(), person, bia),
             QStringLiteral("PUT ") + baseV3 + QStringLiteral("operator {\"assignee_email\":\"bia+1@loja.example\"}"));
    QCOMPARE(line(v3(), person, {}), QStringLiteral("PUT ") + baseV3 + QStringLiteral("operator {\"assignee_email\":null}"));
}

void WatiConversationsTest::tags()
{
    QCOMPARE(test::lineOf(addTagRequest(v3(), watiCredentials(), channel(), person, QStringLiteral("VIP"))),
             QStringLiteral("POST ") + baseV3 + QStringLiteral("tags {\"tag_name\":\"VIP\"}"));
    QCOMPARE(test::lineOf(removeTagRequest(v3(), watiCredentials(), channel(), person, QStringLiteral("a/b"))),
             QStringLiteral("DELETE ") + baseV3 + QStringLiteral("tags/a%2Fb"));
}

void WatiConversationsTest::findsFiles()
{
    const auto media = [](const QByteArray &json) { return mediaOf(QJsonDocument::fromJson(json).object()); };
    QVERIFY(
        (media("{\"type\":\"image\",\"data\":\"data/images/a.jpg\",\"text\":\"a.jpg\",\"caption\":\"Veja\"}")
         == IncomingMedia{QStringLiteral("image"), QStringLiteral("data/images/a.jpg"), QStringLiteral("a.jpg"), QStringLiteral("Veja")}));
    QVERIFY(media("{\"type\":\"voice\",\"data\":\"https://live-mt-server.wati.io/data/audios/a.ogg\"}").has_value());
    QVERIFY(media("{\"type\":\"9\",\"data\":\"data/videos/a.mp4\"}").has_value());
    QVERIFY(!media("{\"type\":\"location\",\"data\":\"-23.5,-46.6\"}").has_value());
    QVERIFY(!media("{\"type\":\"image\",\"data\":null}").has_value());
    QVERIFY(!media("{\"type\":\"text\",\"text\":\"data/images/a.jpg\"}").has_value());
}

void WatiConversationsTest::downloadsFromTheOwnHostOnly()
{
    const auto line = [](const QString &wanted) {
        return test::lineOf(provider->downloadRequest(watiAccount(), watiCredentials(), channel(), wanted));
    };
    QCOMPARE(line(QStringLiteral("data/images/a b+c.jpg")),
             QStringLiteral("GET ") + base + QStringLiteral("getMedia?fileName=data%2Fimages%2Fa%20b%2Bc.jpg"));
    QCOMPARE(line(QStringLiteral("69a0c1d2e3f405162738495a")),
             QStringLiteral("GET https://live-mt-server.wati.io/api/ext/v3/conversations/messages/file/69a0c1d2e3f405162738495a"));
    QCOMPARE(line(QStringLiteral("https://live-mt-server.wati.io/1234/api/file/showFile?fileName=data/a.jpg")),
             QStringLiteral("GET https://live-mt-server.wati.io/1234/api/file/showFile?fileName=data/a.jpg"));
    QCOMPARE(line(QStringLiteral("https://LIVE-MT-SERVER.wati.io:443/a.jpg")),
             QStringLiteral("GET https://live-mt-server.wati.io:443/a.jpg"));
    for (const char *other :
         {"https://evil.example/a.jpg", "http://live-mt-server.wati.io/a.jpg", "https://live-mt-server.wati.io:8443/a.jpg",
          "https://live-mt-server.wati.io.evil.example/a.jpg", "https://live-mt-server.wati.io@evil.example/a.jpg",
          "https://user:pw@live-mt-server.wati.io/a.jpg", "//evil.example/a.jpg", "file:///etc/passwd", "", " "})
        QCOMPARE(line(QLatin1String(other)), QStringLiteral("invalid id"));
    const auto request = provider->downloadRequest(watiAccount(), watiCredentials(), channel(), QStringLiteral("data/a.jpg"));
    QVERIFY(request->headers.first().secret);
}

QTEST_APPLESS_MAIN(WatiConversationsTest)
#include "tst_waticonversations.moc"
