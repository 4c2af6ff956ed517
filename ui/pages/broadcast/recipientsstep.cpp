#include "pages/broadcast/recipientsstep.h"

#include "application.h"
#include "format/sheetwords.h"
#include "pages/broadcast/dropground.h"
#include "pages/broadcast/jobcard.h"
#include "pages/broadcast/rowstable.h"
#include "pages/broadcast/shapebar.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <utility>

namespace recado {

namespace {

constexpr int sampleRows = 50;

} // namespace

RecipientsStep::RecipientsStep(PlanDraft &plan, QWidget *parent)
    : PlanStep(plan, parent), m_rows(plan.tools().app.messages().database())
{
    m_trouble = new Banner(this);
    m_trouble->setClosable(true);
    identify(m_trouble, QStringLiteral("broadcast.recipients.problem"));
    m_note = new Banner(this);
    m_note->setClosable(true);
    identify(m_note, QStringLiteral("broadcast.recipients.note"));
    m_job = new JobCard(QStringLiteral("broadcast.import"), this);
    m_drop = new DropGround(this);
    m_previewPart = buildPreview();
    m_taken = buildTaken();
    auto *parts = new QWidget(this);
    m_stack = new QStackedLayout(parts);
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        m_stack->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::group, Theme::margin, Theme::group);
    column->setSpacing(Theme::inset);
    column->addWidget(m_trouble);
    column->addWidget(m_note);
    column->addWidget(m_job);
    column->addWidget(parts, 1);

    connect(m_drop, &DropGround::fileDropped, this, &RecipientsStep::takeFile);
    connect(m_drop, &DropGround::textDropped, this, &RecipientsStep::takeText);
    connect(m_drop, &DropGround::chooseWanted, this, &RecipientsStep::chooseFile);
    connect(m_drop, &DropGround::pasteWanted, this, &RecipientsStep::pasteCells);
    connect(m_drop, &DropGround::earlierWanted, this, &RecipientsStep::askEarlier);
    connect(m_drop, &DropGround::sampleWanted, this, &RecipientsStep::saveSample);
    connect(m_shape, &ShapeBar::shapeChanged, this, [this] { readPreview(m_shape->shape()); });
    connect(m_shape, &ShapeBar::phoneChanged, this, [this] {
        m_mapping.phone = m_shape->phoneColumn();
        Q_EMIT stateChanged();
    });
    connect(m_job, &JobCard::stopWanted, this, [this] { m_stop.request_stop(); });
    connect(&tools().recipients, &RecipientImport::progressed, this, &RecipientsStep::showProgress);
}

QWidget *RecipientsStep::buildPreview()
{
    auto *part = new QWidget(this);
    m_what = textLabel(TextRole::Section, QString(), part);
    m_what->setObjectName(QStringLiteral("broadcast.preview.what"));
    QPushButton *other = secondaryButton(tr("Choose something else"), part);
    identify(other, QStringLiteral("broadcast.preview.other"));
    connect(other, &QPushButton::clicked, this, [this] {
        forgetSource();
        showWhatIsThere();
    });
    m_shape = new ShapeBar(part);
    auto *card = new Card(part);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, Theme::gap);
    m_table = new SheetTable(card);
    identify(m_table, QStringLiteral("broadcast.preview.table"), tr("The file as it was read"));
    m_table->setModel(&m_preview);
    card->body()->addWidget(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(m_what, 1);
    line->addWidget(other);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(m_shape);
    column->addWidget(card, 1);
    return part;
}

QWidget *RecipientsStep::buildTaken()
{
    auto *part = new QWidget(this);
    m_takenTitle = textLabel(TextRole::Section, QString(), part);
    m_takenTitle->setObjectName(QStringLiteral("broadcast.recipients.title"));
    m_takenWords = sentenceLabel(TextRole::Second, QString(), part);
    QPushButton *other = secondaryButton(tr("&Replace the recipients"), part);
    identify(other, QStringLiteral("broadcast.recipients.replace"));
    connect(other, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_drop);
        Q_EMIT stateChanged();
    });
    auto *card = new Card(part);
    card->setFlush(true);
    card->body()->setContentsMargins(1, 1, 1, Theme::gap);
    m_rowsTable = new RowsTable(m_rows, card);
    m_rowsTable->setObjectName(QStringLiteral("broadcast.recipients.rows"));
    m_rowsTable->setEditTriggers(QAbstractItemView::NoEditTriggers); // corrections have their place in the check
    card->body()->addWidget(m_rowsTable);
    auto *line = new QHBoxLayout;
    line->addWidget(m_takenTitle, 1);
    line->addWidget(other);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addLayout(line);
    column->addWidget(m_takenWords);
    column->addWidget(card, 1);
    return part;
}

void RecipientsStep::reset()
{
    forgetSource();
    m_trouble->clear();
    m_note->clear();
    m_busy = false;
    m_job->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        part->setEnabled(true);
    showWhatIsThere();
}

void RecipientsStep::enter()
{
    if (!hasSource() && !m_busy)
        showWhatIsThere();
}

void RecipientsStep::focusFirst()
{
    if (m_stack->currentWidget() == m_drop) {
        if (auto *choose = m_drop->findChild<QPushButton *>(QStringLiteral("broadcast.chooseFile")))
            choose->setFocus(Qt::OtherFocusReason);
    } else if (m_stack->currentWidget() == m_previewPart) {
        m_shape->focusPhone();
    }
}

void RecipientsStep::forgetSource()
{
    ++m_generation;
    m_path.clear();
    m_text.clear();
    m_mapping = {};
    m_shape->setPhoneColumn(-1); // the column of another table says nothing about the next one
}

void RecipientsStep::showWhatIsThere()
{
    const Broadcast &broadcast = plan().broadcast();
    if (!plan().hasRows()) {
        m_stack->setCurrentWidget(m_drop);
        Q_EMIT stateChanged();
        return;
    }
    m_rows.setBroadcast(broadcast.id, broadcast.source.columns, broadcast.mapping);
    m_rows.reload();
    const bool hasName = !broadcast.source.fileName.isEmpty();
    const QString from = hasName                               ? tr("Recipients from %1").arg(broadcast.source.fileName)
        : broadcast.source.kind == QLatin1String("pasted")              ? tr("Recipients that were pasted")
                                                                        : tr("Recipients that were taken over");
    m_takenTitle->setText(from);
    m_takenWords->setText(tr("What is wrong with single rows is put right in the check; the file itself stays as it is."));
    m_stack->setCurrentWidget(m_taken);
    Q_EMIT stateChanged();
}

void RecipientsStep::takeFile(const QString &path)
{
    if (m_busy)
        return;
    forgetSource();
    m_path = path;
    readPreview({});
}

void RecipientsStep::takeText(const QString &text)
{
    if (m_busy)
        return;
    forgetSource();
    m_text = text;
    readPreview({});
}

void RecipientsStep::readPreview(const std::optional<sheets::SheetShape> &chosen)
{
    m_trouble->clear();
    auto future = m_path.isEmpty() ? tools().recipients.previewText(m_text, chosen) : tools().recipients.preview(m_path, chosen);
    future.then(this, [this, generation = ++m_generation](const Result<sheets::SheetPreview> &preview) {
        if (generation == m_generation)
            takePreview(preview);
    });
}

void RecipientsStep::takePreview(const Result<sheets::SheetPreview> &preview)
{
    if (!preview) {
        fail(preview.error());
        // With another separator or encoding it may be readable: the choice stays.
        if (m_stack->currentWidget() != m_previewPart)
            forgetSource();
        Q_EMIT stateChanged();
        return;
    }
    m_preview.setPreview(*preview);
    m_shape->setPreview(*preview);
    const QLocale locale;
    const QString name = m_path.isEmpty() ? tr("Pasted cells") : QFileInfo(m_path).fileName();
    m_total = preview->complete ? preview->rows.size() : preview->estimatedRows;
    const QString count = tr("%n row(s)", nullptr, int(m_total));
    m_what->setText(QStringLiteral("%1 · %2").arg(name, preview->complete ? count : tr("about %1").arg(count)));
    QStringList notes;
    if (preview->mixedLineEnds)
        notes.append(tr("Its lines end in different ways; they were read as lines all the same."));
    if (preview->mergedCells > 0)
        notes.append(tr("%n cell(s) are merged: only the first of them has a value.", nullptr, preview->mergedCells));
    if (notes.isEmpty())
        m_note->clear();
    else
        m_note->setMessage(Tone::Warn, notes.join(QLatin1Char(' ')));
    m_stack->setCurrentWidget(m_previewPart);
    guess();
    Q_EMIT stateChanged();
}

void RecipientsStep::guess()
{
    tools()
        .recipients.mappingFor(m_preview.preview().columns, m_preview.sample(sampleRows), plan().content())
        .then(this, [this, generation = m_generation](const Result<ColumnMapping> &mapping) {
            if (generation != m_generation || !mapping)
                return;
            const int chosen = m_shape->phoneColumn();
            m_mapping = *mapping;
            if (chosen >= 0 && m_mapping.phone < 0)
                m_mapping.phone = chosen;
            // Values written in Compose stay until somebody maps a column.
            const auto &before = plan().broadcast().mapping.variables;
            for (auto it = before.cbegin(); it != before.cend(); ++it) {
                if (it->kind == ValueSource::Kind::Text && !it->text.isEmpty() && m_mapping.variables.value(it.key()).column < 0)
                    m_mapping.variables.insert(it.key(), *it);
            }
            m_shape->setPhoneColumn(m_mapping.phone);
            Q_EMIT stateChanged();
        });
}

bool RecipientsStep::isDone() const
{
    return plan().hasRows() && !m_busy && m_stack->currentWidget() == m_taken;
}

QString RecipientsStep::missing() const
{
    if (m_busy)
        return tr("The recipients are being read.");
    if (hasSource() && m_stack->currentWidget() == m_previewPart)
        return tr("Read the recipients first.");
    return plan().hasRows() ? QString() : tr("Choose who is to get it.");
}

QString RecipientsStep::nextText() const
{
    if (hasSource() && m_stack->currentWidget() == m_previewPart)
        return tr("Read %n row(s)", nullptr, int(m_total));
    return tr("Next: columns");
}

// While rows are replaced nothing else of this broadcast may be; missing() says so.
void RecipientsStep::leave(const std::function<void()> &then)
{
    if (m_busy)
        Q_EMIT stateChanged();
    else
        then();
}

void RecipientsStep::goOn()
{
    if (m_busy)
        return;
    if (!hasSource() || m_stack->currentWidget() != m_previewPart) {
        if (plan().hasRows())
            Q_EMIT nextWanted();
        return;
    }
    if (m_shape->phoneColumn() < 0) {
        m_shape->setPhoneProblem(tr("Say which column has the telephones."));
        m_shape->focusPhone();
        return;
    }
    import();
}

void RecipientsStep::beginJob(const QString &what)
{
    m_trouble->clear();
    m_busy = true;
    m_stop = std::stop_source();
    m_job->start(what);
    m_stack->currentWidget()->setEnabled(false);
    Q_EMIT stateChanged();
}

void RecipientsStep::import()
{
    beginJob(tr("Reading the recipients"));
    ImportRequest request;
    request.broadcast = plan().id();
    request.path = m_path;
    request.text = m_text;
    request.shape = m_shape->shape();
    request.mapping = m_mapping;
    request.region = plan().broadcast().plan.region;
    plan().flush().then(this, [this, request, turn = plan().turn()](const Result<void> &saved) {
        if (turn != plan().turn())
            return;
        if (!saved) {
            takeImport(saved.error(), {});
            return;
        }
        tools().recipients.import(request, m_stop.get_token()).then(this, [this, turn](const Result<ImportResult> &result) {
            if (turn != plan().turn())
                return; // it is in, for whoever opens that one again
            takeImport(result, [this] { Q_EMIT nextWanted(); });
        });
    });
}

void RecipientsStep::showProgress(BroadcastId id, const ImportProgress &progress)
{
    if (id != plan().id() || !m_busy || m_stop.stop_requested())
        return;
    const QLocale locale;
    QString words = tr("%1 rows").arg(locale.toString(progress.rows));
    if (progress.rowsPerSecond >= 1)
        words += QStringLiteral(" · ") + tr("%1 a second").arg(locale.toString(qRound64(progress.rowsPerSecond)));
    m_job->setProgress(progress.part, words);
}

void RecipientsStep::takeImport(const Result<ImportResult> &result, const std::function<void()> &then)
{
    m_busy = false;
    m_job->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_drop), m_previewPart, m_taken})
        part->setEnabled(true);
    if (!result) {
        fail(result.error());
        Q_EMIT stateChanged();
        return;
    }
    plan().refresh().then(this, [this, then, turn = plan().turn()](const Result<void> &) {
        if (turn != plan().turn())
            return;
        plan().noteNewRows();
        forgetSource();
        showWhatIsThere();
        if (then)
            then();
    });
}

void RecipientsStep::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        m_trouble->setMessage(Tone::Warn, tr("Stopped."), tr("Nothing was taken over; the recipients are as they were."));
    else
        m_trouble->setMessage(Tone::Bad, sheetErrorSentence(error));
}

} // namespace recado
