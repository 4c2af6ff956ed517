#include "pages/connections/listenercard.h"

#include "application.h"
#include "dialogs/listenersettingsdialog.h"
#include "format/hostwords.h"
#include "format/listenerwords.h"
#include "pages/connections/listenermetricsview.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace recado {

namespace {

constexpr int portsToTry = 20;

} // namespace

ListenerCard::ListenerCard(Application &application, QWidget *parent) : Card(tr("Listener"), parent), m_application(application)
{
    setObjectName(QStringLiteral("connections.listener"));
    setFocusPolicy(Qt::NoFocus);
    m_dot = new StateDot(this);
    m_state = textLabel(TextRole::Second, QString(), this);
    m_state->setObjectName(QStringLiteral("connections.listener.state"));
    addHeaderWidget(m_dot);
    addHeaderWidget(m_state);
    m_address = new QLineEdit(this);
    m_port = new QSpinBox(this);
    m_apply = secondaryButton(tr("Listen here"), this);
    m_banner = new Banner(this);
    m_more = secondaryButton(tr("More settings…"), this);
    m_metrics = new ListenerMetricsView(application, this);
    build();

    const auto edited = [this] {
        m_edited = true;
        m_apply->setEnabled(true);
    };
    connect(m_address, &QLineEdit::textEdited, this, edited);
    connect(m_port, &QSpinBox::valueChanged, this, edited);
    connect(m_address, &QLineEdit::returnPressed, this, &ListenerCard::apply);
    connect(&m_application.host(), &HostService::holderChanged, this, &ListenerCard::refresh);
    connect(m_apply, &QPushButton::clicked, this, &ListenerCard::apply);
    connect(m_banner, &Banner::actionTriggered, this, [this] { listenOn(m_address->text().trimmed(), quint16(m_port->value() + 1), portsToTry); });
    connect(m_more, &QPushButton::clicked, this, [this] { (new ListenerSettingsDialog(m_application, this))->open(); });
    refresh();
}

void ListenerCard::build()
{
    identify(m_address, QStringLiteral("connections.listener.address"));
    identify(m_port, QStringLiteral("connections.listener.port"));
    identify(m_apply, QStringLiteral("connections.listener.apply"));
    identify(m_banner->actionButton(), QStringLiteral("connections.listener.otherport"));
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    setFocusProxy(m_port);
    identify(m_banner, QStringLiteral("connections.listener.banner"));
    identify(m_more, QStringLiteral("connections.listener.more"));
    body()->addWidget(sentenceLabel(TextRole::Second, tr("What answers the providers on this computer. Without it, statuses come later, by asking."), this));
    auto *address = new Field(tr("A&ddress"), m_address, this);
    auto *port = new Field(tr("&Port"), m_port, this);
    address->setFixedWidth(220);
    port->setFixedWidth(104);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::inset);
    row->addWidget(address);
    row->addWidget(port);
    row->addWidget(m_apply, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(m_more, 0, Qt::AlignBottom);
    body()->addLayout(row);
    body()->addWidget(m_banner);
    body()->addWidget(m_metrics);
}

void ListenerCard::refresh()
{
    const ListenerState state = m_application.listener().state();
    const bool listening = state.kind == ListenerState::Kind::Listening;
    const bool failed = state.kind == ListenerState::Kind::Failed;
    m_dot->setTone(listening ? Tone::Good : failed ? Tone::Bad : Tone::Plain);
    const bool isElsewhere = !listening && !failed && m_application.host().isElsewhere();
    m_state->setText(listening     ? tr("Listening")
                         : failed  ? tr("Not listening")
                         : isElsewhere ? tr("Another Recado on this data listens")
                                       : tr("Stopped"));
    if (!m_edited) {
        const QSignalBlocker quiet(m_port);
        const bool known = state.kind != ListenerState::Kind::Stopped;
        const auto other = m_application.host().isHost() ? std::nullopt : m_application.host().holder(); // who listens in our place
        const bool isOther = !known && other && other->port != 0;
        m_address->setText(known ? state.address : isOther ? other->address : m_application.options().listenAddress);
        m_port->setValue(isOther ? other->port : !known ? m_application.options().listenPort : state.problem ? state.wantedPort : state.port);
        m_apply->setEnabled(failed || state.problem);
    }
    m_metrics->setVisible(listening);
    showBanner(state, isElsewhere);
}

void ListenerCard::showBanner(const ListenerState &state, bool isElsewhere)
{
    m_banner->clear();
    m_banner->setAction(QString());
    const bool failed = state.kind == ListenerState::Kind::Failed;
    if (isElsewhere) {
        const auto holder = m_application.host().holder();
        const QString who = holder ? tr("%1 listens, asks and sends for this data.").arg(hostWords(holder->program, holder->pid, holder->since, holder->url))
                                   : tr("The service or another window listens, asks and sends for this data.");
        m_banner->setMessage(Tone::Plain, who + QLatin1Char(' ')
                                 + tr("What it hears appears here as well, and what you set here it follows. When it ends, this window takes over within seconds."));
    } else if (failed) {
        const bool portTaken = state.error.place == QLatin1String("port");
        m_banner->setMessage(Tone::Bad, portTaken ? tr("Port %1 is used by another program, so no status can come in.").arg(state.port)
                                                  : listenerProblem(state.error));
        m_banner->setAction(portTaken ? tr("Use another port") : QString());
    } else if (state.problem) {
        const bool portTaken = state.problem->place == QLatin1String("port");
        const QString reason = portTaken ? tr("Port %1 is used by another program.").arg(state.wantedPort) : listenerProblem(*state.problem);
        m_banner->setMessage(Tone::Warn, tr("%1 Recado goes on listening at %2.").arg(reason, state.url()));
        m_banner->setAction(portTaken ? tr("Use another port") : QString());
    }
}

void ListenerCard::apply()
{
    listenOn(m_address->text().trimmed(), quint16(m_port->value()), 0);
}

void ListenerCard::listenOn(const QString &address, quint16 port, int furtherTries)
{
    if (m_application.host().isElsewhere())
        return tellOther(address, port);
    m_application.listener().start(address, port).then(this, [this, address, port, furtherTries](const Result<quint16> &bound) {
        if (!bound && furtherTries > 0 && port < 65535)
            return listenOn(address, port + 1, furtherTries - 1);
        m_edited = false;
        if (bound)
            m_application.listener().savePlace(address, *bound);
        // The practice provider calls the listener too and must learn the new address.
        m_application.practice().resume();
        refresh();
    });
}

// Another process listens and follows what is saved; two cannot have the port.
void ListenerCard::tellOther(const QString &address, quint16 port)
{
    m_application.listener().savePlace(address, port).then(this, [this](const Result<void> &saved) {
        m_edited = false;
        refresh();
        if (!saved)
            m_banner->setMessage(Tone::Bad, listenerProblem(saved.error()));
    });
}

} // namespace recado
