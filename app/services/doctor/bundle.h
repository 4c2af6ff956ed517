#pragma once

#include "domain/doctorcheck.h"
#include "services/doctor/doctor.h"

#include <QFuture>
#include <QStringList>

namespace recado::doctor {

// Takes out of a text what is nobody else's: known names (of accounts, numbers, this computer and its user), paths of the home directory, runs of
// digits that could be a telephone number or an id, e-mail addresses, and whatever looks like a token. Dates, versions and measures stay.
class BundleMask {
public:
    void hide(const QString &name, const QString &standIn); // shorter than three characters: only where it is the whole text
    QString masked(const QString &text) const;
    QJsonValue masked(const QJsonValue &value) const; // every text in it; numbers stay

private:
    QList<QPair<QString, QString>> m_names; // longest first
};

// What support needs to know, in one zip file: README.txt, versions.json, checks.json, settings.json, accounts.json, schema.sql, counts.json,
// listener.json. Only what is listed in bundle.cpp goes in, and that through a BundleMask. `patient` may be empty: an installation that
// cannot be opened. Gives the names of the parts. Errors: Conflict (a file of that name exists), Storage, DiskFull.
QFuture<Result<QStringList>> writeBundle(const QString &dataDir, const Patient &patient, const QList<DoctorCheck> &checks, const QString &file);

} // namespace recado::doctor
