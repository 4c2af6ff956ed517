#include "providers/serpro/serproprovider.h"

#include "providers/serpro/serproanswers.h"
#include "providers/serpro/serprologin.h"
#include "providers/serpro/serpropoll.h"
#include "providers/serpro/serprorequests.h"
#include "providers/serpro/serprosettings.h"
#include "providers/serpro/serprotemplates.h"
#include "providers/serpro/serprowebhook.h"

namespace recado::serpro {

Capabilities SerproProvider::capabilities(const Account &account) const
{
    Capabilities capabilities;
    capabilities.contentTypes = {QStringLiteral("text"),
                                 QStringLiteral("image"),
                                 QStringLiteral("video"),
                                 QStringLiteral("audio"),
                                 QStringLiteral("document"),
                                 QStringLiteral("interactive.button"),
                                 QStringLiteral("interactive.list"),
                                 QStringLiteral("interactive.location_request_message"),
                                 QStringLiteral("template"),
                                 QStringLiteral("read")};
    capabilities.polling = true;
    capabilities.webhooks = true;
    capabilities.inbound = true; // by webhook only
    capabilities.clientMessageId = false;
    capabilities.templateLanguage = false;
    capabilities.templateAuthoring = true;
    capabilities.defaultChannel = false;
    capabilities.perRecipientValues = false;
    capabilities.batchSize = packageSize(account);
    capabilities.mediaById = true;
    capabilities.replyContext = true;
    capabilities.readMarks = true;
    return capabilities;
}

FailureRule SerproProvider::failureRule() const
{
    return FailureRule::SentWins;
}

Result<Account> SerproProvider::normalised(Account account) const
{
    return serpro::normalised(std::move(account));
}

QStringList SerproProvider::requiredSecrets(const Account &) const
{
    return {QStringLiteral("client_id"), QStringLiteral("client_secret")};
}

std::optional<net::Request> SerproProvider::loginRequest(const Account &account, const Credentials &secrets) const
{
    return serpro::loginRequest(account, secrets);
}

Result<AccessToken> SerproProvider::readLogin(const Account &, const net::Response &response, Instant now) const
{
    return serpro::readLogin(response, now);
}

ContentProblems SerproProvider::refusals(const Account &account, const Content &content) const
{
    const ContentProblems general = Provider::refusals(account, content);
    return general.isEmpty() ? serpro::refusals(account, content) : general;
}

Result<net::Request> SerproProvider::sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const
{
    return serpro::sendRequest(account, secrets, order);
}

SendReply SerproProvider::readSendReply(const Account &, const net::Response &response) const
{
    return serpro::readSendReply(response);
}

QString SerproProvider::sendBucket(const Account &, const Content &) const
{
    return serpro::sendBucket();
}

QMap<QString, RateLimit> SerproProvider::rateLimits(const Account &account) const
{
    return serpro::rateLimits(account);
}

int SerproProvider::monthlyQuota(const Account &) const
{
    return 0;
}

QList<QList<int>> SerproProvider::batches(const Account &account, const QList<SendOrder> &orders) const
{
    return serpro::batches(account, orders);
}

Result<net::Request> SerproProvider::batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders) const
{
    return serpro::batchRequest(account, secrets, orders);
}

QList<SendReply> SerproProvider::readBatchReply(const Account &, const QList<SendOrder> &orders, const net::Response &response) const
{
    return serpro::readPackageReply(orders, response);
}

net::Request SerproProvider::templatesRequest(const Account &account, const Credentials &secrets, const QString &) const
{
    return serpro::templatesRequest(account, secrets);
}

Result<TemplatePage> SerproProvider::readTemplates(const Account &, const QString &, const net::Response &response) const
{
    return serpro::readTemplates(response);
}

Result<net::Request> SerproProvider::createTemplateRequest(const Account &account, const Credentials &secrets,
                                                           const TemplateDefinition &definition) const
{
    return serpro::createTemplateRequest(account, secrets, definition);
}

Result<net::Request> SerproProvider::deleteTemplateRequest(const Account &account, const Credentials &secrets,
                                                           const TemplateDefinition &definition) const
{
    return serpro::deleteTemplateRequest(account, secrets, definition);
}

Result<TemplateReceipt> SerproProvider::readTemplateReceipt(const Account &, const net::Response &response) const
{
    return serpro::readTemplateReceipt(response);
}

net::Request SerproProvider::channelsRequest(const Account &account, const Credentials &secrets) const
{
    return serpro::templatesRequest(account, secrets);
}

Result<QList<Channel>> SerproProvider::readChannels(const Account &account, const net::Response &response) const
{
    return serpro::readChannels(account, response);
}

std::optional<net::Request> SerproProvider::uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                          const MediaFile &file) const
{
    return serpro::uploadRequest(account, secrets, channel, file);
}

Result<MediaHandle> SerproProvider::readUpload(const Account &, const net::Response &response) const
{
    return serpro::readUpload(response);
}

Result<net::Request> SerproProvider::downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                     const QString &idOrAddress) const
{
    return serpro::downloadRequest(account, secrets, channel, idOrAddress);
}

std::optional<net::Request> SerproProvider::pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target,
                                                        int step) const
{
    return serpro::pollRequest(account, secrets, target, step);
}

QString SerproProvider::pollBucket(const Account &, int) const
{
    return statusBucket();
}

PollReply SerproProvider::readPollReply(const Account &, const PollTarget &target, int step, const net::Response &response) const
{
    return serpro::readPollReply(target, step, response);
}

Result<Decoded> SerproProvider::decodeWebhook(const Account &, const QByteArray &body) const
{
    return serpro::decodeWebhook(body);
}

std::optional<net::Request> SerproProvider::subscribeRequest(const Account &, const Credentials &, const Channel &, const QUrl &) const
{
    return {};
}

Result<void> SerproProvider::readSubscribeReply(const Account &, const net::Response &) const
{
    return error(ErrorKind::Unsupported, QStringLiteral("Serpro's call for webhooks is not known"), QStringLiteral("provider"));
}

} // namespace recado::serpro
