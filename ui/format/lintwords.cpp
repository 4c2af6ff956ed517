#include "format/lintwords.h"

#include <QCoreApplication>
#include <QHash>

namespace recado {

namespace {

// "%1" is the limit, "%2" what was found. Sentences without them say neither.
struct LintWords {
    Q_DECLARE_TR_FUNCTIONS(recado::LintWords)

public:
    static QString pattern(const QString &rule)
    {
        for (const auto &words : {counts(rule), variables(rule), shapes(rule)}) {
            if (!words.isEmpty())
                return words;
        }
        return tr("This breaks a rule of templates: %1.").arg(rule);
    }

private:
    static QString counts(const QString &rule)
    {
        if (rule == QLatin1String("required"))
            return tr("This is missing.");
        if (rule == QLatin1String("max_chars"))
            return tr("This is too long: %2 characters, at most %1.");
        if (rule == QLatin1String("exact_chars"))
            return tr("This has %2 characters; it has to have exactly %1.");
        if (rule == QLatin1String("min_items"))
            return tr("There are too few: %2, at least %1.");
        if (rule == QLatin1String("max_items"))
            return tr("There are too many: %2, at most %1.");
        if (rule == QLatin1String("max_per_hour"))
            return tr("Only %1 templates can be created in an hour. Wait a while.");
        if (rule == QLatin1String("range"))
            return tr("%2 is outside what is allowed: %1.");
        return {};
    }

    static QString variables(const QString &rule)
    {
        if (rule == QLatin1String("max_variables"))
            return tr("There are too many variables: %2, at most %1.");
        if (rule == QLatin1String("consecutive"))
            return tr("Numbered variables count from 1 without gaps; {{%1}} is missing.");
        if (rule == QLatin1String("one_format"))
            return tr("All variables of a template are written one way, here %1; found %2.");
        if (rule == QLatin1String("at_edge"))
            return tr("A text cannot begin or end with a variable. Write words around it.");
        if (rule == QLatin1String("adjacent"))
            return tr("Two variables cannot touch. Write words between them.");
        if (rule == QLatin1String("forbidden_sign"))
            return tr("The name of a variable cannot contain %1: “%2”.");
        if (rule == QLatin1String("braces"))
            return tr("Some braces do not belong to a variable. One is written as {{1}} or {{name}}.");
        if (rule == QLatin1String("word_ratio"))
            return tr("For so many variables the text has few words: %2, better %1 or more. It may be rejected.");
        if (rule == QLatin1String("samples"))
            return tr("Every variable needs an example: %1 wanted, found %2.");
        if (rule == QLatin1String("at_end"))
            return tr("A link has its variable at the very end.");
        return {};
    }

    static QString shapes(const QString &rule)
    {
        if (rule == QLatin1String("pattern"))
            return tr("This is not written as it has to be: %1.");
        if (rule == QLatin1String("enum"))
            return tr("“%2” is not possible here; one of %1 is.");
        if (rule == QLatin1String("unique"))
            return tr("“%2” is there twice.");
        if (rule == QLatin1String("contiguous"))
            return tr("Reply buttons stand together, before or after all other buttons.");
        if (rule == QLatin1String("not_allowed"))
            return tr("A template of this kind cannot have this.");
        if (rule == QLatin1String("alike"))
            return tr("All cards are made alike. The first has %1, this one %2.");
        if (rule == QLatin1String("order"))
            return tr("An offer has the button with the code first and then links; “%2” does not fit.");
        if (rule == QLatin1String("line_breaks"))
            return tr("Line breaks in a header may be rejected.");
        if (rule == QLatin1String("desktop"))
            return tr("More than %1 buttons, or replies mixed with others, are not shown on every device.");
        if (rule == QLatin1String("unknown_type"))
            return tr("“%2” is not known to this version; it goes as it is written.");
        return {};
    }
};

} // namespace

QString lintSentence(const ContentProblem &problem)
{
    QString words = LintWords::pattern(problem.rule);
    const bool hasLimit = words.contains(QLatin1String("%1"));
    if (!words.contains(QLatin1String("%2")))
        return hasLimit ? words.arg(problem.limit) : words;
    // Both at once: what was found may itself contain a mark.
    return hasLimit ? words.arg(problem.limit, problem.actual) : words.replace(QLatin1String("%2"), QLatin1String("%1")).arg(problem.actual);
}

} // namespace recado
