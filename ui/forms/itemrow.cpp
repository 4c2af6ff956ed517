#include "forms/itemrow.h"

#include "forms/itemlist.h"
#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>

namespace recado {

namespace {

constexpr int handleSize = 16;

} // namespace

ItemRow::ItemRow(ItemList &list, int index, const QString &name, const QString &path)
    : QFrame(&list), m_index(index), m_head(new QHBoxLayout), m_buttons(new QHBoxLayout), m_column(new QVBoxLayout)
{
    identify(this, QStringLiteral("compose.item.") + path, name);
    auto *handle = new QLabel(this);
    handle->setPixmap(icons::pixmap(QStringLiteral("grip"), Theme::current().third, handleSize, this));
    handle->setObjectName(QStringLiteral("compose.grip.") + path);
    handle->setCursor(Qt::OpenHandCursor);
    handle->setToolTip(tr("Drag to move, or Alt+Up and Alt+Down"));
    handle->installEventFilter(this);
    m_handle = handle;
    m_up = button(QStringLiteral("up"), tr("Move up: %1").arg(name), QStringLiteral("compose.up.") + path);
    m_down = button(QStringLiteral("down"), tr("Move down: %1").arg(name), QStringLiteral("compose.down.") + path);
    auto *bin = button(QStringLiteral("bin"), tr("Remove: %1").arg(name), QStringLiteral("compose.remove.") + path);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_index, m_index + 1); });
    connect(bin, &QToolButton::clicked, this, [this] { Q_EMIT removeWanted(m_index); });

    m_buttons->setSpacing(0);
    for (QToolButton *each : {m_up, m_down, bin})
        m_buttons->addWidget(each);
    m_column->setSpacing(Theme::pad);
    m_head->setSpacing(Theme::pad);
    m_head->addWidget(handle, 0, Qt::AlignTop);
    m_head->addLayout(m_column, 1);
    m_head->addLayout(m_buttons);
    m_head->setAlignment(m_buttons, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::pad);
    all->addLayout(m_head);
    // Handle and buttons stand beside the first field's editor, which has a label above it.
    const int label = QFontMetrics(Theme::font(Theme::captionSize)).height() + Theme::gap;
    handle->setContentsMargins(0, label + (Theme::controlHeight - handleSize) / 2, 0, 0);
    m_buttons->setContentsMargins(0, label, 0, 0);

    if (!rowAround(&list))
        addShortcuts();
}

void ItemRow::setBoxed(const QString &title)
{
    setLook(this, "look", QStringLiteral("inset"));
    layout()->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::inset);
    m_head->removeItem(m_column);
    m_head->insertWidget(1, textLabel(TextRole::Strong, title, this), 1);
    m_head->setAlignment(m_handle, Qt::AlignVCenter);
    m_handle->setContentsMargins(0, 0, 0, 0);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::inset);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_column);
}

ItemRow *ItemRow::rowAround(QWidget *inner)
{
    for (QWidget *widget = inner; widget; widget = widget->parentWidget()) {
        if (auto *row = qobject_cast<ItemRow *>(widget))
            return row;
    }
    return nullptr;
}

// Those of the outermost row serve the rows within it: two of the same keys would be ambiguous. The innermost with the cursor moves.
void ItemRow::addShortcuts()
{
    for (const auto &[key, step] : {std::pair{Qt::Key_Up, -1}, std::pair{Qt::Key_Down, 1}}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [step = step] {
            if (ItemRow *row = rowAround(QApplication::focusWidget()))
                Q_EMIT row->moveWanted(row->m_index, row->m_index + step);
        });
    }
}

QToolButton *ItemRow::button(const QString &icon, const QString &name, const QString &objectName)
{
    QToolButton *made = iconButton(icon, name, this);
    identify(made, objectName, name);
    return made;
}

void ItemRow::setEnds(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
    m_up->setVisible(!isFirst || !isLast);
    m_down->setVisible(!isFirst || !isLast);
    m_handle->setVisible(!isFirst || !isLast);
}

int ItemRow::placeOf(int y) const
{
    int place = 0;
    for (const ItemRow *row : parentWidget()->findChildren<ItemRow *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (row->isVisibleTo(parentWidget()) && row != this && row->geometry().center().y() < y)
            ++place;
    }
    return place;
}

bool ItemRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_handle && event->type() == QEvent::MouseButtonPress) {
        m_handle->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (watched == m_handle && event->type() == QEvent::MouseMove) {
        const int y = mapToParent(m_handle->mapTo(this, static_cast<QMouseEvent *>(event)->position().toPoint())).y();
        raise();
        move(x(), std::clamp(y - height() / 2, 0, std::max(0, parentWidget()->height() - height())));
        return true;
    }
    if (watched == m_handle && event->type() == QEvent::MouseButtonRelease) {
        m_handle->setCursor(Qt::OpenHandCursor);
        const int place = placeOf(geometry().center().y());
        parentWidget()->layout()->invalidate();
        parentWidget()->layout()->activate();
        if (place != m_index)
            Q_EMIT moveWanted(m_index, place);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace recado
