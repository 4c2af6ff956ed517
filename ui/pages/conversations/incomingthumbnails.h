#pragma once

#include "services/incomingmedia.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>

namespace recado {

inline constexpr int incomingThumbnailEdge = 320; // pixels, the longer edge at most

// A picture that somebody sent, small; null where it cannot be shown here (no picture, damaged, of a size that nobody can mean, or a format without a
// plugin). Blocks: for workers. Of a bomb nothing is decoded: the size in pixels is asked first, the memory limited, and only formats that do not
// run or fetch anything are read at all.
QImage smallPicture(const QString &path, const QString &type, int edge);

// The small pictures of what is in sight: made on workers, kept beside their files and, a few hundred of them, in memory. Main thread.
class IncomingThumbnails : public QObject {
    Q_OBJECT

public:
    explicit IncomingThumbnails(IncomingMediaService &media, QObject *parent = nullptr);

    // For painting: null while it is being made, when ready() follows, and where there is none: see isWithout().
    QImage image(qint64 row);
    // It was tried, and cannot be shown.
    bool isWithout(qint64 row) const;

Q_SIGNALS:
    void ready(qint64 row);

private:
    void make(qint64 row, const IncomingFile &file);

    IncomingMediaService &m_media;
    QCache<QString, QImage> m_images; // by hash; cost in KB
    QSet<QString> m_making;
    QSet<QString> m_without;
    QHash<QString, QSet<qint64>> m_waiting;
};

} // namespace recado
