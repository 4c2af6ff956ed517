// The database file and the disk it lies on: works beside a running program, and where no program can open the installation.
#include "services/doctor/checks.h"
#include "store/databasecheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cmath>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace recado::doctor {

namespace {

constexpr qint64 mib = 1024 * 1024;
constexpr qint64 littleSpace = 1024 * mib; // a broadcast of a million rows with its evidence takes about as much
constexpr qint64 noSpace = 100 * mib;      // WAL and a checkpoint of it
constexpr qint64 largeWal = 1024 * mib;    // grows so only while somebody reads one old state for very long
constexpr int syncSamples = 12;
constexpr double slowSync = 50.0; // milliseconds: every acknowledgement of a webhook waits for one

DoctorCheck fileCheck(const DatabaseFindings &found, const QString &file)
{
    const QJsonObject evidence{{QStringLiteral("path"), file},
                               {QStringLiteral("exists"), found.exists},
                               {QStringLiteral("bytes"), found.bytes},
                               {QStringLiteral("wal_bytes"), found.walBytes},
                               {QStringLiteral("was_used"), found.wasUsed}};
    if (!found.exists)
        return found.wasUsed ? check("store.file", State::Broken, evidence, "restore_backup") : check("store.file", State::Skipped, evidence, "first_start");
    if (found.walBytes > largeWal)
        return check("store.file", State::Attention, evidence, "close_programs");
    return check("store.file", State::Ok, evidence);
}

DoctorCheck integrityCheck(const DatabaseFindings &found, bool isThorough, qint64 millis)
{
    QStringList damage = found.damage;
    if (!found.isReadable)
        damage.prepend(found.problem);
    const QJsonObject evidence{{QStringLiteral("depth"), isThorough ? QStringLiteral("integrity_check") : QStringLiteral("quick_check")},
                               {QStringLiteral("damage"), QJsonArray::fromStringList(damage)},
                               {QStringLiteral("took_ms"), millis}};
    if (found.isDamaged())
        return check("store.integrity", State::Broken, evidence, "back_up_database");
    return check("store.integrity", found.wasStopped ? State::Skipped : State::Ok, evidence);
}

DoctorCheck schemaCheck(const DatabaseFindings &found)
{
    const QJsonObject evidence{{QStringLiteral("schema"), found.schema}, {QStringLiteral("known"), found.knownSchema}, {QStringLiteral("is_recados"), found.isOurs}};
    if (found.isNewer())
        return check("store.schema", State::Broken, evidence, "update_program");
    if (found.schema > 0 && !found.isOurs)
        return check("store.schema", State::Broken, evidence, "other_file");
    return check("store.schema", State::Ok, evidence);
}

DoctorCheck referenceCheck(const DatabaseFindings &found)
{
    const QJsonObject evidence{{QStringLiteral("rows"), found.strayRows}, {QStringLiteral("tables"), QJsonArray::fromStringList(found.strayTables)}};
    return found.strayRows > 0 ? check("store.references", State::Attention, evidence, "back_up_database") : check("store.references", State::Ok, evidence);
}

// Where locks of files are not to be trusted, nor what was said to be written (ARCHITECTURE.md, "Limits").
bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> names{"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "fuse.sshfs", "fuse.davfs", "davfs"};
    return names.contains(type.toLower());
}

DoctorCheck spaceCheck(const QStorageInfo &storage, const QString &dataDir)
{
    const QJsonObject evidence{{QStringLiteral("path"), dataDir},
                               {QStringLiteral("free_bytes"), storage.bytesAvailable()},
                               {QStringLiteral("total_bytes"), storage.bytesTotal()},
                               {QStringLiteral("limit_bytes"), littleSpace}};
    if (!storage.isValid())
        return check("disk.space", State::Skipped, evidence);
    if (storage.bytesAvailable() < littleSpace)
        return check("disk.space", storage.bytesAvailable() < noSpace ? State::Broken : State::Attention, evidence, "free_disk");
    return check("disk.space", State::Ok, evidence);
}

DoctorCheck kindCheck(const QStorageInfo &storage)
{
    const QJsonObject evidence{{QStringLiteral("file_system"), QString::fromLatin1(storage.fileSystemType())}, {QStringLiteral("read_only"), storage.isReadOnly()}};
    if (storage.isReadOnly())
        return check("disk.kind", State::Broken, evidence, "writable_disk");
    return isNetworkFileSystem(storage.fileSystemType()) ? check("disk.kind", State::Attention, evidence, "local_disk") : check("disk.kind", State::Ok, evidence);
}

// Others of this computer must not read what people were told.
DoctorCheck rightsCheck(const QString &dataDir)
{
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QJsonArray open;
    for (const QString &name : {QString(), QStringLiteral("recado.db"), QStringLiteral("vault")}) {
        const QFileInfo info(name.isEmpty() ? dataDir : dataDir + QLatin1Char('/') + name);
        if (info.exists() && (info.permissions() & others))
            open.append(info.filePath());
    }
    const QJsonObject evidence{{QStringLiteral("open_to_others"), open}};
    return open.isEmpty() ? check("disk.rights", State::Ok, evidence) : check("disk.rights", State::Attention, evidence, "close_rights");
}

bool syncToDisk(QTemporaryFile &file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fdatasync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

DoctorCheck syncCheck(const QString &dataDir)
{
    QTemporaryFile file(dataDir + QStringLiteral("/doctor-XXXXXX"));
    QList<double> times;
    bool isWritable = file.open();
    const QByteArray page(4096, 'r');
    for (int i = 0; isWritable && i < syncSamples; ++i) {
        QElapsedTimer timer;
        timer.start();
        isWritable = file.write(page) == page.size() && syncToDisk(file);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    if (!isWritable)
        return check("disk.sync", State::Broken, {{QStringLiteral("path"), dataDir}, {QStringLiteral("error"), file.errorString()}}, "writable_disk");
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    const QJsonObject evidence{{QStringLiteral("samples"), syncSamples},
                               {QStringLiteral("median_ms"), std::round(median * 100) / 100},
                               {QStringLiteral("worst_ms"), std::round(times.last() * 100) / 100},
                               {QStringLiteral("limit_ms"), slowSync}};
    return median > slowSync ? check("disk.sync", State::Attention, evidence, "faster_disk") : check("disk.sync", State::Ok, evidence);
}

} // namespace

Checks databaseChecks(const QString &dataDir, bool isThorough, const std::stop_token &stop)
{
    const QString file = dataDir + QStringLiteral("/recado.db");
    QElapsedTimer timer;
    timer.start();
    const auto found = inspectDatabase(file, isThorough ? DatabaseFindings::Depth::Whole : DatabaseFindings::Depth::Quick, stop);
    Checks checks{versionsCheck(found.sqlite), fileCheck(found, file)};
    if (!found.exists)
        return checks;
    checks.append(integrityCheck(found, isThorough, timer.elapsed()));
    if (found.isReadable)
        checks.append(schemaCheck(found));
    if (!found.isDamaged() && !found.wasStopped)
        checks.append(referenceCheck(found));
    return checks;
}

Checks diskChecks(const QString &dataDir)
{
    if (!QDir(dataDir).exists())
        return {check("disk.space", State::Skipped, {{QStringLiteral("path"), dataDir}, {QStringLiteral("exists"), false}}, "first_start")};
    const QStorageInfo storage(dataDir);
    return {spaceCheck(storage, dataDir), kindCheck(storage), rightsCheck(dataDir), syncCheck(dataDir)};
}

} // namespace recado::doctor
