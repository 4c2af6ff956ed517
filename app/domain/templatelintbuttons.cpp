#include "domain/templatelintparts.h"

#include "domain/template.h"
#include "domain/templatenames.h"

#include <QMap>

namespace recado::lint {

namespace {

using Kind = TemplateButton::Kind;

// Meta, "Template components", "Buttons".
constexpr int mostButtons = 10;
constexpr int mostLabelChars = 25;
constexpr int mostUrlChars = 2000;
constexpr int mostPhoneChars = 20;
constexpr int mostCouponChars = 20; // changelog of 3 December 2025
constexpr int surelyCouponChars = 15; // the page
constexpr int mostShown = 3;

int mostOf(Kind kind)
{
    switch (kind) {
    case Kind::QuickReply: return 10;
    case Kind::Url: return 2;
    case Kind::Phone:
    case Kind::CopyCode:
    case Kind::OneTimeCode: return 1;
    default: return mostButtons;
    }
}

QString sampleOf(const QJsonObject &button)
{
    const QJsonValue example = button.value(QLatin1String("example"));
    return example.isArray() ? example.toArray().at(0).toString() : example.toString();
}

void checkUrl(Sheet &sheet, const QJsonObject &button, const QString &path)
{
    const QString url = textIn(button, "url");
    const QString place = path + QStringLiteral(".url");
    sheet.require(!url.isEmpty(), place);
    sheet.measure(url, place, mostUrlChars);
    const qsizetype holes = url.count(QLatin1String("{{"));
    if (holes > 1)
        sheet.error(place, "max_variables", QStringLiteral("1"), QString::number(holes));
    else if (holes == 1 && !url.endsWith(QLatin1String("}}")))
        sheet.error(place, "at_end");
    if (holes > 0)
        sheet.require(!sampleOf(button).isEmpty(), path + QStringLiteral(".example"));
}

void checkCoupon(Sheet &sheet, const QJsonObject &button, const QString &path)
{
    const QString sample = sampleOf(button);
    sheet.require(!sample.isEmpty(), path);
    const qsizetype length = charsIn(sample);
    sheet.measure(sample, path, mostCouponChars);
    if (length > surelyCouponChars && length <= mostCouponChars)
        sheet.warning(path, "max_chars", QString::number(surelyCouponChars), QString::number(length));
}

// Labels that the platform writes itself may be left out.
bool needsLabel(Kind kind)
{
    return kind == Kind::QuickReply || kind == Kind::Url || kind == Kind::Phone || kind == Kind::Flow;
}

void checkButton(Sheet &sheet, const QJsonObject &button, const QString &path)
{
    const Kind kind = buttonKindFromString(textIn(button, "type"));
    const QString label = textIn(button, "text");
    if (needsLabel(kind))
        sheet.require(!label.trimmed().isEmpty(), path + QStringLiteral(".text"));
    sheet.measure(label, path + QStringLiteral(".text"), mostLabelChars);
    if (kind == Kind::Url) {
        checkUrl(sheet, button, path);
    } else if (kind == Kind::Phone) {
        const QString number = textIn(button, "phone_number");
        sheet.require(!number.isEmpty(), path + QStringLiteral(".phone_number"));
        sheet.measure(number, path + QStringLiteral(".phone_number"), mostPhoneChars);
    } else if (kind == Kind::CopyCode) {
        checkCoupon(sheet, button, path + QStringLiteral(".example"));
    } else if (kind == Kind::OneTimeCode && !sheet.isCode()) {
        sheet.error(path + QStringLiteral(".type"), "not_allowed");
    } else if (kind == Kind::Other && wordIn(button, "type") != QLatin1String("SPM")) {
        sheet.warning(path + QStringLiteral(".type"), "unknown_type", {}, wordIn(button, "type").left(40));
    }
}

void checkCounts(Sheet &sheet, const QJsonArray &buttons, const QString &path)
{
    sheet.count(buttons.size(), path, mostButtons);
    if (buttons.isEmpty())
        sheet.error(path, "min_items", QStringLiteral("1"), QStringLiteral("0"));
    QMap<Kind, int> seen;
    for (const QJsonValue &button : buttons)
        ++seen[buttonKindFromString(textIn(button.toObject(), "type"))];
    for (auto kind = seen.cbegin(); kind != seen.cend(); ++kind) {
        if (kind.value() > mostOf(kind.key()) && mostOf(kind.key()) < mostButtons)
            sheet.count(kind.value(), QStringLiteral("%1[%2]").arg(path, toString(kind.key()).toUpper()), mostOf(kind.key()));
    }
    const bool isMixed = seen.contains(Kind::QuickReply) && seen.size() > 1;
    if (buttons.size() > mostShown || isMixed)
        sheet.warning(path, "desktop", QString::number(mostShown), QString::number(buttons.size()));
}

// Replies stand together, before or after all others.
void checkOrder(Sheet &sheet, const QJsonArray &buttons, const QString &path)
{
    int changes = 0;
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        const auto isReply = [&](qsizetype index) { return wordIn(buttons.at(index).toObject(), "type") == QLatin1String("QUICK_REPLY"); };
        changes += isReply(i) != isReply(i - 1) ? 1 : 0;
    }
    if (changes > 1)
        sheet.error(path, "contiguous");
}

} // namespace

void checkButtons(Sheet &sheet, const QJsonArray &buttons, const QString &path)
{
    checkCounts(sheet, buttons, path);
    checkOrder(sheet, buttons, path);
    for (qsizetype i = 0; i < buttons.size(); ++i)
        checkButton(sheet, buttons.at(i).toObject(), at(path, i));
}

} // namespace recado::lint
