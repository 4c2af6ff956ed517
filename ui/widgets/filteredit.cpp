#include "widgets/filteredit.h"

#include "format/filterwords.h"
#include "widgets/filterline.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace recado {

namespace {

// A quick find is shown as it is typed.
QString shownText(const Filter &filter, FilterSubject subject)
{
    const FilterTree &root = filter.root();
    if (!root || root->kind != FilterNode::Kind::Compare || infoOf(root->field).type != FilterType::Anything)
        return filter.text();
    const QString words = root->values.first().text;
    const ParsedFilter typed = Filter::typed(words, subject);
    return !typed.problem && typed.filter == filter ? words : filter.text();
}

// Somebody is in the middle of it: "verdict", "verdict ==". Not wrong, only not there yet.
bool isUnfinished(const FilterProblem &problem)
{
    using Kind = FilterProblem::Kind;
    const bool isOpen = problem.kind == Kind::UnclosedQuote || problem.kind == Kind::UnclosedGroup || problem.kind == Kind::UnclosedSet;
    return isOpen || (problem.length == 0 && problem.kind != Kind::TooLong);
}

bool isQuickFind(const ParsedFilter &read)
{
    return read.filter.root() && infoOf(read.filter.root()->field).type == FilterType::Anything && read.filter.root()->kind == FilterNode::Kind::Compare;
}

} // namespace

FilterEdit::FilterEdit(const QString &name, const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    m_line = new FilterLine(this);
    identify(m_line, name, accessibleName);
    setFocusProxy(m_line);
    m_note = sentenceLabel(TextRole::Caption, QString(), this);
    m_note->setObjectName(name + QStringLiteral(".problem"));
    m_note->setContentsMargins(2, Theme::gap - 1, 0, 0);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_note);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    connect(&m_rest, &QTimer::timeout, this, &FilterEdit::rest);
    connect(m_line, &QLineEdit::textChanged, this, &FilterEdit::handleText);
    connect(m_line, &FilterLine::applyWanted, this, [this] { apply(true); });
    connect(m_line, &FilterLine::refused, this, &FilterEdit::refuse);
}

QString FilterEdit::text() const
{
    return m_line->text();
}

QLineEdit *FilterEdit::line() const
{
    return m_line;
}

void FilterEdit::setKnowledge(const FilterKnowledge &knowledge)
{
    m_line->setKnowledge(knowledge);
}

void FilterEdit::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FilterEdit::focusText()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

bool FilterEdit::setFilter(const Filter &filter)
{
    const QString text = filter.text();
    if (text.size() > Filter::longestText) {
        refuse(text.size());
        return false;
    }
    // What means the same stays as it was written.
    if (const ParsedFilter written = read(); written.problem || !(written.filter == filter)) {
        m_handled = shownText(filter, m_line->subject());
        m_line->replaceText(m_handled);
        if (!m_line->hasFocus())
            m_line->home(false); // whoever only reads it reads its beginning
    }
    m_rest.stop();
    showProblem({});
    take(filter);
    return true;
}

void FilterEdit::applyText(const QString &text)
{
    m_line->replaceText(text);
    apply(true);
}

ParsedFilter FilterEdit::read() const
{
    return m_languageOnly ? Filter::parse(m_line->text(), m_line->subject()) : Filter::typed(m_line->text(), m_line->subject());
}

void FilterEdit::handleText()
{
    if (m_line->text() == m_handled)
        return; // something was put in and taken out again
    m_handled = m_line->text();
    if (m_handled.isEmpty())
        apply(false); // whoever clears it wants to see everything
    else
        m_rest.start();
}

void FilterEdit::rest()
{
    // What begins with the name of a field is the beginning of a filter more often than words to look for; Enter looks for them.
    const QString first = m_line->text().trimmed().section(QLatin1Char(' '), 0, 0);
    if (isQuickFind(read()) && filterFieldNamed(first, m_line->subject()))
        return;
    apply(false);
}

void FilterEdit::apply(bool byHand)
{
    m_rest.stop();
    const ParsedFilter written = read();
    const bool waits = written.problem && !byHand && m_line->isProposing(); // proposals say what belongs there
    if (!waits)
        showProblem(written.problem);
    if (!written.problem) {
        if (byHand)
            m_line->remember(m_line->text());
        take(written.filter);
    }
    Q_EMIT judged();
}

void FilterEdit::take(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged(m_filter);
}

void FilterEdit::showProblem(const std::optional<FilterProblem> &problem)
{
    m_problem = problem;
    m_line->setProblem(problem);
    m_note->setVisible(problem.has_value());
    if (!problem) {
        m_note->clear();
        m_line->setAccessibleDescription({});
        return;
    }
    setTone(m_note, isUnfinished(*problem) ? Tone::Plain : Tone::Bad);
    m_note->setText(filterProblemSentence(*problem));
    m_line->setAccessibleDescription(m_note->text());
}

void FilterEdit::refuse(qsizetype length)
{
    m_rest.stop();
    m_note->setText(tr("A filter has at most %1 characters; what was to be put in here has %2 and was left out.")
                        .arg(QLocale().toString(Filter::longestText), QLocale().toString(length)));
    setTone(m_note, Tone::Bad);
    m_note->show();
}

} // namespace recado
