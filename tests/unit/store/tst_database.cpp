#include "store/migrations.h"
#include "storetest.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace recado;

namespace {

QByteArray digest(const QString &file)
{
    QFile bytes(file);
    return bytes.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(bytes.readAll(), QCryptographicHash::Sha256) : QByteArray();
}

void runSql(const QString &file, const QString &sql)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
}

bool tellsOf(const QSignalSpy &spy, MessageRow row)
{
    return std::any_of(spy.begin(), spy.end(), [row](const QList<QVariant> &call) { return call.first().value<ChangeSet>().messages.contains(row); });
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFileBelongsToItsOwnerOnly()
    {
        StoreTest store;
        QCOMPARE(QFile::permissions(store.file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
    }

    void aDatabaseOfANewerVersionIsRefusedUntouched()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("recado.db"));
        QVERIFY(Database::open(file).ok());
        runSql(file, QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion() + 1));
        const QByteArray before = digest(file);
        const auto opened = Database::open(file);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().kind), toString(ErrorKind::NewerVersion));
        QCOMPARE(digest(file), before);
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("recado.db"));
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        const QByteArray before = digest(file);
        QVERIFY(!Database::open(file));
        QCOMPARE(digest(file), before);
    }

    void syncIsFullAndJournalIsWal()
    {
        StoreTest store;
        const auto pragma = [&store](const QString &name) {
            return store.read([name](Connection &connection) { return connection.scalar(QStringLiteral("PRAGMA ") + name); }).toString();
        };
        QCOMPARE(pragma(QStringLiteral("journal_mode")), QStringLiteral("wal"));
        QCOMPARE(pragma(QStringLiteral("synchronous")), QStringLiteral("2"));
    }

    void aFailedJobIsUndoneAndItsNeighboursStay()
    {
        StoreTest store;
        // The first job holds the thread so that the others wait together and share a transaction.
        auto hold = store.database->read([](Connection &) -> Result<int> {
            QThread::msleep(100);
            return 1;
        });
        const auto put = [](const QString &name, bool fail) {
            return [name, fail](Connection &connection) -> Result<int> {
                if (const auto done = connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, 'x')"), {name}); !done)
                    return done.error();
                return fail ? Result<int>(error(ErrorKind::Conflict)) : Result<int>(1);
            };
        };
        auto good = store.database->write(put(QStringLiteral("a"), false));
        auto bad = store.database->write(put(QStringLiteral("b"), true));
        auto alsoGood = store.database->write(put(QStringLiteral("c"), false));
        QVERIFY(hold.result().ok());
        QVERIFY(good.result().ok());
        QVERIFY(!bad.result().ok());
        QVERIFY(alsoGood.result().ok());
        const auto names = store.read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT group_concat(name, ' ') FROM setting ORDER BY name")); });
        QCOMPARE(names.toString(), QStringLiteral("a c"));
    }

    void changesAreToldAfterTheCommit()
    {
        StoreTest store;
        QSignalSpy spy(store.database.get(), &Database::changed);
        const Message message = store.insert();
        QTRY_VERIFY(tellsOf(spy, message.row));
    }

    void changesOfAnotherProcessAreTold()
    {
        StoreTest store;
        const auto other = *Database::open(store.file());
        QSignalSpy spy(store.database.get(), &Database::changed);
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QStringLiteral("+5511988887777");
        message.content = "{}";
        const auto inserted = other->write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); }).result();
        QVERIFY(inserted.ok());
        QTRY_VERIFY(tellsOf(spy, inserted->row));
    }

    void whoReadsAllTheTimeHearsOfOthersToo()
    {
        StoreTest store;
        const auto other = *Database::open(store.file());
        QSignalSpy spy(store.database.get(), &Database::changed);
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QStringLiteral("+5511900001111");
        message.content = "{}";
        const auto inserted = other->write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); }).result();
        QVERIFY(inserted.ok());
        const auto readOnce = [&store] { store.load({1}); };
        QTRY_VERIFY((readOnce(), tellsOf(spy, inserted->row)));
    }

    void ownCommitsDoNotHideThoseOfAnother()
    {
        StoreTest store;
        const auto other = *Database::open(store.file());
        QSignalSpy spy(store.database.get(), &Database::changed);
        Message message;
        message.id = MessageId::make();
        message.account = store.account;
        message.recipient = QStringLiteral("+5511900001111");
        message.content = "{}";
        const auto inserted = other->write([message](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(1)); }).result();
        QVERIFY(inserted.ok());
        store.insert();
        QTRY_VERIFY(tellsOf(spy, inserted->row));
    }

    void aFullDiskRefusesAndKeepsNothingHalf()
    {
        StoreTest store;
        const Message kept = store.insert();
        const auto pages = store.read([](Connection &connection) { return connection.scalar(QStringLiteral("PRAGMA page_count")); }).toLongLong();
        store.run([pages](Connection &connection) { return connection.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)); });
        QSignalSpy failed(store.database.get(), &Database::writeFailed);
        Error seen;
        for (int i = 0; i < 200 && failed.isEmpty(); ++i) {
            const auto put = store.database->write([i](Connection &connection) -> Result<int> {
                const auto done = connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?)"),
                                                     {QStringLiteral("n%1").arg(i), QString(4000, QLatin1Char('x'))});
                return done ? Result<int>(1) : Result<int>(done.error());
            }).result();
            if (!put)
                seen = put.error();
            if (seen.kind == ErrorKind::DiskFull)
                break;
        }
        QCOMPARE(toString(seen.kind), toString(ErrorKind::DiskFull));
        QCOMPARE(store.load(kept.row).id, kept.id);
    }

    void aJobThatWasUndoneTakesItsRevisionAlong()
    {
        QTemporaryDir dir;
        const auto database = *Database::open(dir.filePath(QStringLiteral("recado.db")));
        const auto held = database->write([](Connection &) { // so that the next two share one transaction
            QThread::msleep(100);
            return Result<void>();
        });
        const auto failed = database->write([](Connection &connection) -> Result<void> {
            const auto taken = connection.revision();
            return taken ? error(ErrorKind::Conflict) : taken.error();
        });
        const auto kept = database->write([](Connection &connection) { return connection.revision(); });
        QVERIFY(!failed.result().ok());
        const qint64 written = *kept.result();
        const auto stored = database->read([](Connection &connection) {
            return connection.scalar(QStringLiteral("SELECT value FROM revision WHERE topic = 'all'"));
        });
        QCOMPARE(stored.result()->toLongLong(), written);
    }

    void everythingGivenIsDoneBeforeItCloses()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("recado.db"));
        {
            const auto database = *Database::open(file);
            for (int i = 0; i < 50; ++i) {
                database->write([i](Connection &connection) {
                    return connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, '')"), {QString::number(i)});
                });
            }
        }
        const auto again = *Database::open(file);
        const auto count = again->read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM setting")); }).result();
        QCOMPARE(count->toInt(), 50);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
