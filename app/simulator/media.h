#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace recado::simulator {

class Invention;

struct PracticeMedia {
    QString id;
    QString name;
    QByteArray type; // MIME type
    QByteArray bytes;

    QString sha256() const; // hexadecimal
    QString path() const; // as Wati names it: data/images/<id>.jpg
};

// The files that were uploaded or came in, of all dialects.
class MediaShelf {
public:
    explicit MediaShelf(const Invention &invention) : m_invention(invention) {}

    QString add(const QString &name, const QByteArray &type, const QByteArray &bytes); // its id
    const PracticeMedia *find(const QString &idOrPath) const; // null when there is none
    bool remove(const QString &id) { return m_media.remove(id) > 0; }

private:
    const Invention &m_invention;
    QHash<QString, PracticeMedia> m_media;
    int m_count = 0;
};

// "image", "video", "audio", "document" or "sticker": what a file of this type can be sent as; empty when nothing takes it.
QString mediaKind(const QByteArray &mimeType);
// The largest file of this type (Meta, "Media"); 0 when the type is not supported.
qint64 largestMedia(const QByteArray &mimeType);

} // namespace recado::simulator
