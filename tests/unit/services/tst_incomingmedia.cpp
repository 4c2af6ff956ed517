#include "mediasamples.h"
#include "servicetest.h"

#include "store/conversationstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>

using namespace recado;
using namespace recado::samples;
using test::Answer;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

// Files that people send, from a server that stands for Wati (GET /api/v1/getMedia?fileName=…) to this computer's disk.
class TestIncomingMedia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<ServiceTest>();
        m_account = m_test->connectWati();
        m_test->server.behave([this](const test::Received &) { return m_answers.isEmpty() ? m_answer : m_answers.takeFirst(); });
        m_answers.clear();
        m_answer = Answer::http(200, picture, {"Content-Type: image/jpeg"});
    }
    void cleanup() { m_test.reset(); }

    void comesAndIsKnownByItsBytes();
    void whatItIsStandsBesideWhatItSays();
    void sixtyFourMegabytesGoStraightToDisk();
    void whatIsTooLargeIsNotTaken();
    void whatIsUnaskedIsSmall();
    void otherBytesThanAnnouncedAreNotKept();
    void whatTheProviderHasNoMoreIsGone();
    void whatBreaksOffIsFetchedAgain();
    void whatFailsForGoodCanBeAskedForAgain();
    void theTokenGoesToNobodyElse();
    void wordsInPlaceOfAFileAreNone();
    void anEmptyAnswerIsNoFile();
    void onlyWhatIsInSightComesUnasked();
    void twoWhoAskGetOneRequest();
    void cancellingLeavesNothing();
    void theSameBytesLieOnce();
    void forgottenIsAsIfNeverAsked();
    void whatIsKeptIsFoundByPersonAndAge();
    void leftoversGo();
    void copiesHaveTheirOwnName();
    void aFileThatVanishedIsFetchedAnew();

private:
    struct Sent {
        IncomingType kind = IncomingType::Image;
        QString mimeType = QStringLiteral("image/jpeg");
        QString name = {};
        QString sha256 = {};
        QString url = {};
        QString person = QStringLiteral("5511988887777");
        std::optional<Instant> at = {};
        bool isVoice = false;
    };

    IncomingMediaService &media() { return m_test->app->incomingMedia(); }
    QString folder() const { return m_test->app->options().dataDir + QStringLiteral("/media/incoming"); }
    QStringList filesHere() const { return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    qint64 receive(const Sent &sent)
    {
        IncomingMessage message;
        message.type = sent.kind;
        message.providerId = QStringLiteral("wamid.%1").arg(++m_count);
        message.address = sent.person;
        message.occurredAt = sent.at.value_or(m_test->app->core().now());
        IncomingMedia file;
        file.id = sent.url.isEmpty() ? QStringLiteral("data/images/%1.jpg").arg(m_count) : QString();
        file.url = sent.url;
        file.mimeType = sent.mimeType;
        file.fileName = sent.name;
        file.sha256 = sent.sha256;
        file.isVoice = sent.isVoice;
        message.media = file;
        const auto taken = waitFor(m_test->app->core().database->write([account = m_account, message, now = m_test->app->core().now()](Connection &connection) {
            return ConversationStore(connection).take(account, message, now, {});
        }));
        if (!taken)
            qFatal("not taken: %s", qPrintable(taken.error().detail));
        const auto row = waitFor(media().rowOf(message.providerId));
        return row ? *row : 0;
    }
    Result<IncomingFile> fetch(qint64 row) { return waitFor(media().fetch(row)); }
    QString stage(qint64 row) { return toString(media().state(row).stage); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray picture = jpeg({640, 480});
    std::unique_ptr<ServiceTest> m_test;
    AccountId m_account;
    Answer m_answer;
    QList<Answer> m_answers;
    int m_count = 0;
};

void TestIncomingMedia::comesAndIsKnownByItsBytes()
{
    Sent sent;
    sent.name = QStringLiteral("../../foto.jpg");
    const qint64 row = receive(sent);
    QVERIFY(row > 0);
    QVERIFY(!media().state(row).isKnown);
    QSignalSpy changed(&media(), &IncomingMediaService::changed);
    const auto file = fetch(row);
    QVERIFY(file.ok());
    QCOMPARE(file->name, QStringLiteral("foto.jpg"));
    QCOMPARE(file->type, QStringLiteral("image/jpeg"));
    QCOMPARE(file->pixels, QSize(640, 480));
    QCOMPARE(file->bytes, qint64(picture.size()));
    QCOMPARE(file->sha256.toLatin1(), hashOf(picture).toHex());
    QVERIFY(file->isWhatItSays());
    QCOMPARE(bytesOf(media().pathOf(*file)), picture);
    QVERIFY(media().pathOf(*file).startsWith(folder()));
    QCOMPARE(QFile::permissions(media().pathOf(*file)) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner), QFile::Permissions());
    QCOMPARE(stage(row), toString(IncomingFileStage::Here));
    QVERIFY(!changed.isEmpty());
    const test::Received request = m_test->server.received().last();
    QVERIFY(request.target.contains("getMedia"));
    QVERIFY(request.header("Authorization").contains("very-secret-token"));
    QCOMPARE(filesHere(), QStringList{file->sha256});
    // It is known to whoever starts later, and not fetched again.
    const auto count = m_test->server.count();
    m_test->app.reset();
    m_test->open();
    media().show({row});
    QTRY_COMPARE(stage(row), toString(IncomingFileStage::Here));
    QVERIFY(fetch(row).ok());
    QCOMPARE(m_test->server.count(), count);
}

void TestIncomingMedia::whatItIsStandsBesideWhatItSays()
{
    m_answer = Answer::http(200, "MZ" + zeros(500), {"Content-Type: image/jpeg"});
    Sent sent;
    sent.name = QStringLiteral("foto.jpg");
    const auto file = fetch(receive(sent));
    QVERIFY(file.ok());
    QCOMPARE(file->saidType, QStringLiteral("image/jpeg"));
    QVERIFY(isProgram(file->type));
    QVERIFY(!file->isWhatItSays());
    QVERIFY(!mayBeOpened(file->type));
}

void TestIncomingMedia::sixtyFourMegabytesGoStraightToDisk()
{
    constexpr int megabytes = 64;
    QByteArray large = "%PDF-1.7\n";
    large.resize(megabytes * 1024 * 1024, 'x');
    m_answer = Answer::http(200, large, {"Content-Type: application/pdf"});
    Sent sent;
    sent.kind = IncomingType::Document;
    sent.mimeType = QStringLiteral("application/pdf");
    sent.sha256 = QString::fromLatin1(hashOf(large).toBase64());
    const qint64 row = receive(sent);
    const auto file = fetch(row);
    QVERIFY(file.ok());
    QCOMPARE(file->bytes, qint64(large.size()));
    QCOMPARE(file->type, QStringLiteral("application/pdf"));
    QCOMPARE(QFileInfo(media().pathOf(*file)).size(), qint64(large.size()));
    QVERIFY(file->name.startsWith(QStringLiteral("document-")) && file->name.endsWith(QStringLiteral(".pdf")));
}

void TestIncomingMedia::whatIsTooLargeIsNotTaken()
{
    QByteArray large = riff("WEBP", zeros(3 * 1024 * 1024));
    m_answer = Answer::http(200, large);
    Sent sent;
    sent.kind = IncomingType::Sticker;
    const qint64 row = receive(sent);
    const auto file = fetch(row);
    QVERIFY(!file.ok());
    QCOMPARE(toString(file.error().kind), toString(ErrorKind::Invalid));
    QCOMPARE(file.error().place, QStringLiteral("too_large"));
    QCOMPARE(stage(row), toString(IncomingFileStage::Refused));
    QCOMPARE(media().state(row).refusal, std::optional(FileRefusal::TooLarge));
    QVERIFY(!media().state(row).mayBeFetched());
    // Nor where nobody says how large it is.
    m_answer = Answer::raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + large, Answer::Then::Close);
    const qint64 silent = receive(sent);
    QVERIFY(!fetch(silent).ok());
    QCOMPARE(media().state(silent).refusal, std::optional(FileRefusal::TooLarge));
    QTRY_COMPARE(filesHere(), QStringList());
}

void TestIncomingMedia::whatIsUnaskedIsSmall()
{
    const QByteArray large = jpeg({4000, 3000}) + zeros(5 * 1024 * 1024);
    m_answer = Answer::http(200, large);
    const qint64 row = receive({});
    media().show({row});
    QTRY_VERIFY(media().state(row).isLarge);
    QCOMPARE(stage(row), toString(IncomingFileStage::NotFetched));
    const int asked = m_test->server.count();
    media().show({});
    media().show({row});
    QTest::qWait(100);
    QCOMPARE(m_test->server.count(), asked); // not again and again
    const auto file = fetch(row);
    QVERIFY(file.ok());
    QCOMPARE(file->bytes, qint64(large.size()));
}

void TestIncomingMedia::otherBytesThanAnnouncedAreNotKept()
{
    Sent sent;
    sent.sha256 = QString::fromLatin1(hashOf("something else").toHex());
    const qint64 row = receive(sent);
    const auto file = fetch(row);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().place, QStringLiteral("sha256_differs"));
    QCOMPARE(media().state(row).refusal, std::optional(FileRefusal::HashDiffers));
    QTRY_COMPARE(filesHere(), QStringList());
    sent.sha256 = QString::fromLatin1(hashOf(picture).toHex());
    QVERIFY(fetch(receive(sent)).ok());
}

void TestIncomingMedia::whatTheProviderHasNoMoreIsGone()
{
    m_answer = Answer::http(404, R"({"message":"not found"})");
    const qint64 row = receive({});
    const auto file = fetch(row);
    QVERIFY(!file.ok());
    QCOMPARE(toString(file.error().kind), toString(ErrorKind::NotFound));
    QCOMPARE(stage(row), toString(IncomingFileStage::Gone));
    QCOMPARE(m_test->server.count(), 1); // a 404 is not tried again by itself
    m_answer = Answer::http(200, picture);
    QVERIFY(fetch(row).ok()); // but by a person
    QCOMPARE(stage(row), toString(IncomingFileStage::Here));
}

void TestIncomingMedia::whatBreaksOffIsFetchedAgain()
{
    m_answers = {Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + picture, Answer::Then::Close), Answer::reset()};
    const qint64 row = receive({});
    const auto file = fetch(row);
    QVERIFY(file.ok());
    QCOMPARE(bytesOf(media().pathOf(*file)), picture);
    QCOMPARE(m_test->server.count(), 3);
    QCOMPARE(filesHere(), QStringList{file->sha256});
}

void TestIncomingMedia::whatFailsForGoodCanBeAskedForAgain()
{
    m_answer = Answer::reset();
    const qint64 row = receive({});
    QVERIFY(!fetch(row).ok());
    QCOMPARE(stage(row), toString(IncomingFileStage::Failed));
    QVERIFY(media().state(row).problem.has_value());
    QVERIFY(media().state(row).mayBeFetched());
    const int asked = m_test->server.count();
    QCOMPARE(asked, 3);
    media().show({row}); // does not try by itself
    QTest::qWait(100);
    QCOMPARE(m_test->server.count(), asked);
    QCOMPARE(stage(row), toString(IncomingFileStage::Failed));
    m_answer = Answer::http(200, picture);
    QVERIFY(fetch(row).ok());
}

void TestIncomingMedia::theTokenGoesToNobodyElse()
{
    test::RawServer stranger;
    Sent sent;
    sent.url = stranger.url(QStringLiteral("/foto.jpg")).toString();
    const qint64 row = receive(sent);
    const auto file = fetch(row);
    QVERIFY(!file.ok());
    QCOMPARE(file.error().place, QStringLiteral("foreign_address"));
    QCOMPARE(media().state(row).refusal, std::optional(FileRefusal::ForeignAddress));
    QCOMPARE(stranger.connections(), 0);
}

void TestIncomingMedia::wordsInPlaceOfAFileAreNone()
{
    m_answer = Answer::http(200, R"({"result":false,"info":"no such file"})", {"Content-Type: application/json"});
    const qint64 row = receive({});
    const auto file = fetch(row);
    QVERIFY(!file.ok());
    QCOMPARE(toString(file.error().kind), toString(ErrorKind::BadAnswer));
    QCOMPARE(stage(row), toString(IncomingFileStage::Failed));
    QTRY_COMPARE(filesHere(), QStringList());
    // A document may be JSON.
    Sent document;
    document.kind = IncomingType::Document;
    document.mimeType = QStringLiteral("application/json");
    QVERIFY(fetch(receive(document)).ok());
}

void TestIncomingMedia::anEmptyAnswerIsNoFile()
{
    m_answer = Answer::http(200);
    const qint64 row = receive({});
    QVERIFY(!fetch(row).ok());
    QCOMPARE(media().state(row).refusal, std::optional(FileRefusal::NoFile));
}

void TestIncomingMedia::onlyWhatIsInSightComesUnasked()
{
    Sent document;
    document.kind = IncomingType::Document;
    Sent voice;
    voice.kind = IncomingType::Audio;
    voice.isVoice = true;
    Sent old;
    old.at = m_test->app->core().now() - std::chrono::hours(8 * 24);
    const qint64 seen = receive({});
    const qint64 unseen = receive({});
    const qint64 paper = receive(document);
    const qint64 spoken = receive(voice);
    const qint64 expired = receive(old);
    media().show({seen, paper, spoken, expired});
    QTRY_COMPARE(stage(seen), toString(IncomingFileStage::Here));
    QTRY_COMPARE(stage(spoken), toString(IncomingFileStage::Here));
    QTest::qWait(100);
    QCOMPARE(stage(paper), toString(IncomingFileStage::NotFetched));
    QCOMPARE(stage(expired), toString(IncomingFileStage::NotFetched));
    QVERIFY(!media().state(unseen).isKnown);
    QCOMPARE(m_test->server.count(), 2);
    QVERIFY(waitFor(media().setUnaskedBytes(0)).ok());
    media().show({unseen});
    QTRY_VERIFY(media().state(unseen).isKnown);
    QTest::qWait(100);
    QCOMPARE(m_test->server.count(), 2);
    QCOMPARE(*waitFor(media().unaskedBytes()), 0);
}

void TestIncomingMedia::twoWhoAskGetOneRequest()
{
    const qint64 row = receive({});
    const auto first = media().fetch(row);
    const auto second = media().fetch(row);
    QCOMPARE(stage(row), toString(IncomingFileStage::Fetching));
    QVERIFY(waitFor(first).ok());
    QVERIFY(waitFor(second).ok());
    QCOMPARE(m_test->server.count(), 1);
}

void TestIncomingMedia::cancellingLeavesNothing()
{
    m_answer = Answer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + picture); // and no more
    const qint64 row = receive({});
    const auto answer = media().fetch(row);
    QTRY_VERIFY(media().state(row).received > 0);
    QCOMPARE(media().state(row).expected, qint64(100000));
    media().cancel(row);
    const auto file = waitFor(answer);
    QVERIFY(!file.ok());
    QCOMPARE(toString(file.error().kind), toString(ErrorKind::Cancelled));
    QCOMPARE(stage(row), toString(IncomingFileStage::NotFetched));
    QTRY_COMPARE(filesHere(), QStringList());
}

void TestIncomingMedia::theSameBytesLieOnce()
{
    const qint64 one = receive({});
    const qint64 two = receive({});
    QVERIFY(fetch(one).ok());
    const auto file = fetch(two);
    QVERIFY(file.ok());
    QCOMPARE(filesHere(), QStringList{file->sha256});
    QCOMPARE(*waitFor(media().keptBytes()), qint64(picture.size()));
    QCOMPARE(*waitFor(media().clear({one})), 0);
    QVERIFY(QFile::exists(media().pathOf(*file)));
    QCOMPARE(*waitFor(media().clear({two})), 1);
    QCOMPARE(filesHere(), QStringList());
    const int asked = m_test->server.count();
    media().show({one, two});
    QTRY_COMPARE(stage(one), toString(IncomingFileStage::Cleared));
    QTest::qWait(100);
    QCOMPARE(m_test->server.count(), asked); // retention is not undone by looking
    QVERIFY(fetch(one).ok());
}

void TestIncomingMedia::forgottenIsAsIfNeverAsked()
{
    const qint64 row = receive({});
    QVERIFY(fetch(row).ok());
    QCOMPARE(*waitFor(media().forget({row})), 1);
    QCOMPARE(filesHere(), QStringList());
    QVERIFY(!media().state(row).isKnown);
    // The message itself may go at once.
    QVERIFY(fetch(row).ok());
    const auto erased = waitFor(m_test->app->core().database->write(
        [row](Connection &connection) { return connection.execute(QStringLiteral("DELETE FROM incoming WHERE id = ?"), {row}); }));
    QVERIFY(erased.ok());
    QCOMPARE(*waitFor(media().keptBytes()), 0);
}

void TestIncomingMedia::whatIsKeptIsFoundByPersonAndAge()
{
    const Instant now = m_test->app->core().now();
    Sent old;
    old.at = now - std::chrono::hours(48);
    Sent another;
    another.person = QStringLiteral("5521977776666");
    const qint64 first = receive(old);
    const qint64 second = receive(another);
    QVERIFY(fetch(first).ok());
    m_answer = Answer::http(200, png({4, 4}));
    QVERIFY(fetch(second).ok());
    const auto of = waitFor(media().keptOfPeople({QStringLiteral("5511988887777")}));
    QVERIFY(of.ok());
    QCOMPARE(of->size(), 1);
    QCOMPARE(of->first().row, first);
    const auto before = waitFor(media().keptBefore(now - std::chrono::hours(24)));
    QVERIFY(before.ok());
    QCOMPARE(before->size(), 1);
    QCOMPARE(before->first().row, first);
    QCOMPARE(waitFor(media().keptOfConversations({before->first().conversation}))->size(), 1);
}

void TestIncomingMedia::leftoversGo()
{
    const qint64 row = receive({});
    const auto file = fetch(row);
    QVERIFY(file.ok());
    const auto leave = [this](const QString &name, bool isOld) {
        QFile left(folder() + QLatin1Char('/') + name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("x");
        left.flush();
        if (isOld)
            QVERIFY(left.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
    };
    leave(QStringLiteral(".fetching-old"), true);
    leave(QStringLiteral(".fetching-now"), false);
    leave(QStringLiteral("somebody's own"), true);
    QCOMPARE(*waitFor(media().tidy()), 1);
    QStringList left = filesHere();
    left.sort();
    QStringList wanted{QStringLiteral(".fetching-now"), file->sha256, QStringLiteral("somebody's own")};
    wanted.sort();
    QCOMPARE(left, wanted);
}

void TestIncomingMedia::copiesHaveTheirOwnName()
{
    Sent sent;
    sent.name = QStringLiteral("a/b/..\\Foto da Ana.exe");
    const auto file = fetch(receive(sent));
    QVERIFY(file.ok());
    const auto named = waitFor(media().namedCopy(*file));
    QVERIFY(named.ok());
    QCOMPARE(QFileInfo(*named).fileName(), QStringLiteral("Foto da Ana.exe.jpg")); // a picture by its bytes
    QVERIFY(named->startsWith(folder()));
    QCOMPARE(bytesOf(*named), picture);
    const QString target = m_test->dir.filePath(QStringLiteral("saved.jpg"));
    QCOMPARE(*waitFor(media().saveAs(*file, target)), qint64(picture.size()));
    QCOMPARE(*waitFor(media().saveAs(*file, target)), qint64(picture.size())); // the dialog has asked
    QCOMPARE(bytesOf(target), picture);
    QVERIFY(!waitFor(media().saveAs(*file, m_test->dir.filePath(QStringLiteral("no/such/folder.jpg")))).ok());
}

void TestIncomingMedia::aFileThatVanishedIsFetchedAnew()
{
    const qint64 row = receive({});
    const auto file = fetch(row);
    QVERIFY(file.ok());
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(fetch(row).ok());
    QCOMPARE(bytesOf(media().pathOf(*file)), picture);
    QCOMPARE(m_test->server.count(), 2);
}

QTEST_GUILESS_MAIN(TestIncomingMedia)
#include "tst_incomingmedia.moc"
