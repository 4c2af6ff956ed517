#pragma once

#include "domain/broadcaststory.h"
#include "services/broadcastservice.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace recado {

class Application;
class Banner;
class CauseStrip;
class ChartCard;
class FigureStrip;
class FunnelView;
class MinuteChart;
class PacedRead;
class RecipientStoryModel;
class ReportExport;
class RunHeader;
class StoryFilterBar;
class StoryTable;
class TransitionsDialog;

// A broadcast that was started: how far it is, what became of everybody, what went wrong and what to do about it; with the brake.
class BroadcastRunView : public QWidget {
    Q_OBJECT

public:
    explicit BroadcastRunView(Application &app, QWidget *parent = nullptr);
    ~BroadcastRunView() override;

    void setBroadcast(BroadcastId id);
    BroadcastId broadcast() const { return m_id; }

    // For the window's keys. False when there is nothing to pause or to continue; continues only what a person paused, and not at once.
    bool togglePause();
    bool mayPause() const; // something of it may be stopped
    // As holding the button down and letting it go.
    void beginStop();
    void endStop();
    // Without asking where; see ReportExport.
    void exportTo(const QString &path);
    void printTo(const QString &path);

Q_SIGNALS:
    void listWanted();
    void messageWanted(recado::MessageRow row);
    void connectionsWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    // broadcastrunlayout.cpp
    void build();
    QWidget *buildProgress();
    QWidget *buildCharts();
    QWidget *buildRecipients();
    void connectParts();

    void loadBroadcast();
    void loadChannel(ChannelId id, AccountId account);
    void takeBroadcast(const Broadcast &broadcast);
    void loadFigures();
    void takeTotals(const BroadcastTotals &totals);
    void loadCauses();
    void loadChart();
    void takeMinutes(const QList<MinuteCount> &minutes);
    void handleChanges(const ChangeSet &changes);
    void showHeader();
    void showReason();
    void showProgress();
    void showCauses();

    enum class StateAction { None, Connections, Failures };
    void handleStateAction();
    void command(const QFuture<Result<void>> &answer);
    void retry(const QString &code, int count);
    void askPrint();
    void showHistory();
    void loadHistory();
    void showProblem(const Error &error);

    Application &m_app;
    BroadcastId m_id;
    quint64 m_generation = 0; // of the broadcast: answers about an earlier one are dropped
    std::optional<Broadcast> m_broadcast;
    QString m_channel;
    BroadcastTotals m_totals;
    std::optional<BroadcastPace> m_pace;
    QList<FailureGroup> m_failures;
    QList<BroadcastService::RetryOffer> m_offers;
    QList<MinuteCount> m_minutes;
    StateAction m_stateAction = StateAction::None;

    RunHeader *m_header = nullptr;
    Banner *m_state = nullptr;  // why it stands still
    Banner *m_notice = nullptr; // what came of a command
    ReportExport *m_export = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_paceLabel = nullptr;
    QLabel *m_percent = nullptr;
    QProgressBar *m_bar = nullptr;
    FigureStrip *m_figures = nullptr;
    ChartCard *m_funnelCard = nullptr;
    FunnelView *m_funnel = nullptr;
    ChartCard *m_chartCard = nullptr;
    MinuteChart *m_chart = nullptr;
    CauseStrip *m_causes = nullptr;
    StoryFilterBar *m_filter = nullptr;
    RecipientStoryModel *m_model = nullptr;
    StoryTable *m_table = nullptr;
    QPointer<TransitionsDialog> m_history;

    PacedRead *m_figuresRead = nullptr;
    PacedRead *m_causesRead = nullptr;
    PacedRead *m_chartRead = nullptr;
    QTimer m_saveColumns;
};

} // namespace recado
