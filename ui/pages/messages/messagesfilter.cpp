// What the page of messages shows of all of them: the filter, its names, its failures and its export.
#include "pages/messagespage.h"

#include "application.h"
#include "dialogs/filtersdialog.h"
#include "models/messagemodel.h"
#include "pages/messages/exportdialog.h"
#include "pages/messages/failurereader.h"
#include "pages/messages/failurestrip.h"
#include "pages/messages/filterbar.h"
#include "pages/messages/knownnames.h"
#include "pages/messages/messagetable.h"
#include "pages/messages/overview/overviewview.h"
#include "pages/messages/selectionbar.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace recado {

namespace {

// One that an older or newer Recado does not understand colours nothing.
QList<ColourRule> rulesOf(const QList<SavedFilter> &saved)
{
    QList<ColourRule> rules;
    for (const SavedFilter &each : saved) {
        const ParsedFilter parsed = Filter::parse(each.expression);
        if (each.enabled && !each.colour.isEmpty() && !parsed.problem && !parsed.filter.isEmpty())
            rules.append({parsed.filter, each.colour});
    }
    return rules;
}

} // namespace

void MessagesPage::connectFilter()
{
    m_model->setContext([this] { return m_app.messages().context(); });
    connect(m_filter, &FilterBar::filterChanged, this, &MessagesPage::takeFilter);
    connect(m_filter, &FilterBar::saveWanted, this, &MessagesPage::openFilters);
    connect(m_filter, &FilterBar::manageWanted, this, [this] { openFilters({}); });
    connect(m_noHits, &EmptyState::actionTriggered, m_filter, &FilterBar::clear);
    connect(m_names, &KnownNames::changed, m_filter, &FilterBar::setKnowledge);
    connect(&m_app.filters(), &FilterService::changed, this, &MessagesPage::loadSaved);
    connect(m_failures, &FailureReader::arrived, m_causes, &FailureStrip::setFailures);
    connect(m_causes, &FailureStrip::conditionWanted, this, [this](const Filter &condition) { m_filter->addCondition(condition, false); });
    connect(m_causes, &FailureStrip::actionWanted, this, &MessagesPage::act);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterBar::focusText);
}

void MessagesPage::takeFilter(const Filter &filter)
{
    MessageQuery query = m_model->query(); // the order stays
    query.filter = filter;
    if (m_toDo && !(m_toDo->second == filter))
        m_toDo.reset(); // somebody asks for something else by now
    if (!filter.isEmpty())
        m_pending = {}; // nobody's filter is taken away for a message that was asked for before
    m_model->setQuery(query);
    m_failures->setFilter(filter);
    Q_EMIT filterChanged(filter);
}

const Filter &MessagesPage::filter() const
{
    return m_filter->filter();
}

void MessagesPage::setFilter(const Filter &filter)
{
    m_filter->setFilter(filter);
}

void MessagesPage::addView(const QString &name, const QString &title, QWidget *view)
{
    if (!m_switch) {
        m_switch = new SegmentedControl(m_header);
        m_switch->addSegment(tr("List"))->setObjectName(QStringLiteral("messages.view.list"));
        m_switch->setCurrentIndex(0);
        m_header->addLeft(m_switch);
        connect(m_switch, &SegmentedControl::currentChanged, m_views, &QStackedLayout::setCurrentIndex);
    }
    m_switch->addSegment(title)->setObjectName(QStringLiteral("messages.view.") + name);
    m_views->addWidget(view);
}

void MessagesPage::addOverview()
{
    auto *overview = new OverviewView(m_app, this);
    addView(QStringLiteral("overview"), tr("Overview"), overview);
    connect(this, &MessagesPage::filterChanged, overview, &OverviewView::setFilter);
    connect(overview, &OverviewView::filterWanted, this, [this](const Filter &condition, bool exclude) {
        m_filter->addCondition(condition, exclude);
        if (!exclude)
            m_switch->setCurrentIndex(0); // "show these"
    });
    connect(overview, &OverviewView::clearWanted, m_filter, &FilterBar::clear);
}

void MessagesPage::addExport()
{
    const QKeySequence keys(Qt::CTRL | Qt::Key_E);
    m_export->setToolTip(tr("Writes these messages into a file (%1)").arg(keys.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] { openExport(false); });
    connect(m_export, &QPushButton::clicked, this, [this] { openExport(false); });
    connect(m_selection, &SelectionBar::exportWanted, this, [this] { openExport(true); });
}

void MessagesPage::openExport(bool ofSelection)
{
    auto *dialog = new ExportDialog(m_app, *m_model, *m_table, this);
    if (ofSelection)
        dialog->chooseSelection();
    dialog->open();
}

// What the catalogue recommends for all messages of one cause: they are shown. Trying again is done for many at once, all else for one after the
// other: the first is chosen, and its story has the button.
void MessagesPage::act(Action action, const Filter &filter)
{
    m_toDo = {action, filter};
    m_switch->setCurrentIndex(0);
    setFilter(filter);
    actOnArrival();
}

void MessagesPage::actOnArrival()
{
    if (!m_toDo || !m_model->isComplete() || !(m_model->query().filter == m_toDo->second))
        return;
    const Action action = std::exchange(m_toDo, std::nullopt)->first;
    if (m_model->rowCount() == 0)
        return;
    m_table->setCurrentMessage(m_model->rowAt(0));
    if (action == Action::RetryLater)
        m_table->selectAll();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MessagesPage::loadSaved()
{
    m_app.filters().list().then(this, [this](const Result<QList<SavedFilter>> &saved) {
        if (!saved)
            return;
        m_filter->setSaved(*saved);
        m_model->setColourRules(rulesOf(*saved));
    });
}

// With an expression: to give it a name.
void MessagesPage::openFilters(const QString &expression)
{
    auto *dialog = new FiltersDialog(m_app, m_names->knowledge(), this);
    if (!expression.isEmpty())
        dialog->begin(expression);
    dialog->open();
}

} // namespace recado
