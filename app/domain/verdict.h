#pragma once

#include "domain/evidence.h"

#include <QSet>

namespace recado {

// How a provider wants a failure weighed against "sent".
enum class FailureRule {
    LaterWins, // the event that happened later counts
    SentWins,  // Serpro, "Consulta de status": a filled `sent` means an earlier failure was resolved
};

// The state derived from all the evidence. Pure: depends on the set of events, never on the order of arrival.
struct Verdict {
    EventKind kind = EventKind::Queued; // never Note, Deleted or Received
    QString rule;                       // which rule decided: "replied_implies_read", "delivery_outranks_failure", "later_wins", …
    int decisive = -1;                  // index of the event that decided
    QSet<int> superseded;               // events that were outweighed (a failure overcome, a sent after failed)
    QSet<int> contradicting;            // events that cannot be true together with the verdict
    bool deleted = false;
    QString code;                       // error code when the verdict is a failure

    bool operator==(const Verdict &) const = default;
};

// Rules (product rule: status is evidence, not a ladder):
//  - an incoming message that answers this one is a reply, whether or not the provider has a word of its own for it;
//    alone it overturns no failure
//  - played implies read, replied implies read, read implies delivered; any of them outranks failed, refused and unknown
//  - failed against sent: by FailureRule; compared to the second, because providers mix seconds and milliseconds, and in the
//    same second the failure is taken as the later one
//  - any provider status outranks accepted, held, refused and unknown (our own knowledge)
//  - among our own states, and between sent and failed, the latest attempt speaks; a failure after which the operator asked for a new attempt
//    speaks no more. An attempt that was put back (429, or it never left) is none: the one before it speaks
//  - what an operator says of an attempt that ended in unknown (sent, refused: "did not go", unknown: "wait on", queued: "send it again")
//    outranks that unknown, whatever the clocks say; the last word counts, rule "operator_decided" for sent and refused. A new attempt that was
//    taken back or given up before it left leaves things as they stood before; asked for because nobody knew, it is moot once the provider says
//    that it took or holds the first. Any word of the provider outranks the operator's: what was
//    decided is contradicting then, or, when both say the same, neither
Verdict deriveVerdict(const QList<StatusEvent> &events, FailureRule rule = FailureRule::LaterWins);

// The rule of a verdict that rests on an operator's word alone.
inline const QString operatorDecidedRule = QStringLiteral("operator_decided");

// An operator's own word on an attempt of which nobody knew whether it arrived: sent, or refused for having not been sent (not: cancelled).
bool isDecision(const StatusEvent &event);

// True when no further event is expected to change what an operator would do: failed, refused, read, played, replied.
bool isFinal(EventKind verdict);

} // namespace recado
