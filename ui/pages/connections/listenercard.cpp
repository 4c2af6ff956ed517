#include "pages/connections/listenercard.h"

#include "application.h"
#include "format/errorwords.h"
#include "pages/connections/hooklist.h"
#include "preferences/preferences.h"
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
    m_hooks = new HookList(application, this);
    build();

    const auto edited = [this] {
        m_edited = true;
        m_apply->setEnabled(true);
    };
    connect(m_address, &QLineEdit::textEdited, this, edited);
    connect(m_port, &QSpinBox::valueChanged, this, edited);
    connect(m_address, &QLineEdit::returnPressed, this, &ListenerCard::apply);
    connect(m_apply, &QPushButton::clicked, this, &ListenerCard::apply);
    connect(m_banner, &Banner::actionTriggered, this, [this] { listenOn(m_address->text().trimmed(), quint16(m_port->value() + 1), portsToTry); });
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
    body()->addWidget(sentenceLabel(TextRole::Second,
                                    tr("Providers tell Recado what happens to each message by calling it here. Without it, statuses come "
                                       "later, by asking."),
                                    this));
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
    body()->addLayout(row);
    body()->addWidget(m_banner);
    body()->addWidget(m_hooks);
}

void ListenerCard::setAccounts(const QList<Account> &accounts)
{
    m_hooks->setAccounts(accounts);
}

void ListenerCard::refresh()
{
    const ListenerState state = m_application.listener().state();
    const bool listening = state.kind == ListenerState::Kind::Listening;
    const bool failed = state.kind == ListenerState::Kind::Failed;
    m_dot->setTone(listening ? Tone::Good : failed ? Tone::Bad : Tone::Plain);
    m_state->setText(listening    ? tr("Listening")
                         : failed ? tr("Not listening")
                         : m_application.host().isHost() ? tr("Stopped")
                                                         : tr("Another Recado on this data listens"));
    if (!m_edited) {
        const QSignalBlocker quiet(m_port);
        const bool known = state.kind != ListenerState::Kind::Stopped;
        m_address->setText(known ? state.address : m_application.options().listenAddress);
        m_port->setValue(known ? state.port : m_application.options().listenPort);
        m_apply->setEnabled(failed);
    }
    m_banner->clear();
    if (failed) {
        const bool portTaken = state.error.place == QLatin1String("port");
        m_banner->setMessage(Tone::Bad, portTaken ? tr("Port %1 is used by another program, so no status can come in.").arg(state.port)
                                                  : errorSentence(state.error));
        m_banner->setAction(portTaken ? tr("Use another port") : QString());
    }
    m_hooks->refresh();
}

void ListenerCard::apply()
{
    listenOn(m_address->text().trimmed(), quint16(m_port->value()), 0);
}

void ListenerCard::listenOn(const QString &address, quint16 port, int furtherTries)
{
    m_application.listener().start(address, port).then(this, [this, address, port, furtherTries](const Result<quint16> &bound) {
        if (!bound && furtherTries > 0 && port < 65535)
            return listenOn(address, port + 1, furtherTries - 1);
        m_edited = false;
        if (bound)
            Preferences::in(m_application.options().dataDir).setListener(address, *bound);
        // The practice provider calls the listener too and must learn the new address.
        m_application.practice().resume();
        refresh();
    });
}

} // namespace recado
