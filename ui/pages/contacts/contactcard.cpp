#include "pages/contacts/contactcard.h"

#include "application.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/persondatadialog.h"
#include "domain/phone.h"
#include "format/contactwords.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "pages/contacts/aliaspart.h"
#include "pages/contacts/aroundpart.h"
#include "pages/contacts/attributepart.h"
#include "pages/contacts/consentpart.h"
#include "pages/contacts/historypart.h"
#include "pages/contacts/identitypart.h"
#include "pages/contacts/initialsplate.h"
#include "pages/contacts/tagpart.h"
#include "pages/messages/menubutton.h"
#include "preferences/preferences.h"
#include "services/broadcastcontext.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace recado {

ContactCard::ContactCard(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    identify(this, QStringLiteral("contacts.card"), tr("Contact"));
    m_nobody = new EmptyState(QStringLiteral("person"), tr("Nobody chosen"), tr("Choose somebody in the list to see their card."), this);
    m_head = buildHead();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QWidget *body = buildBody();
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false); // the pane's own ground
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nobody, 1);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    connectParts();
    open({});
}

QWidget *ContactCard::buildHead()
{
    auto *head = new QFrame(this);
    setLook(head, "look", QStringLiteral("header"));
    m_plate = new InitialsPlate(head);
    m_title = new ElidedLabel(head);
    setTextRole(m_title, TextRole::Section);
    identify(m_title, QStringLiteral("contacts.card.title"));
    m_reach = new ElidedLabel(head, Qt::ElideMiddle);
    setTextRole(m_reach, TextRole::Second);
    identify(m_reach, QStringLiteral("contacts.card.reach"));
    m_write = secondaryButton(tr("&Write"), head);
    identify(m_write, QStringLiteral("contacts.card.write"), tr("Write a message"));
    m_more = new MenuButton(tr("More"), head);
    identify(m_more, QStringLiteral("contacts.card.more"), tr("More about this contact"));
    const auto item = [this](const QString &title, const char *name, auto &&act) {
        QAction *action = m_more->choices()->addAction(title);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    item(tr("Merge with another card…"), "contacts.card.merge", [this] { Q_EMIT mergeWanted(m_id); });
    m_split = item(tr("Split…"), "contacts.card.split", [this] { Q_EMIT splitWanted(m_story.contact); });
    m_more->choices()->addSeparator();
    item(tr("Their data: take out, erase…"), "contacts.card.data", [this] { (new PersonDataDialog(m_app, m_id, this))->open(); });
    item(tr("Remove the card…"), "contacts.card.remove", [this] { askRemoval(); });
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_reach);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::inset);
    row->setSpacing(Theme::pad);
    row->addWidget(m_plate);
    row->addLayout(names, 1);
    row->addWidget(m_write);
    row->addWidget(m_more);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT composeWanted(addressOf(m_story.contact)); });
    return head;
}

QWidget *ContactCard::buildBody()
{
    auto *body = new QWidget;
    m_note = new Banner(body);
    m_note->setClosable(true);
    identify(m_note, QStringLiteral("contacts.card.note"));
    m_names = new AliasPart(body);
    m_identities = new IdentityPart(body);
    m_attributes = new AttributePart(body);
    m_tags = new TagPart(body);
    m_around = new AroundPart(body);
    m_history = new HistoryPart(body);
    auto *consent = new CardSection(tr("Consent"), body);
    m_consent = new ConsentPart(m_app, consent);
    consent->body()->addWidget(m_consent);
    m_parts = new QVBoxLayout(body);
    m_parts->setContentsMargins(Theme::group, Theme::pad, Theme::group, Theme::group);
    m_parts->setSpacing(Theme::inset);
    m_parts->addWidget(m_note);
    for (QWidget *part : {static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_identities), static_cast<QWidget *>(m_tags), static_cast<QWidget *>(m_attributes)})
        m_parts->addWidget(part);
    m_parts->addWidget(consent);
    m_parts->addWidget(m_around);
    m_parts->addWidget(m_history);
    m_parts->addStretch(1);
    return body;
}

void ContactCard::connectParts()
{
    connect(&m_app.contacts(), &ContactService::changed, this, &ContactCard::reload);
    connect(&Masking::ofProgram(), &Masking::changed, this, &ContactCard::reload);
    connect(m_names, &AliasPart::nameWanted, this, [this](const QString &name) {
        ContactChange wanted;
        wanted.name = name;
        change(wanted);
    });
    connect(m_identities, &IdentityPart::addWanted, this, &ContactCard::addIdentity);
    connect(m_identities, &IdentityPart::removeWanted, this, [this](const ContactIdentity &one) {
        ContactChange wanted;
        wanted.withoutIdentities = {one};
        if (one.kind == identity::bsuid)
            wanted.withoutIdentities.append({identity::person, one.value});
        change(wanted, tr("%1 was taken away. It gets a card of its own when it writes.").arg(identityText(one)));
    });
    connect(m_attributes, &AttributePart::setWanted, this, [this](const QString &name, const QString &value, const QString &told) {
        ContactChange wanted;
        wanted.attributes.insert(name, value);
        change(wanted, told);
    });
    connect(m_attributes, &AttributePart::removeWanted, this, [this](const QString &name) {
        ContactChange wanted;
        wanted.withoutAttributes = {name};
        change(wanted);
    });
    connect(m_tags, &TagPart::addWanted, this, [this](const QString &tag) {
        ContactChange wanted;
        wanted.tags = {tag};
        change(wanted);
    });
    connect(m_tags, &TagPart::removeWanted, this, [this](const QString &tag) {
        ContactChange wanted;
        wanted.withoutTags = {tag};
        change(wanted);
    });
    connect(m_around, &AroundPart::conversationWanted, this, &ContactCard::conversationWanted);
    connect(m_around, &AroundPart::messagesWanted, this, [this] {
        QStringList parts;
        for (const ContactIdentity &one : m_story.contact.identities) {
            const QString person = personOf(one);
            const QString address = isBusinessScopedId(person) || person.isEmpty() ? person : QLatin1Char('+') + person;
            const QString part = QStringLiteral("to == \"%1\"").arg(address);
            if (!address.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        Q_EMIT messagesWanted(parts.join(QLatin1String(" || ")));
    });
    connect(m_history, &HistoryPart::undoWanted, this, &ContactCard::undo);
}

void ContactCard::open(ContactId id)
{
    if (id != m_id) {
        // What is being written is of the one who is shown: it is kept before somebody else takes their place.
        if (QWidget *writing = QApplication::focusWidget(); writing && isAncestorOf(writing))
            writing->clearFocus();
        m_note->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_id = id;
    const bool anybody = !id.isNull();
    m_nobody->setVisible(!anybody);
    m_head->setVisible(anybody);
    m_scroll->setVisible(anybody);
    reload();
}

void ContactCard::reload()
{
    if (m_id.isNull())
        return;
    m_app.contacts().story(m_id).then(this, [this, generation = ++m_generation](const Result<ContactStory> &story) {
        if (generation == m_generation)
            take(story);
    });
}

void ContactCard::take(const Result<ContactStory> &story)
{
    if (story) {
        show(*story);
        return;
    }
    if (story.error().kind == ErrorKind::NotFound)
        open({});
    else
        fail(story.error());
}

void ContactCard::show(const ContactStory &story)
{
    m_story = story;
    const Contact &contact = story.contact;
    const QString name = contact.shownName();
    const QString address = addressOf(contact);
    const QString reach = contactReach(contact);
    m_title->setFullText(name.isEmpty() ? reach : name);
    m_reach->setFullText(name.isEmpty() ? tr("Nobody gave a name yet") : reach);
    m_plate->setInitials(initialsOf(name));
    m_write->setEnabled(!address.isEmpty());
    m_write->setToolTip(address.isEmpty() ? tr("No number and no business-scoped id is known: there is no way to write to them.") : QString());
    m_split->setEnabled(contact.identities.size() > 1);
    m_names->setContact(contact);
    m_identities->setContact(contact, {});
    m_tags->setContact(contact);
    m_attributes->setContact(contact);
    if (m_consent->address() != address)
        m_consent->open(address);
    m_history->setAudits(story.audits);
    loadAround();
}

void ContactCard::setFacets(const ContactFacets &facets)
{
    const auto names = [](const QList<ContactFacet> &list) {
        QStringList words;
        for (const ContactFacet &facet : list)
            words.append(facet.name);
        return words;
    };
    m_attributes->setKnownNames(names(facets.attributes));
    m_tags->setKnownTags(names(facets.tags));
}

void ContactCard::loadAround()
{
    m_app.contacts().around(m_story.contact).then(this, [this, generation = m_generation](const Result<ContactAround> &around) {
        if (generation != m_generation)
            return;
        if (!around) {
            fail(around.error());
            return;
        }
        m_around->setAround(m_story.contact, *around);
        m_identities->setContact(m_story.contact, around->accounts);
    });
}

void ContactCard::change(const ContactChange &wanted, const QString &told)
{
    m_app.contacts().change(m_id, wanted).then(this, [this, told, id = m_id](const Result<Contact> &changed) {
        if (id != m_id)
            return;
        if (!changed) {
            fail(changed.error());
            reload(); // what is written in the fields is not what is kept
        } else if (!told.isEmpty()) {
            m_note->setMessage(Tone::Good, told);
        } else {
            m_note->clear();
        }
    });
}

void ContactCard::addIdentity(const QString &kind, const QString &typed)
{
    QString value = typed;
    if (kind == identity::person) {
        const auto phone = parsePhone(typed, Preferences::in(m_app.options().dataDir).region());
        if (!phone) {
            m_identities->showProblem(errorSentence(phone.error()));
            return;
        }
        value = phone->e164;
    }
    const auto one = normalIdentity(kind, value);
    if (!one) {
        m_identities->showProblem(contactErrorSentence(one.error()));
        return;
    }
    ContactChange wanted;
    wanted.identities = {*one};
    if (kind == identity::bsuid)
        wanted.identities.append({identity::person, one->value});
    m_app.contacts().change(m_id, wanted).then(this, [this, id = m_id](const Result<Contact> &changed) {
        if (id != m_id)
            return;
        if (changed)
            m_identities->clearTyped();
        else
            m_identities->showProblem(contactErrorSentence(changed.error()));
    });
}

void ContactCard::undo(qint64 merge)
{
    m_app.contacts().undoMerge(merge, operatorName()).then(this, [this](const Result<QList<Contact>> &cards) {
        if (cards)
            m_note->setMessage(Tone::Good, tr("The merge was taken back: there are %n cards again.", nullptr, int(cards->size())));
        else
            fail(cards.error());
    });
}

void ContactCard::askRemoval()
{
    const QString title = contactTitle(m_story.contact);
    ConfirmDialog::ask(this, tr("Remove the card of %1?").arg(title),
                       tr("Names, attributes and tags go. Messages and conversations stay, and when they write again they get a new card."),
                       tr("Remove the card"), [this, title, id = m_id] {
                           m_app.contacts().remove(id, operatorName()).then(this, [this, title](const Result<bool> &gone) {
                               if (gone)
                                   Q_EMIT removed(title);
                               else
                                   fail(gone.error());
                           });
                       });
}

void ContactCard::fail(const Error &error)
{
    m_note->setMessage(Tone::Bad, contactErrorSentence(error));
}

} // namespace recado
