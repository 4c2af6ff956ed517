#pragma once

#include "services/persondata.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace recado {

class Application;

// Who looked under the mask of the screen, newest first. Deletes itself.
class RevealsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RevealsDialog(Application &application, QWidget *parent = nullptr);

private:
    void take(const Result<QList<Reveal>> &reveals);

    Application &m_application;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace recado
