#pragma once

#include "services/doctor/doctor.h"

#include <QList>
#include <QString>

namespace recado::cli {

class Session;

// One examination from beginning to end: the file first, since a damaged one must not be opened for writing; then all that an open installation
// can tell. An installation that was never started is not made by looking at it.
class DoctorRun {
public:
    explicit DoctorRun(Session &session) : m_session(session) {}

    void examine(const DoctorOptions &options);
    const QList<DoctorCheck> &checks() const { return m_checks; }
    // The exit status.
    int writeBundle(const QString &file);

private:
    Session &m_session;
    QList<DoctorCheck> m_checks;
    Patient m_patient;
    QString m_dataDir;
};

// recadoctl doctor --backup; the exit status.
int backUp(Session &session, const QString &target);

} // namespace recado::cli
