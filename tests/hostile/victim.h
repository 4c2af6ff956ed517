#pragma once

#include "integration/countingclients.h"
#include "integration/listening.h"

#include <memory>

namespace recado::test {

// What the system says about the memory of a process, in bytes.
struct Memory {
    qint64 resident = 0;
    qint64 peak = 0; // of resident, since the process began or restartPeak()
};
Memory memoryOf(qint64 process);
void restartPeak(qint64 process);

// What a listener may take above idle (issue: "memory stays under 64 MB above idle"). Of a program under sanitizers it says nothing.
constexpr qint64 memoryBound = 64'000'000;
bool isSanitized();

// Descriptors of this process and of those that it starts: as many as the system allows; how many that is.
int raiseFileLimit();

// The real listener, whom everything happens to: a process of `recadoctl listen` with an account at Wati (unsigned) and one at Meta (signed), and
// genuine clients at 127.0.0.2 who go on posting to both all the time.
class Victim {
public:
    explicit Victim(bool tls = false);
    ~Victim();

    bool isReady() const { return m_to.port != 0; }
    const Installation &installation() const { return m_installation; }
    Running &process() { return *m_process; }
    Stranger::To to() const { return m_to; }
    QByteArray shop() const { return m_shop; }         // path of the hook at Wati
    QByteArray official() const { return m_official; } // of the one at Meta
    const QByteArray &appSecret() const { return m_appSecret; }

    void beginGenuine();
    // Both kinds of genuine clients have been answered again since this was called: true within `millis`.
    bool isServing(int millis = 20'000);
    // What it has taken above idle since the last call, at the most; says it, with the slowest genuine answer.
    qint64 say(const char *what);
    void endGenuine();

    struct Account {
        int acknowledged = 0;
        int others = 0; // answers other than 200, and none
        int slow = 0;
        int lost = 0;    // acknowledged and not in the store
        int doubled = 0; // in the store more than once
    };
    Account account() const; // after endGenuine()

private:
    std::unique_ptr<CountingClients> genuine(const QByteArray &path, const QByteArray &secret, const QByteArray &name) const;

    Installation m_installation;
    QByteArray m_appSecret = "0123456789abcdef0123456789abcdef";
    std::unique_ptr<Running> m_process;
    Stranger::To m_to;
    QByteArray m_shop;
    QByteArray m_official;
    qint64 m_idle = 0;
    std::unique_ptr<CountingClients> m_unsigned;
    std::unique_ptr<CountingClients> m_signed;
};

} // namespace recado::test
