#pragma once

#include "providers/provider.h"

namespace recado::serpro {

// Serpro's API v2: Meta's Cloud API in Portuguese, behind a queue. See serprosettings.h for what is known and what is not. The parts are in
// files of their own; this class only gives them Provider's form.
class SerproProvider final : public Provider {
public:
    Capabilities capabilities(const Account &account) const override;
    FailureRule failureRule() const override;

    Result<Account> normalised(Account account) const override;
    QStringList requiredSecrets(const Account &account) const override;
    std::optional<net::Request> loginRequest(const Account &account, const Credentials &secrets) const override;
    Result<AccessToken> readLogin(const Account &account, const net::Response &response, Instant now) const override;

    ContentProblems refusals(const Account &account, const Content &content) const override;
    Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const override;
    SendReply readSendReply(const Account &account, const net::Response &response) const override;
    QString sendBucket(const Account &account, const Content &content) const override;
    QMap<QString, RateLimit> rateLimits(const Account &account) const override;
    int monthlyQuota(const Account &account) const override;

    QList<QList<int>> batches(const Account &account, const QList<SendOrder> &orders) const override;
    Result<net::Request> batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders) const override;
    QList<SendReply> readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response) const override;

    net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const override;
    Result<TemplatePage> readTemplates(const Account &account, const QString &cursor, const net::Response &response) const override;
    Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets,
                                               const TemplateDefinition &definition) const override;
    Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets,
                                               const TemplateDefinition &definition) const override;
    Result<TemplateReceipt> readTemplateReceipt(const Account &account, const net::Response &response) const override;

    // There is no call for numbers: the list of templates is asked for, which proves the credentials, and the channel is the settings'.
    net::Request channelsRequest(const Account &account, const Credentials &secrets) const override;
    Result<QList<Channel>> readChannels(const Account &account, const net::Response &response) const override;

    std::optional<net::Request> uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                              const MediaFile &file) const override;
    Result<MediaHandle> readUpload(const Account &account, const net::Response &response) const override;
    Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                         const QString &idOrAddress) const override;

    std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target,
                                            int step) const override;
    QString pollBucket(const Account &account, int step) const override;
    PollReply readPollReply(const Account &account, const PollTarget &target, int step, const net::Response &response) const override;

    Result<Decoded> decodeWebhook(const Account &account, const QByteArray &body) const override;

    // None: clients disagree on the form, so that the address is entered at Serpro by hand.
    std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel,
                                                 const QUrl &url) const override;
    Result<void> readSubscribeReply(const Account &account, const net::Response &response) const override;
};

} // namespace recado::serpro
