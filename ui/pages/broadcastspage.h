#pragma once

#include "domain/broadcast.h"
#include "pages/broadcast/broadcastseed.h"
#include "pages/broadcast/broadcasttools.h"

#include <QWidget>

class QStackedLayout;

namespace recado {

class Application;
class BroadcastList;
class BroadcastRunView;
class PlanView;

// Broadcasts: the list; a draft opens as a plan to be worked on, anything that left the draft as its run.
class BroadcastsPage : public QWidget {
    Q_OBJECT

public:
    explicit BroadcastsPage(Application &app, QWidget *parent = nullptr);

    void refresh();
    // A draft out of what was written elsewhere, open at the first step that needs somebody.
    void begin(const BroadcastSeed &seed);
    void beginNew();
    using QWidget::show;
    void show(BroadcastId id);

Q_SIGNALS:
    void connectionsWanted();
    void messageWanted(recado::MessageRow row);

private:
    void create(const Broadcast &draft, const BroadcastSeed &seed);
    void open(const Broadcast &broadcast);
    void backToList();
    void askForRequest();
    void openRequest(const QString &path);

    BroadcastTools m_tools;
    QStackedLayout *m_stack;
    BroadcastList *m_list;
    PlanView *m_plan;
    BroadcastRunView *m_run;
    bool m_creating = false;
};

} // namespace recado
