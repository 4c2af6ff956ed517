#include "preview/bubble.h"

#include "preview/bubbleparts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace recado {

namespace bubbles {

namespace {

using Kind = BubbleMedia::Kind;

struct MediaType {
    QLatin1String type;
    Kind kind;
};

constexpr std::array<MediaType, 8> mediaKinds{{
    {QLatin1String("image"), Kind::Image},
    {QLatin1String("video"), Kind::Video},
    {QLatin1String("gif"), Kind::Video},
    {QLatin1String("document"), Kind::Document},
    {QLatin1String("audio"), Kind::Audio},
    {QLatin1String("sticker"), Kind::Sticker},
    {QLatin1String("location"), Kind::Location},
    {QLatin1String("product"), Kind::Product},
}};

void nameFile(BubbleMedia *media, const QString &fileName)
{
    const bool isAddress = media->source.contains(QLatin1String("://"));
    const QString last = isAddress ? fileNameOf(media->source) : media->source;
    media->name = !fileName.isEmpty() ? fileName : last.isEmpty() ? media->source : last;
    media->missing = media->source.trimmed().isEmpty() || !holesIn(media->source).isEmpty();
    if (media->kind == Kind::Document && (isAddress || !fileName.isEmpty()))
        media->detail = QFileInfo(media->name).suffix().toUpper();
}

QString firstOf(const QJsonArray &list, const char *name)
{
    return list.isEmpty() ? QString() : textIn(list.first().toObject(), name);
}

BubbleContact contactOf(const QJsonObject &contact)
{
    const QJsonObject organisation = objectIn(contact, "org");
    QStringList org{textIn(organisation, "company"), textIn(organisation, "department"), textIn(organisation, "title")};
    org.removeAll(QString());
    BubbleContact card{textIn(objectIn(contact, "name"), "formatted_name"), org.join(QStringLiteral(" \u00b7 ")), {}};
    const auto list = [&contact](const char *name) { return contact.value(QLatin1String(name)).toArray(); };
    for (const QString &reach : {firstOf(list("phones"), "phone"), firstOf(list("emails"), "email"), firstOf(list("urls"), "url"),
                                 firstOf(list("addresses"), "street")}) {
        if (card.number.isEmpty())
            card.number = reach;
    }
    if (card.name.isEmpty())
        card.name = Words::tr("No name yet");
    return card;
}

Bubble textBubble(const QJsonObject &body)
{
    Bubble bubble;
    bubble.body = messageBlocks(textIn(body, "body"));
    if (!body.value(QLatin1String("preview_url")).toBool())
        return bubble;
    for (const TextBlock &line : std::as_const(bubble.body)) {
        const auto link = std::find_if(line.runs.cbegin(), line.runs.cend(), [](const TextRun &run) { return run.link; });
        if (bubble.link.isEmpty() && link != line.runs.cend())
            bubble.link = link->text;
    }
    return bubble;
}

Bubble mediaBubble(const QString &type, const QJsonObject &body)
{
    Bubble bubble;
    bubble.media = mediaOf(type, body);
    bubble.body = messageBlocks(textIn(body, "caption"));
    return bubble;
}

Bubble contactsBubble(const QJsonArray &contacts)
{
    Bubble bubble;
    for (const QJsonValue &contact : contacts)
        bubble.contacts += contactOf(contact.toObject());
    return bubble;
}

Bubble reactionBubble(const QJsonObject &body)
{
    Bubble bubble;
    bubble.reaction = textIn(body, "emoji");
    bubble.reactionOnly = !bubble.reaction.isEmpty();
    if (!bubble.reactionOnly)
        bubble.notice = {QStringLiteral("close"), Words::tr("Takes the reaction back"), {}};
    return bubble;
}

Bubble readBubble(const QJsonObject &document)
{
    const bool types = document.contains(QLatin1String("typing_indicator"));
    Bubble bubble;
    bubble.notice = {QStringLiteral("ticks"), Words::tr("Marks the message as read"),
                     types ? Words::tr("… and shows \u201ctyping\u201d") : QString()};
    return bubble;
}

Bubble pinBubble(const QJsonObject &body)
{
    Bubble bubble;
    const QString days = textIn(body, "expiration_days");
    const bool pins = textIn(body, "type") != QLatin1String("unpin");
    bubble.notice = {QStringLiteral("pin"), pins ? Words::tr("Pins the message") : Words::tr("Unpins the message"),
                     days.isEmpty() ? QString() : Words::tr("for %n day(s)", nullptr, days.toInt())};
    return bubble;
}

} // namespace

QString textIn(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

QJsonObject objectIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

QString fileNameOf(const QString &link)
{
    return QUrl(link).fileName();
}

BubblePlace placeOf(const QJsonObject &location)
{
    return {textIn(location, "name"), textIn(location, "address"), textIn(location, "latitude"), textIn(location, "longitude")};
}

BubbleMedia mediaOf(const QString &type, const QJsonObject &file)
{
    BubbleMedia media;
    const auto *found = std::find_if(mediaKinds.begin(), mediaKinds.end(), [&type](const MediaType &known) { return known.type == type; });
    media.kind = found == mediaKinds.end() ? Kind::Other : found->kind;
    if (media.kind == Kind::Audio && file.value(QLatin1String("voice")).toBool())
        media.kind = Kind::Voice;
    if (media.kind == Kind::Location) {
        media.place = placeOf(file);
        media.missing = media.place.latitude.isEmpty() || media.place.longitude.isEmpty();
        return media;
    }
    const QString link = textIn(file, "link");
    media.source = media.kind == Kind::Product ? textIn(file, "product_retailer_id") : link.isEmpty() ? textIn(file, "id") : link;
    nameFile(&media, textIn(file, "filename"));
    if (media.kind == Kind::Other)
        media.detail = Words::tr("Not known to this version: %1").arg(type);
    return media;
}

BubbleMedia mediaOf(Kind kind, const QString &value)
{
    BubbleMedia media;
    media.kind = kind;
    const bool hasParts = kind == Kind::Location || kind == Kind::Product || kind == Kind::Document;
    const QStringList parts = hasParts ? value.split(QLatin1Char('|')) : QStringList{value};
    if (kind == Kind::Location) {
        const QStringList point = parts.first().split(QLatin1Char(','));
        media.place = {parts.value(1), parts.value(2), point.value(0).trimmed(), point.value(1).trimmed()};
        media.missing = point.size() != 2;
        return media;
    }
    media.source = kind == Kind::Product ? parts.last() : parts.first();
    const QString id = QStringLiteral("id:");
    if (media.source.startsWith(id))
        media.source.remove(0, id.size());
    nameFile(&media, kind == Kind::Document ? parts.value(1) : QString());
    return media;
}

BubbleNotice unknownNotice(const QString &kind)
{
    const QString word = kind.isEmpty() ? Words::tr("a message without type") : kind;
    return {QStringLiteral("info"), Words::tr("Not known to this version: %1").arg(word), Words::tr("It is sent as it is written.")};
}

} // namespace bubbles

using namespace bubbles;

namespace {

Bubble ofType(const Content &content)
{
    const QString type = content.type();
    const QJsonObject body = content.body().toObject();
    if (type == QLatin1String("text"))
        return textBubble(body);
    if (type == QLatin1String("interactive"))
        return interactiveBubble(body);
    if (type == QLatin1String("template"))
        return templateBubble(content.asTemplate());
    if (type == QLatin1String("contacts"))
        return contactsBubble(content.body().toArray());
    if (type == QLatin1String("reaction"))
        return reactionBubble(body);
    if (type == QLatin1String("read"))
        return readBubble(body);
    if (type == QLatin1String("pin"))
        return pinBubble(body);
    for (const char *file : {"image", "video", "document", "audio", "sticker", "location"}) {
        if (type == QLatin1String(file))
            return mediaBubble(type, body);
    }
    Bubble bubble;
    if (!content.isEmpty())
        bubble.notice = unknownNotice(type);
    return bubble;
}

} // namespace

Bubble bubbleOf(const Content &content)
{
    Bubble bubble = ofType(content);
    const QString answered = content.replyTo();
    if (!answered.isEmpty())
        bubble.quote = {{}, answered, true};
    return bubble;
}

bool Bubble::isEmpty() const
{
    Bubble rest = *this;
    rest.time.clear();
    rest.quote = {};
    rest.status.reset();
    return rest == Bubble();
}

} // namespace recado
