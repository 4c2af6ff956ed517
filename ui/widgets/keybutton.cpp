#include "widgets/keybutton.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace recado {

KeyButton::KeyButton(const QString &look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setProperty("look", look);
    setProperty("keyed", QStringLiteral("yes"));
    setAutoDefault(false);
    setIconSize({14, 14});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_key = textLabel(TextRole::Caption, QString(), this);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 14, 0);
    row->addStretch();
    row->addWidget(m_key);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &KeyButton::refresh);
}

void KeyButton::setWords(const QString &icon, const QString &text, const QString &key)
{
    m_icon = icon;
    setText(QLatin1Char(' ') + text);
    setAccessibleName(text);
    m_key->setText(key);
    refresh();
}

void KeyButton::setButtonLook(const QString &look)
{
    m_look = look;
    setLook(this, "look", look);
    refresh();
}

// The words stay at the left, the key at the right has room of its own.
QSize KeyButton::sizeHint() const
{
    const QSize words = QPushButton::sizeHint();
    return m_key->text().isEmpty() ? words : QSize(words.width() + m_key->sizeHint().width() + Theme::pad, words.height());
}

void KeyButton::refresh()
{
    const Theme &theme = Theme::current();
    const bool primary = m_look == QLatin1String("primary");
    const bool danger = m_look == QLatin1String("danger");
    setIcon(icons::icon(m_icon, primary ? theme.onAccent : danger ? theme.bad : theme.text));
    setLook(m_key, "on", primary ? QStringLiteral("accent") : QString());
    setTone(m_key, danger ? Tone::Bad : Tone::Plain);
    updateGeometry();
}

} // namespace recado
