#include "services/mediabytes.h"

#include "services/mediaheaders.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

namespace recado {

namespace {

const QString office = QStringLiteral("application/vnd.openxmlformats-officedocument.");
constexpr qsizetype beginning = 65'536;

struct Magic {
    const char *bytes;
    qsizetype length;
    const char *mimeType;
};

// What is known by its first bytes alone.
constexpr std::array<Magic, 15> magics{{
    {"\xff\xd8\xff", 3, "image/jpeg"},
    {"\x89PNG\r\n\x1a\n", 8, "image/png"},
    {"GIF8", 4, "image/gif"},
    {"BM", 2, "image/bmp"},
    {"II*\0", 4, "image/tiff"},
    {"MM\0*", 4, "image/tiff"},
    {"OggS", 4, "audio/ogg"},
    {"#!AMR", 5, "audio/amr"},
    {"ID3", 3, "audio/mpeg"},
    {"fLaC", 4, "audio/flac"},
    {"{\\rtf", 5, "application/rtf"},
    {"\x1a\x45\xdf\xa3", 4, "video/x-matroska"},
    {"L\0\0\0\x01\x14\x02\0", 8, "application/x-ms-shortcut"},
    {"MZ", 2, "application/vnd.microsoft.portable-executable"},
    {"\x7f" "ELF", 4, "application/x-executable"},
}};

QString riffType(const QByteArray &bytes)
{
    const QByteArray form = bytes.mid(8, 4);
    if (form == "WEBP")
        return QStringLiteral("image/webp");
    if (form == "WAVE")
        return QStringLiteral("audio/wav");
    return form == "AVI " ? QStringLiteral("video/x-msvideo") : QString();
}

// A frame of MPEG audio begins with twelve bits set; AAC in ADTS has no layer.
QString audioFrameType(const QByteArray &bytes)
{
    if (bytes.size() < 4 || static_cast<unsigned char>(bytes[0]) != 0xff || (bytes[1] & 0xe0) != 0xe0)
        return {};
    if ((bytes[1] & 0xf6) == 0xf0)
        return QStringLiteral("audio/aac");
    return (bytes[1] & 0x06) != 0 ? QStringLiteral("audio/mpeg") : QString();
}

// The names of the parts stand before each and, all together, at the end.
QString zipType(const QByteArray &bytes)
{
    const QByteArray names = bytes.left(beginning) + bytes.right(beginning);
    if (names.contains("[Content_Types].xml") || names.contains("_rels/.rels")) {
        if (names.contains("word/document"))
            return office + QStringLiteral("wordprocessingml.document");
        if (names.contains("xl/workbook"))
            return office + QStringLiteral("spreadsheetml.sheet");
        if (names.contains("ppt/presentation"))
            return office + QStringLiteral("presentationml.presentation");
    }
    // OpenDocument writes its type as the first, uncompressed part.
    if (bytes.mid(30, 8) == "mimetype")
        return QString::fromLatin1(bytes.mid(38, 80).split('P').first());
    return QStringLiteral("application/zip");
}

// Old Office files name their main stream in UTF-16.
QString oleType(const QByteArray &bytes)
{
    const auto has = [&bytes](const char *name) {
        QByteArray wide;
        for (const char *letter = name; *letter; ++letter)
            wide += QByteArray(1, *letter) + '\0';
        return bytes.contains(wide);
    };
    if (has("WordDocument"))
        return QStringLiteral("application/msword");
    if (has("PowerPoint Document"))
        return QStringLiteral("application/vnd.ms-powerpoint");
    return has("Workbook") || has("Book") ? QStringLiteral("application/vnd.ms-excel") : QStringLiteral("application/x-ole-storage");
}

QString movieType(const headers::Movie &movie)
{
    const QString brand = movie.brand.toLower();
    static const QStringList heic{QStringLiteral("heic"), QStringLiteral("heix"), QStringLiteral("mif1"), QStringLiteral("msf1")};
    if (heic.contains(brand))
        return QStringLiteral("image/heic");
    if (brand == QLatin1String("avif"))
        return QStringLiteral("image/avif");
    if (brand == QLatin1String("qt  "))
        return QStringLiteral("video/quicktime");
    const bool onlySound = !movie.tracks.isEmpty() && !movie.tracks.contains(QStringLiteral("vide"));
    if (brand.startsWith(QLatin1String("3g")))
        return onlySound ? QStringLiteral("audio/3gpp") : QStringLiteral("video/3gpp");
    return onlySound || brand.startsWith(QLatin1String("m4a")) ? QStringLiteral("audio/mp4") : QStringLiteral("video/mp4");
}

bool isWideText(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
}

bool isText(const QByteArray &bytes)
{
    return !bytes.isEmpty() && std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1b;
    });
}

QString textType(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(1024).trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.startsWith("<html"))
        return QStringLiteral("text/html");
    if (head.startsWith("<svg") || (head.startsWith("<?xml") && head.contains("<svg")))
        return QStringLiteral("image/svg+xml");
    if (head.startsWith("[desktop entry]"))
        return QStringLiteral("application/x-desktop");
    if (head.startsWith("#!") || head.startsWith("@echo off"))
        return QStringLiteral("text/x-script");
    return QStringLiteral("text/plain");
}

QString typeOf(const QByteArray &bytes)
{
    for (const Magic &magic : magics) {
        if (bytes.startsWith(QByteArray::fromRawData(magic.bytes, magic.length)))
            return QString::fromLatin1(magic.mimeType);
    }
    if (bytes.startsWith("RIFF") && !riffType(bytes).isEmpty())
        return riffType(bytes);
    if (bytes.mid(4, 4) == "ftyp")
        return movieType(headers::movie(bytes));
    if (bytes.left(1024).contains("%PDF-"))
        return QStringLiteral("application/pdf");
    if (bytes.startsWith("PK\x03\x04"))
        return zipType(bytes);
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return oleType(bytes);
    if (isWideText(bytes)) // before sound: its mark could be a frame of a layer that nobody uses
        return QStringLiteral("text/plain");
    if (const QString frame = audioFrameType(bytes); !frame.isEmpty())
        return frame;
    return isText(bytes.left(beginning)) ? textType(bytes) : QStringLiteral("application/octet-stream");
}

headers::Picture pictureOf(const QString &type, const QByteArray &bytes)
{
    if (type == QLatin1String("image/png"))
        return headers::png(bytes);
    if (type == QLatin1String("image/jpeg"))
        return headers::jpeg(bytes);
    if (type == QLatin1String("image/webp"))
        return headers::webp(bytes);
    return type == QLatin1String("image/gif") ? headers::gif(bytes) : headers::Picture();
}

} // namespace

BytesFacts factsOf(const QByteArray &bytes)
{
    BytesFacts facts;
    facts.mimeType = typeOf(bytes);
    const headers::Picture picture = pictureOf(facts.mimeType, bytes);
    facts.pixels = picture.pixels;
    facts.animated = picture.animated;
    if (facts.mimeType == QLatin1String("audio/ogg")) {
        facts.codecs = headers::oggCodec(bytes);
        if (facts.codecs == QLatin1String("theora"))
            facts.mimeType = QStringLiteral("video/ogg");
        else if (facts.codecs == QLatin1String("opus"))
            facts.mimeType = QStringLiteral("audio/ogg; codecs=opus");
    } else if (bytes.mid(4, 4) == "ftyp") {
        facts.codecs = headers::movie(bytes).codecs.join(QLatin1Char(' '));
    } else if (facts.mimeType == QLatin1String("application/pdf")) {
        facts.pages = headers::pdfPages(bytes);
    }
    return facts;
}

double opusSeconds(const QByteArray &bytes)
{
    constexpr qsizetype pageHead = 27;
    constexpr double rate = 48'000;
    const auto number = [&bytes](qsizetype at, int count) {
        quint64 value = 0;
        for (int i = count - 1; i >= 0; --i)
            value = value << 8 | quint8(bytes[at + i]);
        return value;
    };
    const qsizetype head = bytes.indexOf("OpusHead");
    const qsizetype last = bytes.lastIndexOf("OggS");
    if (head < 0 || last < 0 || head + 12 > bytes.size() || last + pageHead > bytes.size())
        return 0;
    const quint64 skipped = number(head + 10, 2); // sound for the decoder to warm up with
    const quint64 end = number(last + 6, 8);
    constexpr quint64 nobodySays = ~quint64(0); // no packet ends on this page
    return end == nobodySays || end <= skipped ? 0 : double(end - skipped) / rate;
}

QString typeOfEnding(const QString &fileName)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},       {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("png"), QStringLiteral("image/png")},        {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("webp"), QStringLiteral("image/webp")},      {QStringLiteral("heic"), QStringLiteral("image/heic")},
        {QStringLiteral("mp4"), QStringLiteral("video/mp4")},        {QStringLiteral("3gp"), QStringLiteral("video/3gpp")},
        {QStringLiteral("mov"), QStringLiteral("video/quicktime")},  {QStringLiteral("mp3"), QStringLiteral("audio/mpeg")},
        {QStringLiteral("m4a"), QStringLiteral("audio/mp4")},        {QStringLiteral("aac"), QStringLiteral("audio/aac")},
        {QStringLiteral("amr"), QStringLiteral("audio/amr")},        {QStringLiteral("ogg"), QStringLiteral("audio/ogg")},
        {QStringLiteral("opus"), QStringLiteral("audio/ogg")},       {QStringLiteral("wav"), QStringLiteral("audio/wav")},
        {QStringLiteral("pdf"), QStringLiteral("application/pdf")},  {QStringLiteral("txt"), QStringLiteral("text/plain")},
        {QStringLiteral("csv"), QStringLiteral("text/plain")},       {QStringLiteral("doc"), QStringLiteral("application/msword")},
        {QStringLiteral("xls"), QStringLiteral("application/vnd.ms-excel")},
        {QStringLiteral("ppt"), QStringLiteral("application/vnd.ms-powerpoint")},
        {QStringLiteral("docx"), office + QStringLiteral("wordprocessingml.document")},
        {QStringLiteral("xlsx"), office + QStringLiteral("spreadsheetml.sheet")},
        {QStringLiteral("pptx"), office + QStringLiteral("presentationml.presentation")},
        {QStringLiteral("zip"), QStringLiteral("application/zip")},
    };
    return types.value(QFileInfo(fileName).suffix().toLower());
}

} // namespace recado
