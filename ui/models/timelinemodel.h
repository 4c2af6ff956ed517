#pragma once

#include "domain/message.h"
#include "domain/verdict.h"

#include <QAbstractListModel>

namespace recado {

// The facts about one message in order of what happened when. Grows by the end or in the middle; facts already shown keep their place.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, // int: EventKind
        DetailRole,              // who told us, how fast, when we heard; and the words of a failure or note
        TimeRole,                // when it happened, as exactly as was told
        IdRole,                  // the provider's id, when this fact brought it
        MarkRole,                // int: Mark
        HasPayloadRole,
    };
    enum class Mark { None, Decisive, Superseded, Contradicting };

    using QAbstractListModel::QAbstractListModel;

    void setStory(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict);
    void clear();
    const StatusEvent *eventAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Mark markOf(int row) const;
    QString titleOf(int row) const;
    QString detailOf(int row) const;
    QString timeOf(const StatusEvent &event) const;
    QString idOf(int row) const;
    QString spokenText(int row) const;

    QList<StatusEvent> m_events;
    QList<Attempt> m_attempts;
    Verdict m_verdict;
};

// True when the bytes that brought this fact are kept.
bool hasPayload(const StatusEvent &event);

} // namespace recado
