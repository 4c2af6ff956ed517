#include "pages/broadcast/stepbar.h"

#include "delegates/cellpainter.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>

namespace recado {

namespace {

constexpr int circle = 20;
constexpr int gap = 6;
constexpr int link = 36; // from one step to the next, with the line in it

} // namespace

class StepBar::Step : public QAbstractButton {
public:
    Step(int number, const QString &name, StepBar *bar) : QAbstractButton(bar), m_number(number), m_bar(*bar)
    {
        setText(name);
        setAccessibleName(StepBar::tr("Step %1: %2").arg(QLocale().toString(number + 1), name));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    int wide(bool withName) const
    {
        const bool shown = withName || isCurrent();
        return circle + (shown ? gap + textWidth(text(), Theme::font(Theme::bodySize, QFont::DemiBold)) + 2 : 0);
    }
    bool isCurrent() const { return m_bar.current() == m_number; }

    bool done = false;
    bool named = true;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect ball(0, (height() - circle) / 2, circle, circle);
        const bool filled = isCurrent();
        painter.setPen(Qt::NoPen);
        painter.setBrush(filled ? theme.accent : done ? theme.accentSoft : theme.lineSoft);
        painter.drawEllipse(ball);
        if (done && !filled) {
            painter.drawPixmap(ball.left() + 4, ball.top() + 4, icons::pixmap(QStringLiteral("tick"), theme.accent, 12, this));
        } else {
            paintText(&painter, ball, QLocale().toString(m_number + 1), Theme::font(11, QFont::DemiBold), filled ? theme.onAccent : theme.second,
                      Qt::ElideNone, Qt::AlignCenter);
        }
        if (!named && !filled)
            return;
        const QColor colour = filled ? theme.accent : isEnabled() && (done || underMouse()) ? theme.text : theme.second;
        paintText(&painter, rect().adjusted(circle + gap, 0, 0, 0), text(), Theme::font(Theme::bodySize, filled ? QFont::DemiBold : QFont::Normal), colour);
    }

private:
    int m_number;
    StepBar &m_bar;
};

StepBar::StepBar(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    for (const QString &name : names) {
        const int number = int(m_steps.size());
        auto *step = new Step(number, name, this);
        step->setObjectName(QStringLiteral("broadcast.step.%1").arg(number + 1));
        connect(step, &QAbstractButton::clicked, this, [this, number] { Q_EMIT stepWanted(number); });
        m_steps.append(step);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    arrange();
    update();
}

void StepBar::setState(int step, bool done, const QString &reason)
{
    Step *button = m_steps.value(step);
    if (!button)
        return;
    button->done = done;
    button->setToolTip(reason.isEmpty() ? button->text() : reason);
    button->setAccessibleDescription(reason.isEmpty() && done ? tr("done") : reason);
    button->update();
}

int StepBar::widthOf(bool withNames) const
{
    int width = int(m_steps.size() - 1) * link;
    for (const Step *step : m_steps)
        width += step->wide(withNames);
    return width;
}

QSize StepBar::sizeHint() const
{
    return {widthOf(true), Theme::controlHeight};
}

QSize StepBar::minimumSizeHint() const
{
    return {widthOf(false), Theme::controlHeight};
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StepBar::arrange()
{
    const bool withNames = width() >= widthOf(true);
    int left = 0;
    for (Step *step : m_steps) {
        step->named = withNames;
        const int wide = step->wide(withNames);
        step->setGeometry(left, 0, wide, height());
        step->update();
        left += wide + link;
    }
    updateGeometry();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        const int from = m_steps[i]->geometry().right() + 7;
        painter.fillRect(from, height() / 2, link - 13, 1, Theme::current().line);
    }
}

} // namespace recado
