#include "window/statusstrip.h"

#include "application.h"
#include "format/broadcastwords.h"
#include "format/errorwords.h"
#include "format/hostwords.h"
#include "format/silencewords.h"
#include "format/timewords.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"
#include "window/brakebutton.h"
#include "window/sendingwatch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <chrono>

namespace recado {

namespace {

constexpr auto toldFor = std::chrono::minutes(1);

} // namespace

StatusStrip::StatusStrip(Application &application, SendingWatch &watch, QWidget *parent)
    : QFrame(parent), m_application(application), m_watch(watch)
{
    setObjectName(QStringLiteral("statusbar"));
    setProperty("look", QStringLiteral("statusbar"));
    setFixedHeight(28);
    m_dot = new StateDot(this);
    m_listener = new QPushButton(this);
    m_listener->setProperty("look", QStringLiteral("status"));
    m_lastEvent = textLabel(TextRole::Caption, QString(), this);
    m_unread = new QPushButton(this);
    m_unread->setProperty("look", QStringLiteral("status"));
    setTone(m_unread, Tone::Warn);
    m_queue = textLabel(TextRole::Caption, QString(), this);
    m_pace = textLabel(TextRole::Caption, QString(), this);
    m_catchUp = new ElidedLabel(this);
    setTextRole(m_catchUp, TextRole::Caption);
    m_brake = new BrakeButton(this);
    identify(m_listener, QStringLiteral("statusbar.listener"));
    identify(m_lastEvent, QStringLiteral("statusbar.lastevent"));
    identify(m_unread, QStringLiteral("statusbar.unread"));
    identify(m_queue, QStringLiteral("statusbar.queue"));
    identify(m_pace, QStringLiteral("statusbar.pace"));
    identify(m_catchUp, QStringLiteral("statusbar.catchup"));
    identify(m_brake, QStringLiteral("statusbar.brake"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0); // 1: the line above
    row->setSpacing(18);
    auto *listener = new QHBoxLayout;
    listener->setSpacing(6);
    listener->addWidget(m_dot);
    listener->addWidget(m_listener);
    row->addLayout(listener);
    row->addWidget(m_lastEvent);
    row->addWidget(m_unread);
    row->addWidget(m_queue);
    row->addWidget(m_pace);
    row->addWidget(m_catchUp, 1);
    row->addStretch();
    row->addWidget(m_brake);

    connect(m_listener, &QPushButton::clicked, this, &StatusStrip::listenerAsked);
    connect(m_unread, &QPushButton::clicked, this, &StatusStrip::unreadAsked);
    connect(m_brake, &QPushButton::clicked, this, &StatusStrip::toggleBrake);
    connect(&m_application.listener(), &ListenerService::stateChanged, this, &StatusStrip::refreshListener);
    connect(&m_application, &Application::hosting, this, &StatusStrip::refreshListener);
    connect(&m_application.host(), &HostService::holderChanged, this, &StatusStrip::refreshListener);
    connect(&m_application.sender(), &SendService::queueChanged, this, &StatusStrip::showQueue);
    connect(&m_watch, &SendingWatch::changed, this, &StatusStrip::showPace);
    connect(&m_everySecond, &QTimer::timeout, this, &StatusStrip::refreshAge);
    m_everySecond.start(1000);
    m_told.setSingleShot(true);
    m_told.setInterval(toldFor);
    connect(&m_told, &QTimer::timeout, m_catchUp, &QWidget::hide);
    connect(&m_application.catchUp(), &CatchUp::changed, this, &StatusStrip::showCatchUp);
    showCatchUp();
    refreshListener();
    setUnread(0);
    showQueue({0, 0, 0, m_application.sender().isBraked()});
}

bool StatusStrip::toggleBrake()
{
    if (m_brake->isHidden())
        return false;
    setBrake(!m_application.sender().isBraked());
    return true;
}

void StatusStrip::setBrake(bool on)
{
    m_brakedHere = on;
    m_application.sender().setBrake(on);
}

bool StatusStrip::mayBrake() const
{
    return !m_brake->isHidden() && !m_application.sender().isBraked();
}

bool StatusStrip::isBrakedHere() const
{
    return m_brakedHere && m_application.sender().isBraked();
}

void StatusStrip::refreshListener()
{
    const ListenerState state = m_application.listener().state();
    switch (state.kind) {
    case ListenerState::Kind::Listening:
        m_dot->setTone(Tone::Good);
        m_listener->setText(tr("Listening on %1:%2").arg(state.address).arg(state.port));
        m_listener->setToolTip(QString());
        break;
    case ListenerState::Kind::Failed:
        m_dot->setTone(Tone::Bad);
        m_listener->setText(state.error.place == QLatin1String("port") ? tr("Not listening: port %1 is in use").arg(state.port)
                                                                       : tr("Not listening"));
        m_listener->setToolTip(errorSentence(state.error));
        break;
    case ListenerState::Kind::Stopped:
        m_dot->setTone(Tone::Plain);
        showOtherHost();
        break;
    }
    setTone(m_listener, state.kind == ListenerState::Kind::Failed ? Tone::Bad : Tone::Plain);
    refreshAge();
}

// Nothing to worry about: a service or another window does the work, and this one would take it over.
void StatusStrip::showOtherHost()
{
    const auto holder = m_application.host().holder();
    const bool elsewhere = holder && !m_application.host().isHost();
    if (elsewhere && !holder->url.isEmpty())
        m_dot->setTone(Tone::Good);
    m_listener->setText(elsewhere ? tr("Another Recado listens and sends") : tr("Not listening yet"));
    m_listener->setToolTip(elsewhere ? tr("%1. When it ends, this window takes over.").arg(hostWords(holder->program, holder->pid, holder->since, holder->url))
                                     : QString());
}

void StatusStrip::refreshAge()
{
    const auto last = m_application.listener().state().lastEventAt;
    m_lastEvent->setText(last ? tr("Last event %1").arg(ageWords(*last, m_application.core().now())) : tr("No event yet"));
    m_lastEvent->setToolTip(last ? exactMoment(*last) : QString());
}

void StatusStrip::setUnread(int count)
{
    m_unread->setText(tr("%Ln not understood", "webhook deliveries", count));
    m_unread->setToolTip(tr("Webhook deliveries of the last 24 hours that could not be read. Shows them."));
    m_unread->setVisible(count > 0);
}

void StatusStrip::showQueue(const QueueState &state)
{
    const QLocale locale;
    const int waiting = state.queued + state.inFlight;
    m_queue->setText(state.braked ? tr("Everything is paused · queue %1").arg(locale.toString(waiting)) : tr("Queue %1").arg(locale.toString(waiting)));
    m_queue->setToolTip(tr("%1 queued, %2 on their way").arg(locale.toString(state.queued), locale.toString(state.inFlight)));
    setTone(m_queue, state.braked ? Tone::Warn : Tone::Plain);
    m_state = state;
    m_brake->setBraked(state.braked);
    showPace();
}

// A broadcast tells its pace as of the last seconds; without one there is only the last minute's count. The brake is there whenever there is
// anything to stop, also between two messages of a slow broadcast.
void StatusStrip::showPace()
{
    const double perSecond = m_state.braked ? 0 : m_watch.perSecond();
    m_pace->setText(perSecond > 0 ? rateWord(perSecond) : tr("%1/min").arg(QLocale().toString(m_state.perMinute)));
    m_pace->setVisible(perSecond > 0 || m_state.perMinute > 0);
    m_brake->setVisible(m_state.braked || m_state.queued + m_state.inFlight > 0 || m_watch.running() > 0);
}

// Quiet: a round is nothing to worry about. What it came to stays for a minute; a round that had nothing to ask is not mentioned.
void StatusStrip::showCatchUp()
{
    const auto &round = m_application.catchUp().round();
    const bool isUnderWay = round && round->isUnderWay();
    const bool isTold = round && round->total > 0 && (isUnderWay || m_application.core().now() - *round->ended < toldFor);
    m_catchUp->setVisible(isTold);
    if (!isTold)
        return;
    m_catchUp->setFullText(catchUpSentence(*round));
    setTone(m_catchUp, round->waitsForNetwork ? Tone::Warn : Tone::Plain);
    if (isUnderWay)
        m_told.stop();
    else
        m_told.start();
}

} // namespace recado
