#include "pages/compose/previewpane.h"

#include "application.h"
#include "pages/compose/requestview.h"
#include "preview/bubbleview.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTime>

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

PreviewPane::PreviewPane(Application &app, QWidget *parent) : QWidget(parent), m_app(app)
{
    m_tabs = new SegmentedControl(this);
    identify(m_tabs->addSegment(tr("How it arrives")), QStringLiteral("compose.preview.arrives"));
    identify(m_tabs->addSegment(QStringLiteral("JSON")), QStringLiteral("compose.preview.json"));
    identify(m_tabs->addSegment(QStringLiteral("cURL")), QStringLiteral("compose.preview.curl"));
    m_bubble = new BubbleView;
    m_bubble->setThumbnailResolver([this](const QString &source) { return pictureOf(source); });
    identify(m_bubble, QStringLiteral("compose.preview"), tr("How it arrives"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_bubble);
    identify(scroll, QStringLiteral("compose.preview.scroll"), tr("How it arrives")); // the arrows move a long message
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
    m_account = draft.sender ? draft.sender->account.id : AccountId{};
    Bubble bubble = !draft.isTemplate() ? bubbleOf(draft.content()) : draft.definition ? bubbleOf(*draft.definition, draft.values) : Bubble();
    m_bubble->setPlaceholder(draft.isTemplate() ? tr("Choose a template to see it here.") : tr("Write to see it here."));
    bubble.time = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    m_bubble->setBubble(bubble);
    const bool complete = mayLeave(problems);
    m_request->setRequest(complete ? std::optional(draft.requestTo(draft.people.first())) : std::nullopt, firstReason(problems));
}

// The small picture that the library keeps of an uploaded file. What is not known yet is asked for once, and shown when it comes.
QImage PreviewPane::pictureOf(const QString &source)
{
    const auto known = m_pictures.constFind(source);
    if (known != m_pictures.cend())
        return *known;
    m_pictures.insert(source, {});
    if (!m_account.isNull() && !source.contains(QLatin1String("://"))) {
        m_app.mediaLibrary().byMediaId(m_account, source).then(this, [this, source](const Result<std::optional<MediaEntry>> &entry) {
            if (!entry || !*entry || (*entry)->thumbnail.isEmpty())
                return;
            m_pictures.insert(source, QImage::fromData((*entry)->thumbnail, "PNG"));
            m_bubble->refreshThumbnails();
        });
    }
    return {};
}

void PreviewPane::showTab(int tab)
{
    if (tab != Arrives)
        m_request->setAsCurl(tab == Curl);
    m_stack->setCurrentIndex(tab == Arrives ? 0 : 1);
}

} // namespace recado
