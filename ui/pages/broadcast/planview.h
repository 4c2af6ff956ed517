#pragma once

#include "pages/broadcast/broadcastseed.h"
#include "pages/broadcast/plandraft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace recado {

class Banner;
class CheckStep;
class ColumnsStep;
class PlanStep;
class RecipientsStep;
class SendStep;
class StepBar;
class TemplateStep;

// The making of a broadcast, step by step. Everything is kept as it is typed; one may leave at any time.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(const BroadcastTools &tools, QWidget *parent = nullptr);
    ~PlanView() override;

    void open(const Broadcast &broadcast);
    // People that came along with it become the recipients at once.
    void open(const Broadcast &broadcast, const BroadcastSeed &seed); // with its people
    BroadcastId current() const { return m_plan->id(); }
    void leave(); // saves, and tells by closed()
    void close(BroadcastId id); // it is no draft any more: nothing of it is saved
    void refresh();

Q_SIGNALS:
    void closed();
    void started(recado::BroadcastId id);
    void connectionsWanted();

private:
    QWidget *buildHeader();
    QWidget *buildFoot();
    void connectSteps();
    PlanStep *stepAt(int place) const;
    int place() const;
    bool isWaiting() const; // for a second person: nothing may be changed
    int firstOpen() const; // the first step that is not done
    void goTo(int place);
    void moveTo(int place);
    void show();

    PlanDraft *m_plan;
    StepBar *m_bar;
    QPushButton *m_save;
    Banner *m_trouble;
    QStackedLayout *m_stack;
    TemplateStep *m_template;
    RecipientsStep *m_recipients;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    SendStep *m_send;
    QWidget *m_foot;
    QPushButton *m_back;
    QLabel *m_why;
    QPushButton *m_next;
};

} // namespace recado
