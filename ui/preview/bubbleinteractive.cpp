// Interactive messages. Sources: Meta, "Interactive messages", "Product messages", "Catalog messages", "Flows: sending",
// "Address messages", "Interactive media carousel", "Call permission requests". Labels that the telephone makes itself are ours, near to its own.
#include "preview/bubbleparts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace recado::bubbles {

namespace {

BubbleButton button(const char *icon, const QString &text, bool opensList = false)
{
    return {QLatin1String(icon), text, opensList};
}

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

void addHeader(Bubble *bubble, const QJsonObject &header)
{
    const QString type = textIn(header, "type");
    if (type.isEmpty())
        return;
    if (type == QLatin1String("text")) {
        bubble->title = plainBlocks(textIn(header, "text"));
        bubble->subtitle = textIn(header, "sub_text");
    } else {
        bubble->media = mediaOf(type, header.value(type).toObject());
    }
}

void addReplies(QList<BubbleButton> *buttons, const QJsonArray &replies)
{
    for (const QJsonValue &value : replies) {
        const QJsonObject reply = value.toObject();
        const QString type = textIn(reply, "type");
        buttons->append(button("reply", textIn(reply.value(type).toObject(), "title")));
    }
}

void addList(Bubble *bubble, const QJsonObject &action)
{
    bubble->buttons += button("list", textIn(action, "button"), true);
    bubble->list.title = textIn(action, "button");
    for (const QJsonValue &value : action.value(QLatin1String("sections")).toArray()) {
        BubbleSection section{textIn(value.toObject(), "title"), {}};
        for (const QJsonValue &row : value[QLatin1String("rows")].toArray())
            section.rows += BubbleRow{textIn(row.toObject(), "title"), textIn(row.toObject(), "description")};
        bubble->list.sections += section;
    }
}

void addProduct(Bubble *bubble, const QJsonObject &action)
{
    bubble->media = mediaOf(QStringLiteral("product"), action);
    bubble->buttons += button("bag", Words::tr("View"));
}

void addProducts(Bubble *bubble, const QJsonObject &action)
{
    int count = 0;
    for (const QJsonValue &value : action.value(QLatin1String("sections")).toArray()) {
        BubbleSection section{textIn(value.toObject(), "title"), {}};
        for (const QJsonValue &item : value[QLatin1String("product_items")].toArray())
            section.rows += BubbleRow{textIn(item.toObject(), "product_retailer_id"), {}};
        count += int(section.rows.size());
        bubble->list.sections += section;
    }
    bubble->list.look = BubbleList::Look::Products;
    bubble->list.title = Words::tr("%n item(s)", nullptr, count);
    bubble->media.kind = BubbleMedia::Kind::Product;
    bubble->media.name = bubble->list.title;
    bubble->buttons += button("list", Words::tr("View items"), true);
}

void addCatalog(Bubble *bubble, const QJsonObject &action)
{
    const QString thumbnail = textIn(objectIn(action, "parameters"), "thumbnail_product_retailer_id");
    bubble->media.kind = BubbleMedia::Kind::Product;
    bubble->media.source = thumbnail;
    bubble->media.name = orElse(thumbnail, Words::tr("Catalog"));
    bubble->buttons += button("bag", Words::tr("View catalog"));
}

BubbleCard cardOf(const QJsonObject &card)
{
    Bubble parts;
    addHeader(&parts, objectIn(card, "header"));
    const QJsonObject action = objectIn(card, "action");
    if (action.contains(QLatin1String("product_retailer_id")))
        addProduct(&parts, action);
    addReplies(&parts.buttons, action.value(QLatin1String("buttons")).toArray());
    const QJsonObject parameters = objectIn(action, "parameters");
    if (!parameters.isEmpty())
        parts.buttons += button("link", textIn(parameters, "display_text"));
    return {parts.media, messageBlocks(textIn(objectIn(card, "body"), "text")), parts.buttons};
}

void addCards(Bubble *bubble, const QJsonObject &action)
{
    for (const QJsonValue &card : action.value(QLatin1String("cards")).toArray())
        bubble->cards += cardOf(card.toObject());
}

void addLink(Bubble *bubble, const QJsonObject &action)
{
    bubble->buttons += button("link", textIn(objectIn(action, "parameters"), "display_text"));
}

void addFlow(Bubble *bubble, const QJsonObject &action)
{
    bubble->buttons += button("form", textIn(objectIn(action, "parameters"), "flow_cta"));
}

void addCall(Bubble *bubble, const QJsonObject &action)
{
    bubble->buttons += button("phone", orElse(textIn(objectIn(action, "parameters"), "display_text"), Words::tr("Call now")));
}

void addCallPermission(Bubble *bubble, const QJsonObject &)
{
    bubble->notice = {QStringLiteral("phone"), Words::tr("May this business call you?"), {}};
    bubble->buttons += button("tick", Words::tr("Choose"));
}

void addLocationRequest(Bubble *bubble, const QJsonObject &)
{
    bubble->buttons += button("place", Words::tr("Send location"));
}

void addAddressRequest(Bubble *bubble, const QJsonObject &)
{
    bubble->buttons += button("place", Words::tr("Provide address"));
}

void addContactRequest(Bubble *bubble, const QJsonObject &)
{
    bubble->buttons += button("person", Words::tr("Share contact info"));
}

void addOrderAction(Bubble *bubble, const QJsonObject &action)
{
    addOrder(bubble, objectIn(action, "parameters"));
    bubble->buttons += button("bag", Words::tr("Review and pay"));
}

void addOrderStatusAction(Bubble *bubble, const QJsonObject &action)
{
    addOrderStatus(bubble, objectIn(action, "parameters"));
    bubble->buttons += button("bag", Words::tr("Order details"));
}

void addReplyButtons(Bubble *bubble, const QJsonObject &action)
{
    addReplies(&bubble->buttons, action.value(QLatin1String("buttons")).toArray());
}

struct Action {
    QLatin1String type;
    void (*add)(Bubble *bubble, const QJsonObject &action);
};

constexpr std::array<Action, 15> actions{{
    {QLatin1String("button"), addReplyButtons},
    {QLatin1String("list"), addList},
    {QLatin1String("cta_url"), addLink},
    {QLatin1String("product"), addProduct},
    {QLatin1String("product_list"), addProducts},
    {QLatin1String("catalog_message"), addCatalog},
    {QLatin1String("flow"), addFlow},
    {QLatin1String("location_request_message"), addLocationRequest},
    {QLatin1String("address_message"), addAddressRequest},
    {QLatin1String("carousel"), addCards},
    {QLatin1String("call_permission_request"), addCallPermission},
    {QLatin1String("voice_call"), addCall},
    {QLatin1String("contact_request"), addContactRequest},
    {QLatin1String("order_details"), addOrderAction},
    {QLatin1String("order_status"), addOrderStatusAction},
}};

} // namespace

Bubble interactiveBubble(const QJsonObject &interactive)
{
    Bubble bubble;
    addHeader(&bubble, objectIn(interactive, "header"));
    bubble.body = messageBlocks(textIn(objectIn(interactive, "body"), "text"));
    bubble.footer = textIn(objectIn(interactive, "footer"), "text");
    const QString type = textIn(interactive, "type");
    const auto *found = std::find_if(actions.begin(), actions.end(), [&type](const Action &action) { return action.type == type; });
    if (found != actions.end())
        found->add(&bubble, objectIn(interactive, "action"));
    else
        bubble.notice = unknownNotice(type.isEmpty() ? QStringLiteral("interactive") : QStringLiteral("interactive.") + type);
    return bubble;
}

} // namespace recado::bubbles
