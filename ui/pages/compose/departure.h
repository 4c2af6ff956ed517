#pragma once

#include "pages/compose/draft.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace recado {

class Application;

// What became of one press of the button that sends.
struct DepartureReport {
    Draft draft;
    QList<TypedRecipient> queued; // in the journal, on their way or scheduled
    MessageRow row;               // of the last of them
    std::optional<Instant> scheduledAt;
    QList<TypedRecipient> refused; // nothing left for these
    Error reason;                  // why, for the first of them
};

// A message that its operator let go: for some seconds it can be called back, then it goes into the journal and leaves. What is held is in no
// journal yet: closing the program calls it back.
class Departure : public QObject {
    Q_OBJECT

public:
    // `prepare` answers when the disk knows that this is about to leave; with an error nothing does.
    using Preparation = std::function<QFuture<Result<void>>(const Draft &)>;

    Departure(Application &app, Preparation prepare, QObject *parent = nullptr);

    // One that is held already leaves at once. `at`: scheduled instead of leaving.
    void start(const Draft &draft, int holdSeconds, std::optional<Instant> at = {});
    bool isHolding() const { return m_held.has_value(); }
    int secondsLeft() const { return m_left; }
    // Nothing left; what was held.
    std::optional<Draft> callBack();
    void leaveNow();

Q_SIGNALS:
    void counting(int secondsLeft);
    void done(const recado::DepartureReport &report);

private:
    void tick();
    void leave(const Draft &draft);
    void queue(const std::shared_ptr<DepartureReport> &report);

    Application &m_app;
    Preparation m_prepare;
    std::optional<Draft> m_held;
    std::optional<Instant> m_at;
    QTimer m_second;
    int m_left = 0;
};

} // namespace recado
