#include "pages/messages/overview/overviewview.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/overviewwords.h"
#include "format/timewords.h"
#include "pages/broadcast/pacedread.h"
#include "pages/messages/overview/overviewcard.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/looks.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace recado {

namespace {

constexpr Milliseconds shortestRest{2000};
constexpr Milliseconds longestRest{10 * 60'000};
constexpr int patience = 300;    // so long the old figures may stay while new ones are read
constexpr int minute = 60'000;

QString summaryOf(const QStringList &words)
{
    return words.mid(0, 6).join(QStringLiteral("; "));
}

// The drawing has room for some; its table has them all.
QString largestOf(const QString &title, qsizetype drawn, qsizetype all)
{
    return drawn < all ? OverviewView::tr("%1: the %2 largest of %3").arg(title, QLocale().toString(drawn), QLocale().toString(all)) : title;
}

} // namespace

OverviewView::OverviewView(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    build();
    m_paced = new PacedRead(shortestRest, [this] { read(); }, this);
    m_paced->setLongestRest(longestRest);
    m_clearing.setSingleShot(true);
    m_clearing.setInterval(patience);
    connect(&m_clearing, &QTimer::timeout, this, &OverviewView::clearOld);
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_filter.isEmpty())
            m_paced->want();
    });
    connect(&m_app.messages(), &MessageService::changed, this, &OverviewView::handleChanges);
    connect(&m_app.messageOverview(), &MessageOverview::overviewProgressed, this, [this](int percent) {
        m_percent = percent;
        showStatus();
    });
    clearOld();
    showStatus();
}

OverviewView::~OverviewView()
{
    m_stop.request_stop();
}

void OverviewView::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ++m_generation;
    m_isOfFilter = false;
    m_isReading = false;
    m_isStale = true;
    m_stop.request_stop();
    m_problem->clear();
    if (isVisible()) {
        m_clearing.start();
        m_paced->wantNow();
    }
}

void OverviewView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    if (!m_isOfFilter) {
        m_clearing.start();
        m_paced->wantNow();
    } else if (m_isStale) {
        m_paced->want();
    }
}

// Nobody looks: nothing is read.
void OverviewView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    m_clearing.stop();
    if (m_isReading)
        m_isStale = true;
    m_stop.request_stop();
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewView::handleChanges(const ChangeSet &changes)
{
    if (changes.messages.isEmpty())
        return;
    m_isStale = true;
    if (isVisible())
        m_paced->want();
}

void OverviewView::read()
{
    if (!isVisible()) {
        m_paced->done();
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_percent = 0;
    if (!m_isOfFilter)
        readCounts();
    m_stop = std::stop_source();
    showStatus();
    m_app.messageOverview().overview(m_filter, m_stop.get_token()).then(this, [this, generation = m_generation](const Result<Overview> &answer) {
        if (generation != m_generation)
            return; // another filter is asked by now
        m_isReading = false;
        m_paced->done();
        if (answer)
            take(*answer);
        else
            m_isStale = true; // once more when somebody looks or something happens
        if (!answer && answer.error().kind != ErrorKind::Cancelled) {
            m_hasFailed = true;
            showProblem(answer.error());
            showUnread();
        }
        showStatus();
        if (isVisible() && !answer && answer.error().kind == ErrorKind::Cancelled)
            m_paced->want(); // hidden and shown again meanwhile
    });
}

// What takes a moment comes first.
void OverviewView::readCounts()
{
    m_app.messageOverview().counts(m_filter).then(this, [this, generation = m_generation](const Result<VerdictCounts> &answer) {
        if (generation == m_generation && !m_isOfFilter && answer)
            takeCounts(*answer);
    });
    m_app.messageOverview().failures(m_filter).then(this, [this, generation = m_generation](const Result<QList<FailureGroup>> &answer) {
        if (generation == m_generation && !m_isOfFilter && answer)
            takeFailures(*answer);
    });
}

void OverviewView::takeCounts(const VerdictCounts &counts)
{
    const BarFigures figures = funnelFigures(counts);
    m_funnel->setBars(figures.bars);
    QStringList said;
    for (const Bar &bar : figures.bars)
        said.append(bar.words);
    m_funnel->setSummary(summaryOf(said));
    m_funnelCard->setFigures(figures.table);
    m_funnelCard->setFilters(figures.filters);
}

void OverviewView::takeFailures(const QList<FailureGroup> &failures)
{
    const BarFigures figures = failureFigures(failures);
    m_failures->setEmptyWords(tr("Nothing failed."));
    m_failures->setBars(figures.bars);
    int all = 0;
    for (const FailureGroup &group : failures)
        all += group.count;
    m_failures->setSummary(tr("%n failure(s)", nullptr, all));
    m_failuresCard->setName(largestOf(tr("Failures by cause"), figures.bars.size(), figures.table.shown.size()));
    m_failuresCard->setFigures(figures.table);
    m_failuresCard->setFilters(figures.filters);
}

void OverviewView::take(const Overview &overview)
{
    m_clearing.stop();
    if (std::exchange(m_hasFailed, false))
        m_problem->clear();
    m_at = overview.at;
    m_isOfFilter = true;
    takeCounts(overview.counts);
    takeFailures(overview.failures);
    showTimes(overview.toDelivered, overview.toRead);
    showVolume(overview.volume);
    showGroups(overview);
    if (overview.isEmpty()) {
        m_clear->setVisible(!m_filter.isEmpty());
        if (m_filter.isEmpty())
            m_nothing->setTexts(tr("No message yet"), tr("What becomes of your messages is counted here: how many arrived, how fast, and what failed."));
        else
            m_nothing->setTexts(tr("Nothing fits this filter"), tr("Other words, a longer period or more statuses may find it."));
    }
    m_stack->setCurrentWidget(overview.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_scroll);
}

void OverviewView::showTimes(const DurationFigures &toDelivered, const DurationFigures &toRead)
{
    const DurationView view = durationView(toDelivered, toRead);
    m_times->setEmptyWords(tr("Nothing was delivered yet."));
    m_times->setSeries(view.series, view.words, view.edges);
    m_times->setSummary(view.percentiles.shown.isEmpty() ? QString()
                                                         : tr("Delivered, %1; read, %2").arg(durationSentence(toDelivered), durationSentence(toRead)));
    m_timesCard->setFigures(view.table);
    m_percentiles->setVisible(!view.percentiles.shown.isEmpty());
    if (view.percentiles.shown.isEmpty())
        return;
    // How many stands in the table of the card; here is only room for the answer.
    const qsizetype columns = qsizetype(DurationFigures::percentiles.size()) + 1;
    const auto put = [this, columns](qsizetype row, qsizetype column, const QString &text, const QString &tip) {
        QLabel *cell = m_percentileCells[row * columns + column];
        cell->setText(text);
        cell->setToolTip(tip);
    };
    for (qsizetype column = 0; column < columns; ++column) {
        if (column > 0)
            put(0, column, tr("%1 %", "94.1 %").arg(DurationFigures::percentiles[std::size_t(column) - 1]), view.percentiles.columns[column + 1]);
        for (qsizetype row = 0; row < view.percentiles.shown.size(); ++row) {
            const QStringList &figures = view.percentiles.shown[row];
            const QString all = tr("%1: %2 messages").arg(figures[0], figures[1]);
            put(row + 1, column, figures[column == 0 ? 0 : column + 1], column == 0 ? all : QStringLiteral("%1\n%2").arg(all, view.percentiles.columns[column + 1]));
        }
    }
}

void OverviewView::showVolume(const Volume &volume)
{
    const VolumeView view = volumeView(volume, m_app.core().now());
    m_volume->setEmptyWords(tr("Nothing has left yet."));
    m_volume->setLines(view.lines, view.words, view.ticks);
    if (!view.words.isEmpty()) {
        m_volumeCard->setName(volumeStepWord(volume.step));
        m_volume->setSummary(tr("From %1 to %2").arg(view.table.shown.first().first(), view.table.shown.last().first()));
    }
    m_volumeCard->setFigures(view.table);
    m_volumeCard->setFilters(view.filters);
}

void OverviewView::showGroups(const Overview &overview)
{
    const struct {
        GroupFiguresView view;
        GroupPlot *plot;
        OverviewCard *card;
        QString title;
    } both[] = {{channelFigures(overview.channels), m_channels, m_channelsCard, tr("Channels")}, {templateFigures(overview.templates), m_templates, m_templatesCard, tr("Templates")}};
    for (const auto &each : both) {
        each.plot->setEmptyWords(tr("No message yet"));
        each.plot->setRows(each.view.headings, each.view.rows);
        QStringList said;
        for (const GroupRow &row : each.view.rows)
            said.append(row.words);
        each.plot->setSummary(summaryOf(said));
        each.card->setName(largestOf(each.title, each.view.rows.size(), each.view.table.shown.size()));
        each.card->setFigures(each.view.table);
        each.card->setFilters(each.view.filters);
    }
}

// Nothing of an earlier filter stays beside figures of this one.
void OverviewView::clearOld()
{
    m_stack->setCurrentWidget(m_scroll);
    showTimes({}, {});
    showVolume({});
    showGroups({});
    for (Plot *plot : {static_cast<Plot *>(m_times), static_cast<Plot *>(m_volume), static_cast<Plot *>(m_channels), static_cast<Plot *>(m_templates)})
        plot->setEmptyWords(tr("Reading…"));
    if (m_at)
        return; // the counts of this filter come at once
    m_funnel->setEmptyWords(tr("Reading…"));
    m_failures->setEmptyWords(tr("Reading…"));
}

// It is not being read any more, and what is in sight would be of another filter.
void OverviewView::showUnread()
{
    m_clearing.stop();
    if (m_isOfFilter)
        return; // older figures of the same: their moment stands above them
    clearOld();
    for (BarPlot *plot : {m_funnel, m_failures})
        plot->setBars({});
    for (OverviewCard *card : {m_funnelCard, m_failuresCard}) {
        card->setFigures({});
        card->setFilters({});
    }
    for (Plot *plot : {static_cast<Plot *>(m_funnel), static_cast<Plot *>(m_failures), static_cast<Plot *>(m_times), static_cast<Plot *>(m_volume),
                       static_cast<Plot *>(m_channels), static_cast<Plot *>(m_templates)})
        plot->setEmptyWords(tr("Could not be read"));
}

void OverviewView::showStatus()
{
    const Instant now = m_app.core().now();
    if (m_isOfFilter && m_at)
        m_status->setText(m_isReading ? tr("Figures of %1, updating…").arg(momentWord(*m_at, now)) : tr("Figures of %1").arg(momentWord(*m_at, now)));
    else
        m_status->setText(m_isReading ? tr("Reading…") : QString());
    m_progress->setVisible(m_isReading && !m_isOfFilter && m_percent > 0);
    m_progress->setValue(m_percent);
}

void OverviewView::showSaved(const QString &path)
{
    m_problem->setMessage(Tone::Good, tr("%1 was written.").arg(QFileInfo(path).fileName()));
}

void OverviewView::showProblem(const Error &error)
{
    m_problem->setMessage(Tone::Bad, errorSentence(error));
}

} // namespace recado
