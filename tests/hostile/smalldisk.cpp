#include "hostile/smalldisk.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace recado::test {

namespace {

#ifdef Q_OS_LINUX
bool write(const char *file, const QByteArray &text)
{
    QFile out(QString::fromLatin1(file));
    return out.open(QIODevice::WriteOnly) && out.write(text) == text.size();
}

bool enterOwnMounts()
{
    if (::unshare(CLONE_NEWNS) == 0) // as root
        return true;
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny") && write("/proc/self/uid_map", user + ' ' + user + " 1")
        && write("/proc/self/gid_map", group + ' ' + group + " 1");
}
#endif

} // namespace

SmallDisk::SmallDisk(int megabytes)
{
#ifdef Q_OS_LINUX
    char name[] = "/tmp/recado-small-disk-XXXXXX";
    if (!::mkdtemp(name))
        return;
    m_path = QString::fromLatin1(name);
    const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
    m_isThere = enterOwnMounts() && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("tmpfs", name, "tmpfs", 0, size.constData()) == 0;
#else
    Q_UNUSED(megabytes)
#endif
}

SmallDisk::~SmallDisk()
{
#ifdef Q_OS_LINUX
    if (m_isThere)
        ::umount2(m_path.toLatin1().constData(), MNT_DETACH);
    ::rmdir(m_path.toLatin1().constData());
#endif
}

void SmallDisk::fill() const
{
    QFile file(m_path + QStringLiteral("/filler"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("nothing can be written");
    for (const qsizetype size : {1 << 20, 4096, 1}) {
        const QByteArray bytes(size, 'x');
        while (file.write(bytes) == bytes.size()) {
        }
    }
}

void SmallDisk::clear() const
{
    QFile::remove(m_path + QStringLiteral("/filler"));
}

} // namespace recado::test
