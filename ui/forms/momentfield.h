#pragma once

#include "forms/boundfield.h"
#include "widgets/field.h"

class QCheckBox;
class QDateTimeEdit;

namespace recado {

class ContentForm;

// A moment that may be left out: shown in this computer's time, written as seconds since 1970 in a text, as Meta's documents give them.
class MomentField : public Field, public BoundField {
    Q_OBJECT

public:
    // `offer`: what the box in front says, "Ends at".
    MomentField(ContentForm &form, const QString &label, const QString &offer, const QString &path, QWidget *parent);

    void showProblem(const QString &sentence) override { setProblem(sentence); }
    void focusField() override;
    void read() override;

private:
    void write();

    QCheckBox *m_has;
    QDateTimeEdit *m_when;
};

} // namespace recado
