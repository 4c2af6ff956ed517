#pragma once

#include "domain/filter/filter.h"

namespace recado {

struct FilterToken {
    enum class Kind { Word, Quoted, Sign, End };

    Kind kind = Kind::End;
    QString text; // Quoted: what is between the quotes, escapes resolved; Sign: in its one form ("and" is "&&")
    qsizetype at = 0;
    qsizetype length = 0;

    bool is(QLatin1String sign) const { return kind == Kind::Sign && text == sign; }
    bool isValue() const { return kind == Kind::Word || kind == Kind::Quoted; }
    qsizetype end() const { return at + length; }
};

// The last token is End. A problem ends the list early; what stands before it is there.
struct FilterTokens {
    QList<FilterToken> tokens;
    std::optional<FilterProblem> problem;
};

FilterTokens filterTokens(const QString &text);

} // namespace recado
