#include "pages/templates/templatelist.h"

#include "delegates/templatedelegate.h"

#include <QMouseEvent>

#include <algorithm>

namespace recado {

TemplateList::TemplateList(TemplateModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new TemplateDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setEditTriggers(QListView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &TemplateList::findAgain);
}

void TemplateList::choose(const LibraryKey &key)
{
    m_chosen = key;
    findAgain();
}

void TemplateList::chooseRow(int row)
{
    setCurrentIndex(m_model.index(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1))));
}

// Another one is shown where the chosen one is hidden now, but it is not forgotten: it comes back with the filter taken away.
void TemplateList::findAgain()
{
    m_resetting = true;
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    setCurrentIndex(m_model.index(std::max(row, 0)));
    m_resetting = false;
    Q_EMIT currentTemplateChanged();
}

void TemplateList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_resetting)
        return;
    if (const LibraryTemplate *item = m_model.at(current.row()))
        m_chosen = item->key();
    Q_EMIT currentTemplateChanged();
}

bool TemplateList::isStar(const QMouseEvent *event) const
{
    const QModelIndex index = indexAt(event->position().toPoint());
    return index.isValid() && templateStarRect(visualRect(index)).contains(event->position().toPoint());
}

void TemplateList::mousePressEvent(QMouseEvent *event)
{
    if (!isStar(event))
        QListView::mousePressEvent(event);
}

void TemplateList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (isStar(event)) {
        m_model.askFavourite(index.row());
        return;
    }
    QListView::mouseReleaseEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT taken(index);
}

void TemplateList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        starCurrent();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT taken(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace recado
