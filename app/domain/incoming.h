#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// What a person sent us. toString()'s words stand in SQL.
enum class IncomingType {
    Text,
    Image,
    Video,
    Audio,
    Document,
    Sticker,
    Location,
    Contacts,
    Reaction,
    ButtonReply, // of a template or of an interactive message
    ListReply,
    FlowReply,
    Order,
    System,     // not written by anybody: a new number, a changed identity
    Unsupported // also every type that is new to this version; `word` tells it
};

QString toString(IncomingType type);
std::optional<IncomingType> incomingTypeFromString(const QString &word);

// False for what nobody is expected to answer: reactions and notices of the system.
bool asksForAnswer(IncomingType type);

// Where the bytes are. Nothing of it is to be trusted: what a file really is, its bytes say; `fileName` may hold any path.
struct IncomingMedia {
    QString id;  // at the provider
    QString url; // where the provider gives one instead
    QString mimeType;
    QString fileName;
    QString sha256;
    bool isVoice = false;
    bool isAnimated = false;

    bool operator==(const IncomingMedia &) const = default;
};

struct IncomingLocation {
    double latitude = 0;
    double longitude = 0;
    QString name;
    QString address;

    bool operator==(const IncomingLocation &) const = default;
};

struct IncomingCard {
    QString name;
    QStringList phones;

    bool operator==(const IncomingCard &) const = default;
};

struct IncomingItem {
    QString productId;
    QString quantity; // digits as they were told
    QString price;
    QString currency;

    bool operator==(const IncomingItem &) const = default;
};

// The advertisement or post that the person came by (Meta, "Webhooks reference, messages", referral).
struct AdReferral {
    QString sourceType; // "ad", "post"
    QString sourceId;
    QString sourceUrl;
    QString headline;
    QString body;
    QString clickId; // ctwa_clid

    bool operator==(const AdReferral &) const = default;
};

// How long an answered advertisement keeps the window open for free (Meta, "Pricing", free entry points): it runs from the business's answer,
// which must come within 24 hours of the click.
inline constexpr auto adWindowLength = std::chrono::hours(72);

// The end of that window; none where no answer opened it.
std::optional<Instant> adWindowEnd(Instant clickedAt, std::optional<Instant> answeredAt);

// One message from a person, whichever provider brought it.
struct IncomingMessage {
    IncomingType type = IncomingType::Unsupported;
    QString providerId;    // never empty
    QString otherId;       // a second id of the same message, where the provider has two (Wati: its own beside WhatsApp's)
    QString word;          // the provider's own word for the type
    QString address;       // digits, or a BSUID
    QString userId;        // BSUID, where told beside a number
    QString profileName;
    QString channelNumber; // digits; empty when not told
    QString channelId;     // the provider's id of our number; empty when not told
    std::optional<Instant> occurredAt;
    QString text;          // what a person reads: body, caption, title of the tapped button. Never markup
    QString payload;       // id of the tapped button or row; a flow's answer as JSON
    QString quotedId;      // the message it answers, or, for a reaction, the one it is put on
    QString emoji;         // reactions; empty: taken back
    std::optional<IncomingMedia> media;
    std::optional<IncomingLocation> location;
    QList<IncomingCard> cards;
    QList<IncomingItem> items;
    std::optional<AdReferral> referral;
    QString movedTo;       // system: the person's new number or user id
    bool sentElsewhere = false; // not from the person: we wrote it, in the provider's own inbox or by its bot; found in a history. To be drawn on our side
    QString operatorName;  // of what was sent elsewhere: who wrote it; may be empty

    bool operator==(const IncomingMessage &) const = default;
};

// One line for lists, at most 200 characters; empty for a picture without words (the type says the rest).
QString previewOf(const IncomingMessage &message);
QString previewOf(const QString &text);

} // namespace recado
