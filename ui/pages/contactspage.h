#pragma once

#include "base/error.h"
#include "domain/conversation.h"
#include "pages/broadcast/broadcastseed.h"

#include <QWidget>

class QStackedLayout;

namespace recado {

class Application;
class Banner;
class ContactCard;
class ContactFilterBar;
class ContactList;
class ContactModel;
class ContactSelectionBar;
class EmptyState;
class FoldingPane;
class MergeStrip;
class PageHeader;

// People: one person, one card. The list at the left, the card of whoever is chosen at the right.
class ContactsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContactsPage(Application &app, QWidget *parent = nullptr);

    void refresh();
    using QWidget::show;
    // In the list, too: what hides them is taken away.
    void show(recado::ContactId id);

Q_SIGNALS:
    void conversationWanted(recado::ConversationId conversation);
    void composeWanted(const QString &address);
    void messagesWanted(const QString &filter); // of the filter language
    void broadcastWanted(const recado::BroadcastSeed &seed); // a draft with these people

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void connectParts();
    void connectCard();
    void adopt();
    void showCounts();
    void addContact();
    void importContacts();
    void syncContacts();
    void exportContacts(const QList<ContactId> &ids);
    void beginBroadcast(const QList<ContactId> &ids);
    void mergeCards(const QList<ContactId> &ids);
    void say(bool good, const QString &sentence);
    void fail(const Error &error);

    Application &m_app;
    ContactModel *m_model;
    PageHeader *m_header;
    Banner *m_outcome;
    MergeStrip *m_merges;
    ContactFilterBar *m_filter;
    ContactSelectionBar *m_selection;
    ContactList *m_list;
    EmptyState *m_nothingYet;
    EmptyState *m_noHits;
    QStackedLayout *m_stack;
    ContactCard *m_card;
    FoldingPane *m_fold;
    bool m_adopting = false;
    bool m_adoptAgain = false;
};

} // namespace recado
