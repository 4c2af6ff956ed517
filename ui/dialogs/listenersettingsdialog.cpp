#include "dialogs/listenersettingsdialog.h"

#include "application.h"
#include "format/listenerwords.h"
#include "format/timewords.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

constexpr int dialogWidth = 600;

QString named(const QString &setting)
{
    return QStringLiteral("listenersettings.") + setting;
}

} // namespace

ListenerSettingsDialog::ListenerSettingsDialog(Application &application, QWidget *parent) : FormDialog(parent), m_application(application)
{
    setObjectName(QStringLiteral("listenersettings"));
    setFixedWidth(dialogWidth);
    setTexts(tr("Listener settings"), tr("Only what your network asks for: everything may stay empty. Changes hold at once, without a restart, and no "
                                         "connection is dropped."));
    identify(saveButton(), named(QStringLiteral("save")));
    identify(cancelButton(), named(QStringLiteral("cancel")));
    identify(banner(), named(QStringLiteral("problem")));
    build();
    saveButton()->setEnabled(false); // until it is known what there is
    connect(this, &FormDialog::saveAsked, this, &ListenerSettingsDialog::save);
    m_application.listener().settings().then(this, [this](const Result<ListenerSettings> &settings) {
        if (!settings)
            return showProblem(settings.error());
        fill(*settings);
        saveButton()->setEnabled(true);
    });
}

void ListenerSettingsDialog::build()
{
    addSection(tr("Behind a proxy or tunnel"), tr("When nginx, another reverse proxy or a tunnel receives the calls and hands them on."));
    addLine(QStringLiteral("trusted_proxies"), tr("Trusted &proxies"),
            tr("127.0.0.1 when it runs on this computer. Recado then believes it about where a call comes from; otherwise all calls count as one sender."),
            QStringLiteral("127.0.0.1"));
    addChoice(QStringLiteral("forward_field"), tr("It &tells the sender's address in"),
              {{QStringLiteral("X-Forwarded-For"), QString()}, {QStringLiteral("Forwarded"), QStringLiteral("forwarded")}});
    addSection(tr("Who may call"), {});
    addLine(QStringLiteral("allow"), tr("Allowed &networks"),
            tr("Empty: everybody, and the secret in the address decides. This computer is no exception: add 127.0.0.1 for the practice account."),
            QStringLiteral("203.0.113.0/24, 2001:db8::/32"));
    addSection(tr("Own certificate (HTTPS)"), tr("Only when providers call Recado directly. With a proxy or tunnel in front, that one has the certificate."));
    addFile(QStringLiteral("tls_certificate"), tr("&Certificate and its chain (PEM)"));
    addFile(QStringLiteral("tls_key"), tr("&Key (PEM, without a passphrase)"));
    addSection(tr("Senders with a certificate (mutual TLS)"), tr("Needs the own certificate above. Meta can show one; the other providers have none."));
    addFile(QStringLiteral("client_authority"), tr("&Authority of the senders' certificates (PEM)"));
    addLine(QStringLiteral("client_name"), tr("Na&me in their certificates"), {}, QStringLiteral("client.webhooks.fbclientcerts.com"));
    addChoice(QStringLiteral("client_required"), tr("&Who must show one"),
              {{tr("Only accounts at Meta"), QString()}, {tr("Everybody"), QStringLiteral("yes")}});
    sideBySide(QStringLiteral("client_name"), QStringLiteral("client_required"));
    addSection(tr("Limits"), tr("What is beyond them is refused, so that a flood from one address keeps nobody else out."));
    addLine(QStringLiteral("requests_per_second"), tr("Calls a second from one address"), {}, QStringLiteral("6000"));
    addLine(QStringLiteral("strangers_per_second"), tr("Of them to unknown addresses"), {}, QStringLiteral("50"));
    sideBySide(QStringLiteral("requests_per_second"), QStringLiteral("strangers_per_second"));
    addLine(QStringLiteral("connections"), tr("Connections at a time"), {}, QStringLiteral("1024"));
    addLine(QStringLiteral("connections_per_address"), tr("Of them from one address"), {}, QStringLiteral("256"));
    sideBySide(QStringLiteral("connections"), QStringLiteral("connections_per_address"));
}

void ListenerSettingsDialog::addSection(const QString &title, const QString &sentence)
{
    if (body()->count() > 0)
        body()->addSpacing(Theme::pad);
    body()->addWidget(textLabel(TextRole::Section, title, this));
    if (!sentence.isEmpty())
        body()->addWidget(sentenceLabel(TextRole::Second, sentence, this));
}

QLineEdit *ListenerSettingsDialog::addLine(const QString &setting, const QString &label, const QString &hint, const QString &placeholder)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(named(setting));
    line->setPlaceholderText(placeholder);
    m_lines.insert(setting, line);
    addField(setting, label, line)->setHint(hint);
    return line;
}

void ListenerSettingsDialog::addFile(const QString &setting, const QString &label, const QString &hint)
{
    QLineEdit *line = addLine(setting, label, hint);
    Field *box = field(setting);
    auto *choose = linkButton(tr("Choose…"), box);
    identify(choose, named(setting) + QStringLiteral(".choose"), line->accessibleName() + QStringLiteral(": ") + choose->text());
    box->addLabelWidget(choose);
    setTabOrder(line, choose);
    connect(choose, &QPushButton::clicked, line, [this, line] {
        auto *chooser = new QFileDialog(this, line->accessibleName(), line->text());
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::ExistingFile);
        connect(chooser, &QFileDialog::fileSelected, line, &QLineEdit::setText);
        chooser->open();
    });
}

void ListenerSettingsDialog::addChoice(const QString &setting, const QString &label, const QList<QPair<QString, QString>> &choices, const QString &hint)
{
    auto *box = new QComboBox(this);
    box->setObjectName(named(setting));
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    m_choices.insert(setting, box);
    addField(setting, label, box)->setHint(hint);
}

// The last two fields, which stand below each other so far.
void ListenerSettingsDialog::sideBySide(const QString &left, const QString &right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::group);
    for (const QString &setting : {left, right}) {
        body()->removeWidget(field(setting));
        row->addWidget(field(setting), 1, Qt::AlignTop);
    }
    body()->addLayout(row);
}

void ListenerSettingsDialog::fill(const ListenerSettings &settings)
{
    m_loaded = settings;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        (*line)->setText(settings.value(line.key()));
        (*line)->setCursorPosition(0);
    }
    for (auto box = m_choices.begin(); box != m_choices.end(); ++box)
        (*box)->setCurrentIndex(std::max(0, (*box)->findData(settings.value(box.key()).toLower())));
    showCertificateInUse();
}

void ListenerSettingsDialog::showCertificateInUse()
{
    const webhook::TlsState tls = m_application.listener().state().tls;
    if (!tls.on)
        return;
    const QString who = tls.names.isEmpty() ? tls.subject : tls.names.join(QStringLiteral(", "));
    const QString until = QLocale().toString(QDateTime::fromSecsSinceEpoch(tls.validUntil).date(), QLocale::ShortFormat);
    const QString inUse = tls.validUntil > 0 ? tr("In use: %1, valid until %2.").arg(who, until) : tr("In use: %1.").arg(who);
    field(QStringLiteral("tls_certificate"))->setHint(inUse + QLatin1Char(' ') + tr("The files are read again when they change."));
}

// On top of what was there: address and port, and what another version may have written.
ListenerSettings ListenerSettingsDialog::typed() const
{
    ListenerSettings settings = m_loaded;
    const auto take = [&settings](const QString &name, const QString &value) {
        if (value.isEmpty())
            settings.remove(name);
        else
            settings.insert(name, value);
    };
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line)
        take(line.key(), (*line)->text().trimmed());
    for (auto box = m_choices.begin(); box != m_choices.end(); ++box)
        take(box.key(), (*box)->currentData().toString());
    return settings;
}

void ListenerSettingsDialog::save()
{
    clearProblems();
    saveButton()->setEnabled(false);
    m_application.listener().saveSettings(typed()).then(this, [this](const Result<void> &saved) {
        saveButton()->setEnabled(true);
        if (saved)
            accept();
        else
            showProblem(saved.error());
    });
}

void ListenerSettingsDialog::showProblem(const Error &error)
{
    if (Field *concerned = field(error.place)) {
        concerned->setProblem(listenerProblem(error));
        goTo(concerned);
        return;
    }
    banner()->setMessage(Tone::Bad, listenerProblem(error));
}

} // namespace recado
