#pragma once

#include "simulator/content/reader.h"
#include "simulator/world.h"

namespace recado::simulator::content {

// The rules of the messages body that Meta's Cloud API and the older /v1/messages share ("Messages API reference", payload limits).
struct Rules {
    const World &world;
    bool isOlder = false; // /v1/messages: places need name and address, links may name a provider
};

// text, image, video, audio, document, sticker, location, contacts, reaction. Reads message.<type>; false for another type.
bool checkSimple(const Reader &message, const QString &type, const Rules &rules);

// {id} or {link} and what belongs to the type.
void checkMedia(const Reader &media, const QString &type, const Rules &rules);
void checkLocation(const Reader &location, bool namesNeeded);

// interactive.*; an unknown kind is 131009.
void checkInteractive(const Reader &interactive, const Rules &rules);
// The kinds that sell something: product, product_list, catalog_message, order_details, order_status, carousel. False for another kind.
bool checkCommerce(const Reader &interactive, const QString &kind, const Rules &rules);

// body.text, footer.text, and a header of one of these types.
void checkFrame(const Reader &interactive, int bodyMost, const QStringList &headerTypes, const Rules &rules, bool bodyNeeded = true);

// template: found by name and language, every value there and of the right kind. The template when it may be sent.
const PracticeTemplate *checkTemplate(const Reader &message, const Rules &rules);
// The body with the values of the send in it.
QString filledBody(const PracticeTemplate &item, const QJsonObject &sent);

} // namespace recado::simulator::content
