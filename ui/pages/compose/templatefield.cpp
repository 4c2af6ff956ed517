#include "pages/compose/templatefield.h"

#include "delegates/cellpainter.h"
#include "format/timewords.h"
#include "models/templatewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace recado {

namespace {

constexpr int signSize = 16;

} // namespace

QString syncAgeWords(const TemplateSyncState &state)
{
    return state.syncedAt ? TemplateField::tr("updated %1").arg(ageWords(*state.syncedAt, SystemClock().now())) : TemplateField::tr("never updated");
}

TemplateField::TemplateField(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void TemplateField::setTemplate(const std::optional<TemplateDefinition> &definition)
{
    m_definition = definition;
    setText(definition ? definition->name : QString());
    setAccessibleDescription(definition ? QStringList({definition->name, definition->language, templateStatusWord(definition->status)}).join(QStringLiteral(", "))
                                        : tr("None chosen"));
    setToolTip(definition ? definition->name : QString());
    update();
}

void TemplateField::setSyncState(const TemplateSyncState &state)
{
    m_state = state;
    update();
}

void TemplateField::setProblem(bool wrong)
{
    m_wrong = wrong;
    update();
}

QSize TemplateField::sizeHint() const
{
    return {360, Theme::controlHeight};
}

QSize TemplateField::minimumSizeHint() const
{
    return {180, Theme::controlHeight};
}

void TemplateField::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && event->modifiers() == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TemplateField::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_wrong ? theme.bad : underMouse() ? theme.lineStrong : theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::controlRadius, Theme::controlRadius);
    QRect line = rect().adjusted(11, 0, -11, 0);
    line.setRight(line.right() - paintAge(&painter, line) - Theme::pad);
    paintIcon(&painter, line, QStringLiteral("template"), theme.second, signSize);
    line.setLeft(line.left() + signSize + Theme::pad);
    if (m_definition)
        paintTemplate(&painter, line);
    else
        paintText(&painter, line, tr("Choose a template"), Theme::font(), theme.third);
}

int TemplateField::paintAge(QPainter *painter, const QRect &line) const
{
    const Theme &theme = Theme::current();
    constexpr int arrow = 12;
    paintIcon(painter, {line.right() - arrow + 1, line.top(), arrow, line.height()}, QStringLiteral("chevron-down"), theme.second, arrow);
    // The name comes first: in a narrow window the age stays in the list.
    if (width() < 420)
        return arrow;
    const QFont font = Theme::font(11);
    const QString change = m_definition ? tr("change") : QString();
    const QString text = change.isEmpty() ? syncAgeWords(m_state) : syncAgeWords(m_state) + QStringLiteral(" · ") + change;
    const int wide = textWidth(text, font) + 1;
    paintText(painter, {line.right() - arrow - 6 - wide, line.top(), wide, line.height()}, text, font, theme.second);
    return arrow + 6 + wide;
}

void TemplateField::paintTemplate(QPainter *painter, QRect line) const
{
    const Theme &theme = Theme::current();
    const QFont nameFont = Theme::font(Theme::bodySize, QFont::DemiBold);
    const QFont statusFont = Theme::font(11, QFont::DemiBold);
    const QString status = templateStatusWord(m_definition->status);
    const int statusWidth = textWidth(status, statusFont) + 20;
    const int nameWidth = std::min(textWidth(m_definition->name, nameFont) + 1, std::max(60, line.width() - statusWidth - 60));
    paintText(painter, {line.topLeft(), QSize(nameWidth, line.height())}, m_definition->name, nameFont, theme.text, Qt::ElideMiddle);
    line.setLeft(line.left() + nameWidth + Theme::pad);
    QRect pills = line.adjusted(0, 0, -statusWidth, 0);
    for (const QString &word : {m_definition->language, templateCategoryWord(m_definition->category)}) {
        if (const int used = paintPill(painter, pills, word, theme.second); used > 0)
            pills.setLeft(pills.left() + used + Theme::pad);
    }
    const bool approved = m_definition->isApproved();
    const QColor colour = approved ? theme.good : theme.warn;
    line.setLeft(pills.left());
    paintIcon(painter, line, approved ? QStringLiteral("tick-circle") : QStringLiteral("warning"), colour, 14);
    paintText(painter, line.adjusted(18, 0, 0, 0), status, statusFont, colour);
}

} // namespace recado
