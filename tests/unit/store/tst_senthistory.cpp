#include "store/senthistory.h"
#include "storetest.h"

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const QString ana = QStringLiteral("+5511988887777");
const QString anaOld = QStringLiteral("+551188887777"); // the same person without the ninth digit
const QString bruno = QStringLiteral("+351912345678");

} // namespace

class TestSentHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<StoreTest>();
        m_time = 1000;
    }

    void theLastSenderOfAPersonIsKnown()
    {
        QVERIFY(!sender(ana));
        const ChannelId sales = channel(text("1"));
        put(ana, {}, sales);
        put(bruno);
        QCOMPARE(sender(anaOld), std::optional(LastSender{m_store->account, sales}));
        put(anaOld); // the provider's own default
        QCOMPARE(sender(ana), std::optional(LastSender{m_store->account, {}}));
    }

    void whatWasRefusedOrRemovedIsNoSender()
    {
        const ChannelId sales = channel(text("1"));
        put(ana, {}, sales);
        const Message refused = put(ana);
        m_store->run([refused](Connection &connection) { return MessageStore(connection).refuse(refused, error(ErrorKind::Invalid), fromMillis(9)); });
        QCOMPARE(sender(ana), std::optional(LastSender{m_store->account, sales}));
        m_store->run([this](Connection &connection) { return AccountStore(connection).remove(m_store->account, fromMillis(10)); });
        QVERIFY(!sender(ana));
    }

    void peopleAreListedOnceNewestFirst()
    {
        put(anaOld, text("Ana Beatriz"));
        put(bruno, text("João"));
        put(ana);
        const auto all = people({});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first(), (RecentPerson{ana, text("Ana Beatriz"), fromMillis(3000)}));
        QCOMPARE(all.last(), (RecentPerson{bruno, text("João"), fromMillis(2000)}));
        put(bruno, text("Bruno João"));
        QCOMPARE(people({}).first().name, text("Bruno João")); // the last one known
        QCOMPARE(people({}, 1).size(), 1);
    }

    void peopleAreFoundByNameOrNumber_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("accents") << text("joao") << bruno;
        QTest::newRow("capitals") << text("JOÃO") << bruno;
        QTest::newRow("words in any order") << text("beatriz ana") << ana;
        QTest::newRow("digits as people write") << text("(11) 98888-7777") << ana;
        QTest::newRow("without the ninth digit") << text("11 8888-7777") << ana;
        QTest::newRow("a part") << text("912 345") << bruno;
        QTest::newRow("an id of the provider") << text("br.123") << text("BR.12345");
        QTest::newRow("nobody") << text("Carla") << QString();
    }
    void peopleAreFoundByNameOrNumber()
    {
        QFETCH(QString, search);
        QFETCH(QString, found);
        put(ana, text("Ana Beatriz"));
        put(bruno, text("João"));
        put(text("BR.12345"), text("Zé"));
        const auto listed = people(search);
        QCOMPARE(listed.size(), found.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(listed.first().address, found);
    }

    void historyIsReadInPages()
    {
        const Message first = put(ana);
        put(ana, {}, {}, R"({"message_id":"wamid.1","status":"read"})");
        const Message second = put(bruno, text("João"), {}, R"({"text":{"body":"Olá"},"type":"text"})");
        const auto page = [this](int limit, MessageRow before) {
            return m_store->read([limit, before](Connection &connection) { return SentHistory(connection).messages(limit, before); });
        };
        QCOMPARE(page(10, {}).size(), 2);
        QCOMPARE(page(1, {}).first().row, second.row);
        QCOMPARE(page(1, {}).first().content, QByteArray(R"({"text":{"body":"Olá"},"type":"text"})"));
        QCOMPARE(page(10, second.row).size(), 1);
        QCOMPARE(page(10, second.row).first().row, first.row);
        QVERIFY(page(10, first.row).isEmpty());
    }

    void theSameContentIsToldBytes()
    {
        const QByteArray hello = R"({"text":{"body":"Olá"},"type":"text"})";
        const Message sent = put(anaOld, {}, {}, hello);
        const auto before = [this](const QString &to, const QByteArray &content, qint64 after) {
            return m_store->read([=](Connection &connection) { return SentHistory(connection).sameContent(to, content, fromMillis(after)); });
        };
        QVERIFY(before(ana, hello, 1000));
        QCOMPARE(before(ana, hello, 1000)->row, sent.row);
        QCOMPARE(before(ana, hello, 1000)->at, fromMillis(1000));
        QCOMPARE(toString(before(ana, hello, 1000)->verdict), text("queued"));
        QVERIFY(!before(ana, hello, 1001));
        QVERIFY(!before(bruno, hello, 1000));
        QVERIFY(!before(ana, R"({"text":{"body":"Olá!"},"type":"text"})", 1000));
        m_store->run([sent](Connection &connection) { return MessageStore(connection).refuse(sent, error(ErrorKind::Invalid), fromMillis(9)); });
        QVERIFY(!before(ana, hello, 1000));
    }

private:
    Message put(const QString &recipient, const QString &name = {}, ChannelId channel = {}, const QByteArray &content = "{}")
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_store->account;
        message.channel = channel;
        message.recipient = recipient;
        message.personName = name;
        message.content = content;
        const Instant now = fromMillis(m_time);
        m_time += 1000;
        return m_store->write([message, now](Connection &connection) { return MessageStore(connection).insert(message, {}, now); });
    }
    ChannelId channel(const QString &id)
    {
        Channel channel;
        channel.account = m_store->account;
        channel.providerId = id;
        return m_store->write([channel](Connection &connection) { return AccountStore(connection).putChannel(channel); }).id;
    }
    std::optional<LastSender> sender(const QString &address)
    {
        return m_store->read([address](Connection &connection) { return SentHistory(connection).lastSender(address); });
    }
    QList<RecentPerson> people(const QString &search, int limit = 20)
    {
        return m_store->read([search, limit](Connection &connection) { return SentHistory(connection).people(search, limit); });
    }

    std::unique_ptr<StoreTest> m_store;
    qint64 m_time = 1000;
};

QTEST_GUILESS_MAIN(TestSentHistory)
#include "tst_senthistory.moc"
