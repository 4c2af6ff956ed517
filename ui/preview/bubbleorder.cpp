// Orders. Source: Meta, "Payments API Brazil", "Order details and status".
#include "preview/bubbleparts.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace recado::bubbles {

namespace {

// {"value": 11500, "offset": 100}: exact, whatever its size.
QString amountOf(const QJsonObject &amount, const QString &currency)
{
    const qint64 value = amount.value(QLatin1String("value")).toInteger();
    const auto offset = quint64(std::max<qint64>(1, amount.value(QLatin1String("offset")).toInteger(1)));
    const quint64 size = value < 0 ? 0 - quint64(value) : quint64(value); // the smallest has no positive
    const QLocale locale;
    QString text = locale.toString(size / offset);
    if (offset > 1) {
        const int digits = int(QString::number(offset).size()) - 1;
        text += locale.decimalPoint() + QString::number(size % offset).rightJustified(digits, QLatin1Char('0'));
    }
    return QStringLiteral("%1 %2%3").arg(currency, value < 0 ? QStringLiteral("-") : QString(), text).trimmed();
}

void addAmount(Bubble *bubble, const QString &label, const QJsonObject &holder, const char *name, const QString &currency,
               bool strong = false)
{
    const QJsonObject amount = objectIn(holder, name);
    if (!amount.isEmpty())
        bubble->facts += BubbleFact{label, amountOf(amount, currency), strong};
}

struct StatusWord {
    QLatin1String status;
    const char *word;
};

constexpr std::array<StatusWord, 6> orderStatuses{{
    {QLatin1String("pending"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Pending")},
    {QLatin1String("processing"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Processing")},
    {QLatin1String("partially-shipped"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Partly shipped")},
    {QLatin1String("shipped"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Shipped")},
    {QLatin1String("completed"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Completed")},
    {QLatin1String("canceled"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Canceled")},
}};

QString statusWord(const QString &status)
{
    const auto *found =
        std::find_if(orderStatuses.begin(), orderStatuses.end(), [&](const StatusWord &known) { return known.status == status; });
    return found == orderStatuses.end() ? status : Words::tr(found->word);
}

} // namespace

void addOrder(Bubble *bubble, const QJsonObject &parameters)
{
    const QString currency = textIn(parameters, "currency");
    const QJsonObject order = objectIn(parameters, "order");
    bubble->facts += BubbleFact{Words::tr("Order"), textIn(parameters, "reference_id"), true};
    for (const QJsonValue &value : order.value(QLatin1String("items")).toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonObject amount = objectIn(item, item.contains(QLatin1String("sale_amount")) ? "sale_amount" : "amount");
        bubble->facts +=
            BubbleFact{QStringLiteral("%1 \u00d7 %2").arg(textIn(item, "quantity"), textIn(item, "name")), amountOf(amount, currency)};
    }
    addAmount(bubble, Words::tr("Subtotal"), order, "subtotal", currency);
    addAmount(bubble, Words::tr("Discount"), order, "discount", currency);
    addAmount(bubble, Words::tr("Shipping"), order, "shipping", currency);
    addAmount(bubble, Words::tr("Tax"), order, "tax", currency);
    addAmount(bubble, Words::tr("Total"), parameters, "total_amount", currency, true);
}

void addOrderStatus(Bubble *bubble, const QJsonObject &parameters)
{
    const QJsonObject order = objectIn(parameters, "order");
    bubble->facts += BubbleFact{Words::tr("Order"), textIn(parameters, "reference_id"), true};
    bubble->facts += BubbleFact{Words::tr("Status"), statusWord(textIn(order, "status"))};
    const QString description = textIn(order, "description");
    if (!description.isEmpty())
        bubble->facts += BubbleFact{description, {}};
}

} // namespace recado::bubbles
