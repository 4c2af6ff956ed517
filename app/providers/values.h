#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/content.h"
#include "domain/evidence.h"
#include "domain/template.h"

#include <QMap>

#include <chrono>
#include <optional>

// The values that go into a provider's calls and come out of its answers.
namespace recado {

using Credentials = QMap<QString, Secret>; // by secret name, e.g. "token"

// The name under which a token made by a login stands among the credentials; see Provider::loginRequest().
inline const QString accessTokenSecret = QStringLiteral("access_token");

// A token that a login gave.
struct AccessToken {
    Secret value;
    std::optional<std::chrono::seconds> lifetime; // none when the answer does not say
};

// An id by which a provider speaks of a message.
struct ProviderRef {
    QString kind;  // "client_id" (ours), "local_message_id", "wamid", "provider_id", "package_id"
    QString value;

    bool operator==(const ProviderRef &) const = default;
};

struct SendOrder {
    MessageId id;      // ours
    Channel channel;
    QString recipient; // +E.164, or an id the provider knows the person by (BSUID)
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
    QString tapped;    // Received only: what the tapped button or row stands for, its payload or id, else its title; empty when nothing was tapped
};

// Something a provider told us that is about no message: a template, a number, the account, a person's wishes.
struct ProviderNotice {
    enum class Kind { TemplateStatus, TemplateQuality, TemplateCategory, TemplateComponents, ChannelQuality, Account, Preference, Other };

    Kind kind = Kind::Other;
    QString field;      // the provider's own name for it: message_template_status_update
    QString word;       // the provider's own word for what it is now: REJECTED, YELLOW, stop
    QString before;     // what it was; may be empty
    QString name;       // template's name
    QString language;
    QString providerId; // of the template or the number; 64-bit ids digit for digit
    QString reason;     // why, in the provider's words
    QString recipient;  // preferences: digits
    std::optional<Instant> occurredAt;

    bool operator==(const ProviderNotice &) const = default;
};

// What one delivery says. Never empty on success: an item that was not understood is named.
struct Decoded {
    QList<ProviderEvent> events;
    QList<ProviderNotice> notices;
    QStringList notUnderstood; // JSON path and word of items whose shape or word is new: "entry[0].changes[1].field: foo"
};

struct TemplatePage {
    QList<TemplateDefinition> templates;
    QStringList unreadable;  // items that were not understood, named as well as can be
    QString nextCursor;      // empty when this was the last
};

// What creating or editing a template answered.
struct TemplateReceipt {
    QString providerId;
    QString status;   // provider's word in upper case; may be empty
    QString category; // may differ from the one asked for
};

// A file on its way to the provider.
struct MediaFile {
    QString name;     // with extension
    QString mimeType;
    QByteArray bytes;
};

struct MediaHandle {
    QString id;
    std::optional<std::chrono::seconds> lifetime;
};

// What the provider says about its own readiness to send.
struct HealthReport {
    QString word; // provider's word: AVAILABLE, LIMITED, BLOCKED
    struct Item {
        QString entity;  // PHONE_NUMBER, WABA, MESSAGE_TEMPLATE…
        QString word;
        QString code;
        QString problem; // the provider's words
        QString remedy;

        bool operator==(const Item &) const = default;
    };
    QList<Item> items;
};

// What the provider says about a token.
struct TokenReport {
    bool isValid = false;
    std::optional<Instant> expiresAt; // none: never, or not told
    QStringList scopes;
    QStringList missingScopes; // of those that Recado's calls need
};

// Where the provider posts an account's events, put together from several answers.
struct HookReport {
    std::optional<bool> isSubscribed; // our app hears of this account at all; none: not told
    QString url;                      // as the provider has it: holds our secret path, never to be shown
    std::optional<QStringList> fields; // the kinds of events that are subscribed to; none: not told
    QStringList missingFields;         // of those that Recado needs; only where fields are known
};

// One message whose status is asked for.
struct PollTarget {
    Channel channel;
    QString recipient;
    QList<ProviderRef> refs;
    std::optional<Instant> sentAt; // when its last POST left
};

struct PollReply {
    QList<ProviderEvent> events;
    bool understood = false;
    bool askNext = false; // this way of asking does not know the message: try the next step
    Error error;
};

} // namespace recado
