#pragma once

#include "domain/contact.h"
#include "pages/contacts/cardsection.h"

#include <QMap>

class QComboBox;
class QLineEdit;

namespace recado {

class Field;

// What somebody is known by: numbers, WhatsApp's ids of them, business-scoped ids, usernames, ids at providers. Numbers, ids and usernames are added here.
class IdentityPart : public CardSection {
    Q_OBJECT

public:
    explicit IdentityPart(QWidget *parent);

    void setContact(const Contact &contact, const QMap<qint64, QString> &accounts);
    void showProblem(const QString &sentence);
    void clearTyped(); // it was taken

Q_SIGNALS:
    void addWanted(const QString &kind, const QString &typed);
    void removeWanted(const recado::ContactIdentity &identity);

private:
    void addRow(const ContactIdentity &one, const Contact &contact, const QMap<qint64, QString> &accounts);
    QWidget *buildAdding();
    void add();

    QWidget *m_rows;
    QComboBox *m_kind;
    QLineEdit *m_value;
    Field *m_field;
    Contact m_shown;
    QMap<qint64, QString> m_accounts;
};

} // namespace recado
