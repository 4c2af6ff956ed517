#include "services/incomingfiles.h"

#include "services/mediabytes.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>

namespace recado {

namespace {

constexpr qint64 chunkBytes = 262'144;
constexpr qint64 edgeBytes = 65'536;            // what is looked at for the type, from either end
constexpr qint64 reserveBytes = 268'435'456;    // left free for the journal, which matters more
constexpr qint64 leftBehindSeconds = 3600;
const QString onItsWay = QStringLiteral(".fetching-");
const QString place = QStringLiteral("file");

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

Error storage(const QFileDevice &file)
{
    return error(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage, file.errorString(), place);
}

bool makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return false;
    return QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

bool isOld(const QFileInfo &info)
{
    return info.lastModified().secsTo(QDateTime::currentDateTime()) > leftBehindSeconds;
}

} // namespace

IncomingFiles::IncomingFiles(const QString &dataDir) : m_folder(dataDir + QStringLiteral("/media/incoming")) {}

QString IncomingFiles::directoryOf(const QString &sha256) const
{
    return m_folder + QLatin1Char('/') + (isHash(sha256) ? sha256 : QStringLiteral("none"));
}

QString IncomingFiles::pathOf(const QString &sha256) const
{
    return directoryOf(sha256) + QStringLiteral("/data");
}

QString IncomingFiles::thumbnailOf(const QString &sha256) const
{
    return directoryOf(sha256) + QStringLiteral("/thumbnail.png");
}

bool IncomingFiles::has(const QString &sha256) const
{
    return isHash(sha256) && QFile::exists(pathOf(sha256));
}

Result<QString> IncomingFiles::freshPath(qint64 room) const
{
    if (!makeFolder(m_folder))
        return error(ErrorKind::Storage, QStringLiteral("cannot make the folder"), m_folder);
    const QStorageInfo disk(m_folder);
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < room + reserveBytes)
        return error(ErrorKind::DiskFull, QStringLiteral("too little room for incoming files"), place);
    return m_folder + QLatin1Char('/') + onItsWay + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<IncomingFile> IncomingFiles::examine(const QString &path, const Told &told)
{
    QFile bytes(path);
    if (!bytes.exists())
        return error(ErrorKind::NotFound, QStringLiteral("no file"), place);
    if (!bytes.open(QIODevice::ReadOnly))
        return storage(bytes);
    if (bytes.size() == 0)
        return error(ErrorKind::Invalid, QStringLiteral("empty"), place);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray head;
    QByteArray tail;
    while (!bytes.atEnd()) {
        const QByteArray chunk = bytes.read(chunkBytes);
        if (chunk.isEmpty())
            return storage(bytes);
        hash.addData(chunk);
        if (head.size() < edgeBytes)
            head += chunk.left(edgeBytes - head.size());
        tail = (tail + chunk).right(edgeBytes);
    }
    IncomingFile file;
    file.bytes = bytes.size();
    // Zip files name their parts at the end; of a small file both ends are the whole.
    const BytesFacts facts = factsOf(file.bytes <= edgeBytes ? head : head + tail.right(std::min(edgeBytes, file.bytes - edgeBytes)));
    file.type = facts.mimeType;
    file.pixels = facts.pixels;
    file.sha256 = QString::fromLatin1(hash.result().toHex());
    file.saidType = told.media.mimeType.left(100);
    const QString name = safeFileName(told.media.fileName);
    file.name = name.isEmpty() ? namelessFile(told.kind, told.at, file.type) : withEnding(name, file.type);
    return file;
}

Result<void> IncomingFiles::install(const QString &path, const QString &sha256) const
{
    if (has(sha256)) {
        QFile::remove(path);
        return {};
    }
    if (!makeFolder(directoryOf(sha256)))
        return error(ErrorKind::Storage, QStringLiteral("cannot make the folder"), place);
    QFile file(path);
    if (!file.rename(pathOf(sha256)))
        return storage(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<QString> IncomingFiles::named(const QString &sha256, const QString &name) const
{
    if (!has(sha256))
        return error(ErrorKind::NotFound, QStringLiteral("no file"), place);
    const QString safe = safeFileName(name);
    const QString folder = directoryOf(sha256) + QStringLiteral("/named");
    const QString path = folder + QLatin1Char('/') + (safe.isEmpty() ? QStringLiteral("file") : safe);
    if (QFile::exists(path))
        return path;
    if (!makeFolder(folder))
        return error(ErrorKind::Storage, QStringLiteral("cannot make the folder"), place);
    // A copy, not a link: what another program does to it must not change what was received.
    QFile source(pathOf(sha256));
    if (!source.copy(path))
        return storage(source);
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

Result<qint64> IncomingFiles::copy(const QString &sha256, const QString &path) const
{
    QFile source(pathOf(sha256));
    if (!has(sha256) || !source.open(QIODevice::ReadOnly))
        return error(ErrorKind::NotFound, QStringLiteral("no file"), place);
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return storage(target);
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(chunkBytes);
        if (chunk.isEmpty())
            return storage(source);
        if (target.write(chunk) != chunk.size())
            return storage(target);
    }
    return target.commit() ? Result<qint64>(source.size()) : Result<qint64>(storage(target));
}

Result<void> IncomingFiles::remove(const QString &sha256) const
{
    if (!isHash(sha256))
        return {};
    QDir directory(directoryOf(sha256));
    return !directory.exists() || directory.removeRecursively() ? Result<void>() : Result<void>(error(ErrorKind::Storage, QStringLiteral("still there"), place));
}

int IncomingFiles::tidy(const QSet<QString> &kept) const
{
    int gone = 0;
    const QDir folder(m_folder);
    for (const QFileInfo &info : folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString name = info.fileName();
        if (info.isSymLink() || !isOld(info))
            continue;
        if (info.isFile() && name.startsWith(onItsWay) && QFile::remove(info.filePath()))
            ++gone;
        else if (info.isDir() && isHash(name) && !kept.contains(name) && remove(name))
            ++gone;
    }
    return gone;
}

} // namespace recado
