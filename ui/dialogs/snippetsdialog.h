#pragma once

#include "domain/snippet.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace recado {

class Application;
class Banner;
class Field;
struct Error;

// The canned texts: found in any message by "/" and their shortcut.
class SnippetsDialog : public QDialog {
    Q_OBJECT

public:
    SnippetsDialog(Application &app, QWidget *parent);

private:
    void build();
    void load(const QString &shortcut = {}); // and shows the one with this shortcut
    void show(int row);
    void begin();
    void save();
    void remove();
    void showProblem(const Error &error);

    Application &m_app;
    QList<Snippet> m_snippets;
    Snippet m_edited;
    QListWidget *m_list;
    QLineEdit *m_shortcut;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    Field *m_shortcutField;
    Field *m_textField;
    Banner *m_problem;
    QPushButton *m_remove;
};

} // namespace recado
