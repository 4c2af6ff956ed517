#pragma once

#include "domain/contact.h"
#include "pages/contacts/cardsection.h"

class QLineEdit;

namespace recado {

// What the person is called: the operator's name, which may be written here, and what imports, providers and the person say.
class AliasPart : public CardSection {
    Q_OBJECT

public:
    explicit AliasPart(QWidget *parent);

    void setContact(const Contact &contact);
    void focusName();

Q_SIGNALS:
    void nameWanted(const QString &name);

private:
    void keep();
    void addLine(const QString &name, const QString &source);

    QLineEdit *m_name;
    QWidget *m_others;
    ContactId m_id;
    QString m_kept;
};

} // namespace recado
