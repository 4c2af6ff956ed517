#include "pages/broadcast/storytable.h"

#include "delegates/storydelegate.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHeaderView>

namespace recado {

namespace {

constexpr int defaultWidths[] = {76, 152, 140, 124, 92, 92, 92, 240};

} // namespace

StoryTable::StoryTable(RecipientStoryModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    identify(this, QStringLiteral("run.table"), tr("Recipients"));
    setItemDelegate(new StoryDelegate(this));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::compactRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    setUpColumns();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &StoryTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &StoryTable::returnToSelection);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const MessageRow row = m_model.messageAt(index.row()); !row.isNull())
            Q_EMIT opened(row);
    });
}

void StoryTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFixedHeight(Theme::rowHeight + 1);
    for (int column = 0; column < RecipientStoryModel::ColumnCount; ++column)
        setColumnWidth(column, defaultWidths[column]);
    connect(header, &QHeaderView::sectionResized, this, &StoryTable::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &StoryTable::columnsChanged);
}

QByteArray StoryTable::columnShape() const
{
    return horizontalHeader()->saveState();
}

void StoryTable::restoreColumns(const QByteArray &shape)
{
    if (!shape.isEmpty())
        horizontalHeader()->restoreState(shape);
    horizontalHeader()->setStretchLastSection(true);
}

void StoryTable::rememberSelection()
{
    m_heldCurrent = m_model.lineAt(currentIndex().row());
    m_held.hold(*selectionModel(), [this](int place) { return m_model.lineAt(place); }, m_model.rowCount());
}

void StoryTable::returnToSelection()
{
    if (const int current = m_model.placeOf(m_heldCurrent); current >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(current, 0));
    }
    // Another filter's "everything" would be others.
    m_held.giveBack(*selectionModel(), [this](int place) { return m_model.lineAt(place); }, m_model.rowCount(), RecipientStoryModel::ColumnCount, false);
}

} // namespace recado
