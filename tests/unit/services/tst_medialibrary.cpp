#include "mediasamples.h"
#include "servicetest.h"
#include "store/mediastore.h"

#include <QSignalSpy>

using namespace recado;
using test::Answer;
using test::Received;

namespace {

// Waits for the end of an upload.
class Ending {
public:
    explicit Ending(MediaUpload *upload)
    {
        QObject::connect(upload, &MediaUpload::finished, upload, [this](const Result<MediaEntry> &result) {
            m_result = result;
            ++m_times;
        });
        QObject::connect(upload, &MediaUpload::progress, upload, [this](qint64 sent, qint64 total) { m_progress.append({sent, total}); });
    }

    Result<MediaEntry> wait()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }, 30'000))
            qFatal("the upload never ended");
        return *m_result;
    }
    int times() const { return m_times; }
    QList<QPair<qint64, qint64>> progress() const { return m_progress; }

private:
    std::optional<Result<MediaEntry>> m_result;
    QList<QPair<qint64, qint64>> m_progress;
    int m_times = 0;
};

} // namespace

// Files at a provider that gives ids for them, here Meta played by a raw server.
class TestMediaLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }

    void anUploadIsKept();
    void theSameBytesLeaveOnce();
    void anotherNumberHasIdsOfItsOwn();
    void anExpiredIdIsUploadedAgain();
    void againMeansAgain();
    void aBrokenUploadLeavesNothing_data();
    void aBrokenUploadLeavesNothing();
    void aCancelledUploadLeavesNothing();
    void aFileThatIsGoneIsSaid();
    void removingDeletesAtTheProvider_data();
    void removingDeletesAtTheProvider();
    void anExpiredOneIsOnlyForgotten();
    void entriesAreFoundByTheirId();

private:
    MediaLibrary &library() { return m_test->app->mediaLibrary(); }
    Result<MediaEntry> upload(bool again = false, ChannelId channel = {})
    {
        return Ending(library().upload(m_account, channel.isNull() ? m_channel : channel, m_path, "png", again)).wait();
    }
    QList<MediaEntry> entries() { return *waitFor(library().list(m_account, {})); }
    void expire(MediaEntry entry)
    {
        entry.expiresAt = m_test->app->core().now() + std::chrono::minutes(5); // too soon to be used again
        const auto put = waitFor(m_test->app->core().database->write([entry](Connection &connection) { return MediaStore(connection).put(entry); }));
        QVERIFY(put.ok());
    }

    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
    ChannelId m_channel;
    QString m_path;
};

void TestMediaLibrary::init()
{
    m_test = std::make_unique<ServiceTest>();
    NewAccount account;
    account.name = QStringLiteral("Clinica");
    account.provider = ProviderKind::Meta;
    account.settings = {{QStringLiteral("base_url"), m_test->server.url().toString()}, {QStringLiteral("waba_id"), QStringLiteral("1001")}};
    account.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
    const auto added = waitFor(m_test->app->accounts().add(account));
    QVERIFY2(added.ok(), qPrintable(added ? QString() : added.error().detail + added.error().place));
    m_account = added->id;
    m_channel = waitFor(m_test->app->accounts().addChannel(m_account, QStringLiteral("2002"), QStringLiteral("+551133334444"), {}))->id;
    m_test->server.otherwise(Answer::http(200, R"({"id":"900719925474099312"})"));
    m_path = m_test->dir.filePath(QStringLiteral("foto.jpg"));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(samples::png({640, 480}));
}

void TestMediaLibrary::anUploadIsKept()
{
    QSignalSpy changed(&library(), &MediaLibrary::changed);
    const Instant before = m_test->app->core().now();
    Ending ending(library().upload(m_account, {}, m_path, "png"));
    const auto entry = ending.wait();
    QVERIFY(entry.ok());
    QCOMPARE(entry->providerMediaId, QStringLiteral("900719925474099312"));
    QCOMPARE(entry->fileName, QStringLiteral("foto.jpg"));
    QCOMPARE(entry->mimeType, QStringLiteral("image/png"));
    QCOMPARE(entry->pixels, QSize(640, 480));
    QCOMPARE(entry->bytes, QFileInfo(m_path).size());
    QCOMPARE(entry->thumbnail, QByteArray("png"));
    QCOMPARE(entry->sourcePath, m_path);
    QVERIFY(entry->channel == m_channel);
    QVERIFY(entry->expiresAt && *entry->expiresAt >= before + std::chrono::hours(30 * 24));
    QVERIFY(entries() == QList<MediaEntry>{*entry});
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(ending.times(), 1);
    QVERIFY(!ending.progress().isEmpty());
    QCOMPARE(ending.progress().last().first, ending.progress().last().second);
    const Received request = m_test->server.received().first();
    QVERIFY(request.target.endsWith("/2002/media"));
    QVERIFY(request.body.contains("Content-Type: image/png"));
}

void TestMediaLibrary::theSameBytesLeaveOnce()
{
    const auto first = upload();
    const QString copy = m_test->dir.filePath(QStringLiteral("copia.png"));
    QVERIFY(QFile::copy(m_path, copy));
    m_path = copy;
    const auto second = upload();
    QVERIFY(second.ok());
    QCOMPARE(m_test->server.count(), 1);
    QVERIFY(second->id == first->id);
    QCOMPARE(second->providerMediaId, first->providerMediaId);
    QCOMPARE(second->sourcePath, copy);
    QVERIFY(second->uploadedAt == first->uploadedAt);
}

void TestMediaLibrary::anotherNumberHasIdsOfItsOwn()
{
    QVERIFY(upload().ok());
    const auto other = waitFor(m_test->app->accounts().addChannel(m_account, QStringLiteral("2003"), QStringLiteral("+551133335555"), {}));
    QVERIFY(upload(false, other->id).ok());
    QCOMPARE(m_test->server.count(), 2);
    QCOMPARE(entries().size(), 2);
    QCOMPARE(waitFor(library().list(m_account, other->id))->size(), 1);
}

void TestMediaLibrary::anExpiredIdIsUploadedAgain()
{
    expire(*upload());
    m_test->server.otherwise(Answer::http(200, R"({"id":"2"})"));
    QCOMPARE(upload()->providerMediaId, QStringLiteral("2"));
    QCOMPARE(entries().size(), 1);
}

void TestMediaLibrary::againMeansAgain()
{
    QVERIFY(upload().ok());
    QVERIFY(upload(true).ok());
    QCOMPARE(m_test->server.count(), 2);
    QCOMPARE(entries().size(), 1);
}

void TestMediaLibrary::aBrokenUploadLeavesNothing_data()
{
    QTest::addColumn<int>("status"); // 0: the connection ends
    QTest::addColumn<QString>("kind");
    QTest::newRow("disconnected") << 0 << toString(ErrorKind::Network);
    QTest::newRow("refused") << 400 << toString(ErrorKind::Rejected);
    QTest::newRow("token expired") << 401 << toString(ErrorKind::Unauthorized);
}

void TestMediaLibrary::aBrokenUploadLeavesNothing()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    m_test->server.script({status == 0 ? Answer::close() : Answer::http(status, R"({"error":{"message":"no","code":131053}})")});
    const auto broken = upload();
    QVERIFY(!broken.ok());
    QCOMPARE(toString(broken.error().kind), kind);
    QVERIFY(entries().isEmpty());
    QVERIFY(upload().ok()); // and it can be tried again
}

void TestMediaLibrary::aCancelledUploadLeavesNothing()
{
    m_test->server.otherwise(Answer::http(200, R"({"id":"3"})").whenReleased());
    MediaUpload *upload = library().upload(m_account, m_channel, m_path);
    Ending ending(upload);
    QTRY_COMPARE_WITH_TIMEOUT(m_test->server.count(), 1, 20'000);
    upload->cancel();
    const auto result = ending.wait();
    QVERIFY(!result.ok());
    QCOMPARE(toString(result.error().kind), toString(ErrorKind::Cancelled));
    QVERIFY(entries().isEmpty());
}

void TestMediaLibrary::aFileThatIsGoneIsSaid()
{
    QVERIFY(QFile::remove(m_path));
    const auto gone = upload();
    QVERIFY(!gone.ok());
    QCOMPARE(toString(gone.error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(m_test->server.count(), 0);
}

void TestMediaLibrary::removingDeletesAtTheProvider_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("deleted") << 200 << true;
    QTest::newRow("not known any more") << 404 << true;
    QTest::newRow("out of order") << 500 << false;
}

void TestMediaLibrary::removingDeletesAtTheProvider()
{
    QFETCH(int, status);
    QFETCH(bool, isGone);
    const auto entry = upload();
    m_test->server.otherwise(Answer::http(status, R"({"success":true})"));
    QCOMPARE(waitFor(library().remove(entry->id)).ok(), isGone);
    QCOMPARE(m_test->server.received().last().method, QByteArray("DELETE"));
    QVERIFY(m_test->server.received().last().target.contains("900719925474099312"));
    QCOMPARE(entries().isEmpty(), isGone);
    if (!isGone)
        QVERIFY(waitFor(library().forget(entry->id)).ok());
    QVERIFY(entries().isEmpty());
}

void TestMediaLibrary::anExpiredOneIsOnlyForgotten()
{
    MediaEntry entry = *upload();
    entry.expiresAt = m_test->app->core().now() - std::chrono::minutes(1);
    QVERIFY(waitFor(m_test->app->core().database->write([entry](Connection &connection) { return MediaStore(connection).put(entry); })).ok());
    QVERIFY(waitFor(library().remove(entry.id)).ok());
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_test->server.count(), 1);
}

void TestMediaLibrary::entriesAreFoundByTheirId()
{
    const auto entry = upload();
    QVERIFY(*waitFor(library().byMediaId(m_account, entry->providerMediaId)) == *entry);
    QVERIFY(!*waitFor(library().byMediaId(m_account, QStringLiteral("nobody"))));
    QVERIFY(waitFor(library().setThumbnail(entry->id, "other")).ok());
    QCOMPARE(entries().first().thumbnail, QByteArray("other"));
}

QTEST_GUILESS_MAIN(TestMediaLibrary)
#include "tst_medialibrary.moc"
