#pragma once

#include "forms/boundfield.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace recado {

// The texts of an object whose names are somebody else's (a flow's data): a name and a value each. Values that are no texts are named and kept.
// Lines are found by "compose.field.PATH.name.0" and "compose.field.PATH.value.0".
class NameValueRows : public QWidget, public BoundField {
    Q_OBJECT

public:
    NameValueRows(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

private:
    struct Row {
        QWidget *line;
        QLineEdit *name;
        QLineEdit *value;
    };

    void addRow(const QString &name, const QString &value);
    void removeRow(QWidget *line);
    void write();
    QJsonObject richValues() const; // what is no text
    void refreshNotes();
    QString nameTwice() const;

    QVBoxLayout *m_rowColumn;
    QList<Row> m_rows;
    QPushButton *m_add;
    QLabel *m_kept;
    QLabel *m_note;
    QString m_problem;
};

} // namespace recado
