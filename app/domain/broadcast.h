#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QList>
#include <QMap>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

namespace recado {

// draft → (awaiting_approval) → scheduled | running ⇄ paused → stopping → stopped; running → finished. The words of toString() stand in SQL
// and in JSON for scripts.
enum class BroadcastState { Draft, AwaitingApproval, Scheduled, Running, Paused, Stopping, Stopped, Finished };

QString toString(BroadcastState state);
std::optional<BroadcastState> broadcastStateFromString(const QString &word);
bool mayMove(BroadcastState from, BroadcastState to);
// Something of it may still leave without anybody asking again.
bool isUnderWay(BroadcastState state); // scheduled, running, stopping

// Why it is in this state; stable words. `detail` is what the sentence for people names: a code, a count, a moment.
struct BroadcastReason {
    // operator, brake, hours, canary, canary_failed, failure_ratio, same_code, template, account, credentials, clock_jump, sleep, disk_full,
    // interrupted (the program ended), changed (template or channel is another than was checked), done
    QString word;
    QString detail;

    bool operator==(const BroadcastReason &) const = default;
};

// How fast; never above what the provider allows.
struct Pace {
    enum class Kind { Fastest, PerSecond, PerMinute, SpreadUntil };

    Kind kind = Kind::Fastest;
    double rate = 0; // messages a second or a minute; > 0 for those kinds
    std::optional<Instant> until; // SpreadUntil: when the last one is to leave

    bool operator==(const Pace &) const = default;
};

// When messages may leave. Hours are a half-open interval on one day; from > to: over midnight.
struct AllowedHours {
    bool limited = false;
    QTime from{8, 0};
    QTime to{20, 0};
    QSet<int> days{1, 2, 3, 4, 5, 6, 7}; // Qt::DayOfWeek
    bool recipientsTime = false; // by the clock where the person's number is from, else by this computer's
    bool resumeNextDay = false; // go on by itself when the hours come again; else it pauses and asks

    bool operator==(const AllowedHours &) const = default;
};

// First a few, then the rest.
struct Canary {
    int count = 0; // 0: none
    int delivered = 0; // of these, before it goes on
    Milliseconds within{30 * 60'000}; // else it pauses

    bool operator==(const Canary &) const = default;
};

// When it stops by itself.
struct BreakerRules {
    double failureRatio = 0.3; // of the last `window` outcomes; 0: off
    int window = 50;
    int sameCode = 20; // failures in a row with the same code; 0: off

    bool operator==(const BreakerRules &) const = default;
};

struct BroadcastPlan {
    Pace pace;
    AllowedHours hours;
    Canary canary;
    BreakerRules breaker;
    std::optional<Instant> startAt;
    bool needsApproval = false;
    bool resumeAfterRestart = false; // go on when the program starts again; else it is paused as interrupted
    int notAgainDays = 7; // leave out who got this template in so many days; 0: nobody
    QString region = QStringLiteral("BR"); // of numbers without country code

    bool operator==(const BroadcastPlan &) const = default;
};

// Where a variable's value comes from.
struct ValueSource {
    enum class Kind { Column, Text };

    Kind kind = Kind::Text;
    int column = -1; // 0-based
    QString text; // the same for everybody

    bool operator==(const ValueSource &) const = default;
};

struct ColumnMapping {
    int phone = -1; // 0-based column; -1: not chosen yet
    int name = -1; // -1: none
    QMap<QString, ValueSource> variables; // by TemplateVariable::name, or by hole of another content

    bool operator==(const ColumnMapping &) const = default;
};

// What the recipients were read from.
struct RecipientSource {
    QString kind; // "file", "pasted", "people", "broadcast"; empty: none yet
    QString fileName; // without folder; the other broadcast's name
    QString sha256; // of the file as read
    QString shape; // sheets::toJson(SheetShape), as chosen
    QStringList columns; // names by header, or "A", "B"… where there is none

    bool operator==(const RecipientSource &) const = default;
};

// A plan: one content, one channel, many people.
struct Broadcast {
    BroadcastId id;
    QString uuid; // its identity outside this database
    QString name;
    AccountId account; // null while not chosen
    ChannelId channel; // null: the account's default
    QByteArray content; // neutral JSON, once for all; a template names only itself, others may have {{holes}}
    QString templateName;
    QString templateLanguage;
    QString checkedAgainst; // definitionMark() of the template as it was when checked
    ColumnMapping mapping;
    BroadcastPlan plan;
    RecipientSource source;
    BroadcastState state = BroadcastState::Draft;
    BroadcastReason reason;
    std::optional<Instant> checkedAt; // none: not checked, or changed since
    Instant createdAt;
    Instant updatedAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> finishedAt;

    bool operator==(const Broadcast &) const = default;
};

// What becomes of a row of the recipients. Only a ready one is ever taken, and it is taken once.
enum class RowState {
    Ready,
    Blocked, // needs somebody: see BroadcastRow::problem
    LeftOut, // not to be written to: repeated, do not contact, got it before, taken out by hand
    Taken, // has a message
};

QString toString(RowState state);
std::optional<RowState> rowStateFromString(const QString &word);

struct BroadcastRow {
    qint64 line = 0; // as in the file: the first line is 1
    QStringList cells; // as they stood there
    QMap<int, QString> exacts = {}; // by column: all the digits of a number of which a workbook shows fewer
    QMap<int, QString> edits; // by column: what somebody put in their place
    QString recipient; // +E.164 or BSUID; empty when there is none
    QString person; // personKey(recipient)
    QString personName;
    RowState state = RowState::Ready;
    // number_empty, number_rounded, number_invalid, number_ninth (may be completed without doubt), duplicate, opt_out, received_before,
    // variable_missing, variable_invalid, content_too_long, window_closed (only a template may be sent now), by_hand; empty when ready
    QString problem;
    QString place; // the variable, the line of the first one of a pair, parsePhone()'s word
    MessageRow message; // when taken

    QString cell(int column) const { return edits.contains(column) ? edits.value(column) : cells.value(column); }
    bool operator==(const BroadcastRow &) const = default;
};

// The recorded life of a broadcast.
struct BroadcastTransition {
    Instant at;
    QString who; // the computer's user name, or what an approval says; empty: the program
    BroadcastState from = BroadcastState::Draft;
    BroadcastState to = BroadcastState::Draft;
    BroadcastReason reason;

    bool operator==(const BroadcastTransition &) const = default;
};

// The values of one row by variable name; holes without value are not in it.
QMap<QString, QString> valuesFor(const ColumnMapping &mapping, const BroadcastRow &row);

// Counts, for the funnel and the totals. Stages include what came after: sent counts the delivered too.
struct BroadcastTotals {
    int rows = 0;
    int blocked = 0;
    int leftOut = 0;
    int queued = 0; // ready rows and queued messages
    int inFlight = 0;
    int accepted = 0; // every one the provider took, whatever came of it
    int held = 0;
    int sent = 0;
    int delivered = 0;
    int read = 0;
    int replied = 0;
    int refused = 0;
    int failed = 0;
    int unknown = 0;

    bool operator==(const BroadcastTotals &) const = default;
};

} // namespace recado

Q_DECLARE_METATYPE(recado::BroadcastId)
Q_DECLARE_METATYPE(recado::BroadcastReason)
