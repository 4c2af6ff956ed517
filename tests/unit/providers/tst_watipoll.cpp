#include "casefile.h"

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
