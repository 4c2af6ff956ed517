#include "store/mediastore.h"
#include "storetest.h"

using namespace recado;

// What was uploaded where.
class TestMediaStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<StoreTest>(); }
    void cleanup() { m_test.reset(); }

    void everyFieldIsKept();
    void theSameBytesHaveOneEntry();
    void listsAreNewestFirst();
    void entriesAreFoundByBytesAndId();
    void anotherAccountSeesNothing();
    void removedIsGone();
    void expiryFollowsTheProviderOrThePlatform();

private:
    MediaEntry entry(const QByteArray &seed = "1", qint64 channel = 3, qint64 uploadedAt = 1000) const
    {
        MediaEntry entry;
        entry.account = m_test->account;
        entry.channel = {channel};
        entry.sha256 = QByteArray(31, 'h') + seed;
        entry.fileName = QStringLiteral("Orçamento ’24.pdf");
        entry.mimeType = QStringLiteral("application/pdf");
        entry.bytes = 104'857'600;
        entry.providerMediaId = QStringLiteral("12345678901234567890") + QString::fromLatin1(seed);
        entry.uploadedAt = fromMillis(uploadedAt);
        entry.sourcePath = QStringLiteral("/home/ana/Orçamento.pdf");
        return entry;
    }
    MediaEntry put(const MediaEntry &entry)
    {
        return m_test->write([entry](Connection &connection) { return MediaStore(connection).put(entry); });
    }
    QList<MediaEntry> list(ChannelId channel = {})
    {
        return m_test->read([account = m_test->account, channel](Connection &connection) { return MediaStore(connection).list(account, channel); });
    }

    std::unique_ptr<StoreTest> m_test;
};

void TestMediaStore::everyFieldIsKept()
{
    MediaEntry whole = entry();
    whole.pixels = QSize(640, 480);
    whole.expiresAt = fromMillis(2'592'000'000);
    whole.thumbnail = QByteArray("\x89PNG\0\xff", 6);
    const MediaEntry kept = put(whole);
    QVERIFY(!kept.id.isNull());
    whole.id = kept.id;
    QVERIFY(kept == whole);
    QVERIFY(list() == QList<MediaEntry>{whole});
}

void TestMediaStore::theSameBytesHaveOneEntry()
{
    MediaEntry first = entry();
    first.thumbnail = "png";
    const MediaEntryId id = put(first).id;
    MediaEntry again = entry();
    again.providerMediaId = QStringLiteral("another");
    again.uploadedAt = fromMillis(5000);
    const MediaEntry kept = put(again);
    QVERIFY(kept.id == id);
    QCOMPARE(kept.providerMediaId, QStringLiteral("another"));
    QCOMPARE(toMillis(kept.uploadedAt), 5000);
    QCOMPARE(kept.thumbnail, QByteArray("png"));
    QVERIFY(put(entry("1", 4)).id != id);
    QCOMPARE(list().size(), 2);
}

void TestMediaStore::listsAreNewestFirst()
{
    put(entry("a", 3, 2000));
    put(entry("b", 4, 3000));
    put(entry("c", 3, 1000));
    QStringList ids;
    for (const MediaEntry &each : list())
        ids += each.providerMediaId.right(1);
    QCOMPARE(ids.join(QString()), QStringLiteral("bac"));
    QCOMPARE(list({3}).size(), 2);
    QCOMPARE(list({9}).size(), 0);
}

void TestMediaStore::entriesAreFoundByBytesAndId()
{
    const MediaEntry kept = put(entry());
    const auto find = [this, kept](auto look) {
        return m_test->read([look](Connection &connection) {
            MediaStore store(connection);
            return look(store);
        });
    };
    QVERIFY(find([kept](MediaStore &store) { return store.byId(kept.id); }) == kept);
    QVERIFY(find([kept](MediaStore &store) { return store.byBytes(kept.account, kept.channel, kept.sha256); }) == kept);
    QVERIFY(find([kept](MediaStore &store) { return store.byProviderId(kept.account, kept.providerMediaId); }) == kept);
    QVERIFY(!find([kept](MediaStore &store) { return store.byBytes(kept.account, {9}, kept.sha256); }));
    QVERIFY(!find([kept](MediaStore &store) { return store.byProviderId(kept.account, QStringLiteral("nobody")); }));
}

void TestMediaStore::anotherAccountSeesNothing()
{
    put(entry());
    QVERIFY(m_test->read([](Connection &connection) { return MediaStore(connection).list({77}, {}); }).isEmpty());
}

void TestMediaStore::removedIsGone()
{
    const MediaEntry kept = put(entry());
    put(entry("2"));
    m_test->run([kept](Connection &connection) { return MediaStore(connection).setThumbnail(kept.id, "small"); });
    QCOMPARE(list({3}).last().thumbnail, QByteArray("small"));
    m_test->run([kept](Connection &connection) { return MediaStore(connection).remove(kept.id); });
    QCOMPARE(list().size(), 1);
    QVERIFY(list().first().id != kept.id);
}

void TestMediaStore::expiryFollowsTheProviderOrThePlatform()
{
    constexpr qint64 day = 86'400'000;
    MediaEntry told = entry();
    told.expiresAt = fromMillis(2 * day);
    QVERIFY(!told.isExpired(fromMillis(2 * day - 1)));
    QVERIFY(told.isExpired(fromMillis(2 * day)));
    const MediaEntry untold = entry("1", 3, 0);
    QVERIFY(!untold.isExpired(fromMillis(30 * day)));
    QVERIFY(untold.isExpired(fromMillis(30 * day + 1)));
}

QTEST_GUILESS_MAIN(TestMediaStore)
#include "tst_mediastore.moc"
