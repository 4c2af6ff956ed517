#include "pages/connections/hooklist.h"

#include "application.h"
#include "format/errorwords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace recado {

namespace {

const QString verifyToken = QStringLiteral("verify_token");

// The button says it for a moment, then what it said before.
void tellFor(QPushButton *button, const QString &words)
{
    if (!button->property("usual").isValid())
        button->setProperty("usual", button->text());
    button->setText(words);
    QTimer::singleShot(2000, button, [button] { button->setText(button->property("usual").toString()); });
}

void tellCopied(QPushButton *button, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    tellFor(button, HookList::tr("Copied"));
}

} // namespace

HookList::HookList(Application &application, QWidget *parent) : QWidget(parent), m_application(application), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::gap);
}

void HookList::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    refresh();
}

void HookList::refresh()
{
    const ListenerState state = m_application.listener().state();
    const QMap<QString, QString> hooks = m_application.listener().hooks();
    const QString base = state.url();
    QString now = base;
    for (const Account &account : std::as_const(m_accounts))
        now += QLatin1Char('\n') + account.name + QLatin1Char(' ') + hooks.value(account.name)
            + QString::number(account.secretNames.contains(verifyToken));
    if (now == m_shown)
        return; // keeps the focus and the selection inside a URL
    m_shown = now;
    for (QWidget *row : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete row;
    setVisible(!base.isEmpty() && !hooks.isEmpty());
    if (isHidden())
        return;
    QList<ProviderKind> told;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!hooks.contains(account.name))
            continue;
        addHook(account, base + hooks.value(account.name));
        if (account.provider != ProviderKind::Practice && !told.contains(account.provider))
            told.append(account.provider);
    }
    for (const ProviderKind provider : std::as_const(told))
        m_rows->addWidget(sentenceLabel(TextRole::Caption, whereToPaste(provider), this));
    if (!told.isEmpty() && QHostAddress(state.address).isLoopback())
        m_rows->addWidget(sentenceLabel(TextRole::Caption,
                                        tr("%1 can be reached from this computer only: give the provider the public address of your tunnel or "
                                           "reverse proxy instead, followed by the same /hook/… path.")
                                            .arg(base),
                                        this));
}

QString HookList::whereToPaste(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Wati:
        return tr("In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 "
                  "(sent, delivered, read, replied), the template failures and the incoming messages, and switch it on.");
    case ProviderKind::Meta:
        return tr("At Meta, in the webhook settings of the app: paste the URL as callback URL and the verify token below it, confirm, and "
                  "subscribe to the field “messages”. Meta asks Recado for the verify token at once, so Recado must be listening.");
    case ProviderKind::Gateway: return tr("For the gateway: paste the URL where the partner lets you set the webhook address.");
    case ProviderKind::Serpro: return tr("For Serpro: paste the URL where the webhook of the number is set.");
    case ProviderKind::Practice: break;
    }
    return {};
}

void HookList::addHook(const Account &account, const QString &url)
{
    auto *row = new QWidget(this);
    auto *label = textLabel(TextRole::Field, tr("URL for “%1”").arg(account.name), row);
    auto *edit = new QLineEdit(url, row);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    edit->setProperty("look", QStringLiteral("mono"));
    identify(edit, QStringLiteral("connections.hook.") + account.name, label->text());
    auto *copy = secondaryButton(tr("Copy"), row);
    identify(copy, QStringLiteral("connections.copy.") + account.name, tr("Copy the URL for %1").arg(account.name));
    copy->setMinimumWidth(96); // "Copied" is wider than "Copy": nothing may jump
    connect(copy, &QPushButton::clicked, copy, [copy, url] { tellCopied(copy, url); });
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::pad);
    line->addWidget(edit, 1);
    line->addWidget(copy);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, Theme::gap);
    column->setSpacing(Theme::gap);
    column->addWidget(label);
    column->addLayout(line);
    if (account.provider == ProviderKind::Practice)
        column->addWidget(sentenceLabel(TextRole::Caption, tr("Practice sets this up by itself."), row));
    if (account.provider == ProviderKind::Meta && account.secretNames.contains(verifyToken))
        line->addWidget(verifyButton(account, row));
    else if (account.provider == ProviderKind::Meta)
        column->addWidget(sentenceLabel(TextRole::Caption, tr("Meta asks for a verify token, too: edit the account and make one."), row));
    m_rows->addWidget(row);
}

// The token goes from the keychain to the clipboard and is not shown.
QPushButton *HookList::verifyButton(const Account &account, QWidget *row)
{
    auto *copy = secondaryButton(tr("Copy verify token"), row);
    identify(copy, QStringLiteral("connections.verify.") + account.name, tr("Copy the verify token for %1").arg(account.name));
    copy->setMinimumWidth(copy->sizeHint().width());
    connect(copy, &QPushButton::clicked, copy, [this, copy, account] {
        m_application.accounts().hookCredentials(account).then(copy, [copy](const Result<Credentials> &read) {
            copy->setToolTip(read ? QString() : errorSentence(read.error()));
            if (read)
                tellCopied(copy, QString::fromUtf8(read->value(verifyToken).reveal()));
            else
                tellFor(copy, tr("Not available"));
        });
    });
    return copy;
}

} // namespace recado
