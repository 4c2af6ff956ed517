#pragma once

#include "format/accountform.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace recado {

class Field;

// The control of one setting or secret, by its kind: what is written is read and written here, whatever the control. The widgets belong
// to the dialog.
class AccountFieldEditor {
public:
    // `prefix` begins the object names: "meta" gives "meta.waba_id".
    AccountFieldEditor(AccountField field, const QString &prefix, QWidget *dialog);

    const AccountField &field() const { return m_field; }
    QWidget *widget() const;
    QString text() const; // secrets without the spaces that were pasted with them
    void setText(const QString &text);
    // Of an account that exists: a secret is not shown, only that there is one.
    void setStored();
    // Buttons on the label's line: choose a file, make a token.
    void addButtonsTo(Field *box);
    QPushButton *button() const { return m_button; }
    // True where a file is named that cannot be read.
    bool namesAFileInVain() const;

private:
    void makeSecret();
    void chooseFile();

    AccountField m_field;
    QString m_name;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choices = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace recado
