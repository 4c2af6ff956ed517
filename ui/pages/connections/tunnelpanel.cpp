#include "pages/connections/tunnelpanel.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "format/reachwords.h"
#include "format/timewords.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int linesInSight = 6;

Tone toneOf(const TunnelState &state)
{
    if (state.problem)
        return Tone::Bad;
    switch (state.kind) {
    case TunnelState::Kind::Up: return Tone::Good;
    case TunnelState::Kind::Resting: return Tone::Warn;
    case TunnelState::Kind::Off:
    case TunnelState::Kind::Waiting:
    case TunnelState::Kind::Starting: break;
    }
    return Tone::Plain;
}

QString upWords(const TunnelState &state)
{
    return state.url.isEmpty() ? TunnelPanel::tr("Runs. It has not said a public address.")
                               : TunnelPanel::tr("Runs. Its public address is %1.").arg(state.url.toString());
}

QString restingWords(const TunnelState &state, Instant now)
{
    const QString ended = state.exitCode ? TunnelPanel::tr("It ended (code %1).").arg(*state.exitCode) : TunnelPanel::tr("It ended.");
    return state.nextStart ? ended + QLatin1Char(' ') + TunnelPanel::tr("It is started again at %1.").arg(momentWord(*state.nextStart, now)) : ended;
}

QString stateWords(const TunnelState &state, bool isSet, bool isHost, Instant now)
{
    if (state.problem)
        return tunnelProblem(*state.problem);
    switch (state.kind) {
    case TunnelState::Kind::Waiting: return TunnelPanel::tr("Waits for the listener.");
    case TunnelState::Kind::Starting: return TunnelPanel::tr("Started; it has not said its public address yet.");
    case TunnelState::Kind::Up: return upWords(state);
    case TunnelState::Kind::Resting: return restingWords(state, now);
    case TunnelState::Kind::Off: break;
    }
    if (!isSet)
        return TunnelPanel::tr("No tunnel is set up.");
    return isHost ? TunnelPanel::tr("Off.") : TunnelPanel::tr("The other Recado on this data runs it.");
}

} // namespace

TunnelPanel::TunnelPanel(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    build();
    Tunnel &tunnel = m_application.tunnel();
    connect(&tunnel, &Tunnel::stateChanged, this, &TunnelPanel::refresh);
    connect(&tunnel, &Tunnel::lineRead, this, &TunnelPanel::addLine);
    connect(m_start, &QPushButton::clicked, this, &TunnelPanel::save);
    connect(m_command, &QLineEdit::returnPressed, this, &TunnelPanel::save);
    connect(m_restart, &QPushButton::clicked, &tunnel, &Tunnel::restart);
    connect(m_forget, &QPushButton::clicked, this, &TunnelPanel::forget);
    const QStringList lines = tunnel.output();
    for (const QString &line : lines)
        addLine(line);
    load();
    refresh();
}

void TunnelPanel::build()
{
    m_command = new QLineEdit(this);
    m_command->setProperty("look", QStringLiteral("mono"));
    m_command->setPlaceholderText(QStringLiteral("cloudflared tunnel --url {url}"));
    identify(m_command, QStringLiteral("reach.tunnel.command"));
    m_commandField = new Field(tr("Comman&d"), m_command, this);
    m_commandField->setHint(tr("Recado runs it beside the listener and starts it again when it ends. {url} stands for the listener's local address, {port} for its "
                               "port. The public address is read from what the program says."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_commandField);
    column->addWidget(buildSecret());
    buildState(column);
}

// One is what tunnel programs ask for: the token of the account there.
QWidget *TunnelPanel::buildSecret()
{
    auto *pair = new QWidget(this);
    m_variable = new QLineEdit(pair);
    m_variable->setProperty("look", QStringLiteral("mono"));
    m_variable->setPlaceholderText(QStringLiteral("TUNNEL_TOKEN"));
    identify(m_variable, QStringLiteral("reach.tunnel.variable"), tr("Environment variable of the secret"));
    m_value = new QLineEdit(pair);
    m_value->setEchoMode(QLineEdit::Password);
    identify(m_value, QStringLiteral("reach.tunnel.value"), tr("Value of the secret"));
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_variable, 1);
    row->addWidget(m_value, 1);
    pair->setFocusProxy(m_variable);
    m_secretField = new Field(tr("Secret for it, if it wants one: environment variable and value"), pair, this);
    m_secretField->setHint(tr("Kept in the keychain, and never part of the command, which every program on this computer can read."));
    return m_secretField;
}

void TunnelPanel::buildState(QVBoxLayout *column)
{
    m_dot = new StateDot(this);
    m_state = sentenceLabel(TextRole::Body, QString(), this);
    identify(m_state, QStringLiteral("reach.tunnel.state"));
    m_start = secondaryButton(tr("Save and start"), this);
    m_restart = secondaryButton(tr("Restart"), this);
    m_forget = secondaryButton(tr("Stop and forget…"), this);
    identify(m_start, QStringLiteral("reach.tunnel.start"));
    identify(m_restart, QStringLiteral("reach.tunnel.restart"), tr("Restart the tunnel"));
    identify(m_forget, QStringLiteral("reach.tunnel.forget"), tr("Stop and forget the tunnel"));
    m_restart->setToolTip(tr("Ends the program and starts it anew"));
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addWidget(m_dot);
    line->addWidget(m_state, 1);
    line->addWidget(m_restart);
    line->addWidget(m_forget);
    line->addWidget(m_start);
    m_output = new QPlainTextEdit(this);
    m_output->setReadOnly(true);
    m_output->setMaximumBlockCount(Tunnel::linesKept);
    m_output->setFont(Theme::mono());
    m_output->setTabChangesFocus(true);
    m_output->setFixedHeight(linesInSight * QFontMetrics(Theme::mono()).lineSpacing() + 2 * Theme::inset);
    identify(m_output, QStringLiteral("reach.tunnel.output"), tr("What the program said last"));
    column->addLayout(line);
    column->addWidget(m_output);
}

void TunnelPanel::load()
{
    m_application.tunnel().settings().then(this, [this](const Result<TunnelSettings> &settings) {
        if (!settings)
            return showProblem(settings.error());
        showSettings(*settings);
        if (settings->isSet())
            Q_EMIT isSetUp();
    });
}

void TunnelPanel::showSettings(const TunnelSettings &settings)
{
    m_settings = settings;
    m_command->setText(settings.command);
    m_command->setCursorPosition(0);
    m_variable->setText(settings.secrets.value(0));
    m_value->clear();
    m_value->setPlaceholderText(settings.secrets.isEmpty() ? QString() : tr("stored; leave empty to keep it"));
    refresh();
}

void TunnelPanel::save()
{
    if (m_saving)
        return;
    m_commandField->setProblem(QString());
    m_secretField->setProblem(QString());
    TunnelSettings wanted = m_settings; // with the pattern and the further secrets that recadoctl may have set
    wanted.command = m_command->text().trimmed();
    wanted.isOn = true;
    if (!wanted.secrets.isEmpty())
        wanted.secrets.removeFirst();
    QMap<QString, Secret> values;
    if (const QString variable = m_variable->text().trimmed(); !variable.isEmpty()) {
        wanted.secrets.append(variable);
        wanted.secrets.removeDuplicates();
        wanted.secrets.sort();
        if (!m_value->text().isEmpty())
            values.insert(variable, Secret(m_value->text().toUtf8()));
    }
    m_saving = true;
    m_application.tunnel().save(wanted, values).then(this, [this](const Result<TunnelSettings> &saved) {
        m_saving = false;
        if (!saved)
            return showProblem(saved.error());
        showSettings(*saved);
    });
}

void TunnelPanel::forget()
{
    ConfirmDialog::ask(this, tr("Stop the tunnel and forget it?"),
                       tr("Its public address is gone then, and providers that call it are not heard any more. Command and secret are removed from this computer."),
                       tr("Stop and forget"), [this] {
                           m_application.tunnel().forget().then(this, [this](const Result<void> &forgotten) {
                               if (!forgotten)
                                   return showProblem(forgotten.error());
                               showSettings({});
                               m_output->clear();
                           });
                       });
}

void TunnelPanel::showProblem(const Error &error)
{
    const bool isSecret = error.place == QLatin1String("secret") || m_settings.secrets.contains(error.place);
    Field *field = isSecret ? m_secretField : m_commandField;
    field->setProblem(tunnelProblem(error));
    field->editor()->setFocus();
}

void TunnelPanel::addLine(const QString &line)
{
    m_output->appendPlainText(line);
    m_output->show();
}

void TunnelPanel::refresh()
{
    const TunnelState state = m_application.tunnel().state();
    m_dot->setTone(toneOf(state));
    m_state->setText(stateWords(state, m_settings.isSet(), m_application.host().isHost(), m_application.core().now()));
    setTone(m_state, toneOf(state) == Tone::Bad ? Tone::Bad : Tone::Plain);
    m_restart->setVisible(m_settings.isSet());
    m_forget->setVisible(m_settings.isSet());
    m_restart->setEnabled(state.kind != TunnelState::Kind::Off && state.kind != TunnelState::Kind::Waiting);
    m_output->setVisible(!m_output->document()->isEmpty());
}

} // namespace recado
