#include "kindof.h"
#include "secrets/vaultformat.h"
#include "secrets/vaultstore.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

namespace {

const Secret passphrase(QByteArray("uma senha longa"));

// Results are there before the future is finished, which needs an event loop (base/completion.h).
template<typename T>
Result<T> await(QFuture<Result<T>> future)
{
    return future.result();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// The part that another process plays in severalProcessesLoseNothing().
int writeMany(const QString &path, const QString &prefix)
{
    const auto vault = VaultStore::open(path, passphrase);
    for (int i = 0; vault && i < 25; ++i) {
        const QString key = prefix + QString::number(i);
        if (!await((*vault)->write(key, Secret(key.toUtf8()))))
            return 1;
    }
    return vault ? 0 : 2;
}

} // namespace

class TestVaultStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatItIsGiven();
    void reopensWithTheSamePassphrase();
    void replacesAndForgets();
    void whatIsNotThereIsNotFound();
    void answersInTheOrderAsked();
    void asksDoNotWait();
    void wrongPassphraseIsLockedAndChangesNothing();
    void damagedFileIsNeverWrittenOver_data();
    void damagedFileIsNeverWrittenOver();
    void damageWhileOpenStopsWriting();
    void aVanishedVaultIsNotMadeAnew();
    void onlyTheOwnerMayReadIt();
    void twoStoresSeeEachOther();
    void severalProcessesLoseNothing();
    void noPlaceToWrite();
    void passphraseIsTheFirstLine_data();
    void passphraseIsTheFirstLine();
    void passphraseFileProblems();

private:
    std::shared_ptr<VaultStore> opened() const
    {
        auto vault = VaultStore::open(m_path, passphrase);
        return vault ? *vault : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestVaultStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("vault"));
}

void TestVaultStore::keepsWhatItIsGiven()
{
    QVERIFY(!VaultStore::exists(m_path));
    const auto vault = opened();
    QVERIFY(vault);
    QVERIFY(VaultStore::exists(m_path));
    const QByteArray bytes("\0 ção \xff\n", 11);
    QVERIFY(await(vault->write(QStringLiteral("account/1/token"), Secret(bytes))));
    const auto read = await(vault->read(QStringLiteral("account/1/token")));
    QVERIFY(read);
    QCOMPARE(read->reveal(), bytes);
}

void TestVaultStore::reopensWithTheSamePassphrase()
{
    QVERIFY(await(opened()->write(QStringLiteral("k"), Secret(QByteArray("kept")))));
    const auto read = await(opened()->read(QStringLiteral("k")));
    QVERIFY(read);
    QCOMPARE(read->reveal(), QByteArray("kept"));
}

void TestVaultStore::replacesAndForgets()
{
    const auto vault = opened();
    const QString key = QStringLiteral("k");
    QVERIFY(await(vault->write(key, Secret(QByteArray("old")))));
    QVERIFY(await(vault->write(key, Secret(QByteArray("new")))));
    QCOMPARE(await(vault->read(key))->reveal(), QByteArray("new"));
    QVERIFY(await(vault->remove(key)));
    QCOMPARE(kindOf(await(vault->read(key))), toString(ErrorKind::NotFound));
}

void TestVaultStore::whatIsNotThereIsNotFound()
{
    const auto vault = opened();
    QCOMPARE(kindOf(await(vault->read(QStringLiteral("nothing")))), toString(ErrorKind::NotFound));
    QVERIFY(await(vault->remove(QStringLiteral("nothing"))));
}

void TestVaultStore::answersInTheOrderAsked()
{
    const auto vault = opened();
    const QString key = QStringLiteral("k");
    auto first = vault->write(key, Secret(QByteArray("1")));
    auto second = vault->write(key, Secret(QByteArray("2")));
    auto read = vault->read(key);
    auto removed = vault->remove(key);
    auto gone = vault->read(key);
    QVERIFY(await(first) && await(second) && await(removed));
    QCOMPARE(await(read)->reveal(), QByteArray("2"));
    QCOMPARE(kindOf(await(gone)), toString(ErrorKind::NotFound));
}

void TestVaultStore::asksDoNotWait()
{
    // The last answers come while the store goes away; none is lost.
    auto vault = opened();
    QList<QFuture<Result<void>>> asked;
    for (int i = 0; i < 20; ++i)
        asked += vault->write(QString::number(i), Secret(QByteArray("x")));
    QVERIFY(!asked.last().isResultReadyAt(0));
    vault.reset();
    for (const auto &future : asked)
        QVERIFY(future.isResultReadyAt(0) && future.result());
    QTRY_VERIFY(asked.last().isFinished());
    QVERIFY(await(opened()->read(QStringLiteral("19"))));
}

void TestVaultStore::wrongPassphraseIsLockedAndChangesNothing()
{
    QVERIFY(await(opened()->write(QStringLiteral("k"), Secret(QByteArray("kept")))));
    const QByteArray before = contentOf(m_path);
    const auto wrong = VaultStore::open(m_path, Secret(QByteArray("outra senha")));
    QVERIFY(!wrong);
    QCOMPARE(kindOf(wrong), toString(ErrorKind::Locked));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(kindOf(VaultStore::open(m_path, Secret())), toString(ErrorKind::Invalid));
}

void TestVaultStore::damagedFileIsNeverWrittenOver_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto made = vault::create(passphrase, {1, 8192});
    QVERIFY(made);
    const QByteArray whole = vault::seal(**made, {{"k", Secret(QByteArray("value"))}});
    QByteArray flipped = whole;
    flipped[flipped.size() - 3] = char(flipped[flipped.size() - 3] ^ 0x20);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("header only") << whole.left(vault::headerSize);
    QTest::newRow("cut short") << whole.chopped(1);
    QTest::newRow("one bit") << flipped;
    QTest::newRow("another file") << QByteArray("{\"token\": \"in plain text\"}").repeated(9);
}

void TestVaultStore::damagedFileIsNeverWrittenOver()
{
    QFETCH(QByteArray, content);
    putContent(m_path, content);
    const auto vault = VaultStore::open(m_path, passphrase);
    QVERIFY(!vault);
    QCOMPARE(kindOf(vault), toString(ErrorKind::Storage));
    QCOMPARE(contentOf(m_path), content);
}

void TestVaultStore::damageWhileOpenStopsWriting()
{
    const auto vault = opened();
    const QByteArray damaged = contentOf(m_path).chopped(5);
    putContent(m_path, damaged);
    QCOMPARE(kindOf(await(vault->write(QStringLiteral("k"), Secret(QByteArray("v"))))), toString(ErrorKind::Storage));
    QCOMPARE(kindOf(await(vault->read(QStringLiteral("k")))), toString(ErrorKind::Storage));
    QCOMPARE(contentOf(m_path), damaged);
}

void TestVaultStore::aVanishedVaultIsNotMadeAnew()
{
    const auto vault = opened();
    QVERIFY(await(vault->write(QStringLiteral("k"), Secret(QByteArray("v")))));
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(kindOf(await(vault->write(QStringLiteral("l"), Secret(QByteArray("v"))))), toString(ErrorKind::Storage));
    QVERIFY(!VaultStore::exists(m_path));
}

void TestVaultStore::onlyTheOwnerMayReadIt()
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const auto vault = opened();
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    QFile::setPermissions(m_path, QFileInfo(m_path).permissions() | others);
    QVERIFY(await(vault->write(QStringLiteral("k"), Secret(QByteArray("v")))));
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
    // Nothing is left beside it: neither the lock nor a half-written copy.
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("vault")});
}

void TestVaultStore::twoStoresSeeEachOther()
{
    const auto one = opened();
    const auto two = opened();
    QVERIFY(await(one->write(QStringLiteral("a"), Secret(QByteArray("1")))));
    QVERIFY(await(two->write(QStringLiteral("b"), Secret(QByteArray("2")))));
    QCOMPARE(await(two->read(QStringLiteral("a")))->reveal(), QByteArray("1"));
    QCOMPARE(await(one->read(QStringLiteral("b")))->reveal(), QByteArray("2"));
}

void TestVaultStore::severalProcessesLoseNothing()
{
    // They race to create it, too.
    const QStringList prefixes{QStringLiteral("a/"), QStringLiteral("b/"), QStringLiteral("c/")};
    std::vector<std::unique_ptr<QProcess>> writers;
    for (const QString &prefix : prefixes) {
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-many"), m_path, prefix});
    }
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished(60'000));
        QCOMPARE(writer->exitCode(), 0);
    }
    const auto vault = opened();
    QVERIFY(vault);
    for (const QString &prefix : prefixes) {
        for (int i = 0; i < 25; ++i) {
            const QString key = prefix + QString::number(i);
            const auto read = await(vault->read(key));
            QVERIFY2(read, qPrintable(key));
            QCOMPARE(read->reveal(), key.toUtf8());
        }
    }
}

void TestVaultStore::noPlaceToWrite()
{
    const auto vault = VaultStore::open(m_dir->filePath(QStringLiteral("no/such/vault")), passphrase);
    QVERIFY(!vault);
    QCOMPARE(kindOf(vault), toString(ErrorKind::Storage));
}

void TestVaultStore::passphraseIsTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("one line") << QByteArray("segredo\n") << QByteArray("segredo");
    QTest::newRow("no line end") << QByteArray("segredo") << QByteArray("segredo");
    QTest::newRow("Windows") << QByteArray("segredo\r\nmore") << QByteArray("segredo");
    QTest::newRow("blanks belong to it") << QByteArray(" se gredo \nmore") << QByteArray(" se gredo ");
    QTest::newRow("UTF-8") << QByteArray("ação\n") << QByteArray("ação");
}

void TestVaultStore::passphraseIsTheFirstLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, first);
    const QString path = m_dir->filePath(QStringLiteral("key"));
    putContent(path, content);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto read = VaultStore::passphraseFromFile(path);
    QVERIFY(read);
    QCOMPARE(read->reveal(), first);
}

void TestVaultStore::passphraseFileProblems()
{
    QCOMPARE(kindOf(VaultStore::passphraseFromFile(m_dir->filePath(QStringLiteral("none")))), toString(ErrorKind::NotFound));
    QCOMPARE(kindOf(VaultStore::passphraseFromFile(m_dir->path())), toString(ErrorKind::Storage));
    const QString path = m_dir->filePath(QStringLiteral("key"));
    putContent(path, "\nsecond line\n");
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    QTest::ignoreMessage(QtWarningMsg, "other users of this computer can read the passphrase file");
    QCOMPARE(kindOf(VaultStore::passphraseFromFile(path)), toString(ErrorKind::Invalid));
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--write-many"))
        return writeMany(arguments.at(2), arguments.at(3));
    TestVaultStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vaultstore.moc"
