#pragma once

#include "services/contactservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace recado {

class AliasPart;
class Application;
class AroundPart;
class AttributePart;
class Banner;
class ConsentPart;
class ElidedLabel;
class EmptyState;
class HistoryPart;
class IdentityPart;
class InitialsPlate;
class MenuButton;
class TagPart;

// Everything about one person. What is written is kept as soon as its field is left or Enter pressed; there is nothing to save.
class ContactCard : public QWidget {
    Q_OBJECT

public:
    explicit ContactCard(Application &app, QWidget *parent = nullptr);

    void open(ContactId id); // null: nobody
    ContactId shown() const { return m_id; }
    const Contact &contact() const { return m_story.contact; }
    void reload();
    void setFacets(const ContactFacets &facets); // what is proposed for new attributes and tags

Q_SIGNALS:
    void conversationWanted(recado::ConversationId conversation);
    void composeWanted(const QString &address);
    void messagesWanted(const QString &filter);
    void mergeWanted(recado::ContactId id);
    void splitWanted(const recado::Contact &contact);
    void removed(const QString &title);

private:
    QWidget *buildHead();
    QWidget *buildBody();
    void connectParts();
    void take(const Result<ContactStory> &story);
    void show(const ContactStory &story);
    void loadAround();
    void change(const ContactChange &change, const QString &told = {});
    void addIdentity(const QString &kind, const QString &typed);
    void undo(qint64 merge);
    void askRemoval();
    void fail(const Error &error);

    Application &m_app;
    ContactId m_id;
    ContactStory m_story;
    quint64 m_generation = 0;

    QWidget *m_nobody;
    QWidget *m_head;
    QScrollArea *m_scroll;
    InitialsPlate *m_plate = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_reach = nullptr;
    QPushButton *m_write = nullptr;
    MenuButton *m_more = nullptr;
    QAction *m_split = nullptr;
    Banner *m_note = nullptr;
    AliasPart *m_names = nullptr;
    IdentityPart *m_identities = nullptr;
    AttributePart *m_attributes = nullptr;
    TagPart *m_tags = nullptr;
    AroundPart *m_around = nullptr;
    HistoryPart *m_history = nullptr;
    QVBoxLayout *m_parts = nullptr;
    ConsentPart *m_consent = nullptr;
};

} // namespace recado
