#include "pages/broadcast/runheader.h"

#include "format/broadcastwords.h"
#include "widgets/broadcastlook.h"
#include "widgets/holdbutton.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

namespace recado {

namespace {

constexpr int settleMillis = 1000; // before the button that paused continues

constexpr int iconSize = 16;

} // namespace

StateMark::StateMark(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("run.state"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void StateMark::setState(BroadcastState state)
{
    m_state = state;
    setAccessibleName(broadcastStateWord(state));
    updateGeometry();
    update();
}

QSize StateMark::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(Theme::bodySize, QFont::DemiBold));
    return {iconSize + 6 + metrics.horizontalAdvance(broadcastStateWord(m_state)) + 2, 20};
}

void StateMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = broadcastStateColour(m_state);
    painter.drawPixmap(0, (height() - iconSize) / 2, icons::pixmap(broadcastStateIcon(m_state), colour, iconSize, this));
    painter.setFont(Theme::font(Theme::bodySize, QFont::DemiBold));
    painter.setPen(colour);
    painter.drawText(rect().adjusted(iconSize + 6, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), broadcastStateWord(m_state));
}

RunHeader::RunHeader(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("header"));
    setFixedHeight(Theme::headerHeight);
    QToolButton *back = iconButton(QStringLiteral("chevron-left"), tr("All broadcasts"), this);
    identify(back, QStringLiteral("run.back"));
    m_title = new ElidedLabel(this);
    setTextRole(m_title, TextRole::Title);
    identify(m_title, QStringLiteral("run.title"));
    m_state = new StateMark(this);
    m_subtitle = new ElidedLabel(this);
    setTextRole(m_subtitle, TextRole::Second);
    m_export = primaryButton(tr("&Export…"), this);
    identify(m_export, QStringLiteral("run.export.show"));
    m_pause = new KeyButton(QStringLiteral("secondary"), this);
    m_pause->setObjectName(QStringLiteral("run.pause"));
    m_stop = new HoldButton(this);
    m_stop->setObjectName(QStringLiteral("run.stop"));
    m_stop->setWords(QStringLiteral("stop"), tr("Stop the rest"), tr("hold Esc"));
    m_stop->setToolTip(tr("Hold for a second: who has not got it yet never will. What is on its way finishes."));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inset, 0, Theme::margin - 4, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_subtitle, 1);
    row->addWidget(buildMenu());
    row->addWidget(m_export);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    connect(back, &QToolButton::clicked, this, &RunHeader::backAsked);
    connect(m_export, &QPushButton::clicked, this, &RunHeader::exportAsked);
    connect(m_stop, &HoldButton::held, this, &RunHeader::stopAsked);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_mayPause)
            Q_EMIT pauseAsked();
        else if (!m_turned.isValid() || m_turned.elapsed() >= settleMillis)
            Q_EMIT resumeAsked();
    });
    clear();
}

void RunHeader::clear()
{
    m_mayPause = false;
    m_mayResume = false;
    m_turned.invalidate();
    m_title->setFullText(QString());
    m_subtitle->setFullText(QString());
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_export)})
        part->hide();
}

void RunHeader::offerResume()
{
    m_pause->setFocus(Qt::ShortcutFocusReason);
}

void RunHeader::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
    m_exportAction->setEnabled(enabled);
}

QToolButton *RunHeader::buildMenu()
{
    QToolButton *more = iconButton(QStringLiteral("more"), tr("More"), this);
    identify(more, QStringLiteral("run.more"));
    auto *menu = new QMenu(more);
    const auto add = [&](const char *name, const QString &text, const QKeySequence &key, auto asked) -> QAction * {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        parentWidget()->addAction(action); // the key works on the whole page
        connect(action, &QAction::triggered, this, asked);
        return action;
    };
    m_exportAction = add("run.menu.export", tr("Export the report…"), QKeySequence(QStringLiteral("Ctrl+E")), &RunHeader::exportAsked);
    add("run.menu.print", tr("Save as PDF…"), QKeySequence(QKeySequence::Print), &RunHeader::printAsked);
    add("run.menu.history", tr("History"), QKeySequence(QStringLiteral("Ctrl+H")), &RunHeader::historyAsked);
    connect(more, &QToolButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void RunHeader::setBroadcast(const Broadcast &broadcast, const QString &subtitle)
{
    const BroadcastState state = broadcast.state;
    const bool hadFocus = m_pause->hasFocus();
    m_title->setFullText(broadcast.name);
    m_state->setState(state);
    m_state->show();
    m_subtitle->setFullText(subtitle);
    if (m_mayPause && state == BroadcastState::Paused)
        m_turned.start(); // who was about to press Pause presses this
    m_mayPause = state == BroadcastState::Running || state == BroadcastState::Scheduled;
    m_mayResume = state == BroadcastState::Paused;
    m_pause->setVisible(m_mayPause || m_mayResume);
    m_pause->setButtonLook(m_mayResume ? QStringLiteral("primary") : QStringLiteral("secondary"));
    if (m_mayResume)
        m_pause->setWords(QStringLiteral("play"), tr("Continue"), tr("Space"));
    else
        m_pause->setWords(QStringLiteral("pause"), tr("Pause"), tr("Space"));
    m_stop->setVisible(mayMove(state, BroadcastState::Stopping) || mayMove(state, BroadcastState::Stopped));
    if (state == BroadcastState::Stopping || state == BroadcastState::Draft)
        m_stop->hide();
    m_export->setVisible(state == BroadcastState::Stopped || state == BroadcastState::Finished);
    if (hadFocus && m_pause->isVisible())
        m_pause->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
