#pragma once

#include "domain/catchup.h"
#include "services/pollservice.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace recado {

// After a time in which webhooks may have been lost (start, sleep, no network): asks once about every message without a final verdict; unknown ones
// first, then the newest. Each account at its own pace, one question at a time, within its rate and three quarters of what its polling budget of the
// day leaves; meanwhile the schedule of PollService sees to newer messages only. Without a network a round waits; a round that was interrupted by the end
// of the program is gone on with at the next start. Main thread.
class CatchUp : public QObject {
    Q_OBJECT

public:
    CatchUp(const Core &core, PollService &poller, QObject *parent = nullptr);
    ~CatchUp() override;

    void setRunning(bool running); // only the host asks; stops a round that is under way
    // A round, unless it only needs to go on with the one under way.
    void begin(CatchUpReason reason);
    // The last one, or the one under way; none since the program began.
    const std::optional<CatchUpRound> &round() const { return m_round; }

    static constexpr int atOnce = 10;      // questions of an account before a rest
    static constexpr int budgetShare = 75; // percent
    void setRest(Milliseconds rest) { m_rest = rest; } // a second; for tests

Q_SIGNALS:
    void changed(); // round()
    void finished(const recado::CatchUpRound &round);

private:
    struct Line; // one account's messages
    struct Listing;

    void takeListing(Listing listing);
    void goOn(AccountId account, Milliseconds after);
    void askSlice(AccountId account);
    void takeSlice(AccountId account, const QList<OpenMessage> &slice, const PollCount &count);
    void putBack(AccountId account, Line &line);
    void countSettled(const QList<OpenMessage> &slice);
    void endLine(AccountId account, const Error &why);
    void noteNotAsked(AccountId account, const QString &name, const Error &reason, int count);
    void lookWhetherDone();
    void finish();
    void remember(std::optional<Instant> began);

    const Core &m_core;
    PollService &m_poller;
    QTimer m_retry; // while nobody tells that the network is back
    std::optional<CatchUpRound> m_round;
    QMap<AccountId, std::shared_ptr<Line>> m_lines;
    StopFlag m_stop;
    int m_generation = 0; // answers for an earlier round are not wanted
    int m_settling = 0;   // slices whose unknown ones are being looked at
    Milliseconds m_rest = std::chrono::seconds(1);
    bool m_isRunning = false;
};

} // namespace recado

Q_DECLARE_METATYPE(recado::CatchUpRound)
