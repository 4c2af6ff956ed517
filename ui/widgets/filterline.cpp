#include "widgets/filterline.h"

#include "domain/filter/filterlexer.h"
#include "widgets/filterproposals.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QTextCharFormat>

#include <algorithm>

namespace recado {

namespace {

constexpr int shortestName = 2; // of a field, before it is proposed for what may be a quick find
constexpr int hintMargin = 10;

using Attributes = QList<QInputMethodEvent::Attribute>;

void addFormat(Attributes &formats, qsizetype at, qsizetype length, int cursor, const QTextCharFormat &format)
{
    formats.append({QInputMethodEvent::TextFormat, int(at) - cursor, int(length), format});
}

// What a filter stands on: its fields and what joins them.
Attributes emphasis(const QString &text, int cursor, FilterSubject subject)
{
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    Attributes formats;
    bool fieldMayCome = true;
    for (const FilterToken &token : filterTokens(text).tokens) {
        const bool isJoint = token.is(QLatin1String("&&")) || token.is(QLatin1String("||"));
        const bool isField = fieldMayCome && token.kind == FilterToken::Kind::Word && filterFieldNamed(token.text, subject);
        if (isJoint || isField)
            addFormat(formats, token.at, token.length, cursor, strong);
        fieldMayCome = isJoint || token.is(QLatin1String("(")) || token.is(QLatin1String("!"));
    }
    return formats;
}

bool isPlainFind(const QString &text, FilterSubject subject)
{
    const ParsedFilter typed = Filter::typed(text, subject);
    return !typed.problem && typed.filter == Filter::find(text.trimmed(), subject) && !text.contains(QLatin1Char('~'));
}

} // namespace

FilterLine::FilterLine(QWidget *parent) : QLineEdit(parent), m_proposals(new FilterProposals(this))
{
    setClearButtonEnabled(true);
    QAction *sign = addAction(icons::icon(QStringLiteral("filter"), Theme::current().second), LeadingPosition);
    connect(Theme::notifier(), &ThemeNotifier::changed, sign, [sign] { sign->setIcon(icons::icon(QStringLiteral("filter"), Theme::current().second)); });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &FilterLine::decorate);
    m_hint = textLabel(TextRole::Mono, tr("⏎ apply · Ctrl+Space complete"), this);
    m_hint->setProperty("look", QStringLiteral("hint"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    connect(this, &QLineEdit::textChanged, this, &FilterLine::handleText);
    connect(this, &QLineEdit::textEdited, this, [this] { propose(false); });
    connect(m_proposals, &FilterProposals::taken, this, &FilterLine::take);
}

bool FilterLine::isProposing() const
{
    return m_proposals->isOpen();
}

void FilterLine::handleText(const QString &text)
{
    const qsizetype length = text.size();
    if (length > Filter::longestText && length - m_last.size() > largestStep) {
        {
            const QSignalBlocker silent(this);
            undo();
            if (this->text() != m_last)
                setText(m_last);
        }
        m_proposals->hide();
        Q_EMIT refused(length);
    }
    m_last = this->text();
    m_problem.reset();
    setLook(this, "look", m_last.isEmpty() || isPlainFind(m_last, subject()) ? QString() : QStringLiteral("mono"));
    decorate();
    placeHint();
}

void FilterLine::setProblem(const std::optional<FilterProblem> &problem)
{
    m_problem = problem;
    const bool isBad = problem && problem->length > 0;
    setLook(this, "tone", isBad ? QStringLiteral("bad") : QString());
    decorate();
}

// A line edit takes formats only from an input method, and an event that brings nothing else changes nothing else: neither the text nor what can
// be undone. While an input method composes, its own formats stand.
void FilterLine::decorate()
{
    if (m_composing)
        return;
    Attributes formats;
    const QString text = this->text();
    if (text.size() <= Filter::longestText && !isPlainFind(text, subject()))
        formats = emphasis(text, cursorPosition(), subject());
    if (m_problem && !text.isEmpty()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Theme::current().bad);
        const qsizetype length = std::max<qsizetype>(1, m_problem->length);
        const qsizetype at = std::clamp<qsizetype>(m_problem->at, 0, text.size() - 1);
        addFormat(formats, at, std::min(length, text.size() - at), cursorPosition(), wrong);
    }
    QInputMethodEvent event({}, formats);
    QLineEdit::inputMethodEvent(&event);
}

void FilterLine::propose(bool asked)
{
    m_completion = completeFilter(text(), cursorPosition(), m_knowledge);
    auto &proposals = m_completion.proposals;
    const ParsedFilter typed = Filter::typed(text(), subject());
    if (!asked) {
        const QString word = text().mid(m_completion.from, m_completion.length);
        if (isPlainFind(text(), subject()) && m_completion.from == 0)
            proposals.removeIf([&word](const FilterProposal &each) { return word.size() < shortestName || !each.word.startsWith(word, Qt::CaseInsensitive); });
        const bool onlyJoints = std::all_of(proposals.cbegin(), proposals.cend(), [](const auto &each) { return each.kind == FilterProposal::Kind::Joint; });
        if (onlyJoints || text().isEmpty())
            proposals.clear();
    }
    const QString before = text().mid(m_completion.from, cursorPosition() - m_completion.from);
    const QRect cursor = cursorRect();
    const int left = std::max(0, cursor.left() - fontMetrics().horizontalAdvance(before));
    m_proposals->offer(proposals, QRect(left, 0, 1, height()), typed.problem.has_value());
}

bool FilterLine::takeChosen(bool orFirst)
{
    auto proposal = m_proposals->chosen();
    if (!proposal && orFirst)
        proposal = m_proposals->first();
    if (proposal)
        take(*proposal);
    return proposal.has_value();
}

void FilterLine::take(const FilterProposal &proposal)
{
    m_proposals->hide();
    setSelection(int(m_completion.from), int(m_completion.length));
    insert(proposal.insert); // one step back undoes it
    propose(false);
}

void FilterLine::remember(const QString &text)
{
    if (!text.trimmed().isEmpty()) {
        m_history.removeAll(text);
        m_history.append(text);
        if (m_history.size() > mostRemembered)
            m_history.removeFirst();
    }
    m_leaf = m_history.size();
}

void FilterLine::leafThrough(int step)
{
    if (m_leaf == m_history.size())
        m_draft = text();
    const qsizetype next = std::clamp<qsizetype>(m_leaf + step, 0, m_history.size());
    if (next == m_leaf)
        return;
    m_leaf = next;
    replaceText(m_leaf == m_history.size() ? m_draft : m_history[m_leaf]);
}

void FilterLine::replaceText(const QString &text)
{
    if (text == this->text())
        return;
    selectAll();
    if (text.isEmpty())
        del();
    else
        insert(text);
}

bool FilterLine::event(QEvent *event)
{
    // Tab would go on to the next widget before keyPressEvent() hears of it.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && isProposing() && takeChosen(true)) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        propose(true);
    } else if (key == Qt::Key_Escape && isProposing()) {
        m_proposals->hide();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!takeChosen(false)) {
            m_proposals->hide();
            Q_EMIT applyWanted();
        }
    } else if (isVertical && isProposing()) {
        m_proposals->move(key == Qt::Key_Up ? -1 : 1);
    } else if (isVertical) {
        leafThrough(key == Qt::Key_Up ? -1 : 1);
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    decorate();
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

void FilterLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    placeHint();
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    placeHint();
}

// At the right, while nothing would run into it.
void FilterLine::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const int clear = text().isEmpty() ? 0 : height(); // its button
    const int left = width() - clear - hintMargin - size.width();
    const QString shown = text().isEmpty() ? placeholderText() : text();
    const int used = height() + fontMetrics().horizontalAdvance(shown) + 2 * hintMargin;
    m_hint->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
    m_hint->setVisible(hasFocus() && used < left);
}

} // namespace recado
