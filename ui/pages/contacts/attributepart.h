#pragma once

#include "domain/contact.h"
#include "pages/contacts/cardsection.h"

class QCompleter;
class QLineEdit;
class QStringListModel;

namespace recado {

class Field;

// What is known of somebody, by name: values are written in place, new names below. They fill {{holes}} of texts and templates.
class AttributePart : public CardSection {
    Q_OBJECT

public:
    explicit AttributePart(QWidget *parent);

    void setContact(const Contact &contact);
    void setKnownNames(const QStringList &names); // of all contacts, to be proposed

Q_SIGNALS:
    void setWanted(const QString &name, const QString &value, const QString &told); // `told`: what to say about it, or empty
    void removeWanted(const QString &name);

private:
    void addRow(const ContactAttribute &one);
    QWidget *buildAdding();
    void add();

    QWidget *m_rows;
    QLineEdit *m_name;
    QLineEdit *m_value;
    Field *m_field;
    QStringListModel *m_known;
    ContactId m_id;
    QList<ContactAttribute> m_shown;
};

} // namespace recado
