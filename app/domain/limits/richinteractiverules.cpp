// The limits of catalogue, flow and carousel messages.
// Sources: Meta, "Product messages", "Catalog messages", "Flows: sending", "Interactive media carousel", "Interactive product carousel";
// OpenAPI v23.0 where said.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr Rule rules[]{
    {"interactive.product", "interactive.action.(catalog_id|product_retailer_id)", Demand::Required},
    {"interactive.product", "interactive.action.catalog_id", Demand::Text},
    {"interactive.product", "interactive.action.product_retailer_id", Demand::MaxChars, 100}, // On-Premises reference

    {"interactive.product_list", "interactive.action.(catalog_id|sections)", Demand::Required},
    {"interactive.product_list", "interactive.action.catalog_id", Demand::Text},
    {"interactive.product_list", "interactive.action.sections", Demand::MinItems, 1},
    {"interactive.product_list", "interactive.action.sections", Demand::MaxItems, 10},
    {"interactive.product_list", "interactive.action.sections[].title", Demand::MaxChars, 24},
    {"interactive.product_list", "interactive.action.sections", sectionTitles},
    {"interactive.product_list", "interactive.action.sections[].product_items", Demand::Required},
    {"interactive.product_list", "interactive.action.sections[].product_items", Demand::MinItems, 1},
    {"interactive.product_list", "interactive.action.sections", productsOverAllSections}, // 30
    {"interactive.product_list", "interactive.action.sections[].product_items[].product_retailer_id", Demand::Required},
    {"interactive.product_list", "interactive.action.sections[].product_items[].product_retailer_id", Demand::Text},

    {"interactive.catalog_message", "interactive.action.name", Demand::Required},
    {"interactive.catalog_message", "interactive.action.name", Demand::Constant, "catalog_message"},
    {"interactive.catalog_message", "interactive.action.parameters", Demand::Advised}, // OpenAPI: required; the page: optional
    {"interactive.catalog_message", "interactive.action.parameters.thumbnail_product_retailer_id", Demand::Text},

    {"interactive.flow", "interactive.action.(name|parameters)", Demand::Required},
    {"interactive.flow", "interactive.action.name", Demand::Constant, "flow"},
    {"interactive.flow", "interactive.action.parameters.(flow_message_version|flow_cta)", Demand::Required},
    {"interactive.flow", "interactive.action.parameters.flow_message_version", Demand::Constant, "3"},
    {"interactive.flow", "interactive.action.parameters.(flow_id|flow_name|flow_token)", Demand::Text},
    {"interactive.flow", "interactive.action.parameters", oneFlow},
    {"interactive.flow", "interactive.action.parameters.flow_cta", Demand::MaxChars, 30, 20}, // OpenAPI 30; older reference 20
    {"interactive.flow", "interactive.action.parameters.flow_cta", noEmoji},
    {"interactive.flow", "interactive.action.parameters.mode", Demand::Enum, "draft|published"},
    {"interactive.flow", "interactive.action.parameters.flow_action", Demand::Enum, "navigate|data_exchange"},
    {"interactive.flow", "interactive.action.parameters.flow_action_payload.screen", Demand::Text},
    {"interactive.flow", "interactive.action.parameters.flow_action_payload.data", Demand::Open}, // the flow's own words
    {"interactive.flow", "interactive.action.parameters.flow_action_payload.data", flowDataIsFull},

    {"interactive.carousel", "interactive.action.cards", Demand::Required},
    {"interactive.carousel", "interactive.action.cards", Demand::MinItems, 2},
    {"interactive.carousel", "interactive.action.cards", Demand::MaxItems, 10},
    {"interactive.carousel", "interactive.action.cards", cardNumbers},
    {"interactive.carousel", "interactive.action.cards", cardsAreAlike},
    {"interactive.carousel", "interactive.action.cards[].(card_index|type|action)", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].card_index", Demand::NumberOrText},
    {"interactive.carousel", "interactive.action.cards[].card_index", Demand::Range, 0, 9},
    {"interactive.carousel", "interactive.action.cards[].type", Demand::AdvisedEnum, "cta_url|product"},
    {"interactive.carousel", "interactive.action.cards[]", cardHoldsItsType},
    {"interactive.carousel", "interactive.action.cards[].header.type", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].header.type", Demand::Enum, "image|video"},
    {"interactive.carousel", "interactive.action.cards[].header.(image|video).id", Demand::Text},
    {"interactive.carousel", "interactive.action.cards[].header.(image|video).link", Demand::Url},
    {"interactive.carousel", "interactive.action.cards[].header.(image|video)", oneSource},
    {"interactive.carousel", "interactive.action.cards[].header", headerHoldsItsType},
    {"interactive.carousel", "interactive.action.cards[].body.text", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].body.text", Demand::MaxChars, 160},
    {"interactive.carousel", "interactive.action.cards[].body.text", Demand::MaxLineBreaks, 2},
    {"interactive.carousel", "interactive.action.cards[].action.name", Demand::Constant, "cta_url"},
    {"interactive.carousel", "interactive.action.cards[].action.parameters.(display_text|url)", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].action.parameters.display_text", Demand::MaxChars, 20},
    {"interactive.carousel", "interactive.action.cards[].action.parameters.url", Demand::Url}, // "20 characters" of the page is its mistake
    {"interactive.carousel", "interactive.action.cards[].action.buttons", Demand::MinItems, 1},
    {"interactive.carousel", "interactive.action.cards[].action.buttons[].(type|quick_reply)", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].action.buttons[].type", Demand::Constant, "quick_reply"},
    {"interactive.carousel", "interactive.action.cards[].action.buttons[].quick_reply.(id|title)", Demand::Required},
    {"interactive.carousel", "interactive.action.cards[].action.buttons[].quick_reply.(id|title)", Demand::MaxChars, 20},
    {"interactive.carousel", "interactive.action.cards[].action.(catalog_id|product_retailer_id)", Demand::Text},
};

} // namespace

RuleTable richInteractiveRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
