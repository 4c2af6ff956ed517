#include "providers/meta/metaprovider.h"

#include "providers/meta/metaanswers.h"
#include "providers/meta/metamedia.h"
#include "providers/meta/metapoll.h"
#include "providers/meta/metarequests.h"
#include "providers/meta/metasettings.h"
#include "providers/meta/metatemplates.h"
#include "providers/meta/metawebhook.h"

namespace recado::meta {

Capabilities MetaProvider::capabilities(const Account &account) const
{
    Capabilities capabilities;
    capabilities.contentTypes = contentKinds();
    capabilities.unknownTypes = true;
    capabilities.polling = true;
    capabilities.webhooks = true;
    capabilities.inbound = true;
    capabilities.clientMessageId = true; // biz_opaque_callback_data
    capabilities.templateAuthoring = true;
    capabilities.templateEditing = true;
    capabilities.templateSamples = true;
    capabilities.limitPerChannel = true; // "Throughput": 80 messages a second for each number
    capabilities.businessScopedIds = true;
    capabilities.mediaById = true;
    capabilities.replyContext = true;
    capabilities.readMarks = true;
    capabilities.directSend = account.setting(QStringLiteral("direct_send")) == QLatin1String("on"); // "Direct Send": beta, enabled for some
    return capabilities;
}

Result<Account> MetaProvider::normalised(Account account) const
{
    return meta::normalised(std::move(account));
}

QStringList MetaProvider::requiredSecrets(const Account &) const
{
    return {QStringLiteral("token")};
}

Result<net::Request> MetaProvider::sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const
{
    return meta::sendRequest(account, secrets, order);
}

QList<ProviderRef> MetaProvider::clientRefs(const Account &, const SendOrder &order) const
{
    return meta::clientRefs(order);
}

SendReply MetaProvider::readSendReply(const Account &, const net::Response &response) const
{
    return meta::readSendReply(response);
}

QString MetaProvider::sendBucket(const Account &, const Content &) const
{
    return messagesBucket();
}

QMap<QString, RateLimit> MetaProvider::rateLimits(const Account &account) const
{
    return meta::rateLimits(account);
}

int MetaProvider::monthlyQuota(const Account &) const
{
    return 0;
}

net::Request MetaProvider::templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const
{
    return meta::templatesRequest(account, secrets, cursor);
}

Result<TemplatePage> MetaProvider::readTemplates(const Account &, const QString &, const net::Response &response) const
{
    return meta::readTemplates(response);
}

Result<net::Request> MetaProvider::createTemplateRequest(const Account &account, const Credentials &secrets,
                                                         const TemplateDefinition &definition) const
{
    return meta::createTemplateRequest(account, secrets, definition);
}

Result<net::Request> MetaProvider::editTemplateRequest(const Account &account, const Credentials &secrets,
                                                       const TemplateDefinition &definition) const
{
    return meta::editTemplateRequest(account, secrets, definition);
}

Result<net::Request> MetaProvider::deleteTemplateRequest(const Account &account, const Credentials &secrets,
                                                         const TemplateDefinition &definition) const
{
    return meta::deleteTemplateRequest(account, secrets, definition);
}

Result<TemplateReceipt> MetaProvider::readTemplateReceipt(const Account &, const net::Response &response) const
{
    return meta::readTemplateReceipt(response);
}

net::Request MetaProvider::channelsRequest(const Account &account, const Credentials &secrets) const
{
    return meta::channelsRequest(account, secrets);
}

Result<QList<Channel>> MetaProvider::readChannels(const Account &account, const net::Response &response) const
{
    return meta::readChannels(account, response);
}

std::optional<net::Request> MetaProvider::healthRequest(const Account &account, const Credentials &secrets, const Channel &channel) const
{
    return meta::healthRequest(account, secrets, channel);
}

Result<HealthReport> MetaProvider::readHealth(const Account &, const net::Response &response) const
{
    return meta::readHealth(response);
}

Result<net::Request> MetaProvider::startSampleUpload(const Account &account, const Credentials &secrets, const MediaFile &file) const
{
    return meta::startSampleUpload(account, secrets, file);
}

Result<QString> MetaProvider::readSampleSession(const net::Response &response) const
{
    return meta::readSampleSession(response);
}

Result<net::Request> MetaProvider::continueSampleUpload(const Account &account, const Credentials &secrets, const QString &session,
                                                        const MediaFile &file) const
{
    return meta::continueSampleUpload(account, secrets, session, file);
}

Result<QString> MetaProvider::readSampleHandle(const net::Response &response) const
{
    return meta::readSampleHandle(response);
}

std::optional<net::Request> MetaProvider::uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                        const MediaFile &file) const
{
    return meta::uploadRequest(account, secrets, channel, file);
}

Result<MediaHandle> MetaProvider::readUpload(const Account &, const net::Response &response) const
{
    return meta::readUpload(response);
}

std::optional<net::Request> MetaProvider::mediaAddressRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                              const QString &id) const
{
    return meta::mediaAddressRequest(account, secrets, channel, id);
}

Result<QString> MetaProvider::readMediaAddress(const Account &, const net::Response &response) const
{
    return meta::readMediaAddress(response);
}

Result<net::Request> MetaProvider::downloadRequest(const Account &account, const Credentials &secrets, const Channel &,
                                                   const QString &idOrAddress) const
{
    return meta::downloadRequest(account, secrets, idOrAddress);
}

std::optional<net::Request> MetaProvider::deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                             const QString &id) const
{
    return meta::deleteMediaRequest(account, secrets, channel, id);
}

std::optional<net::Request> MetaProvider::pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target,
                                                      int step) const
{
    return meta::pollRequest(account, secrets, target, step);
}

QString MetaProvider::pollBucket(const Account &, int) const
{
    return managementBucket();
}

PollReply MetaProvider::readPollReply(const Account &, const PollTarget &target, int, const net::Response &response) const
{
    return meta::readPollReply(target, response);
}

std::optional<QByteArray> MetaProvider::handshake(const Account &, const Credentials &secrets, const QByteArray &query) const
{
    return meta::handshake(secrets, query);
}

bool MetaProvider::mayBeGenuine(const Account &, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers) const
{
    return meta::mayBeGenuine(secrets, headers);
}

bool MetaProvider::isGenuine(const Account &, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers,
                             const QByteArray &body) const
{
    return meta::isGenuine(secrets, headers, body);
}

Result<Decoded> MetaProvider::decodeWebhook(const Account &, const QByteArray &body) const
{
    return meta::decodeWebhook(body);
}

std::optional<net::Request> MetaProvider::subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                           const QUrl &url) const
{
    return meta::subscribeRequest(account, secrets, channel, url);
}

Result<void> MetaProvider::readSubscribeReply(const Account &, const net::Response &response) const
{
    return readSuccess(response);
}

} // namespace recado::meta
