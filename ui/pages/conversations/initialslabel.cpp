#include "pages/conversations/initialslabel.h"

#include "delegates/conversationdelegate.h"
#include "widgets/theme.h"

#include <QPainter>

namespace recado {

InitialsLabel::InitialsLabel(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
    connect(Theme::notifier(), &ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void InitialsLabel::setPerson(const QString &name, const QString &person)
{
    m_name = name;
    m_person = person;
    update();
}

void InitialsLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintInitials(&painter, rect(), m_name, m_person);
}

} // namespace recado
