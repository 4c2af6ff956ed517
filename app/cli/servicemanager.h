#pragma once

#include "store/database.h"

#include <QObject>
#include <QTimer>

namespace recado::cli {

// Tells systemd how we are ("sd_notify(3)", "sd_watchdog_enabled(3)", "systemd.service(5)", Type=notify and WatchdogSec=). Without a service manager, and
// on other systems, every call does nothing. Main thread.
class ServiceManager : public QObject {
    Q_OBJECT

public:
    explicit ServiceManager(std::shared_ptr<Database> database, QObject *parent = nullptr);

    // We serve: `status` is what `systemctl status` shows; again, with another. From now on the watchdog is answered, three times as often as it wants, and only while the
    // database thread answers as well: a process that can store nothing had better be restarted.
    void ready(const QString &status);
    void stopping();

private:
    void askDatabase();

    const std::shared_ptr<Database> m_database;
    QTimer m_watchdog;
    bool m_isAsking = false;
};

// Log lines with the priority that journald reads from their beginning ("sd-daemon(3)": "<4>…"), when standard error is the journal
// ("systemd.exec(5)", $JOURNAL_STREAM: its device and inode). Otherwise nothing changes.
void logForJournal();

} // namespace recado::cli
