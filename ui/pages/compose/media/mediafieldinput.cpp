// What is dropped on the field or pasted into it.
#include "application.h"
#include "pages/compose/media/mediacard.h"
#include "pages/compose/media/mediafield.h"
#include "pages/compose/media/mediaintake.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>

namespace recado {

namespace {

QUrl firstUrl(const QMimeData *mime)
{
    return mime->urls().value(0);
}

} // namespace

bool MediaField::canTake(const QMimeData *mime) const
{
    if (!m_byId)
        return mime->hasUrls() && !firstUrl(mime).isLocalFile();
    return mime->hasUrls() || mime->hasImage();
}

// One thing at a time: of several files the first.
bool MediaField::take(const QMimeData *mime)
{
    if (!canTake(mime))
        return false;
    const QUrl url = firstUrl(mime);
    if (url.isLocalFile()) {
        takeFile(url.toLocalFile());
        return true;
    }
    // A picture dragged out of a browser comes with its address; the picture itself is what was meant.
    if (m_byId && mime->hasImage()) {
        paste(qvariant_cast<QImage>(mime->imageData()));
        return true;
    }
    m_intake->clear();
    m_link->setText(url.toString());
    return true;
}

void MediaField::paste(const QImage &picture)
{
    if (picture.isNull())
        return;
    stopSeeking();
    const int search = m_search;
    keepPasted(picture, m_app.options().dataDir + QStringLiteral("/media")).then(this, [this, search](Result<QString> path) {
        if (search != m_search)
            return;
        if (path) {
            takeFile(*path);
            return;
        }
        m_own = tr("The pasted picture could not be saved. Check the disk and the rights of the media folder.");
        handleIntake();
    });
}

bool MediaField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_link && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        const bool isFile = mime && mime->hasUrls() && firstUrl(mime).isLocalFile();
        if (mime && (isFile || (mime->hasImage() && !mime->hasText())) && take(mime))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MediaField::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    if (event->matches(QKeySequence::Paste) && mime) {
        if (take(mime))
            return;
        if (mime->hasText() && m_intake->stage() == MediaIntake::Stage::Idle) {
            m_link->setFocus();
            m_link->setText(mime->text().trimmed());
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void MediaField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_card->setHovered(true);
}

void MediaField::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_card->setHovered(false);
    QWidget::dragLeaveEvent(event);
}

void MediaField::dropEvent(QDropEvent *event)
{
    m_card->setHovered(false);
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

} // namespace recado
