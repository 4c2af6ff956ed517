#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "domain/content.h"
#include "domain/evidence.h"
#include "domain/template.h"
#include "domain/verdict.h"
#include "net/http.h"

#include <QMap>

#include <memory>
#include <optional>

namespace recado {

using Credentials = QMap<QString, Secret>; // by secret name, e.g. "token"

// An id by which a provider speaks of a message.
struct ProviderRef {
    QString kind;  // "local_message_id", "wamid", "provider_id"
    QString value;

    bool operator==(const ProviderRef &) const = default;
};

struct SendOrder {
    MessageId id;      // ours
    Channel channel;
    QString recipient; // +E.164 or provider's id
    Content content;
    std::optional<TemplateDefinition> definition; // when the template is known here
};

// What the provider's answer to a send means.
struct SendReply {
    enum class Outcome {
        Accepted,
        Held,
        Refused,     // the provider said no; nothing was accepted
        Unknown,     // may or may not have been accepted
        RetryLater,  // proven not accepted (429 and its kin); may be posted again
        Unauthorized // proven not accepted: credentials refused
    };

    Outcome outcome = Outcome::Unknown;
    QList<ProviderRef> refs; // most specific first
    QString waId;            // the recipient as the provider knows it
    Error error;             // when not accepted
};

// Something a provider told us, by webhook or poll, before we know which message it belongs to.
struct ProviderEvent {
    EventKind kind = EventKind::Note;
    QList<ProviderRef> refs;
    std::optional<Instant> occurredAt;
    QString recipient;    // digits or empty: many events do not say
    QString templateName; // or empty
    QString text;         // rendered or received text, or empty
    QString code;
    QString errorText;
    QString channelNumber; // or empty
    QString word;          // the provider's own word for the event
    std::optional<Instant> messageAt; // when the message itself was made, where told: what inferring goes by; never the time of a status
    QString inboundId;     // Received only: the id of the incoming message itself. `refs` then name the message of ours it answers
};

struct TemplatePage {
    QList<TemplateDefinition> templates;
    QStringList unreadable;      // items that were not understood, named as well as can be
    std::optional<int> nextPage; // none when this was the last
};

// One message whose status is asked for.
struct PollTarget {
    Channel channel;
    QString recipient;
    QList<ProviderRef> refs;
};

struct PollReply {
    QList<ProviderEvent> events;
    bool understood = false;
    bool askNext = false; // this way of asking does not know the message: try the next step
    Error error;
};

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

    // Error Invalid/Unsupported with place when this provider cannot carry it.
    virtual Result<net::Request> sendRequest(const Account &account, const Credentials &secrets, const SendOrder &order) const = 0;
    virtual SendReply readSendReply(const Account &account, const net::Response &response) const = 0;
    // Which rate bucket a send uses and its limit for this account's plan.
    virtual QString sendBucket(const Account &account) const = 0;
    virtual QMap<QString, RateLimit> rateLimits(const Account &account) const = 0;
    // Calls a month the account's plan allows; 0 when unlimited or not known.
    virtual int monthlyQuota(const Account &account) const = 0;

    virtual net::Request templatesRequest(const Account &account, const Credentials &secrets, int page) const = 0;
    virtual Result<TemplatePage> readTemplates(const Account &account, int page, const net::Response &response) const = 0;

    virtual net::Request channelsRequest(const Account &account, const Credentials &secrets) const = 0;
    virtual Result<QList<Channel>> readChannels(const Account &account, const net::Response &response) const = 0;

    // Ways of asking for a message's status, tried in order: step 0, 1…; none when there is no further way for this target.
    virtual std::optional<net::Request> pollRequest(const Account &account, const Credentials &secrets, const PollTarget &target, int step) const = 0;
    virtual QString pollBucket(const Account &account, int step) const = 0;
    virtual PollReply readPollReply(const Account &account, const PollTarget &target, int step, const net::Response &response) const = 0;

    // One delivery → its events. Error BadAnswer (with place) when the bytes are not in the provider's language; an empty list never.
    virtual Result<QList<ProviderEvent>> decodeWebhook(const Account &account, const QByteArray &body) const = 0;

    // Asks the provider to post this channel's events to `url`; none when it has no such call.
    virtual std::optional<net::Request> subscribeRequest(const Account &account, const Credentials &secrets, const Channel &channel, const QUrl &url) const = 0;
    virtual Result<void> readSubscribeReply(const Account &account, const net::Response &response) const = 0;
};

// The dialect of an account; null for a provider this version does not speak yet.
std::shared_ptr<const Provider> providerFor(ProviderKind kind);

// A general reading of HTTP refusals for calls other than sends: 401/403 → Unauthorized, 404 → NotFound, 429 → RateLimited, 5xx → Network, else Rejected.
Error httpError(const net::Response &response);

} // namespace recado
