#include "simulator/content/checks.h"

#include <QRegularExpression>

#include <chrono>

namespace recado::simulator::content {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestBody = 1024;
constexpr int longestCardBody = 160;
constexpr int longestLabel = 20;
constexpr int mostProducts = 30;
constexpr int leastExpirySeconds = 300;

void checkProductList(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, {u"text"_s}, rules);
    interactive.part(u"header"_s);
    const Reader action = interactive.part(u"action"_s);
    action.text(u"catalog_id"_s);
    qsizetype products = 0;
    const QList<Reader> sections = action.parts(u"sections"_s, 1, 10);
    for (const Reader &section : sections) {
        if (sections.size() > 1)
            section.text(u"title"_s, 24);
        const QList<Reader> items = section.parts(u"product_items"_s, 1, mostProducts);
        for (const Reader &item : items)
            item.text(u"product_retailer_id"_s, 100);
        products += items.size();
    }
    if (products > mostProducts)
        action.refuse(invalid, u"Total product count exceeds max allowed count: 30."_s);
}

double amount(const Reader &part, const QString &name)
{
    const Reader money = part.part(name);
    money.number(u"offset"_s, 100, 100);
    return money.number(u"value"_s, 0, 9.2e18);
}

double optionalAmount(const Reader &part, const QString &name)
{
    return part.has(name) ? amount(part, name) : 0;
}

void checkReference(const Reader &parameters)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_.-]+$"_s);
    if (!pattern.match(parameters.text(u"reference_id"_s, 60)).hasMatch())
        parameters.refuse(invalid, parameters.at(u"reference_id"_s) + u" may hold letters, digits, '_', '.' and '-' only."_s);
}

void checkOrderDetails(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, {u"image"_s}, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"review_and_pay"_s});
    const Reader parameters = action.part(u"parameters"_s);
    checkReference(parameters);
    parameters.word(u"type"_s, {u"digital-goods"_s, u"physical-goods"_s});
    parameters.text(u"currency"_s);
    const double total = amount(parameters, u"total_amount"_s);
    const Reader order = parameters.part(u"order"_s);
    order.word(u"status"_s, {u"pending"_s});
    for (const Reader &item : order.parts(u"items"_s, 1, 1000)) {
        item.text(u"name"_s, 60);
        amount(item, u"amount"_s);
        item.number(u"quantity"_s, 1, 1e9);
    }
    const double sum = amount(order, u"subtotal"_s) + amount(order, u"tax"_s) + optionalAmount(order, u"shipping"_s)
                       - optionalAmount(order, u"discount"_s);
    if (total != sum)
        parameters.refuse(invalid, u"total_amount must be subtotal + tax + shipping - discount."_s);
    if (order.has(u"expiration"_s)) {
        const Reader expiration = order.part(u"expiration"_s);
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const auto earliest = std::chrono::duration_cast<std::chrono::seconds>(now).count() + leastExpirySeconds;
        expiration.number(u"timestamp"_s, static_cast<double>(earliest), 1e12);
        expiration.optionalText(u"description"_s, 120);
    }
}

void checkOrderStatus(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, {u"text"_s, u"image"_s, u"video"_s, u"document"_s}, rules);
    const Reader action = interactive.part(u"action"_s);
    action.word(u"name"_s, {u"review_order"_s});
    const Reader parameters = action.part(u"parameters"_s);
    checkReference(parameters);
    const Reader order = parameters.part(u"order"_s);
    order.word(u"status"_s, {u"pending"_s, u"processing"_s, u"partially-shipped"_s, u"shipped"_s, u"completed"_s, u"canceled"_s});
    order.optionalText(u"description"_s, 120);
    parameters.optionalPart(u"payment"_s).optionalWord(u"status"_s, {u"pending"_s, u"captured"_s, u"failed"_s});
}

// What must be the same in all cards.
QString checkCard(const Reader &card, const Rules &rules)
{
    const QString type = card.word(u"type"_s, {u"cta_url"_s, u"product"_s, u"button"_s, u"quick_reply"_s});
    const Reader action = card.part(u"action"_s);
    if (type == "product"_L1) {
        action.text(u"product_retailer_id"_s, 100);
        return type + action.text(u"catalog_id"_s);
    }
    const Reader header = card.part(u"header"_s);
    const QString media = header.word(u"type"_s, {u"image"_s, u"video"_s});
    if (!media.isEmpty())
        checkMedia(header.part(media), media, rules);
    if (card.has(u"body"_s) && card.part(u"body"_s).text(u"text"_s, longestCardBody).count(u'\n') > 2)
        card.refuse(invalid, card.at(u"body.text"_s) + u" may have 2 line breaks at most."_s);
    if (!action.has(u"buttons"_s)) {
        action.word(u"name"_s, {u"cta_url"_s});
        const Reader parameters = action.part(u"parameters"_s);
        parameters.text(u"display_text"_s, longestLabel);
        parameters.address(u"url"_s);
        return u"cta_url"_s;
    }
    const QList<Reader> buttons = action.parts(u"buttons"_s, 1, 3);
    for (const Reader &button : buttons) {
        button.word(u"type"_s, {u"quick_reply"_s});
        const Reader reply = button.part(u"quick_reply"_s);
        reply.text(u"id"_s, 20);
        reply.text(u"title"_s, longestLabel);
    }
    return u"quick_reply%1"_s.arg(buttons.size());
}

void checkCarousel(const Reader &interactive, const Rules &rules)
{
    checkFrame(interactive, longestBody, {}, rules);
    interactive.forbid(u"footer"_s);
    QStringList shapes;
    QStringList indexes;
    for (const Reader &card : interactive.part(u"action"_s).parts(u"cards"_s, 2, 10)) {
        indexes.append(QString::number(card.number(u"card_index"_s, 0, 9)));
        shapes.append(checkCard(card, rules));
    }
    if (!areUnique(indexes))
        interactive.refuse(invalid, u"card_index must be unique."_s);
    if (!shapes.isEmpty() && shapes.count(shapes.first()) != shapes.size())
        interactive.refuse(invalid, u"All cards must have the same parts."_s);
}

} // namespace

bool checkCommerce(const Reader &interactive, const QString &kind, const Rules &rules)
{
    if (kind == "product"_L1) {
        checkFrame(interactive, longestBody, {}, rules, false);
        const Reader action = interactive.part(u"action"_s);
        action.text(u"catalog_id"_s);
        action.text(u"product_retailer_id"_s, 100);
    } else if (kind == "product_list"_L1) {
        checkProductList(interactive, rules);
    } else if (kind == "catalog_message"_L1) {
        checkFrame(interactive, longestBody, {}, rules);
        interactive.part(u"action"_s).word(u"name"_s, {u"catalog_message"_s});
    } else if (kind == "order_details"_L1) {
        checkOrderDetails(interactive, rules);
    } else if (kind == "order_status"_L1) {
        checkOrderStatus(interactive, rules);
    } else if (kind == "carousel"_L1) {
        checkCarousel(interactive, rules);
    } else {
        return false;
    }
    return true;
}

} // namespace recado::simulator::content
