#include "services/relaysegment.h"

#include "base/filesync.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace recado::relay {

namespace {

constexpr quint32 version = 1;
constexpr qsizetype fileHeader = 16;
constexpr qsizetype stateAt = 4;
constexpr qsizetype numberAt = 8;
constexpr qsizetype lengthAt = 16;
constexpr qsizetype checksumAt = 20;
constexpr qsizetype checksumSize = 12;
constexpr quint32 longestBox = 64 * 1024 * 1024;
const QByteArray fileSign = QByteArrayLiteral("RECSPOOL");
const QByteArray recordSign = QByteArrayLiteral("BOXR");

template<typename Number>
void addNumber(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template<typename Number>
Number numberIn(const char *bytes)
{
    return qFromLittleEndian<Number>(bytes);
}

QByteArray checksum(const char *numberAndLength, const char *box, qsizetype size)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArrayView(numberAndLength, checksumAt - numberAt));
    hash.addData(QByteArrayView(box, size));
    return hash.result().left(checksumSize);
}

QByteArray recordOf(quint64 number, const QByteArray &box)
{
    QByteArray record = recordSign + 'W' + QByteArray(3, '\0');
    addNumber(record, number);
    addNumber(record, static_cast<quint32>(box.size()));
    return record + checksum(record.constData() + numberAt, box.constData(), box.size()) + box;
}

bool sync(const QFile &file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

Error failureOf(const QFile &file, const char *what)
{
    const auto kind = file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Storage;
    return error(kind, QString::fromLatin1(what) + QStringLiteral(": ") + file.errorString(), QStringLiteral("spool"));
}

} // namespace

Segment::Segment(const QString &path) : m_file(path)
{
    m_first = QFileInfo(path).completeBaseName().toULongLong(nullptr, 16);
}

Result<std::unique_ptr<Segment>> Segment::create(const QString &directory, quint64 first)
{
    std::unique_ptr<Segment> segment(
        new Segment(QStringLiteral("%1/%2%3").arg(directory).arg(first, 16, 16, QLatin1Char('0')).arg(QLatin1String(suffix))));
    QFile &file = segment->m_file;
    if (QFile::exists(file.fileName()))
        return error(ErrorKind::Conflict, QStringLiteral("this part of the spool exists"), file.fileName());
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failureOf(file, "a part of the spool cannot be made");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QByteArray header = fileSign;
    addNumber(header, version);
    addNumber(header, quint32(0));
    if (file.write(header) != header.size() || !sync(file)) {
        const Error problem = failureOf(file, "a part of the spool cannot be written");
        file.remove();
        return problem;
    }
    syncDirectory(directory);
    segment->m_size = fileHeader;
    segment->m_takesMore = true;
    return Result<std::unique_ptr<Segment>>(std::move(segment));
}

Result<std::unique_ptr<Segment>> Segment::open(const QString &path)
{
    std::unique_ptr<Segment> segment(new Segment(path));
    QFile &file = segment->m_file;
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return failureOf(file, "a part of the spool cannot be opened");
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failureOf(file, "a part of the spool cannot be read");
    segment->m_size = bytes.size();
    if (bytes.size() >= fileHeader && bytes.startsWith(fileSign) && numberIn<quint32>(bytes.constData() + fileSign.size()) > version)
        return error(ErrorKind::NewerVersion, QStringLiteral("written by a newer Recado"), path);
    segment->scan(bytes);
    return Result<std::unique_ptr<Segment>>(std::move(segment));
}

void Segment::scan(const QByteArray &bytes)
{
    qint64 good = std::min(fileHeader, bytes.size()); // so far everything was one
    qsizetype at = good;
    for (;;) {
        at = bytes.indexOf(recordSign, at);
        if (at < 0 || bytes.size() - at < recordHeader)
            break;
        const char *record = bytes.constData() + at;
        const auto length = numberIn<quint32>(record + lengthAt);
        const bool fits = length <= longestBox && qsizetype(length) <= bytes.size() - at - recordHeader;
        if (!fits || checksum(record + numberAt, record + recordHeader, length) != QByteArrayView(record + checksumAt, checksumSize)) {
            ++at;
            continue;
        }
        m_damaged += at - good;
        const Entry entry{numberIn<quint64>(record + numberAt), at, length, record[stateAt] != 'A'};
        m_waiting += entry.isWaiting ? 1 : 0;
        m_entries.push_back(entry);
        at += recordHeader + length;
        good = at;
    }
    m_tornTail = bytes.size() - good;
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) { return left.number < right.number; });
}

Result<void> Segment::append(quint64 first, const QList<QByteArray> &boxes)
{
    QByteArray bytes;
    std::vector<Entry> entries;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        entries.push_back({first + quint64(i), m_size + bytes.size(), static_cast<quint32>(boxes[i].size()), true});
        bytes += recordOf(entries.back().number, boxes[i]);
    }
    m_file.unsetError();
    if (!m_file.seek(m_size) || m_file.write(bytes) != bytes.size())
        return giveUp("a delivery cannot be written");
    if (!sync(m_file)) {
        m_takesMore = false; // what a failed fsync has left behind is not known (and Linux does not say it twice)
        return failureOf(m_file, "a delivery cannot be made durable");
    }
    m_size += bytes.size();
    m_waiting += entries.size();
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    return {};
}

// Half a group must not stand before the next one.
Result<void> Segment::giveUp(const char *what)
{
    const Error problem = failureOf(m_file, what);
    if (!m_file.resize(m_size))
        m_takesMore = false;
    return problem;
}

Result<QByteArray> Segment::read(const Entry &entry)
{
    m_file.unsetError();
    if (!m_file.seek(entry.at + recordHeader))
        return failureOf(m_file, "a delivery cannot be read");
    const QByteArray box = m_file.read(entry.size);
    if (box.size() != qsizetype(entry.size))
        return failureOf(m_file, "a delivery cannot be read");
    return box;
}

Result<void> Segment::acknowledge(const QList<quint64> &numbers)
{
    std::vector<Entry *> found;
    for (const quint64 number : numbers) {
        const auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), number, [](const Entry &left, quint64 right) { return left.number < right; });
        if (entry != m_entries.end() && entry->number == number && entry->isWaiting)
            found.push_back(&*entry);
    }
    if (found.empty())
        return {};
    m_file.unsetError();
    for (const Entry *entry : found) {
        if (!m_file.seek(entry->at + stateAt) || m_file.write("A", 1) != 1)
            return failureOf(m_file, "an acknowledgement cannot be written");
    }
    if (!sync(m_file))
        return failureOf(m_file, "an acknowledgement cannot be made durable");
    for (Entry *entry : found) {
        m_waiting -= entry->isWaiting ? 1 : 0; // a number given twice counts once
        entry->isWaiting = false;
    }
    return {};
}

} // namespace recado::relay
