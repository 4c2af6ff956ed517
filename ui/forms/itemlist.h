#pragma once

#include "forms/boundfield.h"
#include "forms/itemrow.h"

#include <QJsonValue>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace recado {

class ContentForm;
struct ListChange;

// The items of a list in the content, one row of fields each: added, moved (by the handle, or Alt+Up and Alt+Down anywhere in the row) and
// removed, which can be undone. Controls are found by "compose.add.PATH", "compose.remove.PATH[0]", "compose.up.PATH[0]", "compose.down.PATH[0]".
class ItemList : public QWidget, public BoundField {
    Q_OBJECT

public:
    struct Words {
        QString title;   // "Buttons"; may be empty
        QString item;    // "Button %1", for screen readers and above rows of several lines; %1 is its number
        QString add;     // "Add button"
        QString added;   // "Button added", what undo says
        QString removed; // "Button removed"
        QString moved;   // "Button moved"
    };
    // Puts the fields of one item into `row`'s layout; `path` is the item's.
    using RowMaker = std::function<void(ItemRow *row, QVBoxLayout *column, const QString &path)>;

    ItemList(ContentForm &form, const QString &listPath, Words words, std::function<QJsonValue()> newItem, RowMaker makeRow, QWidget *parent);

    // Fewer than the platform's most: what all lists of the content share ("10 rows over all sections"). Empty: may add.
    void setFullReason(std::function<QString()> reason);

    void showProblem(const QString &sentence) override;
    void focusField() override;
    void read() override;

private:
    friend class ItemRow;

    void rebuild();
    void build(const ListChange &change);
    void keepFiles(const ListChange &change);
    void refresh();
    void add();
    void remove(int index);
    void move(int from, int to);
    QString whyFull() const;
    void focusRow(int index, const QString &endOfPath = {});

    Words m_words;
    std::function<QJsonValue()> m_newItem;
    RowMaker m_makeRow;
    std::function<QString()> m_reason;
    QVBoxLayout *m_rowColumn;
    QList<ItemRow *> m_rows;
    QPushButton *m_add;
    QLabel *m_counter;
    QLabel *m_note;
};

} // namespace recado
