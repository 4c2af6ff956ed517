// The sentences for what is wrong with a content: one for every rule word of domain/limits, domain/mediarules and Provider::refusals().
#include "domain/account.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "format/mediawords.h"
#include "format/statuswords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ProblemWords)

public:
    static QString sentence(const ContentProblem &problem);

private:
    static QString aboutPresence(const ContentProblem &problem);
    static QString aboutCounts(const ContentProblem &problem);
    static QString aboutWords(const ContentProblem &problem);
    static QString aboutPeople(const ContentProblem &problem);
    static QString aboutFiles(const ContentProblem &problem);
    static QString aboutLinks(const ContentProblem &problem);
    static QString aboutProvider(const ContentProblem &problem);
    static QString typeWord(const QString &type);
    static QString typeWords(const QString &types);
};

QString choices(const QString &words)
{
    return QString(words).replace(QLatin1Char('|'), QLatin1String(", "));
}

// "JPEG, PNG" for image/jpeg|image/png.
QString formatNames(const QString &types)
{
    QStringList names;
    for (const QString &type : types.split(QLatin1Char('|')))
        names += mediaTypeWord(type);
    return names.join(QLatin1String(", "));
}

QString ProblemWords::typeWord(const QString &type)
{
    if (type == QLatin1String("text"))
        return tr("text in quotation marks");
    if (type == QLatin1String("number"))
        return tr("a number");
    if (type == QLatin1String("boolean"))
        return tr("true or false");
    if (type == QLatin1String("object"))
        return tr("an object { }");
    if (type == QLatin1String("list"))
        return tr("a list [ ]");
    return type == QLatin1String("null") ? tr("null") : type;
}

QString ProblemWords::typeWords(const QString &types)
{
    QStringList words;
    for (const QString &type : types.split(QLatin1Char('|')))
        words += typeWord(type);
    return words.join(tr(" or "));
}

QString ProblemWords::aboutPresence(const ContentProblem &problem)
{
    const QString field = fieldWord(problem.path);
    if (problem.rule == QLatin1String("required")) {
        if (problem.path == QLatin1String("type"))
            return tr("The message does not say its type. Write for example \"type\": \"text\".");
        return problem.isError() ? tr("%1: is missing. Fill it in.").arg(field)
                                 : tr("%1: is missing; some providers refuse that. Better fill it in.").arg(field);
    }
    if (problem.rule == QLatin1String("empty"))
        return tr("%1: is empty. Fill it in.").arg(field);
    if (problem.rule == QLatin1String("forbidden"))
        return problem.isError() ? tr("%1: must not be there in this kind of message. Remove it.").arg(field)
                                 : tr("%1: is not meant for this kind of message and may be refused or not shown. Better remove it.").arg(field);
    if (problem.rule == QLatin1String("hole_left"))
        return tr("%1: {{%2}} is still in it, and the person would read it so. Write what belongs there.").arg(field, problem.actual);
    if (problem.rule == QLatin1String("any_required"))
        return tr("%1: is not complete. Give at least one of: %2.").arg(field, choices(problem.limit));
    if (problem.rule == QLatin1String("exclusive_required"))
        return problem.actual.isEmpty() ? tr("%1: give one of these: %2.").arg(field, choices(problem.limit))
                                        : tr("%1: give only one of these: %2.").arg(field, choices(problem.limit));
    if (problem.rule == QLatin1String("type"))
        return tr("%1: is %2, but must be %3.").arg(field, typeWord(problem.actual), typeWords(problem.limit));
    if (problem.rule == QLatin1String("unknown_type"))
        return tr("“%1” is not a type that this version of Recado knows. It is sent as it is where the provider allows; check the spelling.")
            .arg(problem.actual);
    if (problem.rule == QLatin1String("unknown_field"))
        return tr("%1: is not known here. It is sent as it is where the provider allows; check the spelling.").arg(field);
    return {};
}

QString ProblemWords::aboutCounts(const ContentProblem &problem)
{
    const QString field = fieldWord(problem.path);
    const QString limit = problem.limit;
    const QString actual = problem.actual;
    if (problem.rule == QLatin1String("max_chars"))
        return problem.isError() ? tr("%1: has %2 characters; at most %3 are allowed. Shorten it.").arg(field, actual, limit)
                                 : tr("%1: has %2 characters; more than %3 may be refused. Better shorten it.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("max_items"))
        return problem.isError() ? tr("%1: there are %2; at most %3 are allowed. Remove some.").arg(field, actual, limit)
                                 : tr("%1: there are %2; more than %3 may be refused. Better remove some.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("max_items_total"))
        return tr("%1: have %2 entries together; at most %3 are allowed. Remove some.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("min_items"))
        return tr("%1: there are %2; at least %3 are needed. Add some.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("max_line_breaks"))
        return tr("%1: has %2 line breaks; at most %3 are allowed. Join some lines.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("range")) {
        const QStringList ends = limit.split(QLatin1String(".."));
        return tr("%1: is %2, but must be from %3 to %4.").arg(field, actual.isEmpty() ? tr("nothing") : actual, ends.value(0), ends.value(1));
    }
    if (problem.rule == QLatin1String("total"))
        return tr("%1: is %2, but subtotal + tax + shipping − discount make %3. Correct one of them.").arg(field, actual, limit);
    if (problem.rule == QLatin1String("min_seconds"))
        return tr("%1: is %2 seconds from now; at least %3 are needed. Choose a later time.").arg(field, actual, limit);
    return {};
}

QString ProblemWords::aboutWords(const ContentProblem &problem)
{
    const QString field = fieldWord(problem.path);
    const QString actual = problem.actual;
    if (problem.rule == QLatin1String("enum"))
        return problem.isError() ? tr("%1: is “%2”, but must be one of: %3.").arg(field, actual, choices(problem.limit))
                                 : tr("%1: is “%2”; other values than %3 may be refused.").arg(field, actual, choices(problem.limit));
    if (problem.rule == QLatin1String("required_const"))
        return tr("%1: is “%2”, but must be “%3”.").arg(field, actual, problem.limit);
    if (problem.rule == QLatin1String("pattern") && problem.path == QLatin1String("template.name"))
        return tr("%1: is “%2”; only lower-case letters a–z, digits and underscores are allowed.").arg(field, actual);
    if (problem.rule == QLatin1String("pattern"))
        return tr("%1: is “%2”, which does not have the form %3.").arg(field, actual, problem.limit);
    if (problem.rule == QLatin1String("url"))
        return tr("%1: must begin with http:// or https://.").arg(field);
    if (problem.rule == QLatin1String("edge_spaces"))
        return tr("%1: begins or ends with a space. Remove it.").arg(field);
    if (problem.rule == QLatin1String("unique"))
        return tr("%1: “%2” is used twice. Make each different.").arg(field, actual);
    if (problem.rule == QLatin1String("date"))
        return tr("%1: “%2” is not a date. Write it as year-month-day, such as 1990-02-28.").arg(field, actual);
    if (problem.rule == QLatin1String("unix_seconds"))
        return tr("%1: must be a time in seconds since 1970.").arg(field);
    if (problem.rule == QLatin1String("unix_milliseconds"))
        return tr("%1: must be a time in milliseconds since 1970; “%2” is too small.").arg(field, actual);
    if (problem.rule == QLatin1String("alike"))
        return tr("%1: differs from the first card. All cards need the same kind and number of buttons, and one catalog.").arg(field);
    return {};
}

QString ProblemWords::aboutPeople(const ContentProblem &problem)
{
    const QString field = fieldWord(problem.path);
    if (problem.rule == QLatin1String("emoji"))
        return tr("%1: must be a single emoji; leave it empty to take the reaction back.").arg(field);
    if (problem.rule == QLatin1String("no_emoji"))
        return tr("%1: has an emoji, which may be refused here. Better remove it.").arg(field);
    if (problem.rule == QLatin1String("extension"))
        return tr("%1: has no ending such as .pdf; the receiver's phone may not know how to open it.").arg(field);
    if (problem.rule == QLatin1String("whitespace"))
        return tr("%1: has line breaks, tabs or more than four spaces in a row, which the platform may refuse in a template's value.").arg(field);
    if (problem.rule == QLatin1String("not_shown"))
        return tr("The message it answers is not shown above a template.");
    return {};
}

QString ProblemWords::aboutFiles(const ContentProblem &problem)
{
    const auto size = [](const QString &bytes) { return dataSizeWords(bytes.toLongLong()); };
    if (problem.rule == QLatin1String("empty") && problem.path == QLatin1String("file"))
        return tr("The file is empty. Choose another one.");
    if (problem.rule == QLatin1String("mime"))
        return tr("Files of the type %1 cannot be sent this way. Choose one of: %2.").arg(mediaTypeWord(problem.actual), formatNames(problem.limit));
    if (problem.rule == QLatin1String("extension_differs"))
        return tr("The name says %1, but the file is %2. It is sent as what it is; better rename it.")
            .arg(mediaTypeWord(problem.limit), mediaTypeWord(problem.actual));
    if (problem.rule == QLatin1String("codec")) {
        const QString coding = problem.actual.isEmpty() ? tr("something unknown") : problem.actual;
        return (problem.isError() ? tr("The file is coded as %1; only %2 can be sent. Convert it.")
                                  : tr("The file is coded as %1; anything but %2 may be refused. Better convert it."))
            .arg(coding, choices(problem.limit));
    }
    if (problem.rule == QLatin1String("max_bytes"))
        return (problem.isError() ? tr("The file has %1; at most %2 are allowed. Choose a smaller one.")
                                  : tr("The file has %1; above %2 it may be refused or has to be downloaded by hand."))
            .arg(size(problem.actual), size(problem.limit));
    if (problem.rule == QLatin1String("pixels"))
        return tr("The picture has %1 pixels, but must have %2. Change its size.").arg(problem.actual, problem.limit);
    return {};
}

QString ProblemWords::aboutLinks(const ContentProblem &problem)
{
    if (problem.rule == QLatin1String("link_unreachable"))
        return tr("Nothing answers at this link (%1). Check the address.").arg(errorWord(errorKindFromString(problem.actual)));
    if (problem.rule == QLatin1String("link_status"))
        return tr("The link gives no file but the answer %1. Check that the file is still there.").arg(problem.actual);
    if (problem.rule == QLatin1String("link_login"))
        return tr("The link asks for a login (%1), so WhatsApp cannot fetch the file. Use a public link.").arg(problem.actual);
    if (problem.rule == QLatin1String("link_page"))
        return tr("The link shows a web page, not a file. Use the address of the file itself.");
    if (problem.rule == QLatin1String("link_redirects"))
        return tr("The link leads on more than %1 times. Use the address of the file itself.").arg(problem.limit);
    if (problem.rule == QLatin1String("link_insecure"))
        return tr("The link leads on to an address without https. Use another link.");
    if (problem.rule == QLatin1String("link_type_unknown"))
        return tr("The server does not say what kind of file this is, so it may be refused.");
    return {};
}

QString ProblemWords::aboutProvider(const ContentProblem &problem)
{
    const auto kind = providerKindFromString(problem.provider);
    const QString name = kind ? providerWord(*kind) : problem.provider;
    if (problem.rule == QLatin1String("unsupported"))
        return tr("%1 cannot carry %2. Choose another kind of message or another account.").arg(name, kindPhrase(problem.actual));
    if (problem.rule == QLatin1String("unsupported_reply"))
        return tr("%1 cannot quote an earlier message. Send it without the quote.").arg(name);
    if (problem.rule == QLatin1String("unsupported_media_id"))
        return tr("%1 cannot send an uploaded file by its id. Give a link instead.").arg(name);
    if (problem.rule == QLatin1String("unsupported_media_link"))
        return tr("%1 cannot send a file by link. Upload the file instead.").arg(name);
    if (problem.provider.isEmpty())
        return {};
    return tr("%1 cannot carry this part: %2.").arg(name, fieldWord(problem.path));
}

QString ProblemWords::sentence(const ContentProblem &problem)
{
    for (const auto about : {aboutFiles, aboutLinks, aboutPresence, aboutCounts, aboutWords, aboutPeople, aboutProvider}) {
        if (const QString words = about(problem); !words.isEmpty())
            return words;
    }
    return tr("%1: breaks the rule “%2”.").arg(fieldWord(problem.path), problem.rule);
}

} // namespace

QString problemSentence(const ContentProblem &problem)
{
    return ProblemWords::sentence(problem);
}

} // namespace recado
