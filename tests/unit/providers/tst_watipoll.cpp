#include "watiaccount.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto provider = providerFor(ProviderKind::Wati);

PollTarget targetOf(bool withLocalId)
{
    PollTarget target;
    target.channel.number = QStringLiteral("+5511900000000");
    target.recipient = QStringLiteral("+5511911112222");
    target.refs = {{QStringLiteral("wamid"), QStringLiteral("wamid.1")}};
    if (withLocalId)
        target.refs += {QStringLiteral("local_message_id"), QStringLiteral("L")};
    return target;
}

QString urlOf(const PollTarget &target, int step)
{
    const auto request = provider->pollRequest(watiAccount(), watiCredentials(), target, step);
    return request ? QString::fromLatin1(request->url.toEncoded()) : QString();
}

const QString base = QStringLiteral("https://live-mt-server.wati.io/1234/api/v1/");

} // namespace

class WatiPollTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksByIdThenHistory();
    void withoutIdTheHistoryIsFirst();
    void readsMessageById_data() { addCases(QStringLiteral("wati/poll-cases.json"), QStringLiteral("id")); }
    void readsMessageById();
    void readsHistory_data() { addCases(QStringLiteral("wati/poll-cases.json"), QStringLiteral("history")); }
    void readsHistory();
    void theIdGivenByWatiIsAskedFirst();
    void askedAlsoByBroadcast();
    void readsBroadcast_data() { addCases(QStringLiteral("wati/poll-cases.json"), QStringLiteral("broadcast")); }
    void readsBroadcast();
    void historyOfV3();

private:
    void compare(const PollReply &reply, const QJsonObject &c);
};

void WatiPollTest::asksByIdThenHistory()
{
    PollTarget target = targetOf(true);
    QCOMPARE(urlOf(target, 0), base + QStringLiteral("whatsApp/messages/5511900000000/L"));
    QCOMPARE(urlOf(target, 1), base + QStringLiteral("getMessages/5511911112222?pageSize=50&pageNumber=1&channelPhoneNumber=5511900000000"));
    QCOMPARE(urlOf(target, 2), QString());
    QCOMPARE(urlOf(target, -1), QString());
    target.refs = {{QStringLiteral("local_message_id"), QStringLiteral("a/b?c d")}};
    QCOMPARE(urlOf(target, 0), base + QStringLiteral("whatsApp/messages/5511900000000/a%2Fb%3Fc%20d"));
    const auto request = provider->pollRequest(watiAccount(QStringLiteral("v1")), watiCredentials(), target, 1);
    QCOMPARE(request->method, QByteArray("GET"));
    QVERIFY(request->headers.first().secret);
}

void WatiPollTest::withoutIdTheHistoryIsFirst()
{
    PollTarget target = targetOf(false);
    QVERIFY(urlOf(target, 0).contains(QStringLiteral("getMessages/5511911112222")));
    QCOMPARE(urlOf(target, 1), QString());
    target.channel = {};
    QCOMPARE(urlOf(target, 0), base + QStringLiteral("getMessages/5511911112222?pageSize=50&pageNumber=1"));
    target.recipient = QStringLiteral("BR.1234abc");
    QVERIFY(urlOf(target, 0).contains(QStringLiteral("getMessages/BR.1234abc?")));
    // The channel is part of the call by id: without it there is only the history.
    target.refs = {{QStringLiteral("local_message_id"), QStringLiteral("L")}};
    QVERIFY(urlOf(target, 0).contains(QStringLiteral("getMessages/")));
    QVERIFY(!provider->readPollReply(watiAccount(), target, 1, {}).understood);
}

void WatiPollTest::readsMessageById()
{
    QFETCH(QJsonObject, c);
    compare(provider->readPollReply(watiAccount(), targetOf(true), 0, responseOf(c)), c);
}

void WatiPollTest::readsHistory()
{
    QFETCH(QJsonObject, c);
    compare(provider->readPollReply(watiAccount(), targetOf(true), 1, responseOf(c)), c);
    compare(provider->readPollReply(watiAccount(), targetOf(false), 0, responseOf(c)), c);
}

// Ours may not have travelled; it was kept before Wati's was known.
void WatiPollTest::theIdGivenByWatiIsAskedFirst()
{
    PollTarget target = targetOf(false);
    target.refs = {{QStringLiteral("local_message_id"), QStringLiteral("ours")},
                   {QStringLiteral("local_message_id"), QStringLiteral("watis")}};
    QCOMPARE(urlOf(target, 0), base + QStringLiteral("whatsApp/messages/5511900000000/watis"));
    QCOMPARE(urlOf(target, 1), base + QStringLiteral("whatsApp/messages/5511900000000/ours"));
    QVERIFY(urlOf(target, 2).contains(QStringLiteral("getMessages/")));
    QCOMPARE(urlOf(target, 3), QString());
    const net::Response answer{200, {}, "{\"statusString\":\"READ\",\"id\":\"a\"}"};
    QCOMPARE(texts(provider->readPollReply(watiAccount(), target, 1, answer).events.value(0).refs),
             (QStringList{QStringLiteral("local_message_id=ours"), QStringLiteral("provider_id=a")}));
}

void WatiPollTest::askedAlsoByBroadcast()
{
    PollTarget target = targetOf(true);
    target.refs += {QStringLiteral("broadcast_id"), QStringLiteral("b/7")};
    QVERIFY(urlOf(target, 0).contains(QStringLiteral("whatsApp/messages/")));
    QCOMPARE(urlOf(target, 1),
             QStringLiteral("https://live-mt-server.wati.io/api/ext/v3/broadcasts/b%2F7/recipients?page_number=1&page_size=100"));
    QVERIFY(urlOf(target, 2).contains(QStringLiteral("getMessages/")));
    QCOMPARE(urlOf(target, 3), QString());
}

void WatiPollTest::readsBroadcast()
{
    QFETCH(QJsonObject, c);
    PollTarget target = targetOf(true);
    target.refs += {QStringLiteral("broadcast_id"), QStringLiteral("b7")};
    compare(provider->readPollReply(watiAccount(), target, 1, responseOf(c)), c);
}

void WatiPollTest::historyOfV3()
{
    const auto request = provider->pollRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), targetOf(false), 0);
    QVERIFY(request);
    QCOMPARE(
        test::urlOf(*request),
        QStringLiteral(
            "https://live-mt-server.wati.io/api/ext/v3/conversations/5511900000000%3A5511911112222/messages?page_number=1&page_size=50"));
    const auto byId = provider->pollRequest(watiAccount(QStringLiteral("v3")), watiCredentials(), targetOf(true), 0);
    QCOMPARE(test::urlOf(*byId), base + QStringLiteral("whatsApp/messages/5511900000000/L"));
}

void WatiPollTest::compare(const PollReply &reply, const QJsonObject &c)
{
    compareEvents(reply.events, c.value(QLatin1String("expect")).toArray());
    QCOMPARE(reply.understood, c.value(QLatin1String("understood")).toBool());
    QCOMPARE(reply.askNext, c.value(QLatin1String("askNext")).toBool());
    if (c.contains(QLatin1String("kind")))
        compareError(reply.error, c);
}

QTEST_APPLESS_MAIN(WatiPollTest)
#include "tst_watipoll.moc"
