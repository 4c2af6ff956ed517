#include "dialogs/networkdialog.h"

#include "application.h"
#include "format/doctorreport.h"
#include "format/doctorwords.h"
#include "services/doctor/waycheck.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

using Mode = net::NetworkSettings::Mode;

constexpr int wide = 560;
const QList<Mode> modes{Mode::System, Mode::Direct, Mode::Manual};
enum Kind { Http, Socks5 };

QLineEdit *lineEdit(const char *name, const QString &example, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setPlaceholderText(example);
    return edit;
}

} // namespace

NetworkDialog::NetworkDialog(Application &application, QWidget *parent)
    : FormDialog(parent), m_application(application), m_ways(new WayCheck(application.core(), application.accounts(), this))
{
    setObjectName(QStringLiteral("network"));
    setAttribute(Qt::WA_DeleteOnClose);
    setTexts(tr("Network"), tr("How Recado reaches the providers. A change applies at once, to whatever leaves from then on."));
    build();
    fill();
    setFixedWidth(wide);
    connect(m_mode, &SegmentedControl::currentChanged, this, &NetworkDialog::showMode);
    connect(m_forget, &QPushButton::clicked, this, &NetworkDialog::forgetPassword);
    connect(m_test, &QPushButton::clicked, this, &NetworkDialog::test);
    connect(m_ways, &WayCheck::changed, this, &NetworkDialog::showWays);
    connect(this, &FormDialog::saveAsked, this, &NetworkDialog::save);
}

void NetworkDialog::build()
{
    m_mode = new SegmentedControl(this);
    identify(m_mode->addSegment(tr("As the system says")), QStringLiteral("network.system"));
    identify(m_mode->addSegment(tr("None")), QStringLiteral("network.direct"));
    identify(m_mode->addSegment(tr("This one")), QStringLiteral("network.manual"));
    addField(QStringLiteral("mode"), tr("Proxy"), m_mode);
    addProxyFields();
    addTrustFields();
    buildTest();
    saveButton()->setText(tr("&Save"));
    identify(saveButton(), QStringLiteral("network.save"));
    identify(cancelButton(), QStringLiteral("network.cancel"));
}

void NetworkDialog::addProxyFields()
{
    m_kind = new SegmentedControl(this);
    identify(m_kind->addSegment(QStringLiteral("HTTP")), QStringLiteral("network.http"));
    identify(m_kind->addSegment(QStringLiteral("SOCKS5")), QStringLiteral("network.socks5"));
    m_proxy = lineEdit("network.proxy", QStringLiteral("proxy.example.org:3128"), this);
    Field *proxy = addField(QStringLiteral("proxy"), tr("&Address and port"), m_proxy);
    proxy->addLabelWidget(m_kind);
    m_kind->setAccessibleName(tr("Kind of proxy"));
    m_user = lineEdit("network.user", tr("if the proxy asks for one"), this);
    addField(QStringLiteral("user"), tr("&User"), m_user);
    m_password = lineEdit("network.password", QString(), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_forget = linkButton(tr("Forget it"), this);
    identify(m_forget, QStringLiteral("network.forget"), tr("Forget the stored password"));
    addField(QStringLiteral("password"), tr("&Password"), m_password)->addLabelWidget(m_forget);
}

void NetworkDialog::addTrustFields()
{
    m_exceptions = new QPlainTextEdit(this);
    identify(m_exceptions, QStringLiteral("network.exceptions"));
    m_exceptions->setTabChangesFocus(true);
    m_exceptions->setFixedHeight(2 * Theme::controlHeight);
    m_exceptions->setPlaceholderText(QStringLiteral("intranet.example.org, .example.org, 10.0.0.0/8"));
    addField(QStringLiteral("exceptions"), tr("Reached &without the proxy"), m_exceptions)
        ->setHint(tr("Hosts, domains with a dot in front, or ranges of addresses. This computer itself is never asked by a proxy."));
    m_caFile = lineEdit("network.cafile", tr("none"), this);
    Field *trusted = addField(QStringLiteral("ca_file"), tr("Also &trusted certificates"), m_caFile);
    trusted->setHint(tr("A file in PEM form, for company networks that look into connections. Trusted beside the system's."));
    auto *choose = linkButton(tr("Choose…"), trusted);
    identify(choose, QStringLiteral("network.cafile.choose"), tr("Choose a file of certificates"));
    trusted->addLabelWidget(choose);
    connect(choose, &QPushButton::clicked, this, &NetworkDialog::chooseFile);
}

void NetworkDialog::buildTest()
{
    m_test = secondaryButton(tr("T&est"), this);
    identify(m_test, QStringLiteral("network.test"), tr("Test: ask the server of every account"));
    m_test->setToolTip(tr("Asks the server of every account with what stands here. Nothing is saved by it."));
    buttons()->insertWidget(0, m_test);
    m_found = new QWidget(this);
    m_found->setObjectName(QStringLiteral("network.ways"));
    m_lines = new QVBoxLayout(m_found);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::gap);
    m_found->hide();
    body()->addWidget(m_found);
}

void NetworkDialog::fill()
{
    const NetworkService &network = m_application.network();
    const net::NetworkSettings &now = network.settings();
    m_mode->setCurrentIndex(int(modes.indexOf(now.mode)));
    m_kind->setCurrentIndex(now.proxy.scheme().startsWith(QLatin1String("socks")) ? Socks5 : Http);
    m_proxy->setText(now.proxy.authority());
    m_user->setText(now.user);
    m_exceptions->setPlainText(now.exceptions.join(QStringLiteral(", ")));
    m_caFile->setText(now.caFile);
    m_password->setPlaceholderText(network.hasPassword() ? tr("stored; leave empty to keep it") : QString());
    m_forget->setVisible(network.hasPassword());
    showMode();
    if (network.passwordProblem())
        field(QStringLiteral("password"))->setProblem(tr("The stored password cannot be read: open the keychain or the vault, or type it again."));
}

bool NetworkDialog::isManual() const
{
    return m_mode->currentIndex() == int(modes.indexOf(Mode::Manual));
}

void NetworkDialog::showMode()
{
    for (const char *place : {"proxy", "user", "password"})
        field(QLatin1String(place))->setVisible(isManual());
    if (isManual() && m_proxy->text().isEmpty())
        m_proxy->setFocus();
}

void NetworkDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose a file of certificates"), m_caFile->text(), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    chooser->setObjectName(QStringLiteral("network.file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    chooser->open();
}

// Only when the rest is saved, too.
void NetworkDialog::forgetPassword()
{
    m_forgets = true;
    m_password->clear();
    m_password->setPlaceholderText(tr("will be forgotten"));
    m_forget->hide();
}

// What is written for another mode is kept: somebody may come back to it.
net::NetworkSettings NetworkDialog::written() const
{
    net::NetworkSettings settings;
    settings.mode = modes.value(m_mode->currentIndex(), Mode::System);
    QString address = m_proxy->text().trimmed();
    const bool hasScheme = address.contains(QLatin1String("://"));
    if (!address.isEmpty() && !hasScheme)
        address.prepend(m_kind->currentIndex() == Socks5 ? QStringLiteral("socks5://") : QStringLiteral("http://"));
    if (isManual() || !address.isEmpty())
        settings.proxy = QUrl(address, QUrl::StrictMode);
    settings.user = m_user->text().trimmed();
    settings.exceptions = QStringList{m_exceptions->toPlainText().replace(QLatin1Char('\n'), QLatin1Char(','))};
    settings.caFile = m_caFile->text().trimmed();
    return settings;
}

std::optional<Secret> NetworkDialog::password() const
{
    if (!m_password->text().isEmpty())
        return Secret(m_password->text().toUtf8());
    return m_forgets ? std::optional<Secret>(Secret()) : std::nullopt;
}

void NetworkDialog::showProblem(const Error &error)
{
    const QString sentence = networkProblem(error);
    Field *concerned = field(error.place);
    if (!concerned)
        return banner()->setMessage(error.kind == ErrorKind::Locked ? Tone::Warn : Tone::Bad, sentence);
    if (error.place == QLatin1String("proxy") && !isManual())
        m_mode->setCurrentIndex(int(modes.indexOf(Mode::Manual))); // it is in sight then
    concerned->setProblem(sentence);
    goTo(concerned);
}

void NetworkDialog::save()
{
    clearProblems();
    saveButton()->setEnabled(false);
    m_application.network().save(written(), password()).then(this, [this](const Result<net::NetworkSettings> &saved) {
        saveButton()->setEnabled(true);
        if (!saved)
            return showProblem(saved.error());
        m_password->clear();
        accept();
    });
}

void NetworkDialog::test()
{
    clearProblems();
    auto settings = net::normalised(written());
    if (!settings)
        return showProblem(settings.error());
    settings->password = password().value_or(m_application.network().settings().password);
    m_wasTried = true;
    m_ways->begin(*settings);
}

void NetworkDialog::showWays()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_test->setEnabled(!m_ways->isBusy());
    m_test->setText(m_ways->isBusy() ? tr("Testing…") : tr("T&est"));
    for (const DoctorCheck &check : m_ways->checks())
        addWay(check);
    if (m_ways->checks().isEmpty())
        m_lines->addWidget(sentenceLabel(TextRole::Second, m_ways->isBusy() ? tr("Asking the server of every account…") : tr("No account has a server to ask yet."), m_found));
    m_found->setVisible(m_wasTried);
    bringIntoSight(m_found);
}

void NetworkDialog::addWay(const DoctorCheck &check)
{
    const Theme &theme = Theme::current();
    const bool isOk = check.state == DoctorCheck::State::Ok;
    const bool isBroken = check.state == DoctorCheck::State::Broken;
    auto *line = new QWidget(m_found);
    line->setObjectName(QStringLiteral("network.way"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    auto *sign = new QLabel(line);
    sign->setPixmap(icons::pixmap(isOk ? QStringLiteral("tick-circle") : isBroken ? QStringLiteral("cross-circle") : QStringLiteral("warning"),
                                  isOk ? theme.good : isBroken ? theme.bad : theme.warn, 16, this));
    QString words = QStringLiteral("%1: %2").arg(check.subject, doctorEvidence(check));
    if (const QString remedy = isOk ? QString() : doctorRemedyHere(check); !remedy.isEmpty())
        words += QStringLiteral(". ") + remedy;
    QLabel *sentence = sentenceLabel(TextRole::Body, words, line);
    sentence->setObjectName(QStringLiteral("network.way.found"));
    line->setAccessibleName(doctorStateWord(check.state) + QStringLiteral(": ") + words);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(sentence, 1);
    m_lines->addWidget(line);
}

} // namespace recado
