#include "pages/compose/valueeditor.h"

#include "domain/templatevalue.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace recado {

namespace {

const QLatin1Char bar('|');

template<typename Layout>
Layout *layoutOf(QWidget *widget)
{
    auto *layout = new Layout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::pad);
    return layout;
}

} // namespace

MediaValueEditor::MediaValueEditor(MediaSlot *slot, bool hasFileName, QWidget *parent) : ValueEditor(parent), m_slot(slot), m_hasFileName(hasFileName)
{
    layoutOf<QVBoxLayout>(this)->addWidget(slot);
    setFocusProxy(slot);
    connect(slot, &MediaSlot::changed, this, &ValueEditor::edited);
}

QString MediaValueEditor::text() const
{
    const MediaValue value = m_slot->value();
    const QString file = value.id.isEmpty() ? value.link : mediaIdPrefix + value.id;
    return file.isEmpty() || !m_hasFileName || value.fileName.isEmpty() ? file : file + bar + value.fileName;
}

void MediaValueEditor::setText(const QString &text)
{
    MediaValue value;
    const QString file = m_hasFileName ? text.section(bar, 0, 0) : text;
    value.fileName = m_hasFileName ? text.section(bar, 1) : QString();
    if (file.startsWith(mediaIdPrefix))
        value.id = file.mid(mediaIdPrefix.size());
    else
        value.link = file;
    m_slot->setValue(value);
}

PlaceValueEditor::PlaceValueEditor(const QString &objectName, QWidget *parent)
    : ValueEditor(parent), m_point(new QLineEdit(this)), m_name(new QLineEdit(this)), m_address(new QLineEdit(this))
{
    identify(m_point, objectName + QStringLiteral(".point"), tr("Latitude and longitude"));
    identify(m_name, objectName + QStringLiteral(".name"), tr("Name of the place"));
    identify(m_address, objectName + QStringLiteral(".address"), tr("Address"));
    m_point->setPlaceholderText(QStringLiteral("-23.5505, -46.6333"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_address->setPlaceholderText(m_address->accessibleName());
    auto *row = layoutOf<QHBoxLayout>(this);
    for (QLineEdit *line : {m_point, m_name, m_address}) {
        row->addWidget(line, 1);
        connect(line, &QLineEdit::textEdited, this, &ValueEditor::edited);
    }
    setFocusProxy(m_point);
}

QString PlaceValueEditor::text() const
{
    QString point = m_point->text();
    point.remove(QLatin1Char(' '));
    if (point.isEmpty())
        return {};
    return m_name->text().isEmpty() && m_address->text().isEmpty() ? point : point + bar + m_name->text() + bar + m_address->text();
}

void PlaceValueEditor::setText(const QString &text)
{
    m_point->setText(text.section(bar, 0, 0));
    m_name->setText(text.section(bar, 1, 1));
    m_address->setText(text.section(bar, 2));
}

MomentValueEditor::MomentValueEditor(const QString &objectName, QWidget *parent) : ValueEditor(parent), m_when(new QDateTimeEdit(this))
{
    identify(m_when, objectName + QStringLiteral(".when"), tr("Ends at"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + QStringLiteral(" HH:mm"));
    m_when->setDateTime(QDateTime(QDate::currentDate().addDays(1), QTime(23, 59)));
    layoutOf<QVBoxLayout>(this)->addWidget(m_when);
    setFocusProxy(m_when);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_given = true;
        Q_EMIT edited();
    });
}

QString MomentValueEditor::text() const
{
    return m_given ? QString::number(m_when->dateTime().toMSecsSinceEpoch()) : QString();
}

void MomentValueEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_when);
    bool isNumber = false;
    const qint64 milliseconds = text.toLongLong(&isNumber);
    m_given = isNumber;
    if (isNumber)
        m_when->setDateTime(QDateTime::fromMSecsSinceEpoch(milliseconds));
}

} // namespace recado
