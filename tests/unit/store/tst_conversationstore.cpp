#include "domain/phone.h"
#include "store/conversationfill.h"
#include "store/conversationlist.h"
#include "store/conversationsearch.h"
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

class TestConversationStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameMessageAgainIsOne()
    {
        StoreTest store;
        IncomingMessage message = said(QStringLiteral("wamid.1"), day);
        message.otherId = QStringLiteral("a1");
        QVERIFY(take(store, message).isNew);
        QVERIFY(!take(store, message).isNew);
        IncomingMessage ofHistory = said(QStringLiteral("a1"), day + 5); // knows its own id only
        QVERIFY(!take(store, ofHistory).isNew);
        const Conversation conversation = only(store);
        QCOMPARE(conversation.unread, 1);
        QCOMPARE(thread(store, conversation.id), QStringList{QStringLiteral("oi")});
    }

    void aHistoryThatCameFirstIsKnownToTheWebhook()
    {
        StoreTest store;
        QVERIFY(take(store, said(QStringLiteral("a1"), day)).isNew);
        IncomingMessage message = said(QStringLiteral("wamid.1"), day);
        message.otherId = QStringLiteral("a1");
        QVERIFY(!take(store, message).isNew);
    }

    // Every order of two of theirs, one of ours and a broadcast.
    void theOrderOfArrivalDecidesNothing()
    {
        QList<int> order{0, 1, 2, 3};
        do {
            StoreTest store;
            for (const int step : std::as_const(order)) {
                switch (step) {
                case 0: take(store, said(QStringLiteral("w1"), day + 1000, QStringLiteral("first"))); break;
                case 1: take(store, said(QStringLiteral("w2"), day + 3000, QStringLiteral("second"))); break;
                case 2: say(store, day + 2000); break;
                default: say(store, day + 4000, {7}); break;
                }
            }
            const Conversation conversation = only(store);
            QCOMPARE(conversation.unread, 2);
            QCOMPARE(toMillis(conversation.lastAt), day + 4000);
            QVERIFY(!conversation.lastIsIncoming);
            QCOMPARE(conversation.waitingSince, std::optional(fromMillis(day + 3000)));
            QCOMPARE(conversation.lastIncomingAt, std::optional(fromMillis(day + 3000)));
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void twoOfOneMomentAreToldApartByTheirIds()
    {
        for (const bool turned : {false, true}) {
            StoreTest store;
            take(store, said(turned ? QStringLiteral("b") : QStringLiteral("a"), day, turned ? QStringLiteral("B") : QStringLiteral("A")));
            take(store, said(turned ? QStringLiteral("a") : QStringLiteral("b"), day, turned ? QStringLiteral("A") : QStringLiteral("B")));
            QCOMPARE(only(store).lastText, QStringLiteral("B"));
        }
    }

    void anAnswerEndsTheWaitingAndABroadcastDoesNot()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        say(store, day + 10, {3});
        QVERIFY(only(store).waitingSince.has_value());
        say(store, day + 20);
        QVERIFY(!only(store).waitingSince.has_value());
    }

    void whatWasReadStaysRead()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        take(store, said(QStringLiteral("w2"), day + 100));
        const ConversationId id = only(store).id;
        QCOMPARE(store.write([id](Connection &c) { return ConversationStore(c).markRead(id, fromMillis(day + 50)); }), 1);
        QCOMPARE(store.write([id](Connection &c) { return ConversationStore(c).markRead(id, fromMillis(day)); }), 1);
        take(store, said(QStringLiteral("w0"), day + 10)); // heard late, of a time that was read
        QCOMPARE(only(store).unread, 1);
        QCOMPARE(store.write([id](Connection &c) { return ConversationStore(c).markRead(id, fromMillis(day + 100)); }), 0);
        const auto nobody = store.database->write([](Connection &c) { return ConversationStore(c).markRead({99}, fromMillis(1)); }).result();
        QVERIFY(!nobody.ok());
        QVERIFY(nobody.error().kind == ErrorKind::NotFound);
    }

    void aSolvedOneOpensWhenThePersonWritesAgainAndABlockedOneDoesNot()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        const ConversationId id = only(store).id;
        setStatus(store, id, ConversationStatus::Solved, day + 100);
        take(store, said(QStringLiteral("w0"), day + 50)); // written before
        QVERIFY(only(store).status == ConversationStatus::Solved);
        take(store, said(QStringLiteral("w2"), day + 200));
        QVERIFY(only(store).status == ConversationStatus::Open);
        setStatus(store, id, ConversationStatus::Blocked, day + 300);
        take(store, said(QStringLiteral("w3"), day + 400));
        QVERIFY(only(store).status == ConversationStatus::Blocked);
    }

    void aReactionStandsAtItsMessage()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        IncomingMessage reaction = said(QStringLiteral("r1"), day + 10, {});
        reaction.type = IncomingType::Reaction;
        reaction.quotedId = QStringLiteral("w1");
        reaction.emoji = QStringLiteral("👍");
        take(store, reaction);
        const Conversation conversation = only(store);
        QCOMPARE(conversation.unread, 1);
        QCOMPARE(conversation.lastText, QStringLiteral("oi"));
        const auto entries = newest(store, conversation.id, 10);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.first().reaction);
        QCOMPARE(entries.first().reaction->emoji, QStringLiteral("👍"));
        reaction.providerId = QStringLiteral("r2");
        reaction.occurredAt = fromMillis(day + 20);
        reaction.emoji.clear();
        take(store, reaction);
        QVERIFY(!newest(store, conversation.id, 10).first().reaction);
    }

    void aThreadIsPagedBothWays()
    {
        StoreTest store;
        for (int i = 0; i < 5; ++i) {
            take(store, said(QStringLiteral("w%1").arg(i), day + i * 10, QStringLiteral("t%1").arg(i)));
            say(store, day + i * 10); // of the same moment: after theirs
        }
        const ConversationId id = only(store).id;
        const auto all = newest(store, id, 100);
        QCOMPARE(all.size(), 10);
        QList<ThreadKey> back;
        auto page = newest(store, id, 3);
        while (!page.isEmpty()) {
            for (auto entry = page.crbegin(); entry != page.crend(); ++entry)
                back.prepend(entry->key);
            page = store.read([&](Connection &c) { return ThreadStore(c).before(id, page.first().key, 3); });
        }
        QList<ThreadKey> forth;
        page = store.read([&](Connection &c) { return ThreadStore(c).from(id, fromMillis(0), 3); });
        while (!page.isEmpty()) {
            for (const ThreadEntry &entry : std::as_const(page))
                forth.append(entry.key);
            page = store.read([&](Connection &c) { return ThreadStore(c).after(id, page.last().key, 3); });
        }
        QCOMPARE(back.size(), 10);
        QVERIFY(back == forth);
        const auto jumped = store.read([&](Connection &c) { return ThreadStore(c).from(id, fromMillis(day + 25), 1); });
        QCOMPARE(jumped.first().incoming->text, QStringLiteral("t3"));
        QVERIFY(store.read([&](Connection &c) { return ThreadStore(c).byProviderId(id, QStringLiteral("w2")); }).has_value());
        QVERIFY(!store.read([&](Connection &c) { return ThreadStore(c).byProviderId(id, QStringLiteral("gone")); }).has_value());
    }

    void everythingOfAMessageComesBack()
    {
        StoreTest store;
        IncomingMessage message = said(QStringLiteral("w1"), day, QStringLiteral("<b>não é HTML</b>"));
        message.type = IncomingType::Order;
        message.word = QStringLiteral("order");
        message.quotedId = QStringLiteral("w0");
        message.payload = QStringLiteral("{}");
        message.userId = QStringLiteral("BR.1");
        message.profileName = QStringLiteral("Ana");
        message.media = IncomingMedia{QStringLiteral("m"), {}, QStringLiteral("image/jpeg"), QStringLiteral("../../etc/x"), {}, true, false};
        message.location = IncomingLocation{-23.5, -46.6, QStringLiteral("Loja"), {}};
        message.cards = {{QStringLiteral("Bia"), {QStringLiteral("+55 11 98888-0000")}}};
        message.items = {{QStringLiteral("sku"), QStringLiteral("2"), QStringLiteral("9.9"), QStringLiteral("BRL")}};
        message.referral = AdReferral{QStringLiteral("ad"), QStringLiteral("1"), {}, QStringLiteral("H"), {}, QStringLiteral("clk")};
        take(store, message);
        QVERIFY(newest(store, only(store).id, 1).first().incoming == message);
    }

    void aListIsFilteredAndSearched()
    {
        StoreTest store;
        for (int i = 0; i < 7; ++i)
            take(store, said(QStringLiteral("w%1").arg(i), day + i, QStringLiteral("pedido 10%_%1").arg(i), QStringLiteral("551198888770%1").arg(i)));
        const auto first = page(store, {}, 3);
        QCOMPARE(first.size(), 3);
        const auto second = store.read([&](Connection &c) { return ConversationList(c).page({}, 10, ConversationKey{first.last().lastAt, first.last().id}); });
        QCOMPARE(second.size(), 4);
        QVERIFY(second.first().lastAt < first.last().lastAt);
        const ConversationId id = first.first().id;
        setStatus(store, id, ConversationStatus::Pending, day + 100);
        store.run([id](Connection &c) { return ConversationStore(c).assign(id, QStringLiteral("bia@x")); });
        ConversationQuery query;
        query.status = ConversationStatus::Pending;
        QCOMPARE(page(store, query).size(), 1);
        query = {};
        query.assignee = QStringLiteral("bia@x");
        QCOMPARE(page(store, query).size(), 1);
        query = {};
        query.waitingBefore = fromMillis(day + 2);
        QCOMPARE(page(store, query).size(), 2);
        query = {};
        query.search = QStringLiteral("10%_3");
        QCOMPARE(page(store, query).size(), 1);
        query.search = QStringLiteral("(11) 98888-7705");
        QCOMPARE(page(store, query).size(), 1);
        query.search = QStringLiteral("nada disso");
        QVERIFY(page(store, query).isEmpty());
        QCOMPARE(store.read([](Connection &c) { return ConversationList(c).unreadTotal(); }), 7);
    }

    void numbersOfOursAreKeptApart()
    {
        StoreTest store;
        for (const char *number : {"+5511900000000", "+5511900000001"}) {
            store.write([&](Connection &c) {
                Channel channel;
                channel.account = store.account;
                channel.number = QLatin1String(number);
                channel.providerId = channel.number.mid(1);
                return AccountStore(c).putChannel(channel);
            });
        }
        IncomingMessage message = said(QStringLiteral("w1"), day);
        message.channelNumber = QStringLiteral("5511900000000");
        take(store, message);
        message.providerId = QStringLiteral("w2");
        message.channelNumber = QStringLiteral("5511900000001");
        take(store, message);
        const auto both = page(store, {});
        QCOMPARE(both.size(), 2);
        QVERIFY(!both[0].channel.isNull() && both[0].channel != both[1].channel);
    }

    // A send that names no number leaves by the provider's usual one; which that is, the answer tells.
    void aNumberThatNobodyToldIsTheOneThatIsAnswered()
    {
        for (const bool isAnsweredFirst : {false, true}) {
            StoreTest store;
            for (const char *number : {"+5511900000000", "+5511900000001"}) {
                store.write([&](Connection &c) {
                    Channel channel;
                    channel.account = store.account;
                    channel.number = QLatin1String(number);
                    return AccountStore(c).putChannel(channel);
                });
            }
            IncomingMessage message = said(QStringLiteral("w1"), day + 500);
            message.channelNumber = QStringLiteral("5511900000001");
            if (isAnsweredFirst)
                take(store, message);
            say(store, day);
            if (!isAnsweredFirst)
                take(store, message);
            say(store, day + 1000);
            const Conversation conversation = only(store);
            QVERIFY(!conversation.channel.isNull());
            QCOMPARE(thread(store, conversation.id).size(), 3);
        }
    }

    void aReadMarkMakesNoConversation()
    {
        StoreTest store;
        Message mark;
        mark.id = MessageId::make();
        mark.account = store.account;
        mark.recipient = QStringLiteral("+5511988887777");
        mark.content = "{\"status\":\"read\",\"message_id\":\"w\"}";
        store.write([&](Connection &c) { return MessageStore(c).insert(mark, {}, fromMillis(day)); });
        QVERIFY(page(store, {}).isEmpty());
    }

    void anOlderDatabaseIsFilledOnce()
    {
        StoreTest store;
        for (int i = 0; i < 5; ++i)
            say(store, day + i);
        store.run([](Connection &c) -> Result<void> {
            if (const auto gone = c.execute(QStringLiteral("UPDATE message SET conversation_id = NULL")); !gone)
                return gone;
            return c.execute(QStringLiteral("DELETE FROM conversation"));
        });
        const auto fill = [&store] { return store.write([](Connection &c) { return ConversationFill(c).messages(2); }); };
        QCOMPARE(fill(), 2);
        QCOMPARE(fill(), 2);
        QCOMPARE(fill(), 1);
        QCOMPARE(fill(), 0);
        QCOMPARE(newest(store, only(store).id, 10).size(), 5);
    }

    void notesStayAmongUs()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        const ConversationId id = only(store).id;
        const auto add = [&](const QString &text) {
            return store.database->write([=](Connection &c) { return ConversationStore(c).addNote(id, QStringLiteral("Bia"), text, fromMillis(day)); }).result();
        };
        QCOMPARE(add(QStringLiteral(" ")).error().place, QStringLiteral("text"));
        const auto note = add(QStringLiteral("ligar amanhã"));
        QVERIFY(note.ok());
        QCOMPARE(store.read([id](Connection &c) { return ConversationStore(c).notes(id); }).size(), 1);
        QVERIFY(store.write([&](Connection &c) { return ConversationStore(c).removeNote(note->id); }));
        QVERIFY(!store.write([&](Connection &c) { return ConversationStore(c).removeNote(note->id); }));
    }

    void whatChangedIsFound()
    {
        StoreTest store;
        take(store, said(QStringLiteral("w1"), day));
        const auto first = store.read([](Connection &c) { return ConversationStore(c).changedSince(0); });
        QCOMPARE(first.conversations.size(), 1);
        QVERIFY(store.read([&](Connection &c) { return ConversationStore(c).changedSince(first.revision); }).conversations.isEmpty());
        store.run([&](Connection &c) { return ConversationStore(c).assign(first.conversations.first(), QStringLiteral("x")); });
        QCOMPARE(store.read([&](Connection &c) { return ConversationStore(c).changedSince(first.revision); }).conversations.size(), 1);
    }

    void whoeverHasWaitedLongestIsNext()
    {
        StoreTest store;
        const QString bia = QStringLiteral("5511988880002"), caio = QStringLiteral("5511988880003");
        const ConversationId first = take(store, said(QStringLiteral("w1"), day + 1000)).conversation;
        const ConversationId second = take(store, said(QStringLiteral("w2"), day + 2000, QStringLiteral("oi"), bia)).conversation;
        const ConversationId third = take(store, said(QStringLiteral("w3"), day + 3000, QStringLiteral("oi"), caio)).conversation;
        const auto longest = [&store](ConversationId except = {}) {
            return store.read([=](Connection &c) { return ConversationList(c).longestWaiting({}, except); });
        };
        QCOMPARE(longest(), std::optional(first));
        QCOMPARE(longest(first), std::optional(second));
        store.run([=](Connection &c) { return ConversationStore(c).setStatus(first, ConversationStatus::Solved, fromMillis(heard)); });
        store.run([=](Connection &c) { return ConversationStore(c).setStatus(second, ConversationStatus::Blocked, fromMillis(heard)); });
        QCOMPARE(longest(), std::optional(third));
        QCOMPARE(longest(third), std::optional<ConversationId>());
        const ConversationCounts counts = store.read([](Connection &c) { return ConversationList(c).counts({}); });
        QCOMPARE(counts, (ConversationCounts{1, 0, 1, 1}));
    }

    void theNewestNoticeTellsWhereSomebodyWent()
    {
        StoreTest store;
        const ConversationId id = take(store, said(QStringLiteral("w1"), day)).conversation;
        const auto where = [&] { return store.read([=](Connection &c) { return ConversationList(c).movedTo(id); }); };
        QCOMPARE(where(), QString());
        for (const int step : {1, 2}) {
            IncomingMessage notice = said(QStringLiteral("s%1").arg(step), day + step * 1000, QString());
            notice.type = IncomingType::System;
            notice.movedTo = QStringLiteral("551197777000%1").arg(step);
            take(store, notice);
        }
        QCOMPARE(where(), QStringLiteral("5511977770002"));
    }

    void aRowTellsWhatItsNewestMessageIs()
    {
        StoreTest store;
        IncomingMessage picture = said(QStringLiteral("w1"), day, QString());
        picture.type = IncomingType::Image;
        take(store, picture);
        QCOMPARE(only(store).lastType, QStringLiteral("image"));
        QVERIFY(!only(store).lastVerdict);
        say(store, day + 1000);
        QVERIFY(!only(store).lastMessage.isNull());
        QVERIFY(only(store).lastVerdict.has_value());
    }

    void whatWasSaidIsReadPieceByPiece()
    {
        StoreTest store;
        const ConversationId id = take(store, said(QStringLiteral("w0"), day, QStringLiteral("Segunda via do BOLETO, por favor"))).conversation;
        for (int i = 1; i < 10; ++i)
            take(store, said(QStringLiteral("w%1").arg(i), day + i * 1000));
        ConversationSearch::Place place;
        QSet<ConversationId> found;
        int pieces = 0;
        while (!place.isDone() && pieces < 100) {
            const auto piece = store.read([=](Connection &c) { return ConversationSearch(c).said(QStringLiteral("boleto"), place, 3); });
            QVERIFY(piece.next.part() >= place.part());
            place = piece.next;
            found.unite(piece.found);
            ++pieces;
        }
        QCOMPARE(pieces, 4); // of three rows, the last of one
        QCOMPARE(found, QSet<ConversationId>{id});
    }

private:
    static ConversationStore::Taken take(StoreTest &store, const IncomingMessage &message)
    {
        return store.write([=, &store](Connection &c) { return ConversationStore(c).take(store.account, message, fromMillis(heard), {}); });
    }
    static void say(StoreTest &store, qint64 at, BroadcastId broadcast = {})
    {
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QLatin1Char('+') + ana;
        message.typed = message.recipient;
        message.content = R"({"type":"text","text":{"body":"resposta"}})";
        message.broadcast = broadcast;
        if (!broadcast.isNull()) {
            store.run([broadcast](Connection &c) {
                return c.execute(QStringLiteral("INSERT INTO broadcast (id, uuid, name, state, created_at, updated_at) VALUES (?, ?, 'b', 'draft', 0, 0) "
                                                "ON CONFLICT DO NOTHING"),
                                 {broadcast.value, QString::number(broadcast.value)});
            });
        }
        store.write([=](Connection &c) { return MessageStore(c).insert(message, {}, fromMillis(at)); });
    }
    static void setStatus(StoreTest &store, ConversationId id, ConversationStatus status, qint64 at)
    {
        store.run([=](Connection &c) { return ConversationStore(c).setStatus(id, status, fromMillis(at)); });
    }
    static QList<Conversation> page(StoreTest &store, const ConversationQuery &query, int limit = 100)
    {
        return store.read([=](Connection &c) { return ConversationList(c).page(query, limit); });
    }
    static Conversation only(StoreTest &store)
    {
        const auto all = page(store, {});
        if (all.size() != 1)
            qFatal("%d conversations", int(all.size()));
        return all.first();
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

QTEST_GUILESS_MAIN(TestConversationStore)
#include "tst_conversationstore.moc"
