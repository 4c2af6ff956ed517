// How one file comes from the provider to its place.
#include "domain/mediarules.h"
#include "services/incomingfetching.h"

#include <QFile>
#include <QTimer>

namespace recado {

namespace {

constexpr int mostAttempts = 3; // of one that breaks off
constexpr std::chrono::milliseconds firstPause{400};
const QString tooLarge = toString(FileRefusal::TooLarge);

bool mayPass(const Error &problem)
{
    return problem.kind == ErrorKind::Network || problem.kind == ErrorKind::Timeout;
}

Error refused(FileRefusal reason)
{
    return error(ErrorKind::Invalid, QStringLiteral("the file is not kept"), toString(reason));
}

} // namespace

QFuture<Result<IncomingFile>> IncomingMediaService::fetch(qint64 row)
{
    auto promise = std::make_shared<QPromise<Result<IncomingFile>>>();
    promise->start();
    QFuture<Result<IncomingFile>> future = promise->future();
    const auto found = m_fetching.find(row);
    const FetchingPtr fetching = found == m_fetching.end() ? begin(row, true) : *found;
    fetching->isAsked = true;
    fetching->waiting.append(promise);
    return future;
}

void IncomingMediaService::cancel(qint64 row)
{
    if (const auto found = m_fetching.find(row); found != m_fetching.end())
        (*found)->stop.request_stop();
}

IncomingMediaService::FetchingPtr IncomingMediaService::begin(qint64 row, bool isAsked)
{
    auto fetching = std::make_shared<Fetching>();
    fetching->row = row;
    fetching->isAsked = isAsked;
    m_fetching.insert(row, fetching);
    m_ticks.start();
    Q_EMIT changed(row);
    m_core.database->read([row](Connection &connection) { return IncomingMediaStore(connection).entry(row); })
        .then(this, [this, fetching](const Result<std::optional<IncomingMediaEntry>> &entry) {
            if (!entry)
                fail(fetching, entry.error());
            else if (!*entry)
                finish(fetching, error(ErrorKind::NotFound, QStringLiteral("this message has no file"), QStringLiteral("message")));
            else
                start(fetching, **entry);
        });
    return fetching;
}

void IncomingMediaService::start(const FetchingPtr &fetching, const IncomingMediaEntry &entry)
{
    fetching->entry = entry;
    const qint64 limit = largestIncoming(entry.kind);
    fetching->most = fetching->isAsked ? limit : std::min(limit, m_unaskedBytes.value_or(0));
    if (entry.media.id.isEmpty() && entry.media.url.isEmpty()) {
        settle(fetching, IncomingFileStage::Refused, toString(FileRefusal::NoFile), {}, refused(FileRefusal::NoFile));
        return;
    }
    // Empty: it is here already.
    const QString known = entry.stage == IncomingFileStage::Here && entry.file ? entry.file->sha256 : QString();
    onPool<QString>(m_disk, [files = m_files, known, room = fetching->most]() -> Result<QString> {
        return !known.isEmpty() && files.has(known) ? Result<QString>(QString()) : files.freshPath(room);
    }).then(this, [this, fetching](const Result<QString> &path) {
        if (!path) {
            fail(fetching, path.error());
            return;
        }
        if (path->isEmpty()) {
            finish(fetching, *fetching->entry.file);
            return;
        }
        fetching->path = *path;
        post(fetching);
    });
}

void IncomingMediaService::post(const FetchingPtr &fetching)
{
    if (fetching->stop.stop_requested()) {
        finish(fetching, error(ErrorKind::Cancelled));
        return;
    }
    ++fetching->attempt;
    const IncomingMediaEntry &entry = fetching->entry;
    MediaDownload wanted;
    wanted.path = fetching->path;
    wanted.most = fetching->most;
    wanted.stop = fetching->stop.get_token();
    wanted.begun = [fetching](std::shared_ptr<net::AnswerFile> answer) { fetching->answer = std::move(answer); };
    wanted.mayBeText = entry.kind == IncomingType::Document;
    m_media.fetchInto(entry.account, entry.channel, entry.media.id.isEmpty() ? entry.media.url : entry.media.id, wanted)
        .then(this, [this, fetching](const Result<qint64> &fetched) { handleFetched(fetching, fetched); });
}

void IncomingMediaService::handleFetched(const FetchingPtr &fetching, const Result<qint64> &fetched)
{
    if (fetched) {
        examine(fetching);
        return;
    }
    const Error &problem = fetched.error();
    const qint64 limit = largestIncoming(fetching->entry.kind);
    if (problem.kind == ErrorKind::Cancelled) {
        finish(fetching, problem);
    } else if (problem.kind == ErrorKind::Invalid && problem.place == tooLarge) {
        if (fetching->isAsked && fetching->most < limit) { // asked for while it came unasked
            fetching->most = limit;
            post(fetching);
        } else if (fetching->most < limit) {
            settle(fetching, IncomingFileStage::NotFetched, QStringLiteral("larger"), {}, problem);
        } else {
            settle(fetching, IncomingFileStage::Refused, tooLarge, {}, problem);
        }
    } else if (problem.kind == ErrorKind::Invalid && (problem.place == QLatin1String("url") || problem.place == QLatin1String("id"))) {
        settle(fetching, IncomingFileStage::Refused, toString(FileRefusal::ForeignAddress), {}, refused(FileRefusal::ForeignAddress));
    } else if (isGone(*fetching, problem)) {
        settle(fetching, IncomingFileStage::Gone, {}, {}, error(ErrorKind::NotFound, QStringLiteral("the provider has it no more"), QStringLiteral("media")));
    } else if (mayPass(problem) && fetching->attempt < mostAttempts) {
        QTimer::singleShot(firstPause * (1 << (fetching->attempt - 1)), this, [this, fetching] { post(fetching); });
    } else {
        fail(fetching, problem);
    }
}

// (Meta, "Media": an id of incoming media lives 7 days, afterwards the Graph API says "Unsupported get request", code 100.)
bool IncomingMediaService::isGone(const Fetching &fetching, const Error &problem) const
{
    if (problem.kind == ErrorKind::NotFound || problem.detail.startsWith(QLatin1String("HTTP 410")))
        return true;
    const bool isOld = isMediaExpired(MediaSource::Received, fetching.entry.at, m_core.now());
    return problem.kind == ErrorKind::Rejected && (isOld || problem.code == QLatin1String("100"));
}

void IncomingMediaService::examine(const FetchingPtr &fetching)
{
    const IncomingMediaEntry &entry = fetching->entry;
    const IncomingFiles::Told as{entry.kind, entry.media, entry.at};
    onPool<IncomingFile>(m_disk, [path = fetching->path, as] { return IncomingFiles::examine(path, as); })
        .then(this, [this, fetching](const Result<IncomingFile> &file) {
            if (!file) {
                const bool isNone = file.error().kind == ErrorKind::NotFound || file.error().kind == ErrorKind::Invalid;
                if (isNone)
                    settle(fetching, IncomingFileStage::Refused, toString(FileRefusal::NoFile), {}, refused(FileRefusal::NoFile));
                else
                    fail(fetching, file.error());
                return;
            }
            const QString told = toldSha256(fetching->entry.media.sha256);
            if (told.isEmpty() || told == file->sha256)
                install(fetching, *file);
            else
                settle(fetching, IncomingFileStage::Refused, toString(FileRefusal::HashDiffers), *file, refused(FileRefusal::HashDiffers));
        });
}

void IncomingMediaService::install(const FetchingPtr &fetching, const IncomingFile &file)
{
    ++m_busy[file.sha256];
    const auto done = [this, hash = file.sha256] {
        if (--m_busy[hash] == 0)
            m_busy.remove(hash);
    };
    onPool<void>(m_disk, [files = m_files, path = fetching->path, hash = file.sha256] { return files.install(path, hash); })
        .then(this, [this, fetching, file, done](const Result<void> &installed) {
            if (!installed) {
                done();
                fail(fetching, installed.error());
                return;
            }
            m_core.database
                ->write([row = fetching->row, file, now = m_core.now()](Connection &connection) {
                    return IncomingMediaStore(connection).put(row, IncomingFileStage::Here, {}, file, now);
                })
                .then(this, [this, fetching, file, done](const Result<void> &kept) {
                    done();
                    if (!kept) { // erased meanwhile, or the disk refuses
                        (void)tidy();
                        fail(fetching, kept.error());
                        return;
                    }
                    IncomingMediaState state;
                    state.stage = IncomingFileStage::Here;
                    state.isKnown = true;
                    state.file = file;
                    m_states.insert(fetching->row, state);
                    finish(fetching, file);
                });
        });
}

void IncomingMediaService::settle(const FetchingPtr &fetching, IncomingFileStage stage, const QString &reason, const std::optional<IncomingFile> &file,
                                  const Result<IncomingFile> &answer)
{
    m_core.database
        ->write([row = fetching->row, stage, reason, file, now = m_core.now()](Connection &connection) {
            return IncomingMediaStore(connection).put(row, stage, reason, file, now);
        })
        .then(this, [this, fetching, stage, reason, file, answer](const Result<void> &kept) {
            if (!kept) {
                fail(fetching, kept.error());
                return;
            }
            IncomingMediaState state;
            state.stage = stage;
            state.isKnown = true;
            state.file = file;
            if (stage == IncomingFileStage::Refused)
                state.refusal = fileRefusalFrom(reason);
            state.isLarge = stage == IncomingFileStage::NotFetched && !reason.isEmpty();
            m_states.insert(fetching->row, state);
            finish(fetching, answer);
        });
}

void IncomingMediaService::fail(const FetchingPtr &fetching, const Error &problem)
{
    IncomingMediaState state = m_states.value(fetching->row);
    state.stage = IncomingFileStage::Failed;
    state.isKnown = true;
    state.problem = problem;
    m_states.insert(fetching->row, state);
    finish(fetching, problem);
}

void IncomingMediaService::finish(const FetchingPtr &fetching, const Result<IncomingFile> &answer)
{
    if (!fetching->path.isEmpty()) {
        const QString path = fetching->path;
        m_disk.start([path] { QFile::remove(path); });
    }
    m_fetching.remove(fetching->row);
    Q_EMIT changed(fetching->row);
    for (const auto &promise : std::exchange(fetching->waiting, {})) {
        promise->addResult(answer);
        promise->finish();
    }
    pump();
}

} // namespace recado
