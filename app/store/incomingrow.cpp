#include "store/incomingrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

const QString mediaName = QStringLiteral("media");
const QString placeName = QStringLiteral("location");
const QString cardsName = QStringLiteral("cards");
const QString itemsName = QStringLiteral("items");
const QString adName = QStringLiteral("referral");

// Only what says something.
void put(QJsonObject *object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object->insert(QLatin1String(name), text);
}

QString at(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QJsonObject jsonOf(const IncomingMedia &media)
{
    QJsonObject json;
    put(&json, "id", media.id);
    put(&json, "url", media.url);
    put(&json, "mime", media.mimeType);
    put(&json, "name", media.fileName);
    put(&json, "sha256", media.sha256);
    if (media.isVoice)
        json.insert(QStringLiteral("voice"), true);
    if (media.isAnimated)
        json.insert(QStringLiteral("animated"), true);
    return json;
}

QJsonObject jsonOf(const AdReferral &referral)
{
    QJsonObject json;
    put(&json, "type", referral.sourceType);
    put(&json, "id", referral.sourceId);
    put(&json, "url", referral.sourceUrl);
    put(&json, "headline", referral.headline);
    put(&json, "body", referral.body);
    put(&json, "click", referral.clickId);
    return json;
}

QJsonObject jsonOf(const IncomingLocation &location)
{
    QJsonObject json{{QStringLiteral("latitude"), location.latitude}, {QStringLiteral("longitude"), location.longitude}};
    put(&json, "name", location.name);
    put(&json, "address", location.address);
    return json;
}

} // namespace

QByteArray incomingBody(const IncomingMessage &message)
{
    QJsonObject json;
    put(&json, "word", message.word);
    put(&json, "address", message.address);
    put(&json, "user", message.userId);
    put(&json, "profile", message.profileName);
    put(&json, "number", message.channelNumber);
    put(&json, "channel", message.channelId);
    put(&json, "payload", message.payload);
    put(&json, "emoji", message.emoji);
    put(&json, "moved", message.movedTo);
    put(&json, "operator", message.operatorName);
    if (message.media)
        json.insert(mediaName, jsonOf(*message.media));
    if (message.location)
        json.insert(placeName, jsonOf(*message.location));
    if (message.referral)
        json.insert(adName, jsonOf(*message.referral));
    QJsonArray cards;
    for (const IncomingCard &card : message.cards)
        cards += QJsonObject{{QStringLiteral("name"), card.name}, {QStringLiteral("phones"), QJsonArray::fromStringList(card.phones)}};
    if (!cards.isEmpty())
        json.insert(cardsName, cards);
    QJsonArray items;
    for (const IncomingItem &item : message.items) {
        QJsonObject line;
        put(&line, "id", item.productId);
        put(&line, "quantity", item.quantity);
        put(&line, "price", item.price);
        put(&line, "currency", item.currency);
        items += line;
    }
    if (!items.isEmpty())
        json.insert(itemsName, items);
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void readIncomingBody(const QByteArray &body, IncomingMessage *message)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    message->word = at(json, "word");
    message->address = at(json, "address");
    message->userId = at(json, "user");
    message->profileName = at(json, "profile");
    message->channelNumber = at(json, "number");
    message->channelId = at(json, "channel");
    message->payload = at(json, "payload");
    message->emoji = at(json, "emoji");
    message->movedTo = at(json, "moved");
    message->operatorName = at(json, "operator");
    if (const QJsonObject media = json.value(mediaName).toObject(); json.contains(mediaName)) {
        message->media = IncomingMedia{at(media, "id"),     at(media, "url"),
                                       at(media, "mime"),   at(media, "name"),
                                       at(media, "sha256"), media.value(QLatin1String("voice")).toBool(),
                                       media.value(QLatin1String("animated")).toBool()};
    }
    if (const QJsonObject place = json.value(placeName).toObject(); json.contains(placeName)) {
        message->location = IncomingLocation{place.value(QLatin1String("latitude")).toDouble(), place.value(QLatin1String("longitude")).toDouble(),
                                             at(place, "name"), at(place, "address")};
    }
    if (const QJsonObject ad = json.value(adName).toObject(); json.contains(adName))
        message->referral = AdReferral{at(ad, "type"), at(ad, "id"), at(ad, "url"), at(ad, "headline"), at(ad, "body"), at(ad, "click")};
    for (const QJsonValue &card : json.value(cardsName).toArray()) {
        QStringList phones;
        for (const QJsonValue &phone : card[QLatin1String("phones")].toArray())
            phones += phone.toString();
        message->cards += {card[QLatin1String("name")].toString(), phones};
    }
    for (const QJsonValue &value : json.value(itemsName).toArray()) {
        const QJsonObject item = value.toObject();
        message->items += {at(item, "id"), at(item, "quantity"), at(item, "price"), at(item, "currency")};
    }
}

} // namespace recado
