#include "services/incomingmedia.h"

#include "domain/mediarules.h"
#include "services/incomingfetching.h"
#include "store/settingstore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int atOnce = 3;          // unasked ones
constexpr qsizetype mostStates = 4000;
constexpr std::chrono::milliseconds tickTime{250};
const QString topic = QStringLiteral("incoming_media");
const QString unaskedSetting = QStringLiteral("incoming_media_unasked_bytes");

IncomingMediaState stateOf(const IncomingMediaEntry &entry)
{
    IncomingMediaState state;
    state.stage = entry.stage;
    state.isKnown = true;
    if (entry.stage == IncomingFileStage::Here || entry.stage == IncomingFileStage::Refused)
        state.file = entry.file;
    if (entry.stage == IncomingFileStage::Refused)
        state.refusal = fileRefusalFrom(entry.reason).value_or(FileRefusal::NoFile);
    state.isLarge = entry.stage == IncomingFileStage::NotFetched && !entry.reason.isEmpty();
    return state;
}

bool isSame(const IncomingMediaState &left, const IncomingMediaState &right)
{
    return left.stage == right.stage && left.isKnown == right.isKnown && left.file == right.file && left.refusal == right.refusal && left.isLarge == right.isLarge
           && left.problem == right.problem && left.isAsked == right.isAsked;
}

} // namespace

IncomingMediaService::IncomingMediaService(const Core &core, MediaService &media, QObject *parent)
    : QObject(parent), m_core(core), m_media(media), m_files(core.dataDir)
{
    m_disk.setMaxThreadCount(1);
    m_ticks.setInterval(tickTime);
    connect(&m_ticks, &QTimer::timeout, this, &IncomingMediaService::tell);
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("setting")))
            m_unaskedBytes.reset();
        if (changes.topics.contains(topic) && !m_inSight.isEmpty())
            look(m_inSight);
    });
}

IncomingMediaService::~IncomingMediaService()
{
    for (const FetchingPtr &fetching : m_fetching)
        fetching->stop.request_stop();
}

void IncomingMediaService::show(const QList<qint64> &rows)
{
    m_inSight = rows;
    m_wanted.clear();
    m_candidates.clear();
    if (m_states.size() > mostStates)
        m_states.removeIf([&rows](const auto &state) { return !rows.contains(state.key()); });
    if (rows.isEmpty())
        return;
    if (m_unaskedBytes) {
        look(rows);
        return;
    }
    unaskedBytes().then(this, [this](const Result<qint64> &bytes) {
        m_unaskedBytes = bytes ? *bytes : 0;
        look(m_inSight);
    });
}

void IncomingMediaService::look(const QList<qint64> &rows)
{
    m_core.database->look([rows](Connection &connection) { return IncomingMediaStore(connection).entries(rows); }, Reader::InSight)
        .then(this, [this](const Result<QList<IncomingMediaEntry>> &entries) {
            if (!entries)
                return;
            for (const IncomingMediaEntry &entry : *entries)
                take(entry);
            pump();
        });
}

// As it stands in the database. What failed in this session stays so until somebody asks again.
void IncomingMediaService::take(const IncomingMediaEntry &entry)
{
    const IncomingMediaState before = m_states.value(entry.row);
    const bool hasFailed = before.stage == IncomingFileStage::Failed && entry.stage == IncomingFileStage::NotFetched;
    if (!hasFailed)
        setState(entry.row, stateOf(entry));
    const bool isUnasked = !hasFailed && entry.stage == IncomingFileStage::NotFetched && entry.reason.isEmpty() && isFetchedUnasked(entry.kind, entry.media)
                           && m_unaskedBytes.value_or(0) > 0 && !isMediaExpired(MediaSource::Received, entry.at, m_core.now());
    if (isUnasked && m_inSight.contains(entry.row) && !m_fetching.contains(entry.row) && std::find(m_wanted.begin(), m_wanted.end(), entry.row) == m_wanted.end())
        m_wanted.push_back(entry.row);
}

void IncomingMediaService::pump()
{
    auto running = std::count_if(m_fetching.begin(), m_fetching.end(), [](const FetchingPtr &fetching) { return !fetching->isAsked; });
    for (; running < atOnce && !m_wanted.empty(); ++running) {
        const qint64 row = m_wanted.front();
        m_wanted.pop_front();
        if (!m_fetching.contains(row))
            begin(row, false);
    }
}

IncomingMediaState IncomingMediaService::state(qint64 row) const
{
    IncomingMediaState state = m_states.value(row);
    if (const auto found = m_fetching.find(row); found != m_fetching.end()) {
        const Fetching &fetching = **found;
        state.stage = IncomingFileStage::Fetching;
        state.received = fetching.answer ? fetching.answer->received.load() : 0;
        state.expected = fetching.answer ? fetching.answer->expected.load() : 0;
        state.isAsked = fetching.isAsked;
        state.problem.reset();
    }
    return state;
}

void IncomingMediaService::setState(qint64 row, const IncomingMediaState &state)
{
    IncomingMediaState &kept = m_states[row];
    if (isSame(kept, state))
        return;
    kept = state;
    if (!m_fetching.contains(row))
        Q_EMIT changed(row);
}

void IncomingMediaService::tell()
{
    for (const FetchingPtr &fetching : std::as_const(m_fetching)) {
        const qint64 received = fetching->answer ? fetching->answer->received.load() : 0;
        if (std::exchange(fetching->told, received) != received)
            Q_EMIT changed(fetching->row);
    }
    if (m_fetching.isEmpty())
        m_ticks.stop();
}

QFuture<Result<qint64>> IncomingMediaService::rowOf(const QString &providerId)
{
    return m_core.database->read([providerId](Connection &connection) -> Result<qint64> {
        const auto entry = IncomingMediaStore(connection).byProviderId(providerId);
        if (!entry)
            return entry.error();
        return *entry ? Result<qint64>((*entry)->row) : Result<qint64>(error(ErrorKind::NotFound, QStringLiteral("no message with a file has this id"), QStringLiteral("message")));
    });
}

QFuture<Result<QString>> IncomingMediaService::namedCopy(const IncomingFile &file)
{
    return onPool<QString>(m_disk, [files = m_files, file] { return files.named(file.sha256, file.name); });
}

QFuture<Result<qint64>> IncomingMediaService::saveAs(const IncomingFile &file, const QString &path)
{
    return onPool<qint64>(m_disk, [files = m_files, file, path] { return files.copy(file.sha256, path); });
}

QFuture<Result<QList<KeptFile>>> IncomingMediaService::keptOfConversations(const QList<ConversationId> &conversations)
{
    return m_core.database->read([conversations](Connection &connection) { return IncomingMediaStore(connection).keptOfConversations(conversations); });
}

QFuture<Result<QList<KeptFile>>> IncomingMediaService::keptOfPeople(const QStringList &people)
{
    return m_core.database->read([people](Connection &connection) { return IncomingMediaStore(connection).keptOfPeople(people); });
}

QFuture<Result<QList<KeptFile>>> IncomingMediaService::keptBefore(Instant moment, int most)
{
    return m_core.database->read([moment, most](Connection &connection) { return IncomingMediaStore(connection).keptBefore(moment, most); });
}

QFuture<Result<int>> IncomingMediaService::clear(const QList<qint64> &rows)
{
    return removeUnused(
        m_core.database->write([rows, now = m_core.now()](Connection &connection) { return IncomingMediaStore(connection).clear(rows, now); }));
}

QFuture<Result<int>> IncomingMediaService::forget(const QList<qint64> &rows)
{
    for (const qint64 row : rows) {
        cancel(row);
        m_states.remove(row);
    }
    return removeUnused(m_core.database->write([rows](Connection &connection) { return IncomingMediaStore(connection).forget(rows); }));
}

// What is being installed at this moment is about to have a message.
QFuture<Result<int>> IncomingMediaService::removeUnused(QFuture<Result<QStringList>> hashes)
{
    return hashes
        .then(this, [this](Result<QStringList> unused) -> QFuture<Result<int>> {
            if (!unused)
                return ready(Result<int>(unused.error()));
            unused->removeIf([this](const QString &hash) { return m_busy.contains(hash); });
            return onPool<int>(m_disk, [files = m_files, gone = *unused]() -> Result<int> {
                for (const QString &hash : gone) {
                    if (const auto removed = files.remove(hash); !removed)
                        return removed.error();
                }
                return int(gone.size());
            });
        })
        .unwrap();
}

QFuture<Result<int>> IncomingMediaService::tidy()
{
    return m_core.database->read([](Connection &connection) { return IncomingMediaStore(connection).keptHashes(); })
        .then(this, [this](Result<QStringList> kept) -> QFuture<Result<int>> {
            if (!kept)
                return ready(Result<int>(kept.error()));
            QSet<QString> hashes(kept->begin(), kept->end());
            for (auto busy = m_busy.keyBegin(); busy != m_busy.keyEnd(); ++busy)
                hashes.insert(*busy);
            return onPool<int>(m_disk, [files = m_files, hashes]() -> Result<int> { return files.tidy(hashes); });
        })
        .unwrap();
}

QFuture<Result<qint64>> IncomingMediaService::keptBytes()
{
    return m_core.database->look([](Connection &connection) { return IncomingMediaStore(connection).keptBytes(); });
}

QFuture<Result<qint64>> IncomingMediaService::unaskedBytes()
{
    return m_core.database->read([](Connection &connection) -> Result<qint64> {
        const auto kept = SettingStore(connection).value(unaskedSetting, QString::number(usualUnaskedBytes));
        return kept ? Result<qint64>(kept->toLongLong()) : kept.error();
    });
}

QFuture<Result<void>> IncomingMediaService::setUnaskedBytes(qint64 bytes)
{
    m_unaskedBytes = std::max<qint64>(bytes, 0);
    return m_core.database->write([bytes](Connection &connection) { return SettingStore(connection).setValue(unaskedSetting, QString::number(std::max<qint64>(bytes, 0))); });
}

} // namespace recado
