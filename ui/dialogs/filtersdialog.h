#pragma once

#include "domain/filter/filtercompletion.h"
#include "domain/filter/savedfilter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace recado {

class Application;
class Banner;
class Field;
class FilterEdit;
struct Error;

// Filters with a name, and which of them colour the rows of the list: the first that fits, from the top.
class FiltersDialog : public QDialog {
    Q_OBJECT

public:
    FiltersDialog(Application &app, const FilterKnowledge &knowledge, QWidget *parent);

    // A new one, to be named.
    void begin(const QString &expression = {});

private:
    QWidget *buildList();
    QWidget *buildForm();
    QLayout *buildButtons();
    void load(SavedFilterId shown = {});
    void fill();
    void show(int row);
    void save();
    void remove();
    void move(int step);
    void showColours();
    void refreshButtons();
    void showProblem(const Error &error);
    bool isChanged() const;
    SavedFilter written() const;

    Application &m_app;
    QList<SavedFilter> m_saved;
    SavedFilter m_edited;
    bool m_beginning = false; // a new one is being written: loading leaves the form alone
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QLineEdit *m_name;
    FilterEdit *m_expression;
    QComboBox *m_colour;
    QCheckBox *m_enabled;
    Field *m_nameField;
    Banner *m_problem;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace recado
