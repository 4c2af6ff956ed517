#include "pages/compose/draftkeeper.h"

#include "application.h"

#include <utility>

namespace recado {

namespace {

constexpr int restAfterTyping = 700;
const QString openMark = QStringLiteral("open"); // it stood on the page

} // namespace

// Puts follow each other: the second waits for the id that the first is given.
struct DraftKeeper::Kept {
    DraftId id;
    std::optional<WrittenDraft> noted;
    QString title;
    bool saving = false;
    bool again = false;     // changed while it was being saved
    bool openAgain = false; // how it is to be saved then
    bool unwanted = false;

    SavedDraft row(bool isOpen) const
    {
        SavedDraft draft;
        draft.id = id;
        draft.title = title;
        draft.body = toJson(*noted);
        if (isOpen)
            draft.body.insert(openMark, true);
        return draft;
    }
};

DraftKeeper::DraftKeeper(Application &app, QObject *parent) : QObject(parent), m_app(app), m_current(std::make_shared<Kept>())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::save);
    connect(&app.drafts(), &DraftService::changed, this, &DraftKeeper::load);
    load();
}

// The last keys before the window closed.
DraftKeeper::~DraftKeeper()
{
    if (m_rest.isActive() && m_current->noted)
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
    m_app.drafts().put(kept->row(isOpen)).then(this, [this, kept](const Result<DraftId> &id) {
        kept->saving = false;
        if (id)
            kept->id = *id;
        if (kept->unwanted)
            remove(kept);
        else if (std::exchange(kept->again, false))
            put(kept, kept->openAgain);
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
    put(kept, false);
    m_held.insert(++m_lastHeld, kept);
    return m_lastHeld;
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
    put(kept, true);
}

void DraftKeeper::putBack(int held, const Draft &rest)
{
    const auto kept = m_held.take(held);
    if (!kept)
        return;
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
        if (!drafts)
            return;
        const bool isFirst = !std::exchange(m_looked, true);
        std::optional<SavedDraft> unfinished;
        m_others.clear();
        for (const SavedDraft &draft : *drafts) {
            const bool isHeld = std::any_of(m_held.cbegin(), m_held.cend(), [&draft](const auto &kept) { return kept->id == draft.id; });
            if (draft.id == m_current->id || isHeld)
                continue;
            if (isFirst && !unfinished && !m_current->noted && draft.body.value(openMark).toBool())
                unfinished = draft;
            else
                m_others.append(draft);
        }
        if (unfinished)
            Q_EMIT unfinishedFound(*unfinished);
        Q_EMIT othersChanged();
    });
}

} // namespace recado
