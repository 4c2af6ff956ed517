#pragma once

#include "sheets/sheet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace recado {

class Field;

// How a file is read, as it was guessed and as it may be changed; and which column has the telephones.
class ShapeBar : public QWidget {
    Q_OBJECT

public:
    explicit ShapeBar(QWidget *parent = nullptr);

    void setPreview(const sheets::SheetPreview &preview);
    sheets::SheetShape shape() const;
    void setPhoneColumn(int column);
    int phoneColumn() const; // -1: not chosen
    void focusPhone();
    void setPhoneProblem(const QString &sentence);

Q_SIGNALS:
    void shapeChanged(); // by the person
    void phoneChanged();

private:
    QComboBox *addChoice(const QString &label, const char *name, Field **field);

    sheets::SheetShape m_shape;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_decimal;
    QComboBox *m_sheet;
    QComboBox *m_phone;
    QCheckBox *m_header;
    Field *m_encodingField;
    Field *m_delimiterField;
    Field *m_decimalField;
    Field *m_sheetField;
    Field *m_phoneField;
};

} // namespace recado
