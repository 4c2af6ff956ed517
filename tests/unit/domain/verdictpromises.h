#pragma once

#include "domain/verdict.h"

#include <algorithm>

namespace recado {

// What a message of these facts is owed. Each function names the promise that its verdict breaks; empty when it keeps it.
class VerdictPromises {
public:
    VerdictPromises(const QList<StatusEvent> &events, FailureRule rule) : m_events(events), m_rule(rule), m_verdict(deriveVerdict(events, rule)) {}

    QString broken() const
    {
        for (const QString &promise : {form(), delivery(), failure(), providerFirst(), repeat(), bystanders()}) {
            if (!promise.isEmpty())
                return promise;
        }
        return {};
    }

private:
    using Kind = EventKind;

    static int proof(Kind kind)
    {
        static const QList<Kind> ladder{Kind::Delivered, Kind::Read, Kind::Played, Kind::Replied};
        return int(ladder.indexOf(kind)) + 1;
    }
    bool has(Kind kind) const
    {
        return std::any_of(m_events.cbegin(), m_events.cend(), [kind](const StatusEvent &event) { return event.kind == kind; });
    }
    AttemptId latestAttempt() const
    {
        AttemptId latest;
        AttemptId stands; // was not put back
        for (const StatusEvent &event : m_events) {
            latest = std::max(latest, event.attempt);
            const bool putBack = std::any_of(m_events.cbegin(), m_events.cend(), [&event](const StatusEvent &other) {
                return other.attempt == event.attempt && other.kind == Kind::Queued && other.source != EventSource::Operator;
            });
            stands = putBack ? stands : std::max(stands, event.attempt);
        }
        return stands.isNull() ? latest : stands;
    }
    bool inLatest(const StatusEvent &event) const { return event.attempt.isNull() || event.attempt >= latestAttempt(); }
    bool isMarked(int place) const { return m_verdict.superseded.contains(place) || m_verdict.contradicting.contains(place); }

    QString form() const
    {
        if (m_verdict.kind == Kind::Note || m_verdict.kind == Kind::Deleted || m_verdict.kind == Kind::Received)
            return QStringLiteral("a verdict is never a note, a deletion or an incoming message");
        if (m_verdict.deleted != has(Kind::Deleted))
            return QStringLiteral("deleted is told by the facts");
        const bool decides = std::any_of(m_events.cbegin(), m_events.cend(), [](const StatusEvent &event) {
            return event.kind != Kind::Note && event.kind != Kind::Deleted && event.kind != Kind::Received;
        });
        if (decides && m_verdict.decisive < 0)
            return QStringLiteral("one of the facts decides");
        if (m_verdict.decisive < 0)
            return m_verdict.rule.isEmpty() && m_verdict.kind == Kind::Queued ? QString() : QStringLiteral("nothing decides by no rule");
        const StatusEvent &decisive = m_events[m_verdict.decisive];
        const Kind shown = decisive.kind == Kind::Received ? Kind::Replied : decisive.kind;
        if (shown != m_verdict.kind || m_verdict.rule.isEmpty())
            return QStringLiteral("the verdict is what the deciding fact says, by a rule");
        if (isMarked(m_verdict.decisive) || m_verdict.superseded.intersects(m_verdict.contradicting))
            return QStringLiteral("what decides is not outweighed, and nothing is outweighed and contradicting");
        const bool hasCode = shown == Kind::Failed || shown == Kind::Refused;
        return m_verdict.code == (hasCode ? decisive.code : QString()) ? QString() : QStringLiteral("the code is the deciding failure's");
    }

    // Read implies delivered, replied implies read, and any of them outranks everything else.
    QString delivery() const
    {
        int most = 0;
        const bool failed = std::any_of(m_events.cbegin(), m_events.cend(), [this](const StatusEvent &event) { return event.kind == Kind::Failed && inLatest(event); });
        for (const StatusEvent &event : m_events)
            most = std::max(most, event.kind == Kind::Received && !failed ? proof(Kind::Replied) : proof(event.kind));
        return proof(m_verdict.kind) == most ? QString() : QStringLiteral("the highest proof of delivery is what is shown, and nothing else shows one");
    }

    QString failure() const
    {
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].kind == Kind::Failed && m_verdict.kind != Kind::Failed && !isMarked(i))
                return QStringLiteral("a failure that does not stand is marked");
        }
        if (m_verdict.kind == Kind::Failed && !inLatest(m_events[m_verdict.decisive]))
            return QStringLiteral("an earlier attempt's failure decides nothing");
        const bool sent = std::any_of(m_events.cbegin(), m_events.cend(), [this](const StatusEvent &event) { return event.kind == Kind::Sent && inLatest(event); });
        if (m_rule == FailureRule::SentWins && sent && m_verdict.kind == Kind::Failed)
            return QStringLiteral("where sent wins, it wins");
        return {};
    }

    // Only an operator who asks for a new attempt, after the failure was heard, puts our own state before a provider's word.
    QString providerFirst() const
    {
        const bool told = std::any_of(m_events.cbegin(), m_events.cend(), [this](const StatusEvent &event) {
            return (event.kind == Kind::Sent || event.kind == Kind::Failed) && inLatest(event);
        });
        const bool asked = std::any_of(m_events.cbegin(), m_events.cend(), [](const StatusEvent &event) {
            return event.kind == Kind::Queued && event.source == EventSource::Operator;
        });
        return told && !asked && !isProviderStatus(m_verdict.kind) ? QStringLiteral("a provider's status comes before our own knowledge") : QString();
    }

    QString repeat() const
    {
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const Verdict twice = deriveVerdict(m_events + QList<StatusEvent>{m_events[i]}, m_rule);
            if (!sameSaying(twice) || twice.superseded.contains(int(i)) != m_verdict.superseded.contains(int(i)))
                return QStringLiteral("a fact told again changes nothing");
        }
        return {};
    }

    QString bystanders() const
    {
        StatusEvent note;
        note.kind = Kind::Note;
        note.source = EventSource::Operator;
        note.heardAt = Instant::max();
        return sameSaying(deriveVerdict(m_events + QList<StatusEvent>{note}, m_rule)) ? QString() : QStringLiteral("a note changes nothing");
    }

    bool sameSaying(const Verdict &other) const
    {
        return other.kind == m_verdict.kind && other.rule == m_verdict.rule && other.code == m_verdict.code && other.deleted == m_verdict.deleted
               && other.decisive == m_verdict.decisive;
    }

    const QList<StatusEvent> &m_events;
    FailureRule m_rule;
    Verdict m_verdict;
};

inline QString brokenPromise(const QList<StatusEvent> &events, FailureRule rule)
{
    return VerdictPromises(events, rule).broken();
}

} // namespace recado
