#include "forms/ordersum.h"

#include <QJsonArray>
#include <QtNumeric>

namespace recado {

namespace {

constexpr qint64 hundredths = 100;

struct Sum {
    qint64 value = 0;
    qint64 offset = 0;
    bool isWhole = true;

    void add(const QJsonValue &amount, qint64 times)
    {
        const QJsonValue number = amount[QLatin1String("value")];
        const QJsonValue unit = amount[QLatin1String("offset")];
        qint64 part = 0;
        isWhole = isWhole && number.isDouble() && unit.isDouble() && (offset == 0 || offset == unit.toInteger())
            && !qMulOverflow(number.toInteger(), times, &part) && !qAddOverflow(value, part, &value);
        offset = unit.toInteger();
    }
};

} // namespace

std::optional<OrderSum> orderSum(const QJsonObject &order)
{
    Sum sum;
    for (const QJsonValue &item : order.value(QLatin1String("items")).toArray()) {
        const QJsonValue sale = item[QLatin1String("sale_amount")];
        const QJsonValue quantity = item[QLatin1String("quantity")];
        sum.isWhole = sum.isWhole && quantity.toInteger(-1) >= 0; // whole pieces only
        sum.add(sale.isUndefined() ? item[QLatin1String("amount")] : sale, quantity.toInteger());
    }
    const qint64 subtotal = sum.value;
    for (const auto &[name, sign] : {std::pair{"tax", 1}, std::pair{"shipping", 1}, std::pair{"discount", -1}}) {
        const QJsonValue amount = order.value(QLatin1String(name));
        if (!amount[QLatin1String("value")].isUndefined())
            sum.add(amount, sign);
    }
    if (!sum.isWhole)
        return std::nullopt;
    return OrderSum{subtotal, sum.value, sum.offset > 0 ? sum.offset : hundredths};
}

} // namespace recado
