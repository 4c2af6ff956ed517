#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "widgets/card.h"

class QGridLayout;
class QPushButton;

namespace recado {

class Application;

// The numbers messages can be sent from.
class ChannelsCard : public Card {
    Q_OBJECT

public:
    ChannelsCard(Application &application, QWidget *parent);

    void setChannels(const QList<Account> &accounts, const QList<Channel> &channels);

Q_SIGNALS:
    void failed(const recado::Error &error);

private:
    void addHeader();
    void addRow(int row, const Channel &channel, const QString &accountName);
    void addDefaultButton(int row, const Channel &channel);
    void fetch(QList<Account> left);
    void addByHand();

    Application &m_application;
    QList<Account> m_accounts;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_fetch;
    QPushButton *m_add;
};

} // namespace recado
