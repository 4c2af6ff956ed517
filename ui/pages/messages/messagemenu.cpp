#include "pages/messages/messagemenu.h"

#include "models/messageconditions.h"
#include "pages/messages/messageheader.h"
#include "pages/messages/messagetable.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>

namespace recado {

namespace {

struct MessageMenu {
    Q_DECLARE_TR_FUNCTIONS(recado::MessageMenu)
};

// As the person reads it; a moment stands for its day, as its filter does.
QString valueWord(const MessageSummary &summary, MessageCell cell)
{
    constexpr qsizetype mostShown = 40;
    const auto day = [](Instant at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)).date(), QLocale::ShortFormat); };
    QString word;
    switch (cell) {
    case MessageCell::Name: word = summary.message.personName; break;
    case MessageCell::When: word = day(momentOf(summary.message)); break;
    case MessageCell::Created: word = day(summary.message.createdAt); break;
    default: word = messageCell(summary, cell); break;
    }
    word = word.size() > mostShown ? word.left(mostShown - 1).trimmed() + QChar(0x2026) : word;
    return word.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addFilters(QMenu *menu, MessageTable &table, const MessageSummary &summary, const QPersistentModelIndex &cell)
{
    const auto column = MessageCell(cell.column());
    const QString value = valueWord(summary, column);
    const bool canFilter = !conditionOf(summary, column).isEmpty();
    QAction *only = menu->addAction(value.isEmpty() ? MessageMenu::tr("&Filter: only where this is empty") : MessageMenu::tr("&Filter by “%1”").arg(value));
    only->setObjectName(QStringLiteral("messages.cell.filter"));
    QAction *without = menu->addAction(value.isEmpty() ? MessageMenu::tr("E&xclude where this is empty") : MessageMenu::tr("E&xclude “%1”").arg(value));
    without->setObjectName(QStringLiteral("messages.cell.exclude"));
    QAction *person = menu->addAction(MessageMenu::tr("Filter by this &person"));
    person->setObjectName(QStringLiteral("messages.cell.person"));
    only->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // shown; the table hears the keys
    without->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    only->setEnabled(canFilter);
    without->setEnabled(canFilter);
    QObject::connect(only, &QAction::triggered, &table, [&table, cell] { table.filterBy(cell, false); });
    QObject::connect(without, &QAction::triggered, &table, [&table, cell] { table.filterBy(cell, true); });
    QObject::connect(person, &QAction::triggered, &table, [&table, cell] { table.filterByPerson(cell); });
}

void addSorting(QMenu *menu, MessageModel &model, int column)
{
    QAction *up = menu->addAction(MessageMenu::tr("&Sort by this column"));
    QAction *down = menu->addAction(MessageMenu::tr("Sort &backwards"));
    for (QAction *action : {up, down}) {
        action->setEnabled(messageCellSort(MessageCell(column)).has_value());
        const Qt::SortOrder order = action == up ? Qt::AscendingOrder : Qt::DescendingOrder;
        QObject::connect(action, &QAction::triggered, &model, [&model, column, order] { model.sort(column, order); });
    }
    QAction *usual = menu->addAction(MessageMenu::tr("&Newest first"));
    QObject::connect(usual, &QAction::triggered, &model, [&model] { model.sort(-1); });
}

} // namespace

QMenu *makeMessageMenu(MessageTable &table, MessageModel &model, MessageHeader &header, const QModelIndex &index)
{
    const QPersistentModelIndex cell(index);
    auto *menu = new QMenu(&table);
    menu->setObjectName(QStringLiteral("messages.cell.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const MessageSummary *summary = model.summaryAt(cell.row())) {
        addFilters(menu, table, *summary, cell);
        menu->addSeparator();
        QAction *copy = menu->addAction(MessageMenu::tr("&Copy the cell"));
        copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        QObject::connect(copy, &QAction::triggered, &table, [&table, cell] { table.copyCell(cell); });
    }
    QAction *rows = menu->addAction(MessageMenu::tr("Copy the selected &rows"));
    rows->setShortcut(QKeySequence::Copy);
    QObject::connect(rows, &QAction::triggered, &table, &MessageTable::copySelection);
    menu->addSeparator();
    addSorting(menu, model, cell.column());
    header.fill(menu->addMenu(MessageMenu::tr("Co&lumns")));
    return menu;
}

} // namespace recado
