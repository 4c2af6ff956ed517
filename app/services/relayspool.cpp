#include "services/relayspool.h"

#include "base/filesync.h"
#include "base/log.h"
#include "base/secret.h"

#include <QDir>

#include <algorithm>

namespace recado::relay {

namespace {

constexpr qint64 largestSegment = 8 * 1024 * 1024;
constexpr qint64 smallestLimit = 64 * 1024;
constexpr int segmentsPerLimit = 8; // what is acknowledged gives its room back in portions of this size
constexpr qint64 worthDropping = 64 * 1024; // a file that grows is not changed for another after every few deliveries

} // namespace

RelaySpool::RelaySpool(const SpoolOptions &options)
    : m_options{options.directory, std::max(options.limit, smallestLimit)}, m_segmentSize(std::min(largestSegment, m_options.limit / segmentsPerLimit)),
      m_lock(options.directory + QStringLiteral("/lock")), m_run(makeUrlToken())
{
}

Result<std::unique_ptr<RelaySpool>> RelaySpool::open(const SpoolOptions &options)
{
    if (!QDir().mkpath(options.directory))
        return error(ErrorKind::Storage, QStringLiteral("the spool's directory cannot be made"), options.directory);
    QFile::setPermissions(options.directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    std::unique_ptr<RelaySpool> spool(new RelaySpool(options));
    if (!spool->m_lock.tryLock())
        return error(ErrorKind::Conflict, QStringLiteral("another program has this spool open"), options.directory);
    if (const auto loaded = spool->load(); !loaded)
        return loaded.error();
    return Result<std::unique_ptr<RelaySpool>>(std::move(spool));
}

Result<void> RelaySpool::load()
{
    const QDir directory(m_options.directory);
    for (const QString &name : directory.entryList({QLatin1Char('*') + QLatin1String(Segment::suffix)}, QDir::Files, QDir::Name)) {
        auto segment = Segment::open(directory.filePath(name));
        if (!segment)
            return segment.error();
        if ((*segment)->tornTail() > 0)
            qCInfo(logWebhook, "%lld bytes of a delivery that was never answered are left out", static_cast<long long>((*segment)->tornTail()));
        if ((*segment)->damaged() > 0)
            qCWarning(logWebhook, "%lld bytes of the spool are damaged", static_cast<long long>((*segment)->damaged()));
        m_next = std::max(m_next, (*segment)->first() + 1);
        if (!(*segment)->entries().empty())
            m_next = std::max(m_next, (*segment)->entries().back().number + 1);
        const quint64 first = (*segment)->first();
        m_segments.insert_or_assign(first, std::move(*segment));
    }
    std::vector<quint64> old;
    for (const auto &[first, segment] : m_segments)
        old.push_back(first);
    // Even with a full disk what is there can be fetched; the first delivery says then that there is no room.
    if (const auto begun = begin(); !begun && begun.error().kind != ErrorKind::DiskFull)
        return begun;
    for (const quint64 first : old)
        dropIfDone(first);
    return {};
}

// The numbers live on in the name of the newest file, which is never the one that goes.
Result<void> RelaySpool::begin()
{
    auto segment = Segment::create(m_options.directory, m_next);
    if (!segment)
        return segment.error();
    m_current = segment->get();
    m_segments.insert_or_assign(m_next, std::move(*segment));
    return {};
}

qint64 RelaySpool::bytes() const
{
    qint64 sum = 0;
    for (const auto &[first, segment] : m_segments)
        sum += segment->size();
    return sum;
}

RelaySpool::Appended RelaySpool::append(const QList<QByteArray> &boxes)
{
    if (!m_current || !m_current->takesMore() || m_current->size() >= m_segmentSize) {
        Segment *full = m_current;
        m_next = std::max(m_next, m_current ? m_current->first() + 1 : m_next);
        if (const auto begun = begin(); !begun)
            return {0, begun.error()};
        if (full)
            dropIfDone(full->first());
    }
    QList<QByteArray> fitting;
    qint64 size = bytes();
    for (const QByteArray &box : boxes) {
        size += Segment::recordHeader + box.size();
        if (size > m_options.limit)
            break;
        fitting.append(box);
    }
    const Error full = error(ErrorKind::DiskFull, QStringLiteral("the spool has reached its limit"), QStringLiteral("limit"));
    if (fitting.isEmpty())
        return {0, full};
    const auto written = m_current->append(m_next, fitting);
    m_next += quint64(fitting.size()); // also after a failure: some of it may lie on the disk
    if (!written)
        return {0, written.error()};
    return {fitting.size(), fitting.size() < boxes.size() ? full : Error{}};
}

QList<NumberedBox> RelaySpool::read(quint64 after, int most, qsizetype largest)
{
    QList<NumberedBox> boxes;
    qsizetype size = 0;
    for (const auto &[first, segment] : m_segments) {
        if (segment->waiting() == 0)
            continue;
        const auto &entries = segment->entries();
        auto entry = std::upper_bound(entries.begin(), entries.end(), after, [](quint64 number, const Segment::Entry &right) { return number < right.number; });
        for (; entry != entries.end(); ++entry) {
            if (!entry->isWaiting)
                continue;
            size += qsizetype(entry->size);
            if (!boxes.isEmpty() && (boxes.size() >= most || size > largest))
                return boxes;
            const auto box = segment->read(*entry);
            if (!box) { // a bad sector must not hold up the others; it stays where it is
                qCWarning(logWebhook) << "a kept delivery cannot be read:" << box.error().detail;
                continue;
            }
            boxes.append({entry->number, *box});
        }
    }
    return boxes;
}

Result<void> RelaySpool::acknowledge(const Acknowledgement &acknowledgement)
{
    if (acknowledgement.run != m_run)
        return error(ErrorKind::Conflict, QStringLiteral("these numbers are of another run"), QStringLiteral("run"));
    std::map<quint64, QList<quint64>> perSegment;
    for (const quint64 number : acknowledgement.numbers) {
        const auto behind = m_segments.upper_bound(number);
        if (behind != m_segments.begin())
            perSegment[std::prev(behind)->first].append(number);
    }
    for (const auto &[first, numbers] : perSegment) {
        if (const auto done = m_segments.at(first)->acknowledge(numbers); !done)
            return done;
        dropIfDone(first);
    }
    return {};
}

void RelaySpool::dropIfDone(quint64 first)
{
    const auto found = m_segments.find(first);
    if (found == m_segments.end() || found->second->waiting() > 0)
        return;
    if (found->second.get() == m_current) {
        if (m_current->size() < std::min(m_segmentSize, worthDropping) || m_current->entries().empty() || !begin())
            return;
    }
    const QString path = found->second->path();
    const qint64 damaged = found->second->damaged();
    m_segments.erase(found); // closes it
    if (damaged > 0)
        QFile::rename(path, path + QStringLiteral(".damaged"));
    else
        QFile::remove(path);
    m_damaged += damaged;
    syncDirectory(m_options.directory);
}

SpoolState RelaySpool::state() const
{
    SpoolState state{0, bytes(), m_options.limit, m_damaged};
    for (const auto &[first, segment] : m_segments) {
        state.waiting += segment->waiting();
        state.damaged += segment->damaged();
    }
    return state;
}

} // namespace recado::relay
