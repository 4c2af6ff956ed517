#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"
#include "domain/evidence.h"

#include <QString>

#include <optional>

namespace recado {

// Our side of a message. Words as in EventKind.
enum class MessageState { Queued, InFlight, Accepted, Held, Refused, Unknown };

QString toString(MessageState state);
std::optional<MessageState> messageStateFromString(const QString &word);

// One content to one recipient through one channel.
struct Message {
    MessageRow row;
    MessageId id;
    AccountId account;
    ChannelId channel;
    QString recipient;  // +E.164 when it is a phone, else the provider's id
    QString typed;      // what the operator typed
    QString personName; // empty when not known
    QByteArray content; // neutral JSON; empty for a message of a broadcast, whose content is made from the broadcast's and the row's values
    QString templateName;
    QString templateLanguage;
    QString renderedText; // what the person reads, when the template definition was known
    MessageState state = MessageState::Queued;
    EventKind verdict = EventKind::Queued;
    QString verdictRule;
    std::optional<Instant> verdictAt; // effective time of the decisive fact
    bool deleted = false;
    QString providerId; // the id the provider gave, best one first known
    Error error;        // why it is refused, failed or unknown; kind is meaningful only then
    Instant createdAt;
    Instant updatedAt;
    int attempts = 0;
    std::optional<Instant> notBefore; // queued: earliest next attempt
    std::optional<Instant> giveUpAt;  // queued: refuse as not_sent when nothing left by then
    std::optional<Instant> scheduledAt; // the moment a person chose for it to leave; none: at once
    BroadcastId broadcast;              // null: not of one
    qint64 broadcastLine = 0;           // its row there
};

// How late a scheduled message may still leave by itself.
constexpr Milliseconds scheduleGrace{2 * 60'000};

// Its time passed and it did not leave, whatever the reason: the program was off, asleep, braked, busy or without a network. Somebody is
// asked; it does not leave by itself any more.
bool isMissed(const Message &message, Instant now);

// One POST of a message.
struct Attempt {
    AttemptId id;
    MessageRow message;
    int number = 1;
    Instant startedAt;
    std::optional<Instant> finishedAt;
    QString outcome; // accepted, held, refused, unknown, not_sent; empty while in flight
    int httpStatus = 0;
};

} // namespace recado
