#include "dialogs/bundledialog.h"

#include "services/doctor/backup.h"
#include "services/doctor/bundle.h"

#include <QDate>
#include <QDir>
#include <QLocale>

namespace recado {

namespace {

// "recado-support-2026-11-22.zip"
QString dated(const char *name, const char *ending)
{
    return QStringLiteral("%1-%2.%3").arg(QLatin1String(name), QDate::currentDate().toString(Qt::ISODate), QLatin1String(ending));
}

} // namespace

BundleDialog::BundleDialog(QString dataDir, const Patient &patient, const QList<DoctorCheck> &checks, QWidget *parent)
    : WritingDialog({tr("Support bundle"),
                     tr("One zip file with what support needs to know. Names of accounts and numbers are replaced, and whatever looks like a telephone number, an "
                        "id, an e-mail address or a token is masked: texts, recipients and secrets are not in it. Nothing is sent anywhere; look into it before you do."),
                     {tr("What this check-up found"), tr("Versions of the program, of its libraries and of the operating system"),
                      tr("Settings by their names, and for each account which of them are set"),
                      tr("How the database is laid out and how many rows it has, without contents"), tr("How the listener fares: events, speed, refusals and why")},
                     tr("&Save the bundle…"), dated("recado-support", "zip"), tr("Support bundle (*.zip)")},
                    parent),
      m_dataDir(std::move(dataDir)), m_patient(patient), m_checks(checks)
{
}

QFuture<Result<WritingDialog::Outcome>> BundleDialog::write(const QString &path)
{
    return doctor::writeBundle(m_dataDir, m_patient, m_checks, path).then(this, [path](const Result<QStringList> &parts) -> Result<Outcome> {
        if (!parts)
            return parts.error();
        return Outcome{Tone::Good, tr("The bundle is written."), QDir::toNativeSeparators(path)};
    });
}

BackupDialog::BackupDialog(QString dataDir, QWidget *parent)
    : WritingDialog({tr("Backup of the database"),
                     tr("Everything that this installation knows, in one file: messages, recipients, templates, accounts without their secrets. A sound database is "
                        "written anew and the result is checked. A damaged one is copied as it is, so that whoever repairs it has all there is."),
                     {}, tr("&Make the backup…"), dated("recado-backup", "db"), tr("Database (*.db)")},
                    parent),
      m_dataDir(std::move(dataDir))
{
}

QFuture<Result<WritingDialog::Outcome>> BackupDialog::write(const QString &path)
{
    return doctor::backUp(m_dataDir, path).then(this, [](const Result<BackupReport> &report) -> Result<Outcome> {
        if (!report)
            return report.error();
        const QString where = QStringLiteral("%1 (%2)").arg(QDir::toNativeSeparators(report->file), QLocale().formattedDataSize(report->bytes));
        if (report->isSound)
            return Outcome{Tone::Good, tr("The backup is written and was checked: it is sound."), where};
        return Outcome{Tone::Warn, tr("The database is damaged. It was copied as it is."), where};
    });
}

} // namespace recado
