#include "kindof.h"
#include "secrets/vaultformat.h"

#include <QTest>

#include <sodium.h>

#include <algorithm>

using namespace recado;

// Stretching takes time on purpose; the least that libsodium allows keeps these tests quick.
class TestVaultFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSealedIsUnsealed();
    void sealingTwiceShowsNothingInCommon();
    void nothingIsReadable();
    void passphraseOpensItAgain();
    void wrongPassphraseIsLocked();
    void everyChangedByteIsSeen();
    void everyCutIsSeen();
    void aTailIsSeen();
    void otherFilesAreNoVault();
    void laterFormatIsToldApart();
    void hostileCostIsRefusedAtOnce();
    void anotherVaultIsNotRead();

private:
    vault::Entries m_entries;
    std::shared_ptr<const vault::Opened> m_opened;
};

namespace {

const vault::Cost cheap{1, 8192};
const Secret passphrase(QByteArray("uma senha longa"));

} // namespace

void TestVaultFormat::initTestCase()
{
    m_entries = {{"account/1/token", Secret(QByteArray("eyJhbGciOi"))},
                 {"account/2/empty", Secret()},
                 {QByteArray("conta/ção"), Secret(QByteArray("\0\xff\n", 3))}};
    const auto made = vault::create(passphrase, cheap);
    QVERIFY(made);
    m_opened = *made;
    QCOMPARE(m_opened->header.size(), vault::headerSize);
}

void TestVaultFormat::whatIsSealedIsUnsealed()
{
    for (const vault::Entries &entries : {m_entries, vault::Entries()}) {
        const auto read = vault::unseal(*m_opened, vault::seal(*m_opened, entries));
        QVERIFY(read);
        QCOMPARE(read->size(), entries.size());
        for (const auto &[key, secret] : entries)
            QCOMPARE(read->at(key).reveal(), secret.reveal());
    }
}

void TestVaultFormat::sealingTwiceShowsNothingInCommon()
{
    const QByteArray first = vault::seal(*m_opened, m_entries);
    const QByteArray second = vault::seal(*m_opened, m_entries);
    QCOMPARE(first.size(), second.size());
    QVERIFY(first.mid(vault::headerSize, 24) != second.mid(vault::headerSize, 24));
    QVERIFY(first.mid(vault::headerSize + 24) != second.mid(vault::headerSize + 24));
}

void TestVaultFormat::nothingIsReadable()
{
    const QByteArray file = vault::seal(*m_opened, m_entries);
    for (const QByteArray word : {"token", "account", "eyJ", "uma senha longa"})
        QVERIFY2(!file.contains(word), word.constData());
}

void TestVaultFormat::passphraseOpensItAgain()
{
    const QByteArray file = vault::seal(*m_opened, m_entries);
    const auto opened = vault::open(file, passphrase);
    QVERIFY(opened);
    QVERIFY(vault::unseal(**opened, file));
}

void TestVaultFormat::wrongPassphraseIsLocked()
{
    const QByteArray file = vault::seal(*m_opened, m_entries);
    for (const QByteArray &wrong : {QByteArray("uma senha longA"), QByteArray("uma senha longa "), QByteArray("x"), QByteArray()}) {
        const auto opened = vault::open(file, Secret(wrong));
        QVERIFY(!opened);
        QCOMPARE(kindOf(opened), toString(ErrorKind::Locked));
    }
}

void TestVaultFormat::everyChangedByteIsSeen()
{
    const QByteArray file = vault::seal(*m_opened, m_entries);
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 0x01);
        const auto read = vault::unseal(*m_opened, changed);
        QVERIFY2(!read, qPrintable(QString::number(i)));
        QVERIFY2(read.error().kind == ErrorKind::Storage || (i >= 8 && i < 12), qPrintable(QString::number(i)));
    }
}

void TestVaultFormat::everyCutIsSeen()
{
    const QByteArray file = vault::seal(*m_opened, m_entries);
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto read = vault::unseal(*m_opened, file.left(size));
        QVERIFY(!read);
        QCOMPARE(kindOf(read), toString(ErrorKind::Storage));
    }
}

void TestVaultFormat::aTailIsSeen()
{
    const auto read = vault::unseal(*m_opened, vault::seal(*m_opened, m_entries) + QByteArray(1, '\0'));
    QVERIFY(!read);
    QCOMPARE(kindOf(read), toString(ErrorKind::Storage));
}

void TestVaultFormat::otherFilesAreNoVault()
{
    for (const QByteArray &file : {QByteArray(), QByteArray(4096, '\0'), QByteArray("SQLite format 3").repeated(20), QByteArray("RECVAULT")}) {
        const auto opened = vault::open(file, passphrase);
        QVERIFY(!opened);
        QCOMPARE(kindOf(opened), toString(ErrorKind::Storage));
    }
}

void TestVaultFormat::laterFormatIsToldApart()
{
    QByteArray file = vault::seal(*m_opened, m_entries);
    file[8] = 2;
    const auto opened = vault::open(file, passphrase);
    QVERIFY(!opened);
    QCOMPARE(kindOf(opened), toString(ErrorKind::NewerVersion));
}

void TestVaultFormat::hostileCostIsRefusedAtOnce()
{
    // Somebody who can write the file can also make its checksum right: 2^56 bytes and 4 billion passes.
    for (const auto &[offset, size] : {std::pair(12, 4), std::pair(16, 8)}) {
        QByteArray file = vault::seal(*m_opened, m_entries);
        std::fill_n(file.begin() + offset, size, char(0xff));
        auto *bytes = reinterpret_cast<unsigned char *>(file.data());
        crypto_generichash(bytes + 56, 16, bytes, 56, nullptr, 0);
        const auto opened = vault::open(file, passphrase);
        QVERIFY(!opened);
        QCOMPARE(kindOf(opened), toString(ErrorKind::Storage));
        QVERIFY(opened.error().detail.contains(QLatin1String("impossible cost")));
    }
}

void TestVaultFormat::anotherVaultIsNotRead()
{
    const auto other = vault::create(passphrase, cheap);
    QVERIFY(other);
    const auto read = vault::unseal(*m_opened, vault::seal(**other, m_entries));
    QVERIFY(!read);
    QCOMPARE(kindOf(read), toString(ErrorKind::Locked));
}

QTEST_GUILESS_MAIN(TestVaultFormat)
#include "tst_vaultformat.moc"
