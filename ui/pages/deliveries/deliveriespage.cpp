#include "pages/deliveries/deliveriespage.h"

#include "application.h"
#include "domain/filter/filterparts.h"
#include "format/errorwords.h"
#include "models/deliverymodel.h"
#include "pages/deliveries/deliverypane.h"
#include "pages/deliveries/deliverytable.h"
#include "pages/deliveries/replayjob.h"
#include "pages/messages/rawdialog.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/filteredit.h"
#include "widgets/foldingpane.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>

namespace recado {

namespace {

const QString columnsName = QStringLiteral("deliveries.columns");
constexpr int restBeforeSaving = 500;
constexpr int restBeforeReading = 200;
constexpr int patience = 200; // so long the delivery before may stay while another one is read

// What each segment asks of the state.
const QStringList presets{QString(), QStringLiteral("orphan"), QStringLiteral("not_understood"), QStringLiteral("refused")};

// -1: it asks something else of the state than any segment does.
int presetOf(const Filter &filter)
{
    int found = 0;
    for (const Filter &condition : filter.conditions()) {
        if (!condition.mentions(FilterField::DeliveryState))
            continue;
        const QStringList states = chosenValues(condition, FilterField::DeliveryState);
        const int preset = states.size() == 1 ? int(presets.indexOf(states.first())) : -1;
        if (preset < 0 || (found > 0 && found != preset))
            return -1;
        found = preset;
    }
    return found;
}

} // namespace

DeliveriesPage::DeliveriesPage(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    setObjectName(QStringLiteral("deliveries"));
    m_model = new DeliveryModel(app.deliveries().database(), [&app] { return app.deliveries().context(); }, this);
    m_problem = new Banner(this);
    m_problem->setClosable(true);
    m_pane = new DeliveryPane(this);
    QWidget *bar = buildBar();
    m_fold = new FoldingPane(buildList(), tr("List"), m_pane, tr("Delivery"), this);
    m_job = new ReplayJob(app, this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_problem);
    column->addWidget(m_fold, 1);
    column->addWidget(m_job);
    connectParts();
    loadAccounts();
    refreshReplay();
}

QWidget *DeliveriesPage::buildBar()
{
    auto *bar = new QFrame(this);
    setLook(bar, "look", QStringLiteral("header"));
    m_filter = new FilterEdit(QStringLiteral("deliveries.filter"), tr("Filter"), bar);
    m_filter->setKnowledge({FilterSubject::Deliveries, {}, {}});
    m_filter->setPlaceholder(tr("Number, id or any text – or a filter such as state == orphan"));
    m_presets = new SegmentedControl(bar);
    const QStringList titles{tr("All"), tr("Orphans"), tr("Not understood"), tr("Refused")};
    for (int i = 0; i < titles.size(); ++i)
        identify(m_presets->addSegment(titles[i]), QStringLiteral("deliveries.preset.%1").arg(i == 0 ? QStringLiteral("all") : presets[i]));
    m_follow = secondaryButton(tr("&Follow"), bar);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Stays at the newest"));
    identify(m_follow, QStringLiteral("deliveries.follow"));
    m_replay = secondaryButton(tr("R&eplay…"), bar);
    identify(m_replay, QStringLiteral("deliveries.replay"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::margin - 4, Theme::pad + 2, Theme::margin - 4, Theme::pad + 2);
    row->setSpacing(Theme::pad);
    row->addWidget(m_filter, 1, Qt::AlignTop);
    for (QWidget *each : {static_cast<QWidget *>(m_presets), static_cast<QWidget *>(m_follow), static_cast<QWidget *>(m_replay)})
        row->addWidget(each, 0, Qt::AlignTop);
    return bar;
}

QWidget *DeliveriesPage::buildList()
{
    auto *list = new QWidget(this);
    m_table = new DeliveryTable(*m_model, list);
    m_table->restoreColumns(preferences().shape(columnsName));
    m_table->setRowHeight(preferences().rowHeight());
    m_nothingYet = new EmptyState(QStringLiteral("radio"), tr("Nothing has been received yet"),
                                  tr("What providers tell by webhook appears here the moment it comes, also what nobody can read."), list);
    m_noHits = new EmptyState(QStringLiteral("filter"), tr("Nothing fits this filter"), tr("That may be good news. Other words find more."), list);
    identify(m_noHits->setAction(tr("C&lear the filter")), QStringLiteral("deliveries.clearFilter"));
    m_stack = new QStackedLayout(list);
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_noHits)})
        m_stack->addWidget(page);
    return list;
}

void DeliveriesPage::connectParts()
{
    connect(m_filter, &FilterEdit::filterChanged, this, &DeliveriesPage::takeFilter);
    connect(m_presets, &SegmentedControl::currentChanged, this, &DeliveriesPage::choosePreset);
    connect(m_follow, &QPushButton::toggled, m_table, &DeliveryTable::setFollowing);
    const auto showFollowing = [this] {
        const QColor colour = m_follow->isChecked() ? Theme::current().accent : Theme::current().third;
        m_follow->setIcon(icons::icon(m_follow->isChecked() ? QStringLiteral("tick") : QStringLiteral("pause"), colour));
    };
    connect(m_follow, &QPushButton::toggled, this, showFollowing);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, showFollowing);
    showFollowing();
    connect(m_table, &DeliveryTable::followingChanged, m_follow, &QPushButton::setChecked);
    connect(m_replay, &QPushButton::clicked, this, &DeliveriesPage::openReplayMenu);
    connect(m_model, &DeliveryModel::orderArrived, this, &DeliveriesPage::takeOrder);
    connect(m_model, &DeliveryModel::failed, this, &DeliveriesPage::showProblem);
    connect(m_table, &DeliveryTable::currentDeliveryChanged, this, &DeliveriesPage::inspect);
    connect(m_table, &DeliveryTable::opened, m_fold, &FoldingPane::showSide);
    connect(m_table, &DeliveryTable::copied, this, &DeliveriesPage::sayCopied);
    connect(m_table, &DeliveryTable::failed, this, &DeliveriesPage::showProblem);
    connect(m_noHits, &EmptyState::actionTriggered, this, [this] { setFilter({}); });
    connect(m_pane, &DeliveryPane::messageWanted, this, &DeliveriesPage::messageWanted);
    connect(m_pane, &DeliveryPane::rawWanted, this, &DeliveriesPage::showRaw);
    connect(m_pane, &DeliveryPane::replayWanted, this, [this] {
        if (m_inspection)
            replay({m_inspection->delivery.id}); // the one in sight
    });
    connect(m_job, &ReplayJob::runningChanged, this, &DeliveriesPage::refreshReplay);
    connect(&m_app.accounts(), &AccountService::accountsChanged, this, &DeliveriesPage::loadAccounts);

    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_inspection.reset();
        m_pane->showHint(tr("Reading…"));
    });
    m_reload.setSingleShot(true);
    m_reload.setInterval(restBeforeReading);
    connect(&m_reload, &QTimer::timeout, this, &DeliveriesPage::loadInspection);
    connect(&m_app.messages(), &MessageService::changed, this, [this](const ChangeSet &changes) {
        const bool mayConcernIt = changes.topics.contains(QStringLiteral("delivery")) && !m_shown.isNull();
        if (mayConcernIt && isVisible() && !m_reload.isActive())
            m_reload.start();
    });
    m_saveColumns.setSingleShot(true);
    m_saveColumns.setInterval(restBeforeSaving);
    connect(m_table, &DeliveryTable::columnsChanged, &m_saveColumns, qOverload<>(&QTimer::start));
    connect(&m_saveColumns, &QTimer::timeout, this, [this] { preferences().setShape(columnsName, m_table->columnShape()); });
    connect(&preferences(), &Preferences::changed, this, [this] { m_table->setRowHeight(preferences().rowHeight()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterEdit::focusText);
}

Preferences &DeliveriesPage::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

void DeliveriesPage::loadAccounts()
{
    m_app.accounts().accounts().then(this, [this](const Result<QList<Account>> &accounts) {
        FilterKnowledge knowledge;
        knowledge.subject = FilterSubject::Deliveries;
        knowledge.today = QDate::currentDate();
        for (const Account &account : accounts ? *accounts : QList<Account>())
            knowledge.values[FilterField::DeliveryAccount].append({account.name, {}});
        m_filter->setKnowledge(knowledge);
    });
}

void DeliveriesPage::setFilter(const Filter &filter)
{
    m_filter->setFilter(filter);
}

void DeliveriesPage::takeFilter(const Filter &filter)
{
    if (!filter.isEmpty())
        m_pending = {}; // nobody's filter is taken away for a delivery that was asked for before
    {
        const QSignalBlocker silent(m_presets);
        m_presets->setCurrentIndex(presetOf(filter));
    }
    m_model->setQuery({filter, true, 0});
}

void DeliveriesPage::choosePreset(int segment)
{
    const QString state = presets.value(segment);
    QList<Filter> conditions = m_filter->filter().conditions();
    conditions.removeIf([](const Filter &condition) { return condition.mentions(FilterField::DeliveryState); });
    if (!state.isEmpty())
        conditions.prepend(Filter::compare(FilterField::DeliveryState, FilterOperator::Equal, state));
    setFilter(Filter::all(conditions));
}

QString DeliveriesPage::counts() const
{
    if (!m_model->isReady())
        return {};
    const QString total = tr("%1 in total").arg(locale().toString(m_model->total()));
    const bool isNarrowed = !m_model->query().filter.isEmpty();
    return isNarrowed ? tr("%1 · %2 in the filter").arg(total, locale().toString(m_model->rowCount())) : total;
}

void DeliveriesPage::takeOrder()
{
    const bool isNarrowed = !m_model->query().filter.isEmpty();
    QWidget *page = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : isNarrowed ? m_noHits : m_nothingYet;
    m_stack->setCurrentWidget(page);
    refreshReplay();
    if (!m_pending.isNull())
        select(m_pending);
    Q_EMIT countsChanged();
}

void DeliveriesPage::select(DeliveryId delivery)
{
    m_pending = delivery;
    if (m_model->placeOf(delivery) >= 0) {
        m_pending = {};
        m_table->setCurrentDelivery(delivery);
    } else if (!m_model->query().filter.isEmpty()) {
        setFilter({}); // and once more when the whole list is there
    }
    inspect(delivery);
}

void DeliveriesPage::inspect(DeliveryId id)
{
    if (id.isNull())
        return; // the list was emptied: what is shown stays
    if (!m_pending.isNull() && id != m_pending) {
        if (!m_table->selectionModel()->isRowSelected(m_table->currentIndex().row(), {}))
            return; // the list is about to show another one
        m_pending = {}; // somebody chose something else meanwhile
    }
    m_shown = id;
    if (!isInspectionHere())
        m_late.start();
    loadInspection();
}

bool DeliveriesPage::isInspectionHere() const
{
    return m_inspection && m_inspection->delivery.id == m_shown;
}

// Out of sight nothing is read again.
void DeliveriesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadInspection();
}

void DeliveriesPage::loadInspection()
{
    if (m_shown.isNull())
        return;
    m_app.deliveries().inspect(m_shown).then(this, [this, generation = ++m_generation](const Result<Inspection> &answer) {
        takeInspection(generation, answer);
    });
}

void DeliveriesPage::takeInspection(quint64 generation, const Result<Inspection> &answer)
{
    if (generation != m_generation)
        return; // another delivery was chosen meanwhile
    m_late.stop();
    if (!answer) {
        showProblem(answer.error());
        if (!isInspectionHere()) { // what is in sight is another one
            m_inspection.reset();
            m_pane->showHint(errorSentence(answer.error()));
        }
        return;
    }
    m_inspection = *answer;
    m_pane->setInspection(*m_inspection);
}

void DeliveriesPage::refreshReplay()
{
    const bool isIdle = !m_job->isRunning();
    m_replay->setEnabled(isIdle && m_model->rowCount() > 0);
    m_pane->setReplayEnabled(isIdle);
}

void DeliveriesPage::openReplayMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deliveries.replayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int selected = m_table->selectedCount();
    QAction *some = menu->addAction(tr("The %n &selected", nullptr, selected));
    some->setObjectName(QStringLiteral("deliveries.replaySelected"));
    some->setEnabled(selected > 0);
    const bool isNarrowed = !m_model->query().filter.isEmpty();
    const int all = m_model->rowCount();
    QAction *every = menu->addAction(isNarrowed ? tr("&All %n of the filter", nullptr, all) : tr("&All %n", nullptr, all));
    every->setObjectName(QStringLiteral("deliveries.replayAll"));
    connect(some, &QAction::triggered, this, [this, selected] { replay(m_table->selectedDeliveries(selected)); });
    connect(every, &QAction::triggered, this, [this, order = m_model->order()] { replay(order); }); // as many as it says
    menu->popup(m_replay->mapToGlobal(QPoint(m_replay->width() - menu->sizeHint().width(), m_replay->height() + Theme::gap)));
    menu->setActiveAction(selected > 0 ? some : every);
}

// As they were heard: the oldest first.
void DeliveriesPage::replay(QList<DeliveryId> newestFirst)
{
    std::reverse(newestFirst.begin(), newestFirst.end());
    m_job->start(newestFirst);
}

void DeliveriesPage::showRaw()
{
    if (!m_inspection)
        return;
    if (!m_raw)
        m_raw = new RawDialog(m_app, this);
    // The bytes of a delivery are shown as those of the fact that it brought.
    StatusEvent fact;
    fact.kind = m_inspection->events.isEmpty() ? EventKind::Note : m_inspection->events.first().kind;
    fact.source = EventSource::Webhook;
    fact.heardAt = m_inspection->delivery.heardAt;
    fact.delivery = m_inspection->delivery.id;
    Story story;
    story.events = {fact};
    m_raw->showStory(story, 0);
    m_raw->show();
    m_raw->raise();
    m_raw->activateWindow();
}

void DeliveriesPage::sayCopied(int copied, int left)
{
    if (left > 0)
        m_problem->setMessage(Tone::Warn, tr("Only the first %1 deliveries were copied; %2 more are selected.").arg(locale().toString(copied), locale().toString(left)));
}

void DeliveriesPage::showProblem(const Error &error)
{
    m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
