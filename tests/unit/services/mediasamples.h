#pragma once

#include <QByteArray>
#include <QSize>

// The smallest files of each format that say what they are: headers without what would be shown or played.
namespace recado::samples {

inline QByteArray bigEndian(quint32 value, int count)
{
    QByteArray bytes;
    for (int shift = (count - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>((value >> shift) & 0xff);
    return bytes;
}

inline QByteArray littleEndian(quint32 value, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xff);
    return bytes;
}

inline QByteArray zeros(int count)
{
    return QByteArray(count, '\0');
}

inline QByteArray png(QSize size, bool animated = false)
{
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + bigEndian(13, 4) + "IHDR" + bigEndian(width, 4) + bigEndian(height, 4) + zeros(9)
        + (animated ? QByteArray("acTL") : QByteArray()) + bigEndian(0, 4) + "IDAT";
}

inline QByteArray jpeg(QSize size)
{
    const QByteArray app0 = QByteArray("\xff\xe0", 2) + bigEndian(16, 2) + QByteArray("JFIF\0", 5) + zeros(9);
    return QByteArray("\xff\xd8", 2) + app0 + QByteArray("\xff\xc0", 2) + bigEndian(17, 2) + '\x08'
        + bigEndian(static_cast<quint32>(size.height()), 2) + bigEndian(static_cast<quint32>(size.width()), 2) + zeros(12);
}

inline QByteArray riff(const QByteArray &form, const QByteArray &content)
{
    return "RIFF" + littleEndian(static_cast<quint32>(content.size() + 4), 4) + form + content;
}

inline QByteArray webp(QSize size, bool animated = false)
{
    return riff("WEBP", "VP8X" + littleEndian(10, 4) + (animated ? '\x02' : '\0') + zeros(3) + littleEndian(static_cast<quint32>(size.width() - 1), 3)
                            + littleEndian(static_cast<quint32>(size.height() - 1), 3));
}

inline QByteArray losslessWebp(QSize size)
{
    const auto bits = static_cast<quint32>(size.width() - 1) | (static_cast<quint32>(size.height() - 1) << 14);
    return riff("WEBP", "VP8L" + littleEndian(20, 4) + '\x2f' + littleEndian(bits, 4) + zeros(16));
}

inline QByteArray lossyWebp(QSize size)
{
    return riff("WEBP", "VP8 " + littleEndian(20, 4) + zeros(3) + QByteArray("\x9d\x01\x2a", 3) + littleEndian(static_cast<quint32>(size.width()), 2)
                            + littleEndian(static_cast<quint32>(size.height()), 2) + zeros(8));
}

inline QByteArray box(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size() + 8), 4) + type + content;
}

inline QByteArray track(const QByteArray &handler, const QByteArray &codec)
{
    const QByteArray description = box("stsd", zeros(4) + bigEndian(1, 4) + box(codec, zeros(16)));
    return box("trak", box("mdia", box("hdlr", zeros(8) + handler + zeros(12)) + box("minf", box("stbl", description))));
}

inline QByteArray movie(const QByteArray &brand, const QByteArray &tracks)
{
    return box("ftyp", brand + zeros(4)) + box("mdat", zeros(32)) + box("moov", box("mvhd", zeros(20)) + tracks);
}

inline QByteArray ogg(const QByteArray &packet)
{
    return "OggS" + zeros(22) + '\x01' + static_cast<char>(packet.size()) + packet + zeros(32);
}

inline QByteArray zip(const QByteArray &names)
{
    return QByteArray("PK\x03\x04", 4) + zeros(26) + names + zeros(64);
}

inline QByteArray ole(const char *stream)
{
    QByteArray wide;
    for (const char *letter = stream; *letter; ++letter)
        wide += QByteArray(1, *letter) + '\0';
    return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + zeros(504) + wide + zeros(64);
}

inline QByteArray pdf(int pages)
{
    QByteArray text = "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Count 9>> endobj\n";
    for (int i = 0; i < pages; ++i)
        text += "3 0 obj <</Type/Page /Parent 2 0 R>> endobj\n";
    return text + "%%EOF\n";
}

} // namespace recado::samples
