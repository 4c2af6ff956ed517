#include "store/messagelist.h"
#include "storetest.h"

using namespace recado;

class TestMessageList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsFoundHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const QString with = QStringLiteral("+5511988887777");
        const QString without = QStringLiteral("+551188887777");
        for (const QString &stored : {with, without}) {
            for (const char *typed : {"+5511988887777", "+551188887777", "5511988887777", "551188887777", "(11) 98888-7777", "(11) 8888-7777",
                                      "11 9 8888 7777", "011 98888-7777", "0055 11 8888.7777", "0 21 11 98888-7777", "11/98888-7777", "98888-7777",
                                      "8888-7777", "988887777", "\u202a+55 11 98888\u20117777\u202c", "+55 11 9888", "11 8888", "119888", "7777"})
                QTest::addRow("%s as %s", qPrintable(stored), typed) << stored << QString::fromUtf8(typed) << true;
            for (const char *typed : {"11 98888-7778", "21 98888-7777", "+55 11 9777", "Ana 7777"})
                QTest::addRow("%s not as %s", qPrintable(stored), typed) << stored << QString::fromUtf8(typed) << false;
        }
        const QString landline = QStringLiteral("+551133334444");
        QTest::newRow("a landline") << landline << QStringLiteral("(11) 3333-4444") << true;
        QTest::newRow("a landline has no ninth digit") << landline << QStringLiteral("(11) 93333-4444") << false;
        QTest::newRow("from abroad") << QStringLiteral("+351912345678") << QStringLiteral("00351 912 345 678") << true;
        QTest::newRow("part from abroad") << QStringLiteral("+351912345678") << QStringLiteral("912 345") << true;
        QTest::newRow("the person") << with << QStringLiteral("Beatriz") << true;
    }

    void aNumberIsFoundHoweverItIsTyped()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        StoreTest store;
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = stored;
        message.typed = stored;
        message.personName = QStringLiteral("Ana Beatriz");
        message.content = "{}";
        message.templateName = QStringLiteral("confirma_consulta");
        store.write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); });
        const MessageQuery query{.filter = Filter::find(typed)};
        const auto rows = store.read([query](Connection &connection) { return MessageList(connection).order(query, {}); });
        QCOMPARE(rows.size(), found ? 1 : 0);
    }

    void aRowNamesWhatItLeftFrom()
    {
        StoreTest store;
        const Channel added{{}, store.account, QStringLiteral("551130000000"), QStringLiteral("+551130000000"), QStringLiteral("Vendas"), {}};
        const Channel channel = store.write([added](Connection &connection) { return AccountStore(connection).putChannel(added); });
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.channel = channel.id;
        message.recipient = QStringLiteral("+5511988887777");
        message.content = "{}";
        const Message kept = store.write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); });
        const auto rows = store.read([kept](Connection &connection) { return MessageList(connection).rows({kept.row}); });
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().message.recipient, message.recipient);
        QCOMPARE(rows.first().accountName, QStringLiteral("Clinica"));
        QCOMPARE(rows.first().channelName, QStringLiteral("Vendas"));
        QCOMPARE(rows.first().channelNumber, QStringLiteral("+551130000000"));
    }
};

QTEST_GUILESS_MAIN(TestMessageList)
#include "tst_messagelist.moc"
