#pragma once

#include "domain/checkreport.h"
#include "pages/broadcast/planstep.h"
#include "services/broadcastservice.h"

#include <stop_token>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace recado {

class FindingList;
class FoldingPane;
class JobCard;
class RowPane;
class RowsView;
class VerdictBanner;
class Banner;
class ElidedLabel;

// Everything that can be known before the first message leaves, with a verdict.
class CheckStep : public PlanStep {
    Q_OBJECT

public:
    explicit CheckStep(PlanDraft &plan, QWidget *parent = nullptr);

    void enter() override;
    void goOn() override;
    bool isDone() const override;
    QString missing() const override;
    void focusFirst() override;
    void reset() override;
    const std::optional<CheckReport> &report() const { return m_report; }
    void checkAgain();

Q_SIGNALS:
    void reportChanged();
    void sampleWanted(); // send a few first

private:
    QWidget *buildPage();
    QWidget *buildFoot();
    void connectParts();
    void check();
    void take(const Result<CheckReport> &report);
    void forget();
    void show();
    void fix(const QString &kind);
    void showRows(const QString &kind);
    void closeRows();
    void dryRun();
    void takeDryRun(const Result<BroadcastService::DryRun> &run);
    void showRequest();
    void testToMe();
    void sendTest(const QString &number);
    void setBusy(const QString &what);
    void setIdle();

    std::optional<CheckReport> m_report;
    std::optional<CheckReport> m_shown;
    BroadcastService::DryRun m_dryRun;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_busy = false;
    bool m_stale = false; // rows were changed since
    bool m_outdated = false; // the basis changed while it was checked
    bool m_testing = false;

    QStackedLayout *m_stack;
    QWidget *m_page;
    VerdictBanner *m_verdict;
    Banner *m_outcome;
    bool m_outcomeIsDryRun = false;
    JobCard *m_job;
    FindingList *m_findings;
    RowsView *m_rows;
    RowPane *m_pane;
    QPushButton *m_dryRunButton;
    QPushButton *m_testButton;
    QPushButton *m_sampleButton;
    QPushButton *m_allRows;
    QPushButton *m_again;
    ElidedLabel *m_duration;
    QPushButton *m_send;
};

} // namespace recado
