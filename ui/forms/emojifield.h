#pragma once

#include "forms/boundfield.h"
#include "widgets/field.h"

class QCheckBox;
class QLineEdit;

namespace recado {

// The emoji of a reaction: the usual ones beside each other, any other from the picker or typed. An empty one takes the reaction back.
class EmojiField : public Field, public BoundField {
    Q_OBJECT

public:
    EmojiField(ContentForm &form, const QString &label, const QString &path, QWidget *parent);

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

private:
    void addChoices(QWidget *house);
    void write(const QString &emoji);
    void takeBack(bool isTakenBack);

    QLineEdit *m_line;
    QCheckBox *m_takeBack;
};

} // namespace recado
