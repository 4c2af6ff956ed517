#include "domain/templatelint.h"

#include "domain/templatebody.h"
#include "domain/templatelintparts.h"

#include <QRegularExpression>

namespace recado {

namespace lint {

namespace {

constexpr int mostNameChars = 512;
constexpr int mostHeaderChars = 60;
constexpr int mostBodyChars = 1024;
constexpr int mostOfferBodyChars = 600;
constexpr int mostProductBodyChars = 160;
constexpr int mostFooterChars = 60;
constexpr int mostExpirationMinutes = 90;

void checkNames(Sheet &sheet, const QJsonObject &body)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_]+$"));
    static const QRegularExpression language(QStringLiteral("^[a-z]{2,3}(_[A-Z]{2,3})?$"));
    const QString given = textIn(body, "name");
    sheet.require(!given.isEmpty(), QStringLiteral("name"));
    sheet.measure(given, QStringLiteral("name"), mostNameChars);
    if (!given.isEmpty() && !name.match(given).hasMatch())
        sheet.error(QStringLiteral("name"), "pattern", name.pattern());
    const QString code = textIn(body, "language");
    sheet.require(!code.isEmpty(), QStringLiteral("language"));
    if (!code.isEmpty() && !language.match(code).hasMatch())
        sheet.warning(QStringLiteral("language"), "pattern", QStringLiteral("pt_BR"), code);
}

void checkEnums(Sheet &sheet, const QJsonObject &body)
{
    const QStringList categories{QStringLiteral("AUTHENTICATION"), QStringLiteral("MARKETING"), QStringLiteral("UTILITY")};
    sheet.require(!sheet.category.isEmpty(), QStringLiteral("category"));
    if (!sheet.category.isEmpty() && !categories.contains(sheet.category))
        sheet.error(QStringLiteral("category"), "enum", categories.join(QLatin1Char('|')), sheet.category);
    const QString format = wordIn(body, "parameter_format");
    if (format == QLatin1String("NAMED"))
        sheet.format = Format::Named;
    else if (format == QLatin1String("POSITIONAL"))
        sheet.format = Format::Positional;
    else if (!format.isEmpty())
        sheet.error(QStringLiteral("parameter_format"), "enum", QStringLiteral("positional|named"), format.toLower());
}

// Seconds in which a message that cannot be delivered is still tried; -1 is 30 days (Meta, "Time-to-live").
void checkTimeToLive(Sheet &sheet, const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    const QString path = QStringLiteral("message_send_ttl_seconds");
    const qint64 seconds = value.toInteger();
    const auto within = [&](qint64 least, qint64 most, bool mayBeLong) {
        if ((seconds < least || seconds > most) && !(mayBeLong && seconds == -1))
            sheet.error(path, "range", QStringLiteral("%1..%2").arg(least).arg(most), QString::number(seconds));
    };
    if (sheet.isCode())
        within(30, 900, true);
    else if (sheet.category == QLatin1String("UTILITY"))
        within(30, 43200, true);
    else if (sheet.category == QLatin1String("MARKETING"))
        within(43200, 2592000, false);
}

bool isSingleProduct(const Sheet &sheet)
{
    if (wordIn(componentOf(sheet.components, QStringLiteral("HEADER")), "format") == QLatin1String("PRODUCT"))
        return true;
    const QJsonObject buttons = componentOf(sheet.components, QStringLiteral("BUTTONS"));
    for (const QJsonValue &button : buttons.value(QLatin1String("buttons")).toArray()) {
        if (wordIn(button.toObject(), "type") == QLatin1String("SPM"))
            return true;
    }
    return false;
}

void checkBody(Sheet &sheet, const QJsonObject &body, const QString &path)
{
    const QString text = textIn(body, "text");
    if (sheet.isCode()) {
        if (!text.isEmpty())
            sheet.error(path + QStringLiteral(".text"), "not_allowed");
        return;
    }
    const int most = isSingleProduct(sheet) ? mostProductBodyChars : sheet.hasOffer ? mostOfferBodyChars : mostBodyChars;
    sheet.require(!text.trimmed().isEmpty(), path + QStringLiteral(".text"));
    sheet.measure(text, path + QStringLiteral(".text"), most);
    checkVariables(sheet, body, path, {-1, true});
}

void checkFooter(Sheet &sheet, const QJsonObject &footer, const QString &path)
{
    const QString text = textIn(footer, "text");
    const QJsonValue minutes = footer.value(QLatin1String("code_expiration_minutes"));
    if (sheet.hasOffer)
        sheet.error(path, "not_allowed");
    if (!minutes.isUndefined()) {
        const qint64 actual = minutes.toInteger();
        if (actual < 1 || actual > mostExpirationMinutes)
            sheet.error(path + QStringLiteral(".code_expiration_minutes"), "range", QStringLiteral("1..%1").arg(mostExpirationMinutes),
                        QString::number(actual));
    }
    if (sheet.isCode()) {
        if (!text.isEmpty())
            sheet.error(path + QStringLiteral(".text"), "not_allowed");
        return;
    }
    if (!minutes.isUndefined())
        sheet.error(path + QStringLiteral(".code_expiration_minutes"), "not_allowed");
    sheet.require(!text.trimmed().isEmpty(), path + QStringLiteral(".text"));
    sheet.measure(text, path + QStringLiteral(".text"), mostFooterChars);
    checkVariables(sheet, footer, path, {0, false});
}

void checkComponent(Sheet &sheet, const QJsonObject &component, const QString &path)
{
    const QString type = wordIn(component, "type");
    if (type == QLatin1String("HEADER"))
        checkHeader(sheet, component, path, false);
    else if (type == QLatin1String("BODY"))
        checkBody(sheet, component, path);
    else if (type == QLatin1String("FOOTER"))
        checkFooter(sheet, component, path);
    else if (type == QLatin1String("BUTTONS"))
        checkButtons(sheet, component.value(QLatin1String("buttons")).toArray(), path + QStringLiteral(".buttons"));
    else if (type == QLatin1String("LIMITED_TIME_OFFER"))
        checkOffer(sheet, component.value(QLatin1String("limited_time_offer")).toObject(), path + QStringLiteral(".limited_time_offer"));
    else if (type == QLatin1String("CAROUSEL"))
        checkCarousel(sheet, component, path);
    else
        sheet.warning(path + QStringLiteral(".type"), "unknown_type", {}, type.left(40));
}

void checkComponents(Sheet &sheet)
{
    QMap<QString, int> seen;
    for (qsizetype i = 0; i < sheet.components.size(); ++i) {
        const QJsonObject component = sheet.components.at(i).toObject();
        const QString type = wordIn(component, "type");
        const QString path = at(QStringLiteral("components"), i);
        if (++seen[type] == 2)
            sheet.error(path, "max_items", QStringLiteral("1"), QStringLiteral("2"));
        checkComponent(sheet, component, path);
    }
    sheet.require(seen.contains(QStringLiteral("BODY")), QStringLiteral("components.BODY"));
}

} // namespace

void checkHeader(Sheet &sheet, const QJsonObject &header, const QString &path, bool inCard)
{
    static const QStringList media{QStringLiteral("IMAGE"), QStringLiteral("VIDEO"), QStringLiteral("DOCUMENT"), QStringLiteral("GIF")};
    const QString format = wordIn(header, "format");
    const QString text = textIn(header, "text");
    QStringList allowed{QStringLiteral("IMAGE"), QStringLiteral("VIDEO")};
    if (!sheet.hasOffer)
        allowed += QStringLiteral("PRODUCT");
    if (!inCard && !sheet.hasOffer)
        allowed += {QStringLiteral("TEXT"), QStringLiteral("DOCUMENT"), QStringLiteral("LOCATION"), QStringLiteral("GIF")};
    if (!allowed.contains(format)) {
        sheet.error(path + QStringLiteral(".format"), "enum", allowed.join(QLatin1Char('|')), format.left(40));
    } else if (format == QLatin1String("TEXT")) {
        sheet.require(!text.trimmed().isEmpty(), path + QStringLiteral(".text"));
        sheet.measure(text, path + QStringLiteral(".text"), mostHeaderChars);
        if (text.contains(QLatin1Char('\n')))
            sheet.warning(path + QStringLiteral(".text"), "line_breaks");
        checkVariables(sheet, header, path, {1, false});
    } else if (media.contains(format)) {
        const QJsonArray handles = header.value(QLatin1String("example"))[QLatin1String("header_handle")].toArray();
        sheet.require(!handles.at(0).toString().isEmpty(), path + QStringLiteral(".example.header_handle"));
    }
}

} // namespace lint

ContentProblems lintTemplateBody(const QJsonObject &body)
{
    lint::Sheet sheet{lint::wordIn(body, "category"), lint::Format::NotSaid, body.value(QLatin1String("components")).toArray()};
    sheet.hasOffer = !componentOf(sheet.components, QStringLiteral("LIMITED_TIME_OFFER")).isEmpty();
    lint::checkNames(sheet, body);
    lint::checkEnums(sheet, body);
    lint::checkTimeToLive(sheet, body.value(QLatin1String("message_send_ttl_seconds")));
    lint::checkComponents(sheet);
    if (sheet.isCode())
        lint::checkCode(sheet);
    return sheet.problems;
}

ContentProblems lintTemplate(const TemplateDefinition &definition)
{
    return lintTemplateBody(createBodyOf(definition));
}

ContentProblems lintQuota(int existing, int createdThisHour)
{
    // "Overview": 250 an account, 6000 when the portfolio is verified and a display name approved.
    constexpr int surely = 250;
    constexpr int most = 6000;
    constexpr int mostPerHour = 100;
    lint::Sheet sheet;
    if (existing + 1 > most)
        sheet.error(QStringLiteral("count"), "max_items", QString::number(most), QString::number(existing + 1));
    else if (existing + 1 > surely)
        sheet.warning(QStringLiteral("count"), "max_items", QString::number(surely), QString::number(existing + 1));
    if (createdThisHour + 1 > mostPerHour)
        sheet.error(QStringLiteral("rate"), "max_per_hour", QString::number(mostPerHour), QString::number(createdThisHour + 1));
    return sheet.problems;
}

const QStringList &lintRules()
{
    static const QStringList rules{
        QStringLiteral("required"),       QStringLiteral("max_chars"),    QStringLiteral("exact_chars"), QStringLiteral("min_items"),
        QStringLiteral("max_items"),      QStringLiteral("max_variables"), QStringLiteral("pattern"),    QStringLiteral("enum"),
        QStringLiteral("range"),          QStringLiteral("unique"),       QStringLiteral("consecutive"), QStringLiteral("one_format"),
        QStringLiteral("at_edge"),        QStringLiteral("adjacent"),     QStringLiteral("forbidden_sign"), QStringLiteral("braces"),
        QStringLiteral("word_ratio"),     QStringLiteral("samples"),      QStringLiteral("contiguous"),  QStringLiteral("at_end"),
        QStringLiteral("not_allowed"),    QStringLiteral("alike"),        QStringLiteral("order"),       QStringLiteral("line_breaks"),
        QStringLiteral("desktop"),        QStringLiteral("unknown_type"), QStringLiteral("max_per_hour"),
    };
    return rules;
}

} // namespace recado
