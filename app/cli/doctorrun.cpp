#include "cli/doctorrun.h"

#include "cli/session.h"
#include "cli/waiting.h"
#include "cli/words.h"
#include "format/doctorwords.h"
#include "services/doctor/bundle.h"
#include "services/onworker.h"
#include "store/databasecheck.h"

#include <QFileInfo>

namespace recado::cli {

namespace {

void waitFor(Doctor &doctor, const Interruption &interruption)
{
    const QDeadlineTimer patience(Doctor::patience * 2);
    while (doctor.isBusy() && !interruption.happened() && !patience.hasExpired())
        sleepUntil(&doctor, &Doctor::finished, QDeadlineTimer(std::chrono::milliseconds(500)), interruption);
}

bool canBeOpened(const QList<DoctorCheck> &checks)
{
    for (const DoctorCheck &check : checks) {
        const bool isAbsent = check.id == QLatin1String("store.file") && check.state == DoctorCheck::State::Skipped;
        const bool isBad = check.id.startsWith(QLatin1String("store.")) && check.state == DoctorCheck::State::Broken;
        if (isAbsent || isBad)
            return false;
    }
    return true;
}

} // namespace

void DoctorRun::examine(const DoctorOptions &options)
{
    m_dataDir = m_session.dataDir();
    Doctor doctor(m_dataDir);
    const Interruption interruption;
    doctor.examineFiles(options);
    waitFor(doctor, interruption);
    if (canBeOpened(doctor.checks()) && !interruption.happened()) {
        const auto app = m_session.open();
        if (app) {
            m_patient = (*app)->patient();
            doctor.examine(m_patient, options);
        } else {
            doctor.examineUnopened(app.error());
        }
        waitFor(doctor, interruption);
    }
    m_checks = doctor.checks();
}

int DoctorRun::writeBundle(const QString &file)
{
    const auto written = await(doctor::writeBundle(m_dataDir, m_patient, m_checks, file));
    if (!written)
        return m_session.fail(written.error());
    m_session.out().document(QJsonObject{{QStringLiteral("bundle"), QFileInfo(file).absoluteFilePath()},
                                         {QStringLiteral("parts"), QJsonArray::fromStringList(*written)},
                                         {QStringLiteral("worst"), toString(worstOf(m_checks))}});
    m_session.out().say(Terminal::tr("Written to %1. Look into it before you send it: it holds no names, numbers, texts or secrets.").arg(file));
    return Done;
}

int backUp(Session &session, const QString &target)
{
    const QString database = session.dataDir() + QStringLiteral("/recado.db");
    const auto done = await(onWorker<BackupReport>([database, target] { return backUpDatabase(database, QFileInfo(target).absoluteFilePath()); }));
    if (!done)
        return session.fail(done.error());
    session.out().document(QJsonObject{{QStringLiteral("backup"), done->file},
                                       {QStringLiteral("bytes"), done->bytes},
                                       {QStringLiteral("method"), done->isCopy ? QStringLiteral("copy") : QStringLiteral("vacuum")},
                                       {QStringLiteral("sound"), done->isSound}});
    session.out().say(done->isSound ? Terminal::tr("Backup written to %1; it was checked and is sound.").arg(done->file)
                                    : Terminal::tr("The database is damaged. It was copied as it is to %1, for whoever repairs it.").arg(done->file));
    return Done;
}

} // namespace recado::cli
