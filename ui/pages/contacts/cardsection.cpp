#include "pages/contacts/cardsection.h"

#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace recado {

namespace {

void takeAway(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName(QString()); // its successor is found by the name
            item->widget()->deleteLater();
        } else if (item->layout()) {
            takeAway(item->layout());
        }
        delete item;
    }
}

} // namespace

CardSection::CardSection(const QString &title, QWidget *parent, bool first) : QWidget(parent), m_body(new QVBoxLayout)
{
    auto *rule = new QFrame(this);
    setLook(rule, "look", QStringLiteral("rule"));
    rule->setVisible(!first);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(Theme::pad);
    column->addWidget(rule);
    column->addWidget(textLabel(TextRole::Strong, title, this));
    column->addLayout(m_body);
}

void CardSection::clearRows()
{
    const QWidget *focused = focusWidget();
    m_focused = focused && focused->hasFocus() && isAncestorOf(focused) ? focused->objectName() : QString();
    takeAway(m_body);
}

void CardSection::giveFocusBack()
{
    if (m_focused.isEmpty())
        return;
    if (auto *again = findChild<QWidget *>(m_focused))
        again->setFocus(Qt::OtherFocusReason);
    m_focused.clear();
}

} // namespace recado
