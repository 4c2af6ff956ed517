#include "pages/conversations/threadview.h"

#include "application.h"
#include "format/daywords.h"
#include "format/masking.h"
#include "pages/conversations/calendarpopup.h"
#include "pages/conversations/threadmedia.h"
#include "pages/conversations/threadpast.h"
#include "pages/conversations/threadrow.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace recado {

namespace {

constexpr int rowsKept = 160;
constexpr int dayCheckMillis = 30'000;
constexpr int lookMillis = 120;

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at)).date();
}

} // namespace

ThreadView::ThreadView(Application &app, QWidget *parent)
    : QAbstractScrollArea(parent), m_app(app), m_model(new ThreadModel(app.conversations().database(), this)),
      m_media(new ThreadMedia(app.incomingMedia(), this)), m_past(new ThreadPast(app.conversations(), viewport())),
      m_rows(rowsKept)
{
    identify(this, QStringLiteral("thread"), tr("Messages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setProperty("noFocusRing", true); // the current message shows it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would lay out everything anew
    setMinimumWidth(280);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    buildToEnd();
    connectModel();
    m_layAhead.setSingleShot(true);
    m_layAhead.setInterval(0);
    connect(&m_layAhead, &QTimer::timeout, this, &ThreadView::layOutAround);
    m_look.setSingleShot(true);
    m_look.setInterval(lookMillis);
    connect(&m_look, &QTimer::timeout, this, &ThreadView::tellInSight);
    connect(&m_look, &QTimer::timeout, this, &ThreadView::lookToPast);
    connect(m_past, &ThreadPast::changed, this, &ThreadView::makeRoomForPast);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &ThreadView::forgetRows);
    connect(&Masking::ofProgram(), &Masking::changed, this, [this] {
        forgetRows();
        announceCurrent();
    });
    // "Today" becomes "Yesterday" while it is shown.
    m_dayChange.setInterval(dayCheckMillis);
    connect(&m_dayChange, &QTimer::timeout, this, [this, day = QDate::currentDate()]() mutable {
        if (std::exchange(day, QDate::currentDate()) != QDate::currentDate())
            forgetRows();
    });
    m_dayChange.start();
}

ThreadView::~ThreadView() = default;

void ThreadView::buildToEnd()
{
    m_toEnd = secondaryButton(QString(), viewport());
    identify(m_toEnd, QStringLiteral("thread.toEnd"), tr("To the newest message"));
    m_toEnd->setCursor(Qt::PointingHandCursor);
    m_toEnd->hide();
    connect(m_toEnd, &QPushButton::clicked, this, &ThreadView::jumpToEnd);
}

void ThreadView::connectModel()
{
    connect(m_model, &ThreadModel::modelReset, this, &ThreadView::handleReset);
    connect(m_model, &ThreadModel::opened, this, &ThreadView::handleOpened);
    connect(m_model, &ThreadModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { handleInserted(first, last); });
    connect(m_model, &ThreadModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { handleRemoved(first, last); });
    connect(m_model, &ThreadModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { handleChanged(first.row(), last.row()); });
    connect(m_model, &ThreadModel::failed, this, &ThreadView::problem);
    connect(m_media, &ThreadMedia::problem, this, &ThreadView::problem);
    connect(m_media, &ThreadMedia::changed, this, [this](qint64 id) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (!m_model->itemAt(row).isOurs() && m_model->itemAt(row).key().row == id)
                return handleChanged(row, row);
        }
    });
    connect(m_model, &ThreadModel::arrived, this, [this](int count) {
        m_newBelow = m_follows ? 0 : m_newBelow + count;
        tellPlace();
        tellSeen();
    });
}

void ThreadView::open(const Conversation &conversation)
{
    if (m_person.isEmpty() || !m_conversation || m_conversation->id != conversation.id)
        m_person = conversation.profileName;
    const bool isSame = m_conversation && m_conversation->id == conversation.id;
    m_conversation = conversation;
    if (isSame)
        return; // what changed about it, the model hears by itself
    m_goal = {};
    m_unfolded.clear();
    m_openLists.clear();
    m_search.clear();
    m_newBelow = 0;
    m_seen = {};
    m_isFresh = true;
    m_past->open(conversation.id);
    m_model->open(conversation.id, conversation.unread);
}

void ThreadView::clear()
{
    m_conversation.reset();
    m_goal = {};
    m_newBelow = 0;
    m_past->open({});
    m_model->clear();
}

void ThreadView::setPersonName(const QString &name)
{
    if (std::exchange(m_person, name) != name)
        forgetRows();
}

void ThreadView::handleReset()
{
    m_current = -1;
    m_rows.clear();
    m_heights.reset(m_model->rowCount());
    m_follows = true;
    settle();
    tellPlace();
}

void ThreadView::handleOpened()
{
    const Goal goal = std::exchange(m_goal, {});
    int row = -1;
    if (goal.key)
        row = m_model->rowOf(*goal.key);
    else if (goal.moment)
        row = std::min(m_model->rowFrom(*goal.moment), m_model->rowCount() - 1);
    const bool isFresh = std::exchange(m_isFresh, false);
    if (row >= 0) {
        goToRow(row);
        return;
    }
    if (const auto unread = m_model->firstUnread(); unread && isFresh) {
        m_follows = false;
        settleAt({m_model->rowOf(*unread), 0});
        m_follows = isAtEnd();
    }
    setCurrentRow(m_search.isEmpty() || !isFresh ? m_model->rowCount() - 1 : -1);
    if (m_current < 0)
        showNextFound(-1); // the words were told before the messages were here
    loadMore();
    tellPlace();
    tellSeen();
}

void ThreadView::handleInserted(int first, int last)
{
    Anchor held = anchor();
    const int count = last - first + 1;
    m_heights.insert(first, count);
    for (int row = first; row <= last; ++row)
        m_rows.remove(m_model->itemAt(row).key()); // one that was here before stood beside others
    held.row += held.row >= first ? count : 0;
    m_current += m_current >= first ? count : 0;
    if (last + 1 < m_heights.rows())
        forgetRow(last + 1); // what stands above it may be another
    settleAt(held);
}

void ThreadView::handleRemoved(int first, int last)
{
    Anchor held = anchor();
    const int count = last - first + 1;
    m_heights.remove(first, count);
    if (held.row > last)
        held.row -= count;
    else if (held.row >= first)
        held.row = std::max(0, first - 1);
    if (m_current > last)
        m_current -= count;
    else if (m_current >= first)
        m_current = -1;
    if (first < m_heights.rows())
        forgetRow(first);
    if (m_model->hasNewer())
        m_follows = false;
    settleAt(held);
}

void ThreadView::handleChanged(int first, int last)
{
    const Anchor held = anchor();
    for (int row = first; row <= last; ++row)
        forgetRow(row);
    settleAt(held);
    if (m_current >= first && m_current <= last)
        announceCurrent();
}

void ThreadView::forgetRow(int row)
{
    m_rows.remove(m_model->itemAt(row).key());
    m_heights.forget(row);
}

void ThreadView::forgetRows()
{
    const Anchor held = anchor();
    m_rows.clear();
    m_heights.forget();
    settleAt(held);
}

ThreadRow &ThreadView::row(int index) const
{
    const ThreadItem &item = m_model->itemAt(index);
    ThreadRow *found = m_rows.object(item.key());
    if (!found) {
        const ThreadItem *before = index > 0 ? &m_model->itemAt(index - 1) : nullptr;
        ThreadRow::Surroundings around;
        const QDate day = dayOf(item.key().at);
        if (!before || dayOf(before->key().at) != day)
            around.day = dayWord(day, QDate::currentDate());
        if (m_model->firstUnread() == item.key())
            around.unread = tr("%n unread message(s)", nullptr, m_model->unread());
        around.goesOn = before && around.day.isEmpty() && around.unread.isEmpty() && before->isOnOurSide() == item.isOnOurSide() && !isSystemNotice(*before);
        around.listIsOpen = m_openLists.contains(item.key());
        around.isFound = !m_search.isEmpty() && threadText(item).contains(m_search, Qt::CaseInsensitive);
        around.context = {m_person, m_unfolded.value(item.key(), longestUnfolded), m_conversation && Masking::ofProgram().isCovered(m_conversation->address)};
        found = new ThreadRow(item, around, m_media);
        m_rows.insert(item.key(), found);
    }
    found->layOut(viewport()->width());
    return *found;
}

void ThreadView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), theme.paper);
    if (m_heights.rows() == 0) {
        painter.setFont(Theme::font());
        painter.setPen(theme.second);
        const bool isEmpty = m_conversation && !m_model->isLoading();
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, isEmpty ? tr("No messages yet.") : QString());
        return;
    }
    for (int index = std::max(rowAt(event->rect().top()), 0); index < m_heights.rows(); ++index) {
        const int top = topOf(index);
        if (top > event->rect().bottom())
            break;
        painter.save();
        painter.translate(0, top);
        row(index).paint(&painter, event->rect().translated(0, -top), index == m_current && hasFocus());
        painter.restore();
    }
}

void ThreadView::setCurrentRow(int row)
{
    m_current = row >= 0 && row < m_model->rowCount() ? row : -1;
    viewport()->update();
    announceCurrent();
}

void ThreadView::announceCurrent()
{
    setAccessibleDescription(m_current < 0 ? QString() : row(m_current).spoken());
}

void ThreadView::tellPlace()
{
    const bool atEnd = m_heights.rows() == 0 || isAtEnd();
    if (atEnd)
        m_newBelow = 0;
    m_toEnd->setText(m_newBelow > 0 ? tr("%n new", nullptr, m_newBelow) : QString());
    m_toEnd->setIcon(icons::icon(QStringLiteral("arrow-down"), Theme::current().accent));
    m_toEnd->setVisible(!atEnd);
    placeToEnd();
    if (std::exchange(m_wasAtEnd, atEnd) != atEnd)
        Q_EMIT placeChanged(atEnd);
}

void ThreadView::tellSeen()
{
    if (!isVisible() || !isActiveWindow() || m_heights.rows() == 0)
        return;
    for (int index = rowAt(viewport()->height() - 1); index >= 0; --index) {
        const ThreadItem &item = m_model->itemAt(index);
        if (item.isOnOurSide())
            continue;
        if (item.key().at > m_seen) {
            m_seen = item.key().at;
            Q_EMIT seenUntil(m_seen);
        }
        return;
    }
}

void ThreadView::tellInSight()
{
    QList<qint64> rows;
    for (int index = rowAt(viewport()->height() - 1); index >= 0 && topOf(index) + m_heights.heightOf(index) > 0; --index) {
        const ThreadItem &item = m_model->itemAt(index);
        if (item.entry.incoming && item.entry.incoming->media)
            rows += item.key().row;
    }
    if (std::exchange(m_filesInSight, rows) != rows)
        m_media->show(rows);
}

void ThreadView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        tellSeen();
    if (event->type() == QEvent::LanguageChange)
        forgetRows();
}

void ThreadView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        setCurrentRow(rowAt(viewport()->height() - 1));
    viewport()->update();
}

void ThreadView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace recado
