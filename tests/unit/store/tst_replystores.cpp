// What the composer of a thread keeps and asks: drafts, what windows follow from, which message a read mark names.
#include "storetest.h"

#include "store/connection.h"
#include "store/conversationstore.h"
#include "store/inboundstore.h"
#include "store/receiptstore.h"
#include "store/replydraftstore.h"
#include "store/windowfactsstore.h"

using namespace recado;
using namespace std::chrono_literals;

namespace {

const QString ana = QStringLiteral("551188887777");
const Instant day = fromMillis(1'764'000'000'000);

IncomingMessage said(const QString &id, Instant at)
{
    IncomingMessage message;
    message.type = IncomingType::Text;
    message.providerId = id;
    message.address = ana;
    message.occurredAt = at;
    message.text = QStringLiteral("oi");
    return message;
}

ConversationId take(StoreTest &store, const IncomingMessage &message)
{
    return store.write([=, &store](Connection &c) { return ConversationStore(c).take(store.account, message, day + 100h, {}); }).conversation;
}

WindowFacts factsOf(StoreTest &store)
{
    const QString address = QLatin1Char('+') + ana;
    return store.read([=, &store](Connection &c) { return WindowFactsStore(c).of(store.account, {}, {}, {address}); }).value(address);
}

} // namespace

class TestReplyStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneDraftAConversation()
    {
        StoreTest store;
        const ConversationId id = take(store, said(QStringLiteral("w1"), day));
        const auto put = [&store, id](const QString &preview) {
            store.run([=](Connection &c) { return ReplyDraftStore(c).put(id, {preview, {{QStringLiteral("kind"), QStringLiteral("text")}}}, day); });
        };
        const auto previews = [&store] { return store.read([](Connection &c) { return ReplyDraftStore(c).previews(); }); };
        put(QStringLiteral("um"));
        put(QStringLiteral("dois"));
        QCOMPARE(previews().value(id), QStringLiteral("dois"));
        QCOMPARE(previews().size(), 1);
        const auto kept = store.read([id](Connection &c) { return ReplyDraftStore(c).of(id); });
        QVERIFY(kept && kept->body.value(QStringLiteral("kind")) == QStringLiteral("text"));
        put({}); // only kept until its message left: no list tells of it
        QVERIFY(previews().isEmpty());
        store.run([id](Connection &c) { return ReplyDraftStore(c).remove(id); });
        QVERIFY(!store.read([id](Connection &c) { return ReplyDraftStore(c).of(id); }));
    }

    void aDraftGoesWithItsConversation()
    {
        StoreTest store;
        const ConversationId id = take(store, said(QStringLiteral("w1"), day));
        store.run([id](Connection &c) { return ReplyDraftStore(c).put(id, {QStringLiteral("oi"), {}}, day); });
        store.run([](Connection &c) -> Result<void> {
            if (const auto gone = c.execute(QStringLiteral("DELETE FROM incoming")); !gone)
                return gone;
            return c.execute(QStringLiteral("DELETE FROM conversation"));
        });
        QCOMPARE(store.read([](Connection &c) { return c.scalar(QStringLiteral("SELECT COUNT(*) FROM reply_draft")); }).toInt(), 0);
        store.run([id](Connection &c) { return ReplyDraftStore(c).put(id, {QStringLiteral("late"), {}}, day); }); // of nobody: no error, and not kept
        QCOMPARE(store.read([](Connection &c) { return c.scalar(QStringLiteral("SELECT COUNT(*) FROM reply_draft")); }).toInt(), 0);
    }

    void windowsGoByWebhooksAndByHistories()
    {
        StoreTest store;
        QVERIFY(factsOf(store) == WindowFacts());
        take(store, said(QStringLiteral("w1"), day)); // out of a history: nothing was heard
        QVERIFY(factsOf(store).lastInbound == day);
        store.run([&store](Connection &c) { return InboundStore(c).heard(store.account, {}, ana, day + 2h); });
        QVERIFY(factsOf(store).lastInbound == day + 2h);
        IncomingMessage reaction = said(QStringLiteral("w2"), day + 5h);
        reaction.type = IncomingType::System;
        take(store, reaction);
        QVERIFY(factsOf(store).lastInbound == day + 2h); // nobody wrote that
    }

    void anAdvertisementIsAnsweredByWhatWasAccepted()
    {
        StoreTest store;
        IncomingMessage click = said(QStringLiteral("w1"), day);
        click.referral = AdReferral{QStringLiteral("ad"), QStringLiteral("1"), {}, QStringLiteral("Promo"), {}, {}};
        const ConversationId id = take(store, click);
        QVERIFY(factsOf(store).adClickedAt == day);
        QVERIFY(!factsOf(store).adAnsweredAt);
        const Message refused = store.insert(QLatin1Char('+') + ana, day + 1h);
        const Message accepted = store.insert(QLatin1Char('+') + ana, day + 3h);
        store.run([=](Connection &c) -> Result<void> {
            const auto set = c.execute(QStringLiteral("UPDATE message SET conversation_id = ?, state = CASE WHEN row = ? THEN 'accepted' ELSE 'refused' END WHERE row IN (?, ?)"),
                                       {id.value, accepted.row.value, accepted.row.value, refused.row.value});
            return set;
        });
        QVERIFY(factsOf(store).adAnsweredAt == day + 3h);
        take(store, said(QStringLiteral("w3"), day + 99h)); // long after: it does not matter any more
        QVERIFY(!factsOf(store).adClickedAt || *factsOf(store).adClickedAt == day);
    }

    void aReadMarkNamesTheNewestThatWasSeen()
    {
        StoreTest store;
        const ConversationId id = take(store, said(QStringLiteral("w1"), day));
        take(store, said(QStringLiteral("w2"), day + 1h));
        IncomingMessage reaction = said(QStringLiteral("w3"), day + 90min);
        reaction.type = IncomingType::Reaction;
        reaction.quotedId = QStringLiteral("w1");
        take(store, reaction);
        const auto newest = [&](Instant until) { return store.read([=](Connection &c) { return ReceiptStore(c).newest(id, day - 30min, until); }); };
        QVERIFY(!newest(day - 1h));
        QCOMPARE(newest(day)->providerId, QStringLiteral("w1"));
        QCOMPARE(newest(day + 2h)->providerId, QStringLiteral("w2"));
        QCOMPARE(newest(day + 2h)->address, ana);
    }
};

QTEST_GUILESS_MAIN(TestReplyStores)
#include "tst_replystores.moc"
