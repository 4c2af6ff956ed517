#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace recado {

// The way of an event from a provider to this installation, in four steps that build on each other.
enum class ReachStep {
    Listener,      // the local listener answers
    PublicAddress, // a round trip through the public address ends at this very listener
    Provider,      // the account's provider posts there
    Event,         // a real event came
};

// In the order of how bad it is, but for the first three, which say that nothing is known (yet).
enum class ReachState {
    Untested,    // nobody asked; or, of Event: nothing came yet
    Testing,     // under way
    NotPossible, // cannot be tested or done from here: the evidence says why, the remedy what a person does instead
    Good,
    Attention, // works, with a catch
    Bad,
};

// What was found about one step: facts as values. Sentences are made in ui/format/reachwords.h.
struct ReachCheck {
    ReachStep step = ReachStep::Listener;
    ReachState state = ReachState::Untested;
    // Numbers, hosts, statuses, dates (ISO 8601 UTC). Never a hook's path, which is a secret, nor a number of a person. docs/reach.md lists the keys;
    // "finding" is always there when state is neither Untested nor Testing: the stable name of what was found.
    QJsonObject evidence;
    QString remedy;             // the stable name of what to do; empty when there is nothing to do
    std::optional<Error> error; // where an error of the network or of the provider is the reason
    std::optional<Instant> at;  // when it was found; none while Untested

    QString finding() const { return evidence.value(QLatin1String("finding")).toString(); }
    bool operator==(const ReachCheck &) const = default;
};

// One account's four. The first two are the same for every account.
struct ReachReport {
    ReachCheck listener{ReachStep::Listener, ReachState::Untested, {}, {}, {}, {}};
    ReachCheck publicAddress{ReachStep::PublicAddress, ReachState::Untested, {}, {}, {}, {}};
    ReachCheck provider{ReachStep::Provider, ReachState::Untested, {}, {}, {}, {}};
    ReachCheck event{ReachStep::Event, ReachState::Untested, {}, {}, {}, {}};

    std::array<const ReachCheck *, 4> steps() const { return {&listener, &publicAddress, &provider, &event}; }
    bool operator==(const ReachReport &) const = default;
};

QString toString(ReachStep step);   // "listener", "public_address", "provider", "event"
QString toString(ReachState state); // "untested", "testing", "not_possible", "good", "attention", "bad"

} // namespace recado

Q_DECLARE_METATYPE(recado::ReachCheck)
