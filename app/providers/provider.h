#pragma once

#include "base/result.h"
#include "domain/capabilities.h"
#include "domain/contentproblem.h"
#include "domain/verdict.h"
#include "net/http.h"
#include "providers/values.h"

#include <memory>

namespace recado {

// One provider's dialect. Pure: value → request, answer → value. No sockets, no SQL, no waiting, no clock.
// Stateless and thread-safe: called from the main thread and, for webhooks, from the database thread.
class Provider {
public:
    virtual ~Provider() = default;

    virtual Capabilities capabilities(const Account &account) const = 0;
    virtual FailureRule failureRule() const { return FailureRule::LaterWins; }

    // What people paste, put right: trailing slashes, a tenant inside the URL, a "Bearer " in the token. Error Invalid with the field in place.
    virtual Result<Account> normalised(Account account) const = 0;
    virtual QStringList requiredSecrets(const Account &account) const = 0;

    // How a token is got from the secrets; none: the secrets are used as they are. The service renews it in time and after one 401, once
    // for all calls, and puts it among the credentials of every other call as accessTokenSecret.
    virtual std::optional<net::Request> loginRequest(const Account &account, const Credentials &secrets) const;
    virtual Result<AccessToken> readLogin(const Account &account, const net::Response &response, Instant now) const;

    // What this provider cannot carry of a content, with the reason; the platform's own limits are checked by checkContent(). The
    // default refuses kinds that are not among the capabilities and media ids or links that cannot be used.
    virtual ContentProblems refusals(const Account &account, const Content &content) const;

    // Error Invalid/Unsupported with place when this provider cannot carry it.
    virtual Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const = 0;
    // Ids of ours that travel with the send and come back in events; they are kept before the first byte leaves.
    virtual QList<ProviderRef> clientRefs(const Account &account, const SendOrder &order) const;
    virtual SendReply readSendReply(const Account &account, const net::Response &response) const = 0;
    // Which rate bucket sending this content uses, and the limits for this account's plan. See Capabilities::limitPerChannel.
    virtual QString sendBucket(const Account &account, const Content &content) const = 0;
    virtual QMap<QString, RateLimit> rateLimits(const Account &account) const = 0;
    // Calls a month the account's plan allows; 0 when unlimited or not known.
    virtual int monthlyQuota(const Account &account) const = 0;

    // Which orders may leave in one request (indexes into `orders`, at most capabilities().batchSize each, every order exactly once).
    // The default: one request each.
    virtual QList<QList<int>> batches(const Account &account, const QList<SendOrder> &orders) const;
    // The request of one such batch, and the answer's meaning for each of its orders, in their order.
    virtual Result<net::Request> batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders) const;
    virtual QList<SendReply> readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response) const;

    // `cursor` is empty for the first page, else what the page before gave.
    virtual net::Request templatesRequest(const Account &account, const Credentials &secrets, const QString &cursor) const = 0;
    virtual Result<TemplatePage> readTemplates(const Account &account, const QString &cursor, const net::Response &response) const = 0;

    // Authoring; Unsupported where capabilities().templateAuthoring is false or the provider lacks this one call.
    virtual Result<net::Request> createTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition) const;
    virtual Result<net::Request> editTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition) const;
    virtual Result<net::Request> deleteTemplateRequest(const Account &account, const Credentials &secrets, const TemplateDefinition &definition) const;
    virtual Result<TemplateReceipt> readTemplateReceipt(const Account &account, const net::Response &response) const;

    virtual net::Request channelsRequest(const Account &account, const Credentials &secrets) const = 0;
    virtual Result<QList<Channel>> readChannels(const Account &account, const net::Response &response) const = 0;

    // None: the provider does not tell.
    virtual std::optional<net::Request> healthRequest(const Account &account, const Credentials &secrets, const Channel &channel) const;
    virtual Result<HealthReport> readHealth(const Account &account, const net::Response &response) const;

    // Example files of templates, in two steps: a session, then the bytes, answered with the handle that the template names.
    virtual Result<net::Request> startSampleUpload(const Account &account, const Credentials &secrets, const MediaFile &file) const;
    virtual Result<QString> readSampleSession(const net::Response &response) const;
    virtual Result<net::Request> continueSampleUpload(const Account &account, const Credentials &secrets, const QString &session, const MediaFile &file) const;
    virtual Result<QString> readSampleHandle(const net::Response &response) const;

    // Media; none where the provider has no such call. `id` is the provider's id of the media, or what an incoming message names it by.
    virtual std::optional<net::Request> uploadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const MediaFile &file) const;
    virtual Result<MediaHandle> readUpload(const Account &account, const net::Response &response) const;
    // Where downloading takes two steps: the first asks for the address. None: downloadRequest() works with the id itself.
    virtual std::optional<net::Request> mediaAddressRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &id) const;
    virtual Result<QString> readMediaAddress(const Account &account, const net::Response &response) const;
    // Error Invalid when the address is of a host that must not see the token.
    virtual Result<net::Request> downloadRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &idOrAddress) const;
    virtual std::optional<net::Request> deleteMediaRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QString &id) const;

    // Ways of asking for a message's status, tried in order: step 0, 1…; none when there is no further way for this target. Targets whose
    // requests are equal are asked about once.
    virtual std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step) const = 0;
    virtual QString pollBucket(const Account &account, int step) const = 0;
    virtual PollReply readPollReply(const Account &account, const PollTarget &target, int step, const net::Response &response) const = 0;

    // Who knocks at the hook. The default trusts the secret in the path alone.
    // GET of a verification handshake: the challenge to give back; none when it must be refused. `query` is the raw query string.
    virtual std::optional<QByteArray> handshake(const Account &account, const Credentials &secrets, const QByteArray &query) const;
    // False: the header alone proves that isGenuine() will be false.
    virtual bool mayBeGenuine(const Account &account, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers) const;
    // It shows a certificate of its own where the listener asks for one (mutual TLS).
    virtual bool showsClientCertificate() const;
    // POST: over the raw bytes, in constant time.
    virtual bool isGenuine(const Account &account, const Credentials &secrets, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body) const;

    // One delivery → what it says. Error BadAnswer (with place) when the bytes are not in the provider's language.
    virtual Result<Decoded> decodeWebhook(const Account &account, const QByteArray &body) const = 0;

    // Asks the provider to post this channel's events to `url`; none when it has no such call. A channel without ids: said once, where HookReport says isSubscribed false.
    virtual std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url) const = 0;
    virtual Result<void> readSubscribeReply(const Account &account, const net::Response &response) const = 0;

    // What the provider tells of the token itself: lifetime and rights. None: it has no such call.
    virtual std::optional<net::Request> tokenRequest(const Account &account, const Credentials &secrets) const;
    virtual Result<TokenReport> readToken(const Account &account, const net::Response &response) const;
    // Where it posts this channel's events and which kinds, asked in steps 0, 1…: an answer adds to the report; none: no further step (none
    // for step 0: it has no such call). A step that fails does not make the others useless.
    virtual std::optional<net::Request> hooksRequest(const Account &account, const Credentials &secrets, const Channel &channel, int step) const;
    virtual Result<void> readHooks(const Account &account, int step, const net::Response &response, HookReport *report) const;
};

// The dialect of an account; null for a provider this version does not speak yet.
std::shared_ptr<const Provider> providerFor(ProviderKind kind);

// A general reading of HTTP refusals for calls other than sends: 401/403 → Unauthorized, 404 → NotFound, 429 → RateLimited, 5xx → Network, else Rejected.
Error httpError(const net::Response &response);

} // namespace recado
