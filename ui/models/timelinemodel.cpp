#include "models/timelinemodel.h"

#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QDateTime>

#include <algorithm>

namespace recado {

namespace {

bool sameFact(const StatusEvent &left, const StatusEvent &right)
{
    return left.id == right.id;
}

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at)).date();
}

// Providers that tell whole seconds do not know the milliseconds: ".000" would claim that they do.
bool isWholeSecond(Instant at)
{
    return toMillis(at) % 1000 == 0;
}

// The provider's words when it had some; what could not be read is named, not quoted.
QString reasonOf(const StatusEvent &event)
{
    const ErrorKind kind = errorKindFromString(event.errorKind);
    const bool unread = !event.errorKind.isEmpty() && (kind == ErrorKind::BadAnswer || kind == ErrorKind::Internal);
    const QString words = unread ? QString() : codeSentence(event.code, event.text);
    return words.isEmpty() && !event.errorKind.isEmpty() ? errorWord(kind) : words;
}

} // namespace

bool hasPayload(const StatusEvent &event)
{
    return !event.delivery.isNull() || !event.payload.isEmpty();
}

void TimelineModel::setStory(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict)
{
    m_attempts = attempts;
    m_verdict = verdict;
    const bool grew = events.size() >= m_events.size() && !m_events.isEmpty()
        && std::equal(m_events.cbegin(), m_events.cend(), events.cbegin(), sameFact);
    if (!grew) {
        beginResetModel();
        m_events = events;
        endResetModel();
        return;
    }
    const int before = int(m_events.size());
    if (events.size() > before) {
        beginInsertRows({}, before, int(events.size()) - 1);
        m_events = events;
        endInsertRows();
    }
    // The verdict may judge the old facts anew.
    Q_EMIT dataChanged(index(0), index(before - 1));
}

void TimelineModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_attempts.clear();
    m_verdict = {};
    endResetModel();
}

const StatusEvent *TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < m_events.size() ? &m_events[row] : nullptr;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const StatusEvent *event = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!event)
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return titleOf(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    case Qt::ToolTipRole: {
        const QString heard = tr("Heard: %1").arg(exactMoment(event->heardAt));
        return event->occurredAt ? tr("Happened: %1").arg(exactMoment(*event->occurredAt)) + QLatin1Char('\n') + heard : heard;
    }
    case KindRole: return int(event->kind);
    case DetailRole: return detailOf(row);
    case TimeRole: return timeOf(*event);
    case IdRole: return idOf(row);
    case MarkRole: return int(markOf(row));
    case HasPayloadRole: return hasPayload(*event);
    default: return {};
    }
}

TimelineModel::Mark TimelineModel::markOf(int row) const
{
    if (row == m_verdict.decisive)
        return Mark::Decisive;
    if (m_verdict.contradicting.contains(row))
        return Mark::Contradicting;
    return m_verdict.superseded.contains(row) ? Mark::Superseded : Mark::None;
}

QString TimelineModel::titleOf(int row) const
{
    const StatusEvent &event = m_events[row];
    return event.code.isEmpty() ? statusWord(event.kind) : statusWord(event.kind) + QLatin1Char(' ') + event.code;
}

QString TimelineModel::detailOf(int row) const
{
    const StatusEvent &event = m_events[row];
    QStringList parts{sourceWord(event.source)};
    const auto attempt = std::find_if(m_attempts.cbegin(), m_attempts.cend(), [&event](const Attempt &each) { return each.id == event.attempt; });
    if (attempt != m_attempts.cend()) {
        if (event.kind == EventKind::InFlight)
            parts += tr("attempt %1").arg(attempt->number);
        if (event.source == EventSource::Answer)
            parts += durationWords(event.heardAt - attempt->startedAt);
        if (event.source == EventSource::Answer && attempt->httpStatus > 0)
            parts += QStringLiteral("HTTP %1").arg(attempt->httpStatus);
    }
    const bool fromOutside = event.source == EventSource::Webhook || event.source == EventSource::Poll;
    if (fromOutside && event.occurredAt)
        parts += tr("heard %1").arg(exactTime(event.heardAt));
    if (!event.occurredAt && fromOutside)
        parts += tr("time not told; heard then");
    if (event.remark == QLatin1String("inferred"))
        parts += tr("found by recipient, template and time");
    if (markOf(row) == Mark::Superseded)
        parts += tr("superseded");
    if (markOf(row) == Mark::Contradicting)
        parts += tr("contradicts the others");
    const QString detail = parts.join(QStringLiteral(" · "));
    if (event.kind == EventKind::Note)
        return event.text;
    const QString reason = reasonOf(event);
    return reason.isEmpty() ? detail : detail + QLatin1Char('\n') + reason;
}

QString TimelineModel::timeOf(const StatusEvent &event) const
{
    const Instant at = event.effectiveAt();
    if (dayOf(at) != dayOf(m_events.first().effectiveAt()))
        return momentWord(at, m_events.first().effectiveAt());
    return isWholeSecond(at) ? exactTime(at).left(8) : exactTime(at);
}

// An id is shown once, at the fact that brought it.
QString TimelineModel::idOf(int row) const
{
    const QString &id = m_events[row].providerId;
    for (int earlier = 0; earlier < row; ++earlier) {
        if (m_events[earlier].providerId == id)
            return {};
    }
    return id;
}

QString TimelineModel::spokenText(int row) const
{
    return QStringList({titleOf(row), timeOf(m_events[row]), detailOf(row)}).join(QStringLiteral(", "));
}

} // namespace recado
