#pragma once

#include <QJsonObject>

#include <optional>

namespace recado {

// The sums of an order: subtotal of the items, total = subtotal + tax + shipping − discount. Source: Meta, "Payments API – Brazil".
struct OrderSum {
    qint64 subtotal = 0;
    qint64 total = 0;
    qint64 offset = 100;
};

// None while an amount is missing or no number, when offsets differ, or where it does not fit into 64 bits.
std::optional<OrderSum> orderSum(const QJsonObject &order);

} // namespace recado
