#include "pages/conversations/conversationfilterbar.h"

#include "domain/phone.h"
#include "format/conversationwords.h"
#include "pages/messages/menubutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace recado {

namespace {

constexpr int restAfterTyping = 250;
constexpr std::array waitChoices{5, 15, 60, 240};
constexpr std::array segments{std::optional(ConversationStatus::Open), std::optional(ConversationStatus::Pending),
                              std::optional(ConversationStatus::Solved), std::optional<ConversationStatus>()};

QString waitChoice(int minutes)
{
    return minutes < 60 ? ConversationFilterBar::tr("Waiting for more than %n min", nullptr, minutes)
                        : ConversationFilterBar::tr("Waiting for more than %n h", nullptr, minutes / 60);
}

// Counts of lists grow wide.
QString shortCount(int count)
{
    return count > 999 ? QLocale().toString(count / 1000) + QLatin1Char('k') : QLocale().toString(count);
}

} // namespace

ConversationFilterBar::ConversationFilterBar(QWidget *parent) : QFrame(parent)
{
    setLook(this, "look", QStringLiteral("header"));
    m_search = new QLineEdit(this);
    identify(m_search, QStringLiteral("conversations.search"), tr("Search conversations"));
    m_search->setPlaceholderText(tr("Name, number or text"));
    m_search->setToolTip(tr("In names, numbers and what was said (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_more = new MenuButton(tr("Filter"), this);
    identify(m_more, QStringLiteral("conversations.filter"), tr("Filter"));
    m_status = new SegmentedControl(this);
    buildSegments();
    buildMenu();
    m_chips = new QWidget(this);
    m_chipFlow = new FlowLayout(m_chips, Theme::gap + 2);
    m_chipFlow->setContentsMargins(0, 0, 0, 0);
    m_progress = new QWidget(this);
    m_progressText = textLabel(TextRole::Caption, QString(), m_progress);
    auto *stop = linkButton(tr("Stop"), m_progress);
    identify(stop, QStringLiteral("conversations.search.stop"), tr("Stop searching"));
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_progressText, 1);
    progress->addWidget(stop);

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::pad);
    first->addWidget(m_search, 1);
    first->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::pad, Theme::pad + 2, Theme::pad, Theme::pad + 2);
    column->setSpacing(Theme::pad);
    column->addLayout(first);
    column->addWidget(m_status);
    column->addWidget(m_chips);
    column->addWidget(m_progress);
    m_typing.setSingleShot(true);
    m_typing.setInterval(restAfterTyping);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { text.isEmpty() ? takeText() : m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &ConversationFilterBar::takeText);
    connect(&m_typing, &QTimer::timeout, this, &ConversationFilterBar::takeText);
    connect(stop, &QPushButton::clicked, this, &ConversationFilterBar::stopWanted);
    setSearching(false, 0);
    refresh();
}

void ConversationFilterBar::buildSegments()
{
    for (const auto &status : segments) {
        QAbstractButton *segment = m_status->addSegment(status ? conversationStatusesWord(*status) : tr("All"));
        identify(segment, QStringLiteral("conversations.tab.") + (status ? toString(*status) : QStringLiteral("all")));
    }
    connect(m_status, &SegmentedControl::currentChanged, this, [this](int index) {
        if (index < 0)
            return;
        ConversationFilter filter = m_filter;
        filter.status = segments[std::size_t(index)];
        change(filter);
    });
}

QAction *ConversationFilterBar::addChoice(const QString &words, const QString &name)
{
    QAction *action = m_more->choices()->addAction(words);
    action->setObjectName(name);
    action->setCheckable(true);
    return action;
}

void ConversationFilterBar::buildMenu()
{
    m_mine = addChoice(tr("Mine"), QStringLiteral("conversations.mine"));
    connect(m_mine, &QAction::triggered, this, [this](bool on) {
        if (on && m_operator.isEmpty()) {
            m_mine->setChecked(false);
            m_more->choices()->close();
            Q_EMIT operatorWanted();
            return;
        }
        ConversationFilter filter = m_filter;
        filter.assignee = on ? m_operator : QString();
        change(filter);
    });
    m_unread = addChoice(tr("Unread"), QStringLiteral("conversations.unread"));
    connect(m_unread, &QAction::triggered, this, [this](bool on) {
        ConversationFilter filter = m_filter;
        filter.isUnreadOnly = on;
        change(filter);
    });
    m_blocked = addChoice(conversationStatusesWord(ConversationStatus::Blocked), QStringLiteral("conversations.blocked"));
    connect(m_blocked, &QAction::triggered, this, [this](bool on) {
        ConversationFilter filter = m_filter;
        filter.status = on ? ConversationStatus::Blocked : ConversationStatus::Open;
        change(filter);
    });
    m_more->choices()->addSeparator();
    for (const int minutes : waitChoices) {
        QAction *action = addChoice(waitChoice(minutes), QStringLiteral("conversations.waiting.%1").arg(minutes));
        action->setData(minutes);
        m_waits.append(action);
        connect(action, &QAction::triggered, this, [this, minutes](bool on) {
            ConversationFilter filter = m_filter;
            filter.waitingMinutes = on ? minutes : 0;
            change(filter);
        });
    }
    m_channelsBefore = m_more->choices()->addSeparator();
}

void ConversationFilterBar::setFilter(const ConversationFilter &filter)
{
    m_filter = filter;
    if (m_search->text().trimmed() != filter.text.trimmed()) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    refresh();
}

void ConversationFilterBar::setCounts(const ConversationCounts &counts)
{
    m_counts = counts;
    showCounts();
}

// What is done needs no number; and where the words alone fill the bar, nothing else has one.
void ConversationFilterBar::showCounts()
{
    const std::array numbers{m_counts.open, m_counts.pending, m_counts.solved, m_counts.all()};
    int wanted = 0;
    QStringList words;
    QStringList counted;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        words += segments[i] ? conversationStatusesWord(*segments[i]) : tr("All");
        counted += i < 2 && numbers[i] > 0 ? words.last() + QLatin1Char(' ') + shortCount(numbers[i]) : words.last();
        m_status->segment(int(i))->setText(counted.last());
        m_status->segment(int(i))->setToolTip(QLocale().toString(numbers[i]));
        wanted += m_status->segment(int(i))->sizeHint().width();
    }
    if (wanted <= width() - 2 * Theme::pad)
        return;
    for (std::size_t i = 0; i < segments.size(); ++i)
        m_status->segment(int(i))->setText(words.at(qsizetype(i)));
}

void ConversationFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCounts();
}

void ConversationFilterBar::setChannels(const QList<Channel> &channels)
{
    m_channels = channels;
    qDeleteAll(std::exchange(m_channelChoices, {}));
    m_channelsBefore->setVisible(channels.size() > 1);
    if (channels.size() > 1) {
        for (const Channel &channel : channels) {
            QAction *action = addChoice(channelName(channel.id).replace(QLatin1Char('&'), QLatin1String("&&")),
                                        QStringLiteral("conversations.channel.%1").arg(channel.id.value));
            action->setData(channel.id.value);
            m_channelChoices.append(action);
            connect(action, &QAction::triggered, this, [this, channel](bool on) {
                ConversationFilter filter = m_filter;
                filter.account = on ? channel.account : AccountId();
                filter.channel = on ? channel.id : ChannelId();
                change(filter);
            });
        }
    }
    refresh();
}

QString ConversationFilterBar::channelName(ChannelId id) const
{
    for (const Channel &channel : m_channels) {
        if (channel.id == id)
            return channel.name.isEmpty() ? channelNumber(channel.number.isEmpty() ? channel.providerId : channel.number) : channel.name;
    }
    return tr("another number");
}

void ConversationFilterBar::setOperator(const QString &name)
{
    m_operator = name;
    refresh();
}

void ConversationFilterBar::setSearching(bool searching, double part)
{
    m_progress->setVisible(searching);
    m_progressText->setText(tr("Looking through what was said… %1 %").arg(QLocale().toString(int(part * 100))));
}

void ConversationFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ConversationFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeText();
        Q_EMIT listWanted();
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ConversationFilterBar::takeText()
{
    m_typing.stop();
    ConversationFilter filter = m_filter;
    filter.text = m_search->text().trimmed();
    change(filter);
}

void ConversationFilterBar::change(const ConversationFilter &filter)
{
    if (filter == m_filter)
        return refresh();
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

void ConversationFilterBar::refresh()
{
    int place = -1;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i] == m_filter.status)
            place = int(i);
    }
    m_status->setCurrentIndex(place);
    m_mine->setChecked(!m_filter.assignee.isEmpty() && m_filter.assignee == m_operator);
    m_unread->setChecked(m_filter.isUnreadOnly);
    m_blocked->setChecked(m_filter.status == ConversationStatus::Blocked);
    for (QAction *action : std::as_const(m_waits))
        action->setChecked(action->data().toInt() == m_filter.waitingMinutes);
    for (QAction *action : std::as_const(m_channelChoices))
        action->setChecked(action->data().toLongLong() == m_filter.channel.value);
    refreshChips();
}

void ConversationFilterBar::addChip(const QString &words, const QString &name, const ConversationFilter &without)
{
    auto *chip = new QFrame(m_chips);
    setLook(chip, "look", QStringLiteral("chip"));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(Theme::pad, 2, 2, 2);
    row->setSpacing(2);
    row->addWidget(textLabel(TextRole::Caption, words, chip));
    QToolButton *cross = iconButton(QStringLiteral("close"), tr("Take away: %1").arg(words), chip);
    setLook(cross, "look", QStringLiteral("cross"));
    cross->setIconSize({12, 12});
    cross->setObjectName(QStringLiteral("conversations.without.") + name);
    row->addWidget(cross);
    // The chip goes with it: not from inside its own signal.
    connect(cross, &QToolButton::clicked, this, [this, without] { change(without); }, Qt::QueuedConnection);
    m_chipFlow->addWidget(chip);
    chip->show();
}

void ConversationFilterBar::refreshChips()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    ConversationFilter without = m_filter;
    if (m_filter.status == ConversationStatus::Blocked) {
        without.status = ConversationStatus::Open;
        addChip(conversationStatusesWord(ConversationStatus::Blocked), QStringLiteral("blocked"), without);
    }
    if (!m_filter.assignee.isEmpty()) {
        without = m_filter;
        without.assignee.clear();
        addChip(m_filter.assignee == m_operator ? tr("Mine") : m_filter.assignee, QStringLiteral("mine"), without);
    }
    if (m_filter.isUnreadOnly) {
        without = m_filter;
        without.isUnreadOnly = false;
        addChip(tr("Unread"), QStringLiteral("unread"), without);
    }
    if (m_filter.waitingMinutes > 0) {
        without = m_filter;
        without.waitingMinutes = 0;
        addChip(waitChoice(m_filter.waitingMinutes), QStringLiteral("waiting"), without);
    }
    if (!m_filter.channel.isNull()) {
        without = m_filter;
        without.account = {};
        without.channel = {};
        addChip(channelName(m_filter.channel), QStringLiteral("channel"), without);
    }
    m_chips->setVisible(m_chipFlow->count() > 0);
}

} // namespace recado
