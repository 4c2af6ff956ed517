#include "services/mediaheaders.h"

#include <QRegularExpression>

#include <algorithm>

namespace recado::headers {

namespace {

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

quint32 bigEndian(const QByteArray &bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | static_cast<quint32>(byteAt(bytes, at + i));
    return value;
}

quint32 littleEndian(const QByteArray &bytes, qsizetype at, int count)
{
    quint32 value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = (value << 8) | static_cast<quint32>(byteAt(bytes, at + i));
    return value;
}

QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 most = 1u << 24;
    return width > 0 && height > 0 && width <= most && height <= most ? QSize(static_cast<int>(width), static_cast<int>(height)) : QSize();
}

bool isStartOfFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

constexpr int deepestBox = 6; // moov, trak, mdia, minf, stbl, stsd

void readBoxes(const QByteArray &bytes, qsizetype from, qsizetype end, int depth, Movie &movie)
{
    static const QList<QByteArray> containers{"moov", "trak", "mdia", "minf", "stbl"};
    while (from + 8 <= end && depth < deepestBox) {
        quint64 length = bigEndian(bytes, from, 4);
        const QByteArray type = bytes.mid(from + 4, 4);
        qsizetype content = from + 8;
        if (length == 1) {
            length = (static_cast<quint64>(bigEndian(bytes, from + 8, 4)) << 32) | bigEndian(bytes, from + 12, 4);
            content += 8;
        } else if (length == 0) {
            length = static_cast<quint64>(end - from);
        }
        if (length < static_cast<quint64>(content - from))
            return;
        const qsizetype next = length > static_cast<quint64>(end - from) ? end : from + static_cast<qsizetype>(length);
        if (type == "ftyp")
            movie.brand = QString::fromLatin1(bytes.mid(content, 4));
        else if (type == "hdlr")
            movie.tracks += QString::fromLatin1(bytes.mid(content + 8, 4));
        else if (type == "stsd" && bigEndian(bytes, content + 4, 4) > 0)
            movie.codecs += QString::fromLatin1(bytes.mid(content + 12, 4)).trimmed();
        else if (containers.contains(type))
            readBoxes(bytes, content, next, depth + 1, movie);
        from = next;
    }
}

} // namespace

Picture png(const QByteArray &bytes)
{
    if (bytes.mid(12, 4) != "IHDR")
        return {};
    const qsizetype animation = bytes.indexOf("acTL");
    const qsizetype data = bytes.indexOf("IDAT");
    return {sizeOf(bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4)), animation >= 0 && (data < 0 || animation < data)};
}

Picture jpeg(const QByteArray &bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (byteAt(bytes, at) != 0xff)
            return {};
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (isStartOfFrame(marker))
            return {sizeOf(bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2)), false};
        at += 2 + static_cast<qsizetype>(std::max<quint32>(bigEndian(bytes, at + 2, 2), 2));
    }
    return {};
}

// RFC 9649, "WebP Image Format".
Picture webp(const QByteArray &bytes)
{
    const QByteArray chunk = bytes.mid(12, 4);
    if (chunk == "VP8X")
        return {sizeOf(littleEndian(bytes, 24, 3) + 1, littleEndian(bytes, 27, 3) + 1), (byteAt(bytes, 20) & 0x02) != 0};
    if (chunk == "VP8L" && byteAt(bytes, 20) == 0x2f) {
        const quint32 bits = littleEndian(bytes, 21, 4);
        return {sizeOf((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1), false};
    }
    if (chunk == "VP8 " && bytes.mid(23, 3) == QByteArray("\x9d\x01\x2a", 3))
        return {sizeOf(littleEndian(bytes, 26, 2) & 0x3fff, littleEndian(bytes, 28, 2) & 0x3fff), false};
    return {};
}

Picture gif(const QByteArray &bytes)
{
    return {sizeOf(littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2)), {}};
}

Movie movie(const QByteArray &bytes)
{
    Movie found;
    readBoxes(bytes, 0, bytes.size(), 0, found);
    return found;
}

QString oggCodec(const QByteArray &bytes)
{
    // The first page holds the first packet alone; its length stands in the segment table (RFC 3533).
    const QByteArray packet = bytes.mid(27 + byteAt(bytes, 26), 16);
    if (packet.startsWith("OpusHead"))
        return QStringLiteral("opus");
    if (packet.mid(1).startsWith("vorbis"))
        return QStringLiteral("vorbis");
    if (packet.mid(1).startsWith("theora"))
        return QStringLiteral("theora");
    if (packet.startsWith("Speex"))
        return QStringLiteral("speex");
    return packet.mid(1).startsWith("FLAC") ? QStringLiteral("flac") : QString();
}

int pdfPages(const QByteArray &bytes)
{
    static const QRegularExpression linearized(QStringLiteral(R"(/Linearized\b[^>]*/N\s+(\d{1,6})\b)"));
    if (const auto first = linearized.match(QString::fromLatin1(bytes.left(2048))); first.hasMatch())
        return first.captured(1).toInt();
    int pages = 0;
    static const QRegularExpression kind(QStringLiteral(R"(^\s*/Page(?![A-Za-z]))"));
    for (qsizetype at = bytes.indexOf("/Type"); at >= 0; at = bytes.indexOf("/Type", at + 5)) {
        if (kind.match(QString::fromLatin1(bytes.mid(at + 5, 16))).hasMatch())
            ++pages;
    }
    return pages;
}

} // namespace recado::headers
