#include "delegates/cellpainter.h"
#include "preview/bubbleblock.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace recado::blocks {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(recado::BubbleWords)
};

constexpr int mapHeight = 132;
constexpr int lineHeight = 18;

// No map is fetched: streets of nowhere, the same for every place.
void paintStreets(QPainter *painter, const QRect &where)
{
    const Theme &theme = Theme::current();
    QPainterPath frame;
    frame.addRoundedRect(where, 7, 7);
    painter->save();
    painter->setClipPath(frame, Qt::IntersectClip);
    painter->fillRect(where, theme.goodGround);
    const int park = where.width() / 5;
    QColor green = theme.accentLine;
    green.setAlphaF(0.45F);
    painter->fillRect(QRect(where.left() + park * 3 + 10, where.top(), park * 2, where.height() / 2 - 8), green);
    const auto street = [&](const QPointF &from, const QPointF &to, qreal width) {
        painter->setPen(QPen(theme.dark ? theme.line : theme.surface, width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(from, to);
    };
    const qreal left = where.left();
    const qreal right = where.right() + 1;
    const qreal top = where.top();
    const qreal bottom = where.bottom() + 1;
    for (const qreal part : {0.22, 0.78})
        street({left, top + where.height() * part}, {right, top + where.height() * (part + 0.06)}, 5);
    for (const qreal part : {0.12, 0.34, 0.64, 0.9})
        street({left + where.width() * part, top}, {left + where.width() * (part - 0.05), bottom}, 5);
    street({left, top + where.height() * 0.56}, {right, top + where.height() * 0.44}, 10);
    painter->restore();
}

void paintPin(QPainter *painter, const QPointF &tip, const QColor &colour)
{
    QPainterPath pin;
    pin.moveTo(tip);
    pin.cubicTo(tip + QPointF(-4, -9), tip + QPointF(-12, -14), tip + QPointF(-12, -23));
    pin.arcTo(QRectF(tip.x() - 12, tip.y() - 35, 24, 24), 180, -180);
    pin.cubicTo(tip + QPointF(12, -14), tip + QPointF(4, -9), tip);
    painter->setPen(QPen(Theme::current().bubble, 1.5));
    painter->setBrush(colour);
    painter->drawPath(pin);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().bubble);
    painter->drawEllipse(tip + QPointF(0, -23), 4.5, 4.5);
}

QStringList linesOf(const BubblePlace &place, bool missing)
{
    QStringList lines{place.name, place.address};
    lines.removeAll(QString());
    if (lines.isEmpty())
        lines += missing ? PlaceWords::tr("No place yet") : QStringLiteral("%1, %2").arg(place.latitude, place.longitude);
    return lines;
}

} // namespace

BubbleBlock map(const BubblePlace &place, bool missing)
{
    const QStringList lines = linesOf(place, missing);
    const bool named = !place.name.isEmpty();
    const auto paint = [=](QPainter *painter, const QRect &where, const QRect &) {
        const Theme &theme = Theme::current();
        const QRect picture(where.left(), where.top(), where.width(), mapHeight);
        paintStreets(painter, picture);
        paintPin(painter, QPointF(picture.center()) + QPointF(0.5, 14), missing ? theme.warn : theme.bad);
        QRect line(where.left() + 8, picture.bottom() + 7, where.width() - 16, lineHeight);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool strong = named && i == 0;
            paintText(painter, line, lines[i], strong ? Theme::font(Theme::bodySize, QFont::DemiBold) : Theme::font(Theme::captionSize),
                      missing  ? theme.warn
                      : strong ? theme.text
                               : theme.second);
            line.translate(0, lineHeight);
        }
    };
    const bool endsStrong = named && lines.size() == 1;
    const int last =
        8 + textWidth(lines.last(), endsStrong ? Theme::font(Theme::bodySize, QFont::DemiBold) : Theme::font(Theme::captionSize));
    return {QStringLiteral("media"),
            lines.join(QLatin1Char('\n')),
            BubbleBlock::Edge::Frame,
            6,
            [count = int(lines.size())](int) { return mapHeight + 6 + count * lineHeight; },
            paint,
            {},
            [last] { return last; }};
}

} // namespace recado::blocks
