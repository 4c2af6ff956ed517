#include "pages/messages/messageheader.h"

#include "delegates/cellpainter.h"
#include "widgets/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPainter>

namespace recado {

namespace {

constexpr int shapeVersion = 2; // 1: QHeaderView's own
constexpr int narrowest = 40;
constexpr int widest = 4000;
// The first six are together as wide as the list of a 1280 px window beside the story; the others wait in the menu.
constexpr int defaultWidths[messageCellCount] = {140, 120, 114, 122, 92, 92, 120, 120, 160, 64, 84, 104, 80, 220, 260, 84, 260};
constexpr int shownAtFirst = 6;

std::optional<MessageCell> cellNamed(const QString &name)
{
    for (int cell = 0; cell < messageCellCount; ++cell) {
        if (messageCellName(MessageCell(cell)) == name)
            return MessageCell(cell);
    }
    return {};
}

} // namespace

MessageHeader::MessageHeader(MessageModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(narrowest);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFixedHeight(Theme::rowHeight + 1);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    connect(this, &QWidget::customContextMenuRequested, this, &MessageHeader::showMenu);
    connect(this, &QHeaderView::sectionResized, this, &MessageHeader::columnsChanged);
    connect(this, &QHeaderView::sectionMoved, this, &MessageHeader::columnsChanged);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &MessageHeader::takeSort);
    connect(&model, &MessageModel::queryChanged, this, &MessageHeader::showSort);
}

void MessageHeader::setUp()
{
    for (int column = 0; column < messageCellCount; ++column) {
        resizeSection(column, defaultWidths[column]);
        setSectionHidden(column, column >= shownAtFirst);
    }
}

QList<MessageCell> MessageHeader::shownCells() const
{
    QList<MessageCell> cells;
    for (int visual = 0; visual < count(); ++visual) {
        if (!isSectionHidden(logicalIndex(visual)))
            cells.append(MessageCell(logicalIndex(visual)));
    }
    return cells;
}

QByteArray MessageHeader::shape() const
{
    QJsonArray columns;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        const bool isShown = !isSectionHidden(column);
        // A hidden section has no width of its own that could be asked for.
        columns.append(QJsonObject{{QStringLiteral("name"), messageCellName(MessageCell(column))},
                                   {QStringLiteral("shown"), isShown},
                                   {QStringLiteral("width"), isShown ? sectionSize(column) : defaultWidths[column]}});
    }
    const QJsonObject shape{{QStringLiteral("version"), shapeVersion},
                            {QStringLiteral("columns"), columns},
                            {QStringLiteral("sort"), messageCellName(messageCellOf(m_model.query().sort))},
                            {QStringLiteral("descending"), m_model.query().descending},
                            {QStringLiteral("relative"), m_model.timeWords() == TimeWords::Relative}};
    return QJsonDocument(shape).toJson(QJsonDocument::Compact);
}

void MessageHeader::restore(const QByteArray &bytes)
{
    const QJsonObject shape = QJsonDocument::fromJson(bytes).object();
    if (shape[QLatin1String("version")].toInt() != shapeVersion)
        return;
    const QJsonArray columns = shape[QLatin1String("columns")].toArray();
    for (int visual = 0; visual < int(columns.size()); ++visual)
        restoreColumn(columns[visual].toObject(), visual);
    setSectionHidden(MessageModel::Recipient, false); // a list of nobody helps nobody
    setStretchLastSection(true);
    m_model.setTimeWords(shape[QLatin1String("relative")].toBool() ? TimeWords::Relative : TimeWords::Absolute);
    if (const auto cell = cellNamed(shape[QLatin1String("sort")].toString()))
        m_model.sort(int(*cell), shape[QLatin1String("descending")].toBool(true) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MessageHeader::restoreColumn(const QJsonObject &column, int visual)
{
    const auto cell = cellNamed(column[QLatin1String("name")].toString());
    if (!cell || visual >= count())
        return;
    const int section = int(*cell);
    moveSection(visualIndex(section), visual);
    setSectionHidden(section, false);
    resizeSection(section, std::clamp(column[QLatin1String("width")].toInt(defaultWidths[section]), narrowest, widest));
    setSectionHidden(section, !column[QLatin1String("shown")].toBool(section < shownAtFirst));
}

void MessageHeader::takeSort(int section, Qt::SortOrder order)
{
    if (m_showingSort)
        return;
    if (section >= 0 && !messageCellSort(MessageCell(section)))
        showSort(); // nothing to sort by: the mark goes back to where it was
    else
        m_model.sort(section, order);
}

void MessageHeader::showSort()
{
    const MessageQuery &query = m_model.query();
    const bool isUsual = query.sort == MessageSort::Created && query.descending;
    const int marked = sortIndicatorSection();
    const bool marksIt = marked >= 0 && marked < messageCellCount && messageCellSort(MessageCell(marked)) == query.sort;
    const int section = marksIt ? marked : isUsual ? -1 : int(messageCellOf(query.sort)); // two columns may sort by the same
    m_showingSort = true;
    setSortIndicator(section, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_showingSort = false;
    Q_EMIT columnsChanged(); // the order is remembered with them
}

// The style sheet's headers have no room for the style's own arrow.
void MessageHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    constexpr int arrow = 12;
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != sortIndicatorSection())
        return;
    const QRect where(rect.right() - arrow - Theme::gap, rect.top(), arrow, rect.height() - 1);
    const bool isRising = sortIndicatorOrder() == Qt::AscendingOrder;
    paintIcon(painter, where, isRising ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down"), Theme::current().accent, arrow);
}

void MessageHeader::fill(QMenu *menu)
{
    for (int column = 0; column < messageCellCount; ++column) {
        QAction *action = menu->addAction(messageCellTitle(MessageCell(column)));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(column != MessageModel::Recipient);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            if (shown && sectionSize(column) < narrowest)
                resizeSection(column, defaultWidths[column]);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    QAction *relative = menu->addAction(tr("&How long ago, instead of the time"));
    relative->setCheckable(true);
    relative->setChecked(m_model.timeWords() == TimeWords::Relative);
    connect(relative, &QAction::toggled, this, [this](bool on) {
        m_model.setTimeWords(on ? TimeWords::Relative : TimeWords::Absolute);
        Q_EMIT columnsChanged();
    });
}

void MessageHeader::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(mapToGlobal(at));
}

} // namespace recado
