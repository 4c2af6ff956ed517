#include "pages/broadcast/shapebar.h"

#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace recado {

namespace {

void choose(QComboBox *box, const QVariant &value, const QString &otherwise)
{
    int place = box->findData(value);
    if (place < 0) {
        box->addItem(otherwise, value);
        place = box->count() - 1;
    }
    box->setCurrentIndex(place);
}

} // namespace

ShapeBar::ShapeBar(QWidget *parent) : QWidget(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::pad);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::group);
    whole->addLayout(line);
    m_phone = addChoice(tr("&Telephones in"), "broadcast.shape.phone", &m_phoneField);
    m_sheet = addChoice(tr("&Sheet"), "broadcast.shape.sheet", &m_sheetField);
    m_delimiter = addChoice(tr("S&eparator"), "broadcast.shape.delimiter", &m_delimiterField);
    m_encoding = addChoice(tr("E&ncoding"), "broadcast.shape.encoding", &m_encodingField);
    m_decimal = addChoice(tr("&Decimal mark"), "broadcast.shape.decimal", &m_decimalField);
    m_delimiter->addItem(tr("Semicolon ;"), QChar(u';'));
    m_delimiter->addItem(tr("Comma ,"), QChar(u','));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bar |"), QChar(u'|'));
    m_encoding->addItem(QStringLiteral("UTF-8"), int(sheets::Encoding::Utf8));
    m_encoding->addItem(QStringLiteral("Windows-1252"), int(sheets::Encoding::Windows1252));
    m_encoding->addItem(QStringLiteral("UTF-16"), int(sheets::Encoding::Utf16Le));
    m_encoding->addItem(QStringLiteral("UTF-16 BE"), int(sheets::Encoding::Utf16Be));
    m_decimal->addItem(tr("Comma 1,5"), QChar(u','));
    m_decimal->addItem(tr("Point 1.5"), QChar(u'.'));
    m_header = new QCheckBox(tr("The first row &names the columns"), this);
    identify(m_header, QStringLiteral("broadcast.shape.header"));
    for (Field *field : {m_phoneField, m_sheetField, m_delimiterField, m_encodingField, m_decimalField})
        line->addWidget(field, 0, Qt::AlignTop);
    line->addStretch(1);
    whole->addWidget(m_header);

    for (QComboBox *box : {m_sheet, m_delimiter, m_encoding, m_decimal})
        connect(box, &QComboBox::activated, this, &ShapeBar::shapeChanged);
    connect(m_header, &QCheckBox::clicked, this, &ShapeBar::shapeChanged);
    connect(m_phone, &QComboBox::activated, this, [this] {
        setPhoneProblem({});
        Q_EMIT phoneChanged();
    });
}

QComboBox *ShapeBar::addChoice(const QString &label, const char *name, Field **field)
{
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(120);
    box->setMaximumWidth(220);
    *field = new Field(label, box, this);
    box->setObjectName(QLatin1String(name));
    return box;
}

void ShapeBar::setPreview(const sheets::SheetPreview &preview)
{
    m_shape = preview.shape;
    const bool isDelimited = m_shape.kind == sheets::SheetShape::Kind::Delimited;
    choose(m_delimiter, m_shape.delimiter, QString(m_shape.delimiter));
    choose(m_encoding, int(m_shape.encoding), QString());
    choose(m_decimal, m_shape.decimalMark, QString(m_shape.decimalMark));
    m_sheet->clear();
    for (const QString &sheet : preview.sheets)
        m_sheet->addItem(sheet, sheet);
    if (!isDelimited)
        choose(m_sheet, m_shape.sheet, m_shape.sheet);
    m_header->setChecked(m_shape.header);
    m_delimiterField->setVisible(isDelimited);
    m_encodingField->setVisible(isDelimited);
    m_decimalField->setVisible(true);
    m_sheetField->setVisible(!isDelimited);
    const int phone = phoneColumn();
    m_phone->clear();
    m_phone->addItem(tr("Choose a column"), -1);
    for (int column = 0; column < preview.columns.size(); ++column)
        m_phone->addItem(preview.columns[column], column);
    setPhoneColumn(phone);
}

sheets::SheetShape ShapeBar::shape() const
{
    sheets::SheetShape shape = m_shape;
    shape.delimiter = m_delimiter->currentData().toChar();
    shape.encoding = sheets::Encoding(m_encoding->currentData().toInt());
    shape.decimalMark = m_decimal->currentData().toChar();
    shape.sheet = m_sheet->currentData().toString();
    shape.header = m_header->isChecked();
    return shape;
}

void ShapeBar::setPhoneColumn(int column)
{
    const int place = m_phone->findData(column);
    m_phone->setCurrentIndex(std::max(0, place));
    setPhoneProblem({});
}

int ShapeBar::phoneColumn() const
{
    return m_phone->currentIndex() < 0 ? -1 : m_phone->currentData().toInt();
}

void ShapeBar::focusPhone()
{
    m_phone->setFocus(Qt::OtherFocusReason);
}

void ShapeBar::setPhoneProblem(const QString &sentence)
{
    m_phoneField->setProblem(sentence);
}

} // namespace recado
