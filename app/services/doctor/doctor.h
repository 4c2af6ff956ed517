#pragma once

#include "domain/doctorcheck.h"
#include "services/accountservice.h"
#include "services/core.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <stop_token>

namespace recado {

class ListenerService;
class NetworkService;
class TemplateService;

// An installation that could be opened, as the composition root has it. All outlive the Doctor.
struct Patient {
    const Core *core = nullptr;
    AccountService *accounts = nullptr;
    TemplateService *templates = nullptr;
    ListenerService *listener = nullptr;
    NetworkService *network = nullptr;
};

struct DoctorOptions {
    bool isThorough = false; // PRAGMA integrity_check instead of quick_check
    QUrl publicAddress;      // where the world reaches the listener ("https://hooks.example.org"); empty: as saved, or as the tunnel says
};

// Looks at an installation and at the ways to its providers; changes nothing but a probe among the secrets and a few bytes on the disk, which it
// removes. Results come one by one, as they are known, each within `patience`; nothing waits for anything else. No words: see
// ui/format/doctorwords.h. Main thread.
//
//     Doctor doctor(dataDir);
//     connect(&doctor, &Doctor::checked, …);   connect(&doctor, &Doctor::finished, …);
//     doctor.examineFiles(options);            // nothing needs to be open: a damaged installation is looked at, too
//     … finished() …
//     doctor.examine(application.patient(), options);
class Doctor : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{40};

    explicit Doctor(QString dataDir, QObject *parent = nullptr);
    ~Doctor() override; // what is under way is given up

    // The database file, read only, the disk, and the versions of everything.
    void examineFiles(const DoctorOptions &options = {});
    // Everything else. After examineFiles() has finished.
    void examine(const Patient &patient, const DoctorOptions &options = {});
    // An installation that cannot be opened: what that says.
    void examineUnopened(const Error &problem);

    bool isBusy() const { return m_running > 0; }
    // What is known by now, in the order in which it is told to people.
    QList<DoctorCheck> checks() const;

Q_SIGNALS:
    void begun(const QString &id, const QString &subject);
    void checked(const recado::DoctorCheck &check);
    void finished(); // of what was asked for last

private:
    using Answer = QFuture<QList<DoctorCheck>>;

    void follow(const QString &id, const QString &subject, Answer answer);
    void tellFinished();
    void put(qsizetype place, const QList<DoctorCheck> &found);
    void examineAccounts(const Patient &patient, const DoctorOptions &options, const QList<Account> &accounts);

    QString m_dataDir;
    QList<std::optional<QList<DoctorCheck>>> m_found; // a place for each question, in order
    int m_running = 0;
    bool m_isTold = true; // finished() was said
    std::stop_source m_stop;
};

} // namespace recado
