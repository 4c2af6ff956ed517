// How the page of a running broadcast is put together.
#include "pages/broadcast/broadcastrunview.h"

#include "application.h"
#include "format/masking.h"
#include "models/recipientstorymodel.h"
#include "pages/broadcast/causestrip.h"
#include "pages/broadcast/chartcard.h"
#include "pages/broadcast/figurestrip.h"
#include "pages/broadcast/funnelview.h"
#include "pages/broadcast/minutechart.h"
#include "pages/broadcast/pacedread.h"
#include "pages/broadcast/reportexport.h"
#include "pages/broadcast/runheader.h"
#include "pages/broadcast/storyfilterbar.h"
#include "pages/broadcast/storytable.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/revealkey.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QShortcut>

namespace recado {

namespace {

constexpr int tableRowsInSight = 5;
constexpr int chartHeight = 204;
constexpr int funnelShare = 3;
constexpr int chartShare = 5;
constexpr int restBeforeSaving = 500;

const QString columnsName = QStringLiteral("run.columns");

} // namespace

void BroadcastRunView::build()
{
    setObjectName(QStringLiteral("run.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_header = new RunHeader(this);
    auto *content = new QWidget(this);
    m_state = new Banner(content);
    identify(m_state, QStringLiteral("run.banner"));
    m_notice = new Banner(content);
    identify(m_notice, QStringLiteral("run.notice"));
    m_notice->setClosable(true);
    m_export = new ReportExport(m_app.broadcastReport(), content);
    m_figures = new FigureStrip(content);
    m_causes = new CauseStrip(content);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::group);
    column->addWidget(m_state);
    column->addWidget(m_notice);
    column->addWidget(m_export);
    column->addWidget(buildProgress());
    column->addWidget(m_figures);
    column->addWidget(buildCharts());
    column->addWidget(m_causes);
    column->addWidget(buildRecipients(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(scroll, 1);
}

QWidget *BroadcastRunView::buildProgress()
{
    auto *part = new QWidget(this);
    m_count = textLabel(TextRole::Strong, QString(), part);
    m_paceLabel = textLabel(TextRole::Second, QString(), part);
    m_percent = textLabel(TextRole::Second, QString(), part);
    m_bar = new QProgressBar(part);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    identify(m_count, QStringLiteral("run.progress.count"));
    identify(m_paceLabel, QStringLiteral("run.progress.pace"));
    identify(m_percent, QStringLiteral("run.progress.percent"));
    identify(m_bar, QStringLiteral("run.progress"), tr("Progress"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::inset);
    row->addWidget(m_count);
    row->addWidget(m_paceLabel);
    row->addStretch();
    row->addWidget(m_percent);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_bar);
    return part;
}

QWidget *BroadcastRunView::buildCharts()
{
    auto *part = new QWidget(this);
    m_funnel = new FunnelView(part);
    m_funnelCard = new ChartCard(tr("Funnel"), m_funnel, QStringLiteral("run.funnel"), part);
    m_chart = new MinuteChart(part);
    m_chart->setObjectName(QStringLiteral("run.chart"));
    m_chartCard = new ChartCard(tr("Per minute"), m_chart, QStringLiteral("run.minutes"), part);
    m_chartCard->addLegend(new LegendMark(EventKind::Accepted, tr("accepted"), m_chartCard));
    m_chartCard->addLegend(new LegendMark(EventKind::Delivered, tr("delivered"), m_chartCard));
    m_chartCard->addLegend(new LegendMark(EventKind::Failed, tr("failed"), m_chartCard));
    part->setFixedHeight(chartHeight);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::group);
    row->addWidget(m_funnelCard, funnelShare);
    row->addWidget(m_chartCard, chartShare);
    return part;
}

QWidget *BroadcastRunView::buildRecipients()
{
    auto *card = new Card(this);
    card->setFlush(true);
    card->body()->setSpacing(0);
    card->body()->setContentsMargins(1, Theme::gap, 1, Theme::cardRadius / 2); // 1: the border
    m_filter = new StoryFilterBar(card);
    m_model = new RecipientStoryModel(m_app.broadcastReport(), m_app.messages().database(), this);
    m_table = new StoryTable(*m_model, card);
    Preferences &preferences = Preferences::in(m_app.options().dataDir);
    m_table->restoreColumns(preferences.shape(columnsName));
    m_table->verticalHeader()->setDefaultSectionSize(preferences.rowHeight());
    m_table->setMinimumHeight(Theme::rowHeight * (tableRowsInSight + 1));
    card->body()->addWidget(m_filter);
    card->body()->addWidget(m_table, 1);
    return card;
}

void BroadcastRunView::connectParts()
{
    BroadcastService &service = m_app.broadcasts();
    connect(&service, &BroadcastService::broadcastsChanged, this, &BroadcastRunView::loadBroadcast);
    connect(&service, &BroadcastService::paceChanged, this, [this](const BroadcastPace &pace) {
        if (pace.id != m_id)
            return;
        m_pace = pace;
        showReason();
        showProgress();
    });
    connect(&m_app.messages(), &MessageService::changed, this, &BroadcastRunView::handleChanges);
    new RevealKey(this, QStringLiteral("broadcast"), [this] { return m_model->addressAt(m_table->currentIndex().row()); });
    connect(&Masking::ofProgram(), &Masking::changed, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &RunHeader::backAsked, this, &BroadcastRunView::listWanted);
    connect(m_header, &RunHeader::pauseAsked, this, [this] { command(m_app.broadcasts().pause(m_id)); });
    connect(m_header, &RunHeader::resumeAsked, this, [this] { command(m_app.broadcasts().resume(m_id)); });
    connect(m_header, &RunHeader::stopAsked, this, [this] { command(m_app.broadcasts().stop(m_id)); });
    connect(m_header, &RunHeader::exportAsked, this, [this] {
        if (m_broadcast)
            m_export->ask(m_id, m_broadcast->name, m_filter->filter());
    });
    connect(m_header, &RunHeader::printAsked, this, &BroadcastRunView::askPrint);
    connect(m_header, &RunHeader::historyAsked, this, &BroadcastRunView::showHistory);
    connect(m_state, &Banner::actionTriggered, this, &BroadcastRunView::handleStateAction);
    connect(m_figures, &FigureStrip::peopleWanted, m_filter, &StoryFilterBar::showVerdicts);
    connect(m_causes, &CauseStrip::retryWanted, this, &BroadcastRunView::retry);
    connect(m_causes, &CauseStrip::rowsWanted, m_filter, &StoryFilterBar::showCause);
    connect(m_causes, &CauseStrip::unknownWanted, m_filter, [this] { m_filter->showVerdicts({EventKind::Unknown}); });
    connect(m_filter, &StoryFilterBar::filterChanged, m_model, &RecipientStoryModel::setFilter);
    connect(m_model, &RecipientStoryModel::orderArrived, this, [this] { m_filter->setCount(m_model->rowCount(), m_totals.rows); });
    connect(m_model, &RecipientStoryModel::failed, this, &BroadcastRunView::showProblem);
    connect(m_table, &StoryTable::opened, this, &BroadcastRunView::messageWanted);
    connect(m_export, &ReportExport::failed, this, &BroadcastRunView::showProblem);
    connect(m_export, &ReportExport::writingChanged, this, [this] { m_header->setExportEnabled(!m_export->isWriting(m_id)); });
    connect(m_export, &ReportExport::finished, this, [this](const QString &path, qint64 rows) {
        m_notice->setMessage(Tone::Good, tr("%1 rows were written to %2.").arg(QLocale().toString(rows), QFileInfo(path).fileName()));
    });
    m_saveColumns.setSingleShot(true);
    m_saveColumns.setInterval(restBeforeSaving);
    Preferences &preferences = Preferences::in(m_app.options().dataDir);
    connect(m_table, &StoryTable::columnsChanged, &m_saveColumns, qOverload<>(&QTimer::start));
    connect(&m_saveColumns, &QTimer::timeout, this, [this, &preferences] { preferences.setShape(columnsName, m_table->columnShape()); });
    connect(&preferences, &Preferences::changed, this,
            [this, &preferences] { m_table->verticalHeader()->setDefaultSectionSize(preferences.rowHeight()); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &StoryFilterBar::focusText);
}

} // namespace recado
