#include "models/deliverycells.h"

#include "format/deliverywords.h"
#include "format/masking.h"
#include "format/mediawords.h"
#include "format/timewords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct DeliveryCells {
    Q_DECLARE_TR_FUNCTIONS(recado::DeliveryCells)

public:
    static QString title(DeliveryModel::Column column)
    {
        switch (column) {
        case DeliveryModel::Heard: return tr("Heard");
        case DeliveryModel::State: return tr("State");
        case DeliveryModel::Kinds: return tr("What it tells");
        case DeliveryModel::About: return tr("Message");
        case DeliveryModel::Account: return tr("Account");
        case DeliveryModel::Size: return tr("Size");
        case DeliveryModel::Repeats: return tr("Repeats");
        case DeliveryModel::ColumnCount: break;
        }
        return {};
    }

    static QString more(int count) { return tr("+%n more", "messages", count); }
};

QString personOf(const DeliverySubject &subject)
{
    return subject.name.isEmpty() ? shownNumber(subject.recipient) : subject.name;
}

// A spreadsheet would run what begins like a formula.
QString harmless(QString text)
{
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    const bool isFormula = !text.isEmpty() && QStringLiteral("=@-").contains(text[0]);
    return isFormula ? QLatin1Char('\'') + text : text;
}

} // namespace

QString deliveryCellTitle(DeliveryModel::Column column)
{
    return DeliveryCells::title(column);
}

QString deliveryCell(const DeliverySummary &summary, DeliveryModel::Column column)
{
    const DeliveryRecord &delivery = summary.delivery;
    switch (column) {
    case DeliveryModel::Heard: return momentWord(delivery.heardAt, SystemClock().now());
    case DeliveryModel::State: return deliveryStateWord(delivery.state);
    case DeliveryModel::Kinds: return eventKindWords(delivery.kinds);
    case DeliveryModel::About: {
        if (summary.about.isEmpty())
            return {};
        const QString first = personOf(summary.about.first());
        return summary.aboutCount > 1 ? first + QLatin1Char(' ') + DeliveryCells::more(summary.aboutCount - 1) : first;
    }
    case DeliveryModel::Account: return summary.accountName;
    case DeliveryModel::Size: return dataSizeWords(delivery.size);
    case DeliveryModel::Repeats: return delivery.repeats > 0 ? QLocale().toString(delivery.repeats) : QString();
    case DeliveryModel::ColumnCount: break;
    }
    return {};
}

QString deliveryCellTip(const DeliverySummary &summary, DeliveryModel::Column column)
{
    const DeliveryRecord &delivery = summary.delivery;
    switch (column) {
    case DeliveryModel::Heard: return exactMoment(delivery.heardAt);
    case DeliveryModel::State: return delivery.error;
    case DeliveryModel::Kinds: return eventKindWords(delivery.kinds);
    case DeliveryModel::About: {
        QStringList people;
        for (const DeliverySubject &subject : summary.about)
            people.append(subject.name.isEmpty() ? shownNumber(subject.recipient) : subject.name + QStringLiteral(" · ") + shownNumber(subject.recipient));
        if (summary.aboutCount > summary.about.size())
            people.append(DeliveryCells::more(summary.aboutCount - int(summary.about.size())));
        return people.join(QLatin1Char('\n'));
    }
    case DeliveryModel::Size: return QLocale().toString(delivery.size) + QStringLiteral(" B");
    default: return {};
    }
}

QString deliveriesAsTable(const QList<DeliverySummary> &deliveries, const QList<DeliveryModel::Column> &columns)
{
    QStringList lines;
    const auto line = [&columns, &lines](const auto &text) {
        QStringList parts;
        for (const DeliveryModel::Column column : columns)
            parts.append(harmless(text(column)));
        lines.append(parts.join(QLatin1Char('\t')));
    };
    line(deliveryCellTitle);
    for (const DeliverySummary &summary : deliveries) {
        line([&summary](DeliveryModel::Column column) {
            // Outside the program a time of day needs its day, and a size its digits.
            if (column == DeliveryModel::Heard)
                return exactMoment(summary.delivery.heardAt).section(QLatin1Char('\n'), 0, 0);
            return column == DeliveryModel::Size ? QString::number(summary.delivery.size) : deliveryCell(summary, column);
        });
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace recado
