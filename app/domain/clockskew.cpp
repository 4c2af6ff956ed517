#include "domain/clockskew.h"

#include <QLocale>
#include <QMap>
#include <QTimeZone>

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype fewestAnswers = 3; // of a host
constexpr qsizetype fewestEvents = 10;
constexpr Milliseconds slowest = std::chrono::seconds(10);
// Further off than that it is no clock but a unit or a time zone that was read wrongly.
constexpr Milliseconds unbelievable = std::chrono::hours(24 * 365);
constexpr Milliseconds unbelievableOfEvents = std::chrono::hours(2); // a local time told as UTC is no clock either

Milliseconds median(QList<Milliseconds> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The date lies in [date, date + 1 s) by their clock and in [received - elapsed, received] by ours: the middle of both is the best guess.
Milliseconds offsetOf(const DateSample &sample)
{
    const Milliseconds ours = (sample.receivedAt - sample.elapsed / 2).time_since_epoch();
    return ours - (sample.date + Milliseconds(500)).time_since_epoch();
}

ClockSkew byAnswers(const QMap<QString, QList<Milliseconds>> &byHost)
{
    ClockSkew skew;
    QList<Milliseconds> medians;
    for (auto it = byHost.cbegin(); it != byHost.cend(); ++it) {
        if (it->size() < fewestAnswers)
            continue;
        medians.append(median(*it));
        skew.hosts.append(it.key());
        skew.samples += static_cast<int>(it->size());
    }
    if (medians.isEmpty())
        return skew;
    skew.ahead = median(medians);
    const auto isNear = [&skew](Milliseconds one) { return std::chrono::abs(one - skew.ahead) <= noticeableSkew; };
    const auto agreeing = std::count_if(medians.cbegin(), medians.cend(), isNear);
    if (agreeing * 2 <= medians.size())
        skew.state = ClockSkew::State::Disputed;
    else
        skew.state = std::chrono::abs(skew.ahead) > noticeableSkew ? ClockSkew::State::Off : ClockSkew::State::Right;
    return skew;
}

// The lowest tenth: the quickest webhooks. One that is far ahead alone is the provider's mistake.
ClockSkew byEvents(const QList<EventSample> &events)
{
    ClockSkew skew;
    skew.source = ClockSkew::Source::Events;
    QList<Milliseconds> lags;
    for (const EventSample &event : events) {
        if (std::chrono::abs(event.heardAt - event.occurredAt) < unbelievableOfEvents)
            lags.append(event.heardAt - event.occurredAt);
    }
    if (lags.size() < fewestEvents)
        return skew;
    const auto low = lags.begin() + lags.size() / 10;
    std::nth_element(lags.begin(), low, lags.end());
    skew.samples = static_cast<int>(lags.size());
    if (*low < -noticeableSkew) {
        skew.state = ClockSkew::State::Off;
        skew.ahead = *low;
    }
    return skew;
}

} // namespace

std::optional<Instant> dateFromHeader(const QByteArray &value)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    return fromMillis(QDateTime(date.date(), date.time(), Qt::UTC).toMSecsSinceEpoch());
}

ClockSkew estimateSkew(const QList<DateSample> &answers, const QList<EventSample> &events)
{
    QMap<QString, QList<Milliseconds>> byHost;
    for (const DateSample &sample : answers) {
        if (sample.elapsed <= slowest && std::chrono::abs(offsetOf(sample)) < unbelievable)
            byHost[sample.host].append(offsetOf(sample));
    }
    const ClockSkew skew = byAnswers(byHost);
    return skew.state == ClockSkew::State::Untold ? byEvents(events) : skew;
}

} // namespace recado
