#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace recado {

// A fact the provider told about a message that it does not name by an id of ours.
struct AnonymousFact {
    QString recipient; // digits or +E.164
    QString templateName;
    QString text; // rendered text, when told
    Instant at;
};

// A message of ours whose answer never came, or named no id.
struct UnsettledMessage {
    MessageRow row;
    QString recipient;
    QString templateName;
    QString renderedText; // empty when the definition was not known
    Instant attemptedAt;
};

// How far the provider's clock and queue may be from ours.
inline constexpr auto clockSkewAllowed = std::chrono::minutes(2);
inline constexpr auto settleWindow = std::chrono::hours(24);

// The one message that fits recipient, template and time; none when nobody or more than one fits: a guess between two people's
// messages would be a lie on the timeline.
std::optional<MessageRow> inferMessage(const AnonymousFact &fact, const QList<UnsettledMessage> &candidates);

} // namespace recado
