#pragma once

#include "models/broadcastrowsmodel.h"
#include "pages/broadcast/plandraft.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace recado {

class BubbleView;

// Steps through the real rows: the message each person will get, and the row as it came in the file beside what became of it.
class RowPane : public QWidget {
    Q_OBJECT

public:
    // `prefix`: of the object names, since several steps have one.
    RowPane(PlanDraft &plan, const QString &prefix, QWidget *parent = nullptr);

    void reload();
    void setMapping(const ColumnMapping &mapping); // another than the plan's, while it is being chosen
    void goToLine(qint64 line);
    qint64 line() const { return m_model.lineAt(m_place); }
    const BroadcastRow *row() const { return m_model.at(m_place); }
    int count() const { return m_model.rowCount(); }

private:
    void step(int by);
    void show();
    void showCells(const BroadcastRow *row);
    void addCell(const QString &column, const QString &original, const QString &now, bool wrong);
    QString nowOf(const BroadcastRow &row, int column) const;

    PlanDraft &m_plan;
    BroadcastRowsModel m_model;
    std::optional<ColumnMapping> m_mapping;
    int m_place = 0;
    qint64 m_wanted = 0; // line to go to as soon as the order is there
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    BubbleView *m_bubble;
    QLabel *m_cellsTitle;
    QWidget *m_cells;
    QGridLayout *m_grid = nullptr;
};

} // namespace recado
