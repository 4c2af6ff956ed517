#include "pages/connections/accountrow.h"

#include "application.h"
#include "dialogs/connectionreportview.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

namespace recado {

namespace {

Tone toneOf(CredentialHealth health)
{
    switch (health) {
    case CredentialHealth::Good: return Tone::Good;
    case CredentialHealth::Refused: return Tone::Bad;
    case CredentialHealth::NoAnswer: return Tone::Warn;
    case CredentialHealth::Untested: break;
    }
    return Tone::Plain;
}

QString adviceFor(CredentialHealth health)
{
    switch (health) {
    case CredentialHealth::Refused: return AccountRow::tr("The provider refused the credentials. Edit the account and enter new ones.");
    case CredentialHealth::NoAnswer: return AccountRow::tr("The provider did not answer. That says nothing about the credentials.");
    default: return {};
    }
}

QString whereOf(const Account &account)
{
    if (account.provider == ProviderKind::Practice)
        return AccountRow::tr("simulated on this computer; nothing is charged");
    QStringList parts{QUrl(account.setting(QStringLiteral("base_url"))).host()};
    const auto add = [&account, &parts](const char *key, const QString &words) {
        if (const QString value = account.setting(QLatin1String(key)); !value.isEmpty())
            parts += words.arg(value);
    };
    add("tenant", AccountRow::tr("tenant %1"));
    add("waba_id", AccountRow::tr("account %1"));
    add("phone_number_id", AccountRow::tr("number id %1"));
    add("number", QStringLiteral("%1"));
    add("api", QStringLiteral("API %1"));
    add("graph_version", QStringLiteral("%1"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

AccountRow::AccountRow(Application &application, const Account &account, QWidget *parent) : QWidget(parent), m_application(application)
{
    m_rule = new QFrame(this);
    m_rule->setProperty("look", QStringLiteral("rule"));
    m_dot = new StateDot(this);
    m_name = textLabel(TextRole::Strong, QString(), this);
    m_provider = new PillLabel(QString(), this);
    m_where = new ElidedLabel(this);
    setTextRole(m_where, TextRole::Caption);
    m_health = textLabel(TextRole::Second, QString(), this);
    m_test = secondaryButton(tr("Test"), this);
    m_edit = secondaryButton(tr("Edit…"), this);
    m_remove = secondaryButton(tr("Remove…"), this);
    m_report = new ConnectionReportView(this);
    m_report->setContentsMargins(Theme::group, 0, 0, 0);

    auto *title = new QHBoxLayout;
    title->setSpacing(Theme::pad);
    title->addWidget(m_dot);
    title->addWidget(m_name);
    title->addWidget(m_provider);
    title->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(Theme::group);
    indented->addWidget(m_where, 1);
    words->addLayout(indented);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addLayout(words, 1);
    line->addWidget(m_health);
    line->addSpacing(Theme::pad);
    line->addWidget(m_test);
    line->addWidget(m_edit);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_rule);
    column->addLayout(line);
    column->addWidget(m_report);

    connect(m_test, &QPushButton::clicked, this, &AccountRow::test);
    connect(m_edit, &QPushButton::clicked, this, &AccountRow::editAsked);
    connect(m_remove, &QPushButton::clicked, this, &AccountRow::removeAsked);
    setAccount(account);
}

void AccountRow::setAccount(const Account &account)
{
    m_account = account;
    m_name->setText(account.name);
    m_provider->setText(providerWord(account.provider));
    m_where->setFullText(whereOf(account));
    m_dot->setTone(toneOf(account.health));
    m_health->setText(healthWord(account.health));
    setTone(m_health, toneOf(account.health));
    QStringList tips{adviceFor(account.health)};
    if (account.healthAt)
        tips += exactMoment(*account.healthAt);
    tips.removeAll(QString());
    m_health->setToolTip(tips.join(QLatin1Char('\n')));
    m_edit->setVisible(account.provider != ProviderKind::Practice);
    identify(m_test, QStringLiteral("connections.test.") + account.name, tr("Test %1").arg(account.name));
    identify(m_edit, QStringLiteral("connections.edit.") + account.name, tr("Edit %1").arg(account.name));
    identify(m_remove, QStringLiteral("connections.remove.") + account.name, tr("Remove %1").arg(account.name));
    identify(m_health, QStringLiteral("connections.health.") + account.name);
    m_report->setObjectName(QStringLiteral("connections.report.") + account.name);
}

void AccountRow::setFirst(bool first)
{
    m_rule->setVisible(!first);
}

void AccountRow::test()
{
    if (m_testing)
        return;
    m_test->setFocus(); // also brings it into sight when it was asked for from elsewhere
    m_testing = true; // the button stays on: switched off it would hand its focus to “Remove”
    m_report->showRunning();
    m_application.accounts().test(m_account.id).then(this, [this](const ConnectionReport &report) {
        m_testing = false;
        m_report->showReport(report);
    });
}

} // namespace recado
