#pragma once

#include "base/error.h"
#include "domain/account.h"
#include "domain/silence.h"
#include "widgets/card.h"

class QGridLayout;
class QPushButton;

namespace recado {

class Application;

// The numbers messages can be sent from, and whether webhooks come back for what left from them.
class ChannelsCard : public Card {
    Q_OBJECT

public:
    ChannelsCard(Application &application, QWidget *parent);

    void setChannels(const QList<Account> &accounts, const QList<Channel> &channels);
    void setHearings(const QList<ChannelHearing> &hearings);

Q_SIGNALS:
    void failed(const recado::Error &error);
    void mendAsked(const recado::ChannelHearing &hearing); // a channel is not heard, and somebody wants to see where the way is broken

private:
    void rebuild();
    void addHeader();
    void addRow(const Channel &channel, const QString &accountName, bool offersDefault);
    void addDefaultButton(const Channel &channel);
    void addSilence(const ChannelHearing &hearing, const QString &name);
    ChannelHearing hearingOf(AccountId account, ChannelId channel) const;
    void fetch(QList<Account> left);
    void addByHand();

    Application &m_application;
    QList<Account> m_accounts;
    QList<Channel> m_channels;
    QList<ChannelHearing> m_hearings;
    int m_line = 0; // of the table, the one that is being made
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_fetch;
    QPushButton *m_add;
};

} // namespace recado
