#include "store/filelock.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace recado {

FileLock::FileLock(QString file) : m_file(std::move(file)) {}

FileLock::~FileLock()
{
    unlock();
}

#ifdef Q_OS_WIN

bool FileLock::tryLock()
{
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(m_file).utf16()),
                                      GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    m_handle = reinterpret_cast<qintptr>(handle);
    return true;
}

void FileLock::unlock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = -1;
}

bool FileLock::isHeld(const QString &file)
{
    return QFile::exists(file) && !FileLock(file).tryLock();
}

#else

namespace {

// Locks of the open file, not of the process: two in one process exclude each other as well, and closing another handle of the file frees
// nothing. Unlike flock() they can be asked about without being taken.
struct flock wholeFile()
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

bool FileLock::tryLock()
{
    if (isLocked())
        return true;
    const int handle = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return false;
    struct flock lock = wholeFile();
    if (::fcntl(handle, F_OFD_SETLK, &lock) != 0) {
        ::close(handle);
        return false;
    }
    m_handle = handle;
    return true;
}

bool FileLock::isHeld(const QString &file)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct flock lock = wholeFile();
    const bool held = ::fcntl(handle, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return held;
}

void FileLock::unlock()
{
    if (m_handle != -1)
        ::close(static_cast<int>(m_handle));
    m_handle = -1;
}

#endif

QString ProcessLease::pathOf(const QString &dataDir, const QString &name)
{
    return dataDir + QStringLiteral("/leases/") + name;
}

ProcessLease::ProcessLease(const QString &dataDir)
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_path(pathOf(dataDir, m_name)), m_lock(m_path)
{
    QDir(dataDir).mkpath(QStringLiteral("leases"));
    m_lock.tryLock();
}

ProcessLease::~ProcessLease()
{
    m_lock.unlock();
    QFile::remove(m_path);
}

bool ProcessLease::isDead(const QString &dataDir, const QString &name)
{
    const QString path = pathOf(dataDir, name);
    if (FileLock::isHeld(path))
        return false;
    QFile::remove(path);
    return true;
}

} // namespace recado
