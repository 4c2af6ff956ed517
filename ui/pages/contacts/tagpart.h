#pragma once

#include "domain/contact.h"
#include "pages/contacts/cardsection.h"

class QLineEdit;
class QStringListModel;

namespace recado {

class FlowLayout;

// Tags as chips, and a field for one more.
class TagPart : public CardSection {
    Q_OBJECT

public:
    explicit TagPart(QWidget *parent);

    void setContact(const Contact &contact);
    void setKnownTags(const QStringList &tags);

Q_SIGNALS:
    void addWanted(const QString &tag);
    void removeWanted(const QString &tag);

private:
    QWidget *chipFor(const QString &tag);
    void add();

    FlowLayout *m_flow;
    QWidget *m_chips;
    QLineEdit *m_more;
    QStringListModel *m_known;
    ContactId m_id;
    QStringList m_shown;
};

} // namespace recado
