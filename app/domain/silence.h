#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// Is a channel's webhook path alive? Messages went out and nothing came back within the time this channel's first word usually takes. Values and
// pure functions; what is read for them: store/hearingstore.h, who asks: services/silencewatch.h.

enum class Hearing {
    Untold,     // nothing to go by: nothing went out, or it is too early
    Heard,      // what went out is spoken of
    Quiet,      // it was heard before, and is not any more
    NeverHeard, // messages went out, and no webhook ever spoke of one
};

QString toString(Hearing hearing); // "untold", "hearing", "quiet", "never_heard": JSON of recadoctl

// What the journal says of one channel.
struct ChannelTraffic {
    QList<Milliseconds> firstWords;   // of recent messages: from the provider's acceptance to the first webhook about it
    std::optional<Instant> lastHeard; // the last webhook about any of its messages
    QList<Instant> unanswered;        // when messages were accepted of which no webhook spoke; accepted after lastHeard; earliest first
    bool hasMore = false;             // there are more of them than that
};

// How long the first word may take. Four times the 95th percentile of what it took, so that a slow day is no alarm; never less than two minutes nor
// more than two hours. Ten minutes while fewer than eight are known.
Milliseconds expectedWithin(QList<Milliseconds> firstWords);

struct HearingVerdict {
    Hearing hearing = Hearing::Untold;
    std::optional<Instant> since; // quiet: when it was heard last; never heard: when the first of those that wait was accepted
    int waiting = 0;              // accepted, and no webhook spoke of them: those in their time too
    bool hasMore = false;         // at least so many
    Milliseconds expected{0};
};

// `listeningSince`: the time before does not count as waiting (we were off, or asleep); none: somebody else listens, or nobody. One message alone
// may have been lost by the provider: it counts after three times the expected time.
HearingVerdict judgeHearing(const ChannelTraffic &traffic, Instant now, std::optional<Instant> listeningSince = {});

// Where the path is likely to be broken, the nearest place first.
enum class BreakPlace {
    Unknown,        // nothing is broken
    Listener,       // it does not run
    Signature,      // webhooks of this account arrive, signed with another secret
    NotUnderstood,  // they arrive, and this version cannot read them
    OtherEvents,    // webhooks of this account arrive, none about this channel's messages
    Connection,     // asking the provider fails as well: our network, or the provider
    Path,           // somebody calls, at an address that does not exist (404)
    ThisAccount,    // other accounts' webhooks arrive: not registered at this provider, or unsubscribed
    NothingArrives, // of no account: the public address, tunnel or proxy, or not registered
};

QString toString(BreakPlace place); // "listener", "signature", …; "unknown"

// What was seen since the channel was last heard. Counts of requests to the listener.
struct BreakEvidence {
    enum class Listener { Listening, Stopped, Elsewhere }; // elsewhere: another process listens

    Listener listener = Listener::Elsewhere;
    int wrongSignature = 0; // of this account
    int notUnderstood = 0;  // of this account
    int otherEvents = 0;    // of this account: genuine and understood
    int otherAccounts = 0;  // of all other accounts: genuine
    int unknownPath = 0;    // 404, of whichever account
    std::optional<Instant> pollAnswered = {}; // the last time this account's provider answered when asked for a status
    std::optional<Instant> pollFailed = {};   // and the last time no answer came: no connection, or a timeout

    bool pollsAnswer() const { return pollAnswered && (!pollFailed || *pollAnswered > *pollFailed); }
    bool pollsFail() const { return pollFailed && !pollsAnswer(); }
};

BreakPlace locateBreak(const BreakEvidence &evidence);

// Everything known about whether one channel is heard.
struct ChannelHearing {
    AccountId account;
    ChannelId channel;   // null: messages that named no number
    QString accountName;
    QString channelName; // its name, else its number, else the provider's id; empty for the null channel
    HearingVerdict verdict;
    BreakEvidence evidence;
    BreakPlace place = BreakPlace::Unknown; // meaningful while quiet or never heard

    bool isBroken() const { return verdict.hearing == Hearing::Quiet || verdict.hearing == Hearing::NeverHeard; }
};

} // namespace recado
