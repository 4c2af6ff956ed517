#include "pages/connections/listenermetricsview.h"

#include "application.h"
#include "format/listenerwords.h"
#include "format/timewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

constexpr int refreshEvery = 1'000;
// What Meta wants: a median of at most 250 ms, and less than 1 % over a second ("Webhooks": overview, performance).
constexpr std::chrono::milliseconds medianWanted{250};
constexpr double mostOverASecond = 0.01;

// Often first; of the rest the sum.
QString refusalsIn(const webhook::MetricsValue &seen)
{
    QList<QPair<quint64, QString>> reasons;
    for (std::size_t i = 0; i < webhook::refusalCount; ++i) {
        if (seen.refusals[i] > 0)
            reasons.append({seen.refusals[i], QLatin1String(webhook::word(static_cast<webhook::Refusal>(i)))});
    }
    if (reasons.isEmpty())
        return ListenerMetricsView::tr("Nobody was refused since the listener was started.");
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[count, reason] : std::as_const(reasons))
        words += ListenerMetricsView::tr("%1 × %2", "count × reason").arg(QLocale().toString(count), refusalWord(reason));
    return ListenerMetricsView::tr("Refused: %1").arg(words.join(QStringLiteral(" · ")));
}

QString lastEventsIn(const ListenerMetrics &metrics, Instant now)
{
    QStringList words;
    for (auto last = metrics.lastEvents.begin(); last != metrics.lastEvents.end(); ++last)
        words += QStringLiteral("%1 %2").arg(last.key(), momentWord(*last, now));
    return words.isEmpty() ? ListenerMetricsView::tr("No event has come yet.")
                           : ListenerMetricsView::tr("Last event: %1").arg(words.join(QStringLiteral(" · ")));
}

} // namespace

ListenerMetricsView::ListenerMetricsView(Application &application, QWidget *parent) : QWidget(parent), m_application(application)
{
    setObjectName(QStringLiteral("connections.metrics"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Theme::margin + Theme::pad);
    column->addLayout(figures);
    column->addSpacing(Theme::gap);
    m_pace = addFigure(tr("Events a second"), QStringLiteral("pace"));
    m_median = addFigure(tr("Half answered within"), QStringLiteral("median"));
    m_slowest = addFigure(tr("99 % answered within"), QStringLiteral("slowest"));
    m_waiting = addFigure(tr("Waiting to be stored"), QStringLiteral("waiting"));
    figures->addStretch();
    m_refused = sentenceLabel(TextRole::Second, QString(), this);
    m_last = sentenceLabel(TextRole::Second, QString(), this);
    identify(m_refused, QStringLiteral("connections.metrics.refused"));
    identify(m_last, QStringLiteral("connections.metrics.last"));
    column->addWidget(m_refused);
    column->addWidget(m_last);
    m_timer.setInterval(refreshEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!visibleRegion().isEmpty()) // not scrolled away
            refresh();
    });
    refresh();
}

QLabel *ListenerMetricsView::addFigure(const QString &words, const QString &name)
{
    auto *figure = textLabel(TextRole::Section, QString(), this);
    identify(figure, QStringLiteral("connections.metrics.") + name);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure);
    column->addWidget(textLabel(TextRole::Caption, words, this));
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addLayout(column);
    return figure;
}

void ListenerMetricsView::refresh()
{
    const ListenerMetrics metrics = m_application.listener().metrics();
    const webhook::MetricsValue &seen = metrics.seen;
    const bool answered = seen.kept > 0;
    const auto median = seen.percentile(0.5);
    const QLocale locale;
    m_pace->setText(locale.toString(seen.perSecond, 'f', seen.perSecond < 100 ? 1 : 0));
    m_median->setText(answered ? answerTime(median) : QStringLiteral("—"));
    m_slowest->setText(answered ? answerTime(seen.percentile(0.99)) : QStringLiteral("—"));
    setTone(m_median, median > medianWanted ? Tone::Warn : Tone::Plain);
    setTone(m_slowest, seen.shareOver(std::chrono::seconds(1)) > mostOverASecond ? Tone::Warn : Tone::Plain);
    m_waiting->setText(locale.toString(metrics.queueDepth));
    m_waiting->setToolTip(tr("Beyond %1, or %2, providers are asked to come again.").arg(locale.toString(metrics.queueLimit), locale.formattedDataSize(metrics.queueBytesLimit)));
    setTone(m_waiting, metrics.queueDepth > metrics.queueLimit / 2 ? Tone::Warn : Tone::Plain);
    m_refused->setText(refusalsIn(seen));
    m_last->setText(lastEventsIn(metrics, m_application.core().now()));
}

void ListenerMetricsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer.start();
}

void ListenerMetricsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace recado
