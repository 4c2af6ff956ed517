// The part of RecipientsStep that reads a file or pasted cells to be looked at.
#include "pages/broadcast/recipientsstep.h"

#include "pages/broadcast/shapebar.h"
#include "widgets/banner.h"

#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>

#include <utility>

namespace recado {

namespace {

constexpr int sampleRows = 50;

} // namespace

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
    m_reading = true;
    m_guessing = false;
    m_goOnLater = false;
    m_phoneChosen = false; // of other columns
    auto future = m_path.isEmpty() ? tools().recipients.previewText(m_text, chosen) : tools().recipients.preview(m_path, chosen);
    future.then(this, [this, generation = ++m_generation](const Result<sheets::SheetPreview> &preview) {
        if (generation == m_generation)
            takePreview(preview);
    });
    Q_EMIT stateChanged();
}

void RecipientsStep::takePreview(const Result<sheets::SheetPreview> &preview)
{
    m_reading = false;
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
    if (preview->hiddenRows > 0)
        notes.append(tr("%n hidden row(s) of the sheet will be read too.", nullptr, preview->hiddenRows));
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
    m_guessing = true;
    tools()
        .recipients.mappingFor(m_preview.preview().columns, m_preview.sample(sampleRows), plan().content())
        .then(this, [this, generation = m_generation](const Result<ColumnMapping> &mapping) {
            if (generation != m_generation)
                return;
            m_guessing = false;
            if (mapping)
                takeGuess(*mapping);
            Q_EMIT stateChanged();
            if (std::exchange(m_goOnLater, false))
                goOn();
        });
}

void RecipientsStep::takeGuess(const ColumnMapping &mapping)
{
    const int chosen = m_shape->phoneColumn();
    m_mapping = mapping;
    if (m_phoneChosen || (chosen >= 0 && m_mapping.phone < 0))
        m_mapping.phone = chosen;
    // Values written in Compose stay until somebody maps a column.
    const auto &before = plan().broadcast().mapping.variables;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (it->kind == ValueSource::Kind::Text && !it->text.isEmpty() && m_mapping.variables.value(it.key()).column < 0)
            m_mapping.variables.insert(it.key(), *it);
    }
    m_shape->setPhoneColumn(m_mapping.phone);
}

} // namespace recado
