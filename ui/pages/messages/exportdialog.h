#pragma once

#include "pages/messages/exportchoice.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace recado {

class Application;
class Banner;
class ExportColumns;
class ExportJob;
class Field;
class MessageModel;
class MessageTable;
class Preferences;
class SegmentedControl;

// What of the messages goes into a file, and how: what fits the filter or what is selected, the format, the columns. Asks for the file, begins
// the job and closes; what it was told last time it remembers.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // The selection is that of now; of the filter whatever fits when the writing begins.
    ExportDialog(Application &app, const MessageModel &model, const MessageTable &table, QWidget *parent);

    void chooseSelection();
    // Begins without asking where; false while another export is written.
    bool exportTo(const QString &path);
    QString proposedName() const;

protected:
    void done(int result) override;

private:
    QWidget *buildWhat();
    QWidget *buildFormat();
    QLayout *buildButtons();
    ExportFormat format() const;
    bool ofSelection() const;
    void refresh();
    int counted() const;
    void askWhere();
    Preferences &preferences() const;

    Application &m_app;
    const MessageModel &m_model;
    ExportJob &m_job;
    QList<MessageRow> m_selected;
    ExportChoice m_choice;
    SegmentedControl *m_what;
    Field *m_whatField;
    QComboBox *m_format;
    Field *m_formatField;
    ExportColumns *m_columns;
    Banner *m_problem;
    QPushButton *m_export;
};

} // namespace recado
