// The limits of the values for a template's buttons.
// Sources: Meta, "Template messages" and the pages of the special templates; OpenAPI v23.0 where said.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr char t[] = "template";

constexpr Rule rules[]{
    {t, "@buttons.index", Demand::Required},
    {t, "@buttons.index", Demand::NumberOrText}, // the pages write either
    {t, "@buttons.index", Demand::Range, 0, 9},
    {t, "@buttons.parameters", Demand::MinItems, 1}, // OpenAPI
    {t, "@components[button:quick_reply|button:url|button:otp|button:copy_code|button:catalog|button:mpm].parameters", Demand::Required},

    {t, "@components[button:quick_reply].parameters[payload].payload", Demand::Required},
    {t, "@components[button:quick_reply].parameters[payload].payload", Demand::Text},

    {t, "@components[button:url].parameters[text].text", Demand::Required},
    {t, "@components[button:url].parameters[text].text", Demand::MaxChars, 32768}, // OpenAPI
    {t, "@components[button:url].parameters[text].parameter_name", Demand::Text},
    {t, "@components[button:otp].parameters[text].text", Demand::Required},
    {t, "@components[button:otp].parameters[text].text", Demand::MaxChars, 15},

    {t, "@components[button:copy_code].parameters[coupon_code].coupon_code", Demand::Required},
    {t, "@components[button:copy_code].parameters[coupon_code].coupon_code", Demand::MaxChars, 20, 15}, // changelog of 3 Dec 2025; page

    {t, "@components[button:catalog].parameters[action].action", Demand::Required},
    {t, "@components[button:catalog].parameters[action].action.thumbnail_product_retailer_id", Demand::Text},

    {t, "@components[button:mpm].parameters[action].action", Demand::Required},
    {t, "@components[button:mpm].parameters[action].action.thumbnail_product_retailer_id", Demand::Text},
    {t, "@components[button:mpm].parameters[action].action.sections", Demand::Required},
    {t, "@components[button:mpm].parameters[action].action.sections", Demand::MinItems, 1},
    {t, "@components[button:mpm].parameters[action].action.sections", Demand::MaxItems, 10},
    {t, "@components[button:mpm].parameters[action].action.sections", sectionTitles},
    {t, "@components[button:mpm].parameters[action].action.sections", productsOverAllSections}, // 30
    {t, "@components[button:mpm].parameters[action].action.sections[].title", Demand::MaxChars, 24},
    {t, "@components[button:mpm].parameters[action].action.sections[].product_items", Demand::Required},
    {t, "@components[button:mpm].parameters[action].action.sections[].product_items[].product_retailer_id", Demand::Required},
    {t, "@components[button:mpm].parameters[action].action.sections[].product_items[].product_retailer_id", Demand::Text},

    {t, "@components[button:flow].parameters[action].action", Demand::Required},
    {t, "@components[button:flow].parameters[action].action.flow_token", Demand::Text},
    {t, "@components[button:flow].parameters[action].action.flow_action_data", Demand::Open}, // the flow's own words

    {t, "@components[button:voice_call].parameters[ttl_minutes].ttl_minutes", Demand::Required},
    {t, "@components[button:voice_call].parameters[ttl_minutes].ttl_minutes", Demand::NumberOrText},
    {t, "@components[button:voice_call].parameters[ttl_minutes].ttl_minutes", Demand::Range, 1, 43200},
    {t, "@components[button:voice_call].parameters[payload].payload", Demand::Required},
    {t, "@components[button:voice_call].parameters[payload].payload", Demand::MaxChars, 512},

    {t, "@components[button:order_details].parameters[action].action.order_details", Demand::Required},
    {t, "@components[button:order_details].parameters[action].action.order_details", Demand::Open}, // as in an order_details message
};

} // namespace

RuleTable templateButtonRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
