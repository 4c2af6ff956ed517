#include "pages/compose/sendersource.h"

#include "application.h"

namespace recado {

namespace {

const QString lastUsedSetting = QStringLiteral("compose.channel");

} // namespace

SenderSource::SenderSource(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    connect(&app.accounts(), &AccountService::accountsChanged, this, &SenderSource::load);
    app.messages().setting(lastUsedSetting).then(this, [this](const Result<QString> &stored) {
        m_lastUsed = {stored ? stored->toLongLong() : 0};
        load();
    });
}

void SenderSource::remember(ChannelId used)
{
    m_lastUsed = used;
    m_app.messages().setSetting(lastUsedSetting, QString::number(used.value));
}

void SenderSource::load()
{
    const quint64 generation = ++m_generation;
    m_app.accounts().accounts().then(this, [this, generation](const Result<QList<Account>> &accounts) {
        if (generation != m_generation || !accounts)
            return;
        m_app.accounts().channels().then(this, [this, generation, accounts = *accounts](const Result<QList<Channel>> &channels) {
            if (generation == m_generation && channels)
                join(accounts, *channels);
        });
    });
}

void SenderSource::join(const QList<Account> &accounts, const QList<Channel> &channels)
{
    QList<Sender> senders;
    for (const Account &account : accounts) {
        const qsizetype before = senders.size();
        for (const Channel &channel : channels) {
            if (channel.account == account.id)
                senders.append({account, channel});
        }
        if (senders.size() == before)
            senders.append({account, {}}); // the provider's own default number
    }
    Q_EMIT loaded(senders);
}

} // namespace recado
