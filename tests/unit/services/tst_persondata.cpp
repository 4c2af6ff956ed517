#include "services/persondata.h"
#include "services/retention.h"

#include "domain/phone.h"
#include "services/broadcastcontext.h"
#include "store/accountstore.h"
#include "store/contactstore.h"
#include "store/conversationstore.h"
#include "store/erasedpeople.h"
#include "store/messagestore.h"
#include "store/personseenstore.h"
#include "store/remotecontactstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

namespace {

const QString joana = QStringLiteral("+5511988887777");
const QString joanaWa = QStringLiteral("551188887777");
const QString joanaName = QStringLiteral("Joaquina Zebedeu");
const QString script = QStringLiteral("<script>alert(1)</script> & \"aspas\"");

template<typename T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("a future never finished");
    return future.result();
}

// A database with one account and one person in it, and the services on it.
class House {
public:
    template<typename Work>
    auto write(Work work)
    {
        auto answer = waitFor(core.database->write(std::move(work)));
        if (!answer)
            qFatal("write failed: %s", qPrintable(answer.error().detail));
        return answer.value();
    }

    explicit House(const QString &existing = {})
    {
        core.dataDir = existing.isEmpty() ? dir.filePath(QStringLiteral("data")) : existing;
        QDir().mkpath(core.dataDir);
        core.database = *Database::open(core.dataDir + QStringLiteral("/recado.db"));
        core.clock = std::make_shared<SystemClock>();
        people = std::make_unique<PersonService>(core);
        if (!existing.isEmpty())
            return;
        Account wati;
        wati.name = QStringLiteral("Clinica");
        account = write([wati](Connection &connection) { return AccountStore(connection).add(wati); }).id;
    }

    void fill(const QString &state = QStringLiteral("accepted"))
    {
        Message message;
        message.id = MessageId::make();
        message.account = account;
        message.recipient = joana;
        message.typed = joana;
        message.personName = joanaName;
        message.content = R"({"type":"text","text":{"body":"segredo do joelho"}})";
        message.renderedText = script;
        const Message kept = write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1000)); });
        const auto done = waitFor(core.database->write([state, row = kept.row](Connection &connection) {
            return connection.execute(QStringLiteral("UPDATE message SET state = ? WHERE row = ?"), {state, row.value});
        }));
        if (!done)
            qFatal("not filled");
        IncomingMessage said;
        said.type = IncomingType::Text;
        said.providerId = QStringLiteral("in-1");
        said.address = joanaWa;
        said.text = script;
        said.occurredAt = fromMillis(2000);
        write([this, said](Connection &connection) { return ConversationStore(connection).take(account, said, fromMillis(2000), {}); });
        const auto card = waitFor(core.database->write([account = account](Connection &connection) -> Result<void> {
            auto made = ContactStore(connection).ensure(joana, fromMillis(1));
            if (!made)
                return made.error();
            setName(*made, {joanaName, ContactSource::Operator, fromMillis(2)});
            setAttribute(*made, {QStringLiteral("queixa"), QStringLiteral("joelho"), ContactSource::Operator, fromMillis(2)});
            const auto put = ContactStore(connection).put(*made);
            if (!put)
                return put.error();
            const RemoteBase base{contactPerson(joana), QStringLiteral("wati-1"), put->id, joanaName, {{QStringLiteral("queixa"), {QStringLiteral("queixa"), QStringLiteral("joelho")}}}};
            const auto synced = RemoteContactStore(connection).put(account, base, fromMillis(2));
            return synced ? PersonSeenStore(connection).seen(joana, joanaName, fromMillis(2000)) : synced;
        }));
        if (!card)
            qFatal("no card");
    }

    PersonPreview preview()
    {
        const auto found = waitFor(people->preview(joana));
        if (!found)
            qFatal("no preview: %s", qPrintable(found.error().detail));
        return *found;
    }

    QByteArray file(const QString &path) const
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    Core core;
    AccountId account;
    std::unique_ptr<PersonService> people;
};

} // namespace

class TestPersonData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The part of the process that is killed: see aKilledErasureIsEndedAtTheNextStart().
    void initTestCase()
    {
        const QString directory = qEnvironmentVariable("RECADO_ERASE_IN");
        if (directory.isEmpty())
            return;
        House house(directory);
        (void)waitFor(house.people->erase(house.preview().traces, {QStringLiteral("disco azul")}));
    }

    void erasingGivesAReceiptWithoutThePerson()
    {
        House house;
        house.fill();
        const PersonPreview before = house.preview();
        QVERIFY(before.obstacles.isEmpty());
        QVERIFY(before.counts.contains(PersonCount{QStringLiteral("remote_contact"), 1}));
        QStringList steps;
        const auto done = waitFor(house.people->erase(before.traces, {QStringLiteral("disco azul")}, [&steps](const QString &table, qint64) { steps.append(table); }));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->state, QStringLiteral("done"));
        const QByteArray receipt = QJsonDocument(done->receipt).toJson();
        QVERIFY(!before.traces.spelling().isIn(receipt));
        QVERIFY(!receipt.contains(joanaName.toUtf8()));
        QVERIFY(receipt.contains("disco azul"));
        QVERIFY(receipt.contains("Clinica"));
        QCOMPARE(done->receipt.value(QLatin1String("counts")).toObject().value(QLatin1String("remote_contact")).toInt(), 1);
        const auto synced = house.write([account = house.account](Connection &connection) { return RemoteContactStore(connection).all(account); });
        QVERIFY(synced.isEmpty());
        const QJsonObject check = done->receipt.value(QLatin1String("check")).toObject();
        QVERIFY(check.value(QLatin1String("files_read")).toInt() > 0);
        QCOMPARE(check.value(QLatin1String("files_with_the_number")).toArray().size(), 0);
        QCOMPARE(check.value(QLatin1String("files_with_the_name")).toArray().size(), 0);
        QTRY_VERIFY(steps.contains(QStringLiteral("check")));
        const auto receipts = waitFor(house.people->receipts());
        QCOMPARE(receipts->size(), 1);
        QCOMPARE(receipts->first().receipt, done->receipt);
        // In any spelling; nobody else.
        for (const QString &asked : {joana, joanaWa, QStringLiteral("5511988887777")})
            QVERIFY((*waitFor(house.people->erasedAt(asked))).has_value());
        QVERIFY(!(*waitFor(house.people->erasedAt(QStringLiteral("+5521977776666")))).has_value());
        const auto again = waitFor(house.people->preview(joana));
        QVERIFY(again.ok()); // a number needs no card: there is nothing of it
        QVERIFY(again->counts.isEmpty());
    }

    void whatStillHoldsTheNumberIsNamed()
    {
        House house;
        house.fill();
        QFile stray(house.core.dataDir + QStringLiteral("/minhas-notas.txt"));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        stray.write("ligar (11) 98888-7777");
        stray.close();
        const auto done = waitFor(house.people->erase(house.preview().traces, {}));
        QVERIFY(done.ok());
        const QJsonArray left = done->receipt.value(QLatin1String("check")).toObject().value(QLatin1String("files_with_the_number")).toArray();
        QCOMPARE(left, QJsonArray{QStringLiteral("minhas-notas.txt")});
    }

    void isRefusedWithTheReasonWhileSomethingMayLeave_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"queued", "in_flight", "unknown"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void isRefusedWithTheReasonWhileSomethingMayLeave()
    {
        QFETCH(QString, state);
        House house;
        house.fill(state);
        const PersonPreview before = house.preview();
        QCOMPARE(before.obstacles.size(), 1);
        const auto done = waitFor(house.people->erase(before.traces, {}));
        QVERIFY(!done);
        QCOMPARE(done.error().place, state);
        QCOMPARE(house.preview().counts, before.counts);
    }

    void anInterruptedErasureIsEndedAtTheNextStart()
    {
        House house;
        house.fill();
        std::stop_source stop;
        stop.request_stop();
        const PersonTraces traces = house.preview().traces;
        const auto done = waitFor(house.people->erase(traces, {}, {}, stop.get_token()));
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Cancelled);
        PersonService next(house.core);
        QCOMPARE(*waitFor(next.resume()), 1);
        QCOMPARE(*waitFor(next.resume()), 0);
        QCOMPARE(waitFor(next.receipts())->size(), 1);
        QVERIFY(house.preview().counts.isEmpty());
        QVERIFY(!traces.spelling().isIn(house.file(house.core.database->file())));
    }

    void aKilledErasureIsEndedAtTheNextStart_data()
    {
        QTest::addColumn<QString>("step");
        for (const char *step : {"erasing_files", "erasing_middle", "erasing_compact"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void aKilledErasureIsEndedAtTheNextStart()
    {
        QFETCH(QString, step);
        House house;
        house.fill();
        const PersonTraces traces = house.preview().traces;
        QProcess killed;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RECADO_ERASE_IN"), house.core.dataDir);
        environment.insert(QStringLiteral("RECADO_CRASH_AT"), step);
        killed.setProcessEnvironment(environment);
        killed.start(QCoreApplication::applicationFilePath(), {QStringLiteral("erasingGivesAReceiptWithoutThePerson")});
        QVERIFY(killed.waitForFinished(60'000));
        QVERIFY(killed.exitStatus() == QProcess::CrashExit);
        QVERIFY(waitFor(house.people->receipts())->isEmpty());
        PersonService next(house.core);
        QCOMPARE(*waitFor(next.resume()), 1);
        const auto receipts = waitFor(next.receipts());
        QCOMPARE(receipts->size(), 1);
        QCOMPARE(receipts->first().receipt.value(QLatin1String("elsewhere")).toObject().value(QLatin1String("backups")).toArray(), QJsonArray{QStringLiteral("disco azul")});
        QVERIFY(house.preview().counts.isEmpty());
        const QByteArray after = house.file(house.core.database->file());
        QVERIFY(!traces.spelling().isIn(after));
        QVERIFY(!after.contains(joanaName.toUtf8()));
        QVERIFY(!after.contains("<script>"));
    }

    void anExportIsWholeAndShowsTextAsText()
    {
        House house;
        house.fill();
        const QString target = house.dir.filePath(QStringLiteral("export"));
        PersonPage page;
        page.head = [](const PersonPageHead &head) { return QStringLiteral("HEAD %1\n").arg(head.name); };
        page.word = [](const PersonPageWord &) { return QString(); };
        page.line = [](const PersonPageLine &line) { return QStringLiteral("%1 %2\n").arg(line.isOurs ? QStringLiteral("OUT") : QStringLiteral("IN"), line.text.toHtmlEscaped()); };
        page.tail = [] { return QStringLiteral("END"); };
        const auto done = waitFor(house.people->exportTo(house.preview().traces, target, page));
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
        const QString html = QString::fromUtf8(house.file(target + QStringLiteral("/person.html")));
        QCOMPARE(html, QStringLiteral("HEAD %1\nOUT %2\nIN %2\nEND").arg(joanaName, script.toHtmlEscaped()));
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(house.file(target + QStringLiteral("/person.json")), &problem).object();
        QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString()));
        const QJsonObject tables = json.value(QLatin1String("tables")).toObject();
        for (const PersonCount &one : house.preview().counts)
            QCOMPARE(tables.value(one.kind).toArray().size(), one.rows);
        QCOMPARE(tables.value(QLatin1String("incoming")).toArray().first().toObject().value(QLatin1String("text")).toString(), script);
        const auto twice = waitFor(house.people->exportTo(house.preview().traces, target, page));
        QVERIFY(!twice);
        QVERIFY(twice.error().kind == ErrorKind::Conflict);
    }

    void aLookUnderTheMaskIsRecordedAndGoesWithThePerson()
    {
        House house;
        house.fill();
        QVERIFY(waitFor(house.people->noteReveal(joanaWa, QStringLiteral("messages"))).ok());
        const auto reveals = waitFor(house.people->reveals());
        QCOMPARE(reveals->size(), 1);
        QCOMPARE(reveals->first().person, personKey(joana));
        QCOMPARE(reveals->first().place, QStringLiteral("messages"));
        QCOMPARE(reveals->first().who, operatorName());
        QVERIFY(waitFor(house.people->erase(house.preview().traces, {})).ok());
        QVERIFY(waitFor(house.people->reveals())->isEmpty());
    }

    void retentionRunsAsPreviewed()
    {
        House house;
        house.fill();
        RetentionService retention(house.core);
        QVERIFY(waitFor(retention.preview())->isEmpty());
        QVERIFY(!waitFor(retention.setDays(RetentionKind::Content, 0)));
        QVERIFY(waitFor(retention.setDays(RetentionKind::Content, 30)).ok());
        const auto due = waitFor(retention.preview());
        QVERIFY(!due->isEmpty());
        const auto gone = waitFor(retention.run());
        QVERIFY2(gone.ok(), gone ? "" : qPrintable(gone.error().detail));
        QCOMPARE(*gone, *due);
        QVERIFY(waitFor(retention.preview())->isEmpty());
        QVERIFY((*waitFor(retention.lastRun())).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPersonData)
#include "tst_persondata.moc"
