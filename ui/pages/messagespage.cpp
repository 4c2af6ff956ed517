#include "pages/messagespage.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "models/messagemodel.h"
#include "pages/messages/exportjob.h"
#include "pages/messages/exportstrip.h"
#include "pages/messages/failurereader.h"
#include "pages/messages/failurestrip.h"
#include "pages/messages/filterbar.h"
#include "pages/messages/messageactions.h"
#include "pages/messages/knownnames.h"
#include "pages/messages/messagetable.h"
#include "pages/messages/rawdialog.h"
#include "pages/messages/selectionbar.h"
#include "pages/messages/storypane.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/pageheader.h"
#include "widgets/revealkey.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

namespace recado {

namespace {

constexpr int restBeforeSaving = 500;
constexpr int patience = 200; // so long the story of the message before may stay while another one is read

const QString columnsName = QStringLiteral("messages.columns");

} // namespace

MessagesPage::MessagesPage(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    setObjectName(QStringLiteral("messages.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_model = new MessageModel(app.messages().database(), this);
    m_header = new PageHeader(tr("Messages"), this);
    m_export = secondaryButton(tr("&Export…"), m_header);
    identify(m_export, QStringLiteral("messages.export"));
    m_header->addRight(m_export);
    m_ask = secondaryButton(tr("&Ask the provider"), m_header);
    identify(m_ask, QStringLiteral("messages.ask"));
    m_ask->setEnabled(false);
    m_header->addRight(m_ask);
    m_filter = new FilterBar(this);
    m_names = new KnownNames(app, this);
    m_failures = new FailureReader(app.messageOverview(), this);
    m_problem = new Banner(this);
    m_problem->setClosable(true);
    m_pane = new StoryPane(this);
    m_fold = new FoldingPane(buildList(), tr("List"), m_pane, tr("Message"), this);
    m_actions = new MessageActions(m_app, m_pane->decisions(), this);
    m_selection = new SelectionBar(m_app, *m_table, this);
    connect(m_actions, &MessageActions::rewriteWanted, this, &MessagesPage::rewriteWanted);
    connect(m_actions, &MessageActions::accountWanted, this, &MessagesPage::accountWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_problem);
    column->addWidget(m_selection);
    column->addWidget(new ExportStrip(ExportJob::of(app.messageExport()), this));
    m_views = new QStackedLayout;
    m_views->addWidget(m_fold);
    column->addLayout(m_views, 1);
    connectParts();
    connectFilter();
    addOverview();
    addExport();
    m_names->load();
    m_failures->setFilter({});
    loadSaved();
    showCounts();
}

QWidget *MessagesPage::buildList()
{
    auto *list = new QWidget(this);
    m_table = new MessageTable(*m_model, list);
    m_table->restoreColumns(preferences().shape(columnsName));
    m_table->setRowHeight(preferences().rowHeight());
    m_nothingYet = new EmptyState(QStringLiteral("bubble"), tr("No message yet"),
                                  tr("What you send appears here, with everything that became of it."), list);
    identify(m_nothingYet->setAction(tr("&Write a message")), QStringLiteral("messages.compose"));
    m_noHits = new EmptyState(QStringLiteral("filter"), tr("Nothing fits this filter"),
                              tr("Other words, a longer period or more statuses may find it."), list);
    identify(m_noHits->setAction(tr("C&lear the filter")), QStringLiteral("messages.clearFilter"));
    m_causes = new FailureStrip(list);
    m_stack = new QStackedLayout;
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothingYet), static_cast<QWidget *>(m_noHits)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(m_causes);
    return list;
}

void MessagesPage::connectParts()
{
    connect(m_model, &MessageModel::orderArrived, this, &MessagesPage::takeOrder);
    connect(m_model, &MessageModel::failed, this, [this](const Error &error) { showProblem(Trouble::List, error); });
    connect(m_table, &MessageTable::currentMessageChanged, this, &MessagesPage::showStory);
    connect(m_table, &MessageTable::opened, m_fold, &FoldingPane::showSide);
    connect(m_table, &MessageTable::copied, this, &MessagesPage::sayCopied);
    connect(m_table, &MessageTable::failed, this, [this](const Error &error) { showProblem(Trouble::Other, error); });
    connect(m_table, &MessageTable::filterWanted, m_filter, &FilterBar::addCondition);
    connect(m_nothingYet, &EmptyState::actionTriggered, this, &MessagesPage::composeWanted);
    // F7 uncovers whom the list stands on; what is painted asks anew.
    new RevealKey(this, QStringLiteral("messages"), [this] { return m_story && isStoryHere() ? m_story->summary.message.recipient : QString(); });
    connect(&Masking::ofProgram(), &Masking::changed, this, [this] {
        m_table->viewport()->update();
        if (m_story)
            m_pane->setStory(*m_story);
    });
    connect(m_pane, &StoryPane::rawWanted, this, &MessagesPage::showRaw);
    connect(m_pane, &StoryPane::filterWanted, this, &MessagesPage::setFilter);
    connect(m_ask, &QPushButton::clicked, this, &MessagesPage::askProvider);
    connect(m_pane, &StoryPane::noteWanted, this, &MessagesPage::addNote);
    connect(&m_app.messages(), &MessageService::changed, this, &MessagesPage::handleChanges);

    m_late.setSingleShot(true);
    m_late.setInterval(patience);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_story.reset();
        m_actions->clear();
        m_pane->showHint(tr("Reading…"));
    });
    m_saveColumns.setSingleShot(true);
    m_saveColumns.setInterval(restBeforeSaving);
    connect(m_table, &MessageTable::columnsChanged, &m_saveColumns, qOverload<>(&QTimer::start));
    connect(&m_saveColumns, &QTimer::timeout, this, [this] { preferences().setShape(columnsName, m_table->columnShape()); });
    connect(&preferences(), &Preferences::changed, this, [this] { m_table->setRowHeight(preferences().rowHeight()); });
}

Preferences &MessagesPage::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

void MessagesPage::refresh()
{
    m_model->reload();
    m_names->load();
    m_failures->refresh();
    loadStory();
}

// Out of sight the failures are not counted.
void MessagesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_failures->refresh();
}

void MessagesPage::takeOrder()
{
    forgetProblem(Trouble::List);
    showCounts();
    if (!m_pending.isNull())
        goTo(m_pending);
    actOnArrival();
}

void MessagesPage::showCounts()
{
    if (!m_model->isReady())
        return;
    const int shown = m_model->rowCount();
    const QString total = tr("%1 in total").arg(locale().toString(m_model->total()));
    const bool narrowed = !m_model->query().filter.isEmpty();
    if (m_model->isComplete()) // the first rows are no count
        m_header->setSubtitle(narrowed ? tr("%1 · %2 in the filter").arg(total, locale().toString(shown)) : total);
    QWidget *page = shown > 0 ? static_cast<QWidget *>(m_table) : narrowed ? m_noHits : m_nothingYet;
    m_stack->setCurrentWidget(page);
}

void MessagesPage::select(MessageRow row)
{
    m_pending = row;
    if (m_switch)
        m_switch->setCurrentIndex(0);
    showStory(row);
    goTo(row);
}

void MessagesPage::goTo(MessageRow row)
{
    if (m_model->placeOf(row) >= 0) {
        m_pending = {};
        m_table->setCurrentMessage(row);
    } else if (m_model->isComplete() && !m_model->query().filter.isEmpty()) {
        m_filter->clear(); // and once more when the whole list is there
    }
}

void MessagesPage::showStory(MessageRow row)
{
    if (row.isNull())
        return; // the list was emptied: the story stays
    if (!m_pending.isNull() && row != m_pending) {
        if (!m_table->selectionModel()->isRowSelected(m_table->currentIndex().row(), {}))
            return; // the list is about to show another one
        m_pending = {}; // somebody chose something else meanwhile
    }
    if (row != m_shown) {
        m_shown = row;
        if (!isStoryHere())
            m_late.start();
        m_factsBeforeAsking.reset();
        setAsking(false);
    }
    loadStory();
}

void MessagesPage::loadStory()
{
    if (m_shown.isNull())
        return;
    m_app.messages().story(m_shown).then(this, [this, generation = ++m_storyGeneration](const Result<Story> &answer) {
        takeStory(generation, answer);
    });
}

void MessagesPage::takeStory(quint64 generation, const Result<Story> &answer)
{
    if (generation != m_storyGeneration)
        return; // another message was chosen meanwhile
    m_late.stop();
    if (!answer) {
        showProblem(Trouble::Story, answer.error());
        if (!isStoryHere()) { // what is in sight is of another message
            m_story.reset();
            m_actions->clear();
            m_pane->showHint(errorSentence(answer.error()));
        }
        return;
    }
    forgetProblem(Trouble::Story);
    m_story = *answer;
    m_pane->setStory(*m_story);
    m_actions->setStory(*m_story);
    if (m_factsBeforeAsking) {
        const int more = int(m_story->events.size() - *std::exchange(m_factsBeforeAsking, {}));
        m_pane->showNotice(more > 0 ? tr("The provider told %n new fact(s).", nullptr, more) : tr("The provider has nothing new to tell."), false);
    }
}

bool MessagesPage::isStoryHere() const
{
    return m_story && m_story->summary.message.row == m_shown;
}

void MessagesPage::handleChanges(const ChangeSet &changes)
{
    if (!changes.messages.isEmpty() && isVisible())
        m_failures->refresh();
    if (changes.messages.contains(m_shown))
        loadStory();
}

void MessagesPage::askProvider()
{
    if (m_selection->askProvider() || !isStoryHere() || m_asking)
        return; // about all that are selected
    setAsking(true);
    m_app.poller().poll(m_shown).then(this, [this, row = m_shown, facts = m_story->events.size()](const Result<void> &answer) {
        if (row != m_shown)
            return;
        setAsking(false);
        if (!answer) {
            m_pane->showNotice(errorSentence(answer.error()), true);
            return;
        }
        m_factsBeforeAsking = facts;
        loadStory();
    });
}

void MessagesPage::setAsking(bool asking)
{
    m_asking = asking; // the button stays on: switched off it would lose the keyboard's focus
    m_ask->setEnabled(true);
    m_ask->setText(asking ? tr("Asking…") : tr("&Ask the provider"));
    m_ask->setToolTip(tr("Asks what became of the message that is shown"));
}

void MessagesPage::addNote(const QString &text)
{
    if (!m_story || m_noting)
        return;
    m_noting = true;
    const MessageRow row = m_story->summary.message.row; // the one in sight
    m_app.messages().addNote(row, text).then(this, [this, row](const Result<void> &answer) {
        m_noting = false;
        if (!answer)
            showProblem(Trouble::Other, answer.error());
        else if (m_story && row == m_story->summary.message.row)
            m_pane->noteSaved();
    });
}

void MessagesPage::showRaw(int event)
{
    if (!m_story)
        return;
    if (!m_raw)
        m_raw = new RawDialog(m_app, this);
    m_raw->showStory(*m_story, event);
    m_raw->show();
    m_raw->raise();
    m_raw->activateWindow();
}

void MessagesPage::sayCopied(int copied, int left)
{
    m_trouble = Trouble::Other;
    if (left > 0)
        m_problem->setMessage(Tone::Warn, tr("Only the first %1 messages were copied; %2 more are selected.").arg(locale().toString(copied), locale().toString(left)));
}

void MessagesPage::showProblem(Trouble about, const Error &error)
{
    m_trouble = about;
    m_problem->setMessage(Tone::Bad, errorSentence(error));
}

void MessagesPage::forgetProblem(Trouble about)
{
    if (m_trouble != about)
        return;
    m_trouble = Trouble::None;
    m_problem->clear();
}

} // namespace recado
