#include "pages/broadcast/funnelview.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace recado {

namespace {

constexpr int barHeight = 14;
constexpr int rowHeight = 24;

} // namespace

QString percentWord(double share)
{
    const double percent = share * 100;
    // Never "100 %" while somebody is missing, never "0 %" while somebody is there.
    const bool whole = share <= 0 || share >= 1;
    const double shown = whole ? percent : std::clamp(percent, 0.1, 99.9);
    return FunnelView::tr("%1 %", "94.1 %").arg(QLocale().toString(shown, 'f', whole ? 0 : 1));
}

QList<FunnelStage> funnelOf(const BroadcastTotals &totals)
{
    QList<FunnelStage> stages{{EventKind::Accepted, FunnelView::tr("Accepted"), totals.accepted},
                              {EventKind::Sent, FunnelView::tr("Sent"), totals.sent},
                              {EventKind::Delivered, FunnelView::tr("Delivered"), totals.delivered},
                              {EventKind::Read, FunnelView::tr("Read", "how many were"), totals.read},
                              {EventKind::Replied, FunnelView::tr("Replied"), totals.replied}};
    for (FunnelStage &stage : stages)
        stage.share = totals.accepted > 0 ? double(stage.count) / totals.accepted : 0;
    return stages;
}

FunnelView::FunnelView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(5 * rowHeight);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
    setTotals({});
}

QSize FunnelView::sizeHint() const
{
    return {300, 5 * rowHeight};
}

void FunnelView::setTotals(const BroadcastTotals &totals)
{
    m_stages = funnelOf(totals);
    QStringList said;
    for (const FunnelStage &stage : m_stages)
        said.append(tr("%1 %2, %3").arg(stage.word, QLocale().toString(stage.count), percentWord(stage.share)));
    setAccessibleName(tr("Funnel"));
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

void FunnelView::paint(QPainter &painter, const QRectF &where, const QList<FunnelStage> &stages, bool onPaper)
{
    const Theme &theme = Theme::current();
    const QFont font = painter.font();
    const QFontMetricsF metrics(font, painter.device());
    qreal words = 0;
    for (const FunnelStage &stage : stages)
        words = std::max(words, metrics.horizontalAdvance(stage.word));
    const qreal percent = metrics.horizontalAdvance(percentWord(0.999)) + metrics.averageCharWidth();
    const qreal row = where.height() / std::max<qsizetype>(stages.size(), 1);
    const qreal thick = std::min(row * 0.55, row * barHeight / rowHeight);
    const QRectF bars(where.left() + words + row * 0.5, where.top(), where.width() - words - percent - row * 0.9, where.height());
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype place = 0; place < stages.size(); ++place) {
        const FunnelStage &stage = stages[place];
        const qreal top = where.top() + row * place;
        painter.setPen(onPaper ? QColor(Qt::black) : theme.second);
        painter.drawText(QRectF(where.left(), top, words + row, row), int(Qt::AlignLeft | Qt::AlignVCenter), stage.word);
        painter.setPen(onPaper ? QColor(Qt::black) : theme.text);
        painter.drawText(QRectF(where.right() - percent - row, top, percent + row, row), int(Qt::AlignRight | Qt::AlignVCenter), percentWord(stage.share));
        const QRectF bar(bars.left(), top + (row - thick) / 2, bars.width(), thick);
        const qreal radius = thick / 5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(onPaper ? QColor(Qt::lightGray) : theme.lineSoft);
        painter.drawRoundedRect(bar, radius, radius);
        if (stage.count > 0) {
            painter.setBrush(theme.statusColour(stage.kind));
            painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(bar.width() * stage.share, radius * 2), thick)), radius, radius);
        }
    }
}

void FunnelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font());
    paint(painter, QRectF(rect()), m_stages, false);
}

bool FunnelView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && height() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto place = std::clamp<qsizetype>(help->pos().y() * m_stages.size() / height(), 0, m_stages.size() - 1);
        const FunnelStage &stage = m_stages[place];
        QToolTip::showText(help->globalPos(), tr("%1: %2 of %3 accepted, %4")
                                                  .arg(stage.word, QLocale().toString(stage.count), QLocale().toString(m_stages.first().count), percentWord(stage.share)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace recado
