// How the overview is put together.
#include "pages/messages/overview/overviewview.h"

#include "application.h"
#include "pages/broadcast/minutechart.h"
#include "pages/messages/overview/overviewcard.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace recado {

namespace {

constexpr int narrow = 860; // one card beside the other from here on
constexpr int wide = 1640; // three of them
constexpr int volumeHeight = 190;
constexpr int plotHeight = 150;
constexpr int percentileRows = 3; // headings, to delivered, to read
constexpr int progressWidth = 160;

} // namespace

void OverviewView::build()
{
    setObjectName(QStringLiteral("overview.page"));
    setLook(this, "look", QStringLiteral("page"));
    m_problem = new Banner(this);
    m_problem->setClosable(true);
    identify(m_problem, QStringLiteral("overview.banner"));
    auto *content = new QWidget(this);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::group);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(Theme::margin, Theme::inset, Theme::margin, Theme::margin);
    inside->setSpacing(Theme::inset);
    inside->addWidget(buildStatus());
    inside->addWidget(m_problem);
    inside->addLayout(m_grid);
    inside->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_scroll = scroll;
    m_nothing = new EmptyState(QStringLiteral("filter"), QString(), QString(), this);
    identify(m_nothing, QStringLiteral("overview.nothing"));
    m_clear = m_nothing->setAction(tr("C&lear the filter"));
    identify(m_clear, QStringLiteral("overview.clearFilter"));
    connect(m_nothing, &EmptyState::actionTriggered, this, &OverviewView::clearWanted);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_nothing);
    buildCards();
    arrange();
}

QWidget *OverviewView::buildStatus()
{
    auto *line = new QWidget(this);
    m_status = textLabel(TextRole::Second, QString(), line);
    identify(m_status, QStringLiteral("overview.status"));
    m_progress = new QProgressBar(line);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    identify(m_progress, QStringLiteral("overview.progress"), tr("Reading the figures"));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing below it moves
    m_progress->setSizePolicy(policy);
    m_progress->hide();
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::inset);
    row->addWidget(m_status);
    row->addStretch();
    row->addWidget(m_progress);
    return line;
}

OverviewCard *OverviewView::addCard(const QString &title, Plot *plot, QWidget *content, const QString &objectName)
{
    auto *card = new OverviewCard(title, plot, content, objectName, this);
    connect(card, &OverviewCard::filterWanted, this, &OverviewView::filterWanted);
    connect(card, &OverviewCard::saved, this, [this](const QString &path) { showSaved(path); });
    connect(card, &OverviewCard::failed, this, [this](const Error &error) { showProblem(error); });
    return card;
}

QWidget *OverviewView::buildTimes()
{
    auto *both = new QWidget(this);
    m_percentiles = new QWidget(both);
    identify(m_percentiles, QStringLiteral("overview.percentiles"), tr("Time from leaving to delivered and read"));
    auto *cells = new QGridLayout(m_percentiles);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(Theme::pad);
    cells->setVerticalSpacing(Theme::gap + 2);
    for (int row = 0; row < percentileRows; ++row) {
        for (int column = 0; column <= int(DurationFigures::percentiles.size()); ++column) {
            auto *cell = textLabel(row == 0 || column == 0 ? TextRole::Caption : TextRole::Body, QString(), m_percentiles);
            cell->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            cell->setObjectName(QStringLiteral("overview.percentile.%1.%2").arg(row).arg(column));
            cells->addWidget(cell, row, column);
            cells->setColumnStretch(column, column == 0 ? 0 : 1);
            m_percentileCells.append(cell);
        }
    }
    m_times = new HistogramPlot(both);
    m_times->setMinimumHeight(plotHeight);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(m_percentiles);
    column->addWidget(m_times, 1);
    return both;
}

void OverviewView::buildCards()
{
    m_funnel = new BarPlot(this);
    m_funnelCard = addCard(tr("Funnel"), m_funnel, m_funnel, QStringLiteral("overview.funnel"));
    QWidget *times = buildTimes();
    m_timesCard = addCard(tr("Time from leaving"), m_times, times, QStringLiteral("overview.times"));
    m_timesCard->addLegend(new LegendMark(EventKind::Delivered, tr("to delivered"), m_timesCard));
    m_timesCard->addLegend(new LegendMark(EventKind::Read, tr("to read"), m_timesCard));
    m_volume = new LinePlot(this);
    m_volume->setMinimumHeight(volumeHeight);
    m_volumeCard = addCard(tr("Per hour"), m_volume, m_volume, QStringLiteral("overview.volume"));
    m_volumeCard->addLegend(new LegendMark(EventKind::Sent, tr("left", "messages that left"), m_volumeCard));
    m_volumeCard->addLegend(new LegendMark(EventKind::Delivered, tr("delivered"), m_volumeCard));
    m_volumeCard->addLegend(new LegendMark(EventKind::Failed, tr("failed"), m_volumeCard));
    m_failures = new BarPlot(this);
    m_failuresCard = addCard(tr("Failures by cause"), m_failures, m_failures, QStringLiteral("overview.failures"));
    m_channels = new GroupPlot(this);
    m_channelsCard = addCard(tr("Channels"), m_channels, m_channels, QStringLiteral("overview.channels"));
    m_templates = new GroupPlot(this);
    m_templatesCard = addCard(tr("Templates"), m_templates, m_templates, QStringLiteral("overview.templates"));
}

// One, two or three cards beside each other, by the room there is.
void OverviewView::arrange()
{
    const int columns = width() < narrow ? 1 : width() < wide ? 2 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    const QList<OverviewCard *> cards{m_funnelCard, m_timesCard, m_failuresCard, m_volumeCard, m_channelsCard, m_templatesCard};
    if (columns == 1) {
        for (int row = 0; row < cards.size(); ++row)
            m_grid->addWidget(cards[row], row, 0);
    } else if (columns == 2) {
        m_grid->addWidget(m_funnelCard, 0, 0);
        m_grid->addWidget(m_timesCard, 0, 1);
        m_grid->addWidget(m_volumeCard, 1, 0, 1, 2);
        m_grid->addWidget(m_failuresCard, 2, 0);
        m_grid->addWidget(m_channelsCard, 2, 1);
        m_grid->addWidget(m_templatesCard, 3, 0, 1, 2);
    } else {
        m_grid->addWidget(m_funnelCard, 0, 0);
        m_grid->addWidget(m_timesCard, 0, 1);
        m_grid->addWidget(m_failuresCard, 0, 2);
        m_grid->addWidget(m_volumeCard, 1, 0, 1, 3);
        m_grid->addWidget(m_channelsCard, 2, 0);
        m_grid->addWidget(m_templatesCard, 2, 1, 1, 2);
    }
    // Tab goes the way they are read.
    for (qsizetype i = 1; i < cards.size(); ++i)
        setTabOrder(cards[i - 1]->plot(), cards[i]->plot());
}

} // namespace recado
