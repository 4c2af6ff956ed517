#include "pages/messages/exportcolumns.h"

#include "format/columnwords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int ColumnRole = Qt::UserRole;

QListWidgetItem *itemOf(const ExportChoice::Column &each)
{
    auto *item = new QListWidgetItem(messageColumnWord(each.column));
    item->setData(ColumnRole, int(each.column));
    item->setToolTip(messageColumnLine(each.column));
    item->setSizeHint({0, Theme::compactRowHeight});
    // Not ItemIsDropEnabled: what is dropped falls between two, not onto one.
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(each.chosen ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

ExportColumns::ExportColumns(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("export.columns.part"));
    m_list = new QListWidget(this);
    identify(m_list, QStringLiteral("export.columns"), tr("Columns of the file, in their order"));
    setLook(m_list, "look", QStringLiteral("boxed"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap + 2);
    column->addLayout(buildHead());
    column->addWidget(m_list, 1);
    column->addLayout(buildShortcuts());
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumns::announce);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportColumns::refresh);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) // a drop is one of each, or a move
        connect(m_list->model(), signal, this, &ExportColumns::announce);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ExportColumns::announce);
}

QLayout *ExportColumns::buildHead()
{
    auto *title = textLabel(TextRole::Field, tr("C&olumns"), this);
    title->setBuddy(m_list);
    m_count = textLabel(TextRole::Caption, QString(), this);
    m_count->setObjectName(QStringLiteral("export.columns.count"));
    m_up = iconButton(QStringLiteral("arrow-up"), tr("Further to the front (Alt+Up)"), this);
    m_down = iconButton(QStringLiteral("arrow-down"), tr("Further to the back (Alt+Down)"), this);
    m_up->setObjectName(QStringLiteral("export.columns.up"));
    m_down->setObjectName(QStringLiteral("export.columns.down"));
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    row->addWidget(title);
    row->addWidget(m_count, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    return row;
}

QLayout *ExportColumns::buildShortcuts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    const auto add = [this, row](const QString &words, const char *name, auto columns) {
        QPushButton *button = secondaryButton(words, this);
        identify(button, QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, columns] { choose(columns()); });
        row->addWidget(button);
    };
    add(tr("As on the &screen"), "export.columns.screen", [this] { return m_onScreen; });
    add(tr("&All"), "export.columns.all", [] { return messageColumns(); });
    add(tr("&Usual"), "export.columns.usual", [] { return defaultMessageColumns(); });
    row->addStretch(1);
    return row;
}

void ExportColumns::setOnScreen(const QList<MessageColumn> &columns)
{
    m_onScreen = columns;
}

void ExportColumns::setColumns(const QList<ExportChoice::Column> &columns)
{
    m_filling = true;
    m_list->clear();
    for (const ExportChoice::Column &each : columns)
        m_list->addItem(itemOf(each));
    m_list->setCurrentRow(0);
    m_filling = false;
    announce();
}

QList<ExportChoice::Column> ExportColumns::columns() const
{
    QList<ExportChoice::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        columns.append({MessageColumn(item->data(ColumnRole).toInt()), item->checkState() == Qt::Checked});
    }
    return columns;
}

void ExportColumns::choose(const QList<MessageColumn> &columns)
{
    setColumns(ExportChoice::columnsWith(columns));
    m_list->scrollToTop();
}

void ExportColumns::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_filling = true; // two steps of one move
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentItem(item);
    m_filling = false;
    announce();
}

void ExportColumns::announce()
{
    if (m_filling)
        return;
    refresh();
    Q_EMIT changed();
}

void ExportColumns::refresh()
{
    if (m_filling)
        return;
    int chosen = 0;
    for (int row = 0; row < m_list->count(); ++row)
        chosen += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%1 of %2").arg(chosen).arg(m_list->count()));
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool ExportColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            move(isUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recado
