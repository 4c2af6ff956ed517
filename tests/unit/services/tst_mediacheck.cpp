#include "mediasamples.h"
#include "services/mediacheck.h"
#include "servicetest.h"

#include <QCryptographicHash>

using namespace recado;
using namespace recado::samples;

// A local file before anything is sent.
class TestMediaCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void problemsAreNamed_data();
    void problemsAreNamed();
    void factsAreToldOfAGoodFile();
    void aHugeFileIsNotHashed();
    void whatIsNoFileIsNotFound();
    void readingTellsTypeAndHash();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }

    QTemporaryDir m_dir;
};

void TestMediaCheck::problemsAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("problems"); // rule limit actual
    const auto row = [](const char *title, const char *name, const QByteArray &bytes, const char *kind, const QStringList &problems) {
        QTest::newRow(title) << QString::fromLatin1(name) << bytes << QString::fromLatin1(kind) << problems;
    };
    row("good picture", "a.jpg", jpeg({10, 10}), "image", {});
    row("webp called jpg", "a.jpg", webp({10, 10}), "image",
        {QStringLiteral("mime image/jpeg|image/png image/webp"), QStringLiteral("warning extension_differs image/jpeg image/webp")});
    row("jpg called png", "a.png", jpeg({10, 10}), "image", {QStringLiteral("warning extension_differs image/png image/jpeg")});
    row("without ending", "foto", png({10, 10}), "image", {});
    row("good sticker", "s.webp", webp({512, 512}), "sticker", {});
    row("sticker of another size", "s.webp", webp({512, 500}), "sticker", {QStringLiteral("pixels 512x512 512x500")});
    row("heavy still sticker", "s.webp", webp({512, 512}) + zeros(110'000), "sticker", {QStringLiteral("max_bytes 102400 110030")});
    row("heavy moving sticker", "s.webp", webp({512, 512}, true) + zeros(110'000), "sticker", {});
    row("voice", "v.ogg", ogg("OpusHead" + zeros(11)), "audio", {});
    row("vorbis", "v.ogg", ogg("\x01vorbis" + zeros(23)), "audio", {QStringLiteral("codec opus vorbis")});
    row("film", "f.mp4", movie("isom", track("vide", "avc1") + track("soun", "mp4a")), "video", {});
    row("film in HEVC", "f.mp4", movie("isom", track("vide", "hvc1")), "video", {QStringLiteral("warning codec H.264|AAC hvc1")});
    row("table", "t.csv", "a;b\n1;2\n", "document", {});
    row("empty", "e.pdf", {}, "document", {QStringLiteral("empty  ")});
}

void TestMediaCheck::problemsAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QStringList, problems);
    const auto checked = waitFor(checkMediaFile(file(name, bytes), kind));
    QVERIFY(checked.ok());
    QStringList found;
    for (const ContentProblem &problem : checked->problems) {
        QCOMPARE(problem.path, QStringLiteral("file"));
        found += (problem.isError() ? QString() : QStringLiteral("warning ")) + problem.rule + QLatin1Char(' ') + problem.limit + QLatin1Char(' ') + problem.actual;
    }
    QCOMPARE(found, problems);
}

void TestMediaCheck::factsAreToldOfAGoodFile()
{
    const QByteArray bytes = pdf(2);
    const QString path = file(QStringLiteral("Orçamento.pdf"), bytes);
    const auto checked = waitFor(checkMediaFile(path, QStringLiteral("document")));
    QVERIFY(checked.ok());
    QCOMPARE(checked->path, path);
    QCOMPARE(checked->fileName, QStringLiteral("Orçamento.pdf"));
    QCOMPARE(checked->facts.kind, QStringLiteral("document"));
    QCOMPARE(checked->facts.mimeType, QStringLiteral("application/pdf"));
    QCOMPARE(checked->facts.bytes, bytes.size());
    QCOMPARE(checked->pages, 2);
    QCOMPARE(checked->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(checked->extensionSays.isEmpty());
}

void TestMediaCheck::aHugeFileIsNotHashed()
{
    const QString path = file(QStringLiteral("h.pdf"), pdf(1));
    QVERIFY(QFile::resize(path, largestUpload + 1)); // takes no room on the disk
    const auto checked = waitFor(checkMediaFile(path, QStringLiteral("document")));
    QVERIFY(checked.ok());
    QCOMPARE(checked->facts.mimeType, QStringLiteral("application/pdf"));
    QCOMPARE(checked->facts.bytes, largestUpload + 1);
    QVERIFY(checked->sha256.isEmpty());
    QCOMPARE(checked->problems.size(), 1);
    QCOMPARE(checked->problems.first().rule, QStringLiteral("max_bytes"));
    QCOMPARE(toString(readMediaFile(path).error().kind), toString(ErrorKind::Invalid));
}

void TestMediaCheck::whatIsNoFileIsNotFound()
{
    for (const QString &path : {m_dir.filePath(QStringLiteral("absent.png")), m_dir.path()}) {
        const auto checked = waitFor(checkMediaFile(path, QStringLiteral("image")));
        QVERIFY(!checked.ok());
        QCOMPARE(toString(checked.error().kind), toString(ErrorKind::NotFound));
        QCOMPARE(checked.error().place, QStringLiteral("file"));
    }
}

void TestMediaCheck::readingTellsTypeAndHash()
{
    const QByteArray bytes = webp({512, 512});
    const auto read = readMediaFile(file(QStringLiteral("called.jpg"), bytes));
    QVERIFY(read.ok());
    QCOMPARE(read->file.mimeType, QStringLiteral("image/webp"));
    QCOMPARE(read->file.bytes, bytes);
    QCOMPARE(read->pixels, QSize(512, 512));
    QCOMPARE(read->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(readMediaFile(m_dir.filePath(QStringLiteral("called.jpg")), QStringLiteral("image/x"))->file.mimeType, QStringLiteral("image/x"));
}

QTEST_GUILESS_MAIN(TestMediaCheck)
#include "tst_mediacheck.moc"
