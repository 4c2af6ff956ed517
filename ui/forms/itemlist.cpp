#include "forms/itemlist.h"

#include "domain/limits/checkcontent.h"
#include "forms/contentform.h"
#include "forms/fields.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace recado {

ItemList::ItemList(ContentForm &form, const QString &listPath, Words words, std::function<QJsonValue()> newItem, RowMaker makeRow, QWidget *parent)
    : QWidget(parent), BoundField(form, listPath), m_words(std::move(words)), m_newItem(std::move(newItem)), m_makeRow(std::move(makeRow)),
      m_rowColumn(new QVBoxLayout), m_add(linkButton(m_words.add, this)), m_counter(textLabel(TextRole::Caption, QString(), this)),
      m_note(sentenceLabel(TextRole::Caption, QString(), this))
{
    setObjectName(QStringLiteral("compose.list.") + listPath);
    identify(m_add, QStringLiteral("compose.add.") + listPath, m_words.add);
    setTone(m_note, Tone::Bad);
    m_note->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(TextRole::Field, m_words.title, this), 1);
    head->addWidget(m_counter);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_rowColumn->setSpacing(Theme::inset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::pad);
    column->addLayout(head);
    column->addLayout(m_rowColumn);
    column->addWidget(m_note);
    column->addLayout(foot);

    connect(m_add, &QPushButton::clicked, this, &ItemList::add);
    connect(&form.document(), &ContentDocument::listChanged, this, [this](const QString &changed) {
        if (isRetired()) // within a row that is going
            return;
        if (changed == path())
            build(this->form().document().lastChange());
        else
            refresh();
    });
    rebuild();
}

void ItemList::setFullReason(std::function<QString()> reason)
{
    m_reason = std::move(reason);
    refresh();
}

void ItemList::showProblem(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ItemList::focusField()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusRow(0);
}

void ItemList::read()
{
    rebuild();
}

// Rows are made anew: their fields are bound to paths, and every path behind the change is another one now. The old ones go when the event
// that changed the list is over, for it may come from one of their buttons.
void ItemList::rebuild()
{
    build({});
}

// `change`: where its items went. A file on its way goes along with its item.
void ItemList::build(const ListChange &change)
{
    keepFiles(change);
    form().retireBelow(path());
    for (ItemRow *row : std::as_const(m_rows)) {
        m_rowColumn->removeWidget(row);
        row->hide();
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_rows.clear();
    const qsizetype count = form().document().count(path());
    for (int i = 0; i < count; ++i) {
        const QString place = itemPath(path(), i);
        auto *row = new ItemRow(*this, i, m_words.item.arg(i + 1), place);
        m_makeRow(row, row->column(), place);
        row->setEnds(i == 0, i == count - 1);
        connect(row, &ItemRow::moveWanted, this, &ItemList::move);
        connect(row, &ItemRow::removeWanted, this, &ItemList::remove);
        m_rowColumn->addWidget(row);
        row->show(); // at once: the cursor goes into it
        m_rows.append(row);
    }
    form().dropMoved();
    refresh();
    form().orderTabsLater();
}

void ItemList::keepFiles(const ListChange &change)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const qsizetype place = change.placeOf(i);
        const QString before = itemPath(path(), i);
        for (FileField *file : m_rows[i]->findChildren<FileField *>()) {
            if (place >= 0 && !file->isRetired() && file->slot()->holdsFile())
                form().keepMoved(itemPath(path(), place) + file->path().mid(before.size()), file->releaseSlot());
        }
    }
}

void ItemList::refresh()
{
    showCount(m_counter, m_rows.size(), limitsAt(form().document().content(), path()).items);
    const QString why = whyFull();
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
    m_add->setAccessibleDescription(why);
}

QString ItemList::whyFull() const
{
    const qint64 most = limitsAt(form().document().content(), path()).items;
    if (most > 0 && m_rows.size() >= most)
        return tr("WhatsApp takes at most %1.").arg(most);
    return m_reason ? m_reason() : QString();
}

void ItemList::add()
{
    const qsizetype place = m_rows.size();
    form().document().insert(path(), place, m_newItem(), m_words.added);
    focusRow(int(place));
}

void ItemList::remove(int index)
{
    form().document().remove(path(), index, m_words.removed);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        focusRow(std::min(index, int(m_rows.size()) - 1));
}

// The cursor stays in the same field of the same item.
void ItemList::move(int from, int to)
{
    if (to < 0 || to >= m_rows.size())
        return;
    const QString start = QStringLiteral("compose.field.") + itemPath(path(), from);
    const QWidget *focused = QApplication::focusWidget();
    const QString name = focused ? focused->objectName() : QString();
    form().document().move(path(), from, to, m_words.moved);
    focusRow(to, name.startsWith(start) ? name.mid(start.size()) : QString());
}

void ItemList::focusRow(int index, const QString &endOfPath)
{
    form().focusPath(itemPath(path(), index) + endOfPath);
}

} // namespace recado
