#include "widgets/emptystate.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_iconName(iconName)
{
    m_icon = new QLabel(this);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title = textLabel(TextRole::Section, title, this);
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence = sentenceLabel(TextRole::Second, sentence, this);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(380);
    m_action = secondaryButton(QString(), this);
    m_action->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::pad);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_title);
    // Not AlignHCenter: an aligned item gets the height of one line, however many it wraps to.
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_sentence);
    centred->addStretch();
    column->addLayout(centred);
    column->addSpacing(Theme::pad);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, &EmptyState::refreshIcon);
    refreshIcon();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setSentenceWidth(int width)
{
    m_sentence->setFixedWidth(width);
}

QPushButton *EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    return m_action;
}

void EmptyState::refreshIcon()
{
    m_icon->setPixmap(icons::pixmap(m_iconName, Theme::current().third, 32, this));
}

} // namespace recado
