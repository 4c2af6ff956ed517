#include "providers/gateway/gatewayprovider.h"

#include "providers/gateway/gatewayanswers.h"
#include "providers/gateway/gatewaycontent.h"
#include "providers/gateway/gatewayrequests.h"
#include "providers/gateway/gatewaysettings.h"
#include "providers/gateway/gatewaywebhook.h"

namespace recado::gateway {

namespace {

Error lacks(const QString &call)
{
    return error(ErrorKind::Unsupported, QStringLiteral("gateway: the dialect has no call for %1").arg(call), QStringLiteral("provider"));
}

} // namespace

Capabilities GatewayProvider::capabilities(const Account &) const
{
    Capabilities capabilities;
    capabilities.contentTypes = contentKindsCarried();
    capabilities.unknownTypes = true;
    capabilities.webhooks = true;
    capabilities.inbound = true;
    capabilities.defaultChannel = true; // a gateway is one number
    capabilities.mediaById = true;
    capabilities.readMarks = true; // without typing: see refusals()
    return capabilities;
}

Result<Account> GatewayProvider::normalised(Account account) const
{
    return gateway::normalised(std::move(account));
}

QStringList GatewayProvider::requiredSecrets(const Account &account) const
{
    return gateway::requiredSecrets(account);
}

std::optional<net::Request> GatewayProvider::loginRequest(const Account &account, const Credentials &secrets) const
{
    return gateway::loginRequest(account, secrets);
}

Result<AccessToken> GatewayProvider::readLogin(const Account &, const net::Response &response, Instant now) const
{
    return gateway::readLogin(response, now);
}

ContentProblems GatewayProvider::refusals(const Account &account, const Content &content) const
{
    return Provider::refusals(account, content) + gateway::refusals(account, content);
}

Result<net::Request> GatewayProvider::sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const
{
    const ContentProblems problems = refusals(account, order.content);
    if (const ContentProblem *refused = firstError(problems))
        return errorOf(*refused, order.content);
    return gateway::sendRequest(account, secrets, order);
}

SendReply GatewayProvider::readSendReply(const Account &, const net::Response &response) const
{
    return gateway::readSendReply(response);
}

QList<SendReply> GatewayProvider::readBatchReply(const Account &account, const QList<SendOrder> &orders,
                                                 const net::Response &response) const
{
    if (orders.size() == 1 && orders.first().content.type() == QLatin1String("read"))
        return {readMarkReply(response)};
    return Provider::readBatchReply(account, orders, response);
}

QString GatewayProvider::sendBucket(const Account &, const Content &) const
{
    return messagesBucket();
}

QMap<QString, RateLimit> GatewayProvider::rateLimits(const Account &account) const
{
    return gateway::rateLimits(account);
}

int GatewayProvider::monthlyQuota(const Account &) const
{
    return 0;
}

net::Request GatewayProvider::templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const
{
    return gateway::templatesRequest(account, secrets, cursor);
}

Result<TemplatePage> GatewayProvider::readTemplates(const Account &, const QString &cursor, const net::Response &response) const
{
    return gateway::readTemplates(cursor, response);
}

net::Request GatewayProvider::channelsRequest(const Account &account, const Credentials &secrets) const
{
    return gateway::healthRequest(account, secrets);
}

Result<QList<Channel>> GatewayProvider::readChannels(const Account &account, const net::Response &response) const
{
    return gateway::readChannels(account, response);
}

std::optional<net::Request> GatewayProvider::healthRequest(const Account &account, const Credentials &secrets, const Channel &) const
{
    return gateway::healthRequest(account, secrets);
}

Result<HealthReport> GatewayProvider::readHealth(const Account &, const net::Response &response) const
{
    return gateway::readHealth(response);
}

std::optional<net::Request> GatewayProvider::uploadRequest(const Account &account, const Credentials &secrets, const Channel &,
                                                           const MediaFile &file) const
{
    return gateway::uploadRequest(account, secrets, file);
}

Result<MediaHandle> GatewayProvider::readUpload(const Account &, const net::Response &response) const
{
    return gateway::readUpload(response);
}

Result<net::Request> GatewayProvider::downloadRequest(const Account &account, const Credentials &secrets, const Channel &,
                                                      const QString &idOrAddress) const
{
    return gateway::downloadRequest(account, secrets, idOrAddress);
}

std::optional<net::Request> GatewayProvider::deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &,
                                                                const QString &id) const
{
    return gateway::deleteMediaRequest(account, secrets, id);
}

std::optional<net::Request> GatewayProvider::pollRequest(const Account &, const Credentials &, const PollTarget &, int) const
{
    return {};
}

QString GatewayProvider::pollBucket(const Account &, int) const
{
    return messagesBucket();
}

PollReply GatewayProvider::readPollReply(const Account &, const PollTarget &, int, const net::Response &) const
{
    PollReply reply;
    reply.error = lacks(QStringLiteral("a message's status"));
    return reply;
}

Result<Decoded> GatewayProvider::decodeWebhook(const Account &, const QByteArray &body) const
{
    return gateway::decodeWebhook(body);
}

std::optional<net::Request> GatewayProvider::subscribeRequest(const Account &, const Credentials &, const Channel &, const QUrl &) const
{
    return {}; // where a gateway posts to is set at the gateway
}

Result<void> GatewayProvider::readSubscribeReply(const Account &, const net::Response &) const
{
    return lacks(QStringLiteral("subscribing"));
}

} // namespace recado::gateway
