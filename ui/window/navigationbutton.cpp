#include "window/navigationbutton.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace recado {

NavigationButton::NavigationButton(const QString &icon, const QString &text, const QString &shortcut, QWidget *parent)
    : QPushButton(parent), m_icon(icon), m_name(text), m_shortcut(shortcut)
{
    setProperty("look", QStringLiteral("nav"));
    setCheckable(true);
    setIconSize({18, 18});
    m_count = new QLabel(this);
    m_count->setProperty("look", QStringLiteral("navcount"));
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Theme::inset - 2, 0);
    row->addStretch();
    row->addWidget(m_count);
    connect(this, &QPushButton::toggled, this, &NavigationButton::refresh);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &NavigationButton::refresh);
    refresh();
}

void NavigationButton::setCount(const QString &count, bool urgent, const QString &tip)
{
    m_count->setText(count);
    setTone(m_count, urgent ? Tone::Bad : Tone::Plain);
    m_tip = tip;
    m_urgent = urgent && !count.isEmpty();
    refresh();
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

// Folded there is no room for the count: a dot at the icon says that there is one, the tooltip how many.
void NavigationButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!m_folded || !m_urgent)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().bad);
    painter.drawEllipse(QRectF(width() - 15, 6, 7, 7));
}

void NavigationButton::refresh()
{
    const Theme &theme = Theme::current();
    setIcon(icons::icon(m_icon, isChecked() ? theme.accent : theme.second));
    // Two spaces stand for the distance between icon and word, which a style sheet cannot set.
    setText(m_folded ? QString() : QStringLiteral("  ") + m_name);
    m_count->setVisible(!m_folded && !m_count->text().isEmpty());
    QStringList tips{m_folded ? m_name : QString(), m_tip, m_shortcut};
    tips.removeAll(QString());
    setToolTip(tips.join(QLatin1Char('\n')));
    setAccessibleName(m_count->text().isEmpty() ? m_name : m_name + QLatin1Char(' ') + m_count->text());
}

} // namespace recado
