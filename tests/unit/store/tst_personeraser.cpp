#include "storetest.h"

#include "domain/phone.h"
#include "store/broadcaststore.h"
#include "store/compaction.h"
#include "store/consentstore.h"
#include "store/contactstore.h"
#include "store/conversationstore.h"
#include "store/deliverystore.h"
#include "store/draftstore.h"
#include "store/erasedpeople.h"
#include "store/erasurestore.h"
#include "store/evidencestore.h"
#include "store/personeraser.h"
#include "store/personseenstore.h"
#include "store/remotecontactstore.h"
#include "store/retentionstore.h"
#include "store/sideconnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace recado;

namespace {

const QString joana = QStringLiteral("+5511988887777");
const QString joanaWa = QStringLiteral("551188887777"); // as WhatsApp writes it, without the ninth digit
const QString bento = QStringLiteral("+5521977776666");
const QString bentoWa = QStringLiteral("5521977776666");
const QString joanaName = QStringLiteral("Joaquina Zebedeu");
const QString secret = QStringLiteral("dor no joelho esquerdo");

// As Meta makes them: bytes with the reader's digits, in base64.
QString wamidOf(const QString &digits, const QByteArray &more)
{
    return QStringLiteral("wamid.") + QString::fromLatin1((QByteArray("\x1c\x18\x0d", 3) + digits.toLatin1() + more).toBase64());
}

QByteArray sharedDelivery()
{
    const auto message = [](const QString &from, const QString &id, const QString &text) {
        return QStringLiteral(R"({"from":"%1","id":"%2","timestamp":"1764000000","type":"text","text":{"body":"%3"}})").arg(from, id, text);
    };
    return QStringLiteral(R"({"object":"whatsapp_business_account","entry":[{"id":"W","changes":[{"field":"messages","value":{"metadata":{"display_phone_number":"5511900000000"},)"
                          R"("contacts":[{"profile":{"name":"%1"},"wa_id":"%2"},{"profile":{"name":"Bento Lisboa"},"wa_id":"%3"}],"messages":[%4,%5]}}]}]})")
        .arg(joanaName, joanaWa, bentoWa, message(joanaWa, wamidOf(joanaWa, "in"), secret), message(bentoWa, wamidOf(bentoWa, "in"), QStringLiteral("bom dia")))
        .toUtf8();
}

} // namespace

class TestPersonEraser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesNoByteOfNumberNameOrText()
    {
        StoreTest test;
        fill(test);
        const QByteArray before = allBytes(test);
        QVERIFY(before.contains(joanaName.toUtf8()));
        QVERIFY(before.contains(secret.toUtf8()));
        QVERIFY(PersonSpelling({joana}).isIn(before));
        erase(test);
        const QByteArray after = allBytes(test);
        QVERIFY(!after.contains(joanaName.toUtf8()));
        QVERIFY(!after.contains(secret.toUtf8()));
        const PersonSpelling spelling({joana});
        for (const QByteArray &needle : spelling.needles())
            QVERIFY2(!after.contains(needle), needle.constData());
    }

    void leavesTheOtherPersonWhole()
    {
        StoreTest test;
        fill(test);
        erase(test);
        const QByteArray after = allBytes(test);
        QVERIFY(after.contains("bom dia"));
        QVERIFY(after.contains("Bento Lisboa"));
        const auto counts = test.read([](Connection &connection) -> Result<QList<PersonCount>> {
            const auto traces = PersonFinder(connection).find(bento);
            if (!traces)
                return traces.error();
            return PersonFinder(connection).counts(*traces);
        });
        QHash<QString, qint64> rows;
        for (const PersonCount &one : counts)
            rows.insert(one.kind, one.rows);
        QCOMPARE(rows.value(QStringLiteral("message")), 1);
        QCOMPARE(rows.value(QStringLiteral("incoming")), 1);
        QCOMPARE(rows.value(QStringLiteral("delivery")), 1);
        QCOMPARE(rows.value(QStringLiteral("contact")), 1);
        QCOMPARE(rows.value(QStringLiteral("remote_contact")), 1);
        QCOMPARE(rows.value(QStringLiteral("broadcast_row")), 1);
        // What Bento wrote about somebody else's number is his; the number is not.
        const auto text = test.read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT text FROM conversation_note")); });
        QCOMPARE(text.toString(), QStringLiteral("ligar para ••• depois"));
    }

    void keepsStatisticsAndVerdicts()
    {
        StoreTest test;
        fill(test);
        const auto stood = standing(test);
        erase(test);
        QCOMPARE(standing(test), stood);
        const auto rows = test.read([](Connection &connection) {
            return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM broadcast_row WHERE state = 'taken'"));
        });
        QCOMPARE(rows.toInt(), 2);
    }

    void aLateStatusFindsItsMessageAndBringsNothingBack()
    {
        StoreTest test;
        fill(test);
        erase(test);
        const auto landing = test.write([account = test.account](Connection &connection) {
            return EvidenceStore(connection).land(statusOf(account, EventKind::Read, fromMillis(9'000'000)), FailureRule::LaterWins, fromMillis(9'000'000));
        });
        QVERIFY(landing.kind == Landing::Kind::Matched);
        QVERIFY(landing.isErased);
        QVERIFY(test.load(landing.message).verdict == EventKind::Read);
        compactNow(test);
        QVERIFY(!PersonSpelling({joana}).isIn(allBytes(test)));
        // Told again it is known; what was told before the erasure is known, too.
        for (const auto &[kind, at] : {std::pair{EventKind::Read, 9'000'000}, std::pair{EventKind::Delivered, 2'000'000}}) {
            const auto again = test.write([account = test.account, kind = kind, at = at](Connection &connection) {
                return EvidenceStore(connection).land(statusOf(account, kind, fromMillis(at)), FailureRule::LaterWins, fromMillis(9'500'000));
            });
            QVERIFY(again.kind == Landing::Kind::Repeated);
        }
    }

    void whatAHistoryKeepsDoesNotComeBackAndWhatTheyWriteAnewDoes()
    {
        StoreTest test;
        fill(test);
        erase(test);
        IncomingMessage old = incoming(joanaWa, QStringLiteral("other-id"), QStringLiteral("de antes"), 1'000'000);
        const auto gone = test.write([&](Connection &connection) { return ConversationStore(connection).take(test.account, old, fromMillis(9'000'000), {}); });
        QVERIFY(gone.conversation.isNull());
        const IncomingMessage anew = incoming(joanaWa, QStringLiteral("new-id"), QStringLiteral("sou eu de novo"), 8'000'000);
        const auto taken = test.write([&](Connection &connection) { return ConversationStore(connection).take(test.account, anew, fromMillis(8'000'000), {}); });
        QVERIFY(taken.isNew);
    }

    void anImportMakesNoCardOfThem()
    {
        StoreTest test;
        fill(test);
        erase(test);
        const auto refused = test.database->write([](Connection &connection) { return ContactStore(connection).ensure(joana, fromMillis(9'000'000)); }).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().place, QStringLiteral("erased"));
        // Who writes again is somebody new.
        test.run([](Connection &connection) { return PersonSeenStore(connection).seen(joanaWa, QString(), fromMillis(9'000'000)); });
        QVERIFY(test.database->write([](Connection &connection) { return ContactStore(connection).ensure(joana, fromMillis(9'000'000)); }).result().ok());
    }

    void whatAnAddressBookHoldsGoesAlsoWhenTheCardWasRemoved()
    {
        StoreTest test;
        fill(test);
        test.run([](Connection &connection) -> Result<void> {
            const auto card = ContactStore(connection).find(joana);
            if (!card)
                return card.error();
            const auto gone = ContactStore(connection).remove(*card);
            return gone ? Result<void>() : gone.error();
        });
        const PersonTraces traces = tracesOf(test, joana);
        QVERIFY(traces.contacts.isEmpty());
        const auto counts = test.read([&traces](Connection &connection) { return PersonFinder(connection).counts(traces); });
        QVERIFY(counts.contains(PersonCount{QStringLiteral("remote_contact"), 1}));
        erase(test, traces);
        const auto left = test.read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT group_concat(key) FROM remote_contact")); });
        QCOMPARE(left.toString(), bentoWa);
    }

    void whatIsHeardLateMakesNoCardAndHoldsNobodyUp()
    {
        StoreTest test;
        fill(test);
        erase(test);
        const QString carla = QStringLiteral("+5531966665555");
        test.run([&carla](Connection &connection) -> Result<void> {
            if (const auto old = PersonSeenStore(connection).seen(joana, QString(), fromMillis(3'000'000)); !old)
                return old;
            return PersonSeenStore(connection).seen(carla, QString(), fromMillis(6'000'000));
        });
        test.run([](Connection &connection) -> Result<void> {
            const auto made = ContactStore(connection).adoptSeen(100, fromMillis(7'000'000));
            return made ? Result<void>() : made.error();
        });
        QVERIFY(test.read([](Connection &connection) { return ContactStore(connection).find(joana); }).isNull());
        QVERIFY(!test.read([&carla](Connection &connection) { return ContactStore(connection).find(carla); }).isNull());
    }

    void refusesWhileSomethingIsOnItsWay()
    {
        StoreTest test;
        const Message message = test.insert(joana);
        const auto obstacles = test.read([](Connection &connection) -> Result<QList<PersonObstacle>> {
            const auto traces = PersonFinder(connection).find(joana);
            return traces ? PersonFinder(connection).obstacles(*traces) : Result<QList<PersonObstacle>>(traces.error());
        });
        QCOMPARE(obstacles.size(), 1);
        QCOMPARE(obstacles.first().word, toString(message.state));
        QCOMPARE(obstacles.first().rows, 1);
    }

    void canBeDoneAgainAfterAnInterruption()
    {
        StoreTest test;
        fill(test);
        const PersonTraces traces = tracesOf(test, joana);
        {
            const auto side = SideConnection::open(test.file());
            std::stop_source stop;
            PersonEraser eraser(**side, traces, fromMillis(5'000'000), stop.get_token());
            const auto done = eraser.run([&stop](const QString &table, qint64) {
                if (table == QLatin1String("incoming"))
                    stop.request_stop();
            });
            QVERIFY(!done);
            QVERIFY(done.error().kind == ErrorKind::Cancelled);
        }
        erase(test, traces);
        const QByteArray after = allBytes(test);
        QVERIFY(!PersonSpelling({joana}).isIn(after));
        QVERIFY(!after.contains(joanaName.toUtf8()));
        QVERIFY(!after.contains(secret.toUtf8()));
    }

    void aRecordOfAnErasureHidesWhoItIs()
    {
        StoreTest test;
        PersonTraces traces;
        traces.people = QStringList{QStringLiteral("5511988887777")};
        traces.names = QStringList{joanaName};
        test.run([&](Connection &connection) -> Result<void> {
            const auto begun = ErasureStore(connection).begin(traces, {QStringLiteral("disco azul")}, QStringLiteral("ana"), fromMillis(1));
            return begun ? Result<void>() : begun.error();
        });
        QVERIFY(!allBytes(test).contains(joanaName.toUtf8()));
        const auto pending = test.read([](Connection &connection) { return ErasureStore(connection).pending(); });
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().traces.people, traces.people);
        QCOMPARE(pending.first().backups, QStringList{QStringLiteral("disco azul")});
    }

    void retentionTakesWhatThePreviewTellsAndLeavesEveryVerdict()
    {
        StoreTest test;
        fill(test);
        const Instant now = fromMillis(0) + std::chrono::hours(24 * 40);
        test.run([](Connection &connection) -> Result<void> {
            for (int kind = 0; kind < retentionKinds; ++kind) {
                if (const auto set = RetentionStore(connection).setDays(RetentionKind(kind), 30); !set)
                    return set;
            }
            return {};
        });
        const auto stood = standing(test);
        const auto told = test.read([now](Connection &connection) { return RetentionStore(connection).due(now); });
        QVERIFY(told.size() >= 6);
        {
            const auto side = SideConnection::open(test.file());
            const auto gone = RetentionStore::apply(**side, now, [](const QStringList &) { return Result<void>(); });
            QVERIFY(gone.ok());
            QCOMPARE(*gone, told);
        }
        QVERIFY(test.read([now](Connection &connection) { return RetentionStore(connection).due(now); }).isEmpty());
        QCOMPARE(standing(test), stood);
        // Asked anew, from facts without words.
        for (const auto &[row, verdict] : stood.asKeyValueRange()) {
            const auto anew = test.write([row = row, now](Connection &connection) { return EvidenceStore(connection).refreshVerdict({row}, FailureRule::LaterWins, now); });
            QCOMPARE(toString(anew.kind), verdict);
        }
        // Cards stay until somebody takes them away.
        test.run([](Connection &connection) { return connection.execute(QStringLiteral("DELETE FROM contact_attribute")); });
        test.run([](Connection &connection) { return connection.execute(QStringLiteral("DELETE FROM remote_contact")); });
        compactNow(test);
        QVERIFY(!allBytes(test).contains(secret.toUtf8()));
    }

private:
    static IncomingMessage incoming(const QString &from, const QString &id, const QString &text, qint64 at)
    {
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.providerId = id;
        message.address = from;
        message.text = text;
        message.occurredAt = fromMillis(at);
        return message;
    }

    static IncomingFact statusOf(AccountId account, EventKind kind, Instant at)
    {
        IncomingFact fact;
        fact.account = account;
        fact.event.kind = kind;
        fact.event.source = EventSource::Webhook;
        fact.event.occurredAt = at;
        fact.event.heardAt = at;
        fact.event.providerId = wamidOf(QStringLiteral("5511988887777"), "out");
        fact.event.text = secret;
        fact.refs.append({QStringLiteral("wamid"), fact.event.providerId});
        fact.about = joanaWa;
        return fact;
    }

    // Two people by every door that the store has, one delivery of both.
    static void fill(StoreTest &test)
    {
        const AccountId account = test.account;
        const Message first = test.insert(joana);
        const Message second = test.insert(bento);
        DeliveryRecord shared;
        shared.account = account;
        shared.heardAt = fromMillis(3'000'000);
        shared.body = sharedDelivery();
        shared.sha256 = QString::fromLatin1(QCryptographicHash::hash(shared.body, QCryptographicHash::Sha256).toHex());
        shared.state = QStringLiteral("matched");
        test.run([&](Connection &connection) -> Result<void> {
            EvidenceStore evidence(connection);
            for (const auto &[message, wa] : {std::pair{first, QStringLiteral("5511988887777")}, std::pair{second, bentoWa}}) {
                const QString name = wa == bentoWa ? QStringLiteral("Bento Lisboa") : joanaName;
                if (const auto done = connection.execute(QStringLiteral("UPDATE message SET state = 'accepted', person_name = ?, rendered_text = ?, content = ? WHERE row = ?"),
                                                         {name, QStringLiteral("Olá %1").arg(name), QStringLiteral(R"({"type":"text","text":{"body":"%1"}})").arg(wa == bentoWa ? QStringLiteral("outra coisa") : secret), message.row.value});
                    !done)
                    return done;
                if (const auto learnt = evidence.learnRefs(message.row, account, {}, {{QStringLiteral("wamid"), wamidOf(wa, "out")}}, FailureRule::LaterWins, fromMillis(1)); !learnt)
                    return learnt;
                IncomingFact fact = statusOf(account, EventKind::Delivered, fromMillis(2'000'000));
                fact.refs = {{QStringLiteral("wamid"), wamidOf(wa, "out")}};
                fact.event.providerId = wamidOf(wa, "out");
                fact.event.text = wa == bentoWa ? QStringLiteral("outra coisa") : secret;
                if (const auto landed = evidence.land(fact, FailureRule::LaterWins, fromMillis(2'000'000)); !landed)
                    return landed.error();
            }
            const auto kept = DeliveryStore(connection).keep(shared);
            if (!kept)
                return kept.error();
            ConversationStore conversations(connection);
            for (const auto &[wa, text] : {std::pair{joanaWa, secret}, std::pair{bentoWa, QStringLiteral("bom dia")}}) {
                const auto taken = conversations.take(account, incoming(wa, wamidOf(wa, "in"), text, 3'000'000), fromMillis(3'000'000), kept->id);
                if (!taken)
                    return taken.error();
                IncomingFact fact;
                fact.account = account;
                fact.event.kind = EventKind::Received;
                fact.event.source = EventSource::Webhook;
                fact.event.occurredAt = fromMillis(3'000'000);
                fact.event.heardAt = fromMillis(3'000'000);
                fact.event.delivery = kept->id;
                fact.event.providerId = wamidOf(wa, "in");
                fact.event.text = text;
                fact.refs = {{QStringLiteral("wamid"), fact.event.providerId}};
                if (const auto landed = evidence.land(fact, FailureRule::LaterWins, fromMillis(3'000'000)); !landed)
                    return landed.error();
                if (wa != bentoWa)
                    continue;
                const auto note = conversations.addNote(taken->conversation, QStringLiteral("ana"), QStringLiteral("ligar para (11) 98888-7777 depois"), fromMillis(4));
                if (!note)
                    return note.error();
            }
            return {};
        });
        fillCards(test, first, second);
    }

    static void fillCards(StoreTest &test, const Message &first, const Message &second)
    {
        test.run([&](Connection &connection) -> Result<void> {
            for (const auto &[address, name] : {std::pair{joana, joanaName}, std::pair{bento, QStringLiteral("Bento Lisboa")}}) {
                auto card = ContactStore(connection).ensure(address, fromMillis(1));
                if (!card)
                    return card.error();
                setName(*card, {name, ContactSource::Operator, fromMillis(2)});
                setAttribute(*card, {QStringLiteral("queixa"), address == joana ? secret : QStringLiteral("nenhuma"), ContactSource::Operator, fromMillis(2)});
                const auto put = ContactStore(connection).put(*card);
                if (!put)
                    return put.error();
                const QString complaint = address == joana ? secret : QStringLiteral("nenhuma");
                const RemoteBase base{contactPerson(address), address == joana ? QStringLiteral("wati-joana-1") : QStringLiteral("wati-bento-1"), put->id, name,
                                      {{QStringLiteral("queixa"), {QStringLiteral("queixa"), complaint}}}};
                if (const auto synced = RemoteContactStore(connection).put(test.account, base, fromMillis(2)); !synced)
                    return synced;
                if (const auto seen = PersonSeenStore(connection).seen(address, name, fromMillis(3'000'000)); !seen)
                    return seen;
                const auto word = ConsentStore(connection).record(personKey(address), {ConsentKind::OptIn, ConsentScope::All, QStringLiteral("form"), {}, name, {}, fromMillis(3), fromMillis(3)});
                if (!word)
                    return word.error();
            }
            const auto draft = DraftStore(connection).put({{}, QStringLiteral("Para %1").arg(joanaName),
                                                           QJsonObject{{QStringLiteral("recipients"), QJsonArray{joana, bento}}, {QStringLiteral("note"), joanaName}}, {}},
                                                          fromMillis(4));
            if (!draft)
                return draft.error();
            for (const char *sql : {"INSERT INTO broadcast (id, uuid, name, state, created_at, updated_at, finished_at) VALUES (1, 'u', 'Natal', 'finished', 1, 1, 5)",
                                    "INSERT INTO template_values (account_id, name, given) VALUES (1, 'confirma', '{\"nome\":\"Joaquina Zebedeu\"}')",
                                    "INSERT INTO reveal_log (at, who, person, place) VALUES (5, 'ana', '5511988887777', 'messages')"}) {
                if (const auto done = connection.execute(QLatin1String(sql)); !done)
                    return done;
            }
            int line = 1;
            for (const auto &[message, name] : {std::pair{first, joanaName}, std::pair{second, QStringLiteral("Bento Lisboa")}}) {
                const auto done = connection.execute(QStringLiteral("INSERT INTO broadcast_row (broadcast_id, line, cells, recipient, person, person_name, state, message_row) "
                                                                    "VALUES (1, ?, ?, ?, ?, ?, 'taken', ?)"),
                                                     {++line, QStringLiteral("[\"%1\",\"%2\"]").arg(message.recipient, name), message.recipient, personKey(message.recipient), name,
                                                      message.row.value});
                if (!done)
                    return done;
            }
            return {};
        });
    }

    static PersonTraces tracesOf(StoreTest &test, const QString &address)
    {
        return test.read([address](Connection &connection) { return PersonFinder(connection).find(address); });
    }

    static void erase(StoreTest &test) { erase(test, tracesOf(test, joana)); }
    static void erase(StoreTest &test, const PersonTraces &traces)
    {
        test.run([&traces](Connection &connection) -> Result<void> {
            for (const QString &person : traces.people) {
                if (const auto remembered = ErasedPeople(connection).remember(person, fromMillis(5'000'000)); !remembered)
                    return remembered;
            }
            return {};
        });
        {
            const auto side = SideConnection::open(test.file());
            QVERIFY(side.ok());
            const auto done = PersonEraser(**side, traces, fromMillis(5'000'000)).run();
            QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        }
        compactNow(test);
    }

    static void compactNow(StoreTest &test)
    {
        const auto compacted = compact(test.file());
        QVERIFY2(compacted.ok(), compacted ? "" : qPrintable(compacted.error().detail));
        QVERIFY(compacted->isWhole);
    }

    static QByteArray allBytes(StoreTest &test)
    {
        QByteArray all;
        for (const QFileInfo &info : QDir(test.dir.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    static QMap<qint64, QString> standing(StoreTest &test)
    {
        return test.read([](Connection &connection) -> Result<QMap<qint64, QString>> {
            QMap<qint64, QString> verdicts;
            const auto read = connection.each(QStringLiteral("SELECT row, verdict FROM message"), {},
                                              [&verdicts](const QSqlQuery &row) { verdicts.insert(row.value(0).toLongLong(), row.value(1).toString()); });
            return read ? Result<QMap<qint64, QString>>(verdicts) : read.error();
        });
    }
};

QTEST_GUILESS_MAIN(TestPersonEraser)
#include "tst_personeraser.moc"
