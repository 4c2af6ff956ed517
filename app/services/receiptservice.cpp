#include "services/receiptservice.h"

#include "base/log.h"
#include "domain/limits/checkcontent.h"
#include "store/accountstore.h"
#include "store/receiptstore.h"
#include "store/settingstore.h"

#include <QJsonObject>

namespace recado {

namespace {

const QString readSetting = QStringLiteral("conversation.tell_read");
const QString typingSetting = QStringLiteral("conversation.tell_typing");
const QString on = QStringLiteral("on");
const QString off = QStringLiteral("off");

Content markOf(const QString &providerId, bool typing)
{
    QJsonObject document{{QStringLiteral("status"), QStringLiteral("read")}, {QStringLiteral("message_id"), providerId}};
    if (typing)
        document.insert(QStringLiteral("typing_indicator"), QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}});
    return Content(document);
}

bool carries(const Account &account, bool typing)
{
    const auto provider = providerFor(account.provider);
    return provider && provider->capabilities(account).readMarks && !firstError(provider->refusals(account, markOf(QStringLiteral("id"), typing)));
}

} // namespace

ReceiptService::ReceiptService(const Core &core, AccountService &accounts, std::function<bool()> isStopped, QObject *parent)
    : QObject(parent), m_core(core), m_accounts(accounts), m_isStopped(std::move(isStopped))
{
    m_core.database
        ->read([](Connection &connection) -> Result<Manners> {
            const auto read = SettingStore(connection).value(readSetting, off);
            const auto typing = SettingStore(connection).value(typingSetting, off);
            return Manners{read && *read == on, typing && *typing == on};
        })
        .then(this, [this](const Result<Manners> &manners) {
            if (!manners || m_manners == *manners)
                return;
            m_manners = *manners;
            Q_EMIT mannersChanged();
        });
}

QFuture<Result<void>> ReceiptService::setManners(const Manners &manners)
{
    if (m_manners != manners) {
        m_manners = manners;
        Q_EMIT mannersChanged();
    }
    return m_core.database->write([manners](Connection &connection) -> Result<void> {
        if (const auto kept = SettingStore(connection).setValue(readSetting, manners.tellRead ? on : off); !kept)
            return kept;
        return SettingStore(connection).setValue(typingSetting, manners.tellTyping ? on : off);
    });
}

bool ReceiptService::carriesRead(const Account &account)
{
    return carries(account, false);
}

bool ReceiptService::carriesTyping(const Account &account)
{
    return carries(account, true);
}

void ReceiptService::seen(ConversationId conversation, Instant until)
{
    if (!m_manners.tellRead || m_isStopped())
        return;
    newestBefore(conversation, until).then(this, [this, conversation](const Result<Found> &found) {
        if (!found || !*found || m_read.value(conversation) >= (*found)->at)
            return;
        m_read[conversation] = (*found)->at;
        tell(conversation, **found, false);
    });
}

void ReceiptService::typing(ConversationId conversation)
{
    const Instant now = m_core.now();
    const auto last = m_typed.constFind(conversation);
    const bool isSoon = last != m_typed.cend() && now >= *last && now - *last < typingRest;
    if (!m_manners.tellTyping || isSoon || m_isStopped())
        return;
    m_typed[conversation] = now;
    newestBefore(conversation, now + std::chrono::hours(1)).then(this, [this, conversation](const Result<Found> &found) {
        if (found && *found)
            tell(conversation, **found, true);
    });
}

QFuture<Result<ReceiptService::Found>> ReceiptService::newestBefore(ConversationId conversation, Instant until)
{
    return m_core.database->read([conversation, until, from = m_core.now() - oldest](Connection &connection) -> Result<Found> {
        const auto newest = ReceiptStore(connection).newest(conversation, from, until);
        if (!newest)
            return newest.error();
        if (!*newest)
            return Found();
        return Found(Place{(*newest)->account, (*newest)->channel, (*newest)->address, (*newest)->providerId, (*newest)->at});
    });
}

void ReceiptService::tell(ConversationId conversation, const Place &place, bool typing)
{
    m_accounts.withCredentials(place.account).then(this, [this, conversation, place, typing](const Result<AccountService::Access> &access) {
        if (!access || !carries(access->account, typing))
            return;
        m_accounts.channels(place.account).then(this, [this, conversation, place, typing, access = *access](const Result<QList<Channel>> &channels) {
            Channel channel;
            for (const Channel &each : channels ? *channels : QList<Channel>()) {
                if (each.id == place.channel || (place.channel.isNull() && channels->size() == 1))
                    channel = each;
            }
            const auto provider = providerFor(access.account.provider);
            const auto request = provider->sendRequest(access.account, access.secrets, {{}, channel, place.address, markOf(place.providerId, typing), {}});
            if (!request || m_isStopped())
                return;
            m_core.http->send(*request).then(this, [](const net::Outcome &outcome) {
                if (outcome.transfer != net::Transfer::Answered || outcome.response.status >= 400)
                    qCDebug(logSend, "a read mark was not taken");
            });
            Q_EMIT told(conversation, typing);
        });
    });
}

} // namespace recado
