#include "domain/incoming.h"

#include <QStringList>

#include <array>

namespace recado {

namespace {

constexpr qsizetype longestPreview = 200;

constexpr std::array<std::pair<IncomingType, QLatin1String>, 15> words{{
    {IncomingType::Text, QLatin1String("text")},
    {IncomingType::Image, QLatin1String("image")},
    {IncomingType::Video, QLatin1String("video")},
    {IncomingType::Audio, QLatin1String("audio")},
    {IncomingType::Document, QLatin1String("document")},
    {IncomingType::Sticker, QLatin1String("sticker")},
    {IncomingType::Location, QLatin1String("location")},
    {IncomingType::Contacts, QLatin1String("contacts")},
    {IncomingType::Reaction, QLatin1String("reaction")},
    {IncomingType::ButtonReply, QLatin1String("button_reply")},
    {IncomingType::ListReply, QLatin1String("list_reply")},
    {IncomingType::FlowReply, QLatin1String("flow_reply")},
    {IncomingType::Order, QLatin1String("order")},
    {IncomingType::System, QLatin1String("system")},
    {IncomingType::Unsupported, QLatin1String("unsupported")},
}};

} // namespace

QString toString(IncomingType type)
{
    for (const auto &[value, word] : words) {
        if (value == type)
            return word;
    }
    return {};
}

std::optional<IncomingType> incomingTypeFromString(const QString &word)
{
    for (const auto &[value, text] : words) {
        if (text == word)
            return value;
    }
    return {};
}

bool asksForAnswer(IncomingType type)
{
    return type != IncomingType::Reaction && type != IncomingType::System;
}

std::optional<Instant> adWindowEnd(Instant clickedAt, std::optional<Instant> answeredAt)
{
    if (!answeredAt || *answeredAt < clickedAt || *answeredAt - clickedAt >= std::chrono::hours(24))
        return {};
    return *answeredAt + adWindowLength;
}

QString previewOf(const QString &text)
{
    // The rest of a text of 100,000 characters is never looked at.
    QString line = text.left(longestPreview * 2).simplified();
    if (line.size() > longestPreview) {
        line.truncate(line[longestPreview - 1].isHighSurrogate() ? longestPreview - 1 : longestPreview);
    } else if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line;
}

QString previewOf(const IncomingMessage &message)
{
    if (!message.text.trimmed().isEmpty())
        return previewOf(message.text);
    if (message.location)
        return previewOf(QStringList{message.location->name, message.location->address}.join(QLatin1Char(' ')));
    QStringList names;
    for (const IncomingCard &card : message.cards)
        names += card.name;
    if (!names.isEmpty())
        return previewOf(names.join(QStringLiteral(", ")));
    return message.media ? previewOf(message.media->fileName) : QString();
}

} // namespace recado
