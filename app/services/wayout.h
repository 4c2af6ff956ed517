#pragma once

#include "domain/doctorcheck.h"
#include "net/answerlog.h"
#include "services/accountservice.h"
#include "services/core.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace recado {

// Is there a way to the providers? Two requests in a row without an answer raise the doubt; then every host that the accounts use is asked, and only
// when none of them answers the way is closed: one provider's own trouble is not ours. Asked again now and then until one answers. Nothing is decided
// by it: what waits, waits by itself. Main thread.
class WayOut : public QObject {
    Q_OBJECT

public:
    enum class State {
        Open,      // or nobody has had reason to doubt it
        Closed,    // no host answers
        LoginPage, // somebody between us and the hosts answers in their place: a login page of this network
    };

    WayOut(const Core &core, AccountService &accounts, QObject *parent = nullptr);

    // How requests ended; see Surroundings::signsTaken.
    void note(const QList<net::AnswerSign> &signs);

    State state() const { return m_state; }
    std::optional<Instant> since() const { return m_since; } // when it was closed
    // What was found at the first host, id "network.host"; meaningful while it is not open.
    const DoctorCheck &finding() const { return m_finding; }

    static constexpr int doubtful = 2; // requests in a row without an answer
    void setPause(Milliseconds pause) { m_again.setInterval(pause); } // between two looks; half a minute

Q_SIGNALS:
    void changed();

private:
    void look();
    void askAll(const QList<QUrl> &hosts);
    void judge(const QList<DoctorCheck> &found);
    void setState(State state);

    const Core &m_core;
    AccountService &m_accounts;
    QTimer m_again;
    QElapsedTimer m_looked; // our own questions raise no doubt
    State m_state = State::Open;
    std::optional<Instant> m_since;
    DoctorCheck m_finding;
    int m_unanswered = 0; // in a row
    bool m_isLooking = false;
};

} // namespace recado
