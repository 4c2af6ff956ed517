#pragma once

#include "base/error.h"

#include <QDialog>

class QPushButton;

namespace recado {

class Banner;
class CheckList;
class CheckUp;

// Shown in place of the window when an installation cannot be opened: why, what the doctor finds in its files, and a backup of what there is. It
// reads only: a lost database is not made anew, a damaged one not touched.
class StartProblem : public QDialog {
    Q_OBJECT

public:
    StartProblem(QString dataDir, const Error &problem, QWidget *parent = nullptr);

private:
    QWidget *buildHead();
    QLayout *buildButtons();
    void refresh();
    void copy();

    QString m_dataDir;
    Error m_problem;
    CheckUp *m_checkUp;
    CheckList *m_list;
    Banner *m_why = nullptr;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_bundle;
    QPushButton *m_backup;
};

} // namespace recado
