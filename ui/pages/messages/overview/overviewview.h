#pragma once

#include "domain/filter/filter.h"
#include "domain/overview.h"
#include "services/messageservice.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Banner;
class BarPlot;
class EmptyState;
class GroupPlot;
class HistogramPlot;
class LegendMark;
class LinePlot;
class OverviewCard;
class PacedRead;
class Plot;

// What became of the messages of a filter, as figures: funnel, times, volume, causes, channels, templates. Reads only while it is in sight.
class OverviewView : public QWidget {
    Q_OBJECT

public:
    explicit OverviewView(Application &app, QWidget *parent = nullptr);
    ~OverviewView() override;

    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

Q_SIGNALS:
    // Somebody asked for the messages behind a figure: to be added to the filter in force, or left out.
    void filterWanted(const recado::Filter &condition, bool exclude);
    void clearWanted(); // nothing fits: the empty state's button

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // overviewlayout.cpp
    void build();
    QWidget *buildStatus();
    void buildCards();
    QWidget *buildTimes();
    void arrange();
    OverviewCard *addCard(const QString &title, Plot *plot, QWidget *content, const QString &objectName);

    void read();
    void readCounts();
    void takeCounts(const VerdictCounts &counts);
    void takeFailures(const QList<FailureGroup> &failures);
    void take(const Overview &overview);
    void showTimes(const DurationFigures &toDelivered, const DurationFigures &toRead);
    void showVolume(const Volume &volume);
    void showGroups(const Overview &overview);
    void clearOld();
    void showUnread();
    void showStatus();
    void showSaved(const QString &path);
    void showProblem(const Error &error);
    void handleChanges(const ChangeSet &changes);

    Application &m_app;
    Filter m_filter;
    quint64 m_generation = 0; // of the filter
    std::stop_source m_stop;
    std::optional<Instant> m_at; // of the figures shown
    bool m_isOfFilter = false;   // the figures shown are of the filter in force
    bool m_isStale = true;       // something happened since
    bool m_isReading = false;
    bool m_hasFailed = false;    // what the banner says is about reading
    int m_percent = 0;

    Banner *m_problem = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_scroll = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_clear = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    OverviewCard *m_funnelCard = nullptr;
    BarPlot *m_funnel = nullptr;
    OverviewCard *m_timesCard = nullptr;
    QWidget *m_percentiles = nullptr;
    QList<QLabel *> m_percentileCells; // row by row
    HistogramPlot *m_times = nullptr;
    OverviewCard *m_volumeCard = nullptr;
    LinePlot *m_volume = nullptr;
    OverviewCard *m_failuresCard = nullptr;
    BarPlot *m_failures = nullptr;
    OverviewCard *m_channelsCard = nullptr;
    GroupPlot *m_channels = nullptr;
    OverviewCard *m_templatesCard = nullptr;
    GroupPlot *m_templates = nullptr;

    PacedRead *m_paced = nullptr;
    QTimer m_clearing; // old figures go only when new ones take long
    QTimer m_minute;   // filters that speak of age change without anything happening
};

} // namespace recado
