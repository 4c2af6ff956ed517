#include "store/conversationlist.h"
#include "store/conversationstore.h"
#include "store/threadstore.h"
#include "storetest.h"

#include <algorithm>

using namespace recado;

namespace {

const QString ana = QStringLiteral("5511988887777");

IncomingMessage said(const QString &id, qint64 at, const QString &text = QStringLiteral("oi"), const QString &who = ana)
{
    IncomingMessage message;
    message.type = IncomingType::Text;
    message.providerId = id;
    message.address = who;
    message.occurredAt = fromMillis(at);
    message.text = text;
    return message;
}

constexpr qint64 day = 1'764'000'000'000; // late enough to be believed
constexpr qint64 heard = day + 1'000'000;

} // namespace

// A provider's history meets what webhooks brought and what we sent.
class TestHistoryMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What we wrote elsewhere, what they wrote by webhook and by history, in every order.
    void aHistoryOfBothSidesIsMergedInAnyOrder()
    {
        QList<int> order{1, 2, 3, 4};
        do {
            StoreTest store;
            take(store, said(QStringLiteral("w0"), day, QStringLiteral("zero"))); // what the history was asked for
            const ConversationId into = only(store).id;
            for (const int step : std::as_const(order)) {
                IncomingMessage message = said(QStringLiteral("a1"), day + 1000, QStringLiteral("first"));
                switch (step) {
                case 1: store.write([=, account = store.account](Connection &c) { return ConversationStore(c).take(account, message, fromMillis(heard), {}, false, into); }); break;
                case 2:
                    message.providerId = QStringLiteral("wamid.1");
                    message.otherId = QStringLiteral("a1");
                    take(store, message);
                    break;
                case 3: takeOurs(store, QStringLiteral("o1"), day + 2000, into); break;
                default: takeOurs(store, QStringLiteral("o2"), day + 3000, into, QStringLiteral("broadcast")); break;
                }
            }
            takeOurs(store, QStringLiteral("o1"), day + 2000, into);
            QCOMPARE(thread(store, into), (QStringList{QStringLiteral("zero"), QStringLiteral("first"), QStringLiteral("o1"), QStringLiteral("o2")}));
            const Conversation conversation = only(store);
            QCOMPARE(conversation.unread, 2);
            QVERIFY(!conversation.waitingSince); // answered by o1
            QVERIFY(!conversation.lastIsIncoming);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void whatWasThoughtToBeSentElsewhereDisappearsBehindOurs()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w0"), day, QStringLiteral("zero")));
        const ConversationId into = only(store).id;
        takeOurs(store, QStringLiteral("o1"), day + 500'000, into);
        say(store, day + 100'000);
        const MessageRow row{newest(store, into, 10)[1].message->row};
        QCOMPARE(thread(store, into).size(), 3);
        store.run([row, account = store.account](Connection &c) {
            return c.execute(QStringLiteral("INSERT INTO message_ref (account_id, kind, value, message_row) VALUES (?, 'provider_id', 'o1', ?)"), {account.value, row.value});
        });
        QCOMPARE(thread(store, into), (QStringList{QStringLiteral("zero"), QStringLiteral("ours")}));
        // One of ours whose ids are not told yet may be what stands in the history: the next reading knows.
        say(store, day + 700'000);
        store.run([](Connection &c) { return c.execute(QStringLiteral("UPDATE message SET state = 'accepted'")); }); // what is queued cannot stand there
        takeOurs(store, QStringLiteral("o2"), day + 700'500, into);
        QCOMPARE(thread(store, into).size(), 3);
    }

private:
    static void take(StoreTest &store, const IncomingMessage &message)
    {
        store.write([=, account = store.account](Connection &c) { return ConversationStore(c).take(account, message, fromMillis(heard), {}); });
    }
    static void takeOurs(StoreTest &store, const QString &id, qint64 at, ConversationId into, const QString &word = {})
    {
        IncomingMessage message = said(id, at, id);
        message.sentElsewhere = true;
        message.word = word;
        store.write([=, account = store.account](Connection &c) { return ConversationStore(c).takeOurs(account, message, fromMillis(heard), into); });
    }
    static void say(StoreTest &store, qint64 at)
    {
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QLatin1Char('+') + ana;
        message.typed = message.recipient;
        message.content = R"({"type":"text","text":{"body":"resposta"}})";
        store.write([=](Connection &c) { return MessageStore(c).insert(message, {}, fromMillis(at)); });
    }
    static Conversation only(StoreTest &store)
    {
        return store.read([](Connection &c) { return ConversationList(c).page({}, 10); }).first();
    }
    static QList<ThreadEntry> newest(StoreTest &store, ConversationId id, int limit)
    {
        return store.read([=](Connection &c) { return ThreadStore(c).newest(id, limit); });
    }
    static QStringList thread(StoreTest &store, ConversationId id)
    {
        QStringList texts;
        for (const ThreadEntry &entry : newest(store, id, 100))
            texts += entry.incoming ? entry.incoming->text : QStringLiteral("ours");
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestHistoryMerge)
#include "tst_historymerge.moc"
