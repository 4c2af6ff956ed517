#pragma once

#include "models/broadcastrowsmodel.h"
#include "pages/broadcast/plandraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class Banner;
class RowsTable;

// The rows of one finding, or all of them: corrected in place, left out, taken back.
class RowsView : public QWidget {
    Q_OBJECT

public:
    explicit RowsView(PlanDraft &plan, QWidget *parent = nullptr);

    // `kind`: a row's problem; empty: all rows.
    void showRows(const QString &kind, const QString &title);
    void reset();

Q_SIGNALS:
    void closed();
    void rowsChanged(); // what was checked is another now
    void lineChosen(qint64 line);

private:
    void edit(qint64 line, int column, const QString &text);
    void setLeftOut(bool out);
    void setLeftOut(const QList<qint64> &lines, bool out, quint64 turn);
    void endLeftOut();
    void showCount();

    PlanDraft &m_plan;
    BroadcastRowsModel m_model;
    QString m_kind;
    QString m_heading;
    QLabel *m_title;
    QLineEdit *m_search;
    Banner *m_trouble;
    RowsTable *m_table;
    QPushButton *m_correct;
    QPushButton *m_out;
    QPushButton *m_back;
};

} // namespace recado
