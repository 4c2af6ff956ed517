#pragma once

#include "domain/content.h"
#include "domain/recipients.h"
#include "services/draftservice.h"

#include <QObject>

#include <memory>
#include <optional>

namespace recado {

class Application;

// What a draft carries while its message leaves, on disk before the first of its people is put into the journal.
struct LeavingMark {
    Instant since;
    QString region; // by which its people were read
    QJsonObject content;

    static std::optional<LeavingMark> of(const QJsonObject &draft);
    void writeInto(QJsonObject *draft) const;
};

// Drafts that were leaving when the program ended: whoever stands in the journal since then with this very content was written to and leaves
// the draft, so that it cannot be sent to them again; the others stay in it and are said, so that nobody is forgotten.
class LeftDrafts : public QObject {
    Q_OBJECT

public:
    struct Settled {
        SavedDraft rest; // as it is kept now; null id: nobody was left, the draft is gone
        QList<TypedRecipient> reached;
        QList<TypedRecipient> others;
    };

    explicit LeftDrafts(Application &app, QObject *parent = nullptr);

    // Looks after the first draft that has a mark, if there is one.
    bool take(const QList<SavedDraft> &drafts);

Q_SIGNALS:
    void settled(const recado::LeftDrafts::Settled &settled);
    void finished(); // it is dealt with, or could not be: it will be tried at the next start

private:
    struct Case;

    void askNext(const std::shared_ptr<Case> &left);
    void settle(const std::shared_ptr<Case> &left);

    Application &m_app;
};

} // namespace recado
