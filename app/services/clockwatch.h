#pragma once

#include "domain/clockskew.h"
#include "net/answerlog.h"
#include "services/core.h"

#include <QHash>
#include <QObject>

namespace recado {

// Compares this computer's clock with those of the providers: the Date of their answers and, where nobody is asked, the times of their webhooks.
// Changes nothing. Main thread.
class ClockWatch : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(const Core &core, QObject *parent = nullptr);

    const ClockSkew &skew() const { return m_skew; }
    // How requests ended; see Surroundings::signsTaken.
    void note(const QList<net::AnswerSign> &signs);
    // Our clock was set: what was compared before says nothing any more.
    void forget();
    // Reads the newest webhooks and estimates anew; also done by itself every few minutes while answers or webhooks come.
    QFuture<Result<ClockSkew>> look();

Q_SIGNALS:
    void changed(); // the state, or the figure by more than two seconds

private:
    void estimate();

    const Core &m_core;
    QHash<QString, QList<DateSample>> m_answers; // by host; the newest
    QList<EventSample> m_events;
    std::optional<Instant> m_forgotten; // events heard before say nothing
    std::optional<Instant> m_looked;
    ClockSkew m_skew;
};

} // namespace recado
