#pragma once

#include "net/answerlog.h"
#include "services/core.h"
#include "services/timegap.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace recado {

// What happens around the program and is not told to it: the computer slept, its clock was set, the network came back. Looks every five seconds. The
// network by QNetworkInformation where the system has a plugin for it ("Qt 6.4, QNetworkInformation", feature Reachability); anywhere by two
// requests in a row without an answer and then one with. Main thread.
class Surroundings : public QObject {
    Q_OBJECT

public:
    Surroundings(const Core &core, std::shared_ptr<net::AnswerLog> log, QObject *parent = nullptr);

    void setRunning(bool running);
    void look(const Beat &beat); // as if the timer had come; for tests

Q_SIGNALS:
    void woke(recado::Milliseconds away);
    void clockJumped(recado::Milliseconds by);
    void networkCameBack();
    void signsTaken(const QList<recado::net::AnswerSign> &signs); // how requests ended since the last look

private:
    void followSystem();
    void followAnswers(const QList<net::AnswerSign> &signs);

    const Core &m_core;
    const std::shared_ptr<net::AnswerLog> m_log;
    QTimer m_timer;
    std::optional<Beat> m_beat;
    int m_unanswered = 0; // in a row
    bool m_followsSystem = false;
    bool m_wasOnline = true;
};

} // namespace recado
