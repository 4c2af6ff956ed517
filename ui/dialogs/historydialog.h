#pragma once

#include "services/composememory.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace recado {

class Application;

// What was sent, newest first, to be written again to somebody: a new message, never the old one.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(Application &app, QWidget *parent);

Q_SIGNALS:
    void chosen(const recado::SentMessage &message);

private:
    void load();
    void take(const QList<SentMessage> &page);
    void choose();

    Application &m_app;
    QList<SentMessage> m_messages;
    QListWidget *m_list;
    QLabel *m_nothing;
    QPushButton *m_more;
    QPushButton *m_use;
};

} // namespace recado
