#pragma once

#include "forms/boundfield.h"
#include "widgets/field.h"

#include <QJsonValue>

#include <optional>

class QLineEdit;

namespace recado {

class ContentForm;

// An amount of money: "12,50" in this locale, {"value": 1250, "offset": 100} in the document. `path` is the object's; whatever else stands
// in it stays. Emptied, the amount goes.
class MoneyField : public Field, public BoundField {
    Q_OBJECT

public:
    MoneyField(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    void showProblem(const QString &sentence) override { setProblem(sentence); }
    void focusField() override;
    void read() override;

Q_SIGNALS:
    void edited(); // by the person, after it was written

private:
    void write(const QString &text);

    QLineEdit *m_line;
};

// Hundredths, or whatever `offset` says: none when it is no amount or too exact. Grouping is understood in this locale's way and in the other.
std::optional<qint64> amountFrom(const QString &text, qint64 offset);
// As people here write it; empty when it is no whole amount of a power of ten.
QString amountText(qint64 value, qint64 offset);

} // namespace recado
