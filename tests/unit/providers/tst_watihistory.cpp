#include "watiaccount.h"

#include "providers/people.h"

using namespace recado;
using namespace recado::test;

namespace {

const auto people = peopleProviderFor(ProviderKind::Wati);
const QString person = QStringLiteral("+5511911112222");

Channel channel()
{
    Channel channel;
    channel.number = QStringLiteral("+5511900000000");
    return channel;
}

Result<HistoryPage> read(const QByteArray &items, const QString &cursor = {})
{
    const QByteArray body = "{\"result\":\"success\",\"messages\":{\"items\":[" + items + "]}}";
    return people->readHistory(watiAccount(QStringLiteral("v1")), channel(), person, cursor, {200, {}, body});
}

} // namespace

class TestWatiHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAreTold()
    {
        const auto page = read(R"(
            {"eventType":"message","id":"aaa","created":"2026-11-20T14:27:32.9655388Z","type":"text","text":"oi","owner":false,"statusString":"SENT"},
            {"eventType":"message","id":"bbb","created":"2026-11-20T14:28:00Z","type":"text","text":"bom dia","owner":true,"statusString":"READ","operatorName":"Bia"},
            {"eventType":"broadcastMessage","id":"ccc","created":"2026-11-20T14:20:00Z","finalText":"Sua consulta","statusString":"DELIVERED"},
            {"eventType":"ticket","id":"ddd","created":"2026-11-20T14:29:00Z","eventDescription":"solved"},
            {"eventType":"message","owner":false,"type":"text","text":"sem id"})");
        QVERIFY(page.ok());
        QCOMPARE(page->messages.size(), 3);
        const IncomingMessage theirs = page->messages[0];
        QCOMPARE(theirs.providerId, QStringLiteral("aaa"));
        QCOMPARE(theirs.text, QStringLiteral("oi"));
        QCOMPARE(theirs.address, QStringLiteral("5511911112222"));
        QCOMPARE(theirs.channelNumber, QStringLiteral("5511900000000"));
        QVERIFY(!theirs.sentElsewhere);
        const IncomingMessage ours = page->messages[1];
        QVERIFY(ours.sentElsewhere);
        QCOMPARE(ours.operatorName, QStringLiteral("Bia"));
        QVERIFY(page->messages[2].sentElsewhere);
        QCOMPARE(page->messages[2].word, QStringLiteral("broadcast"));
        QCOMPARE(page->messages[2].text, QStringLiteral("Sua consulta"));
        QCOMPARE(page->operators, QStringList{QStringLiteral("Bia")});
        QCOMPARE(page->unreadable, QStringList{QStringLiteral("[4]")});
        QCOMPARE(page->events.size(), 2); // what became of ours
        QVERIFY(page->nextCursor.isEmpty());
    }

    void aFullPageHasANext()
    {
        QByteArrayList items;
        for (int i = 0; i < 50; ++i)
            items += "{\"eventType\":\"message\",\"id\":\"m" + QByteArray::number(i) + "\",\"type\":\"text\",\"text\":\"oi\",\"owner\":false}";
        const auto page = read(items.join(','), QStringLiteral("3"));
        QVERIFY(page.ok());
        QCOMPARE(page->nextCursor, QStringLiteral("4"));
    }

    void nobodyEverWroteIsNoError()
    {
        const auto page = people->readHistory(watiAccount(QStringLiteral("v1")), channel(), person, {}, {200, {}, R"({"result":"success","messages":null})"});
        QVERIFY(page.ok());
        QVERIFY(page->messages.isEmpty());
    }

    void requestsNameTheNumber()
    {
        const Account account = watiAccount(QStringLiteral("v1"));
        const auto history = people->historyRequest(account, watiCredentials(), channel(), person, QStringLiteral("2"));
        QVERIFY(history.has_value());
        QVERIFY(urlOf(*history).endsWith(QStringLiteral("/api/v1/getMessages/5511911112222?pageSize=50&pageNumber=2&channelPhoneNumber=5511900000000")));
        const auto status = people->chatStatusRequest(account, watiCredentials(), channel(), person, ConversationStatus::Blocked);
        QVERIFY(status.has_value());
        QVERIFY(lineOf(*status).contains(QStringLiteral("\"channelPhoneNumber\":\"5511900000000\"")));
        QVERIFY(lineOf(*status).contains(QStringLiteral("\"ticketStatus\":\"BLOCK\"")));
        const auto contacts = people->contactsRequest(account, watiCredentials(), {});
        QVERIFY(urlOf(*contacts).endsWith(QStringLiteral("/api/v1/getContacts?pageSize=100&pageNumber=1")));
    }

    void addingTellsTheId()
    {
        const Account account = watiAccount(QStringLiteral("v1"));
        const auto added = people->readAddedContact(account, {200, {}, R"({"result":true,"contact":{"id":"69a0","wAid":"5511911112222"}})"});
        QVERIFY(added.ok());
        QCOMPARE(added->id, QStringLiteral("69a0"));
        QVERIFY(people->readAddedContact(account, {200, {}, R"({"result":true})"}).ok());
        const auto refused = people->readAddedContact(account, {200, {}, R"({"result":false,"info":"The number is not valid."})"});
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().kind == ErrorKind::Rejected);
    }

    void whoHasNothingOfIt()
    {
        for (const ProviderKind kind : {ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro})
            QVERIFY(!peopleProviderFor(kind));
        QVERIFY(peopleAbilities(watiAccount(QStringLiteral("v3"))).contacts);
    }
};

QTEST_APPLESS_MAIN(TestWatiHistory)
#include "tst_watihistory.moc"
