#pragma once

#include "base/clock.h"
#include "domain/content.h"
#include "domain/contentproblem.h"

#include <optional>

// How the tables of limits are written. A table says facts and nothing else; schema.h makes a tree of it, checkcontent.cpp walks it.
namespace recado::limits {

enum class Demand {
    Text,
    Number,
    NumberOrText, // a number, or the same in quotation marks
    Boolean,
    Object,
    Open,         // an object whose fields are not ours to know
    Free,         // any value

    Required,  // there, and when it is a text not blank
    Present,   // there; may be empty
    Advised,   // like Required, but only warns
    Forbidden,
    Unwanted,  // like Forbidden, but only warns

    MaxChars,      // limit; second: a narrower one that only warns
    AdvisedChars,  // limit that only warns
    MaxLineBreaks,
    MinItems,
    MaxItems,      // limit; second: a narrower one that only warns
    Range,         // whole numbers from limit to second
    DecimalRange,  // numbers from limit to second
    Enum,          // words: one|of|these
    AdvisedEnum,   // others only warn
    Constant,      // words: exactly this
    Pattern,       // words: a regular expression
    Url,           // http:// or https://
    EdgeSpaces,    // none allowed at the ends
    Relation,      // a function, for rules that hang together
};

// Where a relation looks, and what it may see besides.
struct Site {
    QString path;
    QJsonValue value;
    const Content &content;
    std::optional<Instant> now;

    QJsonObject object() const { return value.toObject(); }
    QString at(const char *field) const { return path.isEmpty() ? QLatin1String(field) : path + QLatin1Char('.') + QLatin1String(field); }
    QString at(qsizetype index) const { return QStringLiteral("%1[%2]").arg(path).arg(index); }
};

using Relation = void (*)(const Site &site, ContentProblems &problems);

// One row of a table. `kinds`: kinds of content separated by '|', "interactive.*" for all of them, "*" for everything, "-text" not for this one.
// `paths`: one or more, separated by spaces. In a path "[]" stands for every item of a list and "[header]" for the items of this type (for
// a template's buttons "[button:url]": type and sub_type); "(a|b)" and "[a|b]" stand for either. "@components" and "@buttons" are a
// template's components, of the message and of a carousel's cards: see rulepaths.cpp.
struct Rule {
    const char *kinds;
    const char *paths;
    Demand demand;
    qint64 limit = 0;
    qint64 second = 0;
    const char *words = "";
    Relation relation = nullptr;

    constexpr Rule(const char *forKinds, const char *where, Demand what, qint64 most = 0, qint64 other = 0)
        : kinds(forKinds), paths(where), demand(what), limit(most), second(other)
    {}
    constexpr Rule(const char *forKinds, const char *where, Demand what, const char *allowed)
        : kinds(forKinds), paths(where), demand(what), words(allowed)
    {}
    constexpr Rule(const char *forKinds, const char *where, Relation function)
        : kinds(forKinds), paths(where), demand(Demand::Relation), relation(function)
    {}
};

bool isFor(const Rule &rule, const QString &kind);
// The paths with every alternative and "@" written out.
QStringList pathsOf(const Rule &rule);

// The tables.
struct RuleTable {
    const Rule *begin = nullptr;
    const Rule *end = nullptr;
};
RuleTable simpleRules();
RuleTable interactiveRules();
RuleTable richInteractiveRules(); // catalogue, flow, carousel, calls
RuleTable orderRules();
RuleTable templateRules();
RuleTable templateButtonRules();

// Ways to say a problem.
ContentProblem broken(const QString &path, const char *rule, const QString &limit = {}, const QString &actual = {});
ContentProblem warned(const QString &path, const char *rule, const QString &limit = {}, const QString &actual = {});
// The first of several equal texts is right, the others are not unique.
void demandUnique(const QList<QPair<QString, QString>> &textsByPath, ContentProblems &problems);
// A length limit, counted as platformLength() does; see there for the warning.
void demandLength(const QString &path, const QString &text, qint64 most, ContentProblem::Severity severity, ContentProblems &problems);

} // namespace recado::limits
