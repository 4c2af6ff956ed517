#include "pages/broadcast/transitionsdialog.h"

#include "format/broadcastwords.h"
#include "format/timewords.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace recado {

TransitionsDialog::TransitionsDialog(QWidget *parent) : QDialog(parent)
{
    identify(this, QStringLiteral("run.history"), tr("History"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table = new QTableWidget(0, 4, this);
    identify(m_table, QStringLiteral("run.history.table"), tr("History"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("What"), tr("Who"), tr("Why")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 150);
    m_table->setColumnWidth(1, 180);
    m_table->setColumnWidth(2, 120);
    auto *close = secondaryButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("History"), this));
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(720, 360);
}

void TransitionsDialog::setTransitions(const QList<BroadcastTransition> &transitions, Instant now)
{
    m_table->setRowCount(int(transitions.size()));
    for (int row = 0; row < transitions.size(); ++row) {
        const BroadcastTransition &move = transitions[row];
        const QStringList cells{momentWord(move.at, now),
                                QStringLiteral("%1 → %2").arg(broadcastStateWord(move.from), broadcastStateWord(move.to)),
                                move.who.isEmpty() ? tr("Recado", "the program did it") : move.who, broadcastReasonWord(move.reason)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 0 ? exactMoment(move.at) : column == 3 ? broadcastReasonSentence(move.reason) : cells[column]);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace recado
