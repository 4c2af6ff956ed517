#pragma once

#include "domain/account.h"
#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace recado {

class Application;
class Banner;
class Field;
class HookList;
class StateDot;

// Where providers call us back: whether we listen, on which address, and the URL to give to each provider.
class ListenerCard : public Card {
    Q_OBJECT

public:
    ListenerCard(Application &application, QWidget *parent);

    void setAccounts(const QList<Account> &accounts);
    void refresh();

private:
    void build();
    void apply();
    void listenOn(const QString &address, quint16 port, int furtherTries);

    Application &m_application;
    StateDot *m_dot;
    QLabel *m_state;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QPushButton *m_apply;
    Banner *m_banner;
    HookList *m_hooks;
    bool m_edited = false;
};

} // namespace recado
