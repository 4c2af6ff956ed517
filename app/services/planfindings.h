#pragma once

#include "domain/checkreport.h"
#include "providers/provider.h"
#include "services/linkcheck.h"
#include "services/rowcheck.h"
#include "store/templatestore.h"

namespace recado {

// A file's link as it was found.
struct CheckedLink {
    QString kind;
    QString link;
    ContentProblems problems;
};

// All that is known when the rows have been gone through.
struct PlanFacts {
    Broadcast broadcast;
    BroadcastContent content;
    Account account;
    Channel channel;
    std::optional<Error> channelProblem; // it is not clear which
    TemplateSyncState sync;
    std::optional<Error> syncProblem; // of the listing that was asked for now
    CredentialHealth health = CredentialHealth::Untested;
    std::optional<Error> healthProblem;
    std::optional<HealthReport> healthReport; // where the provider tells
    int callsThisMonth = 0;
    QString dailyTier; // as Meta last told; empty: not known
    RowTally tally;
    QList<CheckedLink> links;
    Instant now;
    QByteArray localZone;
};

constexpr std::chrono::minutes templateStaleAfter(10);

// Kinds and their words (ui/format/checkwords.h makes the sentences):
//   template       name, language, status ("" when not known), quality, ISO time of the last listing ("" never)
//   template_stale ISO time ("" never), ErrorKind word
//   channel        its name or number (nothing: it must be chosen)
//   quality        the number, the provider's word
//   account        its name, CredentialHealth word, ErrorKind word
//   health         the provider's word, its problem, its remedy
//   content        path, rule, limit, actual, provider: a ContentProblem of Provider::refusals()
//   ready          (nobody is)
//   rows' words    an example: the cell of a number, the variable, the line of the first one; received_before: days
//   media          kind, link, rule, limit, actual, how many were looked at, "all" or "sample"; rule "" when all is well
//   window         (count: people of whom we never heard)
//   capacity       messages a second that the provider takes, messages a second that were wanted ("" as fast as it goes)
//   daily_limit    the limit ("" not known), people written to in 24 hours, new people in this broadcast
//   packages       packages, people of one at most, different sets of values
//   quota          calls a month, calls made, calls needed
//   duration       ISO time of the end, "late" when it cannot be over by the moment that was chosen
//   hours          "open", "limited" or "night"; from, to (HH:mm); ISO time of the end; "resumes" or "asks" when some would wait
QList<CheckFinding> findingsOf(const PlanFacts &facts);

// At the chosen pace and never faster than the provider; none when nobody is ready or the provider's rate is not known.
std::optional<Milliseconds> durationOf(const PlanFacts &facts);

} // namespace recado
