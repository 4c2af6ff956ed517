#include "pages/compose/problemlist.h"

#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

QString placeName(const DraftProblem &problem)
{
    switch (problem.place) {
    case DraftProblem::Place::Sender: return QStringLiteral("channel");
    case DraftProblem::Place::Recipient: return QStringLiteral("recipient");
    case DraftProblem::Place::Crowd: return QStringLiteral("crowd");
    case DraftProblem::Place::Template: return QStringLiteral("template");
    case DraftProblem::Place::Variable: return QStringLiteral("variable.") + problem.variable;
    case DraftProblem::Place::Content: return QStringLiteral("content.") + problem.path;
    }
    return {};
}

} // namespace

ProblemList::ProblemList(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("compose.problems"), tr("What is missing"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::pad);
    hide();
}

void ProblemList::setProblems(const QList<DraftProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const DraftProblem &problem = problems[i];
        Banner *banner = bannerAt(i);
        banner->setMessage(Tone::Warn, problem.lead, problem.sentence);
        banner->setAction(ProblemList::wayWords(problem));
        identify(banner, QStringLiteral("compose.problem.") + placeName(problem), banner->text());
        identify(banner->actionButton(), QStringLiteral("compose.goTo.") + placeName(problem), banner->actionButton()->text());
    }
    for (qsizetype i = problems.size(); i < m_banners.size(); ++i)
        m_banners[i]->clear();
    setVisible(!problems.isEmpty());
}

QString ProblemList::wayWords(const DraftProblem &problem)
{
    if (problem.place == DraftProblem::Place::Crowd)
        return tr("Continue as a broadcast");
    return problem.place == DraftProblem::Place::Sender && !problem.blocks ? tr("Connections") : tr("Go to field");
}

void ProblemList::focusWay(const DraftProblem &problem)
{
    const qsizetype place = m_problems.indexOf(problem);
    if (place >= 0)
        m_banners[place]->actionButton()->setFocus(Qt::OtherFocusReason);
}

Banner *ProblemList::bannerAt(qsizetype place)
{
    while (m_banners.size() <= place) {
        auto *banner = new Banner(this);
        m_column->addWidget(banner);
        connect(banner, &Banner::actionTriggered, this, [this, mine = m_banners.size()] {
            if (mine < m_problems.size())
                Q_EMIT goTo(m_problems[mine]);
        });
        m_banners.append(banner);
        Q_EMIT buttonsMade();
    }
    return m_banners[place];
}

} // namespace recado
