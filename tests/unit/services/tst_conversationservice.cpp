#include "servicetest.h"

#include "services/conversationservice.h"
#include "store/deliverystore.h"

#include <QCryptographicHash>
#include <QSignalSpy>

using namespace recado;

namespace {

const QByteArray body = R"({"eventType":"message","id":"a1","whatsappMessageId":"wamid.1","timestamp":"1763650052","type":"text","text":"oi",
"owner":false,"statusString":"SENT","waId":"551188887777","senderName":"Ana"})";

} // namespace

class TestConversationService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAWebhookBringsIsOneConversationHoweverOftenItComes()
    {
        ServiceTest test;
        ConversationService conversations(test.app->core());
        QSignalSpy changed(&conversations, &ConversationService::conversationsChanged);
        const AccountId account = makeAccount(test);
        keep(test, account, body);
        QVERIFY(waitFor(test.app->ingest().processPending()).ok());
        keep(test, account, body + ' '); // the same fact in other bytes
        QVERIFY(waitFor(test.app->ingest().processPending()).ok());
        const auto page = waitFor(conversations.page({}, 10));
        QVERIFY(page.ok());
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().unread, 1);
        QCOMPARE(page->first().profileName, QStringLiteral("Ana"));
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.first().first().value<QList<ConversationId>>().contains(page->first().id));
        const auto thread = waitFor(conversations.newest(page->first().id, 10));
        QVERIFY(thread.ok());
        QCOMPARE(thread->size(), 1);
    }

    void aMessageTellsWhoWroteIt()
    {
        ServiceTest test;
        const AccountId account = makeAccount(test);
        keep(test, account, QByteArray(body).replace("\"senderName\"", "\"bsuid\":\"BR.13491208655302741918\",\"senderName\""));
        QVERIFY(waitFor(test.app->ingest().processPending()).ok());
        QVERIFY(waitFor(test.app->contacts().adoptSeen()).ok());
        const auto byNumber = waitFor(test.app->contacts().find(QStringLiteral("+5511988887777")));
        const auto byId = waitFor(test.app->contacts().find(QStringLiteral("BR.13491208655302741918")));
        QVERIFY(byNumber.ok() && byId.ok());
        QCOMPARE(byNumber->id, byId->id);
        QCOMPARE(byNumber->shownName(), QStringLiteral("Ana"));
    }

    void whatWasHeardBeforeIsFilledInAsRead()
    {
        ServiceTest test;
        ConversationService conversations(test.app->core());
        const AccountId account = makeAccount(test);
        keep(test, account, body);
        QVERIFY(waitFor(test.app->ingest().processPending()).ok());
        const auto emptied = waitFor(test.app->core().database->write([](Connection &connection) -> Result<void> {
            if (const auto gone = connection.execute(QStringLiteral("DELETE FROM incoming")); !gone)
                return gone;
            return connection.execute(QStringLiteral("DELETE FROM conversation"));
        }));
        QVERIFY(emptied.ok());
        const auto filled = waitFor(conversations.fill());
        QVERIFY(filled.ok());
        QCOMPARE(*filled, 1);
        const auto page = waitFor(conversations.page({}, 10));
        QVERIFY(page.ok());
        QCOMPARE(page->size(), 1);
        QCOMPARE(page->first().unread, 0);
        const auto again = waitFor(conversations.fill());
        QVERIFY(again.ok());
        QCOMPARE(*again, 0);
    }

private:
    static AccountId makeAccount(ServiceTest &test)
    {
        Account account;
        account.name = QStringLiteral("Clinica");
        account.provider = ProviderKind::Wati;
        const auto added = waitFor(test.app->core().database->write([account](Connection &connection) { return AccountStore(connection).add(account); }));
        return added ? added->id : AccountId();
    }
    static void keep(ServiceTest &test, AccountId account, const QByteArray &bytes)
    {
        DeliveryRecord record;
        record.account = account;
        record.heardAt = test.app->core().now();
        record.body = bytes;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const auto kept = waitFor(test.app->core().database->write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }));
        QVERIFY(kept.ok());
    }
};

QTEST_GUILESS_MAIN(TestConversationService)
#include "tst_conversationservice.moc"
