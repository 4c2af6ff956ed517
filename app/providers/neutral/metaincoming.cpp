#include "providers/neutral/metaincoming.h"

#include "providers/neutral/metaevents.h"

#include <array>

namespace recado::neutral {

namespace {

constexpr int deepest = 8; // wrappers within wrappers: body, data, entry, changes, value

struct TypeWord {
    QLatin1String word;
    IncomingType type;
};
constexpr std::array<TypeWord, 14> typeWords{{
    {QLatin1String("text"), IncomingType::Text},
    {QLatin1String("image"), IncomingType::Image},
    {QLatin1String("video"), IncomingType::Video},
    {QLatin1String("audio"), IncomingType::Audio},
    {QLatin1String("voice"), IncomingType::Audio}, // On-Premises
    {QLatin1String("document"), IncomingType::Document},
    {QLatin1String("sticker"), IncomingType::Sticker},
    {QLatin1String("location"), IncomingType::Location},
    {QLatin1String("contacts"), IncomingType::Contacts},
    {QLatin1String("reaction"), IncomingType::Reaction},
    {QLatin1String("button"), IncomingType::ButtonReply},
    {QLatin1String("order"), IncomingType::Order},
    {QLatin1String("system"), IncomingType::System},
    {QLatin1String("unsupported"), IncomingType::Unsupported},
}};

QString textAt(const QJsonObject &object, const char *name)
{
    return textOf(object.value(QLatin1String(name)));
}

QString firstOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = textAt(object, name); !text.trimmed().isEmpty())
            return text;
    }
    return {};
}

double numberAt(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? value.toDouble() : value.toString().toDouble();
}

void readMedia(const QJsonObject &body, bool isVoice, IncomingMessage *message)
{
    IncomingMedia media;
    media.id = textAt(body, "id");
    media.url = firstOf(body, {"link", "url"});
    media.mimeType = textAt(body, "mime_type");
    media.fileName = textAt(body, "filename");
    media.sha256 = textAt(body, "sha256");
    media.isVoice = isVoice || body.value(QLatin1String("voice")).toBool();
    media.isAnimated = body.value(QLatin1String("animated")).toBool();
    message->media = media;
    message->text = textAt(body, "caption");
}

void readInteractive(const QJsonObject &body, IncomingMessage *message)
{
    const QString kind = textAt(body, "type");
    const QJsonObject reply = body.value(kind).toObject();
    message->word = QStringLiteral("interactive.") + kind;
    message->text = firstOf(reply, {"title", "body", "text"});
    message->payload = firstOf(reply, {"id", "response_json"});
    if (kind == QLatin1String("button_reply"))
        message->type = IncomingType::ButtonReply;
    else if (kind == QLatin1String("list_reply"))
        message->type = IncomingType::ListReply;
    else if (kind == QLatin1String("nfm_reply"))
        message->type = IncomingType::FlowReply;
}

void readContacts(const QJsonArray &cards, IncomingMessage *message)
{
    for (const QJsonValue &value : cards) {
        IncomingCard card;
        card.name = firstOf(value[QLatin1String("name")].toObject(), {"formatted_name", "first_name"});
        for (const QJsonValue &phone : value[QLatin1String("phones")].toArray())
            card.phones += firstOf(phone.toObject(), {"phone", "wa_id"});
        card.phones.removeAll(QString());
        message->cards += card;
    }
}

void readOrder(const QJsonObject &body, IncomingMessage *message)
{
    message->text = textAt(body, "text");
    for (const QJsonValue &value : body.value(QLatin1String("product_items")).toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonValue price = item.value(QLatin1String("item_price"));
        message->items += {textAt(item, "product_retailer_id"), textAt(item, "quantity"),
                           price.isDouble() ? QString::number(price.toDouble(), 'g', 15) : price.toString(), textAt(item, "currency")};
    }
}

void readBody(const QJsonValue &value, IncomingMessage *message)
{
    const QJsonObject body = value.toObject();
    switch (message->type) {
    case IncomingType::Image:
    case IncomingType::Video:
    case IncomingType::Audio:
    case IncomingType::Document:
    case IncomingType::Sticker: readMedia(body, message->word == QLatin1String("voice"), message); break;
    case IncomingType::Location:
        message->location = IncomingLocation{numberAt(body, "latitude"), numberAt(body, "longitude"), textAt(body, "name"), textAt(body, "address")};
        break;
    case IncomingType::Contacts: readContacts(value.toArray(), message); break;
    case IncomingType::Reaction:
        message->quotedId = textAt(body, "message_id");
        message->emoji = textAt(body, "emoji");
        break;
    case IncomingType::ButtonReply:
        message->text = textAt(body, "text");
        message->payload = textAt(body, "payload");
        break;
    case IncomingType::Order: readOrder(body, message); break;
    case IncomingType::System:
        message->text = textAt(body, "body");
        message->movedTo = firstOf(body, {"wa_id", "new_wa_id", "user_id"});
        break;
    default: message->text = firstOf(body, {"body", "text"});
    }
}

std::optional<AdReferral> referralIn(const QJsonObject &message)
{
    const QJsonObject told = message.value(QLatin1String("referral")).toObject();
    if (told.isEmpty())
        return {};
    return AdReferral{textAt(told, "source_type"), textAt(told, "source_id"), textAt(told, "source_url"),
                      textAt(told, "headline"),    textAt(told, "body"),      textAt(told, "ctwa_clid")};
}

// "Business-scoped user IDs": `from` may be missing; the contact beside names who wrote.
void readSender(const QJsonObject &told, const QJsonArray &contacts, IncomingMessage *message)
{
    const QString number = textAt(told, "from");
    message->userId = textAt(told, "from_user_id");
    QString knownNumber;
    for (const QJsonValue &value : contacts) {
        const QJsonObject contact = value.toObject();
        const QString waId = textAt(contact, "wa_id");
        const QString user = textAt(contact, "user_id");
        const bool isSender = (!number.isEmpty() && waId == number) || (!user.isEmpty() && user == message->userId);
        if (!isSender)
            continue;
        message->profileName = textOf(contact.value(QLatin1String("profile"))[QLatin1String("name")]);
        if (message->userId.isEmpty())
            message->userId = user;
        knownNumber = waId;
        break;
    }
    message->address = personOf(!number.isEmpty() ? number : !knownNumber.isEmpty() ? knownNumber : message->userId);
}

void readValue(const QJsonObject &value, QList<IncomingMessage> *found)
{
    QJsonObject metadata = value.value(QLatin1String("metadata")).toObject();
    if (metadata.isEmpty())
        metadata = value; // Serpro's wrapper has its fields beside the lists
    const QString number = personOf(textAt(metadata, "display_phone_number"));
    const QString channel = textAt(metadata, "phone_number_id");
    const QJsonArray contacts = value.value(QLatin1String("contacts")).toArray();
    for (const QJsonValue &item : value.value(QLatin1String("messages")).toArray()) {
        auto message = incomingOf(item.toObject(), contacts);
        if (!message)
            continue;
        message->channelNumber = number;
        message->channelId = channel;
        *found += *message;
    }
}

void search(const QJsonValue &value, int depth, QList<IncomingMessage> *found)
{
    if (depth > deepest)
        return;
    for (const QJsonValue &item : value.toArray())
        search(item, depth + 1, found);
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1String("messages")).isArray())
        readValue(object, found);
    if (const QString field = textAt(object, "field"); !field.isEmpty() && field != QLatin1String("messages"))
        return;
    for (const char *wrapper : {"entry", "changes", "value", "data", "body"}) {
        const QJsonValue inner = object.value(QLatin1String(wrapper));
        if (inner.isObject() || inner.isArray())
            search(inner, depth + 1, found);
    }
}

} // namespace

std::optional<IncomingMessage> incomingOf(const QJsonObject &told, const QJsonArray &contacts)
{
    IncomingMessage message;
    message.providerId = textAt(told, "id");
    message.word = textAt(told, "type");
    if (message.providerId.isEmpty() || message.word == QLatin1String("edit") || message.word == QLatin1String("revoke"))
        return {};
    for (const auto &[word, type] : typeWords) {
        if (message.word == word)
            message.type = type;
    }
    message.occurredAt = toldMomentOf(told.value(QLatin1String("timestamp")));
    readSender(told, contacts, &message);
    if (message.address.isEmpty())
        return {};
    message.quotedId = firstOf(told.value(QLatin1String("context")).toObject(), {"id", "message_id"});
    const QString type = message.word;
    // By the type alone: some senders leave blank objects of other types beside it (Serpro, "Webhooks").
    if (type == QLatin1String("interactive"))
        readInteractive(told.value(type).toObject(), &message);
    else
        readBody(told.value(type), &message);
    message.referral = referralIn(told);
    return message;
}

QList<IncomingMessage> incomingIn(const QJsonDocument &document)
{
    QList<IncomingMessage> found;
    search(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0, &found);
    return found;
}

} // namespace recado::neutral
