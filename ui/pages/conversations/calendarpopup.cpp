#include "pages/conversations/calendarpopup.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

CalendarPopup::CalendarPopup(QWidget *parent) : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    identify(this, QStringLiteral("thread.calendar"), tr("Go to a day"));
    identify(m_calendar, QStringLiteral("thread.calendar.days"), tr("Day"));
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setGridVisible(false);
    m_calendar->setMinimumSize(448, 280); // cells of the style's tables have wide margins
    m_calendar->setMaximumDate(QDate::currentDate());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_calendar);
    const auto take = [this](QDate day) {
        hide();
        Q_EMIT chosen(day);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, take);
    connect(m_calendar, &QCalendarWidget::activated, this, [this, take](QDate day) {
        if (isVisible()) // a click tells both
            take(day);
    });
}

// Qt's own colours are of no theme: red days, green arrows.
void CalendarPopup::takeLooks()
{
    const Theme &theme = Theme::current();
    QTextCharFormat day;
    day.setForeground(theme.text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(weekend, day);
    for (const auto &[name, icon] : {std::pair("qt_calendar_prevmonth", "chevron-left"), std::pair("qt_calendar_nextmonth", "chevron-right")}) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icons::icon(QLatin1String(icon), theme.text));
    }
}

void CalendarPopup::openAt(const QPoint &globalTopRight, QDate shown)
{
    takeLooks();
    m_calendar->setMaximumDate(QDate::currentDate());
    m_calendar->setSelectedDate(shown);
    adjustSize();
    move(globalTopRight - QPoint(width(), 0));
    show();
    m_calendar->setFocus();
}

} // namespace recado
