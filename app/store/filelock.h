#pragma once

#include <QString>

namespace recado {

// An exclusive lock on a file that the operating system takes back when the process ends, however it ends. Never stale, and a
// process id used again means nothing. Not for network file systems.
class FileLock {
public:
    explicit FileLock(QString file);
    ~FileLock(); // unlocks; the file stays
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    bool tryLock();
    void unlock();
    // True when somebody holds the lock on `file`, in this process or another. Looking takes nothing, so nobody's tryLock() fails by it
    // (but on Windows, for the moment of looking).
    static bool isHeld(const QString &file);
    bool isLocked() const { return m_handle != -1; }

private:
    QString m_file;
    qintptr m_handle = -1;
};

// The proof that a process is alive: rows in flight carry its name. Lives as long as the process wants its sends to count as alive.
class ProcessLease {
public:
    // Creates and locks `<dataDir>/leases/<name>`. Check isHeld().
    explicit ProcessLease(const QString &dataDir);
    ~ProcessLease();

    bool isHeld() const { return m_lock.isLocked(); }
    QString name() const { return m_name; }

    // True when no living process holds the lease of that name.
    static bool isDead(const QString &dataDir, const QString &name);

private:
    static QString pathOf(const QString &dataDir, const QString &name);

    QString m_name;
    QString m_path;
    FileLock m_lock;
};

} // namespace recado
