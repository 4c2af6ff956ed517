#include "mediasamples.h"
#include "services/mediabytes.h"

#include <QTest>

using namespace recado;
using namespace recado::samples;

// What a file is by its bytes.
class TestMediaBytes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typeIsToldByTheBytes_data();
    void typeIsToldByTheBytes();
    void picturesHaveASize_data();
    void picturesHaveASize();
    void pagesAreCounted();
    void cutFilesAreReadAsFarAsTheyGo_data();
    void cutFilesAreReadAsFarAsTheyGo();
    void endingsPromiseTypes();
    void opusSaysHowLongItPlays();
};

void TestMediaBytes::typeIsToldByTheBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("codecs");
    const auto row = [](const char *name, const QByteArray &bytes, const char *type, const char *codecs = "") {
        QTest::newRow(name) << bytes << QString::fromLatin1(type) << QString::fromLatin1(codecs);
    };
    row("jpeg", jpeg({4, 4}), "image/jpeg");
    row("png", png({4, 4}), "image/png");
    row("gif", "GIF89a" + zeros(20), "image/gif");
    row("webp", webp({512, 512}), "image/webp");
    row("wav", riff("WAVE", zeros(20)), "audio/wav");
    row("mp4", movie("isom", track("vide", "avc1") + track("soun", "mp4a")), "video/mp4", "avc1 mp4a");
    row("hevc", movie("mp42", track("vide", "hvc1")), "video/mp4", "hvc1");
    row("sound alone in mp4", movie("isom", track("soun", "mp4a")), "audio/mp4", "mp4a");
    row("m4a", movie("M4A ", track("soun", "mp4a")), "audio/mp4", "mp4a");
    row("3gp", movie("3gp4", track("vide", "s263")), "video/3gpp", "s263");
    row("mov", movie("qt  ", track("vide", "avc1")), "video/quicktime", "avc1");
    row("heic", box("ftyp", "heic" + zeros(4)), "image/heic");
    row("opus", ogg("OpusHead" + zeros(11)), "audio/ogg; codecs=opus", "opus");
    row("vorbis", ogg("\x01vorbis" + zeros(23)), "audio/ogg", "vorbis");
    row("theora", ogg(QByteArray("\x80theora", 7) + zeros(30)), "video/ogg", "theora");
    row("mp3 with a tag", "ID3" + zeros(40), "audio/mpeg");
    row("mp3", QByteArray("\xff\xfb\x90\x64", 4) + zeros(40), "audio/mpeg");
    row("aac", QByteArray("\xff\xf1\x50\x80", 4) + zeros(40), "audio/aac");
    row("amr", "#!AMR\n" + zeros(12), "audio/amr");
    row("pdf", pdf(1), "application/pdf");
    row("docx", zip("[Content_Types].xml__word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    row("xlsx", zip("[Content_Types].xml__xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    row("pptx", zip("_rels/.rels__ppt/presentation.xml"), "application/vnd.openxmlformats-officedocument.presentationml.presentation");
    row("odt", zip("mimetypeapplication/vnd.oasis.opendocument.textPK"), "application/vnd.oasis.opendocument.text");
    row("zip", zip("word/document.xml"), "application/zip");
    row("doc", ole("WordDocument"), "application/msword");
    row("xls", ole("Workbook"), "application/vnd.ms-excel");
    row("ppt", ole("PowerPoint Document"), "application/vnd.ms-powerpoint");
    row("text", "nome;valor\nJosé;10\n", "text/plain");
    row("text in UTF-16", QByteArray("\xff\xfe" "a\0b\0", 6), "text/plain");
    row("html", "  <!DOCTYPE html><html></html>", "text/html");
    row("svg", "<?xml version=\"1.0\"?><svg/>", "image/svg+xml");
    row("program", "MZ" + zeros(20), "application/vnd.microsoft.portable-executable");
    row("noise", zeros(20) + "\x01\x02", "application/octet-stream");
    row("nothing", {}, "application/octet-stream");
}

void TestMediaBytes::typeIsToldByTheBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QString, codecs);
    const BytesFacts facts = factsOf(bytes);
    QCOMPARE(facts.mimeType, type);
    QCOMPARE(facts.codecs, codecs);
}

void TestMediaBytes::picturesHaveASize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("animated"); // -1: not known
    QTest::newRow("png") << png({640, 480}) << QSize(640, 480) << 0;
    QTest::newRow("animated png") << png({640, 480}, true) << QSize(640, 480) << 1;
    QTest::newRow("jpeg") << jpeg({3000, 2000}) << QSize(3000, 2000) << 0;
    QTest::newRow("webp") << webp({512, 511}) << QSize(512, 511) << 0;
    QTest::newRow("animated webp") << webp({512, 512}, true) << QSize(512, 512) << 1;
    QTest::newRow("lossless webp") << losslessWebp({512, 300}) << QSize(512, 300) << 0;
    QTest::newRow("lossy webp") << lossyWebp({511, 512}) << QSize(511, 512) << 0;
    QTest::newRow("gif") << "GIF89a" + littleEndian(10, 2) + littleEndian(20, 2) + zeros(8) << QSize(10, 20) << -1;
    QTest::newRow("of no size") << png({0, 5}) << QSize() << 0;
    QTest::newRow("text") << QByteArray("abc") << QSize() << -1;
}

void TestMediaBytes::picturesHaveASize()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QSize, pixels);
    QFETCH(int, animated);
    const BytesFacts facts = factsOf(bytes);
    QCOMPARE(facts.pixels, pixels);
    QCOMPARE(facts.animated ? int(*facts.animated) : -1, animated);
}

void TestMediaBytes::pagesAreCounted()
{
    QCOMPARE(factsOf(pdf(3)).pages, 3);
    QCOMPARE(factsOf("%PDF-1.7\n1 0 obj <</Linearized 1/L 9000/O 5/N 12/T 8>> endobj").pages, 12);
    QCOMPARE(factsOf("%PDF-1.7\n1 0 obj <</Type/ObjStm>> endobj").pages, 0);
}

void TestMediaBytes::cutFilesAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("png") << png({640, 480});
    QTest::newRow("jpeg") << jpeg({640, 480});
    QTest::newRow("webp") << webp({512, 512});
    QTest::newRow("lossless webp") << losslessWebp({512, 300});
    QTest::newRow("ogg") << ogg("OpusHead");
    QTest::newRow("mp4") << movie("isom", track("vide", "avc1"));
    QTest::newRow("boxes in boxes") << box("ftyp", "isom") + QByteArray(80'000, '\0').replace(QByteArray(8, '\0'), QByteArray("\0\0\0\0trak", 8));
    QTest::newRow("box of 64 bits") << box("ftyp", "isom") + QByteArray("\0\0\0\1moov\xff\xff\xff\xff\xff\xff\xff\xff", 16);
    QTest::newRow("pdf") << pdf(2);
}

void TestMediaBytes::cutFilesAreReadAsFarAsTheyGo()
{
    QFETCH(QByteArray, bytes);
    const QString whole = factsOf(bytes).mimeType;
    QVERIFY(whole != QLatin1String("application/octet-stream"));
    for (qsizetype length = std::min<qsizetype>(bytes.size(), 300); length >= 0; --length) {
        const QString type = factsOf(bytes.left(length)).mimeType;
        QVERIFY2(!type.isEmpty(), qPrintable(QString::number(length)));
    }
}

void TestMediaBytes::endingsPromiseTypes()
{
    QCOMPARE(typeOfEnding(QStringLiteral("Foto.JPG")), QStringLiteral("image/jpeg"));
    QCOMPARE(typeOfEnding(QStringLiteral("voz.opus")), QStringLiteral("audio/ogg"));
    QCOMPARE(typeOfEnding(QStringLiteral("a.b.docx")), QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));
    QCOMPARE(typeOfEnding(QStringLiteral("LEIAME")), QString());
    QCOMPARE(typeOfEnding(QStringLiteral("x.strange")), QString());
}

void TestMediaBytes::opusSaysHowLongItPlays()
{
    const auto page = [](quint32 position, const QByteArray &packet) {
        return "OggS" + zeros(2) + littleEndian(position, 4) + zeros(4) + zeros(12) + '\x01' + static_cast<char>(packet.size()) + packet;
    };
    const QByteArray head = page(0, QByteArray("OpusHead\x01\x01", 10) + littleEndian(312, 2) + zeros(7));
    QCOMPARE(opusSeconds(head + page(0, "OpusTags") + page(96'312, "sound")), 2.0);
    QCOMPARE(opusSeconds(head), 0.0);
    QCOMPARE(opusSeconds(ogg("\x01vorbis" + zeros(23))), 0.0);
    QCOMPARE(opusSeconds(QByteArray()), 0.0);
    const QByteArray whole = head + page(96'312, "sound");
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(opusSeconds(whole.left(size)) <= 2.0); // cut anywhere
}

QTEST_APPLESS_MAIN(TestMediaBytes)
#include "tst_mediabytes.moc"
