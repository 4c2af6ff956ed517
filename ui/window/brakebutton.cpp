#include "window/brakebutton.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace recado {

BrakeButton::BrakeButton(QWidget *parent) : QPushButton(parent)
{
    setProperty("look", QStringLiteral("brake"));
    setIconSize({14, 14});
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_key = textLabel(TextRole::Caption, tr("Space"), this);
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Theme::inset, 0);
    row->addStretch();
    row->addWidget(m_key);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &BrakeButton::refresh);
    refresh();
}

void BrakeButton::setBraked(bool braked)
{
    m_braked = braked;
    refresh();
}

// The words stay at the left, the key at the right has room of its own.
QSize BrakeButton::sizeHint() const
{
    const QSize words = QPushButton::sizeHint();
    return {words.width() + m_key->sizeHint().width() + Theme::pad, words.height()};
}

void BrakeButton::refresh()
{
    const Theme &theme = Theme::current();
    setText(QLatin1Char(' ') + (m_braked ? tr("Continue") : tr("Pause everything")));
    setIcon(icons::icon(m_braked ? QStringLiteral("play") : QStringLiteral("pause"), m_braked ? theme.accent : theme.bad));
    setLook(this, "tone", m_braked ? QStringLiteral("good") : QStringLiteral("bad"));
    setTone(m_key, m_braked ? Tone::Accent : Tone::Bad);
    setToolTip(m_braked ? tr("Lets queued messages leave again") : tr("Nothing more leaves; what is on its way finishes"));
    updateGeometry();
}

} // namespace recado
