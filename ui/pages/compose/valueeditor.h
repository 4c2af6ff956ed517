#pragma once

#include "forms/mediaslot.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;

namespace recado {

// The editor of a template's value that is more than one line of text; its text is written as domain/templatevalue.h says.
class ValueEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;

Q_SIGNALS:
    void edited();
};

// A file of a header or card.
class MediaValueEditor : public ValueEditor {
    Q_OBJECT

public:
    MediaValueEditor(MediaSlot *slot, bool hasFileName, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;

private:
    MediaSlot *m_slot;
    bool m_hasFileName;
};

// A place: latitude and longitude in one field as maps give them, name, address.
class PlaceValueEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit PlaceValueEditor(const QString &objectName, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;

private:
    QLineEdit *m_point;
    QLineEdit *m_name;
    QLineEdit *m_address;
};

// When an offer ends: shown in this computer's time, written in milliseconds since 1970.
class MomentValueEditor : public ValueEditor {
    Q_OBJECT

public:
    explicit MomentValueEditor(const QString &objectName, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;

private:
    QDateTimeEdit *m_when;
    bool m_given = false; // an untouched field has no value
};

} // namespace recado
