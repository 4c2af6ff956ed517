#pragma once

#include "dialogs/formdialog.h"
#include "domain/contactmerge.h"

class QCheckBox;

namespace recado {

class Application;

// What of a card goes to a new one: numbers, ids, usernames. Attributes, names and tags stay.
class SplitDialog : public FormDialog {
    Q_OBJECT

public:
    SplitDialog(Application &app, const Contact &contact, QWidget *parent);

Q_SIGNALS:
    void split(recado::ContactId made);

private:
    void refresh();
    void save();
    QList<ContactIdentity> chosen() const;

    Application &m_app;
    Contact m_contact;
    QList<std::pair<QCheckBox *, ContactIdentity>> m_boxes;
    bool m_working = false;
};

} // namespace recado
