// Carousels, limited-time offers and authentication templates.
#include "domain/templatebody.h"
#include "domain/templatelintparts.h"

namespace recado::lint {

namespace {

// Meta, "Media card carousel templates", "Limited-time offer templates", "Authentication templates".
constexpr int leastCards = 2;
constexpr int mostCards = 10;
constexpr int mostCardBodyChars = 160;
constexpr int mostCardButtons = 2;
constexpr int mostOfferChars = 16;
constexpr int mostApps = 5;
constexpr int mostPackageChars = 224;
constexpr int signatureChars = 11;
constexpr int mostAutofillChars = 25;

QJsonArray buttonsOf(const QJsonArray &components)
{
    return componentOf(components, QStringLiteral("BUTTONS")).value(QLatin1String("buttons")).toArray();
}

// components[2], or components.BUTTONS where there is none
QString pathOf(const Sheet &sheet, const QString &type)
{
    for (qsizetype i = 0; i < sheet.components.size(); ++i) {
        if (wordIn(sheet.components.at(i).toObject(), "type") == type)
            return at(QStringLiteral("components"), i);
    }
    return QStringLiteral("components.") + type;
}

QString pathOfButton(const Sheet &sheet, qsizetype index)
{
    return at(pathOf(sheet, QStringLiteral("BUTTONS")) + QStringLiteral(".buttons"), index);
}

// What has to be the same on every card: "IMAGE BODY URL QUICK_REPLY".
QString shapeOf(const QJsonObject &card)
{
    const QJsonArray components = card.value(QLatin1String("components")).toArray();
    QStringList words{wordIn(componentOf(components, QStringLiteral("HEADER")), "format")};
    if (!componentOf(components, QStringLiteral("BODY")).isEmpty())
        words += QStringLiteral("BODY");
    for (const QJsonValue &button : buttonsOf(components))
        words += wordIn(button.toObject(), "type");
    return words.join(QLatin1Char(' '));
}

void checkCard(Sheet &sheet, const QJsonObject &card, const QString &path)
{
    const QJsonArray components = card.value(QLatin1String("components")).toArray();
    bool hasHeader = false;
    for (qsizetype i = 0; i < components.size(); ++i) {
        const QJsonObject component = components.at(i).toObject();
        const QString type = wordIn(component, "type");
        const QString place = at(path + QStringLiteral(".components"), i);
        if (type == QLatin1String("HEADER")) {
            hasHeader = true;
            checkHeader(sheet, component, place, true);
        } else if (type == QLatin1String("BODY")) {
            sheet.require(!textIn(component, "text").trimmed().isEmpty(), place + QStringLiteral(".text"));
            sheet.measure(textIn(component, "text"), place + QStringLiteral(".text"), mostCardBodyChars);
            checkVariables(sheet, component, place, {-1, true});
        } else if (type == QLatin1String("BUTTONS")) {
            const QJsonArray buttons = component.value(QLatin1String("buttons")).toArray();
            sheet.count(buttons.size(), place + QStringLiteral(".buttons"), mostCardButtons);
            checkButtons(sheet, buttons, place + QStringLiteral(".buttons"));
        } else {
            sheet.warning(place + QStringLiteral(".type"), "unknown_type", {}, type.left(40));
        }
    }
    sheet.require(hasHeader, path + QStringLiteral(".components.HEADER"));
}

// The app's identity stands in supported_apps or, in older bodies, beside it.
void checkApp(Sheet &sheet, const QJsonObject &app, const QString &path)
{
    const QString package = textIn(app, "package_name");
    const QString signature = textIn(app, "signature_hash");
    sheet.require(!package.isEmpty(), path + QStringLiteral(".package_name"));
    sheet.require(!signature.isEmpty(), path + QStringLiteral(".signature_hash"));
    sheet.measure(package, path + QStringLiteral(".package_name"), mostPackageChars);
    if (!signature.isEmpty() && charsIn(signature) != signatureChars)
        sheet.error(path + QStringLiteral(".signature_hash"), "exact_chars", QString::number(signatureChars),
                    QString::number(charsIn(signature)));
}

void checkCodeButton(Sheet &sheet, const QJsonObject &button, const QString &path)
{
    const QStringList ways{QStringLiteral("COPY_CODE"), QStringLiteral("ONE_TAP"), QStringLiteral("ZERO_TAP")};
    const QString way = wordIn(button, "otp_type");
    if (!ways.contains(way))
        sheet.error(path + QStringLiteral(".otp_type"), "enum", ways.join(QLatin1Char('|')), way.left(40));
    sheet.measure(textIn(button, "autofill_text"), path + QStringLiteral(".autofill_text"), mostAutofillChars);
    const QJsonArray apps = button.value(QLatin1String("supported_apps")).toArray();
    const QString place = path + QStringLiteral(".supported_apps");
    sheet.count(apps.size(), place, mostApps);
    for (qsizetype i = 0; i < apps.size(); ++i)
        checkApp(sheet, apps.at(i).toObject(), at(place, i));
    if (button.contains(QLatin1String("package_name")))
        checkApp(sheet, button, path);
    else if (apps.isEmpty() && (way == QLatin1String("ONE_TAP") || way == QLatin1String("ZERO_TAP")))
        sheet.error(place, "min_items", QStringLiteral("1"), QStringLiteral("0"));
}

} // namespace

void checkCarousel(Sheet &sheet, const QJsonObject &carousel, const QString &path)
{
    const QJsonArray cards = carousel.value(QLatin1String("cards")).toArray();
    const QString place = path + QStringLiteral(".cards");
    if (cards.size() < leastCards || cards.size() > mostCards)
        sheet.error(place, "range", QStringLiteral("%1..%2").arg(leastCards).arg(mostCards), QString::number(cards.size()));
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QJsonObject card = cards.at(i).toObject();
        checkCard(sheet, card, at(place, i));
        if (shapeOf(card) != shapeOf(cards.at(0).toObject()))
            sheet.error(at(place, i), "alike", shapeOf(cards.at(0).toObject()), shapeOf(card));
    }
}

void checkOffer(Sheet &sheet, const QJsonObject &offer, const QString &path)
{
    sheet.require(!textIn(offer, "text").trimmed().isEmpty(), path + QStringLiteral(".text"));
    sheet.measure(textIn(offer, "text"), path + QStringLiteral(".text"), mostOfferChars);
    if (sheet.category != QLatin1String("MARKETING"))
        sheet.error(QStringLiteral("category"), "enum", QStringLiteral("MARKETING"), sheet.category.left(40));
    const QJsonArray buttons = buttonsOf(sheet.components);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString type = wordIn(buttons.at(i).toObject(), "type");
        const bool isInPlace = type == QLatin1String("URL") || (type == QLatin1String("COPY_CODE") && i == 0);
        if (!isInPlace)
            sheet.error(pathOfButton(sheet, i), "order", QStringLiteral("COPY_CODE, URL"), type.left(40));
    }
}

void checkCode(Sheet &sheet)
{
    for (const char *type : {"HEADER", "CAROUSEL", "LIMITED_TIME_OFFER"}) {
        if (!componentOf(sheet.components, QLatin1String(type)).isEmpty())
            sheet.error(pathOf(sheet, QLatin1String(type)), "not_allowed");
    }
    const QJsonArray buttons = buttonsOf(sheet.components);
    bool hasCode = false;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QJsonObject button = buttons.at(i).toObject();
        const QString path = pathOfButton(sheet, i);
        const bool isCode = wordIn(button, "type") == QLatin1String("OTP");
        hasCode = hasCode || isCode;
        if (isCode)
            checkCodeButton(sheet, button, path);
        else
            sheet.error(path + QStringLiteral(".type"), "not_allowed", QStringLiteral("OTP"), wordIn(button, "type").left(40));
    }
    sheet.require(hasCode, pathOf(sheet, QStringLiteral("BUTTONS")) + QStringLiteral(".buttons[OTP]"));
}

} // namespace recado::lint
