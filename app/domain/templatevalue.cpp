#include "domain/templatevalue.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace recado {

namespace {

using Form = TemplatePlace::Form;
using Rule = TemplateProblem::Rule;
using Severity = TemplateProblem::Severity;
using Kind = TemplateParameter::Kind;

const QChar bar = QLatin1Char('|');

// Meta, "Template messages" and "Template components".
constexpr int mostCodeChars = 15;
constexpr int mostCouponChars = 20; // changelog of 3 December 2025; the page still says 15
constexpr int surelyCouponChars = 15;
constexpr int mostPayloadChars = 512; // documented for voice call buttons
constexpr int mostSections = 10;
constexpr int mostProducts = 30;
constexpr int mostTitleChars = 24;

// Whether both may be set does not matter here: what was written decides.
struct Media {
    QString link;
    QString id;
    QString fileName;
};

Media mediaFrom(const QString &text, bool hasFileName)
{
    const qsizetype end = hasFileName ? text.lastIndexOf(bar) : -1;
    const QString source = (end < 0 ? text : text.left(end)).trimmed();
    const QString name = end < 0 ? QString() : text.mid(end + 1).trimmed();
    if (source.startsWith(mediaIdPrefix))
        return {{}, source.mid(mediaIdPrefix.size()).trimmed(), name};
    return {source, {}, name};
}

bool isMedia(const Media &media)
{
    if (!media.id.isEmpty())
        return true;
    const QUrl url(media.link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

QStringList partsOf(const QString &text)
{
    QStringList parts = text.split(bar);
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

// Empty fields are left out: a name without an address is one.
QJsonObject locationFrom(const QString &text)
{
    const QStringList parts = partsOf(text);
    const QStringList degrees = parts.first().split(QLatin1Char(','));
    QJsonObject location{{QStringLiteral("latitude"), degrees.value(0).trimmed()}, {QStringLiteral("longitude"), degrees.value(1).trimmed()}};
    for (const auto &[index, field] : {std::pair{1, "name"}, {2, "address"}}) {
        if (!parts.value(index).isEmpty())
            location.insert(QLatin1String(field), parts.value(index));
    }
    return location;
}

bool isLocation(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^-?[0-9]{1,3}(\.[0-9]+)?$)"));
    const auto isWithin = [](const QString &degrees, double most) {
        return pattern.match(degrees).hasMatch() && qAbs(degrees.toDouble()) <= most;
    };
    const QStringList parts = partsOf(text);
    const QStringList degrees = parts.first().split(QLatin1Char(','));
    return parts.size() <= 3 && degrees.size() == 2 && isWithin(degrees[0].trimmed(), 90) && isWithin(degrees[1].trimmed(), 180);
}

QJsonObject productFrom(const QString &text)
{
    const QStringList parts = partsOf(text);
    return {{QStringLiteral("catalog_id"), parts.value(0)}, {QStringLiteral("product_retailer_id"), parts.value(1)}};
}

struct Section {
    QString title;
    QStringList products;
};

QList<Section> sectionsFrom(const QStringList &parts)
{
    QList<Section> sections;
    for (const QString &part : parts.mid(1)) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        Section section{part.left(std::max<qsizetype>(0, colon)).trimmed(), {}};
        for (const QString &product : part.mid(colon + 1).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!product.trimmed().isEmpty())
                section.products += product.trimmed();
        }
        sections += section;
    }
    return sections;
}

QJsonObject actionFrom(const QString &text)
{
    const QStringList parts = partsOf(text);
    QJsonArray sections;
    for (const Section &section : sectionsFrom(parts)) {
        QJsonArray products;
        for (const QString &product : section.products)
            products += QJsonObject{{QStringLiteral("product_retailer_id"), product}};
        sections += QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("product_items"), products}};
    }
    return {{QStringLiteral("thumbnail_product_retailer_id"), parts.first()}, {QStringLiteral("sections"), sections}};
}

TemplateParameter written(const QString &type, const QJsonValue &value)
{
    TemplateParameter parameter;
    parameter.kind = Kind::Other;
    parameter.written = {{QStringLiteral("type"), type}, {type, value}};
    return parameter;
}

TemplateParameter mediaParameter(Kind kind, const QString &value)
{
    const Media media = mediaFrom(value, kind == Kind::Document);
    return {kind, {}, media.link, media.id, media.fileName};
}

TemplateParameter valueFor(Form form, const QString &value)
{
    const QString action = QStringLiteral("action");
    switch (form) {
    case Form::Image: return mediaParameter(Kind::Image, value);
    case Form::Video: return mediaParameter(Kind::Video, value);
    case Form::Document: return mediaParameter(Kind::Document, value);
    case Form::Location: return written(QStringLiteral("location"), locationFrom(value));
    case Form::Product: return written(QStringLiteral("product"), productFrom(value));
    case Form::CouponCode: return {Kind::CouponCode, {}, value, {}, {}};
    case Form::Payload: return {Kind::Payload, {}, value, {}, {}};
    case Form::FlowToken: return written(action, QJsonObject{{QStringLiteral("flow_token"), value}});
    case Form::Thumbnail: return written(action, QJsonObject{{QStringLiteral("thumbnail_product_retailer_id"), value}});
    case Form::Sections: return written(action, actionFrom(value));
    case Form::ExpirationTime:
        return written(QStringLiteral("limited_time_offer"),
                       QJsonObject{{QStringLiteral("expiration_time_ms"), value.trimmed().toLongLong()}});
    case Form::Text:
    case Form::UrlSuffix:
    case Form::OneTimeCode: break;
    }
    return {Kind::Text, {}, value, {}, {}};
}

// --- the way back

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

// Coordinates are met as texts and as numbers.
QString degreesIn(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
}

QString locationText(const QJsonValue &location)
{
    QString text = degreesIn(location[QLatin1String("latitude")]) + QLatin1Char(',') + degreesIn(location[QLatin1String("longitude")]);
    const QString name = location[QLatin1String("name")].toString();
    const QString address = location[QLatin1String("address")].toString();
    if (!name.isEmpty() || !address.isEmpty())
        text += bar + name;
    return address.isEmpty() ? text : text + bar + address;
}

QString actionText(const QJsonValue &action)
{
    const QString token = action[QLatin1String("flow_token")].toString();
    QString text = token.isEmpty() ? action[QLatin1String("thumbnail_product_retailer_id")].toString() : token;
    for (const QJsonValue &section : action[QLatin1String("sections")].toArray()) {
        QStringList products;
        for (const QJsonValue &product : section[QLatin1String("product_items")].toArray())
            products += product[QLatin1String("product_retailer_id")].toString();
        text += bar + section[QLatin1String("title")].toString() + QLatin1String(": ") + products.join(QLatin1String(", "));
    }
    return text;
}

// --- checking

void checkLength(const QString &variable, qsizetype actual, int most, Severity severity, QList<TemplateProblem> *problems)
{
    if (actual > most)
        *problems += {Rule::TooLong, variable, severity, QString::number(most), QString::number(actual)};
}

void checkCoupon(const QString &variable, const QString &value, QList<TemplateProblem> *problems)
{
    const qsizetype length = value.toUcs4().size();
    if (length > mostCouponChars)
        checkLength(variable, length, mostCouponChars, Severity::Error, problems);
    else
        checkLength(variable, length, surelyCouponChars, Severity::Warning, problems);
}

void checkSections(const QString &variable, const QString &value, QList<TemplateProblem> *problems)
{
    const QStringList parts = partsOf(value);
    const QList<Section> sections = sectionsFrom(parts);
    qsizetype products = 0;
    bool isWhole = !parts.first().isEmpty() && !sections.isEmpty() && sections.size() <= mostSections;
    for (const Section &section : sections) {
        isWhole = isWhole && !section.title.isEmpty() && !section.products.isEmpty();
        products += section.products.size();
        checkLength(variable, section.title.toUcs4().size(), mostTitleChars, Severity::Error, problems);
    }
    if (!isWhole || products > mostProducts)
        *problems += {Rule::NotSections, variable};
}

// A time in seconds, the usual mistake, would be a day in 1970.
bool isMilliseconds(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9]{13}$"));
    return pattern.match(value.trimmed()).hasMatch();
}

// Widely reported, not documented: 132012 or 132018 (see there).
bool breaksLayout(const QString &value)
{
    static const QRegularExpression pattern(QStringLiteral("[\\n\\r\\t]| {5,}"));
    return pattern.match(value).hasMatch();
}

bool isProduct(const QString &value)
{
    const QStringList parts = partsOf(value);
    return parts.size() == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
}

} // namespace

QList<TemplateProblem> checkValue(const TemplatePlace &place, const QString &value)
{
    QList<TemplateProblem> problems;
    const auto require = [&](bool isRight, Rule rule) {
        if (!isRight)
            problems += {rule, place.variable};
    };
    const qsizetype length = value.toUcs4().size();
    switch (place.form) {
    case Form::Image:
    case Form::Video: require(isMedia(mediaFrom(value, false)), Rule::NotMedia); break;
    case Form::Document: require(isMedia(mediaFrom(value, true)), Rule::NotMedia); break;
    case Form::Location: require(isLocation(value), Rule::NotLocation); break;
    case Form::Product: require(isProduct(value), Rule::NotProduct); break;
    case Form::Sections: checkSections(place.variable, value, &problems); break;
    case Form::ExpirationTime: require(isMilliseconds(value), Rule::NotMilliseconds); break;
    case Form::CouponCode: checkCoupon(place.variable, value, &problems); break;
    case Form::OneTimeCode: checkLength(place.variable, length, mostCodeChars, Severity::Error, &problems); break;
    case Form::Payload: checkLength(place.variable, length, mostPayloadChars, Severity::Warning, &problems); break;
    case Form::Text:
        if (place.part == TemplatePlace::Part::Body && breaksLayout(value))
            problems += {Rule::Layout, place.variable, Severity::Warning};
        break;
    case Form::UrlSuffix:
    case Form::FlowToken:
    case Form::Thumbnail: break;
    }
    return problems;
}

TemplateParameter parameterFor(const TemplatePlace &place, const QString &value)
{
    TemplateParameter parameter = valueFor(place.form, value);
    parameter.name = place.wireName;
    return parameter;
}

QString valueText(const TemplateParameter &parameter)
{
    if (parameter.kind != Kind::Other) {
        const QString text = parameter.mediaId.isEmpty() ? parameter.value : QString(mediaIdPrefix + parameter.mediaId);
        return parameter.fileName.isEmpty() ? text : QString(text + bar + parameter.fileName);
    }
    const QString type = parameter.written.value(QLatin1String("type")).toString();
    const QJsonValue value = parameter.written.value(type);
    if (type == QLatin1String("location"))
        return locationText(value);
    if (type == QLatin1String("product"))
        return value[QLatin1String("catalog_id")].toString() + bar + value[QLatin1String("product_retailer_id")].toString();
    if (type == QLatin1String("action"))
        return actionText(value);
    if (type == QLatin1String("limited_time_offer"))
        return textOf(value[QLatin1String("expiration_time_ms")]);
    return parameter.value;
}

} // namespace recado
