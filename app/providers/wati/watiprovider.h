#pragma once

#include "providers/provider.h"

namespace recado::wati {

// Wati's API v1 and v2. The parts are in files of their own; this class only gives them Provider's form.
class WatiProvider final : public Provider {
public:
    Capabilities capabilities(const Account &account) const override;

    Result<Account> normalised(Account account) const override;
    QStringList requiredSecrets(const Account &account) const override;

    Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const override;
    SendReply readSendReply(const Account &account, const net::Response &response) const override;
    QString sendBucket(const Account &account) const override;
    QMap<QString, RateLimit> rateLimits(const Account &account) const override;
    int monthlyQuota(const Account &account) const override;

    net::Request templatesRequest(const Account &account, const Credentials &secrets, int page) const override;
    Result<TemplatePage> readTemplates(const Account &account, int page, const net::Response &response) const override;

    net::Request channelsRequest(const Account &account, const Credentials &secrets) const override;
    Result<QList<Channel>> readChannels(const Account &account, const net::Response &response) const override;

    std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step) const override;
    QString pollBucket(const Account &account, int step) const override;
    PollReply readPollReply(const Account &account, const PollTarget &target, int step, const net::Response &response) const override;

    Result<QList<ProviderEvent>> decodeWebhook(const Account &account, const QByteArray &body) const override;

    std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url) const override;
    Result<void> readSubscribeReply(const Account &account, const net::Response &response) const override;
};

} // namespace recado::wati
