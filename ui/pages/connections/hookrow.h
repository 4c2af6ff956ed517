#pragma once

#include "domain/account.h"
#include "domain/reach.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recado {

class Application;

// One account at its provider: the URL to enter there, what to copy, a button that registers it where a call does, and what is known about it. Also the
// change of the secret in the URL.
class HookRow : public QWidget {
    Q_OBJECT

public:
    HookRow(Application &application, const Account &account, const QString &url, QWidget *parent);

    // What is known of the third step.
    void refresh();

private:
    void buildUrl(const QString &url);
    void buildButtons();
    void addVerifyButton(QHBoxLayout *line);
    void askRotation();
    void rotate();
    void readFormer();
    void askRetirement(Instant until);
    void showProblem(const Error &error);
    QString named(const char *part) const;

    Application &m_application;
    Account m_account;
    QVBoxLayout *m_column;
    QLabel *m_found;
    QLabel *m_state;
    QPushButton *m_register = nullptr;
    QWidget *m_former; // the URL before, while it still works
    QLabel *m_formerWords;
    QPushButton *m_retire;
    std::optional<Instant> m_formerUntil;
};

} // namespace recado
