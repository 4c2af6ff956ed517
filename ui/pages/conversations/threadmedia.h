#pragma once

#include "pages/conversations/incomingthumbnails.h"
#include "preview/bubble.h"
#include "preview/thumbnails.h"

namespace recado {

struct ThreadItem;

// The files of a thread's bubbles: what stands there about each, its small picture, and what is done with it. Main thread.
class ThreadMedia : public QObject {
    Q_OBJECT

public:
    ThreadMedia(IncomingMediaService &media, QWidget *window);

    // What its state adds to the bubble of a message that came with a file: type and size as the bytes say, why it is not here, what can be done.
    void addTo(Bubble *bubble, const ThreadItem &item) const;
    // For all of them: BubbleMedia::source is set by addTo() to what this knows again.
    ThumbnailResolver resolver();
    // Rows of `incoming` in sight, the nearest to the end first.
    void show(const QList<qint64> &rows) { m_media.show(rows); }

    // By the name of an action of the bubble: "download", "cancel", "open", "save". Opening asks first where the file is not what it says.
    void act(qint64 row, const QString &action);
    bool mayBeSaved(qint64 row) const { return m_media.state(row).file && m_media.state(row).stage == IncomingFileStage::Here; }

Q_SIGNALS:
    void changed(qint64 row);
    void problem(const recado::Error &error);

private:
    void open(qint64 row);
    void save(qint64 row);

    IncomingMediaService &m_media;
    IncomingThumbnails *m_thumbnails;
    QWidget *m_window;
};

} // namespace recado
