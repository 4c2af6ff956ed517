#include "pages/connections/hooklist.h"

#include "application.h"
#include "pages/connections/hookrow.h"
#include "services/accountsecrets.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHostAddress>
#include <QLabel>
#include <QVBoxLayout>

namespace recado {

HookList::HookList(Application &application, QWidget *parent) : QWidget(parent), m_application(application), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::pad);
}

void HookList::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    if (!m_application.host().isHost())
        readPaths();
    refresh();
}

// Another process has the hooks open, and they are the same.
void HookList::readPaths()
{
    for (const Account &account : std::as_const(m_accounts)) {
        if (!account.secretNames.contains(hookSecret))
            continue; // the host makes it, nobody else
        m_application.accounts().hookPath(account).then(this, [this, name = account.name](const Result<QString> &path) {
            if (!path)
                return;
            m_paths.insert(name, *path);
            refresh();
        });
    }
}

QString HookList::base() const
{
    const PublicAddress address = m_application.reachability().publicAddress();
    if (address.isKnown())
        return address.url.toString(QUrl::StripTrailingSlash);
    const QString url = m_application.listener().state().url();
    const auto holder = m_application.host().holder();
    return url.isEmpty() && holder ? holder->url : url; // of whoever listens
}

void HookList::refresh()
{
    const QMap<QString, QString> hooks = m_application.listener().hooks().isEmpty() ? m_paths : m_application.listener().hooks();
    const QString base = this->base();
    QString now = base;
    for (const Account &account : std::as_const(m_accounts))
        now += QLatin1Char('\n') + account.name + QLatin1Char(' ') + hooks.value(account.name) + account.secretNames.join(QLatin1Char(' '));
    if (now != m_shown) { // else the focus and the selection inside a URL stay
        m_shown = now;
        m_rows.clear();
        for (QWidget *row : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
            delete row;
        setVisible(!base.isEmpty() && !hooks.isEmpty());
        if (!isHidden())
            build(base, hooks);
    }
    for (HookRow *row : std::as_const(m_rows))
        row->refresh();
}

void HookList::build(const QString &base, const QMap<QString, QString> &hooks)
{
    QList<ProviderKind> told;
    for (const Account &account : std::as_const(m_accounts)) {
        if (!hooks.contains(account.name))
            continue;
        auto *row = new HookRow(m_application, account, base + hooks.value(account.name), this);
        m_rows.append(row);
        m_layout->addWidget(row);
        if (account.provider != ProviderKind::Practice && !told.contains(account.provider))
            told.append(account.provider);
    }
    for (const ProviderKind provider : std::as_const(told))
        m_layout->addWidget(sentenceLabel(TextRole::Caption, whereToPaste(provider), this));
    if (!told.isEmpty() && !m_application.reachability().publicAddress().isKnown() && QHostAddress(QUrl(base).host()).isLoopback())
        m_layout->addWidget(sentenceLabel(TextRole::Caption,
                                          tr("%1 can be reached from this computer only: enter the public address in step 2 first.").arg(base), this));
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

} // namespace recado
