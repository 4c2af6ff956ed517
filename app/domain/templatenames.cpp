#include "domain/templatenames.h"

#include <array>
#include <utility>

namespace recado {

namespace {

template<typename Kind>
using Word = std::pair<Kind, QLatin1String>;

using Header = TemplateDefinition::Header;
constexpr std::array<Word<Header>, 8> headers{{
    {Header::None, QLatin1String("")},
    {Header::Text, QLatin1String("text")},
    {Header::Image, QLatin1String("image")},
    {Header::Video, QLatin1String("video")},
    {Header::Document, QLatin1String("document")},
    {Header::Location, QLatin1String("location")},
    {Header::Product, QLatin1String("product")},
    {Header::Other, QLatin1String("other")},
}};

constexpr std::array<Word<TemplateCard::Header>, 4> cardHeaders{{
    {TemplateCard::Header::Image, QLatin1String("image")},
    {TemplateCard::Header::Video, QLatin1String("video")},
    {TemplateCard::Header::Product, QLatin1String("product")},
    {TemplateCard::Header::Other, QLatin1String("other")},
}};

using Button = TemplateButton::Kind;
constexpr std::array<Word<Button>, 12> buttons{{
    {Button::QuickReply, QLatin1String("quick_reply")},
    {Button::Url, QLatin1String("url")},
    {Button::Phone, QLatin1String("phone_number")},
    {Button::CopyCode, QLatin1String("copy_code")},
    {Button::OneTimeCode, QLatin1String("otp")},
    {Button::Flow, QLatin1String("flow")},
    {Button::Catalog, QLatin1String("catalog")},
    {Button::MultiProduct, QLatin1String("mpm")},
    {Button::VoiceCall, QLatin1String("voice_call")},
    {Button::OrderDetails, QLatin1String("order_details")},
    {Button::RequestContactInfo, QLatin1String("request_contact_info")},
    {Button::Other, QLatin1String("other")},
}};

using Variable = TemplateVariable::Kind;
constexpr std::array<Word<Variable>, 12> variables{{
    {Variable::Text, QLatin1String("text")},
    {Variable::Image, QLatin1String("image")},
    {Variable::Video, QLatin1String("video")},
    {Variable::Document, QLatin1String("document")},
    {Variable::Location, QLatin1String("location")},
    {Variable::Product, QLatin1String("product")},
    {Variable::UrlSuffix, QLatin1String("url_suffix")},
    {Variable::CouponCode, QLatin1String("coupon_code")},
    {Variable::OneTimeCode, QLatin1String("one_time_code")},
    {Variable::Payload, QLatin1String("payload")},
    {Variable::FlowToken, QLatin1String("flow_token")},
    {Variable::ExpirationTime, QLatin1String("expiration_time")},
}};

using Rule = TemplateProblem::Rule;
constexpr std::array<Word<Rule>, 13> rules{{
    {Rule::Missing, QLatin1String("variable_missing")},
    {Rule::Empty, QLatin1String("variable_empty")},
    {Rule::Surplus, QLatin1String("variable_surplus")},
    {Rule::NotApproved, QLatin1String("template_not_approved")},
    {Rule::NotMedia, QLatin1String("variable_not_media")},
    {Rule::NotLocation, QLatin1String("variable_not_location")},
    {Rule::NotProduct, QLatin1String("variable_not_product")},
    {Rule::NotSections, QLatin1String("variable_not_sections")},
    {Rule::NotMilliseconds, QLatin1String("variable_not_milliseconds")},
    {Rule::TooLong, QLatin1String("variable_too_long")},
    {Rule::HeaderTooLong, QLatin1String("header_too_long")},
    {Rule::BodyTooLong, QLatin1String("body_too_long")},
    {Rule::Layout, QLatin1String("variable_layout")},
}};

template<typename Table, typename Kind>
QString wordIn(const Table &table, Kind kind)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == kind)
            return word;
    }
    return {};
}

template<typename Table, typename Kind>
Kind kindIn(const Table &table, const QString &text, Kind otherwise)
{
    const QString wanted = text.toLower();
    for (const auto &[kind, word] : table) {
        if (wanted == word)
            return kind;
    }
    return otherwise;
}

} // namespace

QString toString(TemplateDefinition::Header header) { return wordIn(headers, header); }
QString toString(TemplateCard::Header header) { return wordIn(cardHeaders, header); }
QString toString(TemplateButton::Kind kind) { return wordIn(buttons, kind); }
QString toString(TemplateVariable::Kind kind) { return wordIn(variables, kind); }
QString toString(TemplateProblem::Rule rule) { return wordIn(rules, rule); }

TemplateDefinition::Header headerFromString(const QString &word) { return kindIn(headers, word, Header::Other); }
TemplateCard::Header cardHeaderFromString(const QString &word) { return kindIn(cardHeaders, word, TemplateCard::Header::Other); }
TemplateButton::Kind buttonKindFromString(const QString &word) { return kindIn(buttons, word, Button::Other); }
TemplateVariable::Kind variableKindFromString(const QString &word) { return kindIn(variables, word, Variable::Text); }

} // namespace recado
