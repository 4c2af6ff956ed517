#pragma once

#include "forms/contentform.h"
#include "pages/broadcast/planstep.h"

#include <stop_token>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace recado {

class Banner;
class Card;
class Field;
class JobCard;
class RowPane;
class VariableRow;

// Which column means what, seen at once in the messages of real rows.
class ColumnsStep : public PlanStep {
    Q_OBJECT

public:
    ColumnsStep(PlanDraft &plan, FormTools tools, QWidget *parent = nullptr);

    void enter() override;
    void leave(const std::function<void()> &then) override;
    bool isDone() const override;
    QString missing() const override;
    QString nextText() const override { return tr("Next: check"); }
    void goOn() override;
    void focusFirst() override;
    void reset() override;

private:
    QWidget *buildForm();
    void build(); // a row for each variable
    void show();
    void fillColumns();
    void takeChange();
    void takeColumns();
    void remap(const std::function<void()> &then);
    void setBusy(bool busy);
    ColumnMapping mapping() const;

    FormTools m_tools;
    QComboBox *m_phone;
    QComboBox *m_name;
    Field *m_phoneField;
    Card *m_whoCard;
    Card *m_variablesCard;
    QVBoxLayout *m_rowsColumn;
    QLabel *m_noVariables;
    QMap<QString, VariableRow *> m_rows;
    QStringList m_order;
    Banner *m_trouble;
    JobCard *m_job;
    RowPane *m_pane;
    std::stop_source m_stop;
    bool m_busy = false;
    bool m_tried = false; // somebody wanted to go on: what is missing is marked
};

} // namespace recado
