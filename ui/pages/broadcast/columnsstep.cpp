#include "pages/broadcast/columnsstep.h"

#include "format/errorwords.h"
#include "format/sheetwords.h"
#include "models/templatewords.h"
#include "pages/broadcast/jobcard.h"
#include "pages/broadcast/recipientsstep.h"
#include "pages/broadcast/rowpane.h"
#include "pages/broadcast/variablerow.h"
#include "services/recipientimport.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/foldingpane.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

QString placeIn(const std::optional<TemplateDefinition> &definition, const QString &name)
{
    return definition ? variablePlace(*definition, name) : QString();
}

TemplateVariable variableOf(const std::optional<TemplateDefinition> &definition, const QString &name)
{
    if (definition) {
        for (const TemplateVariable &variable : definition->variables) {
            if (variable.name == name)
                return variable;
        }
    }
    TemplateVariable plain;
    plain.name = name;
    return plain;
}

} // namespace

ColumnsStep::ColumnsStep(PlanDraft &plan, FormTools tools, QWidget *parent) : PlanStep(plan, parent), m_tools(std::move(tools))
{
    m_pane = new RowPane(plan, QStringLiteral("broadcast.columns"));
    auto *fold = new FoldingPane(buildForm(), tr("Columns"), m_pane, tr("Preview"), this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fold);
    for (QComboBox *box : {m_phone, m_name})
        connect(box, &QComboBox::activated, this, &ColumnsStep::takeColumns);
    connect(&plan, &PlanDraft::contentChanged, this, &ColumnsStep::build);
    connect(m_job, &JobCard::stopWanted, this, [this] { m_stop.request_stop(); });
    connect(&this->tools().recipients, &RecipientImport::progressed, this, [this](BroadcastId id, const ImportProgress &progress) {
        if (id == this->plan().id() && m_busy)
            m_job->setProgress(progress.part, tr("%1 rows").arg(QLocale().toString(progress.rows)));
    });
}

QWidget *ColumnsStep::buildForm()
{
    auto *form = new QWidget;
    m_trouble = new Banner(form);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.columns.problem"));
    m_job = new JobCard(QStringLiteral("broadcast.remap"), form);
    auto *who = m_whoCard = new Card(tr("Who"), form);
    const auto add = [who](const QString &label, const char *name, QComboBox **box) {
        *box = new QComboBox(who);
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(14);
        auto *field = new Field(label, *box, who);
        (*box)->setObjectName(QLatin1String(name));
        return field;
    };
    m_phoneField = add(tr("&Telephone"), "broadcast.columns.phone", &m_phone);
    Field *nameField = add(tr("N&ame (optional)"), "broadcast.columns.name", &m_name);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(Theme::group);
    pair->addWidget(m_phoneField, 1, Qt::AlignTop);
    pair->addWidget(nameField, 1, Qt::AlignTop);
    who->body()->addLayout(pair);

    m_variablesCard = new Card(tr("What changes in the message"), form);
    m_noVariables = sentenceLabel(TextRole::Second, tr("Nothing: everybody gets the same text."), m_variablesCard);
    m_rowsColumn = new QVBoxLayout;
    m_rowsColumn->setSpacing(Theme::inset);
    m_variablesCard->body()->addWidget(m_noVariables);
    m_variablesCard->body()->addLayout(m_rowsColumn);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::group);
    for (QWidget *part : {static_cast<QWidget *>(m_trouble), static_cast<QWidget *>(m_job), static_cast<QWidget *>(who), static_cast<QWidget *>(m_variablesCard)})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(form);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return form;
}

void ColumnsStep::reset()
{
    m_tried = false;
    setBusy(false); // an import that is under way goes on
    m_trouble->clear();
    fillColumns();
    build();
}

void ColumnsStep::enter()
{
    fillColumns();
    build();
    m_pane->setMapping(mapping());
    m_pane->reload();
}

void ColumnsStep::focusFirst()
{
    for (const QString &name : std::as_const(m_order)) {
        if (m_rows[name]->isMissing()) {
            m_rows[name]->focus();
            return;
        }
    }
    m_phone->setFocus(Qt::OtherFocusReason);
}

void ColumnsStep::fillColumns()
{
    const Broadcast &broadcast = plan().broadcast();
    for (const auto &[box, none, chosen] : {std::tuple{m_phone, tr("Choose a column"), broadcast.mapping.phone}, {m_name, tr("None"), broadcast.mapping.name}}) {
        box->clear();
        box->addItem(none, -1);
        for (int column = 0; column < broadcast.source.columns.size(); ++column)
            box->addItem(broadcast.source.columns[column], column);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    for (VariableRow *row : std::as_const(m_rows))
        row->setColumns(broadcast.source.columns);
}

void ColumnsStep::build()
{
    const QStringList variables = plan().variables();
    if (variables != m_order) {
        qDeleteAll(m_rows);
        m_rows.clear();
        m_order = variables;
        for (const QString &name : variables) {
            auto *row = new VariableRow(variableOf(plan().definition(), name), placeIn(plan().definition(), name), m_tools, m_variablesCard);
            row->setColumns(plan().broadcast().source.columns);
            m_rows.insert(name, row);
            m_rowsColumn->addWidget(row);
            connect(row, &VariableRow::changed, this, &ColumnsStep::takeChange);
        }
    }
    m_noVariables->setVisible(variables.isEmpty());
    show();
}

void ColumnsStep::show()
{
    const QMap<QString, ValueSource> sources = plan().broadcast().mapping.variables;
    for (const QString &name : std::as_const(m_order))
        m_rows[name]->setSource(sources.value(name));
    m_pane->setMapping(mapping());
    Q_EMIT stateChanged();
}

ColumnMapping ColumnsStep::mapping() const
{
    ColumnMapping mapping = plan().broadcast().mapping;
    mapping.phone = m_phone->currentIndex() < 0 ? -1 : m_phone->currentData().toInt();
    mapping.name = m_name->currentIndex() < 0 ? -1 : m_name->currentData().toInt();
    for (const QString &name : m_order)
        mapping.variables.insert(name, m_rows[name]->source());
    return mapping;
}

void ColumnsStep::takeChange()
{
    const QMap<QString, ValueSource> variables = mapping().variables;
    plan().change([&variables](Broadcast &broadcast) { broadcast.mapping.variables = variables; });
    if (m_tried) {
        for (VariableRow *row : std::as_const(m_rows))
            row->setWrong(row->isMissing());
    }
    m_pane->setMapping(mapping());
    Q_EMIT stateChanged();
}

// Whom a row is for is read out of it anew by the service, when one goes on; the preview shows it at once.
void ColumnsStep::takeColumns()
{
    m_phoneField->setProblem({});
    m_pane->setMapping(mapping());
    Q_EMIT stateChanged();
}

bool ColumnsStep::isDone() const
{
    return plan().hasRows() && missing().isEmpty();
}

QString ColumnsStep::missing() const
{
    if (m_busy)
        return RecipientsStep::tr("The recipients are being read.");
    const ColumnMapping now = mapping();
    if (plan().hasRows() && now.phone < 0)
        return tr("Say which column has the telephones.");
    const auto open = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const VariableRow *row) { return row->isMissing(); });
    return open > 0 ? tr("%n variable(s) have neither a column nor a text.", nullptr, int(open)) : QString();
}

void ColumnsStep::goOn()
{
    if (m_busy)
        return;
    m_tried = true;
    if (mapping().phone < 0) {
        m_phoneField->setProblem(missing());
        m_phone->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (VariableRow *row : std::as_const(m_rows))
        row->setWrong(row->isMissing());
    if (!missing().isEmpty()) {
        m_trouble->setMessage(Tone::Warn, missing());
        focusFirst();
        return;
    }
    m_trouble->clear();
    leave([this] { Q_EMIT nextWanted(); });
}

void ColumnsStep::leave(const std::function<void()> &then)
{
    if (m_busy)
        return;
    const ColumnMapping now = mapping();
    const ColumnMapping &before = plan().broadcast().mapping;
    const bool isSame = now.phone == before.phone && now.name == before.name;
    if (isSame || now.phone < 0 || !plan().hasRows())
        then();
    else
        remap(then);
}

// What would be changed in the form meanwhile would be lost to what the service writes.
void ColumnsStep::setBusy(bool busy)
{
    m_busy = busy;
    if (!busy)
        m_job->hide();
    for (Card *card : {m_whoCard, m_variablesCard})
        card->setEnabled(!busy);
    Q_EMIT stateChanged();
}

void ColumnsStep::remap(const std::function<void()> &then)
{
    m_trouble->clear();
    m_stop = std::stop_source();
    m_job->start(tr("Reading the rows anew"));
    setBusy(true);
    plan().flush().then(this, [this, then, id = plan().id(), turn = plan().turn(), now = mapping()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved) {
            setBusy(false);
            m_trouble->setMessage(Tone::Bad, errorSentence(saved.error()));
            return;
        }
        tools().recipients.remap(id, now, m_stop.get_token()).then(this, [this, then, turn](const Result<ImportResult> &result) {
            if (turn != plan().turn())
                return;
            if (!result) {
                setBusy(false);
                m_trouble->setMessage(Tone::Bad, sheetErrorSentence(result.error()));
                return;
            }
            plan().refresh().then(this, [this, then, turn](const Result<void> &) {
                if (turn != plan().turn())
                    return;
                setBusy(false);
                plan().noteNewRows();
                m_pane->reload();
                then();
            });
        });
    });
}

} // namespace recado
