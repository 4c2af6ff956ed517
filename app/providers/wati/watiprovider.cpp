#include "providers/wati/watiprovider.h"

#include "providers/wati/watianswers.h"
#include "providers/wati/watipoll.h"
#include "providers/wati/watirequests.h"
#include "providers/wati/watisettings.h"
#include "providers/wati/watitemplates.h"
#include "providers/wati/watiwebhook.h"

namespace recado::wati {

Capabilities WatiProvider::capabilities(const Account &) const
{
    Capabilities capabilities;
    capabilities.contentTypes = {QStringLiteral("template")};
    capabilities.polling = true;
    capabilities.webhooks = true;
    capabilities.clientMessageId = false; // the single template call has no field for it (Wati, "Errors")
    capabilities.templateLanguage = false;
    capabilities.defaultChannel = true; // an omitted key means the default number ("Wati's API support for multiple WhatsApp numbers")
    return capabilities;
}

Result<Account> WatiProvider::normalised(Account account) const
{
    return wati::normalised(std::move(account));
}

QStringList WatiProvider::requiredSecrets(const Account &) const
{
    return {QStringLiteral("token")};
}

Result<net::Request> WatiProvider::sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const
{
    return wati::sendRequest(account, secrets, order);
}

SendReply WatiProvider::readSendReply(const Account &, const net::Response &response) const
{
    return wati::readSendReply(response);
}

QString WatiProvider::sendBucket(const Account &) const
{
    return templateBucket();
}

QMap<QString, RateLimit> WatiProvider::rateLimits(const Account &account) const
{
    return wati::rateLimits(account);
}

int WatiProvider::monthlyQuota(const Account &account) const
{
    return wati::monthlyQuota(account);
}

net::Request WatiProvider::templatesRequest(const Account &account, const Credentials &secrets, int page) const
{
    return wati::templatesRequest(account, secrets, page);
}

Result<TemplatePage> WatiProvider::readTemplates(const Account &, int page, const net::Response &response) const
{
    return wati::readTemplates(page, response);
}

net::Request WatiProvider::channelsRequest(const Account &account, const Credentials &secrets) const
{
    return wati::channelsRequest(account, secrets);
}

Result<QList<Channel>> WatiProvider::readChannels(const Account &account, const net::Response &response) const
{
    return wati::readChannels(account, response);
}

std::optional<net::Request> WatiProvider::pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step) const
{
    return wati::pollRequest(account, secrets, target, step);
}

QString WatiProvider::pollBucket(const Account &, int) const
{
    return historyBucket();
}

PollReply WatiProvider::readPollReply(const Account &, const PollTarget &target, int step, const net::Response &response) const
{
    return wati::readPollReply(target, step, response);
}

Result<QList<ProviderEvent>> WatiProvider::decodeWebhook(const Account &, const QByteArray &body) const
{
    return wati::decodeWebhook(body);
}

std::optional<net::Request> WatiProvider::subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url) const
{
    return wati::subscribeRequest(account, secrets, channel, url);
}

Result<void> WatiProvider::readSubscribeReply(const Account &, const net::Response &response) const
{
    return wati::readSubscribeReply(response);
}

} // namespace recado::wati
