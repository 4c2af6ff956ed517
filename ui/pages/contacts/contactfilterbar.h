#pragma once

#include "services/contactservice.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;

namespace recado {

class MenuButton;

// Who is in the list: words, numbers or @username, a tag, an attribute that somebody has.
class ContactFilterBar : public QFrame {
    Q_OBJECT

public:
    explicit ContactFilterBar(ContactService &contacts, QWidget *parent = nullptr);

    ContactQuery query() const;
    void clear();
    void loadFacets(); // at most once a second
    void focusSearch();
    const ContactFacets &facets() const { return m_facets; }

    static constexpr int restAfterTyping = 200; // ms

Q_SIGNALS:
    void queryChanged(const recado::ContactQuery &query);
    void facetsChanged(const recado::ContactFacets &facets);
    void downWanted(); // from the search into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(MenuButton *button, const QList<ContactFacet> &facets, QString ContactFilterBar::*chosen, const QString &everybody);
    void apply();

    ContactService &m_contacts;
    ContactFacets m_facets;
    QString m_tagChosen;
    QString m_attributeChosen;
    QLineEdit *m_search;
    MenuButton *m_tag;
    MenuButton *m_attribute;
    QTimer m_rest;
    QTimer m_facetPause; // counting reads every attribute there is
    bool m_facetsAgain = false;
};

} // namespace recado
