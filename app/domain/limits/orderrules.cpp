// The limits of orders (Brazil and India). Source: Meta, "Payments API – Brazil": order details and order status messages.
#include "domain/limits/relations.h"

#include <iterator>

namespace recado::limits {

namespace {

constexpr char details[] = "interactive.order_details";
constexpr char status[] = "interactive.order_status";
constexpr char both[] = "interactive.order_details|interactive.order_status";

constexpr Rule rules[]{
    {both, "interactive.action.(name|parameters)", Demand::Required},
    {both, "interactive.action.parameters.reference_id", Demand::Required},
    {both, "interactive.action.parameters.reference_id", Demand::MaxChars, 60},
    {both, "interactive.action.parameters.reference_id", Demand::Pattern, "[A-Za-z0-9_.-]+"},
    {both, "interactive.action.parameters.order.description", Demand::MaxChars, 120},

    {details, "interactive.action.name", Demand::Constant, "review_and_pay"},
    {details, "interactive.action.parameters.(type|currency|total_amount|order)", Demand::Required},
    {details, "interactive.action.parameters.type", Demand::Enum, "digital-goods|physical-goods"},
    {details, "interactive.action.parameters.(payment_type|payment_configuration)", Demand::Text},
    {details, "interactive.action.parameters.currency", Demand::Pattern, "[A-Z]{3}"},
    {details, "interactive.action.parameters.payment_settings[]", Demand::Open}, // Pix, link, boleto: words of the bank
    {details, "interactive.action.parameters.total_amount.(value|offset)", Demand::Required},
    {details, "interactive.action.parameters.total_amount.(value|offset)", Demand::Number},
    {details, "interactive.action.parameters.total_amount", hundredths},
    {details, "interactive.action.parameters", totalIsTheSum},
    {details, "interactive.action.parameters.order.(status|items|subtotal|tax)", Demand::Required},
    {details, "interactive.action.parameters.order.status", Demand::Constant, "pending"},
    {details, "interactive.action.parameters.order.catalog_id", Demand::Text},
    {details, "interactive.action.parameters.order.items", Demand::MinItems, 1},
    {details, "interactive.action.parameters.order.items[].(name|amount|quantity)", Demand::Required},
    {details, "interactive.action.parameters.order.items[].retailer_id", Demand::Text},
    {details, "interactive.action.parameters.order.items[].name", Demand::MaxChars, 60},
    {details, "interactive.action.parameters.order.items[].quantity", Demand::Number},
    {details, "interactive.action.parameters.order.items[].(amount|sale_amount).(value|offset)", Demand::Required},
    {details, "interactive.action.parameters.order.items[].(amount|sale_amount).(value|offset)", Demand::Number},
    {details, "interactive.action.parameters.order.items[].(amount|sale_amount)", hundredths},
    {details, "interactive.action.parameters.order.(subtotal|tax|shipping|discount).(value|offset)", Demand::Required},
    {details, "interactive.action.parameters.order.(subtotal|tax|shipping|discount).(value|offset)", Demand::Number},
    {details, "interactive.action.parameters.order.(subtotal|tax|shipping|discount)", hundredths},
    {details, "interactive.action.parameters.order.(tax|shipping).description", Demand::Text},
    {details, "interactive.action.parameters.order.discount.description", Demand::MaxChars, 60},
    {details, "interactive.action.parameters.order.discount.discount_program_name", Demand::Text},
    {details, "interactive.action.parameters.order.expiration.(timestamp|description)", Demand::Required},
    {details, "interactive.action.parameters.order.expiration.timestamp", Demand::NumberOrText},
    {details, "interactive.action.parameters.order.expiration.timestamp", expiresLaterOn}, // at least 300 s ahead
    {details, "interactive.action.parameters.order.expiration.description", Demand::MaxChars, 120},

    {status, "interactive.action.name", Demand::Constant, "review_order"},
    {status, "interactive.action.parameters.order", Demand::Required},
    {status, "interactive.action.parameters.order.status", Demand::Required},
    {status, "interactive.action.parameters.order.status", Demand::Enum, "pending|processing|partially-shipped|shipped|completed|canceled"},
    {status, "interactive.action.parameters.payment.status", Demand::Required},
    {status, "interactive.action.parameters.payment.status", Demand::Enum, "pending|captured|failed"},
    {status, "interactive.action.parameters.payment.timestamp", Demand::NumberOrText},
};

} // namespace

RuleTable orderRules()
{
    return {std::begin(rules), std::end(rules)};
}

} // namespace recado::limits
