#pragma once

#include "base/result.h"
#include "domain/phone.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace recado {

class Field;

// A telephone number in any usual way of writing, read while it is typed. What is merely unfinished is not called wrong.
class RecipientField : public QWidget {
    Q_OBJECT

public:
    explicit RecipientField(QWidget *parent = nullptr);

    void setRegion(const QString &region);
    QString text() const;
    void clear();
    void focus();
    const Result<PhoneNumber> &number() const { return m_number; }
    // The offer to put the ninth digit in: wider than the field, so the page finds it a place.
    QWidget *offer() const;
    // As people write it; what was typed while that is no number.
    QString shown() const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void judge(bool isFinished);
    void offerNinthDigit();
    void putNinthDigit();

    QLineEdit *m_edit;
    Field *m_field;
    QPushButton *m_ninthDigit;
    QString m_region = QStringLiteral("BR");
    Result<PhoneNumber> m_number;
    QTimer m_rest;
};

} // namespace recado
