#pragma once

#include "domain/filter/filterfields.h"
#include "domain/filter/filterlexer.h"

namespace recado {

// expression := conjunction { "||" conjunction }
// conjunction := term { "&&" term }
// term := "!" term | "(" expression ")" | field [ operator value | "in" "{" value { [","] value } "}" ]
class FilterParser {
public:
    explicit FilterParser(const QString &text, FilterSubject subject = FilterSubject::Messages) : m_text(text), m_subject(subject) {}

    ParsedFilter parse();
    // The node for a comparison; a problem's place is that of `value`.
    static FilterTree comparison(FilterField field, FilterOperator op, const QList<FilterToken> &values, std::optional<FilterProblem> *problem);
    static Filter filterOf(FilterTree root) { return Filter(std::move(root)); }

private:
    FilterTree expression(int depth);
    FilterTree conjunction(int depth);
    FilterTree term(int depth);
    FilterTree group(int depth);
    FilterTree comparison();
    std::optional<FilterOperator> readOperator(const FilterFieldInfo &info);
    QList<FilterToken> readValues(FilterOperator op);
    QList<FilterToken> readSet();
    const FilterToken &next() const { return m_tokens[m_place]; }
    FilterToken take() { return m_tokens[m_place].kind == FilterToken::Kind::End ? m_tokens[m_place] : m_tokens[m_place++]; }
    FilterTree fail(FilterProblem::Kind kind, const FilterToken &where, const QStringList &suggestions = {});

    const QString &m_text;
    const FilterSubject m_subject;
    QList<FilterToken> m_tokens;
    qsizetype m_place = 0;
    std::optional<FilterProblem> m_problem;
};

} // namespace recado
