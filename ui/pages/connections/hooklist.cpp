#include "pages/connections/hooklist.h"

#include "application.h"
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
        now += QLatin1Char('\n') + account.name + QLatin1Char(' ') + hooks.value(account.name);
    if (now == m_shown)
        return; // keeps the focus and the selection inside a URL
    m_shown = now;
    for (QWidget *row : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        delete row;
    setVisible(!base.isEmpty() && !hooks.isEmpty());
    if (isHidden())
        return;
    bool forWati = false;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!hooks.contains(account.name))
            continue;
        addHook(account, base + hooks.value(account.name));
        forWati = forWati || account.provider == ProviderKind::Wati;
    }
    if (!forWati)
        return;
    m_rows->addWidget(sentenceLabel(TextRole::Caption,
                                    tr("In Wati: Connectors → Webhooks → Add webhook. Paste the URL, choose the events that end in _v2 "
                                       "(sent, delivered, read, replied), the template failures and the incoming messages, and switch it on."),
                                    this));
    if (QHostAddress(state.address).isLoopback())
        m_rows->addWidget(sentenceLabel(TextRole::Caption,
                                        tr("%1 can be reached from this computer only: give Wati the public address of your tunnel or "
                                           "reverse proxy instead, followed by the same /hook/… path.")
                                            .arg(base),
                                        this));
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
    connect(copy, &QPushButton::clicked, copy, [copy, url] {
        QGuiApplication::clipboard()->setText(url);
        copy->setText(tr("Copied"));
        QTimer::singleShot(2000, copy, [copy] { copy->setText(tr("Copy")); });
    });
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
    m_rows->addWidget(row);
}

} // namespace recado
