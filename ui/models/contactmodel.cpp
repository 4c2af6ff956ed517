#include "models/contactmodel.h"

#include "format/contactwords.h"
#include "format/masking.h"
#include "format/timewords.h"

namespace recado {

namespace {

constexpr int pauseAfterChange = 150; // an import changes four hundred cards a second

} // namespace

ContactModel::ContactModel(ContactService &contacts, QObject *parent) : QAbstractListModel(parent), m_contacts(contacts), m_cache(cachedRows)
{
    m_orderTimer.setSingleShot(true);
    m_rowTimer.setSingleShot(true);
    connect(&m_orderTimer, &QTimer::timeout, this, &ContactModel::askOrder);
    connect(&m_rowTimer, &QTimer::timeout, this, &ContactModel::askRows);
    connect(&m_contacts, &ContactService::changed, this, [this] {
        m_cache.outdateAll();
        wantRows();
        if (!m_orderTimer.isActive())
            m_orderTimer.start(pauseAfterChange);
    });
    connect(&Masking::ofProgram(), &Masking::changed, this, [this] {
        if (!m_order.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_order.size()) - 1));
    });
    reload();
}

void ContactModel::setQuery(const ContactQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    ++m_generation;
    reload();
}

void ContactModel::reload()
{
    m_orderTimer.start(0);
}

void ContactModel::askOrder()
{
    m_askAgain = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_contacts.order(m_query).then(this, [this, generation = m_generation](const Result<QList<ContactId>> &order) {
        m_contacts.count({}).then(this, [this, generation, order](const Result<int> &total) {
            m_asking = false;
            if (generation != m_generation || m_askAgain)
                m_orderTimer.start(m_askAgain && generation == m_generation ? pauseAfterChange : 0);
            if (generation != m_generation)
                return; // somebody asks for something else
            if (!order || !total)
                Q_EMIT failed(order ? total.error() : order.error());
            else
                takeOrder(*order, *total);
        });
    });
}

void ContactModel::takeOrder(const QList<ContactId> &order, int total)
{
    m_total = total;
    const bool isFirst = !std::exchange(m_ready, true);
    if (order == m_order && !isFirst) {
        Q_EMIT orderChanged();
        return;
    }
    Q_EMIT orderAboutToChange();
    beginResetModel();
    m_order = order;
    endResetModel();
    Q_EMIT orderChanged();
}

ContactId ContactModel::idAt(int place) const
{
    return place >= 0 && place < m_order.size() ? m_order[place] : ContactId();
}

int ContactModel::placeOf(ContactId id) const
{
    return int(m_order.indexOf(id));
}

const Contact *ContactModel::cardAt(int place) const
{
    return m_cache.find(idAt(place));
}

int ContactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

QVariant ContactModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const ContactId id = m_order[index.row()];
    if (role == IdRole)
        return id.value;
    if (const Contact *card = m_cache.find(id))
        return dataOf(*card, role);
    if (role == Qt::DisplayRole) {
        m_cache.miss(id);
        wantRows();
    }
    return {};
}

QVariant ContactModel::dataOf(const Contact &card, int role) const
{
    const QString name = card.shownName();
    const QString reach = contactReach(card);
    switch (role) {
    case Qt::DisplayRole: return name.isEmpty() ? reach : name;
    case NumberRole: return name.isEmpty() ? QString() : reach;
    case TagsRole: return card.tags;
    case SeenRole: {
        const auto seen = card.lastSeen();
        return seen ? ageWords(*seen, SystemClock().now()) : QString();
    }
    case InitialsRole: return initialsOf(name);
    case NamelessRole: return name.isEmpty();
    case Qt::AccessibleTextRole: return QStringList{name, reach, card.tags.join(QLatin1String(", "))}.join(QLatin1Char(' ')).simplified();
    default: return {};
    }
}

void ContactModel::wantRows() const
{
    if (m_cache.hasWork() && !m_cache.isAsking() && !m_rowTimer.isActive())
        m_rowTimer.start(m_cache.hasMissing() ? 0 : pauseAfterChange);
}

void ContactModel::askRows()
{
    const QList<ContactId> ids = m_cache.isAsking() ? QList<ContactId>() : m_cache.takeBatch(largestBatch);
    if (!ids.isEmpty())
        m_contacts.cards(ids).then(this, [this](const Result<QList<Contact>> &cards) { takeRows(cards); });
}

void ContactModel::takeRows(const Result<QList<Contact>> &cards)
{
    m_cache.answered();
    if (!cards) {
        Q_EMIT failed(cards.error());
        return;
    }
    QSet<ContactId> read;
    for (const Contact &card : *cards) {
        m_cache.insert(card.id, card);
        read.insert(card.id);
    }
    for (int place = 0; place < m_order.size() && !read.isEmpty(); ++place) {
        if (read.remove(m_order[place]))
            Q_EMIT dataChanged(index(place), index(place));
    }
    wantRows();
}

} // namespace recado
