#pragma once

#include "delegates/contactdelegate.h"

#include <QPainter>
#include <QWidget>

namespace recado {

// The initials of somebody on a round plate, as in the list.
class InitialsPlate : public QWidget {
public:
    explicit InitialsPlate(QWidget *parent) : QWidget(parent) { setFixedSize(44, 44); }

    void setInitials(const QString &initials)
    {
        m_initials = initials;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintInitials(&painter, rect(), m_initials);
    }

private:
    QString m_initials;
};

} // namespace recado
