#pragma once

#include "domain/evidence.h"

#include <QMetaType>
#include <QStringList>

#include <algorithm>

namespace recado {

// A fact in a few characters: kind[@second it happened]/second we heard[:code][#attempt][!source]. "@~4" happened in second 4, told in
// milliseconds. Without a source: the provider's statuses and incoming messages by webhook, the rest from here.
inline StatusEvent factFrom(const QString &text)
{
    const auto between = [&text](QChar begin) {
        const qsizetype at = text.indexOf(begin);
        qsizetype end = at + 1;
        while (at >= 0 && end < text.size() && !QStringLiteral("@/:#!").contains(text[end]))
            ++end;
        return at < 0 ? QString() : text.mid(at + 1, end - at - 1);
    };
    const auto moment = [](const QString &second) {
        const bool inMillis = second.startsWith(QLatin1Char('~'));
        return fromMillis(1'678'544'000'000 + (inMillis ? second.mid(1) : second).toLongLong() * 1000 + (inMillis ? 640 : 0));
    };
    StatusEvent event;
    const QString kind = text.left(std::min(text.indexOf(QLatin1Char('@')) < 0 ? text.size() : text.indexOf(QLatin1Char('@')),
                                            text.indexOf(QLatin1Char('/'))));
    event.kind = eventKindFromString(kind).value();
    if (const QString second = between(QLatin1Char('@')); !second.isEmpty())
        event.occurredAt = moment(second);
    event.heardAt = moment(between(QLatin1Char('/')));
    event.code = between(QLatin1Char(':'));
    event.attempt = {between(QLatin1Char('#')).toLongLong()};
    const bool fromOutside = isProviderStatus(event.kind) || event.kind == EventKind::Received || event.kind == EventKind::Deleted;
    event.source = eventSourceFromString(between(QLatin1Char('!'))).value_or(fromOutside ? EventSource::Webhook : EventSource::Local);
    return event;
}

inline QList<StatusEvent> facts(const QString &text)
{
    QList<StatusEvent> events;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        events.append(factFrom(word));
    return events;
}

inline QString describe(const StatusEvent &event)
{
    const auto second = [](Instant moment) { return QString::number(double(toMillis(moment) - 1'678'544'000'000) / 1000.0); };
    QString text = toString(event.kind);
    if (event.occurredAt)
        text += QLatin1Char('@') + second(*event.occurredAt);
    text += QLatin1Char('/') + second(event.heardAt);
    if (!event.code.isEmpty())
        text += QLatin1Char(':') + event.code;
    return text + QStringLiteral("#%1!%2").arg(event.attempt.value).arg(toString(event.source));
}

} // namespace recado

Q_DECLARE_METATYPE(recado::StatusEvent)
