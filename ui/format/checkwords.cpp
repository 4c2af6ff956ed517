#include "format/checkwords.h"

#include "domain/account.h"
#include "domain/phone.h"
#include "format/contentwords.h"
#include "format/errorwords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

constexpr int mostLines = 3; // named in a sentence

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(recado::CheckWords)

public:
    static QString title(const QString &kind);
    static QString sentence(const CheckFinding &finding);
    static QString row(const BroadcastRow &row);
    static QString error(const Error &error);

private:
    static QString aboutTemplate(const CheckFinding &finding);
    static QString aboutSender(const CheckFinding &finding);
    static QString aboutRows(const CheckFinding &finding);
    static QString aboutFiles(const CheckFinding &finding);
    static QString aboutCapacity(const CheckFinding &finding);
    static QString aboutTime(const CheckFinding &finding);
    static QString lines(const CheckFinding &finding);
};

QString word(const CheckFinding &finding, int place)
{
    return finding.words.value(place);
}

QString number(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'g', 8) : text;
}

QString hole(const QString &name)
{
    return QStringLiteral("{{") + name + QStringLiteral("}}");
}

// "14:20" today, else with the day.
QString moment(const QString &iso)
{
    const auto at = instantFromIso(iso);
    return at ? momentWord(*at, SystemClock().now()) : QString();
}

QString joined(QStringList parts, const QString &between = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString CheckWords::title(const QString &kind)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("template"), QT_TR_NOOP("Template")},
        {QStringLiteral("template_stale"), QT_TR_NOOP("Template list")},
        {QStringLiteral("channel"), QT_TR_NOOP("Channel")},
        {QStringLiteral("quality"), QT_TR_NOOP("Quality")},
        {QStringLiteral("account"), QT_TR_NOOP("Account")},
        {QStringLiteral("health"), QT_TR_NOOP("Standing at the provider")},
        {QStringLiteral("content"), QT_TR_NOOP("Message")},
        {QStringLiteral("ready"), QT_TR_NOOP("Recipients")},
        {QStringLiteral("number_empty"), QT_TR_NOOP("No number")},
        {QStringLiteral("number_invalid"), QT_TR_NOOP("Impossible numbers")},
        {QStringLiteral("number_rounded"), QT_TR_NOOP("Rounded numbers")},
        {QStringLiteral("number_ninth"), QT_TR_NOOP("Ninth digit")},
        {QStringLiteral("duplicate"), QT_TR_NOOP("Repeated")},
        {QStringLiteral("variable_missing"), QT_TR_NOOP("Empty variable")},
        {QStringLiteral("variable_invalid"), QT_TR_NOOP("Unusable value")},
        {QStringLiteral("content_too_long"), QT_TR_NOOP("Too long")},
        {QStringLiteral("window_closed"), QT_TR_NOOP("Window closed")},
        {QStringLiteral("opt_out"), QT_TR_NOOP("Do not disturb")},
        {QStringLiteral("received_before"), QT_TR_NOOP("Got it already")},
        {QStringLiteral("by_hand"), QT_TR_NOOP("Left out by hand")},
        {QStringLiteral("media"), QT_TR_NOOP("Files")},
        {QStringLiteral("window"), QT_TR_NOOP("24 h window")},
        {QStringLiteral("capacity"), QT_TR_NOOP("Pace")},
        {QStringLiteral("daily_limit"), QT_TR_NOOP("Limit in 24 h")},
        {QStringLiteral("packages"), QT_TR_NOOP("Packages")},
        {QStringLiteral("quota"), QT_TR_NOOP("Calls of the month")},
        {QStringLiteral("hours"), QT_TR_NOOP("Hours")},
        {QStringLiteral("duration"), QT_TR_NOOP("Duration")},
    };
    const char *known = titles.value(kind);
    return known ? tr(known) : kind;
}

// "lines 812, 5,004, 9,377…"
QString CheckWords::lines(const CheckFinding &finding)
{
    QStringList shown;
    for (const qint64 line : finding.lines.first(std::min<qsizetype>(finding.lines.size(), mostLines)))
        shown.append(QLocale().toString(line));
    if (shown.isEmpty())
        return {};
    const QString list = shown.join(QStringLiteral(", ")) + (finding.count > shown.size() ? QStringLiteral("…") : QString());
    return finding.count == 1 ? tr("line %1").arg(list) : tr("lines %1").arg(list);
}

QString CheckWords::aboutTemplate(const CheckFinding &finding)
{
    const QString name = joined({word(finding, 0), word(finding, 1)}, QStringLiteral(" "));
    if (finding.kind == QLatin1String("template_stale")) {
        const QString since = moment(word(finding, 0));
        const QString problem = word(finding, 1);
        const QString why = problem.isEmpty() ? QString() : errorWord(errorKindFromString(problem));
        return joined({since.isEmpty() ? tr("never fetched from the provider") : tr("as of %1; what the provider changed since is not known").arg(since), why},
                      QStringLiteral(" · "));
    }
    const QString status = word(finding, 2);
    if (status.isEmpty())
        return finding.level == CheckLevel::Red ? tr("%1 is not at the provider any more").arg(name) : tr("%1 is not known here; the provider may refuse it").arg(name);
    if (status != QLatin1String("APPROVED"))
        return tr("%1 is not approved (%2), so the provider would refuse every message").arg(name, status.toLower());
    const QString quality = word(finding, 3);
    const QString known = tr("%1 is approved").arg(name);
    return quality.isEmpty() || quality == QLatin1String("UNKNOWN") ? known : tr("%1, quality %2").arg(known, quality.toLower());
}

QString CheckWords::aboutSender(const CheckFinding &finding)
{
    const bool good = finding.level == CheckLevel::Green;
    if (finding.kind == QLatin1String("channel"))
        return good ? tr("%1 is there").arg(formatPhone(word(finding, 0))) : tr("the number is not among the account's any more; choose another one");
    if (finding.kind == QLatin1String("quality"))
        return good ? tr("%1: %2").arg(formatPhone(word(finding, 0)), word(finding, 1).toLower())
                    : tr("%1: %2; more complaints may stop the number").arg(formatPhone(word(finding, 0)), word(finding, 1).toLower());
    if (finding.kind == QLatin1String("health"))
        return joined({word(finding, 0).toLower(), word(finding, 1), word(finding, 2)}, QStringLiteral(" · "));
    if (good)
        return tr("%1 answers").arg(word(finding, 0));
    return tr("%1: %2").arg(word(finding, 0), healthWord(credentialHealthFromString(word(finding, 1))));
}

QString CheckWords::aboutRows(const CheckFinding &finding)
{
    const QString kind = finding.kind;
    const QString example = word(finding, 0).trimmed().isEmpty() ? QString() : QStringLiteral("“%1”").arg(word(finding, 0).trimmed());
    const auto at = [&finding](const QString &what) { return joined({lines(finding), what}, QStringLiteral(": ")); };
    if (kind == QLatin1String("number_empty"))
        return at(tr("the cell is empty"));
    if (kind == QLatin1String("number_invalid"))
        return at(joined({example, tr("no such number can exist")}, QStringLiteral(" – ")));
    if (kind == QLatin1String("number_rounded"))
        return at(joined({example, tr("digits lost in the spreadsheet")}, QStringLiteral(" – ")));
    if (kind == QLatin1String("number_ninth"))
        return tr("can be completed without doubt");
    if (kind == QLatin1String("duplicate"))
        return finding.count == 0 ? tr("everybody once") : finding.safeFix ? tr("same person in several lines; the first one stays") : tr("repeated people are left out already");
    if (kind == QLatin1String("variable_missing"))
        return at(tr("%1 has no value").arg(hole(word(finding, 0))));
    if (kind == QLatin1String("variable_invalid"))
        return at(tr("%1 has a value that the template cannot take").arg(hole(word(finding, 0))));
    if (kind == QLatin1String("content_too_long"))
        return at(tr("with these values the text is over the limit"));
    if (kind == QLatin1String("window_closed"))
        return tr("did not write in the last 24 hours, so only a template may reach them");
    if (kind == QLatin1String("opt_out"))
        return finding.count == 0 ? tr("nobody asked not to be written to") : tr("asked not to be written to; left out already");
    if (kind == QLatin1String("received_before")) {
        const int days = word(finding, 0).toInt();
        return finding.count == 0 ? tr("this template in the last %n day(s): nobody", nullptr, days)
                                  : tr("this template in the last %n day(s); left out already", nullptr, days);
    }
    if (kind == QLatin1String("by_hand"))
        return tr("you took them out");
    return tr("nobody is ready to get it; settle what stands below");
}

QString CheckWords::aboutFiles(const CheckFinding &finding)
{
    const QString looked = tr("%n link(s) looked at", nullptr, word(finding, 5).toInt());
    if (word(finding, 2).isEmpty())
        return tr("%1: all can be fetched").arg(looked);
    ContentProblem problem;
    problem.rule = word(finding, 2);
    problem.limit = word(finding, 3);
    problem.actual = word(finding, 4);
    return QStringLiteral("%1 – %2").arg(word(finding, 1), problemSentence(problem));
}

QString CheckWords::aboutCapacity(const CheckFinding &finding)
{
    const bool good = finding.level == CheckLevel::Green;
    if (finding.kind == QLatin1String("capacity"))
        return good ? tr("the provider takes %1 a second").arg(number(word(finding, 0)))
                    : tr("%1 a second wanted, the provider takes %2; it takes longer").arg(number(word(finding, 1)), number(word(finding, 0)));
    if (finding.kind == QLatin1String("daily_limit")) {
        const QString most = word(finding, 0);
        const QString people = number(word(finding, 2));
        const QString written = number(word(finding, 1));
        if (most.isEmpty())
            return good ? tr("estimate: %1 more people, no limit known").arg(people)
                        : tr("estimate: %1 more people after %2 today; the limit is not known and may be 250").arg(people, written);
        return good ? tr("estimate: %1 more people of %2, %3 today already").arg(people, number(most), written)
                    : tr("estimate: %1 more people after %2 today go over the limit of %3").arg(people, written, number(most));
    }
    if (finding.kind == QLatin1String("packages"))
        return tr("%1 packages of up to %2 people").arg(number(word(finding, 0)), number(word(finding, 1)));
    if (finding.kind == QLatin1String("quota"))
        return good ? tr("%1 calls of %2 a month, %3 used already").arg(number(word(finding, 2)), number(word(finding, 0)), number(word(finding, 1)))
                    : tr("%1 calls are needed; of %2 a month %3 are used already").arg(number(word(finding, 2)), number(word(finding, 0)), number(word(finding, 1)));
    return tr("did not write in the last 24 hours: to them a message is charged as a template's");
}

QString CheckWords::aboutTime(const CheckFinding &finding)
{
    if (finding.kind == QLatin1String("duration")) {
        const QString end = moment(word(finding, 0));
        return word(finding, 1) == QLatin1String("late") ? tr("ends %1, later than you wanted").arg(end) : tr("ends %1").arg(end);
    }
    const QString span = word(finding, 1) + QChar(0x2013) + word(finding, 2);
    const QString end = moment(word(finding, 3));
    if (word(finding, 0) == QLatin1String("night"))
        return tr("some would get it outside %1 of their own clock; allowed hours can be set").arg(span);
    if (word(finding, 0) == QLatin1String("open"))
        return end.isEmpty() ? tr("nobody is woken") : tr("ends %1; within %2 of everybody's clock").arg(end, span);
    if (word(finding, 4) == QLatin1String("resumes"))
        return tr("some wait for %1 and go on then by themselves").arg(span);
    if (word(finding, 4) == QLatin1String("asks"))
        return tr("some wait for %1; it pauses then and asks").arg(span);
    return end.isEmpty() ? tr("within %1").arg(span) : tr("ends %1; within %2").arg(end, span);
}

QString CheckWords::sentence(const CheckFinding &finding)
{
    static const QStringList senders{QStringLiteral("channel"), QStringLiteral("quality"), QStringLiteral("account"), QStringLiteral("health")};
    static const QStringList capacities{QStringLiteral("capacity"), QStringLiteral("daily_limit"), QStringLiteral("packages"), QStringLiteral("quota"), QStringLiteral("window")};
    if (finding.kind.startsWith(QLatin1String("template")))
        return aboutTemplate(finding);
    if (senders.contains(finding.kind))
        return aboutSender(finding);
    if (capacities.contains(finding.kind))
        return aboutCapacity(finding);
    if (finding.kind == QLatin1String("hours") || finding.kind == QLatin1String("duration"))
        return aboutTime(finding);
    if (finding.kind == QLatin1String("media"))
        return aboutFiles(finding);
    if (finding.kind == QLatin1String("content")) {
        ContentProblem problem;
        problem.path = word(finding, 0);
        problem.rule = word(finding, 1);
        problem.limit = word(finding, 2);
        problem.actual = word(finding, 3);
        problem.provider = word(finding, 4);
        return problemSentence(problem);
    }
    return aboutRows(finding);
}

QString CheckWords::row(const BroadcastRow &row)
{
    const QString problem = row.problem;
    if (problem == QLatin1String("number_empty"))
        return tr("No number");
    if (problem == QLatin1String("number_rounded"))
        return tr("Digits lost in the spreadsheet");
    if (problem == QLatin1String("number_ninth"))
        return tr("Ninth digit is missing");
    if (problem == QLatin1String("number_invalid"))
        return row.place == QLatin1String("several") ? tr("Several numbers in one cell")
            : row.place == QLatin1String("too_short") ? tr("Too few digits")
            : row.place == QLatin1String("too_long") ? tr("Too many digits")
                                                     : tr("No such number can exist");
    if (problem == QLatin1String("duplicate"))
        return tr("Same person as line %1").arg(number(row.place));
    if (problem == QLatin1String("opt_out"))
        return tr("Asked not to be written to");
    if (problem == QLatin1String("received_before"))
        return tr("Got this template lately");
    if (problem == QLatin1String("variable_missing"))
        return tr("%1 has no value").arg(hole(row.place));
    if (problem == QLatin1String("variable_invalid"))
        return tr("%1 has a value that does not fit").arg(hole(row.place));
    if (problem == QLatin1String("content_too_long"))
        return row.place.isEmpty() ? tr("Text too long") : tr("%1 is too long").arg(hole(row.place));
    if (problem == QLatin1String("window_closed"))
        return tr("Window closed");
    if (problem == QLatin1String("by_hand"))
        return tr("Left out by hand");
    return problem;
}

QString CheckWords::error(const Error &error)
{
    if (error.kind != ErrorKind::Invalid)
        return errorSentence(error);
    if (error.place == QLatin1String("account"))
        return tr("Choose the number to send from.");
    if (error.place == QLatin1String("content"))
        return tr("Choose what is to be sent.");
    if (error.place == QLatin1String("phone"))
        return tr("Say which column has the telephones.");
    return error.place == QLatin1String("rows") ? tr("There are no recipients yet.") : errorSentence(error);
}

} // namespace

QString checkTitle(const CheckFinding &finding)
{
    return CheckWords::title(finding.kind);
}

QString checkSentence(const CheckFinding &finding)
{
    return CheckWords::sentence(finding);
}

QString rowProblemSentence(const BroadcastRow &row, const QString &)
{
    return row.problem.isEmpty() ? QString() : CheckWords::row(row);
}

QString checkErrorSentence(const Error &error)
{
    return CheckWords::error(error);
}

} // namespace recado
