#include "format/personpage.h"

#include "domain/evidence.h"
#include "format/privacywords.h"
#include "format/statuswords.h"
#include "format/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace recado {

namespace {

struct PersonPageWords {
    Q_DECLARE_TR_FUNCTIONS(recado::PersonPageWords)

public:
    static QString head(const PersonPageHead &head);
    static QString word(const PersonPageWord &word);
    static QString line(const PersonPageLine &line);

private:
    static QString row(const QString &name, const QString &value);
};

const QString style = QStringLiteral(
    "body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem;color:#1b1f23;background:#fff}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}table{border-collapse:collapse}"
    "td{padding:.15rem 1rem .15rem 0;vertical-align:top}td:first-child{color:#57606a}"
    ".m{margin:.6rem 0;padding:.5rem .8rem;border-radius:.6rem;background:#f0f2f5;max-width:34rem;white-space:pre-wrap;overflow-wrap:anywhere}"
    ".o{margin-left:auto;background:#dcf3e3}.w{color:#57606a;font-size:.8rem;white-space:normal}");

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString moment(Instant at)
{
    return exactMoment(at).section(QLatin1Char('\n'), 0, 0);
}

QString PersonPageWords::row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n").arg(escaped(name), escaped(value));
}

QString PersonPageWords::head(const PersonPageHead &head)
{
    const QString title = head.name.isEmpty() ? head.numbers.value(0) : head.name;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src 'self'\">"
                                  "<title>%2</title><style>%3</style></head><body>\n<h1>%2</h1>\n")
                       .arg(QLocale().bcp47Name(), escaped(title), style);
    html += QStringLiteral("<p class=\"w\">%1</p>\n<table>\n").arg(escaped(tr("Everything that Recado holds of this person, made on %1. The complete data stands in person.json.").arg(moment(head.madeAt))));
    html += row(tr("Known as"), head.numbers.join(QStringLiteral(", ")));
    for (const auto &[name, value] : head.attributes)
        html += row(name, value);
    html += row(tr("Tags"), head.tags.join(QStringLiteral(", ")));
    html += row(tr("Accounts"), head.accounts.join(QStringLiteral(", ")));
    html += QStringLiteral("</table>\n<h2>%1</h2>\n<table>\n").arg(escaped(tr("What there is")));
    for (const auto &[table, rows] : head.counts)
        html += row(personDataWord(table), QLocale().toString(rows));
    return html + QStringLiteral("</table>\n<h2>%1</h2>\n").arg(escaped(tr("What was said")));
}

QString PersonPageWords::word(const PersonPageWord &word)
{
    return QStringLiteral("<p class=\"w\">%1</p>\n")
        .arg(escaped(QStringList{moment(word.at), tr("About being written to"), word.kind, word.scope, word.source, word.note}.join(QStringLiteral(" · "))));
}

QString PersonPageWords::line(const PersonPageLine &line)
{
    QStringList about{moment(line.at), line.account};
    if (line.isOurs) {
        about.append(tr("sent"));
        if (const auto kind = eventKindFromString(line.verdict))
            about.append(statusWord(*kind));
    } else {
        about.append(tr("received"));
    }
    if (!line.type.isEmpty())
        about.append(line.type);
    QString html = QStringLiteral("<div class=\"m%1\">%2").arg(line.isOurs ? QStringLiteral(" o") : QString(), escaped(line.text));
    for (const QString &file : line.files) {
        const QString link = QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
        html += QStringLiteral("\n<a href=\"%1\">%2</a>").arg(escaped(link), escaped(file));
    }
    return html + QStringLiteral("<div class=\"w\">%1</div></div>\n").arg(escaped(about.join(QStringLiteral(" · "))));
}

} // namespace

PersonPage personPage()
{
    return {[](const PersonPageHead &head) { return PersonPageWords::head(head); }, [](const PersonPageWord &word) { return PersonPageWords::word(word); },
            [](const PersonPageLine &line) { return PersonPageWords::line(line); }, [] { return QStringLiteral("</body></html>\n"); }};
}

} // namespace recado
