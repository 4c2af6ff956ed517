#include "pages/broadcast/minutechart.h"

#include "widgets/theme.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace recado {

namespace {

constexpr int gridLines = 3;
constexpr int axisHeight = 18;
constexpr int axisGap = 8;
constexpr int legendLine = 14;

// 1, 2 or 5 times a power of ten, and a multiple of the lines.
int niceTop(int most)
{
    if (most <= gridLines)
        return gridLines;
    const double step = double(most) / gridLines;
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= step && (factor * power >= 1 || power >= 1))
            return int(std::ceil(factor * power)) * gridLines;
    }
    return most;
}

} // namespace

QString minuteWord(Instant minute)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(minute));
    return at.date() == QDate::currentDate() ? at.toString(QStringLiteral("HH:mm"))
                                             : QLocale().toString(at.date(), QLocale::ShortFormat) + at.toString(QStringLiteral(" HH:mm"));
}

MinuteChart::MinuteChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Per minute"));
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void MinuteChart::setMinutes(const QList<MinuteCount> &minutes)
{
    m_minutes = minutes;
    m_pointed = std::min(m_pointed, m_minutes.size() - 1);
    update();
}

QString MinuteChart::valuesAt(qsizetype place) const
{
    if (place < 0 || place >= m_minutes.size())
        return {};
    const MinuteCount &at = m_minutes[place];
    const QLocale locale;
    return tr("%1: %2 accepted, %3 delivered, %4 failed")
        .arg(minuteWord(at.minute), locale.toString(at.accepted), locale.toString(at.delivered), locale.toString(at.failed));
}

QRectF MinuteChart::plot() const
{
    int most = 0;
    for (const MinuteCount &minute : m_minutes)
        most = std::max({most, minute.accepted, minute.delivered, minute.failed});
    const int words = QFontMetrics(Theme::font(11)).horizontalAdvance(QLocale().toString(niceTop(most)));
    return QRectF(rect()).adjusted(words + axisGap, 6, -4, -axisHeight);
}

double MinuteChart::xOf(qsizetype place) const
{
    const QRectF inside = plot();
    return m_minutes.size() < 2 ? inside.left() : inside.left() + inside.width() * double(place) / double(m_minutes.size() - 1);
}

void MinuteChart::paintAxes(QPainter &painter, int top) const
{
    const Theme &theme = Theme::current();
    const QRectF inside = plot();
    painter.setFont(Theme::font(11));
    for (int line = 0; line <= gridLines; ++line) {
        const qreal y = std::round(inside.bottom() - inside.height() * line / gridLines) + 0.5;
        painter.setPen(line == 0 ? theme.line : theme.lineSoft);
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        painter.setPen(theme.second);
        painter.drawText(QRectF(0, y - 8, inside.left() - axisGap, 16), int(Qt::AlignRight | Qt::AlignVCenter), QLocale().toString(top / gridLines * line));
    }
    const QRectF below(inside.left(), inside.bottom() + 2, inside.width(), axisHeight - 2);
    painter.drawText(below, int(Qt::AlignLeft | Qt::AlignBottom), minuteWord(m_minutes.first().minute));
    if (m_minutes.size() > 1)
        painter.drawText(below, int(Qt::AlignRight | Qt::AlignBottom), minuteWord(m_minutes.last().minute));
}

void MinuteChart::paintLine(QPainter &painter, int MinuteCount::*value, const QColor &colour, int top) const
{
    const QRectF inside = plot();
    const auto y = [&](const MinuteCount &minute) { return inside.bottom() - inside.height() * (minute.*value) / top; };
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (m_minutes.size() == 1) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(xOf(0), y(m_minutes.first())), 2, 2);
        return;
    }
    QPainterPath path(QPointF(xOf(0), y(m_minutes.first())));
    for (qsizetype place = 1; place < m_minutes.size(); ++place)
        path.lineTo(xOf(place), y(m_minutes[place]));
    painter.drawPath(path);
}

void MinuteChart::paintPointed(QPainter &painter) const
{
    if (m_pointed < 0 || m_pointed >= m_minutes.size())
        return;
    const QRectF inside = plot();
    const qreal x = std::round(xOf(m_pointed)) + 0.5;
    painter.setPen(Theme::current().lineStrong);
    painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
}

void MinuteChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    if (m_minutes.isEmpty()) {
        painter.setFont(Theme::font());
        painter.setPen(theme.second);
        painter.drawText(rect(), int(Qt::AlignCenter), tr("Nothing has left yet."));
        return;
    }
    int most = 0;
    for (const MinuteCount &minute : m_minutes)
        most = std::max({most, minute.accepted, minute.delivered, minute.failed});
    const int top = niceTop(most);
    paintAxes(painter, top);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointed(painter);
    paintLine(painter, &MinuteCount::failed, theme.statusColour(EventKind::Failed), top);
    paintLine(painter, &MinuteCount::accepted, theme.statusColour(EventKind::Accepted), top);
    paintLine(painter, &MinuteCount::delivered, theme.statusColour(EventKind::Delivered), top);
}

void MinuteChart::point(qsizetype place)
{
    m_pointed = place;
    setAccessibleDescription(valuesAt(place));
    update();
}

void MinuteChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_minutes.isEmpty())
        return;
    const QRectF inside = plot();
    const double share = std::clamp((event->position().x() - inside.left()) / inside.width(), 0.0, 1.0);
    point(qsizetype(std::lround(share * double(m_minutes.size() - 1))));
    QToolTip::showText(event->globalPosition().toPoint(), valuesAt(m_pointed), this);
}

void MinuteChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        point(-1);
}

void MinuteChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_minutes.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    point(m_pointed < 0 ? m_minutes.size() - 1 : std::clamp<qsizetype>(m_pointed + step, 0, m_minutes.size() - 1));
    QToolTip::showText(mapToGlobal(QPoint(int(xOf(m_pointed)), height() / 3)), valuesAt(m_pointed), this);
}

void MinuteChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

LegendMark::LegendMark(EventKind kind, const QString &word, QWidget *parent) : QWidget(parent), m_kind(kind), m_word(word)
{
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

QSize LegendMark::sizeHint() const
{
    return {legendLine + Theme::gap + 2 + QFontMetrics(Theme::font(Theme::captionSize)).horizontalAdvance(m_word), 20};
}

void LegendMark::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() / 2, legendLine, 2), theme.statusColour(m_kind));
    painter.setFont(Theme::font(Theme::captionSize));
    painter.setPen(theme.second);
    painter.drawText(rect().adjusted(legendLine + Theme::gap, 0, 0, 0), int(Qt::AlignLeft | Qt::AlignVCenter), m_word);
}

} // namespace recado
