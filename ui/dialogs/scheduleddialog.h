#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace recado {

class Application;
class Banner;

// What waits for its time: to whom, when, from which number, what. Each can be sent now, moved or taken back until it leaves; the list follows
// what happens, whichever program does it. Messages that missed their time are among them and say so.
class ScheduledDialog : public QDialog {
    Q_OBJECT

public:
    ScheduledDialog(Application &app, QWidget *parent);

private:
    QWidget *buildButtons();
    void load();
    void show(const QList<Message> &waiting);
    QStringList wordsFor(const Message &message) const;
    std::optional<Message> chosen() const;
    void refreshButtons();
    void move();
    void decide(QFuture<Result<void>> decision);

    Application &m_app;
    QList<Message> m_messages;
    QHash<qint64, QString> m_channels; // by id
    QHash<qint64, QString> m_accounts;
    QTimer m_rest; // of one change follow others
    quint64 m_generation = 0;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    Banner *m_problem;
    QPushButton *m_send;
    QPushButton *m_move;
    QPushButton *m_cancel;
};

} // namespace recado
