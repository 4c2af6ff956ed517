#include "pages/contacts/contactlist.h"

#include "delegates/contactdelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <limits>

namespace recado {

ContactList::ContactList(ContactModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ContactDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QListView::ExtendedSelection);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setEditTriggers(QListView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &ContactModel::orderAboutToChange, this, &ContactList::hold);
    connect(&model, &ContactModel::orderChanged, this, &ContactList::giveBack);
    connect(this, &QListView::doubleClicked, this, &ContactList::opened);
}

void ContactList::choose(ContactId id)
{
    m_current = id;
    const int place = m_model.placeOf(id);
    if (place >= 0) {
        setCurrentIndex(m_model.index(place));
        scrollTo(m_model.index(place));
    } else {
        clearSelection(); // the one who comes is to be selected
    }
}

int ContactList::selectedCount() const
{
    return selectedRowCount(*selectionModel());
}

QList<ContactId> ContactList::selected() const
{
    QList<ContactId> ids;
    for (const int place : selectedPlaces(*selectionModel(), std::numeric_limits<int>::max()))
        ids.append(m_model.idAt(place));
    return ids;
}

void ContactList::hold()
{
    m_changing = true;
    m_held.hold(*selectionModel(), [this](int place) { return m_model.idAt(place).value; }, m_model.rowCount(), false);
    const QModelIndex top = indexAt(QPoint(4, 0));
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_top = isAtTop ? ContactId() : m_model.idAt(top.row());
    m_above = visualRect(top).top();
}

void ContactList::giveBack()
{
    if (!m_changing)
        return; // only the counts
    const int place = m_model.placeOf(m_current);
    if (place >= 0)
        selectionModel()->setCurrentIndex(m_model.index(place), QItemSelectionModel::NoUpdate);
    m_held.giveBack(*selectionModel(), [this](int at) { return m_model.idAt(at).value; }, m_model.rowCount(), 1, false);
    if (place >= 0 && selectedCount() == 0)
        selectionModel()->select(m_model.index(place), QItemSelectionModel::Select);
    const int top = m_top.isNull() ? -1 : m_model.placeOf(m_top);
    if (top >= 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(top * contactRowHeight - m_above);
    }
    m_changing = false;
    Q_EMIT selectedCountChanged(selectedCount());
    if (m_current.isNull() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0)); // somebody is shown, as in every other list
}

void ContactList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_changing || !current.isValid())
        return;
    m_current = m_model.idAt(current.row());
    Q_EMIT currentContactChanged(m_current);
}

void ContactList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_changing)
        Q_EMIT selectedCountChanged(selectedCount());
}

void ContactList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT opened();
    else
        QListView::keyPressEvent(event);
}

} // namespace recado
