#include "widgets/labels.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace recado {

PillLabel::PillLabel(const QString &text, QWidget *parent, Tone tone) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setProperty("look", QStringLiteral("pill"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    recado::setTone(this, tone);
}

ElidedLabel::ElidedLabel(QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {m_mode == Qt::ElideNone ? 0 : fontMetrics().horizontalAdvance(QStringLiteral("mm…")), QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    // One pixel more than the text: rounding must not elide what fits.
    return {fontMetrics().horizontalAdvance(m_text) + 1 + contentsMargins().left() + contentsMargins().right(), QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    const int room = contentsRect().width();
    const bool drops = m_mode == Qt::ElideNone && fontMetrics().horizontalAdvance(m_text) > room;
    const QString shown = drops ? QString() : fontMetrics().elidedText(m_text, m_mode, room);
    if (shown != text())
        QLabel::setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

StateDot::StateDot(QWidget *parent) : QWidget(parent)
{
    setFixedSize(8, 8);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void StateDot::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void StateDot::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (m_tone) {
    case Tone::Good: painter.setBrush(theme.accent); break;
    case Tone::Warn: painter.setBrush(theme.warn); break;
    case Tone::Bad: painter.setBrush(theme.bad); break;
    case Tone::Accent: painter.setBrush(theme.link); break;
    case Tone::Plain: painter.setBrush(theme.third); break;
    }
    painter.drawEllipse(QRectF(rect()));
}

} // namespace recado
