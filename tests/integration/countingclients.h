#pragma once

#include "support/stranger.h"

#include <QHash>
#include <QSet>

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace recado::test {

// Genuine clients: each posts events with numbers of their own, one after the other on a connection that it keeps, each once, and notes what it is
// told. Threads of their own.
class CountingClients {
public:
    struct Plan {
        Stranger::To to;
        QByteArray path;
        QByteArray appSecret; // Meta's statuses, signed with it; empty: Wati's, unsigned
        QByteArray name;      // of the numbers: no two runs may share one
        int clients = 1;
        int from = 2; // 127.0.0.FROM
        std::chrono::milliseconds pause{0};
        bool goesOn = false; // connects anew when a connection ends; else that client is done
    };

    explicit CountingClients(const Plan &plan);
    ~CountingClients() { stop(); }
    CountingClients(const CountingClients &) = delete;
    CountingClients &operator=(const CountingClients &) = delete;

    void stop();
    int answered() const { return m_answered; } // 200
    // Slowest answer since this was last asked.
    std::chrono::microseconds worst() { return std::chrono::microseconds(m_worst.exchange(0)); }

    // After stop(). Bodies by their SHA-256, in hex.
    QSet<QByteArray> posted;
    QSet<QByteArray> acknowledged; // 200
    QHash<int, int> others;        // other answers, and how many; 0: none
    int slow = 0;                  // of the 200s, those over a second

private:
    void run(int who);
    bool post(Stranger &client, const QByteArray &body);
    QByteArray bodyOf(int who, int number) const;

    const Plan m_plan;
    std::atomic<bool> m_ends = false;
    std::atomic<int> m_answered = 0;
    std::atomic<qint64> m_worst = 0;
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
};

// As Meta posts it ("Webhooks: status messages"), and the header that proves it.
QByteArray metaStatus(const QByteArray &wamid, const QByteArray &kind = "delivered", const QByteArray &recipient = "5511988887777");
QByteArray metaSignature(const QByteArray &body, const QByteArray &appSecret); // "X-Hub-Signature-256: …\r\n"

QByteArray postRequest(const QByteArray &path, const QByteArray &body, const QByteArray &moreHeaders = {});

// How often each body has arrived, by its SHA-256 in hex: once and its repeats. Read from the file of the database.
QHash<QByteArray, int> storedDeliveries(const QString &databaseFile);

} // namespace recado::test
