#include "store/filelock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

class TestFileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        QTemporaryDir dir;
        FileLock first(dir.filePath(QStringLiteral("lock")));
        FileLock second(dir.filePath(QStringLiteral("lock")));
        QVERIFY(first.tryLock());
        QVERIFY(!second.tryLock());
        first.unlock();
        QVERIFY(second.tryLock());
    }

    void lookingTellsWhetherItIsHeldAndTakesNothing()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("lock"));
        QVERIFY(!FileLock::isHeld(file));
        QVERIFY(!QFile::exists(file));
        FileLock lock(file);
        QVERIFY(lock.tryLock());
        QVERIFY(FileLock::isHeld(file));
        QVERIFY(lock.isLocked());
        FileLock second(file);
        QVERIFY(!second.tryLock()); // looking, and closing what was looked at, freed nothing
        lock.unlock();
        QVERIFY(!FileLock::isHeld(file));
        QVERIFY(second.tryLock());
    }

    void aLivingLeaseIsNotDead()
    {
        QTemporaryDir dir;
        QString name;
        {
            ProcessLease lease(dir.path());
            name = lease.name();
            QVERIFY(lease.isHeld());
            QVERIFY(!ProcessLease::isDead(dir.path(), name));
        }
        QVERIFY(ProcessLease::isDead(dir.path(), name));
    }

    void aLeaseWhoseFileIsGoneIsDead()
    {
        QTemporaryDir dir;
        QVERIFY(ProcessLease::isDead(dir.path(), QStringLiteral("nobody")));
    }

    void theFileOfADeadProcessIsFoundDead()
    {
        QTemporaryDir dir;
        QDir(dir.path()).mkpath(QStringLiteral("leases"));
        QFile left(dir.filePath(QStringLiteral("leases/left-behind")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(ProcessLease::isDead(dir.path(), QStringLiteral("left-behind")));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
