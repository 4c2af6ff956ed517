#include "pages/broadcast/minutechart.h"

#include "widgets/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace recado {

namespace {

constexpr int legendLine = 14;

// What is said of one moment: "14:06: 4,740 accepted, 4,301 delivered, 12 failed".
QString valuesAt(const MinuteCount &at)
{
    const QLocale locale;
    return MinuteChart::tr("%1: %2 accepted, %3 delivered, %4 failed")
        .arg(minuteWord(at.minute), locale.toString(at.accepted), locale.toString(at.delivered), locale.toString(at.failed));
}

} // namespace

QString minuteWord(Instant minute)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(toMillis(minute));
    return at.date() == QDate::currentDate() ? at.toString(QStringLiteral("HH:mm"))
                                             : QLocale().toString(at.date(), QLocale::ShortFormat) + at.toString(QStringLiteral(" HH:mm"));
}

MinuteChart::MinuteChart(QWidget *parent) : LinePlot(parent)
{
    setAccessibleName(tr("Per minute"));
    setEmptyWords(tr("Nothing has left yet."));
}

void MinuteChart::setMinutes(const QList<MinuteCount> &minutes)
{
    PlotLine failed{EventKind::Failed, {}};
    PlotLine accepted{EventKind::Accepted, {}};
    PlotLine delivered{EventKind::Delivered, {}};
    QStringList words;
    for (const MinuteCount &minute : minutes) {
        failed.values.append(minute.failed);
        accepted.values.append(minute.accepted);
        delivered.values.append(minute.delivered);
        words.append(valuesAt(minute));
    }
    QList<PlotTick> ticks;
    if (!minutes.isEmpty())
        ticks.append({0, minuteWord(minutes.first().minute)});
    if (minutes.size() > 1)
        ticks.append({int(minutes.size()) - 1, minuteWord(minutes.last().minute)});
    setLines({failed, accepted, delivered}, words, ticks);
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
