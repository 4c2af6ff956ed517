#include "store/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace recado {

namespace {

#ifdef Q_OS_UNIX
// Another user's folder that is open to us (a disk without owners) will do; root gets in everywhere, and what it writes nobody else can use.
bool isSomebodyElses(const QString &path)
{
    struct stat facts {};
    const QByteArray name = QFile::encodeName(path);
    if (::stat(name.constData(), &facts) != 0 || facts.st_uid == ::geteuid())
        return false;
    return ::geteuid() == 0 || ::access(name.constData(), R_OK | W_OK | X_OK) != 0;
}
#else
bool isSomebodyElses(const QString &)
{
    return false;
}
#endif

} // namespace

Result<void> prepareDataDirectory(const QString &path)
{
    const bool made = QDir().mkpath(path);
    if (isSomebodyElses(path)) {
        Error problem = error(ErrorKind::Storage, QStringLiteral("the data directory belongs to another user"), QStringLiteral("owner"));
        problem.message = QFileInfo(path).owner();
        return problem;
    }
    if (!made)
        return error(ErrorKind::Storage, QStringLiteral("cannot make the data directory"), path);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace recado
