// What is done with a thread: keys, mouse, menu.
#include "application.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "pages/conversations/calendarpopup.h"
#include "pages/conversations/threadmedia.h"
#include "pages/conversations/threadrow.h"
#include "pages/conversations/threadview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolTip>
#include <QUrl>

#include <algorithm>
#include <array>

namespace recado {

namespace {

// Those that WhatsApp offers first.
constexpr std::array<const char16_t *, 6> usualEmoji{u"\U0001F44D", u"\u2764\uFE0F", u"\U0001F602", u"\U0001F62E", u"\U0001F622", u"\U0001F64F"};
constexpr int mostLinks = 5;

bool isClickable(const QString &part)
{
    return part == QLatin1String("quote") || part == QLatin1String("time") || part.startsWith(QLatin1String("action."));
}

QStringList linksIn(const Bubble &bubble)
{
    QStringList links;
    for (const TextBlock &line : bubble.body) {
        for (const TextRun &run : line.runs) {
            if (run.link && !links.contains(run.text) && links.size() < mostLinks)
                links += run.text;
        }
    }
    return links;
}

QString copiedText(const ThreadItem &item, const std::optional<Conversation> &conversation)
{
    return shownText(threadText(item), conversation ? conversation->address : QString());
}

} // namespace

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(m_current);
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End: return moveCurrent(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter: return act(m_current, QStringLiteral("time"));
    case Qt::Key_Space: return act(m_current, QStringLiteral("action"));
    case Qt::Key_Menu:
        if (m_current >= 0)
            openMenu(m_current, viewport()->mapToGlobal(row(m_current).bubblePlace().translated(0, topOf(m_current)).center()));
        return;
    case Qt::Key_R:
        if (isPlain && m_current >= 0 && !providerIdOf(m_model->itemAt(m_current).entry).isEmpty())
            return Q_EMIT replyWanted(m_model->itemAt(m_current).entry);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_current >= 0 && row(m_current).hasCards()) {
            row(m_current).scrollCards(event->key() == Qt::Key_Right ? row(m_current).cardStep() : -row(m_current).cardStep());
            viewport()->update();
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ThreadView::moveCurrent(int key)
{
    const int last = m_heights.rows() - 1;
    if (last < 0)
        return;
    const int room = viewport()->height();
    int next = m_current < 0 ? rowAt(room - 1) : m_current;
    switch (key) {
    case Qt::Key_End: return jumpToEnd();
    case Qt::Key_Home:
        if (m_model->hasOlder())
            return jumpTo(fromMillis(0));
        next = 0;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int top = topOf(next);
        const int bottom = top + m_heights.heightOf(next);
        // One that is taller than the view is read to its end first.
        if (key == Qt::Key_Up && top < 0 && bottom > 0 && m_heights.heightOf(next) > room)
            return verticalScrollBar()->setValue(verticalScrollBar()->value() - room / 2);
        if (key == Qt::Key_Down && bottom > room && top < room && m_heights.heightOf(next) > room)
            return verticalScrollBar()->setValue(verticalScrollBar()->value() + room / 2);
        next += key == Qt::Key_Up ? -1 : 1;
        break;
    }
    default: {
        const int by = key == Qt::Key_PageUp ? -room : room;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by * 9 / 10);
        const int there = rowAt(key == Qt::Key_PageUp ? room / 8 : room * 7 / 8);
        next = there == m_current ? m_current + (by < 0 ? -1 : 1) : there;
    }
    }
    setCurrentRow(std::clamp(next, 0, last));
    ensureVisible(m_current);
    loadMore();
}

int ThreadView::rowUnder(const QPoint &point) const
{
    const int index = rowAt(point.y());
    if (index < 0 || point.y() < topOf(index) || point.y() >= topOf(index) + m_heights.heightOf(index))
        return -1;
    return index;
}

QString ThreadView::partUnder(const QPoint &point) const
{
    const int index = rowUnder(point);
    return index < 0 ? QString() : row(index).partAt(point - QPoint(0, topOf(index)));
}

void ThreadView::mousePressEvent(QMouseEvent *event)
{
    const int index = rowUnder(event->position().toPoint());
    if (index >= 0 && event->button() == Qt::LeftButton)
        setCurrentRow(index);
    QAbstractScrollArea::mousePressEvent(event);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && rowUnder(at) >= 0 && rowUnder(at) == m_current)
        act(m_current, partUnder(at));
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void ThreadView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int index = rowUnder(at);
    QString part = partUnder(at);
    if (part == QLatin1String("time") && !m_model->itemAt(index).isOurs())
        part.clear();
    if (index >= 0 && part == QLatin1String("quote") && !m_model->itemAt(index).quoted.key)
        part.clear();
    const bool opensList = part.startsWith(QLatin1String("button.")) && row(index).bubble().list.isThere();
    viewport()->setCursor(isClickable(part) || opensList ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QAbstractScrollArea::mouseMoveEvent(event);
}

bool ThreadView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (partUnder(help->pos()) != QLatin1String("time")) {
        QToolTip::hideText();
        return true;
    }
    const ThreadItem &item = m_model->itemAt(rowUnder(help->pos()));
    const QString moment = exactMoment(item.key().at);
    QToolTip::showText(help->globalPos(), item.isOurs() ? statusWord(item.entry.message->verdict) + QLatin1Char('\n') + moment : moment, this);
    return true;
}

// By the name of the part that was clicked. "action" alone: whichever the bubble has first.
void ThreadView::act(int index, const QString &part)
{
    if (index < 0)
        return;
    const ThreadItem &item = m_model->itemAt(index);
    const Bubble &bubble = row(index).bubble();
    const bool isKey = part == QLatin1String("action");
    if (part == QLatin1String("time") && item.isOurs()) {
        Q_EMIT messageWanted(item.entry.message->row);
    } else if (part.startsWith(QLatin1String("action.")) && part != QLatin1String("action.unfold")) {
        m_media->act(item.key().row, part.mid(7));
    } else if (isKey && !bubble.actions.isEmpty() && bubble.actions.first().name != QLatin1String("unfold")) {
        m_media->act(item.key().row, bubble.actions.first().name);
    } else if (part == QLatin1String("quote") && item.quoted.key) {
        goTo(*item.quoted.key);
    } else if (part == QLatin1String("action.unfold") || (isKey && !bubble.actions.isEmpty() && bubble.actions.first().name == QLatin1String("unfold"))) {
        unfold(index);
    } else if (bubble.list.isThere() && (isKey || part.startsWith(QLatin1String("button.")))) {
        const ThreadKey key = item.key();
        if (!m_openLists.remove(key))
            m_openLists.insert(key);
        handleChanged(index, index);
    }
}

void ThreadView::unfold(int index)
{
    const ThreadKey key = m_model->itemAt(index).key();
    m_unfolded[key] = m_unfolded.value(key, longestUnfolded) + unfoldedAtOnce;
    // Its top stays: it is read on from where it was folded.
    const Anchor held{index, topOf(index)};
    m_follows = false;
    forgetRow(index);
    settleAt(held);
    m_follows = isAtEnd();
    tellPlace();
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const int index = event->reason() == QContextMenuEvent::Mouse ? rowUnder(viewport()->mapFromGlobal(event->globalPos())) : m_current;
    if (index < 0)
        return;
    setCurrentRow(index);
    openMenu(index, event->globalPos());
}

void ThreadView::openMenu(int index, const QPoint &at)
{
    const ThreadItem item = m_model->itemAt(index);
    const bool isKnown = !providerIdOf(item.entry).isEmpty() && !isSystemNotice(item);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("thread.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const char *name, bool enabled) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
        return action;
    };
    connect(add(tr("&Copy text"), "thread.copy", !threadText(item).isEmpty()), &QAction::triggered, this,
            [text = copiedText(item, m_conversation)] { QGuiApplication::clipboard()->setText(text); });
    connect(add(tr("&Reply"), "thread.reply", isKnown), &QAction::triggered, this, [this, item] { Q_EMIT replyWanted(item.entry); });
    QMenu *reactions = menu->addMenu(tr("R&eact"));
    reactions->setEnabled(isKnown);
    for (const char16_t *emoji : usualEmoji) {
        const QString sign = QString::fromUtf16(emoji);
        connect(reactions->addAction(sign), &QAction::triggered, this, [this, item, sign] { Q_EMIT reactionWanted(item.entry, sign); });
    }
    if (item.entry.ownReaction) {
        reactions->addSeparator();
        connect(reactions->addAction(tr("Take it back")), &QAction::triggered, this, [this, item] { Q_EMIT reactionWanted(item.entry, QString()); });
    }
    for (const QString &link : linksIn(row(index).bubble())) {
        const QUrl url(link, QUrl::StrictMode);
        connect(add(tr("Open %1").arg(url.host(QUrl::FullyEncoded).left(60)), "thread.link", url.isValid()), &QAction::triggered, this,
                [url] { QDesktopServices::openUrl(url); });
    }
    if (item.entry.incoming && item.entry.incoming->media) {
        menu->addSeparator();
        connect(add(tr("&Save the file…"), "thread.save", m_media->mayBeSaved(item.key().row)), &QAction::triggered, this,
                [this, row = item.key().row] { m_media->act(row, QStringLiteral("save")); });
    }
    if (item.isOurs()) {
        menu->addSeparator();
        connect(add(tr("What &became of it"), "thread.timeline", true), &QAction::triggered, this,
                [this, item] { Q_EMIT messageWanted(item.entry.message->row); });
    }
    menu->popup(at);
}

void ThreadView::copy(int index) const
{
    if (index >= 0)
        QGuiApplication::clipboard()->setText(copiedText(m_model->itemAt(index), m_conversation));
}

void ThreadView::jumpToMessage(const QString &providerId)
{
    if (!m_conversation || providerId.isEmpty())
        return;
    if (const int here = m_model->rowOfProviderId(providerId); here >= 0) {
        goToRow(here);
        return;
    }
    m_app.conversations().byProviderId(m_conversation->id, providerId).then(this, [this, asked = m_conversation->id](const Result<std::optional<ThreadEntry>> &found) {
        if (found && *found && m_conversation && m_conversation->id == asked)
            goTo((*found)->key);
    });
}

void ThreadView::showCalendar()
{
    if (!m_conversation)
        return;
    if (!m_calendar) {
        m_calendar = new CalendarPopup(this);
        connect(m_calendar, &CalendarPopup::chosen, this, [this](QDate day) { jumpTo(fromMillis(day.startOfDay().toMSecsSinceEpoch())); });
    }
    const int first = rowAt(0);
    const QDate shown = first < 0 ? QDate::currentDate() : QDateTime::fromMSecsSinceEpoch(toMillis(m_model->itemAt(first).key().at)).date();
    m_calendar->openAt(mapToGlobal(QPoint(width() - 24, 8)), shown);
}

void ThreadView::showSearch(const QString &words)
{
    if (std::exchange(m_search, words.trimmed()) == words.trimmed())
        return;
    forgetRows();
    if (m_search.isEmpty())
        return;
    setCurrentRow(-1);
    showNextFound(-1);
}

void ThreadView::showNextFound(int direction)
{
    if (m_search.isEmpty())
        return;
    const int from = m_current < 0 ? (direction < 0 ? m_model->rowCount() : -1) : m_current;
    for (int index = from + direction; index >= 0 && index < m_model->rowCount(); index += direction) {
        if (threadText(m_model->itemAt(index)).contains(m_search, Qt::CaseInsensitive)) {
            goToRow(index);
            return;
        }
    }
}

} // namespace recado
