#pragma once

#include "domain/account.h"
#include "models/conversationfilter.h"

#include <QFrame>
#include <QList>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;

namespace recado {

class FlowLayout;
class MenuButton;
class SegmentedControl;

// Which conversations the list shows: a line to search in, the statuses with how many there are, and under "Filter" everything else. What narrows
// the list besides stands below in words, each with a way to take it away.
class ConversationFilterBar : public QFrame {
    Q_OBJECT

public:
    explicit ConversationFilterBar(QWidget *parent = nullptr);

    const ConversationFilter &filter() const { return m_filter; }
    void setFilter(const ConversationFilter &filter); // announces nothing
    void setCounts(const ConversationCounts &counts);
    void setChannels(const QList<Channel> &channels); // of all accounts
    void setOperator(const QString &name);            // empty: "mine" asks for it
    // The look through what was said; `part` 0 to 1.
    void setSearching(bool searching, double part);
    void focusSearch();

Q_SIGNALS:
    void filterChanged(const recado::ConversationFilter &filter);
    void operatorWanted(); // "mine" was chosen and nobody knows whose
    void stopWanted();     // of the search
    void listWanted();     // from the search line down into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCounts();
    void buildSegments();
    void buildMenu();
    QAction *addChoice(const QString &words, const QString &name);
    void takeText();
    void change(const ConversationFilter &filter);
    void refresh();
    void refreshChips();
    void addChip(const QString &words, const QString &name, const ConversationFilter &without);
    QString channelName(ChannelId id) const;

    ConversationFilter m_filter;
    ConversationCounts m_counts;
    QList<Channel> m_channels;
    QString m_operator;
    QLineEdit *m_search;
    MenuButton *m_more;
    SegmentedControl *m_status;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QWidget *m_progress;
    QLabel *m_progressText;
    QAction *m_mine = nullptr;
    QAction *m_unread = nullptr;
    QAction *m_blocked = nullptr;
    QList<QAction *> m_waits;
    QList<QAction *> m_channelChoices;
    QAction *m_channelsBefore = nullptr;
    QTimer m_typing;
};

} // namespace recado
