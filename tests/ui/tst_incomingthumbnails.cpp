#include "pages/conversations/incomingthumbnails.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

// Of a PNG's chunk (ISO 3309).
quint32 checkSum(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320U ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

// Says how large it is, and holds nothing.
QByteArray hugePng(quint32 width, quint32 height)
{
    const QByteArray head = "IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    const QByteArray data = QByteArray("IDAT", 4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + bigEndian(13) + head + bigEndian(checkSum(head)) + bigEndian(0) + data + bigEndian(checkSum(data));
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    return image;
}

} // namespace

// Small pictures of files that nobody can trust.
class TestIncomingThumbnails : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreMadeSmall_data();
    void picturesAreMadeSmall();
    void bombsAreKnownByTheirSize();
    void nothingElseIsDecoded_data();
    void nothingElseIsDecoded();

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("data")));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_dir;
};

void TestIncomingThumbnails::picturesAreMadeSmall_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("jpeg") << encoded(picture(1600, 800), "JPEG") << QStringLiteral("image/jpeg") << QSize(320, 160);
    QTest::newRow("png") << encoded(picture(900, 1800), "PNG") << QStringLiteral("image/png") << QSize(160, 320);
    QTest::newRow("small one") << encoded(picture(20, 10), "PNG") << QStringLiteral("image/png") << QSize(20, 10);
    QTest::newRow("a line") << encoded(picture(9000, 1), "PNG") << QStringLiteral("image/png") << QSize(320, 1);
}

void TestIncomingThumbnails::picturesAreMadeSmall()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QSize, size);
    const QImage image = smallPicture(write(bytes), type, incomingThumbnailEdge);
    QCOMPARE(image.size(), size);
    QVERIFY(image.pixelColor(0, 0).red() > 150);
}

void TestIncomingThumbnails::nothingElseIsDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("bomb") << hugePng(20'000, 20'000) << QStringLiteral("image/png");
    QByteArray wide = encoded(picture(8, 8), "JPEG");
    const qsizetype frame = wide.indexOf(QByteArray("\xff\xc0", 2));
    wide.replace(frame + 5, 4, QByteArray("\xff\xff\xff\xff", 4));
    QTest::newRow("jpeg of 65,535 by 65,535") << wide << QStringLiteral("image/jpeg");
    QTest::newRow("cut") << encoded(picture(64, 64), "PNG").left(40) << QStringLiteral("image/png");
    QTest::newRow("noise") << QByteArray(1000, 'x') << QStringLiteral("image/jpeg");
    QTest::newRow("a drawing that fetches") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>") << QStringLiteral("image/svg+xml");
    QTest::newRow("a drawing that says it is a picture") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << QStringLiteral("image/png");
    QTest::newRow("program") << QByteArray("MZ") + QByteArray(100, '\0') << QStringLiteral("application/vnd.microsoft.portable-executable");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("image/png");
}

void TestIncomingThumbnails::bombsAreKnownByTheirSize()
{
    const QString path = write(hugePng(20'000, 20'000));
    QImageReader reader(path);
    QCOMPARE(reader.size(), QSize(20'000, 20'000)); // a reader would believe it
    QVERIFY(smallPicture(path, QStringLiteral("image/png"), incomingThumbnailEdge).isNull());
}

void TestIncomingThumbnails::nothingElseIsDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QVERIFY(smallPicture(write(bytes), type, incomingThumbnailEdge).isNull());
}

QTEST_GUILESS_MAIN(TestIncomingThumbnails)
#include "tst_incomingthumbnails.moc"
