#include "delegates/deliverydelegate.h"

#include "delegates/cellpainter.h"
#include "models/deliverymodel.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

constexpr int iconSize = 16;

void paintState(QPainter *painter, const QRect &where, const QModelIndex &index)
{
    const QString state = index.data(DeliveryModel::StateRole).toString();
    const QColor colour = deliveryStateColour(state);
    paintIcon(painter, where, deliveryStateIcon(state), colour, iconSize);
    paintText(painter, where.adjusted(iconSize + 6, 0, 0, 0), index.data().toString(), Theme::font(Theme::bodySize, QFont::DemiBold), colour);
}

} // namespace

QString deliveryStateIcon(const QString &state)
{
    if (state == QLatin1String("matched"))
        return QStringLiteral("tick-circle");
    if (state == QLatin1String("decoded"))
        return QStringLiteral("tick");
    if (state == QLatin1String("orphan"))
        return QStringLiteral("question-circle");
    if (state == QLatin1String("refused"))
        return QStringLiteral("lock");
    return state.isEmpty() ? QStringLiteral("clock") : QStringLiteral("warning");
}

QColor deliveryStateColour(const QString &state)
{
    const Theme &theme = Theme::current();
    if (state == QLatin1String("matched"))
        return theme.good;
    if (state == QLatin1String("orphan"))
        return theme.warn;
    return state == QLatin1String("refused") || state == QLatin1String("not_understood") ? theme.bad : theme.second;
}

void paintDeliveryCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    paintRowGround(painter, option, true);
    const QRect inside = option.rect.adjusted(Theme::inset, 0, -Theme::pad, -1);
    const QVariant value = index.data();
    if (!value.isValid()) {
        paintPending(painter, inside);
        return;
    }
    const Theme &theme = Theme::current();
    const QString text = value.toString();
    switch (index.column()) {
    case DeliveryModel::State: paintState(painter, inside, index); break;
    case DeliveryModel::Kinds:
    case DeliveryModel::About: paintText(painter, inside, text, Theme::font(), theme.text); break;
    case DeliveryModel::Size:
    case DeliveryModel::Repeats:
        paintText(painter, inside, text, Theme::font(), theme.second, Qt::ElideRight, Qt::AlignVCenter | Qt::AlignRight);
        break;
    default: paintText(painter, inside, text, Theme::font(), theme.second); break;
    }
}

QSize deliveryCellSize(const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool isState = index.column() == DeliveryModel::State;
    const QFont font = Theme::font(Theme::bodySize, isState ? QFont::DemiBold : QFont::Normal);
    return {textWidth(index.data().toString(), font) + (isState ? iconSize + 6 : 0) + Theme::inset + Theme::pad, Theme::rowHeight};
}

} // namespace recado
