#pragma once

#include "domain/account.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace recado {

class Application;

// The last step for each account: which number to write to, and whether an event has come. Changes by itself when one does.
class EventList : public QWidget {
    Q_OBJECT

public:
    EventList(Application &application, QWidget *parent);

    void setAccounts(const QList<Account> &accounts, const QList<Channel> &channels);
    void refresh();

private:
    struct Row {
        QLabel *state = nullptr;
        QLabel *words = nullptr;
        QString invitation; // "Send a message from your phone to …"
    };
    void addRow(const Account &account, const QStringList &numbers);

    Application &m_application;
    QVBoxLayout *m_layout;
    QHash<AccountId, Row> m_rows;
    QString m_shown; // what the rows were made from
};

} // namespace recado
