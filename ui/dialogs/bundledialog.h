#pragma once

#include "dialogs/writingdialog.h"
#include "services/doctor/doctor.h"

namespace recado {

// What support needs to know, as one zip file: says what is in it before it is written.
class BundleDialog : public WritingDialog {
    Q_OBJECT

public:
    // `patient` may be empty: an installation that cannot be opened. Must not outlive it.
    BundleDialog(QString dataDir, const Patient &patient, const QList<DoctorCheck> &checks, QWidget *parent);

protected:
    QFuture<Result<Outcome>> write(const QString &path) override;

private:
    QString m_dataDir;
    Patient m_patient;
    QList<DoctorCheck> m_checks;
};

// A backup of the database, sound or not.
class BackupDialog : public WritingDialog {
    Q_OBJECT

public:
    BackupDialog(QString dataDir, QWidget *parent);

protected:
    QFuture<Result<Outcome>> write(const QString &path) override;

private:
    QString m_dataDir;
};

} // namespace recado
