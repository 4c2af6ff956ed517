#pragma once

#include "services/tunnel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace recado {

class Application;
class Field;
class StateDot;

// The tunnel program: its command, whether it runs, the address that it has told, and its last lines.
class TunnelPanel : public QWidget {
    Q_OBJECT

public:
    TunnelPanel(Application &application, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void isSetUp(); // there is a command, saved before

private:
    void build();
    QWidget *buildSecret();
    void buildState(QVBoxLayout *column);
    void load();
    void showSettings(const TunnelSettings &settings);
    void save();
    void forget();
    void showProblem(const Error &error);
    void addLine(const QString &line);

    Application &m_application;
    TunnelSettings m_settings; // as saved
    QLineEdit *m_command;
    Field *m_commandField;
    QLineEdit *m_variable;
    QLineEdit *m_value;
    Field *m_secretField;
    QPushButton *m_start;
    QPushButton *m_restart;
    QPushButton *m_forget;
    StateDot *m_dot;
    QLabel *m_state;
    QPlainTextEdit *m_output;
    bool m_saving = false;
};

} // namespace recado
