#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QPair>
#include <QString>

#include <atomic>
#include <optional>

// How a listener proves that a request which went out to the public address and came back has come to it and nobody else.
//
// Who tests makes a token, which travels, and a key, which does not: it goes to the listener within the program, or, when another process tests,
// through the settings table, where it opens nothing. The request is GET /hook/.reach/<token>, with the token in the field X-Recado-Reach, too, so
// that it is known on a path that a proxy has changed. The answer is JSON that says how the request arrived, with an HMAC-SHA256 over token and
// all of it: a page that echoes what it is asked, or says "ok" to everything, cannot be taken for it. A token is good for one answer, for a minute.
namespace recado {

inline const QString reachAccount = QStringLiteral(".reach"); // in a hook's path, in place of an account
inline const QByteArray reachField = QByteArrayLiteral("X-Recado-Reach");

struct ReachProbe {
    QByteArray token; // empty where only its mark is known
    QByteArray mark;  // SHA-256 of the token, hex
    QByteArray key;   // 32 random bytes
    Instant until;

    static ReachProbe make(Instant now);
    QString path() const; // "/hook/.reach/<token>?token=<token>"
};

// How a request with a token came to the listener, as the listener says.
struct ReachArrival {
    enum class Way {
        Hook,    // at its path
        Astray,  // at another path: the proxy has changed it
        Refused, // the allow-list let nobody from there in
    };

    Way way = Way::Hook;
    QByteArray target; // of Astray; the token is left out
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray peer;   // address of the other end of the connection
    QByteArray sender; // whom the request is from, as far as the listener believes
    bool isProxied = false; // the peer is a trusted proxy
    QByteArray query;
};

// What the answer says, once its proof was found right.
struct ReachAnswer {
    ReachArrival::Way way = ReachArrival::Way::Hook;
    QString target;
    QString peer;
    QString sender;
    QString forwarded; // the last address in X-Forwarded-For or Forwarded; empty: the field was not there
    bool isProxied = false;
};

// None when it is not the proof of this probe's listener.
std::optional<ReachAnswer> readReachAnswer(const ReachProbe &probe, const QByteArray &body);

// The probes that a listener waits for. Thread-safe.
class ReachProbes {
public:
    explicit ReachProbes(const Clock *clock = nullptr) : m_clock(clock) {}

    void expect(const ReachProbe &probe); // one that was answered already is not answered again
    bool knows(const QByteArray &token) const;
    // Finds the probe by the field; uses it up. None for everybody else.
    std::optional<QByteArray> answer(const ReachArrival &arrival);

private:
    struct Expected {
        QByteArray key;
        Instant until;
        bool isUsed = false;
    };
    Instant now() const { return m_clock ? m_clock->now() : SystemClock().now(); }

    const Clock *m_clock;
    std::atomic<int> m_count = 0; // nearly always 0: strangers cost nothing
    mutable QMutex m_mutex;
    QHash<QByteArray, Expected> m_expected; // by mark
};

} // namespace recado
