#include "dialogs/watidialog.h"

#include "application.h"
#include "dialogs/connectionreportview.h"
#include "dialogs/vaultdialog.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

const QString tokenName = QStringLiteral("token");

QLineEdit *lineEdit(const QString &name, const QString &placeholder, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

WatiDialog::WatiDialog(Application &application, QWidget *parent) : FormDialog(parent), m_application(application)
{
    build();
    setTexts(tr("Connect Wati"), tr("Everything asked here is in Wati under Connectors → API. It takes a minute."));
    m_name->setText(QStringLiteral("Wati"));
    m_name->selectAll();
}

WatiDialog::WatiDialog(Application &application, const Account &account, QWidget *parent)
    : FormDialog(parent), m_application(application), m_account(account)
{
    build();
    setTexts(tr("Edit “%1”").arg(account.name), QString());
    fill(account);
}

void WatiDialog::build()
{
    setObjectName(QStringLiteral("wati"));
    m_name = lineEdit(QStringLiteral("wati.name"), QString(), this);
    m_address = lineEdit(QStringLiteral("wati.base_url"), QStringLiteral("https://live-mt-server.wati.io/12345"), this);
    m_tenant = lineEdit(QStringLiteral("wati.tenant"), tr("taken from the address"), this);
    m_token = lineEdit(QStringLiteral("wati.token"), QString(), this);
    m_token->setEchoMode(QLineEdit::Password);
    m_api = new QComboBox(this);
    m_api->setObjectName(QStringLiteral("wati.api"));
    m_api->addItem(tr("v2 (recommended)"), QStringLiteral("v2"));
    m_api->addItem(QStringLiteral("v1"), QStringLiteral("v1"));
    m_plan = new QComboBox(this);
    m_plan->setObjectName(QStringLiteral("wati.plan"));
    m_plan->addItem(QStringLiteral("Growth"), QStringLiteral("growth"));
    m_plan->addItem(QStringLiteral("Pro"), QStringLiteral("pro"));
    m_plan->addItem(QStringLiteral("Business"), QStringLiteral("business"));

    addField(QStringLiteral("name"), tr("&Name in Recado"), m_name);
    addField(QStringLiteral("base_url"), tr("&API address"), m_address)->setHint(tr("Paste it as Wati shows it, with or without the tenant."));
    addFieldPair(addField(QStringLiteral("tenant"), tr("T&enant"), m_tenant), addField(QStringLiteral("api"), tr("API &version"), m_api));
    addField(tokenName, tr("T&oken"), m_token);
    addField(QStringLiteral("plan"), tr("&Plan"), m_plan)->setHint(tr("Decides how fast Recado may send and ask."));
    m_report = new ConnectionReportView(this);
    body()->addWidget(m_report);

    m_test = secondaryButton(tr("&Test connection"), this);
    identify(m_test, QStringLiteral("wati.test"));
    identify(saveButton(), QStringLiteral("wati.save"));
    identify(cancelButton(), QStringLiteral("wati.cancel"));
    buttons()->insertWidget(0, m_test);
    setFixedWidth(480);

    connect(m_test, &QPushButton::clicked, this, &WatiDialog::test);
    connect(this, &FormDialog::saveAsked, this, &WatiDialog::save);
    connect(banner(), &Banner::actionTriggered, this, &WatiDialog::save);
}

void WatiDialog::fill(const Account &account)
{
    m_name->setText(account.name);
    m_name->setEnabled(false);
    m_address->setText(account.setting(QStringLiteral("base_url")));
    m_tenant->setText(account.setting(QStringLiteral("tenant")));
    m_api->setCurrentIndex(m_api->findData(account.setting(QStringLiteral("api"), QStringLiteral("v2"))));
    m_plan->setCurrentIndex(m_plan->findData(account.setting(QStringLiteral("plan"), QStringLiteral("growth"))));
    m_token->setPlaceholderText(tr("stored; leave empty to keep it"));
    m_address->setFocus();
}

NewAccount WatiDialog::typed() const
{
    NewAccount account;
    account.name = m_name->text().trimmed();
    account.provider = ProviderKind::Wati;
    account.settings = {
        {QStringLiteral("base_url"), m_address->text().trimmed()},
        {QStringLiteral("tenant"), m_tenant->text().trimmed()},
        {QStringLiteral("api"), m_api->currentData().toString()},
        {QStringLiteral("plan"), m_plan->currentData().toString()},
    };
    const QByteArray token = m_token->text().trimmed().toUtf8();
    if (!token.isEmpty())
        account.secrets.insert(tokenName, Secret(token));
    return account;
}

void WatiDialog::test()
{
    if (m_busy)
        return;
    clearProblems();
    m_busy = true;
    m_report->showRunning();
    const auto show = [this](const ConnectionReport &report) {
        m_busy = false;
        m_report->showReport(report);
    };
    NewAccount account = typed();
    if (!m_account || account.secrets.contains(tokenName)) {
        m_application.accounts().test(account).then(this, show);
        return;
    }
    // Editing without a new token: the stored one is tried with what is typed here.
    m_application.accounts().credentials(*m_account).then(this, [this, account, show](const Result<Credentials> &stored) mutable {
        if (!stored) {
            m_busy = false;
            m_report->clear();
            showProblem(stored.error());
            return;
        }
        account.secrets.insert(tokenName, stored->value(tokenName));
        m_application.accounts().test(account).then(this, show);
    });
}

void WatiDialog::save()
{
    if (m_busy)
        return;
    clearProblems();
    m_report->clear();
    m_busy = true;
    const NewAccount account = typed();
    auto answer = m_account ? m_application.accounts().update(m_account->id, account.settings, account.secrets)
                            : m_application.accounts().add(account);
    answer.then(this, [this](const Result<Account> &result) { handleSaved(result); });
}

void WatiDialog::handleSaved(const Result<Account> &answer)
{
    m_busy = false;
    if (answer) {
        m_token->clear();
        Q_EMIT saved(*answer);
        accept();
        return;
    }
    const Error &problem = answer.error();
    const bool closed = problem.kind == ErrorKind::Locked && m_application.needsVaultPassphrase();
    const bool noKeychain = problem.kind == ErrorKind::Unavailable && problem.place != QLatin1String("vault");
    if (closed || noKeychain) {
        auto *vault = new VaultDialog(m_application, closed ? VaultDialog::Mode::Open : VaultDialog::Mode::Create, this);
        connect(vault, &VaultDialog::opened, this, &WatiDialog::save);
        vault->open();
        return;
    }
    showProblem(problem);
    if (problem.kind == ErrorKind::Locked)
        banner()->setAction(tr("Try again"));
}

} // namespace recado
