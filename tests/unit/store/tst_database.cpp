#include "store/migrations.h"
#include "storetest.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#include <algorithm>
#include <future>
#include <stop_token>

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

    void aStatementMayBeAskedAgainWhileItIsRead()
    {
        StoreTest store;
        const QString sql = QStringLiteral("SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) WHERE value <> ? ORDER BY value");
        const auto pairs = store.read([sql](Connection &connection) -> Result<QStringList> {
            QStringList found;
            for (int round = 0; round < 2; ++round) {
                const auto outer = connection.each(sql, {2}, [&](const QSqlQuery &row) {
                    const QString first = row.value(0).toString();
                    (void)connection.each(sql, {3}, [&](const QSqlQuery &inner) { found += first + inner.value(0).toString(); });
                });
                if (!outer)
                    return outer.error();
            }
            return found;
        });
        const QStringList once{QStringLiteral("11"), QStringLiteral("12"), QStringLiteral("31"), QStringLiteral("32")};
        QCOMPARE(pairs, once + once);
    }

    // As when the disk cannot be read in the middle of a list: what came before is not all of it.
    void aListThatBreaksOffIsAnError()
    {
        StoreTest store;
        int seen = 0;
        const auto answer = store.read([&seen](Connection &connection) -> Result<QString> {
            const QString sql = QStringLiteral("SELECT CASE value WHEN 3 THEN abs(-9223372036854775807 - 1) ELSE value END FROM json_each('[1,2,3,4]')");
            const auto read = connection.each(sql, {}, [&seen](const QSqlQuery &) { ++seen; });
            return read ? QStringLiteral("all") : toString(read.error().kind);
        });
        QCOMPARE(seen, 2);
        QCOMPARE(answer, QStringLiteral("storage"));
    }

    void aJobThatFailsAloneLeavesNothingAndTheNextOneIsKept()
    {
        StoreTest store;
        const auto count = [&store] {
            return store.read([](Connection &connection) { return connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message")); }).toInt();
        };
        Message message = store.insert();
        const auto failed = store.database
                                ->write([message](Connection &connection) mutable -> Result<void> {
                                    message.id = MessageId::make();
                                    const auto inserted = MessageStore(connection).insert(message, {}, fromMillis(5));
                                    return inserted ? error(ErrorKind::Conflict) : inserted.error();
                                })
                                .result();
        QVERIFY(!failed);
        QCOMPARE(toString(failed.error().kind), toString(ErrorKind::Conflict));
        QCOMPARE(count(), 1);
        store.insert();
        QCOMPARE(count(), 2);
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

    void aLookSeesWhatAFinishedWriteHasWritten()
    {
        StoreTest store;
        for (int i = 0; i < 20; ++i) {
            store.insert();
            QCOMPARE(store.database->look(messagesIn).result().value(), i + 1);
        }
    }

    void aLookHoldsUpNoWriteAndNoOtherReader()
    {
        StoreTest store;
        std::promise<void> gate;
        const auto opened = gate.get_future().share();
        const auto held = store.database->look([opened](Connection &connection) {
            const auto before = messagesIn(connection);
            opened.wait();
            const auto after = messagesIn(connection);
            return Result<bool>(*before == *after); // one state from beginning to end
        });
        store.insert();
        QCOMPARE(store.database->look(messagesIn, Reader::InSight).result().value(), 1);
        QCOMPARE(store.database->look(messagesIn, Reader::Reports).result().value(), 1);
        QVERIFY(!held.isFinished());
        gate.set_value();
        QVERIFY(held.result().value());
    }

    void looksOfOneReaderRunInOrder()
    {
        StoreTest store;
        auto order = std::make_shared<QList<int>>(); // touched by that reader's thread only
        QFuture<Result<int>> last;
        for (int i = 0; i < 50; ++i) {
            last = store.database->look([order, i](Connection &) {
                order->append(i);
                return Result<int>(int(order->size()));
            });
        }
        QCOMPARE(last.result().value(), 50);
        QVERIFY(std::is_sorted(order->cbegin(), order->cend()));
    }

    void aLookWritesNothing()
    {
        StoreTest store;
        const auto written = store.database->look([](Connection &connection) {
            return connection.execute(QStringLiteral("INSERT INTO setting (name, value) VALUES ('a', 'b')"));
        });
        QCOMPARE(toString(written.result().error().kind), toString(ErrorKind::Storage));
        store.insert(); // and leaves nothing locked
        QCOMPARE(store.database->look(messagesIn).result().value(), 1);
    }

    void aLongLookEndsWhenItIsStopped()
    {
        StoreTest store;
        std::stop_source stop;
        std::promise<void> begun;
        const auto answer = store.database->look([token = stop.get_token(), &begun](Connection &) -> Result<int> {
            begun.set_value();
            while (!token.stop_requested())
                QThread::msleep(1);
            return error(ErrorKind::Cancelled);
        });
        begun.get_future().wait();
        stop.request_stop();
        QCOMPARE(toString(answer.result().error().kind), toString(ErrorKind::Cancelled));
    }

    void whatIsLookedAtIsAnsweredBeforeItCloses()
    {
        QList<QFuture<Result<int>>> answers;
        {
            StoreTest store;
            for (int i = 0; i < 20; ++i)
                answers.append(store.database->look(messagesIn));
        }
        for (const auto &answer : answers)
            QCOMPARE(answer.result().value(), 0);
    }

private:
    static Result<int> messagesIn(Connection &connection)
    {
        const auto count = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message"));
        return count ? Result<int>(count->toInt()) : Result<int>(count.error());
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
