#pragma once

#include "domain/content.h"
#include "domain/contentpath.h"

#include <QJsonArray>
#include <QObject>
#include <QUndoStack>

namespace recado {

// What happened to the items of a list: one was taken from its place, one was put, or both in this order. -1: none.
struct ListChange {
    qsizetype taken = -1;
    qsizetype put = -1;

    // Where the item that stood at `index` stands now; -1: it is gone.
    qsizetype placeOf(qsizetype index) const
    {
        if (index == taken)
            return put;
        if (taken >= 0 && index > taken)
            --index;
        return put >= 0 && index >= put ? index + 1 : index;
    }
};

// The content being written. Fields write values into it by path; items of lists come, go and move through it, and each of these can be
// undone without losing what was typed meanwhile. Whatever a form does not show stays in it.
class ContentDocument : public QObject {
    Q_OBJECT

public:
    explicit ContentDocument(QObject *parent = nullptr);

    const QJsonObject &document() const { return m_document; }
    Content content() const { return Content(m_document); }
    // Another content; the history is forgotten and every field reads anew.
    void reset(const QJsonObject &document);

    QJsonValue value(const QString &path) const { return valueAt(m_document, path); }
    QString text(const QString &path) const { return value(path).toString(); }
    qsizetype count(const QString &listPath) const;
    // Undefined removes. Told by changed() only: the field that wrote it knows.
    void set(const QString &path, const QJsonValue &value);
    // An empty text removes the field.
    void setText(const QString &path, const QString &text);

    // All items anew, as another way of saying them; no step of the history.
    void replaceItems(const QString &listPath, const QJsonArray &items) { apply(listPath, items); }

    // One step of the history each; `words` say it to a person ("Button removed").
    void insert(const QString &listPath, qsizetype index, const QJsonValue &item, const QString &words);
    void remove(const QString &listPath, qsizetype index, const QString &words);
    void move(const QString &listPath, qsizetype from, qsizetype to, const QString &words);

    QUndoStack &history() { return m_history; }
    const ListChange &lastChange() const { return m_lastChange; } // while listChanged() is told

Q_SIGNALS:
    void changed();                              // anything at all
    void listChanged(const QString &listPath);   // its items came, went or moved
    void replaced();                             // reset(): read everything anew

private:
    friend class ItemStep;

    void apply(const QString &listPath, const QJsonArray &items, const ListChange &change = {});

    QJsonObject m_document;
    QUndoStack m_history;
    ListChange m_lastChange;
};

} // namespace recado
