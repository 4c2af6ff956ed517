#pragma once

#include "dialogs/formdialog.h"
#include "services/contactservice.h"

class QComboBox;
class QLineEdit;

namespace recado {

// The name of an attribute and its value, or a tag, for several people: what exists is proposed, anything else may be typed.
class AttributeDialog : public FormDialog {
    Q_OBJECT

public:
    static AttributeDialog *forAttribute(const QList<ContactFacet> &known, int people, QWidget *parent);
    static AttributeDialog *forTag(const QList<ContactFacet> &known, int people, bool add, QWidget *parent);

    QString name() const;
    QString value() const;

private:
    AttributeDialog(const QList<ContactFacet> &known, QWidget *parent);
    void take();

    QComboBox *m_name;
    QLineEdit *m_value = nullptr; // none for a tag
};

} // namespace recado
