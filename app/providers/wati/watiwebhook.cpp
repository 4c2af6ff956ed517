#include "providers/wati/watiwebhook.h"

#include "providers/neutral/jsontext.h"
#include "providers/wati/watijson.h"
#include "providers/wati/watimedia.h"

#include <QJsonDocument>

#include <array>

namespace recado::wati {

namespace {

struct EventName {
    QLatin1String text; // lower case, without _v2 and _bsuid
    EventKind kind;
};
constexpr std::array<EventName, 10> eventNames{{
    {QLatin1String("message"), EventKind::Received},         // the reference
    {QLatin1String("messagereceived"), EventKind::Received}, // the help article
    {QLatin1String("newcontactmessagereceived"), EventKind::Note},
    {QLatin1String("templatemessagesent"), EventKind::Sent},
    {QLatin1String("sessionmessagesent"), EventKind::Sent},
    {QLatin1String("sentmessagedelivered"), EventKind::Delivered},
    {QLatin1String("sentmessageread"), EventKind::Read},
    {QLatin1String("sentmessagereplied"), EventKind::Replied},
    {QLatin1String("templatemessagefailed"), EventKind::Failed},
    {QLatin1String("sessionmessagefailed"), EventKind::Failed},
}};

// Lower case, without the endings of its twins.
QString plainName(const QString &eventType)
{
    QString name = eventType.toLower();
    for (bool cut = true; cut;) {
        cut = false;
        for (const QLatin1String suffix : {QLatin1String("_v2"), QLatin1String("_bsuid")}) {
            if (name.endsWith(suffix)) {
                name.chop(suffix.size());
                cut = true;
            }
        }
    }
    return name;
}

std::optional<EventKind> kindOf(const QString &eventType)
{
    const QString name = plainName(eventType);
    for (const auto &[text, kind] : eventNames) {
        if (name == text)
            return kind;
    }
    return {};
}

// `created` is the moment the message was made: the time of its being sent, never of its being delivered, read or failed.
// Template events have only that one, session events and progress only `timestamp`.
std::optional<Instant> occurredAt(EventKind kind, const QJsonObject &object)
{
    switch (kind) {
    case EventKind::Sent: return toldMomentIn(object, {"created", "timestamp"});
    case EventKind::Received:
    case EventKind::Note: return toldMomentIn(object, {"timestamp", "created"});
    default: return toldMomentIn(object, {"timestamp"});
    }
}

// What a customer's answer by tapping says.
QString tappedText(const QJsonObject &object)
{
    for (const char *name : {"buttonReply", "interactiveButtonReply", "listReply"}) {
        const QString text = textIn(object.value(QLatin1String(name)).toObject(), {"text", "title"});
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// An incoming message has ids of its own; what it says of ours is the message it quotes. The help article's sample has a localMessageId
// as well and says that it ties all events of one message together: when it is one of ours, it names what was answered.
void readInboundIds(const QJsonObject &object, ProviderEvent *event)
{
    event->inboundId = textIn(object, {"whatsappMessageId", "id", "localMessageId"});
    event->refs.removeIf([](const ProviderRef &ref) { return ref.kind != QLatin1String("local_message_id"); });
    const QString quoted = textIn(object, {"replyContextId"});
    if (!quoted.isEmpty())
        event->refs += {QStringLiteral("wamid"), quoted};
}

ProviderEvent readEvent(EventKind kind, const QString &eventType, const QJsonObject &object)
{
    ProviderEvent event;
    event.kind = kind;
    // statusString never decides the direction: inbound samples say "SENT" in one document and "Received" in the other.
    if (kind == EventKind::Received && flagOf(object.value(QLatin1String("owner"))) == true)
        event.kind = EventKind::Note;
    event.word = eventType;
    event.refs = refsIn(object);
    event.occurredAt = occurredAt(event.kind, object);
    event.messageAt = momentOf(object.value(QLatin1String("created")));
    if (!event.messageAt && (kind == EventKind::Sent || kind == EventKind::Received))
        event.messageAt = event.occurredAt;
    event.recipient = digitsOf(textIn(object, {"waId"}));
    event.templateName = textIn(object, {"templateName"});
    event.text = wordsOf(object);
    if (event.text.isEmpty())
        event.text = tappedText(object);
    event.channelNumber = digitsOf(textIn(object, {"channelPhoneNumber"}));
    if (event.kind == EventKind::Failed)
        readFailure(object, &event);
    if (event.kind == EventKind::Received) {
        readInboundIds(object, &event);
        event.tapped = tappedText(object);
        // "BSUID & Target Format": somebody who hides the number has no waId.
        if (event.recipient.isEmpty())
            event.recipient = textIn(object, {"bsuid"});
    }
    return event;
}

// Template status, quality and category updates, account review, phone quality, WABA or phone deleted, business capability: Wati lists them
// as things to tick ("How to set up and use webhooks in Wati") and shows neither their names nor their fields.
bool isAboutNoMessage(const QString &eventType)
{
    const QString name = plainName(eventType).remove(QLatin1Char('_'));
    const auto has = [&name](const char *word) { return name.contains(QLatin1String(word)); };
    if (has("template") && !has("message"))
        return has("status") || has("quality") || has("category");
    if (has("template"))
        return has("statusupdate") || has("qualityupdate") || has("categoryupdate");
    return has("account") || has("waba") || has("phonequality") || has("phonenumber") || has("capability");
}

ProviderNotice readNotice(const QString &eventType, const QJsonObject &object)
{
    ProviderNotice notice;
    notice.kind = ProviderNotice::Kind::Other;
    notice.field = eventType;
    notice.word = textIn(object, {"status", "quality", "qualityRating", "category"});
    notice.name = textIn(object, {"templateName", "elementName"});
    notice.language = textIn(object, {"language"});
    notice.providerId = textIn(object, {"templateId", "id"});
    notice.reason = textIn(object, {"reason"});
    notice.occurredAt = momentOf(object.value(QLatin1String("timestamp")));
    if (!notice.occurredAt)
        notice.occurredAt = momentOf(object.value(QLatin1String("created")));
    return notice;
}

Error badEvent(const QString &detail, const QString &place)
{
    return error(ErrorKind::BadAnswer, detail, place);
}

Result<void> readItem(const QJsonValue &value, const QString &path, Decoded *decoded)
{
    const QString place = path.isEmpty() ? QStringLiteral("eventType") : path + QLatin1String(".eventType");
    if (!value.isObject())
        return badEvent(QStringLiteral("an event is an object"), path);
    const QJsonObject object = value.toObject();
    const QString eventType = object.value(QLatin1String("eventType")).toString().trimmed();
    if (eventType.isEmpty())
        return badEvent(QStringLiteral("no event type"), place);
    if (const auto kind = kindOf(eventType))
        decoded->events += readEvent(*kind, eventType, object);
    else if (isAboutNoMessage(eventType))
        decoded->notices += readNotice(eventType, object);
    else
        decoded->notUnderstood += place + QLatin1String(": ") + eventType.left(100);
    return {};
}

} // namespace

Result<Decoded> decodeWebhook(const QByteArray &body)
{
    const auto document = neutral::parseJson(body, ErrorKind::BadAnswer);
    if (!document)
        return document.error();
    Decoded decoded;
    if (document->isObject()) {
        const auto read = readItem(document->object(), {}, &decoded);
        return read ? Result<Decoded>(decoded) : Result<Decoded>(read.error());
    }
    // Wati posts single objects. A list with something in it that is no event is no delivery of Wati's: taken as a whole or not at all.
    const QJsonArray items = document->array();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const auto read = readItem(items[i], QStringLiteral("[%1]").arg(i), &decoded); !read)
            return read.error();
    }
    if (items.isEmpty())
        return badEvent(QStringLiteral("an empty list"), {});
    return decoded;
}

} // namespace recado::wati
