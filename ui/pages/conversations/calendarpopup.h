#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace recado {

// A popup to choose a day that is over or today's: arrows move, Return takes it, Escape leaves.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    void openAt(const QPoint &globalTopRight, QDate shown);

Q_SIGNALS:
    void chosen(QDate day);

private:
    void takeLooks();

    QCalendarWidget *m_calendar;
};

} // namespace recado
