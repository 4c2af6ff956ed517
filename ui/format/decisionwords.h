#pragma once

#include "domain/ageing.h"
#include "domain/retryanswer.h"
#include "format/errorwords.h"

namespace recado {

// Sentences for what an operator may do about a message that is silent, unknown, refused or failed. QtCore only.

// "Accepted 3 h ago and silent since; it may still arrive until 24/11 14:03." Empty for Silence::Kind::None.
QString silenceSentence(EventKind verdict, const Silence &silence, Instant now);

// Why a message was refused or failed; `code` as in the verdict, else the message's own error.
struct FailureWords {
    QString happened; // "This number cannot receive WhatsApp messages."
    QString side;     // "the person's side"; empty when that is not known
    QString code;     // as people quote it; may be empty
    QString toDo;     // may be empty
    Action action = Action::None; // what a button beside it does
};
FailureWords failureWords(const Error &error, const std::optional<RetryAnswer> &retry);

// Whether and when it may be sent again, with the moment: "It can be sent again from 24/11 14:03 on." Empty where toDo says it all.
QString retryAnswerSentence(const RetryAnswer &answer, Instant now);

// What a button for it says; empty for None. RetryLater: see retryWord().
QString actionWord(Action action);
// "Send again now", or "Send again at 14:03".
QString retryWord(const RetryAnswer &answer, Instant now);

// "dora decided that it was sent", "dora waits until 18:00", "dora asked for a new attempt"; empty for facts that are no decision.
QString decisionSentence(const StatusEvent &event, Instant now);

// Why a decision or a retry was not taken: Conflict with the places of MessageDecisions, else errorSentence().
QString decisionProblem(const Error &error);

} // namespace recado
