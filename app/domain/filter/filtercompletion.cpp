#include "domain/filter/filtercompletion.h"

#include "domain/filter/filterlexer.h"
#include "domain/folding.h"

#include <algorithm>

namespace recado {

namespace {

using Kind = FilterProposal::Kind;
using Sign = QLatin1String;

enum class Expected { Field, Operator, Value, SetStart, SetValue, SetNext, Joint };

// What the text before the word at the cursor leads to.
struct Place {
    Expected expected = Expected::Field;
    const FilterFieldInfo *field = nullptr;
    FilterOperator op = FilterOperator::Present;
    QStringList used; // what stands in the set already
    bool understood = true;
};

// The word that is being written: from its first character to the cursor, and as far as it goes.
struct Written {
    qsizetype from = 0;
    qsizetype end = 0;
    QString prefix; // without its quote
};

std::optional<FilterOperator> operatorNamed(const QString &sign)
{
    for (int op = 0; op < int(FilterOperator::Present); ++op) {
        if (sign == toString(FilterOperator(op)))
            return FilterOperator(op);
    }
    return {};
}

class Walk {
public:
    explicit Walk(FilterSubject subject) : m_subject(subject) {}

    Place through(const QList<FilterToken> &tokens)
    {
        for (const FilterToken &token : tokens) {
            if (token.kind == FilterToken::Kind::End)
                break;
            step(token);
            if (!m_place.understood)
                break;
        }
        return m_place;
    }

private:
    void step(const FilterToken &token)
    {
        switch (m_place.expected) {
        case Expected::Field: return field(token);
        case Expected::Operator: return op(token);
        case Expected::Value: return value(token);
        case Expected::SetStart: return expect(token.is(Sign("{")), Expected::SetValue);
        case Expected::SetValue:
        case Expected::SetNext: return member(token);
        case Expected::Joint: return joint(token);
        }
    }

    void expect(bool isRight, Expected next)
    {
        m_place.understood = isRight;
        m_place.expected = next;
    }

    void field(const FilterToken &token)
    {
        if (token.is(Sign("(")) || token.is(Sign("!")))
            return;
        m_place.field = token.kind == FilterToken::Kind::Word ? filterFieldNamed(token.text, m_subject) : nullptr;
        const bool isFlag = m_place.field && m_place.field->type == FilterType::Flag;
        expect(m_place.field != nullptr, isFlag ? Expected::Joint : Expected::Operator);
    }

    void op(const FilterToken &token)
    {
        if (token.is(Sign("&&")) || token.is(Sign("||")) || token.is(Sign(")")))
            return joint(token); // a field alone asks whether there is anything in it
        const auto found = token.kind == FilterToken::Kind::Sign ? operatorNamed(token.text) : std::nullopt;
        m_place.op = found.value_or(FilterOperator::Present);
        expect(found && operatorsOf(m_place.field->type).contains(*found), found == FilterOperator::In ? Expected::SetStart : Expected::Value);
        m_place.used.clear();
    }

    void value(const FilterToken &token) { expect(token.isValue(), Expected::Joint); }

    void member(const FilterToken &token)
    {
        if (token.is(Sign("}")))
            return expect(m_place.expected == Expected::SetNext || !m_place.used.isEmpty(), Expected::Joint);
        if (token.is(Sign(",")))
            return expect(m_place.expected == Expected::SetNext, Expected::SetValue);
        m_place.used.append(token.text);
        expect(token.isValue(), Expected::SetNext);
    }

    void joint(const FilterToken &token)
    {
        if (token.is(Sign(")")))
            return expect(true, Expected::Joint);
        expect(token.is(Sign("&&")) || token.is(Sign("||")), Expected::Field);
    }

    const FilterSubject m_subject;
    Place m_place;
};

bool isWordLike(const FilterToken &token)
{
    return token.isValue() || token.text == Sign("in") || token.text == Sign("matches");
}

// A sign that begins a longer one: "!" of "!=". The lexer refuses the others: "=", "&", "|".
bool isHalfSign(const FilterToken &token)
{
    return token.is(Sign("!"));
}

class Completion {
public:
    Completion(const QString &text, qsizetype cursor, const FilterKnowledge &knowledge) : m_text(text), m_cursor(cursor), m_knowledge(knowledge) {}

    FilterCompletion make()
    {
        if (m_text.size() > Filter::longestText || m_cursor < 0 || m_cursor > m_text.size())
            return {};
        QList<FilterToken> before = findWord();
        m_place = Walk(m_knowledge.subject).through(before);
        if (!m_place.understood)
            return {};
        propose();
        if (isWholeAlready())
            goOn();
        FilterCompletion found{m_word.from, m_word.end - m_word.from, m_proposals};
        const bool isSpaced = m_word.end < m_text.size() && m_text[m_word.end].isSpace();
        for (FilterProposal &proposal : found.proposals)
            proposal.insert.chop(isSpaced && proposal.insert.endsWith(QLatin1Char(' ')) ? 1 : 0);
        found.proposals.resize(std::min<qsizetype>(found.proposals.size(), mostProposals));
        return found;
    }

private:
    // Sets m_word and gives the tokens before it.
    QList<FilterToken> findWord()
    {
        m_word = {m_cursor, m_cursor, {}};
        const FilterTokens found = filterTokens(m_text.left(m_cursor));
        QList<FilterToken> before = found.tokens;
        before.removeLast(); // the end
        if (found.problem) {
            m_word.from = found.problem->at;
            const bool isQuote = found.problem->kind == FilterProblem::Kind::UnclosedQuote;
            m_word.prefix = m_text.mid(m_word.from + (isQuote ? 1 : 0), m_cursor - m_word.from - (isQuote ? 1 : 0));
        } else if (!before.isEmpty() && before.last().end() == m_cursor && touchesWord(before)) {
            const FilterToken last = before.takeLast();
            m_word.from = last.at;
            m_word.prefix = last.kind == FilterToken::Kind::Quoted ? last.text : m_text.mid(last.at, last.length);
        }
        extendWord();
        return before;
    }

    bool touchesWord(const QList<FilterToken> &before) const
    {
        if (isWordLike(before.last()))
            return true;
        // "verdict !" wants "!="; "&& !" wants a field.
        const auto place = Walk(m_knowledge.subject).through(before.first(before.size() - 1));
        return isHalfSign(before.last()) && place.expected == Expected::Operator;
    }

    // Whoever stands in the middle of a word replaces all of it.
    void extendWord()
    {
        const FilterTokens whole = filterTokens(m_text);
        for (const FilterToken &token : whole.tokens) {
            if (isWordLike(token) && token.at == m_word.from && token.end() > m_cursor && m_word.from < m_cursor)
                m_word.end = token.end();
        }
    }

    void propose()
    {
        switch (m_place.expected) {
        case Expected::Field: return proposeFields();
        case Expected::Operator: return proposeOperators();
        case Expected::Value:
        case Expected::SetValue: return proposeValues();
        case Expected::SetStart: return add(Kind::Sign, QStringLiteral("{"), QStringLiteral("{"));
        case Expected::SetNext:
            proposeValues();
            if (m_word.prefix.isEmpty())
                add(Kind::Sign, QStringLiteral("}"), QStringLiteral("} "));
            return;
        case Expected::Joint: return proposeJoints();
        }
    }

    // What stands at the cursor is one of the proposals, and the only one.
    bool isWholeAlready() const
    {
        return m_proposals.size() == 1 && m_proposals.first().kind != Kind::Sign && !m_word.prefix.isEmpty()
               && m_word.end == m_cursor && m_proposals.first().word.compare(m_word.prefix, Qt::CaseInsensitive) == 0;
    }

    // …so what comes behind it is of use.
    void goOn()
    {
        const FilterProposal whole = m_proposals.takeFirst();
        m_word = {m_cursor, m_cursor, {}};
        switch (m_place.expected) {
        case Expected::Field:
            m_place.field = &infoOf(whole.field);
            return m_place.field->type == FilterType::Flag ? proposeJoints() : proposeOperators();
        case Expected::Operator:
            m_place.op = whole.op;
            return whole.op == FilterOperator::In ? add(Kind::Sign, QStringLiteral("{"), QStringLiteral("{")) : proposeValues();
        case Expected::Value: return proposeJoints();
        case Expected::SetValue:
        case Expected::SetNext:
            m_place.used.append(whole.word);
            return add(Kind::Sign, QStringLiteral("}"), QStringLiteral("} "));
        default: return;
        }
    }

    void proposeFields()
    {
        for (const FilterFieldInfo &info : filterFields(m_knowledge.subject)) {
            if (fits(info.name)) {
                m_proposals.append({Kind::Field, info.name, spaced(info.type == FilterType::Flag ? info.name : info.name + QLatin1Char(' ')), info.field,
                                    FilterOperator::Present, {}});
            }
        }
        beginningsFirst();
    }

    void proposeOperators()
    {
        bool mayStandAlone = false;
        for (const FilterOperator op : operatorsOf(m_place.field->type)) {
            const QString sign = toString(op);
            mayStandAlone = mayStandAlone || op == FilterOperator::Present;
            if (sign.isEmpty() || !sign.startsWith(m_word.prefix, Qt::CaseInsensitive))
                continue;
            const QString insert = op == FilterOperator::In ? sign + QStringLiteral(" {") : sign + QLatin1Char(' ');
            m_proposals.append({Kind::Operator, sign, spaced(insert), m_place.field->field, op, {}});
        }
        if (mayStandAlone)
            proposeJoints();
    }

    void proposeJoints()
    {
        for (const QString &joint : {QStringLiteral("&&"), QStringLiteral("||")}) {
            if (joint.startsWith(m_word.prefix))
                add(Kind::Joint, joint, joint + QLatin1Char(' '));
        }
    }

    void proposeValues()
    {
        const FilterFieldInfo &info = *m_place.field;
        if (m_place.op == FilterOperator::Matches)
            return; // an expression is nobody's name
        QList<KnownValue> known = m_knowledge.values.value(info.field);
        for (const QString &word : filterWords(info.field))
            known.append({word, {}});
        if (info.type == FilterType::Moment)
            known += moments();
        if (info.type == FilterType::Duration)
            known += durations();
        QStringList seen = m_place.used;
        for (const KnownValue &each : std::as_const(known)) {
            if (m_proposals.size() >= mostProposals)
                break;
            if (seen.contains(each.value) || !(fits(each.value) || fits(each.label)))
                continue;
            seen.append(each.value);
            m_proposals.append({Kind::Value, each.value, spaced(quotedForFilter(each.value)), info.field, FilterOperator::Present, each.label});
        }
        beginningsFirst();
    }

    QList<KnownValue> moments() const
    {
        QList<KnownValue> known{{QStringLiteral("today"), {}}, {QStringLiteral("yesterday"), {}}};
        for (int back = 0; back < 8 && m_knowledge.today.isValid(); ++back)
            known.append({m_knowledge.today.addDays(-back).toString(Qt::ISODate), {}});
        return known;
    }

    // After "3": 3min, 3h …; else those that are asked for most.
    QList<KnownValue> durations() const
    {
        const QString &prefix = m_word.prefix;
        const bool isCount = !prefix.isEmpty() && prefix.size() < 6 && std::all_of(prefix.cbegin(), prefix.cend(), [](QChar c) { return c.isDigit(); });
        QList<KnownValue> known;
        const auto units = isCount ? QStringList{QStringLiteral("min"), QStringLiteral("h"), QStringLiteral("d"), QStringLiteral("w")} : QStringList();
        for (const QString &unit : units)
            known.append({prefix + unit, {}});
        for (const char *usual : {"10min", "30min", "1h", "2h", "12h", "1d", "2d", "7d", "30d"})
            known.append({QLatin1String(usual), {}});
        return known;
    }

    void add(Kind kind, const QString &word, const QString &insert)
    {
        m_proposals.append({kind, word, spaced(insert), m_place.field ? m_place.field->field : FilterField::Anything, FilterOperator::Present, {}});
    }

    bool fits(const QString &candidate) const
    {
        return m_word.prefix.isEmpty() || foldedForSearch(candidate).contains(foldedForSearch(m_word.prefix));
    }

    void beginningsFirst()
    {
        const QString prefix = foldedForSearch(m_word.prefix);
        std::stable_partition(m_proposals.begin(), m_proposals.end(),
                              [&prefix](const FilterProposal &each) { return foldedForSearch(each.word).startsWith(prefix); });
    }

    // With a space before it where it would stick to something.
    QString spaced(const QString &insert) const
    {
        static const QString open = QStringLiteral("({!");
        if (m_word.from == 0)
            return insert;
        const QChar last = m_text[m_word.from - 1];
        const bool closes = insert.startsWith(QLatin1Char('}'));
        return last.isSpace() || open.contains(last) || closes ? insert : QLatin1Char(' ') + insert;
    }

    const QString &m_text;
    qsizetype m_cursor;
    const FilterKnowledge &m_knowledge;
    Written m_word;
    Place m_place;
    QList<FilterProposal> m_proposals;
};

} // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterKnowledge &knowledge)
{
    return Completion(text, cursor, knowledge).make();
}

} // namespace recado
