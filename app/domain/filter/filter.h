#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace recado {

// The language in which lists of messages are asked for, in the spirit of Wireshark's display filters:
//
//     verdict == failed && code in {131049, 131026} && ddd == 11 && age > 2h && broadcast ~ "natal"
//
// Signs: == != < <= > >= ~ (contains) !~ matches (regular expression) in {…}; && || ! ( ), also and, or, not. A field alone asks whether there
// is anything in it. Words are compared without accents and capitals, ids exactly, telephone numbers however they are written.
// The names of fields and words never change: people keep filters, and scripts give them to `recadoctl messages --filter` and `events`.

enum class FilterField {
    Verdict, State, Code, Error, Account, Channel, Template, Language, Broadcast, Line, To, Ddd, Country, Name, Text, Id, Wamid,
    Created, Updated, When, Age, Quiet, Attempts, Deleted, Scheduled,
    Anything, // quick find: number, name, template, text, or one of the ids
    // Of deliveries.
    DeliveryState, DeliveryAccount, Kind, Size, Repeats, Heard, DeliveryAge, DeliveryError, Body, Sha256, Delivery,
    AnythingInDelivery, // quick find: kind, error, account, a part of the body, its SHA-256 or its number
};

// What a list is of: each subject has fields of its own, which may have the same names.
enum class FilterSubject { Messages, Deliveries };

enum class FilterOperator { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Contains, NotContains, Matches, In, Present };

// A span of time as it was written: a year's day, a minute, a second. "Equal" means within, "later" means after its end.
struct FilterMoment {
    Instant from;
    Instant to; // the first moment after it
};

// What the words of a filter depend on beyond the messages: "today" and "age" on the clock, 11 98888-7777 on the country.
struct FilterContext {
    Instant now;
    QTimeZone zone = QTimeZone::utc();
    QString region = QStringLiteral("BR"); // ISO 3166, for numbers without a country code
};

// A regular expression that takes linear time whatever it says (RE2), without regard to capitals.
class FilterPattern {
public:
    static std::shared_ptr<const FilterPattern> compile(const QString &text); // null when it is none, or too costly
    virtual ~FilterPattern() = default;
    virtual bool isFoundIn(const QString &text) const = 0;
};

struct FilterValue {
    QString text;       // as it was written, without quotes; words in small letters
    qint64 number = 0;  // Number fields; milliseconds for Age and Quiet
    std::shared_ptr<const FilterPattern> pattern; // Matches
};

struct FilterNode;
using FilterTree = std::shared_ptr<const FilterNode>;

struct FilterNode {
    enum class Kind { And, Or, Not, Compare };

    Kind kind = Kind::Compare;
    QList<FilterTree> children; // And, Or: two or more; Not: one; Compare of Anything: the comparisons it stands for, as one Or
    FilterField field = FilterField::Verdict;
    FilterOperator op = FilterOperator::Equal;
    QList<FilterValue> values;  // Present: none; In: any number; else one
};

// Where and why a text is no filter. The sentence for it is filterProblemSentence().
struct FilterProblem {
    enum class Kind {
        TooLong, TooDeep, TooManyValues, // word: the limit
        ExpectedField, ExpectedOperator, ExpectedValue, ExpectedSet, ExpectedJoint, // found something else, or the end
        UnknownField, UnknownWord, OperatorNotForField, BadNumber, BadMoment, BadDuration, BadPattern,
        UnclosedQuote, UnclosedGroup, UnclosedSet, UnexpectedSign,
    };

    Kind kind = Kind::ExpectedField;
    qsizetype at = 0;        // UTF-16 units from 0
    qsizetype length = 0;    // 0: at the end
    QString word;            // what stands there
    QStringList suggestions; // what may have been meant, the likeliest first

    bool operator==(const FilterProblem &) const = default;
};

struct ParsedFilter;

// An immutable value; cheap to copy; equal when it asks the same in the same words. Pure and thread-safe.
class Filter {
public:
    static constexpr int longestText = 4096;
    static constexpr int deepest = 64;
    static constexpr int mostValues = 1000;

    Filter() = default; // asks nothing: every message

    // Only the language. An empty text is the empty filter.
    static ParsedFilter parse(const QString &text, FilterSubject subject = FilterSubject::Messages);
    // What a person types into the one field: the language when it has any of its signs, else a quick find.
    static ParsedFilter typed(const QString &text, FilterSubject subject = FilterSubject::Messages);
    // As parse(), for callers without a screen. Error Invalid; place "column N" (from 1); detail says what is wrong in English.
    static Result<Filter> fromText(const QString &text, FilterSubject subject = FilterSubject::Messages);

    static Filter find(const QString &text, FilterSubject subject = FilterSubject::Messages); // quick find
    static Filter compare(FilterField field, FilterOperator op, const QString &value);
    static Filter oneOf(FilterField field, const QStringList &values); // == for one, in {…} for several
    Filter and_(const Filter &other) const;
    Filter andNot(const Filter &other) const;

    bool isEmpty() const { return !m_root; }
    const FilterTree &root() const { return m_root; }
    QString text() const; // the language, in its usual form: parse() of it is equal to this
    bool mentions(FilterField field) const;
    // The comparisons that are joined by && at the top, each as a filter of its own: what drop-downs can show and take away.
    QList<Filter> conditions() const;
    static Filter all(const QList<Filter> &conditions); // joined by &&

    bool operator==(const Filter &other) const { return text() == other.text(); }

private:
    explicit Filter(FilterTree root) : m_root(std::move(root)) {}
    friend class FilterParser;

    FilterTree m_root;
};

struct ParsedFilter {
    Filter filter; // empty when there is a problem
    std::optional<FilterProblem> problem;
};

} // namespace recado
