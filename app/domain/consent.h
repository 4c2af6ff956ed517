#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// What a message is to its reader, for asking whether it may leave. A template's category says which; one whose category is not known may
// be an advertisement. Text and media outside templates are an answer, `Service`.
enum class MessagePurpose : quint8 { Marketing = 1, Utility = 2, Authentication = 4, Service = 8 };
// Of a template's category as providers write it ("MARKETING", "UTILITY", "AUTHENTICATION"), empty when nobody knows.
MessagePurpose purposeOfCategory(const QString &category);

// Which messages a word is about.
enum class ConsentScope { Marketing, Utility, All };
bool covers(ConsentScope scope, MessagePurpose purpose); // codes go with utility
QString toString(ConsentScope scope); // "marketing", "utility", "all"
std::optional<ConsentScope> consentScopeFrom(const QString &word);

// Undo: the operator takes an opt-out back without a new consent, for instance because it was entered for the wrong person.
enum class ConsentKind { OptIn, OptOut, Undo };
QString toString(ConsentKind kind); // "opt_in", "opt_out", "undo"
std::optional<ConsentKind> consentKindFrom(const QString &word);

// Sources: "operator", "import", "words" (the person wrote one of optoutwords.h), "form" and others by hand, "erased" (nothing is known of
// the person but that), and "provider": what people tell the platform.
bool isPlatform(const QString &source);

// One word about being written to, as a fact. What the platform says concerns marketing only, whatever its scope (Meta, "user_preferences":
// category marketing_messages; error 131050).
struct ConsentWord {
    ConsentKind kind = ConsentKind::OptOut;
    ConsentScope scope = ConsentScope::All;
    QString source;
    QString who;   // the operator who entered it; empty when nobody did
    QString note;  // a reason for people, or the provider's word or code
    QString proof; // where the consent can be seen: a link, a form's number
    Instant at;      // when it was said
    Instant heardAt; // when we heard of it; of words of one moment the later heard is the later

    bool operator==(const ConsentWord &) const = default;
};

// The opt-outs that stand against messages of this purpose, oldest first. The latest word wins; of opt-in and opt-out of one moment, heard at
// one moment, the opt-out. What a platform takes back lifts only what a platform said. Any order of `words` gives the same.
QList<ConsentWord> standingOptOuts(const QList<ConsentWord> &words, MessagePurpose purpose);

struct ConsentVerdict {
    bool mayLeave = true;
    std::optional<ConsentWord> because; // the opt-out in the way; our own before a platform's, the oldest first
};
ConsentVerdict consentVerdict(const QList<ConsentWord> &words, MessagePurpose purpose);

// All purposes that are refused, as a sum of MessagePurpose; 0 when everything may leave.
int refusedPurposes(const QList<ConsentWord> &words);
inline bool refuses(int purposes, MessagePurpose purpose) { return (purposes & static_cast<int>(purpose)) != 0; }

// Why a message did not leave, in Error::detail: who said so and when, to be put in words by ui/format.
struct OptOutReason {
    QString source;
    QString who;
    Instant since;

    bool operator==(const OptOutReason &) const = default;
};
QString toDetail(const OptOutReason &reason);
std::optional<OptOutReason> optOutReasonFrom(const QString &detail);

} // namespace recado
