#include "forms/moneyfield.h"

#include "forms/contentform.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

constexpr qint64 hundredths = 100;

// 100 → 2; none when it is no power of ten.
std::optional<int> decimalsOf(qint64 offset)
{
    int decimals = 0;
    for (; offset > 1 && offset % 10 == 0; offset /= 10)
        ++decimals;
    return offset == 1 ? std::optional<int>(decimals) : std::nullopt;
}

// Where the decimals begin: a mark with one or two digits behind it, or this locale's own mark. Other marks group.
qsizetype decimalMark(const QString &text)
{
    const qsizetype mark = std::max(text.lastIndexOf(QLatin1Char('.')), text.lastIndexOf(QLatin1Char(',')));
    if (mark < 0)
        return -1;
    constexpr qsizetype groupSize = 3;
    const bool mayGroup = text.size() - mark - 1 == groupSize && text.mid(mark, 1) != QLocale().decimalPoint();
    return mayGroup ? -1 : mark;
}

} // namespace

std::optional<qint64> amountFrom(const QString &text, qint64 offset)
{
    const auto decimals = decimalsOf(offset);
    const QString trimmed = text.simplified().remove(QLatin1Char(' '));
    const qsizetype mark = decimalMark(trimmed);
    QString whole = mark < 0 ? trimmed : trimmed.left(mark);
    const QString part = mark < 0 ? QString() : trimmed.mid(mark + 1);
    whole.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    if (!decimals || part.size() > *decimals || (whole + part).isEmpty())
        return std::nullopt;
    const QString digits = whole + part.leftJustified(*decimals, QLatin1Char('0'));
    const auto isDigit = [](QChar digit) { return digit >= QLatin1Char('0') && digit <= QLatin1Char('9'); };
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), isDigit);
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return isNumber && onlyDigits ? std::optional<qint64>(value) : std::nullopt;
}

QString amountText(qint64 value, qint64 offset)
{
    const auto decimals = decimalsOf(offset);
    if (!decimals || value < 0)
        return {};
    const QLocale locale;
    const QString whole = locale.toString(value / offset);
    const QString part = QString::number(value % offset).rightJustified(*decimals, QLatin1Char('0'));
    return *decimals ? whole + locale.decimalPoint() + part : whole;
}

MoneyField::MoneyField(ContentForm &form, const QString &label, const QString &path, QWidget *parent)
    : Field(label, new QLineEdit, parent), BoundField(form, path), m_line(static_cast<QLineEdit *>(editor()))
{
    m_line->setObjectName(QStringLiteral("compose.field.") + path);
    m_line->setPlaceholderText(amountText(0, hundredths));
    connect(m_line, &QLineEdit::textEdited, this, &MoneyField::write);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { MoneyField::read(); });
    MoneyField::read();
}

// What is no amount is written as it stands, and the problem list says so.
void MoneyField::write(const QString &text)
{
    ContentDocument &document = form().document();
    QJsonObject amount = document.value(path()).toObject();
    const QString value = QStringLiteral("value");
    const QString offset = QStringLiteral("offset");
    const qint64 unit = decimalsOf(amount.value(offset).toInteger()) ? amount.value(offset).toInteger() : hundredths;
    if (text.trimmed().isEmpty()) {
        amount.remove(value);
        amount.remove(offset);
    } else {
        const auto number = amountFrom(text, unit);
        amount.insert(value, number ? QJsonValue(*number) : QJsonValue(text));
        amount.insert(offset, unit);
    }
    document.set(path(), amount.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(amount));
    Q_EMIT edited();
}

void MoneyField::focusField()
{
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->selectAll();
}

void MoneyField::read()
{
    const QJsonValue amount = form().document().value(path());
    const QJsonValue value = amount[QLatin1String("value")];
    const QString text = value.isDouble() ? amountText(value.toInteger(), amount[QLatin1String("offset")].toInteger()) : value.toString();
    if (m_line->text() != text)
        m_line->setText(text);
}

} // namespace recado
