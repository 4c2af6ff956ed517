#pragma once

#include "providers/provider.h"

namespace recado::meta {

// Meta's Cloud API. The parts are in files of their own; this class only gives them Provider's form.
class MetaProvider final : public Provider {
public:
    Capabilities capabilities(const Account &account) const override;

    Result<Account> normalised(Account account) const override;
    QStringList requiredSecrets(const Account &account) const override;

    Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const override;
    QList<ProviderRef> clientRefs(const Account &account, const SendOrder &order) const override;
    SendReply readSendReply(const Account &account, const net::Response &response) const override;
    QString sendBucket(const Account &account, const Content &content) const override;
    QMap<QString, RateLimit> rateLimits(const Account &account) const override;
    int monthlyQuota(const Account &account) const override;

    net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const override;
    Result<TemplatePage> readTemplates(const Account &account, const QString &cursor, const net::Response &response) const override;
    Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets,
                                               const TemplateDefinition &definition) const override;
    Result<net::Request> editTemplateRequest(const Account &account, const Credentials &secrets,
                                             const TemplateDefinition &definition) const override;
    Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets,
                                               const TemplateDefinition &definition) const override;
    Result<TemplateReceipt> readTemplateReceipt(const Account &account, const net::Response &response) const override;

    net::Request channelsRequest(const Account &account, const Credentials &secrets) const override;
    Result<QList<Channel>> readChannels(const Account &account, const net::Response &response) const override;
    std::optional<net::Request> healthRequest(const Account &account, const Credentials &secrets, const Channel &channel) const override;
    Result<HealthReport> readHealth(const Account &account, const net::Response &response) const override;

    std::optional<net::Request> tokenRequest(const Account &account, const Credentials &secrets) const override;
    Result<TokenReport> readToken(const Account &account, const net::Response &response) const override;
    std::optional<net::Request> hooksRequest(const Account &account, const Credentials &secrets, const Channel &channel, int step) const override;
    Result<void> readHooks(const Account &account, int step, const net::Response &response, HookReport *report) const override;

    Result<net::Request> startSampleUpload(const Account &account, const Credentials &secrets, const MediaFile &file) const override;
    Result<QString> readSampleSession(const net::Response &response) const override;
    Result<net::Request> continueSampleUpload(const Account &account, const Credentials &secrets, const QString &session,
                                              const MediaFile &file) const override;
    Result<QString> readSampleHandle(const net::Response &response) const override;
    std::optional<net::Request> uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                              const MediaFile &file) const override;
    Result<MediaHandle> readUpload(const Account &account, const net::Response &response) const override;
    std::optional<net::Request> mediaAddressRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                    const QString &id) const override;
    Result<QString> readMediaAddress(const Account &account, const net::Response &response) const override;
    Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                         const QString &idOrAddress) const override;
    std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                   const QString &id) const override;

    std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target,
                                            int step) const override;
    QString pollBucket(const Account &account, int step) const override;
    PollReply readPollReply(const Account &account, const PollTarget &target, int step, const net::Response &response) const override;

    std::optional<QByteArray> handshake(const Account &account, const Credentials &secrets, const QByteArray &query) const override;
    bool mayBeGenuine(const Account &account, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers) const override;
    bool showsClientCertificate() const override { return true; } // "Webhooks: mTLS", where the app has it switched on
    bool isGenuine(const Account &account, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers,
                   const QByteArray &body) const override;
    Result<Decoded> decodeWebhook(const Account &account, const QByteArray &body) const override;

    std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                 const QUrl &url) const override;
    Result<void> readSubscribeReply(const Account &account, const net::Response &response) const override;
};

} // namespace recado::meta
