#pragma once

#include "pages/compose/draft.h"

#include <QWidget>

class QStackedLayout;

namespace recado {

class Application;
class BubblePreview;
class RequestView;
class SegmentedControl;

// Beside the form: the message as it arrives, and the request that carries it.
class PreviewPane : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(Application &app, QWidget *parent = nullptr);

    void setDraft(const Draft &draft, const QList<DraftProblem> &problems);

private:
    void showTab(int tab);

    SegmentedControl *m_tabs;
    QStackedLayout *m_stack;
    BubblePreview *m_bubble;
    RequestView *m_request;
};

} // namespace recado
