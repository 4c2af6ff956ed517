#include "pages/conversations/replyinput.h"

#include "forms/messagefield.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QUrl>

namespace recado {

ReplyInput::ReplyInput(std::function<bool()> isTaken, QObject *parent) : QObject(parent), m_isTaken(std::move(isTaken)) {}

void ReplyInput::attach(MessageField *field)
{
    // Installed last, asked first: before the list of canned texts and before the text itself.
    field->edit()->installEventFilter(this);
    field->edit()->viewport()->installEventFilter(this);
    connect(field->edit(), &QPlainTextEdit::textChanged, this, &ReplyInput::typed);
}

QStringList ReplyInput::filesIn(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime ? mime->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool ReplyInput::take(const QMimeData *mime)
{
    if (const QStringList paths = filesIn(mime); !paths.isEmpty()) {
        Q_EMIT filesGiven(paths);
        return true;
    }
    // Text of an office program comes with a picture of itself: the text is what was meant.
    if (!mime || !mime->hasImage() || mime->hasText())
        return false;
    Q_EMIT pictureGiven(qvariant_cast<QImage>(mime->imageData()));
    return true;
}

bool ReplyInput::handleKey(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return take(QApplication::clipboard()->mimeData());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || m_isTaken())
        return false;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool sends = modifiers == Qt::ControlModifier || (modifiers == Qt::NoModifier && m_enterSends);
    if (sends)
        Q_EMIT sendWanted();
    return sends;
}

bool ReplyInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::DragEnter:
    case QEvent::DragMove:
        if (auto *drag = static_cast<QDragMoveEvent *>(event); !filesIn(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
        break;
    case QEvent::Drop:
        if (auto *drop = static_cast<QDropEvent *>(event); !filesIn(drop->mimeData()).isEmpty()) {
            take(drop->mimeData());
            drop->acceptProposedAction();
            return true;
        }
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace recado
