#include "format/filterwords.h"

#include "format/deliverywords.h"
#include "format/errorwords.h"
#include "format/statuswords.h"

#include <QCoreApplication>
#include <QLocale>

namespace recado {

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(recado::FilterWords)

public:
    static QString field(FilterField field);
    static QString line(FilterField field);
    static QString op(FilterOperator op, FilterType type);
    static QString joint(const QString &sign);
    static QString comparison(const FilterNode &node);
    static QString sentence(const Filter &filter);
    static QString quickFind(const QString &text) { return tr("“%1” anywhere").arg(text); }
    static QString negation(const QString &what) { return tr("not: %1").arg(what); }
    static QString both(const QStringList &parts) { return parts.join(tr(", ", "between two conditions that both hold")); }

private:
    static QString order(FilterOperator op, FilterType type);
};

QString FilterWords::field(FilterField field)
{
    switch (field) {
    case FilterField::Verdict: return tr("Status");
    case FilterField::State: return tr("Our side");
    case FilterField::Code: return tr("Code");
    case FilterField::Error: return tr("Kind of error");
    case FilterField::Account: return tr("Account");
    case FilterField::Channel: return tr("Channel");
    case FilterField::Template: return tr("Template");
    case FilterField::Language: return tr("Language");
    case FilterField::Broadcast: return tr("Broadcast");
    case FilterField::Line: return tr("Row of the broadcast");
    case FilterField::To: return tr("Number");
    case FilterField::Ddd: return tr("Area code");
    case FilterField::Country: return tr("Country code");
    case FilterField::Name: return tr("Name");
    case FilterField::Text: return tr("Text");
    case FilterField::Id: return tr("Our id");
    case FilterField::Wamid: return tr("Provider's id");
    case FilterField::Created: return tr("Created");
    case FilterField::Updated: return tr("Last change");
    case FilterField::When: return tr("When");
    case FilterField::Age: return tr("Age");
    case FilterField::Quiet: return tr("Silence");
    case FilterField::Attempts: return tr("Attempts");
    case FilterField::Deleted: return tr("Deleted");
    case FilterField::Scheduled: return tr("Scheduled");
    case FilterField::Anything: return tr("Anything");
    default: return deliveryFieldWord(field);
    }
}

QString FilterWords::line(FilterField field)
{
    switch (field) {
    case FilterField::Verdict: return tr("What became of the message");
    case FilterField::State: return tr("How far our own sending came");
    case FilterField::Code: return tr("The provider's error code");
    case FilterField::Error: return tr("What kind of thing went wrong");
    case FilterField::Account: return tr("Name of the account it left by");
    case FilterField::Channel: return tr("Our number: its name, the number or the provider's id");
    case FilterField::Template: return tr("Name of the template");
    case FilterField::Language: return tr("Language of the template, such as pt_BR");
    case FilterField::Broadcast: return tr("Name of the broadcast");
    case FilterField::Line: return tr("Its row in the broadcast's table");
    case FilterField::To: return tr("The person's number, however it is written");
    case FilterField::Ddd: return tr("Area code of a Brazilian number");
    case FilterField::Country: return tr("Country code, 55 is Brazil");
    case FilterField::Name: return tr("The person's name");
    case FilterField::Text: return tr("What the person reads");
    case FilterField::Id: return tr("Recado's own id of the message");
    case FilterField::Wamid: return tr("An id by which the provider speaks of it");
    case FilterField::Created: return tr("When it was written");
    case FilterField::Updated: return tr("When something last came in about it");
    case FilterField::When: return tr("When the status was reached");
    case FilterField::Age: return tr("How long ago it was written");
    case FilterField::Quiet: return tr("How long the status has stood");
    case FilterField::Attempts: return tr("How often sending was tried");
    case FilterField::Deleted: return tr("The person's copy was deleted");
    case FilterField::Scheduled: return tr("It has a moment to leave at");
    case FilterField::Anything: return tr("Number, name, template, text or one of the ids");
    default: return deliveryFieldLine(field);
    }
}

QString FilterWords::joint(const QString &sign)
{
    if (sign == QLatin1String("&&"))
        return tr("both hold");
    if (sign == QLatin1String("||"))
        return tr("one of them holds");
    return sign == QLatin1String("{") ? tr("the set begins") : tr("the set ends");
}

QString FilterWords::order(FilterOperator op, FilterType type)
{
    const bool isTime = type == FilterType::Moment;
    switch (op) {
    case FilterOperator::Less: return isTime ? tr("is before") : tr("is less than");
    case FilterOperator::LessEqual: return isTime ? tr("is not after") : tr("is at most");
    case FilterOperator::Greater: return isTime ? tr("is after") : tr("is more than");
    default: return isTime ? tr("is not before") : tr("is at least");
    }
}

QString FilterWords::op(FilterOperator op, FilterType type)
{
    switch (op) {
    case FilterOperator::Equal: return tr("is");
    case FilterOperator::NotEqual: return tr("is not");
    case FilterOperator::Contains: return tr("contains");
    case FilterOperator::NotContains: return tr("does not contain");
    case FilterOperator::Matches: return tr("matches the regular expression");
    case FilterOperator::In: return tr("is one of");
    case FilterOperator::Present: return tr("is there");
    default: return order(op, type);
    }
}

QString FilterWords::comparison(const FilterNode &node)
{
    if (infoOf(node.field).type == FilterType::Anything)
        return quickFind(node.values.first().text);
    const FilterType type = infoOf(node.field).type;
    if (type == FilterType::Flag)
        return field(node.field);
    QStringList values;
    for (const FilterValue &value : node.values) {
        const QString word = filterValueWord(node.field, value.text);
        values.append(word.isEmpty() ? value.text : word);
    }
    return QStringList{field(node.field), op(node.op, type), values.join(QStringLiteral(", "))}.join(QLatin1Char(' ')).trimmed();
}

// One level of && or || reads as a sentence; what is deeper reads better as it is written.
QString FilterWords::sentence(const Filter &filter)
{
    QStringList parts;
    for (const Filter &condition : filter.conditions()) {
        const FilterNode &node = *condition.root();
        if (node.kind == FilterNode::Kind::Compare) {
            parts.append(comparison(node));
        } else if (node.kind == FilterNode::Kind::Not && node.children.first()->kind == FilterNode::Kind::Compare) {
            parts.append(negation(comparison(*node.children.first())));
        } else {
            parts.append(condition.text());
        }
    }
    return both(parts);
}

struct FilterProblemWords {
    Q_DECLARE_TR_FUNCTIONS(recado::FilterProblemWords)

public:
    static QString what(const FilterProblem &problem);
    static QString meant(const FilterProblem &problem);

private:
    static QString limit(const FilterProblem &problem);
    static QString missing(const FilterProblem &problem);
    static QString wrongValue(const FilterProblem &problem);
    static QString unclosed(const FilterProblem &problem);
};

QString FilterProblemWords::limit(const FilterProblem &problem)
{
    const QString most = QLocale().toString(problem.word.toInt());
    switch (problem.kind) {
    case FilterProblem::Kind::TooLong: return tr("A filter has at most %1 characters.").arg(most);
    case FilterProblem::Kind::TooDeep: return tr("Brackets may stand in at most %1 others.").arg(most);
    default: return tr("A set has at most %1 values.").arg(most);
    }
}

QString FilterProblemWords::missing(const FilterProblem &problem)
{
    const bool atEnd = problem.word.isEmpty();
    switch (problem.kind) {
    case FilterProblem::Kind::ExpectedField:
        return atEnd ? tr("A field goes on here, such as verdict or name.") : tr("Here stands “%1”, where a field such as verdict or name belongs.").arg(problem.word);
    case FilterProblem::Kind::ExpectedOperator:
        return atEnd ? tr("A comparison goes on here.") : tr("Here stands “%1”, where a comparison belongs.").arg(problem.word);
    case FilterProblem::Kind::ExpectedValue:
        return atEnd ? tr("A value goes on here.") : tr("Here stands “%1”, where a value belongs; one with spaces or signs needs quotes.").arg(problem.word);
    case FilterProblem::Kind::ExpectedSet: return tr("“in” is followed by values in braces: {131049, 131026}.");
    default: return tr("Between two conditions stands && (both) or || (one of them); a value with spaces needs quotes.");
    }
}

QString FilterProblemWords::wrongValue(const FilterProblem &problem)
{
    switch (problem.kind) {
    case FilterProblem::Kind::UnknownField: return tr("There is no field “%1”.").arg(problem.word);
    case FilterProblem::Kind::UnknownWord: return tr("“%1” is none of the words of this field.").arg(problem.word);
    case FilterProblem::Kind::OperatorNotForField: return tr("This field cannot be compared with “%1”.").arg(problem.word);
    case FilterProblem::Kind::BadNumber: return tr("“%1” is not a number.").arg(problem.word);
    case FilterProblem::Kind::BadMoment: return tr("“%1” is not a day or moment.").arg(problem.word);
    case FilterProblem::Kind::BadDuration: return tr("“%1” is not a length of time.").arg(problem.word);
    default: return tr("“%1” is not a regular expression, or one that would take too long.").arg(problem.word);
    }
}

QString FilterProblemWords::unclosed(const FilterProblem &problem)
{
    switch (problem.kind) {
    case FilterProblem::Kind::UnclosedQuote: return tr("The quote that begins here does not end.");
    case FilterProblem::Kind::UnclosedGroup: return tr("The bracket that opens here is not closed.");
    case FilterProblem::Kind::UnclosedSet: return tr("The set that begins here is not closed with “}”.");
    default: return tr("“%1” does not belong here.").arg(problem.word);
    }
}

QString FilterProblemWords::what(const FilterProblem &problem)
{
    using Kind = FilterProblem::Kind;
    if (problem.kind <= Kind::TooManyValues)
        return limit(problem);
    if (problem.kind <= Kind::ExpectedJoint)
        return missing(problem);
    return problem.kind <= Kind::BadPattern ? wrongValue(problem) : unclosed(problem);
}

QString FilterProblemWords::meant(const FilterProblem &problem)
{
    using Kind = FilterProblem::Kind;
    if (problem.suggestions.isEmpty())
        return {};
    const QString words = problem.suggestions.join(QStringLiteral("   "));
    switch (problem.kind) {
    case Kind::ExpectedOperator:
    case Kind::OperatorNotForField: return tr("Possible: %1").arg(words);
    case Kind::BadMoment:
    case Kind::BadDuration: return tr("For example: %1").arg(words);
    case Kind::ExpectedJoint: return {}; // the sentence has them
    default: return tr("Did you mean %1?").arg(QStringLiteral("“") + problem.suggestions.join(QStringLiteral("”, “")) + QStringLiteral("”"));
    }
}

QString momentWord(const QString &value)
{
    if (value == QLatin1String("today"))
        return FilterWords::tr("today");
    return value == QLatin1String("yesterday") ? FilterWords::tr("yesterday") : QString();
}

} // namespace

QString filterProblemSentence(const FilterProblem &problem)
{
    FilterProblem shortened = problem;
    constexpr int longest = 40;
    if (problem.word.size() > longest)
        shortened.word = problem.word.left(longest) + QStringLiteral("…");
    const QString meant = FilterProblemWords::meant(shortened);
    const QString what = FilterProblemWords::what(shortened);
    return meant.isEmpty() ? what : what + QLatin1Char(' ') + meant;
}

QString fieldWord(FilterField field)
{
    return FilterWords::field(field);
}

QString fieldLine(FilterField field)
{
    return FilterWords::line(field);
}

QString operatorLine(FilterOperator op, FilterType type)
{
    return FilterWords::op(op, type);
}

QString jointLine(const QString &sign)
{
    return FilterWords::joint(sign);
}

QString filterValueWord(FilterField field, const QString &value)
{
    switch (infoOf(field).type) {
    case FilterType::Moment: return momentWord(value.toLower());
    case FilterType::Word: break;
    case FilterType::Code: return field == FilterField::Kind ? eventKindWords(value) : QString();
    default: return {};
    }
    if (field == FilterField::DeliveryState)
        return deliveryStateWord(value);
    if (field == FilterField::State) {
        const auto state = messageStateFromString(value);
        return state ? statusWord(*state) : QString();
    }
    if (field == FilterField::Error) {
        const qsizetype kind = filterWords(field).indexOf(value);
        return kind < 0 ? QString() : errorWord(ErrorKind(kind));
    }
    const auto kind = eventKindFromString(value);
    return kind ? statusWord(*kind) : QString();
}

QList<PresetFilter> presetFilters()
{
    return {
        {QStringLiteral("unknown"), FilterWords::tr("Uncertain"), QStringLiteral("verdict == unknown")},
        {QStringLiteral("failedToday"), FilterWords::tr("Failed today"), QStringLiteral("verdict in {failed, refused} && when == today")},
        {QStringLiteral("silent"), FilterWords::tr("Accepted but silent"), QStringLiteral("verdict in {accepted, held} && quiet > 10min")},
        {QStringLiteral("undelivered"), FilterWords::tr("Sent, not delivered for a day"), QStringLiteral("verdict == sent && quiet > 1d")},
    };
}

QString filterSentence(const Filter &filter)
{
    return FilterWords::sentence(filter);
}

} // namespace recado
