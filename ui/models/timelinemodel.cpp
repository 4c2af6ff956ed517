#include "models/timelinemodel.h"

#include "format/decisionwords.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/storywords.h"
#include "format/timewords.h"

#include <algorithm>

namespace recado {

namespace {

// More runs than this cost a view more than beginning anew.
constexpr qsizetype mostRuns = 100;

// Providers that tell whole seconds do not know the milliseconds: ".000" would claim that they do.
bool isWholeSecond(Instant at)
{
    return toMillis(at) % 1000 == 0;
}

// The provider's words when it had some; what could not be read is named, not quoted.
QString reasonOf(const StatusEvent &event)
{
    if (event.source == EventSource::Operator) {
        const QString decision = decisionSentence(event, event.heardAt);
        const bool hasNote = !event.text.isEmpty() && event.kind != EventKind::Unknown; // there the text is a moment, and is said
        if (!decision.isEmpty())
            return hasNote ? decision + QStringLiteral(" “%1”").arg(event.text) : decision;
    }
    const ErrorKind kind = errorKindFromString(event.errorKind);
    const bool unread = !event.errorKind.isEmpty() && (kind == ErrorKind::BadAnswer || kind == ErrorKind::Internal);
    const bool isOurs = event.source == EventSource::Local && !event.errorKind.isEmpty(); // a library's words stand in the tip
    const QString words = unread || isOurs ? QString() : codeSentence(event.code, event.text);
    return words.isEmpty() && !event.errorKind.isEmpty() ? errorWord(kind) : words;
}

struct Run {
    qsizetype first = 0;
    qsizetype count = 0;
};

// Where `events` has facts that `before` has not; none when `before` is not all in there in that order.
std::optional<QList<Run>> insertions(const QList<StatusEvent> &before, const QList<StatusEvent> &events)
{
    QList<Run> runs;
    qsizetype old = 0;
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (old < before.size() && before[old].id == events[i].id)
            ++old;
        else if (!runs.isEmpty() && runs.last().first + runs.last().count == i)
            ++runs.last().count;
        else
            runs.append({i, 1});
    }
    return old == before.size() && runs.size() <= mostRuns ? std::optional(runs) : std::nullopt;
}

} // namespace

bool hasPayload(const StatusEvent &event)
{
    return !event.delivery.isNull() || !event.payload.isEmpty();
}

void TimelineModel::setStory(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict)
{
    m_attempts = attempts;
    const QList<TimelineLine> lines = timelineLines(events, attempts, verdict);
    const bool staysDense = (events.size() > mostAtLength) == (m_events.size() > mostAtLength);
    if (!m_events.isEmpty() && staysDense && takeInsertions(events, lines)) {
        m_events = events;
        tellChanged(lines);
        return;
    }
    beginResetModel();
    m_events = events;
    m_lines = lines;
    endResetModel();
}

bool TimelineModel::takeInsertions(const QList<StatusEvent> &events, const QList<TimelineLine> &lines)
{
    const auto runs = insertions(m_events, events);
    if (!runs)
        return false;
    for (const Run run : *runs) {
        beginInsertRows({}, int(run.first), int(run.first + run.count) - 1);
        for (qsizetype i = run.first; i < run.first + run.count; ++i) {
            m_events.insert(i, events[i]);
            m_lines.insert(i, lines[i]);
        }
        endInsertRows();
    }
    return true;
}

// The verdict may judge the old facts anew, and a fact in between takes a gap or a heading over.
void TimelineModel::tellChanged(const QList<TimelineLine> &lines)
{
    for (int first = 0; first < lines.size(); ++first) {
        if (lines[first] == m_lines[first])
            continue;
        int last = first;
        while (last + 1 < lines.size() && lines[last + 1] != m_lines[last + 1])
            ++last;
        std::copy(lines.cbegin() + first, lines.cbegin() + last + 1, m_lines.begin() + first);
        Q_EMIT dataChanged(index(first), index(last));
        first = last;
    }
}

void TimelineModel::clear()
{
    beginResetModel();
    m_events.clear();
    m_lines.clear();
    m_attempts.clear();
    endResetModel();
}

const StatusEvent *TimelineModel::eventAt(int row) const
{
    return row >= 0 && row < m_events.size() ? &m_events[row] : nullptr;
}

int TimelineModel::placeOf(EvidenceId fact) const
{
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(), [fact](const StatusEvent &event) { return event.id == fact; });
    return found == m_events.cend() ? -1 : int(found - m_events.cbegin());
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
    const TimelineLine &line = m_lines[row];
    switch (role) {
    case Qt::DisplayRole: return titleOf(row);
    case Qt::AccessibleTextRole: return spokenText(row);
    case Qt::ToolTipRole: return tipOf(row);
    case KindRole: return int(event->kind);
    case FactRole: return event->id.value;
    case DetailRole: return detailOf(row);
    case TimeRole: return timeOf(*event);
    case LatencyRole: return line.latency ? QLatin1Char('+') + durationWords(*line.latency) : QString();
    case IdRole: return line.bringsId ? event->providerId : QString();
    case MarkRole: return int(line.mark);
    case HasPayloadRole: return hasPayload(*event);
    case IsDoubtedRole: return timeDoubt(*event) != TimeDoubt::None;
    case RemarkRole: return remarkOf(row);
    case IsDenseRole: return m_events.size() > mostAtLength;
    default: return headingData(row, role);
    }
}

QVariant TimelineModel::headingData(int row, int role) const
{
    const TimelineLine &line = m_lines[row];
    switch (role) {
    case DayRole: return line.opensDay ? dayWord(m_events[row].effectiveAt()) : QString();
    case GapRole: return line.gap.count() > 0 ? gapWords(line.gap) : QString();
    case HeadingRole: return line.opensAttempt ? headingOf(row) : QString();
    case HeadingNoteRole: return line.opensAttempt ? headingNoteOf(row) : QString();
    case HeadingLinkRole: return line.opensAttempt ? line.ended : -1;
    default: return {};
    }
}

QString TimelineModel::headingOf(int row) const
{
    const Attempt &attempt = m_attempts[m_lines[row].attempt];
    return tr("Attempt %1 · %2", "number, time").arg(attempt.number).arg(exactTime(attempt.startedAt).left(8));
}

QString TimelineModel::headingNoteOf(int row) const
{
    const int ended = m_lines[row].ended;
    if (ended < 0 || ended >= m_events.size())
        return {};
    return tr("attempt %1: %2", "number, status").arg(m_attempts[m_lines[row].attempt - 1].number).arg(titleOf(ended));
}

QString TimelineModel::titleOf(int row) const
{
    const StatusEvent &event = m_events[row];
    return event.code.isEmpty() ? statusWord(event.kind) : statusWord(event.kind) + QLatin1Char(' ') + event.code;
}

QString TimelineModel::detailOf(int row) const
{
    const StatusEvent &event = m_events[row];
    const TimelineLine &line = m_lines[row];
    if (event.kind == EventKind::Note && !event.text.isEmpty() && event.source == EventSource::Operator)
        return event.text;
    QStringList parts{sourceWord(event.source)};
    if (line.attempt >= 0) {
        const Attempt &attempt = m_attempts[line.attempt];
        if (event.kind == EventKind::InFlight || line.ofEarlierAttempt)
            parts += tr("attempt %1").arg(attempt.number);
        if (event.source == EventSource::Answer)
            parts += durationWords(event.heardAt - attempt.startedAt);
        if (event.source == EventSource::Answer && attempt.httpStatus > 0)
            parts += QStringLiteral("HTTP %1").arg(attempt.httpStatus);
    }
    const bool fromOutside = event.source == EventSource::Webhook || event.source == EventSource::Poll;
    if (fromOutside && event.occurredAt)
        parts += tr("heard %1").arg(exactTime(event.heardAt));
    if (!event.occurredAt && fromOutside)
        parts += tr("time not told; heard then");
    if (event.remark == QLatin1String("inferred"))
        parts += tr("found by recipient, template and time");
    if (line.mark == Mark::Decisive)
        parts += tr("decides", "this fact decides the verdict");
    if (line.mark == Mark::Superseded)
        parts += tr("superseded");
    if (line.mark == Mark::Contradicting)
        parts += tr("contradicts the others");
    const QString reason = event.kind == EventKind::Note ? event.text : reasonOf(event);
    const QString detail = parts.join(QStringLiteral(" · "));
    return reason.isEmpty() ? detail : detail + QLatin1Char('\n') + reason;
}

QString TimelineModel::timeOf(const StatusEvent &event) const
{
    // What is doubted is shown as it was received, with its year.
    if (timeDoubt(event) != TimeDoubt::None)
        return momentWord(*event.occurredAt, event.heardAt);
    const Instant at = event.effectiveAt();
    return isWholeSecond(at) ? exactTime(at).left(8) : exactTime(at);
}

QString TimelineModel::remarkOf(int row) const
{
    QStringList sentences{timeDoubtSentence(m_events[row]), m_lines[row].contradiction};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString TimelineModel::tipOf(int row) const
{
    const StatusEvent &event = m_events[row];
    QStringList lines;
    if (event.occurredAt)
        lines += tr("Happened: %1").arg(exactMoment(*event.occurredAt));
    lines += tr("Heard: %1").arg(exactMoment(event.heardAt));
    if (event.source == EventSource::Local && !event.text.isEmpty())
        lines += event.text;
    if (m_lines[row].latency)
        lines += sinceSendingWords(*m_lines[row].latency);
    if (m_events.size() > mostAtLength)
        lines += QStringList({detailOf(row), remarkOf(row)}).join(QLatin1Char('\n')).trimmed();
    return lines.join(QLatin1Char('\n'));
}

// The fact as it would be read out, with what stands above and below it.
QString TimelineModel::spokenText(int row) const
{
    QStringList sentences;
    for (const int role : {int(DayRole), int(GapRole), int(HeadingRole), int(HeadingNoteRole)})
        sentences += headingData(row, role).toString();
    sentences += tr("%1 at %2", "status, time").arg(titleOf(row), timeOf(m_events[row]));
    sentences += detailOf(row).replace(QLatin1Char('\n'), QStringLiteral(". "));
    if (m_lines[row].latency)
        sentences += sinceSendingWords(*m_lines[row].latency);
    sentences += remarkOf(row);
    QString text;
    for (const QString &sentence : std::as_const(sentences)) {
        if (!sentence.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + sentence + (sentence.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral("."));
    }
    return text;
}

} // namespace recado
