#include "pages/templates/lintlist.h"

#include "domain/templatelint.h"
#include "format/lintwords.h"
#include "widgets/banner.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(recado::PlaceWords)

public:
    static QString lead(const DraftPlace &place)
    {
        switch (place.part) {
        case DraftPlace::Part::Name: return tr("Name");
        case DraftPlace::Part::Language: return tr("Language");
        case DraftPlace::Part::Category: return tr("Category");
        case DraftPlace::Part::Header: return tr("Header");
        case DraftPlace::Part::HeaderSample: return tr("Example file");
        case DraftPlace::Part::Body: return tr("Text");
        case DraftPlace::Part::Samples: return tr("Examples");
        case DraftPlace::Part::Footer: return tr("Footer");
        case DraftPlace::Part::Buttons: return tr("Buttons");
        case DraftPlace::Part::Button: return tr("Button %1").arg(place.button + 1);
        case DraftPlace::Part::Kept: return tr("Parts kept as they are");
        case DraftPlace::Part::None: break;
        }
        return {};
    }
};

} // namespace

QList<AuthoringProblem> problemsOf(const TemplateDefinition &definition)
{
    QList<AuthoringProblem> problems;
    for (const ContentProblem &problem : lintTemplate(definition)) {
        const DraftPlace place = placeOf(problem, definition);
        const AuthoringProblem found{place, PlaceWords::lead(place), lintSentence(problem), problem.isError()};
        if (!problems.contains(found))
            problems += found;
    }
    return problems;
}

LintList::LintList(QWidget *parent) : QWidget(parent)
{
    identify(this, QStringLiteral("templates.editor.problems"), tr("What is missing"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::pad);
    hide();
}

void LintList::setProblems(const QList<AuthoringProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        Banner *banner = bannerAt(i);
        const QString lead = problems[i].lead.isEmpty() ? QString() : problems[i].lead + QLatin1Char('.');
        banner->setMessage(problems[i].blocks ? Tone::Bad : Tone::Warn, lead, problems[i].sentence);
        banner->setAction(problems[i].place.part == DraftPlace::Part::Kept || problems[i].place.part == DraftPlace::Part::None
                              ? QString()
                              : tr("Go to field"));
        identify(banner, QStringLiteral("templates.editor.problem.%1").arg(i), banner->text());
        identify(banner->actionButton(), QStringLiteral("templates.editor.goTo.%1").arg(i), banner->actionButton()->text());
    }
    for (qsizetype i = problems.size(); i < m_banners.size(); ++i)
        m_banners[i]->clear();
    setVisible(!problems.isEmpty());
}

Banner *LintList::bannerAt(qsizetype place)
{
    while (m_banners.size() <= place) {
        auto *banner = new Banner(this);
        m_column->addWidget(banner);
        connect(banner, &Banner::actionTriggered, this, [this, mine = m_banners.size()] {
            if (mine < m_problems.size())
                Q_EMIT goTo(m_problems[mine].place);
        });
        m_banners.append(banner);
    }
    return m_banners[place];
}

} // namespace recado
