#include "format/storywords.h"

#include "format/statuswords.h"
#include "format/timewords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace recado {

namespace {

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(recado::StoryWords)

public:
    static QString doubt(const StatusEvent &event);
    static QString contradiction(const StatusEvent &event, const StatusEvent &decisive);
    static QString days(Milliseconds gap, const QLocale &locale);
    static QString later(const QString &duration) { return tr("%1 later").arg(duration); }
    static QString sinceSending(const QString &duration) { return tr("%1 after sending").arg(duration); }
};

QString yearOf(Instant at)
{
    return QString::number(QDateTime::fromMSecsSinceEpoch(toMillis(at)).date().year());
}

QString StoryWords::doubt(const StatusEvent &event)
{
    switch (timeDoubt(event)) {
    case TimeDoubt::None: return {};
    case TimeDoubt::LongPast:
        return tr("The provider says %1, when there was no WhatsApp. This is not believed: the fact stands where it was heard.").arg(yearOf(*event.occurredAt));
    case TimeDoubt::SecondsAsMilliseconds:
        return tr("The provider says %1: it seems to have taken seconds for milliseconds. The fact stands where it was heard.").arg(yearOf(*event.occurredAt));
    case TimeDoubt::Ahead:
        return tr("The provider says it happened %1 after it was heard: its clock or this computer's is wrong. The fact stands where it was heard.")
            .arg(durationWords(*event.occurredAt - event.heardAt));
    }
    return {};
}

QString StoryWords::contradiction(const StatusEvent &event, const StatusEvent &decisive)
{
    const QString proof = statusWord(decisive.kind);
    const QString at = momentWord(decisive.effectiveAt(), event.effectiveAt());
    if (event.kind == EventKind::Refused)
        return tr("The provider's answer says that it accepted nothing, but “%1” (%2) can only be true of a message that it took.").arg(proof, at);
    if (event.kind == EventKind::Failed)
        return tr("A failure told for a moment when the person's telephone had already confirmed the message: it cannot be true together with “%1” (%2).").arg(proof, at);
    return tr("This cannot be true together with “%1” (%2).").arg(proof, at);
}

QString StoryWords::days(Milliseconds gap, const QLocale &locale)
{
    const qint64 hours = gap.count() / 3'600'000;
    const int days = int(hours / 24);
    const QString words = tr("%n day(s)", nullptr, days);
    return hours % 24 == 0 ? words : tr("%1 %2 h", "days, hours").arg(words, locale.toString(hours % 24));
}

} // namespace

QString timeDoubtSentence(const StatusEvent &event)
{
    return StoryWords::doubt(event);
}

QString contradictionSentence(const QList<StatusEvent> &events, const Verdict &verdict, int place)
{
    const bool isKnown = place >= 0 && place < events.size() && verdict.decisive >= 0 && verdict.decisive < events.size();
    return isKnown && verdict.contradicting.contains(place) ? StoryWords::contradiction(events[place], events[verdict.decisive]) : QString();
}

QString gapWords(Milliseconds gap, const QLocale &locale)
{
    return StoryWords::later(gap >= std::chrono::hours(48) ? StoryWords::days(gap, locale) : durationWords(gap, locale));
}

QString sinceSendingWords(Milliseconds latency, const QLocale &locale)
{
    return StoryWords::sinceSending(latency >= std::chrono::hours(48) ? StoryWords::days(latency, locale) : durationWords(latency, locale));
}

QString dayWord(Instant at, const QLocale &locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)).date(), QLocale::LongFormat);
}

} // namespace recado
