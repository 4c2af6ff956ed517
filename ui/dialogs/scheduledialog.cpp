#include "dialogs/scheduledialog.h"

#include "widgets/field.h"
#include "widgets/looks.h"

#include <QDateTimeEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>

namespace recado {

namespace {

constexpr int hourAhead = 3600;
constexpr int leastAhead = 60;

// The next full quarter of an hour, an hour from now.
QDateTime proposal(const QDateTime &now)
{
    const QDateTime later = now.addSecs(hourAhead);
    const int minute = (later.time().minute() / 15) * 15;
    return QDateTime(later.date(), QTime(later.time().hour(), minute));
}

} // namespace

ScheduleDialog::ScheduleDialog(const QString &what, Instant now, QWidget *parent) : FormDialog(parent)
{
    setObjectName(QStringLiteral("schedule"));
    setTexts(tr("Send later"), what);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(now)).toLocalTime();
    m_when = new QDateTimeEdit(proposal(local), this);
    m_when->setCalendarPopup(true);
    m_when->setMinimumDateTime(local.addSecs(leastAhead));
    m_when->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    identify(m_when, QStringLiteral("schedule.when"));
    identify(saveButton(), QStringLiteral("schedule.save"));
    identify(cancelButton(), QStringLiteral("schedule.cancel"));
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    addField(QStringLiteral("scheduled_at"), tr("&When"), m_when)
        ->setHint(tr("Time of this computer (%1). Recado, or its listener on a server, must be running then; what was missed is asked about and never sent "
                     "late by itself.")
                      .arg(zone));
    saveButton()->setText(tr("Schedule"));
    m_when->setFocus();
    setFixedWidth(520);
    connect(this, &FormDialog::saveAsked, this, &QDialog::accept);
}

Instant ScheduleDialog::when() const
{
    return fromMillis(m_when->dateTime().toMSecsSinceEpoch());
}

} // namespace recado
