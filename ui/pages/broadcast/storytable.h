#pragma once

#include "models/heldselection.h"
#include "models/recipientstorymodel.h"

#include <QTableView>

namespace recado {

// The recipients of a broadcast. What is selected stays selected by its line, whatever comes or goes.
class StoryTable : public QTableView {
    Q_OBJECT

public:
    explicit StoryTable(RecipientStoryModel &model, QWidget *parent = nullptr);

    QByteArray columnShape() const;
    void restoreColumns(const QByteArray &shape);

Q_SIGNALS:
    void opened(recado::MessageRow row); // Return or double click on somebody who has a message
    void columnsChanged();

private:
    void setUpColumns();
    void rememberSelection();
    void returnToSelection();

    RecipientStoryModel &m_model;
    HeldSelection m_held;
    qint64 m_heldCurrent = 0;
};

} // namespace recado
