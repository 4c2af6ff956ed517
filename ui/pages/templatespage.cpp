#include "pages/templatespage.h"

#include "application.h"
#include "format/errorwords.h"
#include "models/templatewords.h"
#include "pages/compose/templatefield.h"
#include "pages/messages/menubutton.h"
#include "pages/templates/draftkeeper.h"
#include "pages/templates/favourites.h"
#include "pages/templates/libraryfilter.h"
#include "pages/templates/librarysource.h"
#include "pages/templates/templatedeletion.h"
#include "pages/templates/templatedetails.h"
#include "pages/templates/templateeditor.h"
#include "pages/templates/templatelist.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/foldingpane.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace recado {

TemplatesPage::TemplatesPage(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    setObjectName(QStringLiteral("templates.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_model = new TemplateModel(this);
    m_source = new LibrarySource(app, *m_model, this);
    m_favourites = new Favourites(app, *m_model);
    m_drafts = new TemplateDraftKeeper(app, this);
    m_deletion = new TemplateDeletion(app, this);
    m_library = buildLibrary();
    m_editor = new TemplateEditor(app, this);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_library);
    m_stack->addWidget(m_editor);
    connectParts();
    connectDetails();
    showDrafts();
    showNothing();
    m_source->load();
}

QWidget *TemplatesPage::buildLibrary()
{
    auto *library = new QWidget(this);
    m_header = new PageHeader(tr("Templates"), library);
    m_kept = new MenuButton(tr("Unsent"), m_header);
    identify(m_kept, QStringLiteral("templates.kept"), tr("Unsent templates"));
    m_update = secondaryButton(tr("U&pdate"), m_header);
    identify(m_update, QStringLiteral("templates.update"));
    m_new = primaryButton(tr("&New template"), m_header);
    identify(m_new, QStringLiteral("templates.new"));
    for (QWidget *widget : {static_cast<QWidget *>(m_kept), static_cast<QWidget *>(m_update), static_cast<QWidget *>(m_new)})
        m_header->addRight(widget);
    m_outcome = new Banner(library);
    m_outcome->setClosable(true);
    identify(m_outcome, QStringLiteral("templates.outcome"));
    m_trouble = new Banner(library);
    identify(m_trouble, QStringLiteral("templates.trouble"));
    for (Banner *banner : {m_outcome, m_trouble})
        banner->setStrip(true);
    m_details = new TemplateDetails(library);
    m_fold = new FoldingPane(buildList(), tr("List"), m_details, tr("Template"), library);

    auto *column = new QVBoxLayout(library);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_outcome);
    column->addWidget(m_trouble);
    column->addWidget(m_fold, 1);
    return library;
}

QWidget *TemplatesPage::buildList()
{
    auto *left = new QWidget(this);
    auto *bar = new QFrame(left);
    setLook(bar, "look", QStringLiteral("header"));
    m_search = new QLineEdit(bar);
    identify(m_search, QStringLiteral("templates.search"), tr("Search templates"));
    m_search->setPlaceholderText(tr("Search in name and text"));
    m_search->setClearButtonEnabled(true);
    m_filter = new LibraryFilter(*m_model, QStringLiteral("templates"), bar);
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(Theme::group, Theme::pad + 2, Theme::group, Theme::pad + 2);
    lines->setSpacing(Theme::pad);
    lines->addWidget(m_search);
    lines->addWidget(m_filter);

    auto *lists = new QWidget(left);
    m_list = new TemplateList(*m_model, lists);
    identify(m_list, QStringLiteral("templates.list"), tr("Templates"));
    m_nothingYet = new EmptyState(QStringLiteral("template"), QString(), QString(), lists);
    identify(m_nothingYet->setAction(tr("&Fetch the templates")), QStringLiteral("templates.fetch"));
    m_noHits = new EmptyState(QStringLiteral("filter"), tr("Nothing fits"), tr("Other words or fewer filters may find it."), lists);
    identify(m_noHits->setAction(tr("C&lear search and filters")), QStringLiteral("templates.clear"));
    m_listStack = new QStackedLayout(lists);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_noHits)})
        m_listStack->addWidget(page);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(lists, 1);
    return left;
}

void TemplatesPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &TemplateModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_model, &QAbstractItemModel::modelReset, this, &TemplatesPage::showCounts);
    connect(m_list, &TemplateList::currentTemplateChanged, this, &TemplatesPage::showCurrent);
    connect(m_list, &TemplateList::taken, m_fold, &FoldingPane::showSide);
    connect(m_source, &LibrarySource::loaded, this, &TemplatesPage::showAges);
    connect(m_source, &LibrarySource::progressed, this, &TemplatesPage::showAges);
    connect(m_source, &LibrarySource::failed, this, [this](const Error &error) { m_outcome->setMessage(Tone::Bad, errorSentence(error)); });
    connect(m_update, &QPushButton::clicked, this, &TemplatesPage::update);
    connect(m_trouble, &Banner::actionTriggered, this, &TemplatesPage::update);
    connect(m_new, &QPushButton::clicked, this, &TemplatesPage::writeNew);
    connect(m_noHits, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_filter->clear();
    });
    connect(m_nothingYet, &EmptyState::actionTriggered, this, [this] {
        if (m_source->ages().isEmpty())
            Q_EMIT connectionsWanted();
        else
            update();
    });
    connect(m_drafts, &TemplateDraftKeeper::changed, this, &TemplatesPage::showDrafts);
    connect(m_editor, &TemplateEditor::draftChanged, m_drafts, &TemplateDraftKeeper::keep);
    connect(m_editor, &TemplateEditor::closed, this, &TemplatesPage::backToList);
    connect(m_editor, &TemplateEditor::discarded, m_drafts, &TemplateDraftKeeper::forget);
    connect(m_editor, &TemplateEditor::submitted, this, &TemplatesPage::takeSubmitted);
    auto *find = new QShortcut(QKeySequence::Find, m_library);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    auto *fresh = new QShortcut(QKeySequence::New, m_library);
    fresh->setContext(Qt::WidgetWithChildrenShortcut);
    connect(fresh, &QShortcut::activated, m_new, &QPushButton::click);
}

void TemplatesPage::connectDetails()
{
    connect(m_details, &TemplateDetails::useWanted, this, [this] {
        const LibraryKey key = m_details->shown()->key();
        Q_EMIT useWanted(key.account, key.name, key.language);
    });
    connect(m_details, &TemplateDetails::editWanted, this, [this] { write(editOf(*m_details->shown())); });
    connect(m_details, &TemplateDetails::duplicateWanted, this, [this] { write(duplicateOf(*m_details->shown(), m_model->keys())); });
    connect(m_details, &TemplateDetails::translateWanted, this, [this] { write(translationOf(*m_details->shown())); });
    connect(m_details, &TemplateDetails::deleteWanted, this, [this] {
        const LibraryKey key = m_details->shown()->key();
        m_deletion->ask(key, m_model->languagesOf(key.name, key.account), m_details->placeForMenu());
    });
    connect(m_deletion, &TemplateDeletion::done, this,
            [this](const QString &name) { m_outcome->setMessage(Tone::Good, tr("“%1” was deleted.").arg(name)); });
    connect(m_deletion, &TemplateDeletion::failed, this, [this](const QString &name, const Error &error) {
        m_outcome->setMessage(Tone::Bad, tr("“%1” was not deleted.").arg(name), errorSentence(error));
    });
    connect(m_details, &TemplateDetails::favouriteWanted, m_list, &TemplateList::starCurrent);
}

void TemplatesPage::refresh()
{
    m_source->load();
}

void TemplatesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_favourites->load(); // Compose's list marks, too
}

void TemplatesPage::showCounts()
{
    const QString total = tr("%n template(s)", nullptr, m_model->total());
    QStringList parts{total};
    if (m_model->isNarrowed())
        parts += tr("%1 shown").arg(locale().toString(m_model->rowCount()));
    if (m_source->isUpdating())
        parts += tr("updating %1 of %2…").arg(m_source->updated() + 1).arg(m_source->wanted());
    else if (m_source->ages().size() == 1)
        parts += syncAgeWords(m_source->ages().first().state);
    m_header->setSubtitle(parts.join(QStringLiteral(" · ")));
    showNothing();
}

void TemplatesPage::showNothing()
{
    const bool hasAccount = !m_source->ages().isEmpty();
    if (m_source->isLoaded()) {
        m_nothingYet->setTexts(hasAccount ? tr("No template here yet") : tr("No account yet"),
                               hasAccount ? tr("Templates live at the provider: fetch those that exist, or write the first one.")
                                          : tr("Templates belong to an account at a provider. Connect one first."));
        m_nothingYet->setAction(!hasAccount ? tr("&Connections") : m_source->isUpdating() ? tr("Fetching…") : tr("&Fetch the templates"));
    }
    QWidget *shown = m_model->rowCount() > 0 || !m_source->isLoaded() ? static_cast<QWidget *>(m_list)
                     : m_model->isEmpty()                             ? m_nothingYet
                                                                      : m_noHits;
    m_listStack->setCurrentWidget(shown);
    m_new->setEnabled(hasAccount);
    m_update->setEnabled(hasAccount);
}

// What went wrong is kept until that account was fetched well.
void TemplatesPage::showAges()
{
    QList<Account> accounts;
    QStringList troubles;
    for (const LibraryAge &age : m_source->ages()) {
        accounts += age.account;
        if (age.failure && age.failure->kind == ErrorKind::BadAnswer && age.state.error.isEmpty())
            troubles += tr("%1: some were not understood and are left out: %2.").arg(age.account.name, age.failure->detail);
        else if (age.failure)
            troubles += QStringLiteral("%1: %2").arg(age.account.name, errorSentence(*age.failure));
        else if (!age.state.error.isEmpty())
            troubles += QStringLiteral("%1: %2").arg(age.account.name, errorWord(errorKindFromString(age.state.error)));
    }
    if (troubles.isEmpty()) {
        m_trouble->clear();
    } else {
        m_trouble->setMessage(Tone::Warn, tr("This list may be incomplete or old."), troubles.join(QLatin1Char(' ')));
        m_trouble->setAction(m_source->isUpdating() ? QString() : tr("Try again"));
    }
    m_update->setText(m_source->isUpdating() ? tr("Updating…") : tr("U&pdate"));
    m_filter->setAccounts(accounts);
    m_editor->setAccounts(accounts);
    showCounts();
    showCurrent();
}

void TemplatesPage::showCurrent()
{
    const LibraryTemplate *current = m_list->current();
    LibraryAge age;
    for (const LibraryAge &known : m_source->ages()) {
        if (current && known.account.id == current->account)
            age = known;
    }
    m_details->setTemplate(current ? std::optional(*current) : std::nullopt, age);
}

void TemplatesPage::update()
{
    m_source->update(m_model->filter().account);
}

void TemplatesPage::writeNew()
{
    if (m_source->ages().isEmpty())
        return;
    const LibraryTemplate *current = m_list->current();
    AccountId account = m_model->filter().account;
    if (account.isNull())
        account = current ? current->account : m_source->ages().first().account.id;
    write(newDraft(account, current ? current->definition.language : QLocale().name()));
}

void TemplatesPage::write(const TemplateDraft &draft)
{
    const auto kept = m_drafts->find(keyOf(draft));
    m_editor->setTaken(m_model->keys());
    m_editor->setDraft(kept.value_or(draft), kept.has_value());
    m_outcome->clear();
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusFirst();
}

void TemplatesPage::showDrafts()
{
    m_kept->choices()->clear();
    for (const TemplateDraft &draft : m_drafts->all()) {
        const QString name = draft.definition.name.isEmpty() ? tr("without a name") : draft.definition.name;
        QAction *action = m_kept->choices()->addAction(QStringLiteral("%1 · %2").arg(name, draft.definition.language));
        connect(action, &QAction::triggered, this, [this, draft] { write(draft); });
    }
    const int count = int(m_drafts->all().size());
    m_kept->setVisible(count > 0);
    m_kept->setChoice(tr("%n unsent", nullptr, count));
}

void TemplatesPage::backToList()
{
    showDrafts();
    m_stack->setCurrentWidget(m_library);
    m_list->setFocus();
}

void TemplatesPage::takeSubmitted(const TemplateDraft &draft)
{
    m_drafts->forget(keyOf(draft));
    m_search->clear();
    m_filter->clear();
    backToList();
    m_outcome->setMessage(Tone::Good, tr("“%1” was submitted.").arg(draft.definition.name),
                          tr("It is in review; what becomes of it shows here as soon as the provider tells."));
    m_list->choose({draft.account, draft.definition.name, draft.definition.language});
    m_source->follow(draft.account);
    m_source->load();
}

} // namespace recado
