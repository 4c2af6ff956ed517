#include "widgets/filterlook.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace recado {

namespace {

struct FilterLook {
    Q_DECLARE_TR_FUNCTIONS(recado::FilterLook)
};

struct Colours {
    QColor ground;
    QColor ink;
};

Colours coloursOf(const QString &colour)
{
    const Theme &theme = Theme::current();
    if (colour == QLatin1String("good"))
        return {theme.goodGround, theme.good};
    if (colour == QLatin1String("warn"))
        return {theme.warnGround, theme.warn};
    if (colour == QLatin1String("bad"))
        return {theme.badGround, theme.bad};
    if (colour == QLatin1String("accent"))
        return {theme.accentSoft, theme.accent};
    return {};
}

} // namespace

QColor filterGround(const QString &colour)
{
    return coloursOf(colour).ground;
}

QColor filterInk(const QString &colour)
{
    return coloursOf(colour).ink;
}

QString filterColourWord(const QString &colour)
{
    if (colour == QLatin1String("good"))
        return FilterLook::tr("Green");
    if (colour == QLatin1String("warn"))
        return FilterLook::tr("Yellow");
    if (colour == QLatin1String("bad"))
        return FilterLook::tr("Red");
    return colour == QLatin1String("accent") ? FilterLook::tr("Turquoise") : FilterLook::tr("None");
}

QIcon filterColourIcon(const QString &colour, const QWidget *on)
{
    const Colours colours = coloursOf(colour);
    constexpr int side = 14;
    const qreal ratio = on->devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!colours.ground.isValid())
        return QIcon(pixmap);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ink, 1.5));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    return QIcon(pixmap);
}

} // namespace recado
