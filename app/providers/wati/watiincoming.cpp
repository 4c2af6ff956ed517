#include "providers/wati/watiincoming.h"

#include "providers/wati/watijson.h"
#include "providers/wati/watimedia.h"

#include <array>

namespace recado::wati {

namespace {

struct TypeWord {
    QLatin1String word;
    IncomingType type;
};
constexpr std::array<TypeWord, 18> typeWords{{
    {QLatin1String("text"), IncomingType::Text},
    {QLatin1String("image"), IncomingType::Image},
    {QLatin1String("video"), IncomingType::Video},
    {QLatin1String("audio"), IncomingType::Audio},
    {QLatin1String("voice"), IncomingType::Audio},
    {QLatin1String("document"), IncomingType::Document},
    {QLatin1String("sticker"), IncomingType::Sticker},
    {QLatin1String("location"), IncomingType::Location},
    {QLatin1String("contact"), IncomingType::Contacts},
    {QLatin1String("contacts"), IncomingType::Contacts},
    {QLatin1String("reaction"), IncomingType::Reaction},
    {QLatin1String("button"), IncomingType::ButtonReply},
    {QLatin1String("list"), IncomingType::ListReply},
    {QLatin1String("interactive"), IncomingType::ButtonReply},
    {QLatin1String("order"), IncomingType::Order},
    {QLatin1String("system"), IncomingType::System},
    {QLatin1String("unsupported"), IncomingType::Unsupported},
    {QLatin1String("unknown"), IncomingType::Unsupported},
}};

bool isFromPerson(const QJsonObject &object)
{
    QString name = textIn(object, {"eventType"}).toLower();
    for (const QLatin1String suffix : {QLatin1String("_bsuid"), QLatin1String("_v2"), QLatin1String("_bsuid")}) {
        if (name.endsWith(suffix))
            name.chop(suffix.size());
    }
    return (name == QLatin1String("message") || name == QLatin1String("messagereceived"))
           && flagOf(object.value(QLatin1String("owner"))) != true;
}

// Which button or row; its fields say more than the word of the type.
void readTapped(const QJsonObject &object, IncomingMessage *message)
{
    const std::array<std::pair<const char *, IncomingType>, 3> replies{{{"buttonReply", IncomingType::ButtonReply},
                                                                        {"interactiveButtonReply", IncomingType::ButtonReply},
                                                                        {"listReply", IncomingType::ListReply}}};
    for (const auto &[name, type] : replies) {
        const QJsonObject reply = object.value(QLatin1String(name)).toObject();
        if (reply.isEmpty())
            continue;
        message->type = type;
        message->payload = textIn(reply, {"id", "payload"});
        if (const QString text = textIn(reply, {"text", "title"}); !text.isEmpty())
            message->text = text;
    }
}

void readMedia(const QJsonObject &object, IncomingMessage *message)
{
    const auto told = mediaOf(object);
    if (!told)
        return;
    recado::IncomingMedia media;
    media.id = told->address;
    media.fileName = told->fileName;
    media.isVoice = told->type == QLatin1String("voice");
    message->media = media;
    message->text = told->caption;
}

// What "location" holds in `data` nobody documents: "latitude,longitude", or an object.
void readPlace(const QJsonObject &object, IncomingMessage *message)
{
    const QJsonObject place = object.value(QLatin1String("location")).toObject();
    const QStringList pair = textIn(object, {"data", "text"}).split(QLatin1Char(','));
    IncomingLocation location;
    bool isNorth = pair.size() == 2;
    bool isEast = isNorth;
    if (isNorth) {
        location.latitude = pair[0].trimmed().toDouble(&isNorth);
        location.longitude = pair[1].trimmed().toDouble(&isEast);
    }
    if (!place.isEmpty()) {
        location = {place.value(QLatin1String("latitude")).toDouble(), place.value(QLatin1String("longitude")).toDouble(),
                    textIn(place, {"name"}), textIn(place, {"address"})};
    } else if (!isNorth || !isEast) {
        return;
    }
    message->location = location;
    message->text.clear();
}

// `messageContact`: one card or several; its fields are Meta's where it was seen (unverified).
void readCards(const QJsonObject &object, IncomingMessage *message)
{
    const QJsonValue told = object.value(QLatin1String("messageContact"));
    const QJsonArray cards = told.isArray() ? told.toArray() : told.isObject() ? QJsonArray{told} : QJsonArray();
    for (const QJsonValue &value : cards) {
        const QJsonObject card = value.toObject();
        const QJsonObject name = card.value(QLatin1String("name")).toObject();
        IncomingCard read;
        read.name = name.isEmpty() ? textIn(card, {"name", "fullName", "formatted_name"}) : textIn(name, {"formatted_name", "first_name"});
        for (const QJsonValue &phone : card.value(QLatin1String("phones")).toArray())
            read.phones += textIn(phone.toObject(), {"phone", "wa_id"});
        if (const QString phone = textIn(card, {"phone", "phoneNumber"}); !phone.isEmpty())
            read.phones += phone;
        read.phones.removeAll(QString());
        message->cards += read;
    }
    if (!message->cards.isEmpty())
        message->type = IncomingType::Contacts;
}

std::optional<AdReferral> referralIn(const QJsonObject &object)
{
    AdReferral referral;
    referral.sourceId = textIn(object, {"sourceId"});
    referral.sourceUrl = textIn(object, {"sourceUrl"});
    if (referral.sourceId.isEmpty() && referral.sourceUrl.isEmpty())
        return {};
    referral.sourceType = textIn(object, {"sourceType"});
    return referral;
}

void readIds(const QJsonObject &object, IncomingMessage *message)
{
    message->providerId = textIn(object, {"whatsappMessageId", "id", "localMessageId"});
    const QString own = textIn(object, {"id"});
    if (own != message->providerId)
        message->otherId = own;
}

// `timestamp` is in whole seconds, in which somebody may have answered: `created` tells the same moment more exactly, where it does.
std::optional<Instant> momentIn(const QJsonObject &object)
{
    const auto second = toldMomentIn(object, {"timestamp", "created"});
    const auto exact = momentOf(object.value(QLatin1String("created")));
    const bool isSame = second && exact && std::chrono::floor<std::chrono::seconds>(*exact) == std::chrono::floor<std::chrono::seconds>(*second);
    return isSame ? exact : second;
}

} // namespace

std::optional<IncomingMessage> incomingOf(const QJsonObject &object)
{
    IncomingMessage message;
    readIds(object, &message);
    if (message.providerId.isEmpty())
        return {};
    message.word = textIn(object, {"type"});
    message.type = message.word.isEmpty() ? IncomingType::Text : IncomingType::Unsupported;
    for (const auto &[word, type] : typeWords) {
        if (message.word.compare(word, Qt::CaseInsensitive) == 0)
            message.type = type;
    }
    message.occurredAt = momentIn(object);
    message.userId = textIn(object, {"bsuid"});
    message.address = digitsOf(textIn(object, {"waId"}));
    if (message.address.isEmpty())
        message.address = message.userId;
    message.profileName = textIn(object, {"senderName"});
    message.channelNumber = digitsOf(textIn(object, {"channelPhoneNumber"}));
    message.channelId = textIn(object, {"channelId"});
    message.quotedId = textIn(object, {"replyContextId"});
    message.text = textIn(object, {"text", "finalText"});
    readMedia(object, &message);
    if (message.type == IncomingType::Location)
        readPlace(object, &message);
    if (message.type == IncomingType::Reaction) {
        message.emoji = message.text;
        message.text.clear();
    }
    readTapped(object, &message);
    readCards(object, &message);
    message.referral = referralIn(object);
    return message;
}

QList<IncomingMessage> incomingIn(const QJsonDocument &document)
{
    QJsonArray items = document.array();
    if (document.isObject()) {
        const QJsonValue messages = document.object().value(QLatin1String("messages"));
        const auto page = listIn(messages.toObject(), {"items"});
        items = page ? *page : messages.isArray() ? messages.toArray() : QJsonArray{document.object()};
    }
    QList<IncomingMessage> found;
    for (const QJsonValue &value : items) {
        const QJsonObject object = value.toObject();
        if (!isFromPerson(object))
            continue;
        if (const auto message = incomingOf(object))
            found += *message;
    }
    return found;
}

} // namespace recado::wati
