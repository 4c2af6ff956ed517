#pragma once

#include "models/rowcache.h"
#include "services/contactservice.h"

#include <QAbstractListModel>
#include <QTimer>

namespace recado {

// The people that a question asks for: the order is one list of ids, read whole (100,000 ids are less than a megabyte); cards are read for the rows in
// sight, one batch a turn of the event loop, and kept in a bounded cache. A row that is not read yet has no data. Follows what happens.
class ContactModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qint64
        NumberRole,   // how they are reached, for people: "+55 11 98888-7777", "@ana", a BSUID
        TagsRole,     // QStringList
        SeenRole,     // "3 min ago"; empty when they never wrote
        InitialsRole, // one or two letters; empty where there is no name
        NamelessRole, // bool: what stands as name is the number
    };

    explicit ContactModel(ContactService &contacts, QObject *parent = nullptr);

    // The old list stays until the new one is there.
    void setQuery(const ContactQuery &query);
    const ContactQuery &query() const { return m_query; }
    bool isNarrowed() const { return !m_query.text.trimmed().isEmpty() || !m_query.tag.isEmpty() || !m_query.attribute.isEmpty(); }
    void reload();

    bool isReady() const { return m_ready; }
    int total() const { return m_total; } // whatever the question
    ContactId idAt(int place) const;
    int placeOf(ContactId id) const; // -1 when they are not in the list
    const QList<ContactId> &order() const { return m_order; }
    const Contact *cardAt(int place) const; // null when it is not read; until the next event

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int cachedRows = 2000;
    static constexpr int largestBatch = 120;

Q_SIGNALS:
    void orderAboutToChange();
    void orderChanged(); // counts, too
    void failed(const recado::Error &error);

private:
    void askOrder();
    void takeOrder(const QList<ContactId> &order, int total);
    void wantRows() const;
    void askRows();
    void takeRows(const Result<QList<Contact>> &cards);
    QVariant dataOf(const Contact &card, int role) const;

    ContactService &m_contacts;
    ContactQuery m_query;
    QList<ContactId> m_order;
    int m_total = 0;
    bool m_ready = false;
    quint64 m_generation = 0;
    bool m_asking = false;
    bool m_askAgain = false;
    QTimer m_orderTimer;
    mutable RowCache<ContactId, Contact> m_cache;
    mutable QTimer m_rowTimer;
};

} // namespace recado
