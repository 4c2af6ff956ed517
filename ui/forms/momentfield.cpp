#include "forms/momentfield.h"

#include "forms/contentform.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace recado {

MomentField::MomentField(ContentForm &form, const QString &label, const QString &offer, const QString &path, QWidget *parent)
    : Field(label, new QWidget, parent), BoundField(form, path), m_has(new QCheckBox(offer, editor())), m_when(new QDateTimeEdit(editor()))
{
    identify(m_has, QStringLiteral("compose.field.%1.has").arg(path), QStringLiteral("%1: %2").arg(label, offer));
    identify(m_when, QStringLiteral("compose.field.") + path, label);
    m_when->findChild<QLineEdit *>()->setAccessibleName(label); // what a screen reader meets inside
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    auto *line = new QHBoxLayout(editor());
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::inset);
    line->addWidget(m_has);
    line->addWidget(m_when);
    line->addStretch(1);
    connect(m_has, &QCheckBox::clicked, this, &MomentField::write);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &MomentField::write);
    MomentField::read();
}

void MomentField::write()
{
    m_when->setEnabled(m_has->isChecked());
    const QString seconds = QString::number(m_when->dateTime().toSecsSinceEpoch());
    form().document().set(path(), m_has->isChecked() ? QJsonValue(seconds) : QJsonValue(QJsonValue::Undefined));
}

void MomentField::focusField()
{
    (m_when->isEnabled() ? static_cast<QWidget *>(m_when) : m_has)->setFocus(Qt::OtherFocusReason);
}

// A number or a text, as it was pasted; one that is no moment stays and the problem list says so.
void MomentField::read()
{
    const QSignalBlocker quiet(m_when);
    const QJsonValue value = form().document().value(path());
    const qint64 seconds = value.isString() ? value.toString().toLongLong() : value.toInteger();
    m_has->setChecked(!value.isUndefined());
    m_when->setEnabled(m_has->isChecked());
    m_when->setDateTime(seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime(QDate::currentDate().addDays(1), QTime(23, 59)));
}

} // namespace recado
