// The limits of what all interactive messages have in common, of reply buttons, lists, links, locations and addresses.
// Sources: Meta, "Interactive messages" and the page of each; OpenAPI v23.0 where said.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr char all[] = "interactive.*";

constexpr Rule rules[]{
    // One that does not say which: nothing else can be told.
    {"interactive", "interactive interactive.type", Demand::Required},
    {"interactive", "interactive.type", Demand::Text},
    {"interactive", "interactive", Demand::Open},

    {all, "interactive.type", Demand::Text},
    {all, "interactive.action", Demand::Required},
    {all, "interactive.header.type", Demand::Required},
    {all, "interactive.header.type", Demand::Enum, "text|image|video|document"},
    {all, "interactive.header.(text|sub_text)", Demand::MaxChars, 60},
    {all, "interactive.header.(image|video|document).id", Demand::Text},
    {all, "interactive.header.(image|video|document).link", Demand::Url},
    {all, "interactive.header.document.filename", Demand::Text},
    {all, "interactive.header.(image|video|document)", oneSource},
    {all, "interactive.header", headerHoldsItsType},
    {"interactive.list|interactive.product_list", "interactive.header.type", Demand::Enum, "text"},
    {"interactive.flow", "interactive.header.type", Demand::AdvisedEnum, "text"},          // media: OpenAPI only
    {"interactive.order_details", "interactive.header.type", Demand::AdvisedEnum, "image"}, // "Orders": an image
    {"interactive.product|interactive.catalog_message|interactive.location_request_message|interactive.carousel|interactive.contact_request"
     "|interactive.call_permission_request",
     "interactive.header", Demand::Forbidden},
    {"interactive.voice_call", "interactive.header", Demand::Unwanted}, // the page shows none
    {"interactive.product_list", "interactive.header", Demand::Required},
    {"interactive.*|-interactive.product|-interactive.call_permission_request", "interactive.body", Demand::Required},
    {all, "interactive.body.text interactive.footer.text", Demand::Required},
    {"interactive.*|-interactive.list", "interactive.body.text", Demand::MaxChars, 1024},
    {"interactive.list", "interactive.body.text", Demand::MaxChars, 4096, 1024}, // "List messages" 4096; OpenAPI 1024
    {all, "interactive.footer.text", Demand::MaxChars, 60},
    {"interactive.carousel|interactive.call_permission_request", "interactive.footer", Demand::Forbidden},

    {"interactive.button", "interactive.action.buttons", Demand::Required},
    {"interactive.button", "interactive.action.buttons", Demand::MinItems, 1},
    {"interactive.button", "interactive.action.buttons", Demand::MaxItems, 3},
    {"interactive.button", "interactive.action.buttons[].(type|reply)", Demand::Required},
    {"interactive.button", "interactive.action.buttons[].type", Demand::Constant, "reply"},
    {"interactive.button", "interactive.action.buttons[].reply.(id|title)", Demand::Required},
    {"interactive.button", "interactive.action.buttons[].reply.id", Demand::MaxChars, 256},
    {"interactive.button", "interactive.action.buttons[].reply.id", Demand::EdgeSpaces},
    {"interactive.button", "interactive.action.buttons[].reply.title", Demand::MaxChars, 20},
    {"interactive.button", "interactive.action.buttons", buttonsDiffer},

    {"interactive.list", "interactive.action.(button|sections)", Demand::Required},
    {"interactive.list", "interactive.action.button", Demand::MaxChars, 20},
    {"interactive.list", "interactive.action.sections", Demand::MinItems, 1},
    {"interactive.list", "interactive.action.sections", Demand::MaxItems, 10},
    {"interactive.list", "interactive.action.sections[].title", Demand::MaxChars, 24},
    {"interactive.list", "interactive.action.sections", sectionTitles},
    {"interactive.list", "interactive.action.sections[].rows", Demand::Required},
    {"interactive.list", "interactive.action.sections[].rows", Demand::MinItems, 1},
    {"interactive.list", "interactive.action.sections", rowsOverAllSections}, // 10 rows; ids unique (On-Premises reference)
    {"interactive.list", "interactive.action.sections[].rows[].(id|title)", Demand::Required},
    {"interactive.list", "interactive.action.sections[].rows[].id", Demand::MaxChars, 200},
    {"interactive.list", "interactive.action.sections[].rows[].id", Demand::EdgeSpaces},
    {"interactive.list", "interactive.action.sections[].rows[].title", Demand::MaxChars, 24},
    {"interactive.list", "interactive.action.sections[].rows[].description", Demand::MaxChars, 72},

    {"interactive.cta_url", "interactive.action.(name|parameters)", Demand::Required},
    {"interactive.cta_url", "interactive.action.name", Demand::Constant, "cta_url"},
    {"interactive.cta_url", "interactive.action.parameters.(display_text|url)", Demand::Required},
    {"interactive.cta_url", "interactive.action.parameters.display_text", Demand::MaxChars, 20},
    {"interactive.cta_url", "interactive.action.parameters.url", Demand::Url},

    {"interactive.location_request_message", "interactive.action.name", Demand::Required},
    {"interactive.location_request_message", "interactive.action.name", Demand::Constant, "send_location"},

    {"interactive.address_message", "interactive.action.(name|parameters)", Demand::Required},
    {"interactive.address_message", "interactive.action.name", Demand::Constant, "address_message"},
    {"interactive.address_message", "interactive.action.parameters.country", Demand::Required},
    {"interactive.address_message", "interactive.action.parameters.country", Demand::Pattern, "[A-Z]{2}"},
    {"interactive.address_message", "interactive.action.parameters.country", Demand::AdvisedEnum, "IN"}, // India only
    {"interactive.address_message", "interactive.action.parameters.values", Demand::Open},
    {"interactive.address_message", "interactive.action.parameters.values.in_pin_code", Demand::MaxChars, 6},
    {"interactive.address_message", "interactive.action.parameters.saved_addresses[].(id|value)", Demand::Required},
    {"interactive.address_message", "interactive.action.parameters.saved_addresses[].id", Demand::Text},
    {"interactive.address_message", "interactive.action.parameters.saved_addresses[].value", Demand::Open},
    {"interactive.address_message", "interactive.action.parameters.validation_errors", Demand::Open},

    {"interactive.contact_request", "interactive.action.name", Demand::Required},
    {"interactive.contact_request", "interactive.action.name", Demand::Constant, "request_contact_info"},

    {"interactive.call_permission_request", "interactive.action.name", Demand::Required},
    {"interactive.call_permission_request", "interactive.action.name", Demand::Constant, "call_permission_request"},

    {"interactive.voice_call", "interactive.action.name", Demand::Required},
    {"interactive.voice_call", "interactive.action.name", Demand::Constant, "voice_call"},
    {"interactive.voice_call", "interactive.action.parameters.display_text", Demand::MaxChars, 20},
    {"interactive.voice_call", "interactive.action.parameters.ttl_minutes", Demand::NumberOrText},
    {"interactive.voice_call", "interactive.action.parameters.ttl_minutes", Demand::Range, 1, 43200},
    {"interactive.voice_call", "interactive.action.parameters.payload", Demand::MaxChars, 512},
};

} // namespace

RuleTable interactiveRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
