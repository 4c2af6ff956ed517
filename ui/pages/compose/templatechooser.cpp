#include "pages/compose/templatechooser.h"

#include "application.h"
#include "format/errorwords.h"
#include "models/templatemodel.h"
#include "pages/compose/templatefield.h"
#include "pages/compose/templatepopup.h"
#include "pages/templates/favourites.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace recado {

namespace {

constexpr auto staleAfter = std::chrono::hours(1);

} // namespace

TemplateChooser::TemplateChooser(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    m_model = new TemplateModel(this);
    m_favourites = new Favourites(app, *m_model);
    build();
    connect(m_field, &QAbstractButton::clicked, this, &TemplateChooser::open);
    connect(m_popup, &TemplatePopup::chosen, this, &TemplateChooser::choose);
    connect(m_popup, &TemplatePopup::updateWanted, this, &TemplateChooser::sync);
    connect(m_nothing, &EmptyState::actionTriggered, this, &TemplateChooser::sync);
    connect(m_problem, &Banner::actionTriggered, this, &TemplateChooser::sync);
    connect(&app.templates(), &TemplateService::templatesChanged, this, &TemplateChooser::refresh);
}

void TemplateChooser::build()
{
    m_field = new TemplateField(this);
    m_labelled = new Field(tr("Template"), m_field, this);
    m_field->setObjectName(QStringLiteral("compose.template"));
    m_popup = new TemplatePopup(*m_model, this);
    m_problem = new Banner(this);
    identify(m_problem, QStringLiteral("compose.template.problem"));
    m_problem->setAction(tr("Try again"));
    m_problem->setClosable(true);
    m_nothing = new EmptyState(QStringLiteral("template"), tr("No template here yet"),
                               tr("Templates are made at the provider and fetched from there."), this);
    identify(m_nothing->setAction(tr("&Fetch the templates")), QStringLiteral("compose.fetchTemplates"));
    m_nothing->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_labelled);
    column->addWidget(m_problem);
    column->addWidget(m_nothing);
}

void TemplateChooser::setAccount(const std::optional<Account> &account)
{
    const AccountId id = account ? account->id : AccountId{};
    if (id == m_account)
        return;
    m_account = id;
    m_languageTravels = !account || AccountService::capabilities(*account).templateLanguage;
    m_problem->clear();
    setSyncing(false);
    refresh();
}

void TemplateChooser::focus()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void TemplateChooser::open()
{
    m_favourites->load();
    m_popup->openBelow(m_field);
}

void TemplateChooser::want(AccountId account, const QString &name, const QString &language)
{
    m_wanted.reset();
    const bool isHere = account.isNull() || account == m_account;
    const auto found = isHere ? m_model->find(name, language) : std::nullopt;
    if (isHere)
        choose(found);
    if (found || name.isEmpty())
        return;
    m_wanted = LibraryKey{account, name, language};
    if (isHere)
        refresh();
}

void TemplateChooser::refresh()
{
    const quint64 generation = ++m_generation;
    if (m_account.isNull()) {
        m_nothing->hide();
        m_model->setTemplates({});
        choose({});
        return;
    }
    m_app.templates().templates(m_account).then(this, [this, generation](const Result<QList<TemplateDefinition>> &templates) {
        if (generation == m_generation && templates)
            takeTemplates(*templates);
    });
    m_app.templates().syncState(m_account).then(this, [this, generation](const Result<TemplateSyncState> &state) {
        if (generation != m_generation || !state)
            return;
        const bool isOld = state->syncedAt && m_app.core().now() - *state->syncedAt > staleAfter;
        if (isOld && m_refreshed != m_account)
            refreshStale();
        m_field->setSyncState(*state);
        m_popup->setSyncState(*state);
    });
}

// What the provider listed an hour ago may be paused or gone by now; once for each account that is looked at.
void TemplateChooser::refreshStale()
{
    m_refreshed = m_account;
    sync();
}

void TemplateChooser::takeTemplates(const QList<TemplateDefinition> &templates)
{
    m_model->setTemplates(templates, m_account);
    m_nothing->setVisible(templates.isEmpty());
    if (m_wanted && (m_wanted->account.isNull() || m_wanted->account == m_account)) {
        const LibraryKey wanted = *std::exchange(m_wanted, {});
        if (const auto found = m_model->find(wanted.name, wanted.language))
            return choose(found);
    }
    // The provider may have changed or withdrawn what was chosen.
    choose(m_chosen ? m_model->find(m_chosen->name, m_chosen->language) : std::nullopt);
}

void TemplateChooser::choose(const std::optional<TemplateDefinition> &definition)
{
    const bool same = m_chosen == definition;
    m_chosen = definition;
    m_field->setTemplate(definition);
    warnOfLanguages();
    if (!same)
        Q_EMIT changed();
}

void TemplateChooser::warnOfLanguages()
{
    const QStringList languages = m_chosen && !m_languageTravels ? m_model->languagesOf(m_chosen->name) : QStringList();
    m_labelled->setHint(languages.size() < 2 ? QString()
                                             : tr("This template exists in %1, and the provider is told only its name: it decides which of them the person reads.")
                                                   .arg(QLocale().createSeparatedList(languages)));
}

void TemplateChooser::sync()
{
    if (m_syncing || m_account.isNull())
        return;
    setSyncing(true);
    m_problem->clear();
    m_popup->setNotice(QString(), false);
    m_app.templates().sync(m_account).then(this, [this, account = m_account](const Result<TemplateSyncReport> &report) { takeSync(account, report); });
}

void TemplateChooser::takeSync(AccountId account, const Result<TemplateSyncReport> &report)
{
    if (account != m_account)
        return;
    setSyncing(false);
    if (!report) {
        const QString sentence = errorSentence(report.error());
        m_popup->setNotice(sentence, true);
        m_problem->setMessage(Tone::Bad, tr("The templates could not be fetched."), sentence);
    } else if (!report->unreadable.isEmpty()) {
        m_popup->setNotice(tr("%n template(s) of the provider could not be understood.", nullptr, int(report->unreadable.size())), true);
    }
    refresh();
}

void TemplateChooser::setSyncing(bool syncing)
{
    m_syncing = syncing;
    m_popup->setUpdating(syncing);
    QPushButton *fetch = m_nothing->setAction(syncing ? tr("Fetching…") : tr("&Fetch the templates"));
    fetch->setEnabled(!syncing);
}

} // namespace recado
