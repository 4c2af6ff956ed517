#pragma once

#include "base/error.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace recado {

class Application;
class Banner;
class OptOutModel;
class SegmentedControl;

// Who is not to be written to, and the words by which people say so. Opened from Settings and from Contacts.
class OptOutDialog : public QDialog {
    Q_OBJECT

public:
    OptOutDialog(Application &application, QWidget *parent);

private:
    QWidget *makePeople();
    QWidget *makeWords();
    void load();
    void showCount();
    void loadWords();
    void saveWords(const QStringList &words);
    void add();
    void takeBack();
    void told(const Error &error);

    Application &m_application;
    OptOutModel *m_model;
    SegmentedControl *m_tabs;
    QStackedWidget *m_pages;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    QLabel *m_nobody;
    QPushButton *m_takeBack;
    QPlainTextEdit *m_words;
    QLabel *m_kept;
    Banner *m_problem;
};

} // namespace recado
