#include "forms/contentdocument.h"

#include <algorithm>

namespace recado {

// An item that came, went or moved. Undoing a removal brings the item back as it was then, among the others as they are now.
class ItemStep : public QUndoCommand {
public:
    enum class Kind { Insert, Remove, Move };

    ItemStep(ContentDocument &document, Kind kind, const QString &listPath, qsizetype from, qsizetype to, const QJsonValue &item, const QString &words)
        : QUndoCommand(words), m_document(document), m_kind(kind), m_listPath(listPath), m_from(from), m_to(to), m_item(item)
    {
    }

    void redo() override
    {
        switch (m_kind) {
        case Kind::Insert: insert(m_to); break;
        case Kind::Remove: take(m_from); break;
        case Kind::Move: move(m_from, m_to); break;
        }
    }
    void undo() override
    {
        switch (m_kind) {
        case Kind::Insert: take(m_to); break;
        case Kind::Remove: insert(m_from); break;
        case Kind::Move: move(m_to, m_from); break;
        }
    }

private:
    QJsonArray items() const { return m_document.value(m_listPath).toArray(); }
    void insert(qsizetype index)
    {
        QJsonArray list = items();
        const qsizetype place = std::min(index, list.size());
        list.insert(place, m_item);
        m_document.apply(m_listPath, list, {-1, place});
    }
    void take(qsizetype index)
    {
        QJsonArray list = items();
        if (index >= list.size())
            return;
        m_item = list.takeAt(index);
        m_document.apply(m_listPath, list, {index, -1});
    }
    void move(qsizetype from, qsizetype to)
    {
        QJsonArray list = items();
        if (from >= list.size() || to >= list.size())
            return;
        const QJsonValue item = list.takeAt(from);
        list.insert(to, item);
        m_document.apply(m_listPath, list, {from, to});
    }

    ContentDocument &m_document;
    Kind m_kind;
    QString m_listPath;
    qsizetype m_from;
    qsizetype m_to;
    QJsonValue m_item;
};

ContentDocument::ContentDocument(QObject *parent) : QObject(parent) {}

void ContentDocument::reset(const QJsonObject &document)
{
    m_document = document;
    m_history.clear();
    Q_EMIT replaced();
    Q_EMIT changed();
}

qsizetype ContentDocument::count(const QString &listPath) const
{
    return value(listPath).toArray().size();
}

void ContentDocument::set(const QString &path, const QJsonValue &value)
{
    if (this->value(path) == value)
        return;
    m_document = withValueAt(m_document, path, value);
    Q_EMIT changed();
}

void ContentDocument::setText(const QString &path, const QString &text)
{
    set(path, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
}

void ContentDocument::insert(const QString &listPath, qsizetype index, const QJsonValue &item, const QString &words)
{
    m_history.push(new ItemStep(*this, ItemStep::Kind::Insert, listPath, index, index, item, words));
}

void ContentDocument::remove(const QString &listPath, qsizetype index, const QString &words)
{
    m_history.push(new ItemStep(*this, ItemStep::Kind::Remove, listPath, index, index, {}, words));
}

void ContentDocument::move(const QString &listPath, qsizetype from, qsizetype to, const QString &words)
{
    if (from != to && to >= 0 && to < count(listPath))
        m_history.push(new ItemStep(*this, ItemStep::Kind::Move, listPath, from, to, {}, words));
}

void ContentDocument::apply(const QString &listPath, const QJsonArray &items, const ListChange &change)
{
    m_lastChange = change;
    m_document = withValueAt(m_document, listPath, items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items));
    Q_EMIT listChanged(listPath);
    Q_EMIT changed();
}

} // namespace recado
