#pragma once

#include "domain/contentproblem.h"
#include "forms/contentdocument.h"
#include "forms/mediaslot.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace recado {

class Banner;
class BoundField;
class ItemList;

// What forms ask of the world around them.
struct FormTools {
    MediaSlotMaker media; // none: a plain field for a link or a media id
    bool isReply = false; // what is around the form says which message is answered, and has little room
};

// The form of one kind of content: fields bound to the paths of the document. A problem of the content is shown at the field of its path.
class ContentForm : public QWidget {
    Q_OBJECT

public:
    ContentForm(ContentDocument &document, FormTools tools, QWidget *parent = nullptr);
    ~ContentForm() override;

    ContentDocument &document() const { return m_document; }
    const FormTools &tools() const { return m_tools; }
    QVBoxLayout *column() const { return m_column; }

    // Problems without a field here are given back, for the list beside the form.
    ContentProblems setProblems(const ContentProblems &problems);
    // The field of this path, or the nearest one above or below it. False when the form has none.
    bool focusPath(const QString &path);
    // Every field shows what the document holds.
    void read();

    // For BoundField and ItemList.
    void enlist(BoundField *field);
    void dismiss(BoundField *field);
    void retireBelow(const QString &place);
    // Files on their way in an item that moves: kept by their new path until the item's fields are made anew; what nobody takes is dropped.
    void keepMoved(const QString &path, MediaSlot *slot);
    MediaSlot *takeMoved(const QString &path);
    void dropMoved();
    // Fields came or went: the Tab key follows the order in which they stand, when this event is over.
    void orderTabsLater();

private:
    BoundField *fieldFor(const QString &path) const;
    static void unfold(BoundField *field);
    void offerUndo();

    ContentDocument &m_document;
    FormTools m_tools;
    QVBoxLayout *m_column;
    Banner *m_undo;
    QList<BoundField *> m_fields;
    QHash<QString, MediaSlot *> m_moved;
    bool m_isTabOrderOld = false;
};

} // namespace recado
