#pragma once

#include "domain/ageing.h"
#include "domain/content.h"
#include "domain/retryanswer.h"
#include "services/core.h"
#include "services/stopflag.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace recado {

class Connection;

// What a person has to know about one message to decide about it, beyond its story.
struct MessageOutlook {
    Silence silence;
    std::optional<Instant> nextPoll; // when its provider will be asked; none: not by itself
    bool canPoll = false;            // its provider can be asked about it
    bool ourIdTravelled = false;     // an id of ours went along, so that a webhook about it will be recognised
    bool inferred = false;           // without one: recognised by recipient, wording and time, when exactly one message fits
    std::optional<Instant> waitUntil; // unknown: somebody said to wait until then, and nothing was said since
    QString waitingFor;               // who said so
    std::optional<RetryAnswer> retry; // refused and failed
    QString retryCode;                // by what that was judged: the provider's code, or the word of an ErrorKind
    bool ofBroadcast = false;
};

// May these leave again? How many of which kind.
struct RetryOffer {
    int now = 0;
    int later = 0;       // their wait is not over
    std::optional<Instant> laterAt; // the first of them
    int needChange = 0;
    int decide = 0;      // a person decides, one by one
    int never = 0;
    int notOver = 0;     // neither refused nor failed; unknown ones too
    int blocked = 0;     // the person asked not to be written to

    bool operator==(const RetryOffer &) const = default;
};

struct RetryProgress {
    int done = 0; // looked at
    int total = 0;
    int queued = 0;
};

// What operators decide about single messages: each in one transaction with its evidence (source operator, with the person's name). Nothing
// here sends: what is to leave again is queued, as a new attempt of the same message, for the host; it keeps to the rates like everything else.
// Main thread. All: errors NotFound, Storage; Conflict place "state" when the message is not (any more) what the decision is about.
class MessageDecisions : public QObject {
    Q_OBJECT

public:
    explicit MessageDecisions(const Core &core, QObject *parent = nullptr);

    QFuture<Result<MessageOutlook>> outlook(MessageRow row);
    // What it says, to be written anew; also of a broadcast's message, which has no content of its own.
    QFuture<Result<Content>> content(MessageRow row);

    // About messages whose verdict is unknown. Any later word of the provider outranks these, and is shown beside them.
    // To wait also takes back markSent() and markNotSent(), as long as nothing was heard or sent since. Error Invalid place "until": it has passed.
    QFuture<Result<void>> keepWaiting(MessageRow row, Instant until);
    QFuture<Result<void>> markSent(MessageRow row, const QString &note);
    QFuture<Result<void>> markNotSent(MessageRow row, const QString &note); // refused from then on, so that it may be retried
    // A new attempt of what is unknown, of what was refused or has failed with a code that leaves it open, or may simply leave again. They may get
    // it twice: ask first. Errors also: Conflict place "retry" (its rule does not allow it; see outlook()), "broadcast" (it can run no more),
    // "do_not_contact".
    QFuture<Result<void>> sendAgain(MessageRow row, const QString &note);

    // Refused and failed ones whose rule allows it now. Those for which it does not are left as they are, counted in offer(). At most `mostAtOnce`
    // (error Invalid place "count"). In steps: `progress` is told after each, `stop` ends it between two; what was queued by then stays queued.
    QFuture<Result<RetryOffer>> offer(const QList<MessageRow> &rows);
    QFuture<Result<int>> retry(const QList<MessageRow> &rows, const std::function<void(const RetryProgress &)> &progress = {}, const StopFlag &stop = {});
    // One refused or failed message, no sooner than its rule allows: scheduled for `when` (Compose's list of scheduled messages shows it). Errors also:
    // Conflict place "retry"; Unsupported for messages of broadcasts, which have no schedule of their own.
    QFuture<Result<void>> retryAt(MessageRow row, Instant when);

    static constexpr int mostAtOnce = 10'000;

private:
    struct Batch;

    using Change = std::function<Result<void>(Connection &, Instant)>;
    QFuture<Result<void>> decide(Change change);
    QFuture<Result<int>> retryStep(std::shared_ptr<Batch> batch);

    const Core &m_core;
};

} // namespace recado
