#include "pages/compose/draftkeeper.h"

#include "application.h"
#include "base/completion.h"

#include <utility>

namespace recado {

namespace {

constexpr int restAfterTyping = 700;

} // namespace

// Puts follow each other: the second waits for the id that the first is given.
struct DraftKeeper::Kept {
    DraftId id;
    std::optional<WrittenDraft> noted;
    QString title;
    bool dirty = false; // the disk has not got what was noted
    bool saving = false;
    QFuture<Result<DraftId>> answer = {}; // while it is being saved
    bool again = false;     // changed while it was being saved
    bool openAgain = false; // how it is to be saved then
    bool unwanted = false;
    std::optional<LeavingMark> leaving;
    std::shared_ptr<QPromise<Result<void>>> waiting; // for the mark to be on disk

    SavedDraft row(bool isOpen) const
    {
        SavedDraft draft;
        draft.id = id;
        draft.title = title;
        draft.body = toJson(*noted);
        if (isOpen)
            draft.body = openDraft(draft.body);
        if (leaving)
            leaving->writeInto(&draft.body);
        return draft;
    }
};

DraftKeeper::DraftKeeper(Application &app, QObject *parent)
    : QObject(parent), m_app(app), m_left(new LeftDrafts(app, this)), m_current(std::make_shared<Kept>())
{
    connect(m_left, &LeftDrafts::settled, this, [this](const LeftDrafts::Settled &settled) { m_settled = settled; });
    connect(m_left, &LeftDrafts::finished, this, &DraftKeeper::load);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&app.drafts(), &DraftService::changed, this, &DraftKeeper::load);
    load();
}

// The last keys before the window closed. What is being saved has its id first, or it would be kept twice: the answer of the disk is waited for,
// which is there at once.
DraftKeeper::~DraftKeeper()
{
    for (const auto &kept : m_saving) {
        if (!kept->again && !kept->unwanted && kept != m_current)
            continue;
        if (const auto id = kept->answer.result())
            kept->id = *id;
        else
            kept->dirty = true;
        if (kept->unwanted && !kept->id.isNull())
            m_app.drafts().remove(kept->id);
        else if (!kept->unwanted && kept->again && kept != m_current)
            (void)m_app.drafts().put(kept->row(kept->openAgain));
    }
    if (m_current->noted && (m_current->dirty || m_current->again))
        (void)m_app.drafts().put(m_current->row(true));
}

void DraftKeeper::note(const Draft &draft, const QString &people)
{
    if (draft.isBlank()) {
        if (m_current->noted)
            discard();
        return;
    }
    const WrittenDraft now = written(draft, people);
    if (m_current->noted == now)
        return;
    m_current->noted = now;
    m_current->title = titleOf(draft);
    m_current->dirty = true;
    m_rest.start();
}

void DraftKeeper::save()
{
    m_rest.stop();
    put(m_current, true);
}

void DraftKeeper::put(const std::shared_ptr<Kept> &kept, bool isOpen)
{
    if (!kept->noted)
        return;
    if (kept->saving) {
        kept->again = true;
        kept->openAgain = isOpen;
        return;
    }
    kept->saving = true;
    kept->dirty = false;
    m_saving.append(kept);
    kept->answer = m_app.drafts().put(kept->row(isOpen));
    kept->answer.then(this, [this, kept](const Result<DraftId> &id) {
        kept->saving = false;
        m_saving.removeOne(kept);
        kept->dirty = kept->dirty || !id;
        if (id)
            kept->id = *id;
        if (kept->unwanted)
            remove(kept);
        else if (std::exchange(kept->again, false))
            put(kept, kept->openAgain);
        else if (const auto waiting = std::exchange(kept->waiting, nullptr))
            complete(waiting, id ? Result<void>() : Result<void>(id.error()));
        else if (!id)
            Q_EMIT failed(id.error());
        load();
    });
}

void DraftKeeper::remove(const std::shared_ptr<Kept> &kept)
{
    kept->unwanted = true;
    if (!kept->saving && !kept->id.isNull())
        m_app.drafts().remove(std::exchange(kept->id, {}));
}

void DraftKeeper::putAside()
{
    m_rest.stop();
    put(std::exchange(m_current, std::make_shared<Kept>()), false);
    load();
}

int DraftKeeper::hold()
{
    m_rest.stop();
    const auto kept = std::exchange(m_current, std::make_shared<Kept>());
    put(kept, true); // not sent before its seconds are over: a program that ends calls it back
    m_held.insert(++m_lastHeld, kept);
    return m_lastHeld;
}

QFuture<Result<void>> DraftKeeper::leave(int held, const Draft &draft)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto kept = m_held.value(held);
    if (!kept || !kept->noted) {
        complete(promise, Result<void>());
        return promise->future();
    }
    kept->leaving = LeavingMark{m_app.core().now(), draft.region, draft.content().document()};
    kept->waiting = promise;
    put(kept, true);
    return promise->future();
}

void DraftKeeper::letGo(int held)
{
    if (const auto kept = m_held.take(held))
        remove(kept);
}

void DraftKeeper::takeBack(int held)
{
    const auto kept = m_held.take(held);
    if (!kept)
        return;
    putAside();
    m_current = kept;
    kept->leaving.reset();
    put(kept, true);
}

void DraftKeeper::putBack(int held, const Draft &rest)
{
    const auto kept = m_held.take(held);
    if (!kept)
        return;
    kept->leaving.reset();
    kept->noted = written(rest, textOf(rest.people));
    kept->title = titleOf(rest);
    put(kept, false);
}

void DraftKeeper::discard()
{
    m_rest.stop();
    remove(std::exchange(m_current, std::make_shared<Kept>()));
}

void DraftKeeper::takeUp(const SavedDraft &draft)
{
    putAside();
    m_current->id = draft.id;
    m_current->title = draft.title;
    m_current->noted = draftFromJson(draft.body);
    put(m_current, true);
    load();
}

void DraftKeeper::load()
{
    m_app.drafts().list().then(this, [this](const Result<QList<SavedDraft>> &drafts) {
        if (drafts)
            take(*drafts);
    });
}

void DraftKeeper::take(const QList<SavedDraft> &drafts)
{
    // Before this program wrote a mark of its own, marks are of one that ended.
    if (!m_looked && !m_settled && m_left->take(drafts))
        return;
    const bool isFirst = !std::exchange(m_looked, true);
    std::optional<SavedDraft> unfinished;
    m_others.clear();
    for (const SavedDraft &draft : drafts) {
        const bool isHeld = std::any_of(m_held.cbegin(), m_held.cend(), [&draft](const auto &kept) { return kept->id == draft.id; });
        if (draft.id == m_current->id || isHeld)
            continue;
        const bool isRest = m_settled && m_settled->rest.id == draft.id;
        if (isFirst && !m_current->noted && isOpenDraft(draft.body) && (!unfinished || isRest)) {
            if (unfinished)
                m_others.append(*unfinished);
            unfinished = draft;
        } else {
            m_others.append(draft);
        }
    }
    if (unfinished)
        Q_EMIT unfinishedFound(*unfinished);
    if (isFirst && m_settled)
        Q_EMIT leftFound(*m_settled);
    Q_EMIT othersChanged();
}

} // namespace recado
