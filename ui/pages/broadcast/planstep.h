#pragma once

#include "pages/broadcast/plandraft.h"

#include <QWidget>

namespace recado {

// One step of the wizard. The plan is the same object for all of them.
class PlanStep : public QWidget {
    Q_OBJECT

public:
    explicit PlanStep(PlanDraft &plan, QWidget *parent = nullptr) : QWidget(parent), m_plan(plan) {}

    virtual void enter() {} // it is about to be seen
    // What has to be done before one goes on; `then` runs when it is. Runs at once where there is nothing to do.
    virtual void leave(const std::function<void()> &then) { then(); }
    virtual void goOn() { leave([this] { Q_EMIT nextWanted(); }); } // the primary button of the foot
    virtual bool isDone() const = 0;
    virtual QString missing() const = 0; // why it is not, and what to do
    virtual QString nextText() const { return {}; } // of the primary button; empty: the step has a foot of its own
    virtual void focusFirst() {}
    virtual void reset() {} // another broadcast is open

Q_SIGNALS:
    void nextWanted();
    void stateChanged(); // isDone(), missing() or nextText() may be another
    void problem(const QString &lead, const QString &sentence);
    void stepWanted(int step);

protected:
    PlanDraft &plan() const { return m_plan; }
    const BroadcastTools &tools() const { return m_plan.tools(); }

private:
    PlanDraft &m_plan;
};

} // namespace recado
