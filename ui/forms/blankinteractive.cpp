// Where writing an interactive message begins: what the platform fixes is there, what a person says is not.
#include "forms/carouselcards.h"
#include "forms/formfor.h"

#include <QJsonArray>
#include <QUuid>

namespace recado {

namespace {

QJsonObject named(const QString &name, const QJsonObject &parameters = {})
{
    QJsonObject action{{QStringLiteral("name"), name}};
    if (!parameters.isEmpty())
        action.insert(QStringLiteral("parameters"), parameters);
    return action;
}

QJsonObject sections(const QString &items)
{
    return {{QStringLiteral("sections"), QJsonArray{QJsonObject{{items, QJsonArray{QJsonObject()}}}}}};
}

QJsonObject twoCards()
{
    QJsonArray all;
    for (int i = 0; i < 2; ++i) {
        QJsonObject card = cards::blankCard(cards::link);
        card.insert(QStringLiteral("card_index"), i);
        all.append(card);
    }
    return {{QStringLiteral("cards"), all}};
}

QJsonObject order()
{
    const QJsonObject nothing{{QStringLiteral("value"), 0}, {QStringLiteral("offset"), 100}};
    return named(QStringLiteral("review_and_pay"),
                 {{QStringLiteral("type"), QStringLiteral("physical-goods")},
                  {QStringLiteral("payment_type"), QStringLiteral("br")},
                  {QStringLiteral("currency"), QStringLiteral("BRL")},
                  {QStringLiteral("total_amount"), nothing},
                  {QStringLiteral("order"), QJsonObject{{QStringLiteral("status"), QStringLiteral("pending")},
                                                        {QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("quantity"), 1}}}},
                                                        {QStringLiteral("subtotal"), nothing},
                                                        {QStringLiteral("tax"), nothing}}}});
}

QJsonObject orderStatus()
{
    return named(QStringLiteral("review_order"), {{QStringLiteral("order"), QJsonObject{{QStringLiteral("status"), QStringLiteral("processing")}}}});
}

QJsonObject flow()
{
    return named(QStringLiteral("flow"), {{QStringLiteral("flow_message_version"), QStringLiteral("3")},
                                          {QStringLiteral("flow_token"), QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

QJsonObject actionOf(const QString &which)
{
    const auto is = [&which](const char *name) { return which == QLatin1String(name); };
    if (is("button"))
        return {{QStringLiteral("buttons"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("reply")}}}}};
    if (is("list"))
        return sections(QStringLiteral("rows"));
    if (is("product_list"))
        return sections(QStringLiteral("product_items"));
    if (is("carousel"))
        return twoCards();
    if (is("flow"))
        return flow();
    if (is("cta_url"))
        return {{QStringLiteral("name"), which}, {QStringLiteral("parameters"), QJsonObject()}}; // so that what is missing is its fields
    if (is("address_message"))
        return named(which, {{QStringLiteral("country"), QStringLiteral("IN")}});
    if (is("order_details"))
        return order();
    if (is("order_status"))
        return orderStatus();
    if (is("location_request_message"))
        return named(QStringLiteral("send_location"));
    if (is("contact_request"))
        return named(QStringLiteral("request_contact_info"));
    return is("product") ? QJsonObject() : named(which);
}

} // namespace

QJsonObject blankInteractive(const QString &kind)
{
    const QString which = kind.section(QLatin1Char('.'), 1);
    QJsonObject body{{QStringLiteral("type"), which}};
    if (const QJsonObject action = actionOf(which); !action.isEmpty())
        body.insert(QStringLiteral("action"), action);
    if (which == QLatin1String("product_list"))
        body.insert(QStringLiteral("header"), QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}});
    return {{QStringLiteral("type"), QStringLiteral("interactive")}, {QStringLiteral("interactive"), body}};
}

} // namespace recado
