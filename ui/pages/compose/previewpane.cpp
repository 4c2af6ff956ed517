#include "pages/compose/previewpane.h"

#include "pages/compose/bubblepreview.h"
#include "pages/compose/requestview.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace recado {

namespace {

enum Tab { Arrives, Json, Curl };

QString firstReason(const QList<DraftProblem> &problems)
{
    const auto found = std::find_if(problems.cbegin(), problems.cend(), [](const DraftProblem &problem) { return problem.blocks; });
    return found == problems.cend() ? QString() : found->sentence;
}

} // namespace

PreviewPane::PreviewPane(Application &app, QWidget *parent) : QWidget(parent)
{
    m_tabs = new SegmentedControl(this);
    identify(m_tabs->addSegment(tr("How it arrives")), QStringLiteral("compose.preview.arrives"));
    identify(m_tabs->addSegment(QStringLiteral("JSON")), QStringLiteral("compose.preview.json"));
    identify(m_tabs->addSegment(QStringLiteral("cURL")), QStringLiteral("compose.preview.curl"));
    m_bubble = new BubblePreview;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_bubble);
    m_request = new RequestView(app, this);

    m_stack = new QStackedLayout;
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_request);
    auto *tabLine = new QHBoxLayout;
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::inset, Theme::group, Theme::group);
    column->setSpacing(Theme::inset);
    column->addLayout(tabLine);
    column->addLayout(m_stack, 1);
    connect(m_tabs, &SegmentedControl::currentChanged, this, &PreviewPane::showTab);
}

void PreviewPane::setDraft(const Draft &draft, const QList<DraftProblem> &problems)
{
    m_bubble->setMessage(draft.definition, draft.values);
    const bool complete = mayLeave(problems);
    m_request->setRequest(complete ? std::optional(draft.request()) : std::nullopt, firstReason(problems));
}

void PreviewPane::showTab(int tab)
{
    if (tab != Arrives)
        m_request->setAsCurl(tab == Curl);
    m_stack->setCurrentIndex(tab == Arrives ? 0 : 1);
}

} // namespace recado
