#include "pages/broadcast/rowpane.h"

#include "application.h"
#include "domain/phone.h"
#include "preview/bubbleview.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace recado {

RowPane::RowPane(PlanDraft &plan, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_model(plan.tools().app.messages().database())
{
    m_title = textLabel(TextRole::Strong, QString(), this);
    m_title->setObjectName(prefix + QStringLiteral(".row"));
    m_previous = iconButton(QStringLiteral("chevron-left"), tr("Previous row"), this);
    m_previous->setObjectName(prefix + QStringLiteral(".previous"));
    m_next = iconButton(QStringLiteral("chevron-right"), tr("Next row"), this);
    m_next->setObjectName(prefix + QStringLiteral(".next"));
    m_bubble = new BubbleView;
    identify(m_bubble, prefix + QStringLiteral(".bubble"), tr("How it arrives"));
    m_bubble->setPlaceholder(tr("The message of each person appears here."));
    m_cellsTitle = textLabel(TextRole::Second, tr("As it came in the file"), this);
    m_cells = new QWidget;

    auto *inner = new QWidget;
    auto *parts = new QVBoxLayout(inner);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Theme::inset);
    parts->addWidget(m_bubble);
    parts->addWidget(m_cellsTitle);
    parts->addWidget(m_cells);
    parts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_title, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::group, Theme::group, Theme::group, Theme::group);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(scroll, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(&m_model, &BroadcastRowsModel::orderArrived, this, [this] {
        if (m_wanted > 0)
            m_place = std::max(0, m_model.rowOf(std::exchange(m_wanted, 0)));
        show();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &RowPane::show);
    connect(&plan, &PlanDraft::contentChanged, this, &RowPane::show);
    show();
}

void RowPane::reload()
{
    m_wanted = m_wanted > 0 ? m_wanted : line();
    m_model.setBroadcast(m_plan.id(), m_plan.broadcast().source.columns, m_plan.broadcast().mapping);
    m_model.reload();
}

void RowPane::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    show();
}

void RowPane::goToLine(qint64 line)
{
    const int place = m_model.rowOf(line);
    if (place < 0) {
        m_wanted = line;
        return;
    }
    m_place = place;
    show();
}

void RowPane::step(int by)
{
    m_place = std::clamp(m_place + by, 0, std::max(0, count() - 1));
    show();
}

void RowPane::show()
{
    const QLocale locale;
    const bool any = count() > 0;
    m_title->setText(any ? tr("Row %1 of %2").arg(locale.toString(m_place + 1), locale.toString(count())) : tr("No rows yet"));
    m_previous->setEnabled(m_place > 0);
    m_next->setEnabled(m_place + 1 < count());
    const BroadcastRow *row = any ? m_model.at(m_place) : nullptr;
    if (any && !row)
        return; // on its way: what was shown stays so long
    const ColumnMapping mapping = m_mapping.value_or(m_plan.broadcast().mapping);
    const QMap<QString, QString> values = row ? valuesFor(mapping, *row) : QMap<QString, QString>();
    const auto &definition = m_plan.definition();
    if (definition)
        m_bubble->setBubble(bubbleOf(*definition, values));
    else if (m_plan.hasContent() && m_plan.broadcast().templateName.isEmpty())
        m_bubble->setBubble(bubbleOf(row ? contentFor(m_plan.content(), values) : m_plan.content().content));
    else
        m_bubble->setBubble({});
    showCells(row);
}

void RowPane::showCells(const BroadcastRow *row)
{
    // A grid never forgets how many lines it had: each row gets one of its own.
    qDeleteAll(m_cells->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_cells->layout();
    m_grid = new QGridLayout(m_cells);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::inset);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_cellsTitle->setVisible(row);
    if (!row)
        return;
    const QStringList columns = m_plan.broadcast().source.columns;
    const int wrong = row->state == RowState::Blocked ? wrongColumn(*row, m_plan.broadcast().mapping) : -1;
    for (int column = 0; column < columns.size(); ++column)
        addCell(columns[column], row->cells.value(column), nowOf(*row, column), column == wrong);
}

// What was made of the cell, where that is something else than what stood there.
QString RowPane::nowOf(const BroadcastRow &row, int column) const
{
    if (column == m_plan.broadcast().mapping.phone && !row.recipient.isEmpty())
        return formatPhone(row.recipient);
    return row.edits.contains(column) ? row.cell(column) : QString();
}

void RowPane::addCell(const QString &column, const QString &original, const QString &now, bool wrong)
{
    const int line = m_grid->rowCount();
    auto *name = new ElidedLabel(m_cells);
    name->setFullText(column);
    setTextRole(name, TextRole::Second);
    auto *value = new ElidedLabel(m_cells);
    setTextRole(value, TextRole::Mono);
    value->setFullText(original.isEmpty() ? QStringLiteral("–") : original.simplified());
    if (wrong)
        setTone(value, Tone::Bad);
    for (QLabel *label : {static_cast<QLabel *>(name), static_cast<QLabel *>(value)})
        label->setMinimumHeight(26);
    m_grid->addWidget(name, line, 0);
    m_grid->addWidget(value, line, 1);
    int next = line + 1;
    if (!now.isEmpty() && now != original) {
        auto *parsed = new ElidedLabel(m_cells);
        setTextRole(parsed, TextRole::Caption);
        parsed->setFullText(tr("→ %1").arg(now));
        parsed->setMinimumHeight(22);
        m_grid->addWidget(parsed, next++, 1);
    }
    auto *rule = new QFrame(m_cells);
    setLook(rule, "look", QStringLiteral("rule"));
    m_grid->addWidget(rule, next, 0, 1, 2);
}

} // namespace recado
