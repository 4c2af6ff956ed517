#include "pages/messages/verdictstrip.h"

#include "delegates/cellpainter.h"
#include "format/statuswords.h"
#include "format/storywords.h"
#include "format/timewords.h"
#include "models/timelinelines.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

namespace {

constexpr int stripHeight = 40;
constexpr int tallHeight = 56;
constexpr int lineHeight = 18;
constexpr int radius = 8;
constexpr int iconSize = 18;

QColor groundOf(EventKind kind, const Theme &theme)
{
    switch (kind) {
    case EventKind::Delivered:
    case EventKind::Read:
    case EventKind::Played:
    case EventKind::Replied: return theme.goodGround;
    case EventKind::Failed:
    case EventKind::Refused: return theme.badGround;
    case EventKind::Held:
    case EventKind::Unknown: return theme.warnGround;
    default: return theme.window;
    }
}

} // namespace

VerdictStrip::VerdictStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    identify(this, QStringLiteral("messages.verdict"));
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void VerdictStrip::setVerdict(const Verdict &verdict, const QList<StatusEvent> &events)
{
    m_kind = verdict.kind;
    m_remark.clear();
    setToolTip({});
    m_text = statusWord(verdict.kind);
    if (verdict.decisive >= 0 && verdict.decisive < events.size()) {
        const Instant at = events[verdict.decisive].effectiveAt();
        m_text = tr("%1 at %2", "status, time").arg(statusWord(verdict.kind), momentWord(at, SystemClock().now()));
        if (const auto latency = sinceSending(events, verdict.decisive))
            m_remark = sinceSendingWords(*latency);
        setToolTip(exactMoment(at));
    }
    if (verdict.deleted)
        m_text = tr("%1, deleted").arg(m_text);
    setAccessibleName(m_remark.isEmpty() ? m_text : QStringList({m_text, m_remark}).join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize VerdictStrip::sizeHint() const
{
    return {textWidth(m_text, Theme::font(Theme::bodySize, QFont::DemiBold)) + textWidth(m_remark, Theme::font(Theme::captionSize)) + 64,
            isTwoLines() ? tallHeight : stripHeight};
}

bool VerdictStrip::isTwoLines() const
{
    const int room = width() - 2 * Theme::inset - iconSize - 2 * Theme::pad;
    return !m_remark.isEmpty() && testAttribute(Qt::WA_WState_Created)
           && textWidth(m_text, Theme::font(Theme::bodySize, QFont::DemiBold)) + textWidth(m_remark, Theme::font(Theme::captionSize)) > room;
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

QSize VerdictStrip::minimumSizeHint() const
{
    return {160, isTwoLines() ? tallHeight : stripHeight};
}

void VerdictStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor colour = theme.statusColour(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(groundOf(m_kind, theme));
    painter.drawRoundedRect(rect(), radius, radius);
    const QRect inside = rect().adjusted(Theme::inset, 0, -Theme::inset, 0);
    paintIcon(&painter, inside, Theme::statusIcon(m_kind), colour, iconSize);
    const QRect words = inside.adjusted(iconSize + Theme::pad, 0, 0, 0);
    if (isTwoLines()) {
        const QRect first(words.left(), height() / 2 - lineHeight, words.width(), lineHeight);
        paintText(&painter, first, m_text, Theme::font(Theme::bodySize, QFont::DemiBold), colour);
        paintText(&painter, first.translated(0, lineHeight), m_remark, Theme::font(Theme::captionSize), colour);
        return;
    }
    const int used = paintText(&painter, words, m_text, Theme::font(Theme::bodySize, QFont::DemiBold), colour);
    paintText(&painter, words.adjusted(used + Theme::pad, 0, 0, 0), m_remark, Theme::font(Theme::captionSize), colour, Qt::ElideRight,
              Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace recado
