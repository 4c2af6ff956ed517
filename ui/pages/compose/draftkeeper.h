#pragma once

#include "pages/compose/draftjson.h"
#include "pages/compose/leftdrafts.h"
#include "services/draftservice.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace recado {

class Application;

// Keeps what is being written, moments after each key, so that a crash or a closed window loses nothing; and the drafts put aside.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(Application &app, QObject *parent = nullptr);
    ~DraftKeeper() override;

    // What stands on the page now; a blank page keeps nothing.
    void note(const Draft &draft, const QString &people);
    // The page goes on to something else: what was noted stays in the list.
    void putAside();
    // The same for what is being sent, until it is known what became of it: letGo() when it is in the journal, takeBack() when it is to stand
    // on the page again.
    int hold();
    // Its people are about to be put into the journal. When the answer is there the disk knows it: whoever ends up in the journal is not
    // written to again from this draft, whatever happens to the program. 0: a message that has no draft.
    QFuture<Result<void>> leave(int held, const Draft &draft);
    void letGo(int held);
    void takeBack(int held);
    // Only some of it left: the rest stays in the list, without the people who were reached.
    void putBack(int held, const Draft &rest);
    // It was sent, or is not wanted: nothing of it stays.
    void discard();
    // The page shows this one from now on.
    void takeUp(const SavedDraft &draft);

    // Everything kept but what is on the page, newest first.
    const QList<SavedDraft> &others() const { return m_others; }

Q_SIGNALS:
    // What was written is not on the disk; it is tried again with the next key, or when the page goes.
    void failed(const recado::Error &error);
    void othersChanged();
    void unfinishedFound(const recado::SavedDraft &draft); // on the page when the program ended last time
    // The program ended last time while this was leaving; what remains of it is found as unfinished just before.
    void leftFound(const recado::LeftDrafts::Settled &settled);

private:
    struct Kept; // one draft's id, perhaps still on its way from the store

    void save();
    void load();
    void take(const QList<SavedDraft> &drafts);
    void put(const std::shared_ptr<Kept> &kept, bool isOpen);
    void remove(const std::shared_ptr<Kept> &kept);

    Application &m_app;
    LeftDrafts *m_left;
    std::optional<LeftDrafts::Settled> m_settled; // to be told with what is found unfinished
    std::shared_ptr<Kept> m_current;
    QList<std::shared_ptr<Kept>> m_saving; // an answer is awaited
    QHash<int, std::shared_ptr<Kept>> m_held;
    int m_lastHeld = 0;
    QTimer m_rest;
    QList<SavedDraft> m_others;
    bool m_looked = false; // for what was left open
};

} // namespace recado
