#pragma once

#include "domain/account.h"
#include "store/messagelist.h"

#include <QFrame>
#include <QTimer>

class QActionGroup;
class QLineEdit;

namespace recado {

class MenuButton;

// What narrows the list: words, period, channel, status. Typing is answered after a short rest, everything else at once.
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    MessageFilter filter() const;
    bool isNarrowing() const;
    void setChannels(const QList<Channel> &channels);
    void clear();
    void focusText();

Q_SIGNALS:
    void filterChanged(const recado::MessageFilter &filter);

private:
    void buildText();
    void buildPeriods();
    void buildStatuses();
    void announce();
    void refreshChoices();
    QSet<EventKind> verdicts() const;
    QStringList checkedTexts(const MenuButton *button) const;

    QLineEdit *m_text;
    MenuButton *m_period;
    MenuButton *m_channel;
    MenuButton *m_status;
    QActionGroup *m_periodGroup;
    QActionGroup *m_channelGroup;
    QTimer m_typing;
};

} // namespace recado
