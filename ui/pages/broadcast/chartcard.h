#pragma once

#include "widgets/card.h"

class QHBoxLayout;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace recado {

// A drawing and, for whoever cannot see or point at it, the same figures as a table: a button in the title row turns one into the other.
class ChartCard : public Card {
    Q_OBJECT

public:
    ChartCard(const QString &title, QWidget *chart, const QString &objectName, QWidget *parent);

    void setTable(const QStringList &columns, const QList<QStringList> &rows);
    bool isTable() const;
    void addLegend(QWidget *mark); // left of the button

private:
    void turn();

    QHBoxLayout *m_legend;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QToolButton *m_switch;
};

} // namespace recado
