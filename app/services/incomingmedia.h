#pragma once

#include "services/incomingfiles.h"
#include "services/mediaservice.h"
#include "store/incomingmediastore.h"

#include <QHash>
#include <QTimer>

#include <deque>

namespace recado {

// What a bubble shows of a file that came in.
struct IncomingMediaState {
    IncomingFileStage stage = IncomingFileStage::NotFetched;
    bool isKnown = false;             // false: not looked up yet; changed() follows once show() or fetch() has asked
    qint64 received = 0;              // bytes, while Fetching
    qint64 expected = 0;              // 0: nobody said
    std::optional<IncomingFile> file; // Here; Refused because of its hash: what it is
    std::optional<FileRefusal> refusal; // Refused
    bool isLarge = false;             // NotFetched: longer than is fetched unasked
    std::optional<Error> problem;     // Failed
    bool isAsked = false;             // Fetching, or waiting for its turn, since somebody asked for it

    // Fetching it may bring it here.
    bool mayBeFetched() const
    {
        return stage == IncomingFileStage::NotFetched || stage == IncomingFileStage::Failed || stage == IncomingFileStage::Cleared || stage == IncomingFileStage::Gone;
    }
};

// The files that people sent: fetched from the provider into this computer when asked for, and small pictures, stickers and voice notes while they are in
// sight. Rows are those of `incoming` (ThreadEntry::key.row). Main thread; network, disk and hashing elsewhere, and never a whole file in memory.
//
// A file is what its bytes say; it is never opened because of its name. The token goes to the account's own hosts only: Provider::downloadRequest() refuses others.
class IncomingMediaService : public QObject {
    Q_OBJECT

public:
    IncomingMediaService(const Core &core, MediaService &media, QObject *parent = nullptr);
    ~IncomingMediaService() override;

    // These are in sight now, most wanted first, and none else: their states are looked up, and small ones fetched (see setUnaskedBytes()). What was
    // waiting for an earlier list is dropped; what is on its way comes.
    void show(const QList<qint64> &rows);
    // At once, from memory.
    IncomingMediaState state(qint64 row) const;

    // The file, whatever its size below the limit of its kind; at once when it is here. Errors: NotFound (no such message or file, or gone at the provider),
    // Invalid place "too_large", "sha256_differs", "foreign_address" or "no_file", Cancelled, DiskFull, Storage, and what the provider says.
    QFuture<Result<IncomingFile>> fetch(qint64 row);
    void cancel(qint64 row);
    // By an id at the provider, for the terminal. Error NotFound.
    QFuture<Result<qint64>> rowOf(const QString &providerId);

    // The bytes on disk, to be read (never run); there while the stage is Here.
    QString pathOf(const IncomingFile &file) const { return m_files.pathOf(file.sha256); }
    // Where a small PNG of it is kept, by who makes one.
    QString thumbnailPathOf(const IncomingFile &file) const { return m_files.thumbnailOf(file.sha256); }
    // A copy under its own name, for dragging out and for opening with the desktop. Opening is for mayBeOpened(file.type) alone, after a question.
    QFuture<Result<QString>> namedCopy(const IncomingFile &file);
    // Replaces what is there. How many bytes.
    QFuture<Result<qint64>> saveAs(const IncomingFile &file, const QString &path);

    // Files of conversations, of people (Conversation::person), or written before a moment: oldest first. For retention, export and erasing.
    QFuture<Result<QList<KeptFile>>> keptOfConversations(const QList<ConversationId> &conversations);
    QFuture<Result<QList<KeptFile>>> keptOfPeople(const QStringList &people);
    QFuture<Result<QList<KeptFile>>> keptBefore(Instant moment, int most = 1000);
    // Away from this computer, what other messages share stays. Cleared: the bubble says so, and it is not fetched unasked again. How many files went.
    QFuture<Result<int>> clear(const QList<qint64> &rows);
    // As if nobody had ever asked; before the messages themselves are erased.
    QFuture<Result<int>> forget(const QList<qint64> &rows);
    // What a program that died has left behind; files of messages that are gone. How many went.
    QFuture<Result<int>> tidy();
    QFuture<Result<qint64>> keptBytes();

    // The longest file that is fetched unasked; 0: none ever is.
    QFuture<Result<qint64>> unaskedBytes();
    QFuture<Result<void>> setUnaskedBytes(qint64 bytes);

Q_SIGNALS:
    // Its state is another: by this process or another. While fetching a few times a second.
    void changed(qint64 row);

private:
    struct Fetching;
    using FetchingPtr = std::shared_ptr<Fetching>;

    void look(const QList<qint64> &rows);
    void take(const IncomingMediaEntry &entry);
    void pump();
    FetchingPtr begin(qint64 row, bool isAsked);
    void start(const FetchingPtr &fetching, const IncomingMediaEntry &entry);
    void post(const FetchingPtr &fetching);
    void handleFetched(const FetchingPtr &fetching, const Result<qint64> &fetched);
    void examine(const FetchingPtr &fetching);
    void install(const FetchingPtr &fetching, const IncomingFile &file);
    void settle(const FetchingPtr &fetching, IncomingFileStage stage, const QString &reason, const std::optional<IncomingFile> &file, const Result<IncomingFile> &answer);
    void finish(const FetchingPtr &fetching, const Result<IncomingFile> &answer);
    void fail(const FetchingPtr &fetching, const Error &problem);
    bool isGone(const Fetching &fetching, const Error &problem) const;
    QFuture<Result<int>> removeUnused(QFuture<Result<QStringList>> hashes);
    void setState(qint64 row, const IncomingMediaState &state);
    void tell();

    const Core &m_core;
    MediaService &m_media;
    IncomingFiles m_files;
    QThreadPool m_disk; // one thread: installing and removing the same file never meet
    QHash<qint64, IncomingMediaState> m_states;
    QHash<qint64, FetchingPtr> m_fetching;
    QHash<QString, int> m_busy; // hashes that are being installed
    std::deque<qint64> m_wanted;
    QList<qint64> m_inSight;
    QHash<qint64, IncomingMediaEntry> m_candidates; // of those in sight, what may be fetched unasked
    std::optional<qint64> m_unaskedBytes;
    QTimer m_ticks;
};

} // namespace recado
