#include "pages/compose/recipientchip.h"

#include "domain/phone.h"
#include "format/errorwords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace recado {

namespace {

constexpr int chipHeight = 24;
constexpr int crossSize = 16;

QString wordsFor(const TypedRecipient &person)
{
    const QString number = person.isValid() ? formatPhone(person.address) : person.typed;
    return person.name.isEmpty() ? number : QStringLiteral("%1 · %2").arg(person.name, number);
}

} // namespace

RecipientChip::RecipientChip(const TypedRecipient &person, QWidget *parent) : QFrame(parent), m_person(person)
{
    const QString words = wordsFor(person);
    identify(this, QStringLiteral("compose.person.") + (person.isValid() ? person.address : person.typed), words);
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(chipHeight);
    setLook(this, "look", person.isValid() ? QStringLiteral("chip") : QStringLiteral("badchip"));
    setCursor(Qt::PointingHandCursor);
    if (person.problem) {
        setToolTip(errorSentence(*person.problem));
        setAccessibleDescription(toolTip());
    }
    auto *label = textLabel(TextRole::Strong, words, this);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *cross = iconButton(QStringLiteral("close"), tr("Remove %1").arg(words), this);
    cross->setFocusPolicy(Qt::NoFocus);
    setLook(cross, "look", QStringLiteral("cross"));
    cross->setFixedSize(crossSize, crossSize);
    cross->setIconSize({10, 10});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::pad, 0, Theme::gap, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(label);
    row->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, &RecipientChip::removeWanted);
}

void RecipientChip::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT editWanted();
}

void RecipientChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        Q_EMIT editWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace recado
