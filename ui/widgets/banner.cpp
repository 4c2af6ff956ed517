#include "widgets/banner.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace recado {

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    setProperty("look", QStringLiteral("banner"));
    m_icon = new QLabel(this);
    m_lead = textLabel(TextRole::Strong, QString(), this);
    m_sentence = sentenceLabel(TextRole::Body, QString(), this);
    m_action = secondaryButton(QString(), this);
    m_close = iconButton(QStringLiteral("close"), tr("Dismiss"), this);
    m_action->hide();
    m_close->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inset, Theme::pad - 1, Theme::inset, Theme::pad - 1);
    row->setSpacing(Theme::pad);
    row->addWidget(m_icon);
    row->addWidget(m_lead);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(Theme::controlHeight + Theme::group);
    hide();

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &Banner::refreshIcon);
}

void Banner::setMessage(Tone tone, const QString &lead, const QString &sentence)
{
    m_tone = tone;
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_sentence->setText(sentence);
    setAccessibleName(text());
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_sentence)})
        setTone(widget, tone);
    refreshIcon();
    show();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setStrip(bool strip)
{
    setLook(this, "place", strip ? QStringLiteral("strip") : QString());
}

void Banner::clear()
{
    hide();
    m_lead->clear();
    m_sentence->clear();
}

QString Banner::text() const
{
    return QStringList{m_lead->text(), m_sentence->text()}.join(QLatin1Char(' ')).trimmed();
}

void Banner::refreshIcon()
{
    const Theme &theme = Theme::current();
    const bool good = m_tone == Tone::Good;
    const QColor colour = good ? theme.good : m_tone == Tone::Bad ? theme.bad : m_tone == Tone::Warn ? theme.warn : theme.accent;
    const QString name = good ? QStringLiteral("tick-circle")
        : m_tone == Tone::Bad ? QStringLiteral("cross-circle")
        : m_tone == Tone::Warn ? QStringLiteral("warning")
                               : QStringLiteral("info");
    m_icon->setPixmap(icons::pixmap(name, colour, 18, this));
}

} // namespace recado
