// Rules that hang together in orders. Source: Meta, "Payments API – Brazil".
#include "domain/limits/relations.h"

#include <QtNumeric>

namespace recado::limits {

namespace {

struct Amount {
    qint64 value = 0;
    qint64 offset = 0;
};

// None when it is missing or no whole amount; that is told by other rules.
std::optional<Amount> amountIn(const QJsonValue &object)
{
    const QJsonValue value = object[QLatin1String("value")];
    const QJsonValue offset = object[QLatin1String("offset")];
    if (!value.isDouble() || !offset.isDouble())
        return std::nullopt;
    return Amount{value.toInteger(), offset.toInteger()};
}

QJsonValue parametersOf(const Content &content)
{
    return content.body()[QLatin1String("action")][QLatin1String("parameters")];
}

} // namespace

void totalIsTheSum(const Site &parameters, ContentProblems &problems)
{
    const QJsonObject object = parameters.object();
    const QJsonValue order = object.value(QLatin1String("order"));
    const auto total = amountIn(object.value(QLatin1String("total_amount")));
    if (!total)
        return;
    qint64 sum = 0;
    for (const auto &[field, isNeeded] : std::initializer_list<std::pair<const char *, bool>>{
             {"subtotal", true}, {"tax", true}, {"shipping", false}, {"discount", false}}) {
        const QJsonValue part = order[QLatin1String(field)];
        if (part.isUndefined() && !isNeeded)
            continue;
        const auto amount = amountIn(part);
        if (!amount || amount->offset != total->offset)
            return;
        const bool isDiscount = QLatin1String(field) == QLatin1String("discount");
        if (isDiscount ? qSubOverflow(sum, amount->value, &sum) : qAddOverflow(sum, amount->value, &sum))
            return;
    }
    if (sum != total->value)
        problems += broken(parameters.at("total_amount.value"), "total", QString::number(sum), QString::number(total->value));
}

void hundredths(const Site &amount, ContentProblems &problems)
{
    const bool isReal = parametersOf(amount.content)[QLatin1String("currency")] == QLatin1String("BRL");
    const QJsonValue offset = amount.object().value(QLatin1String("offset"));
    if (isReal && offset.isDouble() && offset.toDouble() != 100)
        problems += broken(amount.at("offset"), "required_const", QStringLiteral("100"), QString::number(offset.toInteger()));
}

void expiresLaterOn(const Site &timestamp, ContentProblems &problems)
{
    constexpr qint64 leastSeconds = 300;
    bool isNumber = true;
    const qint64 seconds = timestamp.value.isString() ? timestamp.value.toString().toLongLong(&isNumber) : timestamp.value.toInteger(-1);
    if (!isNumber || seconds < 0) {
        problems += broken(timestamp.path, "unix_seconds", {}, timestamp.value.toString().left(40));
        return;
    }
    if (!timestamp.now)
        return;
    const qint64 ahead = seconds - toMillis(*timestamp.now) / 1000;
    if (ahead < leastSeconds)
        problems += broken(timestamp.path, "min_seconds", QString::number(leastSeconds), QString::number(ahead));
}

} // namespace recado::limits
