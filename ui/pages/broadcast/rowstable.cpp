#include "pages/broadcast/rowstable.h"

#include "delegates/cellpainter.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace recado {

namespace {

constexpr int iconSize = 16;

// State by icon, word and colour; the wrong cell in red with its sign; a corrected one with a pencil.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        paintRowGround(painter, option, true);
        QRect inside = option.rect.adjusted(Theme::inset, 0, -Theme::pad, -1);
        const QVariant value = index.data();
        if (!value.isValid()) {
            paintPending(painter, inside);
            return;
        }
        const Theme &theme = Theme::current();
        const auto state = RowState(index.data(BroadcastRowsModel::StateRole).toInt());
        if (index.column() == BroadcastRowsModel::Line) {
            paintText(painter, inside, value.toString(), Theme::font(), theme.third);
        } else if (index.column() == BroadcastRowsModel::Problem) {
            const QColor colour = colourOf(state);
            paintIcon(painter, inside, iconOf(state), colour, iconSize);
            paintText(painter, inside.adjusted(iconSize + 6, 0, 0, 0), value.toString(), Theme::font(), state == RowState::Ready ? theme.text : colour);
        } else {
            const bool wrong = index.data(BroadcastRowsModel::WrongRole).toBool() && state == RowState::Blocked;
            if (index.data(BroadcastRowsModel::OriginalRole).isValid()) {
                paintIcon(painter, inside, QStringLiteral("pencil"), theme.accent, 12);
                inside.setLeft(inside.left() + 18);
            }
            const QString text = value.toString();
            const bool empty = wrong && text.isEmpty();
            paintText(painter, inside, empty ? BroadcastRowsModel::tr("empty") : text, Theme::font(Theme::bodySize, wrong ? QFont::DemiBold : QFont::Normal),
                      wrong ? theme.bad : state == RowState::LeftOut ? theme.second : theme.text);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int icon = index.column() == BroadcastRowsModel::Problem ? iconSize + 6 : 0;
        return {textWidth(index.data().toString(), Theme::font()) + icon + Theme::inset + Theme::pad, Theme::rowHeight};
    }

private:
    static QString iconOf(RowState state)
    {
        switch (state) {
        case RowState::Ready: return QStringLiteral("tick-circle");
        case RowState::Blocked: return QStringLiteral("cross-circle");
        case RowState::LeftOut: return QStringLiteral("close");
        case RowState::Taken: return QStringLiteral("plane");
        }
        return {};
    }

    static QColor colourOf(RowState state)
    {
        const Theme &theme = Theme::current();
        return state == RowState::Ready ? theme.good : state == RowState::Blocked ? theme.bad : theme.second;
    }
};

} // namespace

RowsTable::RowsTable(BroadcastRowsModel &model, QWidget *parent) : SheetTable(parent), m_model(model)
{
    identify(this, QStringLiteral("broadcast.rows"), tr("Recipients"));
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_fitted = false; });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!std::exchange(m_fitted, true))
            fitColumns();
    });
}

QList<qint64> RowsTable::selectedLines(int limit) const
{
    QList<qint64> lines;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && lines.size() < limit; ++row)
            lines.append(m_model.lineAt(row));
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

void RowsTable::editWrongCell()
{
    const int row = currentIndex().row();
    for (int column = BroadcastRowsModel::FirstCell; column < m_model.columnCount(); ++column) {
        const QModelIndex cell = m_model.index(row, column);
        if (cell.data(BroadcastRowsModel::WrongRole).toBool()) {
            setCurrentIndex(cell);
            edit(cell);
            return;
        }
    }
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    SheetTable::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentLineChanged(m_model.lineAt(current.row()));
}

} // namespace recado
