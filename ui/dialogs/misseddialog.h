#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QDialog>

class QVBoxLayout;

namespace recado {

class Application;
class Banner;

// Messages whose time passed while nothing could leave: each is sent now or not at all, as the operator says.
class MissedDialog : public QDialog {
    Q_OBJECT

public:
    MissedDialog(Application &app, QWidget *parent);

private:
    void load();
    void show(const QList<Message> &missed);
    QWidget *rowFor(const Message &message);
    void take(const Result<void> &done);

    Application &m_app;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    Banner *m_problem;
};

} // namespace recado
