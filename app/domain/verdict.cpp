#include "domain/verdict.h"

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

// Higher proves more. 0: not a proof of delivery.
int deliveryRank(EventKind kind)
{
    switch (kind) {
    case EventKind::Delivered: return 1;
    case EventKind::Read: return 2;
    case EventKind::Played: return 3;
    case EventKind::Replied: return 4;
    default: return 0;
    }
}

// Among our own facts of one moment, the one that comes later in the life of an attempt.
int ownRank(EventKind kind)
{
    switch (kind) {
    case EventKind::Queued: return 1;
    case EventKind::InFlight: return 2;
    case EventKind::Unknown: return 3;
    case EventKind::Accepted: return 4;
    case EventKind::Held: return 5;
    case EventKind::Refused: return 6;
    default: return 0;
    }
}

qint64 second(const StatusEvent &event)
{
    return std::chrono::floor<std::chrono::seconds>(event.effectiveAt()).time_since_epoch().count();
}

class Derivation {
public:
    Derivation(const QList<StatusEvent> &events, FailureRule rule) : m_events(events), m_rule(rule)
    {
        for (const StatusEvent &event : events)
            m_latestAttempt = std::max(m_latestAttempt, event.attempt);
        for (const StatusEvent &event : events)
            m_failed = m_failed || (event.kind == EventKind::Failed && ofLatestAttempt(event));
    }

    Verdict derive()
    {
        for (const StatusEvent &event : m_events)
            m_verdict.deleted = m_verdict.deleted || event.kind == EventKind::Deleted;
        if (!decideByDelivery() && !decideBySentOrFailed())
            decideByOwnState();
        if (m_verdict.kind == EventKind::Failed || m_verdict.kind == EventKind::Refused)
            m_verdict.code = m_events[m_verdict.decisive].code;
        return m_verdict;
    }

private:
    bool ofLatestAttempt(const StatusEvent &event) const
    {
        return event.attempt.isNull() || event.attempt == m_latestAttempt;
    }

    // An incoming message hangs here because it names ours: who answers it has read it. It names it loosely, though (Wati's own example
    // gives one id to a failure and to a message received), so it overturns no failure.
    int rankOf(const StatusEvent &event) const
    {
        if (event.kind == EventKind::Received)
            return m_failed ? 0 : deliveryRank(EventKind::Replied);
        return deliveryRank(event.kind);
    }

    // The earliest proof of the highest kind decides: it is when the thing became true.
    bool decideByDelivery()
    {
        int best = -1;
        for (int i = 0; i < m_events.size(); ++i) {
            const int rank = rankOf(m_events[i]);
            if (rank == 0)
                continue;
            if (best < 0 || provesMore(m_events[i], m_events[best]))
                best = i;
        }
        if (best < 0)
            return false;
        const bool outranked = markOutranked();
        decide(best, outranked ? QStringLiteral("delivery_outranks_failure") : ruleOf(m_events[best].kind));
        return true;
    }

    // Of one moment, the provider's own word for a reply comes before the message that it is about.
    bool provesMore(const StatusEvent &event, const StatusEvent &other) const
    {
        const auto key = [this](const StatusEvent &one) { return std::tuple(-rankOf(one), one.effectiveAt(), one.kind != EventKind::Replied); };
        return key(event) < key(other);
    }

    static QString ruleOf(EventKind kind)
    {
        switch (kind) {
        case EventKind::Received:
        case EventKind::Replied: return QStringLiteral("replied_implies_read");
        case EventKind::Played:
        case EventKind::Read: return QStringLiteral("read_implies_delivered");
        default: return QStringLiteral("delivered");
        }
    }

    // A failure told before the first proof of delivery was overcome; one told after it cannot be true.
    bool markOutranked()
    {
        Instant firstProof = Instant::max();
        for (const StatusEvent &event : m_events) {
            if (rankOf(event) > 0)
                firstProof = std::min(firstProof, event.effectiveAt());
        }
        bool failure = false;
        for (int i = 0; i < m_events.size(); ++i) {
            const StatusEvent &event = m_events[i];
            if (event.kind == EventKind::Failed) {
                failure = true;
                (event.effectiveAt() > firstProof ? m_verdict.contradicting : m_verdict.superseded).insert(i);
            }
        }
        markOwnDoubts();
        return failure;
    }

    // Evidence from the provider settles what we did not know and contradicts a refusal.
    void markOwnDoubts()
    {
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].kind == EventKind::Unknown)
                m_verdict.superseded.insert(i);
            if (m_events[i].kind == EventKind::Refused && m_events[i].attempt == m_latestAttempt)
                m_verdict.contradicting.insert(i);
        }
    }

    bool decideBySentOrFailed()
    {
        const int sent = latestOf(EventKind::Sent);
        const int failed = latestOf(EventKind::Failed);
        const bool overcome = sent >= 0 && failed >= 0 && (m_rule == FailureRule::SentWins || second(m_events[sent]) > second(m_events[failed]));
        if ((sent < 0 && failed < 0) || (failed >= 0 && !overcome && isTriedAgain(failed)))
            return false;
        supersedeOlderAttempts();
        markOwnDoubts();
        if (failed < 0) {
            decide(sent, QStringLiteral("sent"));
        } else if (sent < 0) {
            decide(failed, QStringLiteral("failed"));
        } else if (overcome) {
            decide(sent, m_rule == FailureRule::SentWins ? QStringLiteral("sent_wins") : QStringLiteral("later_wins"));
            for (int i = 0; i < m_events.size(); ++i) {
                if (m_events[i].kind == EventKind::Failed)
                    m_verdict.superseded.insert(i);
            }
        } else {
            decide(failed, QStringLiteral("later_wins"));
        }
        return true;
    }

    // The operator asked for a new attempt after it had failed; that attempt has not begun.
    bool isTriedAgain(int failed) const
    {
        return std::any_of(m_events.cbegin(), m_events.cend(), [this, failed](const StatusEvent &event) {
            return event.kind == EventKind::Queued && event.source == EventSource::Operator && ofLatestAttempt(event)
                   && event.heardAt > m_events[failed].heardAt;
        });
    }

    // What an earlier attempt ended in says nothing about the one that followed.
    void supersedeOlderAttempts()
    {
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].kind == EventKind::Failed && !ofLatestAttempt(m_events[i]))
                m_verdict.superseded.insert(i);
        }
    }

    int latestOf(EventKind kind) const
    {
        int best = -1;
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].kind == kind && ofLatestAttempt(m_events[i])
                && (best < 0 || m_events[i].effectiveAt() > m_events[best].effectiveAt()))
                best = i;
        }
        return best;
    }

    void decideByOwnState()
    {
        int best = -1;
        const auto key = [this](int i) {
            // An attempt begins in flight, whatever a clock that was set back says.
            const bool follows = !m_events[i].attempt.isNull() && m_events[i].kind != EventKind::InFlight;
            return std::tuple(m_events[i].attempt, follows, m_events[i].effectiveAt(), ownRank(m_events[i].kind));
        };
        for (int i = 0; i < m_events.size(); ++i) {
            if (ownRank(m_events[i].kind) > 0 && (best < 0 || key(i) > key(best)))
                best = i;
        }
        if (best >= 0)
            decide(best, QStringLiteral("own_state"));
    }

    void decide(int index, const QString &rule)
    {
        m_verdict.kind = m_events[index].kind == EventKind::Received ? EventKind::Replied : m_events[index].kind;
        m_verdict.decisive = index;
        m_verdict.rule = rule;
    }

    const QList<StatusEvent> &m_events;
    FailureRule m_rule;
    AttemptId m_latestAttempt;
    bool m_failed = false;
    Verdict m_verdict;
};

} // namespace

Verdict deriveVerdict(const QList<StatusEvent> &events, FailureRule rule)
{
    return Derivation(events, rule).derive();
}

bool isFinal(EventKind verdict)
{
    switch (verdict) {
    case EventKind::Failed:
    case EventKind::Refused:
    case EventKind::Read:
    case EventKind::Played:
    case EventKind::Replied:
        return true;
    default:
        return false;
    }
}

} // namespace recado
