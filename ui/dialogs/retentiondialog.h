#pragma once

#include "services/retention.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QSpinBox;

namespace recado {

class Application;
class Banner;

// How long what is kept, what would go now, and taking it away at once. What is set holds at once; the host takes it away once a day. Deletes itself.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    explicit RetentionDialog(Application &application, QWidget *parent = nullptr);

private:
    QWidget *makeRow(RetentionKind kind);
    void load();
    void keep(RetentionKind kind, int days);
    void preview();
    void takePreview(const Result<QList<RetentionCount>> &counts);
    void run();

    Application &m_application;
    QMap<RetentionKind, QSpinBox *> m_days;
    Banner *m_banner;
    QLabel *m_due;
    QPushButton *m_run;
    QTimer m_settle; // until the number is typed
    quint64 m_asked = 0;
};

} // namespace recado
