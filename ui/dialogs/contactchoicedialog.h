#pragma once

#include "dialogs/formdialog.h"
#include "services/contactsheet.h"

class QComboBox;

namespace recado {

// Which contacts: everybody, who has a tag, who has an attribute.
class ContactChoiceDialog : public FormDialog {
    Q_OBJECT

public:
    ContactChoiceDialog(const ContactFacets &facets, QWidget *parent);

    ContactChoice choice() const;

private:
    QComboBox *m_who;
};

} // namespace recado
