#include "services/deliverydigest.h"

#include "domain/personspelling.h"
#include "providers/provider.h"
#include "store/accountstore.h"
#include "store/compaction.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/erasedpeople.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "store/personeraser.h"
#include "store/sideconnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

namespace {

const QString joana = QStringLiteral("+5511988887777"); // of tests/data/incoming/cases.json, where she is written without the ninth digit
const QString joanaWa = QStringLiteral("551188887777");
const Instant heard = fromMillis(1'764'000'100'000);
const Instant erasedThen = fromMillis(1'764'000'200'000);
const Instant late = fromMillis(1'764'000'300'000);

QString wamid()
{
    return QStringLiteral("wamid.") + QString::fromLatin1((QByteArray("\x1c\x18\x0d", 3) + joana.mid(1).toLatin1() + "out").toBase64());
}

QByteArray metaStatuses(const QStringList &statuses)
{
    return QStringLiteral(R"({"object":"whatsapp_business_account","entry":[{"id":"W","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
                          R"("metadata":{"display_phone_number":"5511300000000","phone_number_id":"1"},"statuses":[%1]}}]}]})")
        .arg(statuses.join(QLatin1Char(',')))
        .toUtf8();
}

QString metaStatus(const QString &id, const QString &status, const QString &to, int second)
{
    return QStringLiteral(R"({"id":"%1","status":"%2","timestamp":"17640002%3","recipient_id":"%4"})").arg(id, status).arg(second).arg(to);
}

class House {
public:
    template<typename Work>
    auto write(Work work)
    {
        auto answer = database->write(std::move(work)).result();
        if (!answer)
            qFatal("write failed: %s", qPrintable(answer.error().detail));
        return answer.value();
    }

    House() { database = *Database::open(dir.filePath(QStringLiteral("recado.db"))); }

    AccountId account(ProviderKind kind)
    {
        Account wanted;
        wanted.name = toString(kind);
        wanted.provider = kind;
        return write([wanted](Connection &connection) { return AccountStore(connection).add(wanted); }).id;
    }

    DeliveryId take(AccountId account, const QByteArray &body, Instant at)
    {
        DeliveryRecord record;
        record.account = account;
        record.heardAt = at;
        record.body = body;
        record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
        const DeliveryId id = write([record](Connection &connection) { return DeliveryStore(connection).keep(record); }).id;
        write([id, at](Connection &connection) { return digestDelivery(connection, id, at); });
        return id;
    }

    MessageRow send(AccountId account, const QString &to, const QString &id)
    {
        Message message;
        message.id = MessageId::make();
        message.account = account;
        message.recipient = to;
        message.content = "{}";
        const MessageRow row = write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, heard); }).row;
        const auto done = database->write([account, row, id](Connection &connection) -> Result<void> {
            if (const auto set = connection.execute(QStringLiteral("UPDATE message SET state = 'accepted' WHERE row = ?"), {row.value}); !set)
                return set;
            return EvidenceStore(connection).learnRefs(row, account, {}, {{QStringLiteral("wamid"), id}}, FailureRule::LaterWins, heard);
        }).result();
        if (!done)
            qFatal("not sent");
        return row;
    }

    void erase()
    {
        PersonTraces traces = write([](Connection &connection) { return PersonFinder(connection).find(joana); });
        const auto remembered = database->write([traces](Connection &connection) -> Result<void> {
            for (const QString &person : traces.people) {
                if (const auto done = ErasedPeople(connection).remember(person, erasedThen); !done)
                    return done;
            }
            return {};
        }).result();
        QVERIFY(remembered.ok());
        const auto side = SideConnection::open(database->file());
        const auto done = PersonEraser(**side, traces, erasedThen).run();
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
    }

    QByteArray bytes()
    {
        const auto compacted = compact(database->file());
        if (!compacted || !compacted->isWhole)
            qFatal("not compacted");
        QByteArray all;
        for (const QFileInfo &info : QDir(dir.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    DeliveryRecord delivery(DeliveryId id)
    {
        return write([id](Connection &connection) { return DeliveryStore(connection).byId(id); });
    }
    EventKind verdict(MessageRow row)
    {
        return write([row](Connection &connection) { return MessageStore(connection).byRow(row); }).verdict;
    }

    QTemporaryDir dir;
    std::shared_ptr<Database> database;
};

} // namespace

class TestLateDeliveries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeOfEveryProviderGoesWithThePerson()
    {
        QFile file(QStringLiteral(RECADO_TEST_DATA "/incoming/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        House house;
        QHash<QString, AccountId> accounts;
        int taken = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QString provider = value[QStringLiteral("provider")].toString();
            const auto kind = providerKindFromString(provider);
            QVERIFY2(kind.has_value(), qPrintable(provider));
            if (!accounts.contains(provider))
                accounts.insert(provider, house.account(*kind));
            const QJsonValue body = value[QStringLiteral("body")];
            house.take(accounts.value(provider), body.isArray() ? QJsonDocument(body.toArray()).toJson() : QJsonDocument(body.toObject()).toJson(), heard);
            ++taken;
        }
        QVERIFY(taken > 20);
        QVERIFY(accounts.size() >= 3);
        const PersonSpelling spelling({joana});
        QVERIFY(spelling.isIn(house.bytes()));
        house.erase();
        const QByteArray after = house.bytes();
        for (const QByteArray &needle : spelling.needles())
            QVERIFY2(!after.contains(needle), needle.constData());
    }

    void aLateStatusCountsAndTheDeliveryForgetsWhoseItIs()
    {
        House house;
        const AccountId account = house.account(ProviderKind::Meta);
        const MessageRow mine = house.send(account, joana, wamid());
        const MessageRow other = house.send(account, QStringLiteral("+5521977776666"), QStringLiteral("wamid.other"));
        house.erase();
        const DeliveryId shared = house.take(account, metaStatuses({metaStatus(wamid(), QStringLiteral("delivered"), joanaWa, 90),
                                                                    metaStatus(QStringLiteral("wamid.other"), QStringLiteral("delivered"), QStringLiteral("5521977776666"), 91)}),
                                             late);
        QVERIFY(house.verdict(mine) == EventKind::Delivered);
        QVERIFY(house.verdict(other) == EventKind::Delivered);
        const DeliveryRecord kept = house.delivery(shared);
        QVERIFY(kept.emptiedAt.has_value());
        QVERIFY(kept.body.contains("5521977776666"));
        QVERIFY(!PersonSpelling({joana}).isIn(kept.body));
        const DeliveryId alone = house.take(account, metaStatuses({metaStatus(wamid(), QStringLiteral("read"), joanaWa, 95)}), late);
        QVERIFY(house.verdict(mine) == EventKind::Read);
        QVERIFY(!house.delivery(alone).body.contains("read"));
        // Looked at again, nothing of it changes.
        house.write([alone](Connection &connection) { return digestDelivery(connection, alone, late); });
        QVERIFY(house.verdict(mine) == EventKind::Read);
        QVERIFY(!PersonSpelling({joana}).isIn(house.bytes()));
    }

    void whatNobodySentIsNotKeptOfThem()
    {
        House house;
        const AccountId account = house.account(ProviderKind::Meta);
        house.send(account, joana, wamid());
        house.erase();
        house.take(account, metaStatuses({metaStatus(QStringLiteral("wamid.stranger"), QStringLiteral("sent"), joanaWa, 90)}), late);
        QVERIFY(!PersonSpelling({joana}).isIn(house.bytes()));
    }

    void whatTheyWriteAnewIsKept()
    {
        House house;
        const AccountId account = house.account(ProviderKind::Meta);
        house.send(account, joana, wamid());
        house.erase();
        const QByteArray body = QStringLiteral(R"({"object":"whatsapp_business_account","entry":[{"id":"W","changes":[{"field":"messages","value":{"messaging_product":"whatsapp",)"
                                               R"("metadata":{"display_phone_number":"5511300000000","phone_number_id":"1"},"contacts":[{"profile":{"name":"Joaquina"},"wa_id":"%1"}],)"
                                               R"("messages":[{"from":"%1","id":"wamid.new","timestamp":"1764000290","type":"text","text":{"body":"voltei"}}]}}]}]})")
                                    .arg(joanaWa)
                                    .toUtf8();
        const DeliveryId anew = house.take(account, body, late);
        QCOMPARE(house.delivery(anew).body, body);
        const auto conversations = house.write([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM incoming WHERE text = 'voltei'")); });
        QCOMPARE(conversations.toInt(), 1);
        // The same out of somebody's history, from before: not.
        QByteArray old = body;
        old.replace("1764000290", "1764000090").replace("wamid.new", "wamid.old").replace("voltei", "de antes");
        house.take(account, old, late);
        const auto olds = house.write([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM incoming WHERE text = 'de antes'")); });
        QCOMPARE(olds.toInt(), 0);
        QVERIFY(!house.bytes().contains("de antes"));
    }
};

QTEST_GUILESS_MAIN(TestLateDeliveries)
#include "tst_latedeliveries.moc"
