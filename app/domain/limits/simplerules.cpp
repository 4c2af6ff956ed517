// The limits of every message, of text, media, location, contacts, reactions, pins and read marks.
// Sources: Meta, "Send messages" and the page of each message type; OpenAPI v23.0 where said.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr char media[] = "image|video|audio|document|sticker";
constexpr char mediaObject[] = "(image|video|audio|document|sticker)";
constexpr char mediaLink[] = "(image|video|audio|document|sticker).link";
constexpr char mediaId[] = "(image|video|audio|document|sticker).id";
constexpr char directSend[] = "text|interactive.button|interactive.cta_url";

constexpr Rule rules[]{
    {"*", "type", Demand::Text},
    {"*|-reaction|-read", "context.message_id", Demand::Required}, // "Contextual replies"
    {"template", "context", quoteIsNotShown},                       // "Contextual replies"
    {"*", "recipient_identity_key_hash", Demand::Text},            // "Identity change check"
    {directSend, "category", Demand::Enum, "utility|authentication"}, // "Direct Send" (beta)
    {directSend, "ttl_seconds", Demand::Number},
    {directSend, "ttl_seconds", directSendLife}, // "Direct Send": 30..43200, authentication 30..900

    {"text", "text text.body", Demand::Required},
    {"text", "text.body", Demand::MaxChars, 4096},
    {"text", "text", directSendBody}, // 1024, said by partners only
    {"text", "text.preview_url", Demand::Boolean},

    {media, mediaObject, Demand::Required},
    {media, mediaId, Demand::Text},
    {media, mediaLink, Demand::Url},
    {media, mediaObject, oneSource},
    {media, "(image|video|document).caption", Demand::MaxChars, 1024},
    {media, "(audio|sticker).caption", Demand::Forbidden}, // the pages of both types; OpenAPI allows it
    {"audio", "audio.voice", Demand::Boolean},
    {"document", "document.filename", Demand::AdvisedChars, 240}, // not confirmed by a primary source
    {"document", "document.filename", extensionOfName},

    {"location", "location location.latitude location.longitude", Demand::Required},
    {"location", "location.latitude location.longitude", Demand::NumberOrText},
    {"location", "location.latitude", Demand::DecimalRange, -90, 90},
    {"location", "location.longitude", Demand::DecimalRange, -180, 180},
    {"location", "location.name location.address", Demand::Text}, // required by the On-Premises API only

    {"contacts", "contacts", Demand::Required},
    {"contacts", "contacts", Demand::MinItems, 1},
    {"contacts", "contacts", Demand::MaxItems, 257, 5}, // "Contacts messages" 257; OpenAPI 5
    {"contacts", "contacts[].name contacts[].name.formatted_name", Demand::Required},
    {"contacts", "contacts[].name.(formatted_name|first_name|last_name|middle_name|suffix|prefix)", Demand::Text},
    {"contacts", "contacts[].name", oneMoreNamePart}, // On-Premises reference; nothing newer says otherwise
    {"contacts", "contacts[].phones[].phone contacts[].emails[].email contacts[].urls[].url", Demand::Required},
    {"contacts", "contacts[].phones[].(phone|wa_id) contacts[].emails[].email contacts[].urls[].url", Demand::Text},
    {"contacts", "contacts[].(phones|emails|urls|addresses)[].type", Demand::AdvisedEnum, "HOME|WORK"}, // OpenAPI; free text in the pages
    {"contacts", "contacts[].addresses[].(street|city|state|zip|country)", Demand::Text},
    {"contacts", "contacts[].addresses[].country_code", Demand::Pattern, "[A-Za-z]{2}"},
    {"contacts", "contacts[].org.(company|department|title)", Demand::Text},
    {"contacts", "contacts[].birthday", Demand::Text},
    {"contacts", "contacts[].birthday", realDate},

    {"reaction", "context", Demand::Forbidden}, // "Contextual replies"
    {"reaction", "reaction reaction.message_id", Demand::Required},
    {"reaction", "reaction.message_id reaction.emoji", Demand::Text},
    {"reaction", "reaction.emoji", Demand::Present}, // empty: takes the reaction back
    {"reaction", "reaction.emoji", oneEmoji},

    {"pin", "pin pin.type pin.message_id", Demand::Required}, // "Groups"
    {"pin", "pin.type", Demand::Enum, "pin|unpin"},
    {"pin", "pin.message_id", Demand::Text},
    {"pin", "pin.expiration_days", Demand::NumberOrText},
    {"pin", "pin.expiration_days", Demand::Range, 1, 30},
    {"pin", "pin", pinExpires},

    {"read", "status", Demand::Constant, "read"}, // "Mark messages as read", "Typing indicators"
    {"read", "message_id", Demand::Required},
    {"read", "message_id", Demand::Text},
    {"read", "typing_indicator.type", Demand::Required},
    {"read", "typing_indicator.type", Demand::Enum, "text"},
};

} // namespace

RuleTable simpleRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
