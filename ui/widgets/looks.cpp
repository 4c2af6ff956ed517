#include "widgets/looks.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace recado {

namespace {

QString word(TextRole role)
{
    switch (role) {
    case TextRole::Body: return QStringLiteral("body");
    case TextRole::Strong: return QStringLiteral("strong");
    case TextRole::Second: return QStringLiteral("second");
    case TextRole::Caption: return QStringLiteral("caption");
    case TextRole::Section: return QStringLiteral("section");
    case TextRole::Title: return QStringLiteral("title");
    case TextRole::Figure: return QStringLiteral("figure");
    case TextRole::Mono: return QStringLiteral("mono");
    case TextRole::Field: return QStringLiteral("field");
    }
    return {};
}

QString word(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return QStringLiteral("plain");
    case Tone::Good: return QStringLiteral("good");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Bad: return QStringLiteral("bad");
    case Tone::Accent: return QStringLiteral("accent");
    }
    return {};
}

QPushButton *button(const QString &look, const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setProperty("look", look);
    made->setAutoDefault(false);
    return made;
}

} // namespace

QLabel *textLabel(TextRole role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", word(role));
    return label;
}

QLabel *sentenceLabel(TextRole role, const QString &text, QWidget *parent)
{
    QLabel *label = textLabel(role, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setTextRole(QWidget *widget, TextRole role)
{
    setLook(widget, "role", word(role));
}

void setTone(QWidget *widget, Tone tone)
{
    setLook(widget, "tone", word(tone));
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return button(QStringLiteral("primary"), text, parent);
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    return button(QStringLiteral("secondary"), text, parent);
}

QPushButton *dangerButton(const QString &text, QWidget *parent)
{
    return button(QStringLiteral("danger"), text, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *made = button(QStringLiteral("link"), text, parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QToolButton *iconButton(const QString &iconName, const QString &accessibleName, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("look", QStringLiteral("icon"));
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAccessibleName(accessibleName);
    made->setToolTip(accessibleName);
    const auto refresh = [made, iconName] { made->setIcon(icons::icon(iconName, Theme::current().second)); };
    refresh();
    QObject::connect(Theme::notifier(), &ThemeNotifier::changed, made, refresh);
    return made;
}

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

void identify(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    if (!accessibleName.isEmpty())
        widget->setAccessibleName(accessibleName);
}

} // namespace recado
