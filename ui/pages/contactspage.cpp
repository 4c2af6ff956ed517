#include "pages/contactspage.h"

#include "application.h"
#include "dialogs/contactdialog.h"
#include "dialogs/contactimportdialog.h"
#include "dialogs/contactsyncdialog.h"
#include "dialogs/mergedialog.h"
#include "dialogs/splitdialog.h"
#include "format/contactwords.h"
#include "format/masking.h"
#include "format/sheetwords.h"
#include "models/contactmodel.h"
#include "pages/contacts/contactcard.h"
#include "pages/contacts/contactfilterbar.h"
#include "pages/contacts/contactlist.h"
#include "pages/contacts/contactselectionbar.h"
#include "pages/contacts/mergestrip.h"
#include "services/contactsheet.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/revealkey.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace recado {

namespace {

// Whoever has several numbers is uncovered one by one: each is a person of its own to the record.
QString coveredAddress(const Contact &contact)
{
    const QString first = addressOf(contact);
    if (Masking::ofProgram().isCovered(first))
        return first;
    for (const ContactIdentity &one : contact.identities) {
        const QString person = personOf(one);
        if (!person.isEmpty() && Masking::ofProgram().isCovered(person))
            return person;
    }
    return {};
}

} // namespace

ContactsPage::ContactsPage(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    setObjectName(QStringLiteral("contacts.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_model = new ContactModel(app.contacts(), this);
    m_header = new PageHeader(tr("Contacts"), this);
    auto *file = secondaryButton(tr("E&xport…"), m_header);
    identify(file, QStringLiteral("contacts.export"));
    auto *import = secondaryButton(tr("&Import…"), m_header);
    identify(import, QStringLiteral("contacts.import"));
    auto *sync = secondaryButton(tr("Same at the &provider…"), m_header);
    identify(sync, QStringLiteral("contacts.sync"));
    connect(sync, &QPushButton::clicked, this, &ContactsPage::syncContacts);
    m_header->addRight(sync);
    m_header->addRight(file);
    m_header->addRight(import);
    connect(file, &QPushButton::clicked, this, [this] { exportContacts({}); });
    connect(import, &QPushButton::clicked, this, &ContactsPage::importContacts);
    auto *add = primaryButton(tr("&Add contact"), m_header);
    identify(add, QStringLiteral("contacts.add"));
    m_header->addRight(add);
    m_outcome = new Banner(this);
    m_outcome->setClosable(true);
    m_outcome->setStrip(true);
    identify(m_outcome, QStringLiteral("contacts.outcome"));
    m_merges = new MergeStrip(app, this);
    m_card = new ContactCard(app, this);
    m_fold = new FoldingPane(buildList(), tr("List"), m_card, tr("Contact"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_outcome);
    column->addWidget(m_merges);
    column->addWidget(m_fold, 1);
    connect(add, &QPushButton::clicked, this, &ContactsPage::addContact);
    connectParts();
    connectCard();
    new RevealKey(this, QStringLiteral("contacts"), [this] { return coveredAddress(m_card->contact()); });
    adopt();
}

QWidget *ContactsPage::buildList()
{
    auto *left = new QWidget(this);
    m_filter = new ContactFilterBar(m_app.contacts(), left);
    auto *lists = new QWidget(left);
    m_list = new ContactList(*m_model, lists);
    identify(m_list, QStringLiteral("contacts.list"), tr("Contacts"));
    m_selection = new ContactSelectionBar(m_app.contacts(), *m_list, left);
    m_nothingYet = new EmptyState(QStringLiteral("person"), tr("Nobody here yet"),
                                  tr("Who writes to you gets a card by itself. You can also add somebody, or import a list."), lists);
    identify(m_nothingYet->setAction(tr("Add &somebody")), QStringLiteral("contacts.addFirst"));
    m_noHits = new EmptyState(QStringLiteral("filter"), tr("Nobody fits"), tr("Other words, another tag or a number may find them."), lists);
    identify(m_noHits->setAction(tr("C&lear search and filters")), QStringLiteral("contacts.clear"));
    m_stack = new QStackedLayout(lists);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_noHits)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_selection);
    column->addWidget(lists, 1);
    return left;
}

void ContactsPage::connectParts()
{
    connect(m_filter, &ContactFilterBar::queryChanged, m_model, &ContactModel::setQuery);
    connect(m_filter, &ContactFilterBar::downWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &ContactFilterBar::facetsChanged, m_card, &ContactCard::setFacets);
    connect(m_model, &ContactModel::orderChanged, this, &ContactsPage::showCounts);
    connect(m_model, &ContactModel::failed, this, &ContactsPage::fail);
    connect(m_list, &ContactList::currentContactChanged, m_card, &ContactCard::open);
    connect(m_list, &ContactList::opened, m_fold, &FoldingPane::showSide);
    connect(m_merges, &MergeStrip::merged, this, qOverload<ContactId>(&ContactsPage::show));
    connect(m_merges, &MergeStrip::failed, this, &ContactsPage::fail);
    connect(m_nothingYet, &EmptyState::actionTriggered, this, &ContactsPage::addContact);
    connect(m_noHits, &EmptyState::actionTriggered, m_filter, &ContactFilterBar::clear);
    connect(m_selection, &ContactSelectionBar::mergeWanted, this, &ContactsPage::mergeCards);
    connect(m_selection, &ContactSelectionBar::exportWanted, this, &ContactsPage::exportContacts);
    connect(m_selection, &ContactSelectionBar::broadcastWanted, this, &ContactsPage::beginBroadcast);
    // Somebody wrote who has no card yet.
    connect(m_app.core().database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("person")) && isVisible())
            adopt();
    });
    connect(&m_app.contacts(), &ContactService::changed, m_filter, &ContactFilterBar::loadFacets);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &ContactFilterBar::focusSearch);
    auto *fresh = new QShortcut(QKeySequence::New, this);
    fresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, this, &ContactsPage::addContact);
}

void ContactsPage::connectCard()
{
    connect(m_card, &ContactCard::conversationWanted, this, &ContactsPage::conversationWanted);
    connect(m_card, &ContactCard::composeWanted, this, &ContactsPage::composeWanted);
    connect(m_card, &ContactCard::messagesWanted, this, &ContactsPage::messagesWanted);
    connect(m_card, &ContactCard::removed, this, [this](const QString &title) { say(true, tr("The card of %1 was removed.").arg(title)); });
    connect(m_card, &ContactCard::splitWanted, this, [this](const Contact &contact) {
        auto *dialog = new SplitDialog(m_app, contact, this);
        connect(dialog, &SplitDialog::split, this, [this](ContactId made) {
            say(true, tr("There are two cards now; this is the new one."));
            show(made);
        });
        dialog->open();
    });
    connect(m_card, &ContactCard::mergeWanted, this, [this] {
        say(true, tr("Select both cards in the list (Ctrl+click, or Ctrl+Space), then choose “Merge”."));
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void ContactsPage::refresh()
{
    m_model->reload();
    adopt();
}

void ContactsPage::show(ContactId id)
{
    if (m_model->isReady() && m_model->placeOf(id) < 0 && m_model->isNarrowed())
        m_filter->clear();
    m_list->choose(id);
    m_card->open(id);
    m_fold->showSide();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    adopt();
}

// Cards for people who wrote since; a round that was asked for meanwhile follows, so that nobody is left.
void ContactsPage::adopt()
{
    m_adoptAgain = m_adopting;
    if (m_adopting)
        return;
    m_adopting = true;
    m_app.contacts().adoptSeen().then(this, [this](const Result<int> &made) {
        m_adopting = false;
        if (!made)
            fail(made.error());
        else if (m_adoptAgain)
            adopt();
        m_merges->load();
        m_filter->loadFacets();
    });
}

void ContactsPage::showCounts()
{
    if (!m_model->isReady())
        return;
    const int shown = m_model->rowCount();
    const QString total = tr("%n contact(s)", nullptr, m_model->total());
    m_header->setSubtitle(m_model->isNarrowed() ? tr("%1 · %2 shown").arg(total, locale().toString(shown)) : total);
    QWidget *page = shown > 0 ? static_cast<QWidget *>(m_list) : m_model->isNarrowed() ? m_noHits : m_nothingYet;
    m_stack->setCurrentWidget(page);
    if (m_model->total() == 0)
        m_card->open({});
}

void ContactsPage::addContact()
{
    auto *dialog = new ContactDialog(m_app, this);
    connect(dialog, &ContactDialog::added, this, qOverload<ContactId>(&ContactsPage::show));
    connect(dialog, &ContactDialog::existingWanted, this, qOverload<ContactId>(&ContactsPage::show));
    dialog->open();
}

void ContactsPage::importContacts()
{
    auto *dialog = new ContactImportDialog(m_app, this);
    connect(dialog, &ContactImportDialog::imported, m_model, &ContactModel::reload);
    dialog->open();
}

void ContactsPage::syncContacts()
{
    auto *dialog = new ContactSyncDialog(m_app, this);
    connect(dialog, &ContactSyncDialog::synced, m_model, &ContactModel::reload);
    dialog->open();
}

// Those, or all that the list shows.
void ContactsPage::exportContacts(const QList<ContactId> &ids)
{
    auto *dialog = new QFileDialog(this, tr("Export contacts"), tr("contacts.csv"), tr("CSV (*.csv);;Excel (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice = ContactChoice{ids, m_model->query()}](const QString &path) {
        const ContactSheetWords words{tr("number"), tr("name"), tr("tags")};
        writeContacts(m_app.core(), choice, path, words).then(this, [this, path](const Result<int> &written) {
            if (written)
                say(true, tr("%n contact(s) written to %1.", nullptr, *written).arg(path));
            else
                say(false, sheetWriteSentence(written.error(), QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void ContactsPage::beginBroadcast(const QList<ContactId> &ids)
{
    BroadcastSeed seed;
    seed.contacts = ids;
    Q_EMIT broadcastWanted(seed);
}

void ContactsPage::mergeCards(const QList<ContactId> &ids)
{
    auto *dialog = new MergeDialog(m_app, ids, std::nullopt, this);
    connect(dialog, &MergeDialog::merged, this, [this](ContactId id, qint64) { show(id); });
    dialog->open();
}

void ContactsPage::say(bool good, const QString &sentence)
{
    m_outcome->setMessage(good ? Tone::Good : Tone::Bad, sentence);
}

void ContactsPage::fail(const Error &error)
{
    say(false, contactErrorSentence(error));
}

} // namespace recado
