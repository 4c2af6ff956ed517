#include "pages/broadcast/rowsview.h"

#include "application.h"
#include "format/checkwords.h"
#include "format/errorwords.h"
#include "pages/broadcast/rowstable.h"
#include "services/recipientimport.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <limits>

namespace recado {

namespace {

constexpr int mostAtOnce = 20'000; // lines written in one go: others want to write between them

} // namespace

RowsView::RowsView(PlanDraft &plan, QWidget *parent) : QWidget(parent), m_plan(plan), m_model(plan.tools().app.messages().database())
{
    m_model.setWords([this](const BroadcastRow &row) { return rowProblemSentence(row, m_plan.broadcast().plan.region); });
    QPushButton *close = secondaryButton(tr("&Back to the check"), this);
    identify(close, QStringLiteral("broadcast.rows.close"));
    m_title = textLabel(TextRole::Section, QString(), this);
    m_title->setObjectName(QStringLiteral("broadcast.rows.title"));
    m_search = new QLineEdit(this);
    identify(m_search, QStringLiteral("broadcast.rows.search"), tr("Search the rows"));
    m_search->setPlaceholderText(tr("Number, name or text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_trouble = new Banner(this);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.rows.problem"));
    auto *card = new Card(this);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, Theme::gap);
    m_table = new RowsTable(m_model, card);
    card->body()->addWidget(m_table);
    m_correct = secondaryButton(tr("&Correct"), this);
    identify(m_correct, QStringLiteral("broadcast.rows.correct"));
    m_out = secondaryButton(tr("&Leave out"), this);
    identify(m_out, QStringLiteral("broadcast.rows.out"));
    m_back = secondaryButton(tr("&Take back in"), this);
    identify(m_back, QStringLiteral("broadcast.rows.back"));

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::inset);
    head->addWidget(close);
    head->addWidget(m_title, 1);
    head->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::pad);
    for (QPushButton *button : {m_correct, m_out, m_back})
        foot->addWidget(button);
    auto *how = new ElidedLabel(this);
    setTextRole(how, TextRole::Caption);
    how->setFullText(tr("F2 or a double click corrects a cell; the file stays as it is."));
    foot->addWidget(how, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::inset);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(card, 1);
    column->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &RowsView::closed);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_model.setFilter({{}, m_kind, text.trimmed()}); });
    connect(&m_model, &BroadcastRowsModel::orderArrived, this, &RowsView::showCount);
    connect(&m_model, &BroadcastRowsModel::editWanted, this, &RowsView::edit);
    connect(&m_model, &BroadcastRowsModel::failed, this, [this](const Error &error) { m_trouble->setMessage(Tone::Bad, errorSentence(error)); });
    connect(m_table, &RowsTable::currentLineChanged, this, &RowsView::lineChosen);
    connect(m_correct, &QPushButton::clicked, m_table, &RowsTable::editWrongCell);
    connect(m_out, &QPushButton::clicked, this, [this] { setLeftOut(true); });
    connect(m_back, &QPushButton::clicked, this, [this] { setLeftOut(false); });
}

void RowsView::reset()
{
    m_trouble->clear();
    for (QPushButton *button : {m_out, m_back})
        button->setEnabled(true);
    m_model.setBroadcast({}, {}, {});
}

void RowsView::showRows(const QString &kind, const QString &title)
{
    m_kind = kind;
    m_heading = title;
    m_trouble->clear();
    {
        const QSignalBlocker silent(m_search);
        m_search->clear();
    }
    m_model.setBroadcast(m_plan.id(), m_plan.broadcast().source.columns, m_plan.broadcast().mapping);
    m_model.setFilter({{}, kind, {}});
    m_model.reload();
    showCount();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsView::showCount()
{
    m_title->setText(m_model.isReady() ? QStringLiteral("%1 · %2").arg(m_heading, QLocale().toString(m_model.rowCount())) : m_heading);
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

void RowsView::edit(qint64 line, int column, const QString &text)
{
    m_plan.tools().recipients.edit(m_plan.id(), line, column, text).then(this, [this, turn = m_plan.turn()](const Result<BroadcastRow> &row) {
        if (turn != m_plan.turn())
            return;
        if (!row) {
            m_trouble->setMessage(Tone::Bad, errorSentence(row.error()));
            return;
        }
        m_model.rowChanged(*row);
        Q_EMIT rowsChanged();
    });
}

void RowsView::setLeftOut(bool out)
{
    const QList<qint64> lines = m_table->selectedLines(std::numeric_limits<int>::max());
    if (lines.isEmpty())
        return;
    for (QPushButton *button : {m_out, m_back})
        button->setEnabled(false);
    setLeftOut(lines, out, m_plan.turn());
}

// Portion after portion, until all that were selected are done.
void RowsView::setLeftOut(const QList<qint64> &lines, bool out, quint64 turn)
{
    m_plan.tools().recipients.setLeftOut(m_plan.id(), lines.mid(0, mostAtOnce), out).then(this, [this, rest = lines.mid(mostAtOnce), out, turn](const Result<void> &done) {
        if (turn != m_plan.turn())
            return;
        if (!done)
            m_trouble->setMessage(Tone::Bad, errorSentence(done.error()));
        if (done && !rest.isEmpty())
            setLeftOut(rest, out, turn);
        else
            endLeftOut();
    });
}

void RowsView::endLeftOut()
{
    for (QPushButton *button : {m_out, m_back})
        button->setEnabled(true);
    m_model.reload();
    Q_EMIT rowsChanged();
}

} // namespace recado
