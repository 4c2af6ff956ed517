// The limits of a template message: name, language and the components with their values.
// Sources: Meta, "Template messages", "Template components" and the pages of the special templates; OpenAPI v23.0 where said.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr char t[] = "template";

constexpr Rule rules[]{
    {t, "template template.name", Demand::Required},
    {t, "template.name", Demand::MaxChars, 512},
    {t, "template.name", Demand::Pattern, "[a-z0-9_]+"},
    {t, "template.language.code", Demand::Text},
    {t, "template", languageIsSaid}, // some providers do not ask; Meta's codec refuses
    {t, "template.language.policy", Demand::Constant, "deterministic"}, // OpenAPI: required; the pages leave it out
    {t, "@components", buttonPlaces},
    {t, "@components", codeOfOneTime},

    {t, "@components[header].parameters", Demand::MinItems, 1}, // OpenAPI
    {t, "@components[header].parameters", Demand::MaxItems, 1},
    {t, "@components[header].parameters", headerValueFits},
    {t, "@components[header].parameters[text|image|video|document|location|product|gif].parameter_name", Demand::Text},
    {t, "@components[header].parameters[text].text", Demand::Required},
    {t, "@components[header].parameters[text].text", Demand::MaxChars, 32768}, // OpenAPI
    {t, "@components[header].parameters[image].image", Demand::Required},
    {t, "@components[header].parameters[image].image", oneSource},
    {t, "@components[header].parameters[image].image.id", Demand::Text},
    {t, "@components[header].parameters[image].image.link", Demand::Url},
    {t, "@components[header].parameters[video].video", Demand::Required},
    {t, "@components[header].parameters[video].video", oneSource},
    {t, "@components[header].parameters[video].video.id", Demand::Text},
    {t, "@components[header].parameters[video].video.link", Demand::Url},
    {t, "@components[header].parameters[gif].gif", Demand::Required}, // marketing messages API
    {t, "@components[header].parameters[gif].gif", oneSource},
    {t, "@components[header].parameters[gif].gif.id", Demand::Text},
    {t, "@components[header].parameters[gif].gif.link", Demand::Url},
    {t, "@components[header].parameters[document].document", Demand::Required},
    {t, "@components[header].parameters[document].document", oneSource},
    {t, "@components[header].parameters[document].document.(id|filename)", Demand::Text},
    {t, "@components[header].parameters[document].document.link", Demand::Url},
    {t, "@components[header].parameters[location].location", Demand::Required},
    {t, "@components[header].parameters[location].location.(latitude|longitude)", Demand::Required},
    {t, "@components[header].parameters[location].location.(latitude|longitude)", Demand::NumberOrText},
    {t, "@components[header].parameters[location].location.latitude", Demand::DecimalRange, -90, 90},
    {t, "@components[header].parameters[location].location.longitude", Demand::DecimalRange, -180, 180},
    {t, "@components[header].parameters[location].location.(name|address)", Demand::Text},
    {t, "@components[header].parameters[product].product", Demand::Required},
    {t, "@components[header].parameters[product].product.product_retailer_id", Demand::Required},
    {t, "@components[header].parameters[product].product.(catalog_id|product_retailer_id)", Demand::Text},

    {t, "@components[body].parameters", bodyValuesFit},
    {t, "@components[body].parameters[text|currency|date_time].parameter_name", Demand::Text},
    {t, "@components[body].parameters[text].text", Demand::Required},
    {t, "@components[body].parameters[text].text", Demand::MaxChars, 32768}, // OpenAPI
    {t, "@components[body].parameters[text].text", oneLine},                 // not confirmed by a primary source: warns
    {t, "@components[body].parameters[currency].currency", Demand::Required},
    {t, "@components[body].parameters[currency].currency.(fallback_value|code|amount_1000)", Demand::Required},
    {t, "@components[body].parameters[currency].currency.fallback_value", Demand::Text},
    {t, "@components[body].parameters[currency].currency.code", Demand::Pattern, "[A-Z]{3}"},
    {t, "@components[body].parameters[currency].currency.amount_1000", Demand::Number},
    {t, "@components[body].parameters[date_time].date_time", Demand::Required},
    {t, "@components[body].parameters[date_time].date_time", Demand::Open}, // only the fallback is shown
    {t, "@components[body].parameters[date_time].date_time.fallback_value", Demand::Required},
    {t, "@components[body].parameters[date_time].date_time.fallback_value", Demand::Text},

    {t, "template.components[limited_time_offer].parameters", Demand::Required},
    {t, "template.components[limited_time_offer].parameters[limited_time_offer].limited_time_offer", Demand::Required},
    {t, "template.components[limited_time_offer].parameters[limited_time_offer].limited_time_offer.expiration_time_ms", Demand::Required},
    {t, "template.components[limited_time_offer].parameters[limited_time_offer].limited_time_offer.expiration_time_ms", Demand::NumberOrText},
    {t, "template.components[limited_time_offer].parameters[limited_time_offer].limited_time_offer.expiration_time_ms", unixMilliseconds},

    {t, "template.components[carousel].cards", Demand::Required},
    {t, "template.components[carousel].cards", Demand::MinItems, 2},
    {t, "template.components[carousel].cards", Demand::MaxItems, 10},
    {t, "template.components[carousel].cards", cardNumbers},
    {t, "template.components[carousel].cards[].(card_index|components)", Demand::Required},
    {t, "template.components[carousel].cards[].card_index", Demand::NumberOrText},
    {t, "template.components[carousel].cards[].card_index", Demand::Range, 0, 9},

    {t, "template.components[tap_target_configuration].parameters", Demand::Required},
    {t, "template.components[tap_target_configuration].parameters[tap_target_configuration].tap_target_configuration", Demand::Required},
    {t, "template.components[tap_target_configuration].parameters[tap_target_configuration].tap_target_configuration[].(url|title)",
     Demand::Required},
    {t, "template.components[tap_target_configuration].parameters[tap_target_configuration].tap_target_configuration[].url", Demand::Url},
    {t, "template.components[tap_target_configuration].parameters[tap_target_configuration].tap_target_configuration[].title", Demand::Text},

    {t, "template.components[order_status].parameters", Demand::Required}, // India
    {t, "template.components[order_status].parameters[order_status].order_status", Demand::Required},
    {t, "template.components[order_status].parameters[order_status].order_status.reference_id", Demand::Required},
    {t, "template.components[order_status].parameters[order_status].order_status.reference_id", Demand::MaxChars, 60},
    {t, "template.components[order_status].parameters[order_status].order_status.order", Demand::Open},
};

} // namespace

RuleTable templateRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
