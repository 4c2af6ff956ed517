#pragma once

#include "models/timelinelines.h"

#include <QAbstractListModel>

namespace recado {

// The facts about one message in order of what happened when. Grows at the end or in the middle; facts already shown keep their place and are
// told as changed only when something else is said about them.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, // int: EventKind
        FactRole,                // qint64: EvidenceId
        DetailRole,              // who told us, how fast, when we heard; and the words of a failure or note
        TimeRole,                // when it happened, as exactly as was told; with its day where the time is in doubt
        LatencyRole,             // "+3.1 s" since its attempt left, or empty
        IdRole,                  // the provider's id, when this fact brought it
        MarkRole,                // int: Mark
        HasPayloadRole,
        IsDoubtedRole,           // bool: the time it tells is not believed
        RemarkRole,              // sentences in the colour of warnings: why a time is not believed, why it cannot be true
        DayRole,                 // above it: the day that begins, or empty
        GapRole,                 // above it: "2 h 14 min later", or empty
        HeadingRole,             // above it: "Attempt 2 · 14:10:07", or empty
        HeadingNoteRole,         // beside that: what became of the attempt before, or empty
        HeadingLinkRole,         // int: place of the fact in which the attempt before ended, -1 for none
        IsDenseRole,             // bool: the story is so long that every fact is one line of details
    };
    using Mark = TimelineLine::Mark;

    // A story of more facts is shown densely.
    static constexpr int mostAtLength = 200;

    using QAbstractListModel::QAbstractListModel;

    void setStory(const QList<StatusEvent> &events, const QList<Attempt> &attempts, const Verdict &verdict);
    void clear();
    const StatusEvent *eventAt(int row) const;
    int placeOf(EvidenceId fact) const; // -1 when it is not here

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool takeInsertions(const QList<StatusEvent> &events, const QList<TimelineLine> &lines);
    void tellChanged(const QList<TimelineLine> &lines);
    QVariant headingData(int row, int role) const;
    QString titleOf(int row) const;
    QString detailOf(int row) const;
    QString timeOf(const StatusEvent &event) const;
    QString remarkOf(int row) const;
    QString headingOf(int row) const;
    QString headingNoteOf(int row) const;
    QString tipOf(int row) const;
    QString spokenText(int row) const;

    QList<StatusEvent> m_events;
    QList<TimelineLine> m_lines; // one for each of them
    QList<Attempt> m_attempts;
};

// True when the bytes that brought this fact are kept.
bool hasPayload(const StatusEvent &event);

} // namespace recado
