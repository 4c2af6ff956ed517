#include "domain/verdict.h"

#include "domain/verdictranks.h"

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

class Derivation {
public:
    Derivation(const QList<StatusEvent> &events, FailureRule rule) : m_events(events), m_rule(rule)
    {
        m_latestAttempt = latestAttempt();
        for (const StatusEvent &event : events)
            m_failed = m_failed || (event.kind == EventKind::Failed && ofLatestAttempt(event));
    }

    Verdict derive()
    {
        for (const StatusEvent &event : m_events)
            m_verdict.deleted = m_verdict.deleted || event.kind == EventKind::Deleted;
        if (!decideByDelivery() && !decideBySentOrFailed())
            decideByOwnState();
        markDecisions();
        if (m_verdict.kind == EventKind::Failed || m_verdict.kind == EventKind::Refused)
            m_verdict.code = m_events[m_verdict.decisive].code;
        return m_verdict;
    }

private:
    // An attempt that was put back (the provider asked for patience) left nothing behind: the one before it still speaks.
    AttemptId latestAttempt() const
    {
        AttemptId last;
        AttemptId lastThatStands;
        for (const StatusEvent &event : m_events) {
            last = std::max(last, event.attempt);
            if (event.attempt > lastThatStands && !isPutBack(event.attempt))
                lastThatStands = event.attempt;
        }
        return lastThatStands.isNull() ? last : lastThatStands;
    }

    bool isPutBack(AttemptId attempt) const
    {
        return std::any_of(m_events.cbegin(), m_events.cend(), [attempt](const StatusEvent &event) {
            return event.attempt == attempt && event.kind == EventKind::Queued && event.source != EventSource::Operator;
        });
    }

    // What came after it was put back.
    bool ofLatestAttempt(const StatusEvent &event) const
    {
        return event.attempt.isNull() || event.attempt >= m_latestAttempt;
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
        return key(event) != key(other) ? key(event) < key(other) : isRather(event, other);
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
            const bool refused = m_events[i].kind == EventKind::Refused && !isDecision(m_events[i]);
            if (refused && m_events[i].attempt == m_latestAttempt)
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
            supersedeFailures();
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

    void supersedeFailures()
    {
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].kind == EventKind::Failed)
                m_verdict.superseded.insert(i);
        }
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
            if (m_events[i].kind == kind && m_events[i].source != EventSource::Operator && ofLatestAttempt(m_events[i])
                && (best < 0 || isLater(m_events[i], m_events[best])))
                best = i;
        }
        return best;
    }

    // The last unknown of the latest attempt, of our own knowledge.
    int openQuestion() const
    {
        int found = -1;
        for (int i = 0; i < m_events.size(); ++i) {
            const StatusEvent &event = m_events[i];
            if (event.kind == EventKind::Unknown && event.source != EventSource::Operator && event.attempt == m_latestAttempt
                && (found < 0 || std::tuple(event.heardAt, event.id.value) > std::tuple(m_events[found].heardAt, m_events[found].id.value)))
                found = i;
        }
        return found;
    }

    // What the operator said of it, in the order in which they said it.
    QList<int> wordsOnUnknown() const
    {
        QList<int> words;
        for (int i = 0; i < m_events.size(); ++i) {
            if (m_events[i].attempt >= m_latestAttempt && isWordOnUnknown(m_events[i]))
                words.append(i);
        }
        std::sort(words.begin(), words.end(), [this](int left, int right) {
            const auto key = [this](int i) { return std::tuple(m_events[i].heardAt, m_events[i].kind, m_events[i].id.value); };
            return key(left) < key(right);
        });
        return words;
    }

    bool providerSpokeOfLatest() const
    {
        return std::any_of(m_events.cbegin(), m_events.cend(), [this](const StatusEvent &event) {
            const bool speaks = event.kind == EventKind::Accepted || event.kind == EventKind::Held || event.kind == EventKind::Refused;
            return speaks && isFromProvider(event) && ofLatestAttempt(event);
        });
    }

    // The word that stands: asking for a new attempt counts until it was taken back before it left.
    bool decideByOperator()
    {
        const int question = openQuestion();
        const QList<int> words = wordsOnUnknown();
        if (question < 0 || words.isEmpty() || providerSpokeOfLatest())
            return false;
        int standing = question;
        int askedAgain = -1;
        for (const int word : words) {
            const StatusEvent &event = m_events[word];
            if (event.kind == EventKind::Queued) {
                askedAgain = askedAgain < 0 ? word : askedAgain;
            } else if (event.kind == EventKind::Refused && !isDecision(event)) {
                askedAgain = -1;
            } else {
                const bool isTwin = standing != question && event == m_events[standing];
                standing = event.kind == EventKind::Unknown ? question : isTwin ? standing : word;
                askedAgain = -1;
            }
        }
        const int word = askedAgain < 0 ? standing : askedAgain;
        decide(word, isDecision(m_events[word]) ? operatorDecidedRule : QStringLiteral("own_state"));
        for (int i = 0; i < m_events.size(); ++i) {
            const bool doubt = m_events[i].kind == EventKind::Unknown && m_events[i].attempt == m_latestAttempt;
            if (i != word && ((doubt && word != question) || isDecision(m_events[i])))
                m_verdict.superseded.insert(i);
        }
        return true;
    }

    // A provider's word on the same attempt shows whether the operator was right.
    void markDecisions()
    {
        for (int i = 0; i < m_events.size(); ++i) {
            if (!isDecision(m_events[i]) || i == m_verdict.decisive)
                continue;
            bool proof = false; // it went
            bool failure = false;
            for (const StatusEvent &event : m_events) {
                const bool ofIt = event.attempt.isNull() || event.attempt == m_events[i].attempt;
                if (!ofIt || event.source == EventSource::Operator || event.source == EventSource::Local)
                    continue;
                const bool taken = event.kind == EventKind::Sent || event.kind == EventKind::Held
                                   || (event.kind == EventKind::Accepted && isFromProvider(event));
                proof = proof || taken || rankOf(event) > 0;
                failure = failure || event.kind == EventKind::Failed || (event.kind == EventKind::Refused && isFromProvider(event));
            }
            const bool wrong = m_events[i].kind == EventKind::Sent ? failure && !proof : proof;
            if (wrong) {
                m_verdict.contradicting.insert(i);
                m_verdict.superseded.remove(i);
            }
        }
    }

    static bool isLater(const StatusEvent &event, const StatusEvent &other)
    {
        return event.effectiveAt() != other.effectiveAt() ? event.effectiveAt() > other.effectiveAt() : isRather(event, other);
    }

    void decideByOwnState()
    {
        if (decideByOperator()) {
            supersedeFailures(); // asked to be tried again
            return;
        }
        int best = -1;
        const auto key = [this](int i) {
            // An attempt begins in flight, whatever a clock that was set back says.
            const bool follows = !m_events[i].attempt.isNull() && m_events[i].kind != EventKind::InFlight;
            return std::tuple(m_events[i].attempt, follows, m_events[i].effectiveAt(), ownRank(m_events[i].kind));
        };
        for (int i = 0; i < m_events.size(); ++i) {
            if (ownRank(m_events[i].kind) == 0 || isOvertaken(m_events[i]))
                continue;
            if (best < 0 || key(i) > key(best) || (key(i) == key(best) && isRather(m_events[i], m_events[best])))
                best = i;
        }
        if (best < 0)
            return;
        decide(best, QStringLiteral("own_state"));
        supersedeFailures(); // of an earlier attempt, or asked to be tried again
    }

    // The provider spoke of an attempt that was unknown: neither the doubt nor what an operator made of it counts any more.
    bool isOvertaken(const StatusEvent &event) const
    {
        if (event.attempt > m_latestAttempt) // put back: asked for because of the doubt
            return std::any_of(m_events.cbegin(), m_events.cend(), [this](const StatusEvent &other) { return isMoot(other); });
        if (event.attempt != m_latestAttempt)
            return false;
        const bool doubt = event.kind == EventKind::Unknown || isDecision(event);
        return (doubt && providerSpokeOfLatest()) || isMoot(event);
    }

    // Asked for because nobody knew; then the provider said that it had taken it.
    bool isMoot(const StatusEvent &event) const
    {
        const bool asks = event.kind == EventKind::Queued && event.source == EventSource::Operator && event.attempt == m_latestAttempt;
        if (!asks || openQuestion() < 0)
            return false;
        return std::any_of(m_events.cbegin(), m_events.cend(), [this, &event](const StatusEvent &other) {
            const bool taken = other.kind == EventKind::Accepted || other.kind == EventKind::Held;
            return taken && isFromProvider(other) && ofLatestAttempt(other) && other.heardAt > event.heardAt;
        });
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

bool isDecision(const StatusEvent &event)
{
    if (event.source != EventSource::Operator)
        return false;
    return event.kind == EventKind::Sent || (event.kind == EventKind::Refused && event.errorKind != QLatin1String("cancelled"));
}

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
