#include "pages/broadcast/chartcard.h"

#include "widgets/icons.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

ChartCard::ChartCard(const QString &title, QWidget *chart, const QString &objectName, QWidget *parent) : Card(title, parent)
{
    setObjectName(objectName);
    m_switch = iconButton(QStringLiteral("list"), tr("As a table"), this);
    m_switch->setCheckable(true);
    m_switch->setObjectName(objectName + QStringLiteral(".table.show"));
    auto *marks = new QWidget(this);
    m_legend = new QHBoxLayout(marks);
    m_legend->setContentsMargins(0, 0, Theme::pad, 0);
    m_legend->setSpacing(Theme::inset);
    addHeaderWidget(marks);
    addHeaderWidget(m_switch);
    m_table = new QTableWidget(this);
    identify(m_table, objectName + QStringLiteral(".table"), title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::compactRowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    connect(m_switch, &QToolButton::clicked, this, &ChartCard::turn);
}

void ChartCard::addLegend(QWidget *mark)
{
    m_legend->addWidget(mark);
}

bool ChartCard::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::turn()
{
    m_stack->setCurrentWidget(m_switch->isChecked() ? static_cast<QWidget *>(m_table) : m_stack->widget(0));
    const QString name = m_switch->isChecked() ? tr("As a drawing") : tr("As a table");
    m_switch->setAccessibleName(name);
    m_switch->setToolTip(name);
}

void ChartCard::setTable(const QStringList &columns, const QList<QStringList> &rows)
{
    m_table->setColumnCount(int(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item)
                m_table->setItem(row, column, item = new QTableWidgetItem);
            item->setText(rows[row].value(column)); // tells nobody when nothing changed
        }
    }
}

} // namespace recado
