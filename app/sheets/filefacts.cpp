#include "sheets/filefacts.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace recado::sheets {

namespace {

struct Beginning {
    QByteArrayView bytes;
    FileKind kind;
    const char *word;
};

constexpr auto zipWord = "zip";
constexpr qint64 headBytes = 4096;

const std::array beginnings{
    Beginning{"PK\x03\x04", FileKind::Zip, zipWord},
    Beginning{"PK\x05\x06", FileKind::Zip, zipWord},
    Beginning{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::Ole, "ole"},
    Beginning{"%PDF-", FileKind::Other, "pdf"},
    Beginning{"\x89PNG\r\n", FileKind::Other, "png"},
    Beginning{"\xFF\xD8\xFF", FileKind::Other, "jpeg"},
    Beginning{"GIF8", FileKind::Other, "gif"},
    Beginning{"RIFF", FileKind::Other, "riff"},
    Beginning{"Rar!", FileKind::Other, "rar"},
    Beginning{"7z\xBC\xAF", FileKind::Other, "7z"},
    Beginning{"\x1F\x8B", FileKind::Other, "gzip"},
    Beginning{"\x7F\x45LF", FileKind::Other, "program"},
    Beginning{"SQLite format 3", FileKind::Other, "sqlite"},
    Beginning{"{\\rtf", FileKind::Other, "rtf"},
};

// Many systems "export to Excel" by giving a page or the XML of Excel 2003 the name of a workbook.
QString pageWord(QByteArray head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    head = head.left(200).trimmed().toLower();
    for (const char *tag : {"<html", "<!doctype html", "<table", "<head", "<body"}) {
        if (head.startsWith(tag))
            return QStringLiteral("html");
    }
    return head.startsWith("<?xml") ? QStringLiteral("xml") : QString();
}

// "Compound File Binary File Format" ([MS-CFB]) 2.2 and 2.6: the sector of the directory and the size of sectors stand in the head, the names
// of the streams in UTF-16 in the directory. "Office Document Cryptography Structure" ([MS-OFFCRYPTO]) 1.3.2: EncryptedPackage.
QString oleWord(QFile &file, const QByteArray &head)
{
    if (head.size() < 52)
        return QStringLiteral("ole");
    const quint16 shift = qFromLittleEndian<quint16>(head.constData() + 30);
    const quint32 sector = qFromLittleEndian<quint32>(head.constData() + 48);
    QByteArray directory;
    if (shift <= 16 && file.seek((qint64(sector) + 1) << shift))
        directory = file.read(headBytes);
    const auto names = [&directory](const char16_t *name) {
        const QString text = QString::fromUtf16(name);
        return directory.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    };
    if (names(u"EncryptedPackage"))
        return encryptedWord;
    return names(u"Workbook") || names(u"Book") ? QStringLiteral("xls") : QStringLiteral("ole");
}

FileFacts factsOfHead(const QByteArray &head)
{
    for (const Beginning &beginning : beginnings) {
        if (head.startsWith(beginning.bytes))
            return {beginning.kind, QString::fromLatin1(beginning.word)};
    }
    const QString page = pageWord(head);
    return page.isEmpty() ? FileFacts{} : FileFacts{FileKind::Page, page};
}

} // namespace

FileFacts factsOf(QFile &file)
{
    const QByteArray head = file.read(headBytes);
    FileFacts facts = factsOfHead(head);
    if (facts.kind == FileKind::Ole)
        facts.word = oleWord(file, head);
    else if (facts.kind == FileKind::Zip && (head.contains("[Content_Types].xml") || head.contains("xl/")))
        facts.word = QStringLiteral("xlsx");
    file.seek(0);
    return facts;
}

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return {info.size(), info.lastModified()};
}

Result<FileStamp> openForReading(QFile &file, qint64 mostBytes)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return error(ErrorKind::NotFound, QStringLiteral("there is no such file"));
    if (!info.isFile())
        return error(ErrorKind::Unavailable, QStringLiteral("this is no file"));
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::Unavailable, file.errorString());
    const FileStamp stamp = stampOf(file.fileName());
    if (stamp.size == 0)
        return error(ErrorKind::Invalid, QStringLiteral("empty"));
    if (stamp.size > mostBytes)
        return error(ErrorKind::Invalid, QStringLiteral("too_large: %1 bytes").arg(stamp.size));
    return stamp;
}

} // namespace recado::sheets
