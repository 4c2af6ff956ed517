#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

// Readers of the headers of some formats. The bytes may be hostile or cut: what cannot be read is "not known", never a crash.
namespace recado::headers {

struct Picture {
    QSize pixels;
    std::optional<bool> animated;
};

Picture png(const QByteArray &bytes);
Picture jpeg(const QByteArray &bytes);
Picture webp(const QByteArray &bytes);
Picture gif(const QByteArray &bytes);

// ISO base media: MP4, M4A, 3GP, HEIC.
struct Movie {
    QString brand;      // "isom", "M4A ", "3gp4", "heic"
    QStringList tracks; // "vide", "soun"
    QStringList codecs; // "avc1", "mp4a"; of each track the first
};
Movie movie(const QByteArray &bytes);

// "opus", "vorbis", "theora"… of the first stream of an Ogg file.
QString oggCodec(const QByteArray &bytes);

// 0 where the page tree lies in compressed objects.
int pdfPages(const QByteArray &bytes);

} // namespace recado::headers
