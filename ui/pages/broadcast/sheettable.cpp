#include "pages/broadcast/sheettable.h"

#include "widgets/theme.h"

#include <QHeaderView>

#include <algorithm>

namespace recado {

namespace {

constexpr int narrowest = 72;
constexpr int widest = 260;

} // namespace

SheetTable::SheetTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::compactRowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(Theme::rowHeight + 1);
}

void SheetTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &SheetTable::fitColumns);
    fitColumns();
}

void SheetTable::fitColumns()
{
    if (!model())
        return;
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column) + Theme::inset, narrowest, widest));
}

} // namespace recado
