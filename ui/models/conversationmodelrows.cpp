// What stands in the rows of ConversationModel.
#include "models/conversationmodel.h"

#include "format/conversationwords.h"

#include <algorithm>

namespace recado {

namespace {

constexpr int rowPause = 60; // between reads of rows that changed

} // namespace

ConversationId ConversationModel::idAt(int place) const
{
    return place >= 0 && place < m_keys.size() ? m_keys[place].id : ConversationId{};
}

std::optional<ConversationKey> ConversationModel::keyAt(int place) const
{
    return place >= 0 && place < m_keys.size() ? std::optional(m_keys[place]) : std::nullopt;
}

int ConversationModel::placeOf(ConversationId id) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [id](const ConversationKey &key) { return key.id == id; });
    return found == m_keys.cend() ? -1 : int(found - m_keys.cbegin());
}

const Conversation *ConversationModel::at(int place) const
{
    const ConversationId id = idAt(place);
    if (id.isNull())
        return nullptr;
    const Conversation *read = m_cache.find(id);
    if (!read) {
        m_cache.miss(id);
        wantRows();
    }
    return read;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ConversationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_keys.size())
        return {};
    if (role == IdRole)
        return m_keys[index.row()].id.value;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Conversation *conversation = at(index.row());
    if (!conversation)
        return {};
    return role == Qt::DisplayRole ? conversationName(*conversation) : conversationSpoken(*conversation, m_clock->now());
}

void ConversationModel::handleChanges(const ChangeSet &changes)
{
    if (changes.topics.contains(QStringLiteral("contact")))
        m_cache.outdateAll(); // names
    if (!changes.messages.isEmpty()) {
        for (const ConversationId id : m_cache.keys()) {
            if (changes.messages.contains(m_cache.find(id)->lastMessage))
                m_cache.outdate(id);
        }
    }
    if (m_cache.hasWork())
        wantRows();
}

void ConversationModel::wantRows() const
{
    if (m_cache.isAsking())
        return;
    const int pause = m_cache.hasMissing() ? 0 : rowPause;
    if (!m_rowTimer.isActive() || m_rowTimer.remainingTime() > pause)
        m_rowTimer.start(pause);
}

void ConversationModel::askRows()
{
    const QList<ConversationId> ids = m_cache.isAsking() ? QList<ConversationId>() : m_cache.takeBatch(largestBatch);
    if (ids.isEmpty())
        return;
    m_database->look([ids](Connection &connection) { return ConversationList(connection).rows(ids); }, Reader::InSight)
        .then(this, [this](const Result<QList<Conversation>> &answer) { takeRows(answer); });
}

void ConversationModel::takeRows(const Result<QList<Conversation>> &answer)
{
    m_cache.answered();
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    QSet<ConversationId> read;
    for (const Conversation &conversation : *answer) {
        m_cache.insert(conversation.id, conversation);
        read.insert(conversation.id);
    }
    for (int place = 0; place < m_keys.size() && !read.isEmpty(); ++place) {
        if (read.remove(m_keys[place].id))
            Q_EMIT dataChanged(index(place, 0), index(place, 0));
    }
    Q_EMIT rowsRead();
    if (m_cache.hasWork())
        wantRows();
}

} // namespace recado
