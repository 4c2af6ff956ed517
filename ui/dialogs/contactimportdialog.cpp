#include "dialogs/contactimportdialog.h"

#include "application.h"
#include "dialogs/pastecellsdialog.h"
#include "format/contactwords.h"
#include "format/sheetwords.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QUrl>

#include <algorithm>

namespace recado {

ContactImportDialog::ContactImportDialog(Application &app, QWidget *parent) : QDialog(parent), m_app(app), m_import(app.core())
{
    setObjectName(QStringLiteral("import"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_note = new Banner(this);
    identify(m_note, QStringLiteral("import.note"));
    auto *parts = new QWidget(this);
    m_stack = new QStackedLayout(parts);
    m_source = buildSource();
    m_mappingPart = buildMapping();
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_mappingPart);
    m_back = secondaryButton(tr("Choose something else"), this);
    identify(m_back, QStringLiteral("import.back"));
    m_cancel = secondaryButton(tr("Cancel"), this);
    identify(m_cancel, QStringLiteral("import.cancel"));
    m_next = primaryButton(tr("&Check"), this);
    identify(m_next, QStringLiteral("import.next"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::inset);
    column->addWidget(textLabel(TextRole::Title, tr("Import contacts"), this));
    column->addWidget(m_note);
    column->addWidget(parts, 1);
    column->addLayout(buttons);
    resize(720, 600);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_preview.reset();
        changed();
        m_note->clear();
        m_stack->setCurrentWidget(m_source);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ContactImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ContactImportDialog::goOn);
    changed();
}

void ContactImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a spreadsheet"), QString(), tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ContactImportDialog::takeFile);
    dialog->open();
}

void ContactImportDialog::pasteCells()
{
    auto *dialog = new PasteCellsDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeText(dialog->text()); });
    dialog->open();
}

void ContactImportDialog::takeFile(const QString &path)
{
    m_path = path;
    m_text.clear();
    readPreview();
}

void ContactImportDialog::takeText(const QString &text)
{
    m_path.clear();
    m_text = text;
    readPreview();
}

void ContactImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_stop && (event->mimeData()->urls().size() == 1 || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void ContactImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        takeFile(urls.first().toLocalFile());
    else
        takeText(event->mimeData()->text());
}

void ContactImportDialog::readPreview()
{
    m_note->clear();
    const auto take = [this, generation = ++m_generation](const Result<sheets::SheetPreview> &preview) {
        if (generation == m_generation)
            takePreview(preview);
    };
    if (m_path.isEmpty())
        m_app.recipientImport().previewText(m_text).then(this, take);
    else
        m_app.recipientImport().preview(m_path).then(this, take);
}

void ContactImportDialog::takePreview(const Result<sheets::SheetPreview> &preview)
{
    if (!preview) {
        fail(preview.error());
        return;
    }
    m_preview = *preview;
    m_isDone = false;
    const QString rows = preview->complete ? tr("%n row(s)", nullptr, int(preview->estimatedRows)) : tr("about %n row(s)", nullptr, int(preview->estimatedRows));
    m_what->setText(QStringLiteral("%1 · %2").arg(m_path.isEmpty() ? tr("Pasted cells") : QFileInfo(m_path).fileName(), rows));
    fillMapping();
    m_stack->setCurrentWidget(m_mappingPart);
    changed();
    m_next->setFocus(Qt::OtherFocusReason);
}

void ContactImportDialog::changed()
{
    m_isChecked = false;
    const auto meanings = mapping();
    const bool names = std::any_of(meanings.begin(), meanings.end(), [](const ContactColumn &column) {
        return column.kind == ContactColumn::Kind::Number || column.kind == ContactColumn::Kind::Username || column.kind == ContactColumn::Kind::Bsuid;
    });
    m_counts->hide();
    m_next->setText(tr("&Check"));
    m_next->setEnabled(m_preview.has_value() && names);
    m_next->setToolTip(!m_preview || names ? QString() : tr("Say which column has the number, the username or the business-scoped id."));
    m_next->setVisible(m_preview.has_value());
    m_back->setVisible(m_preview.has_value());
}

void ContactImportDialog::goOn()
{
    if (m_isDone)
        accept();
    else if (!m_stop)
        run(!m_isChecked);
}

void ContactImportDialog::run(bool dryRun)
{
    ContactImportRequest request;
    request.path = m_path;
    request.text = m_text;
    request.shape = m_preview->shape;
    request.mapping = mapping();
    request.region = Preferences::in(m_app.options().dataDir).region();
    request.dryRun = dryRun;
    for (const QString &tag : m_tags->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!tag.trimmed().isEmpty())
            request.tags.append(tag.simplified());
    }
    m_note->clear();
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(dryRun ? tr("Checking") : tr("Importing"));
    const auto told = [this, dryRun](const ContactImportProgress &at) {
        m_progress->setValue(int(at.part * 1000));
        m_progressWords->setText(tr("%1: %2 rows").arg(dryRun ? tr("Checking") : tr("Importing"), QLocale().toString(at.rows)));
    };
    m_import.run(request, told, m_stop).then(this, [this, dryRun](const Result<ContactImportResult> &result) { takeResult(dryRun, result); });
}

void ContactImportDialog::setBusy(const QString &words)
{
    const bool busy = !words.isEmpty();
    m_progress->setValue(0);
    m_progressWords->setText(words);
    m_progress->setVisible(busy);
    m_progressWords->setVisible(busy);
    m_mappingPart->setEnabled(!busy);
    m_back->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Stop") : m_isDone ? tr("Close") : tr("Cancel"));
}

void ContactImportDialog::takeResult(bool dryRun, const Result<ContactImportResult> &result)
{
    m_stop.reset();
    if (!result) {
        setBusy({});
        fail(result.error());
        return;
    }
    m_result = *result;
    m_isChecked = dryRun && !result->stopped;
    m_isDone = !dryRun;
    setBusy({});
    if (dryRun && result->stopped) {
        m_note->setMessage(Tone::Warn, tr("Stopped. Nothing was written."));
        return;
    }
    showCounts(*result);
    if (m_isDone) {
        m_note->setMessage(Tone::Good, result->stopped ? tr("Stopped. What was imported so far stays.") : tr("Imported."));
        m_back->hide();
        m_cancel->hide();
        m_next->setText(tr("Close"));
        Q_EMIT imported();
        return;
    }
    const int people = int(result->added + result->changed);
    m_next->setText(people > 0 ? tr("&Import %n contact(s)", nullptr, people) : tr("&Import"));
    m_next->setEnabled(people > 0);
    m_next->setToolTip(people > 0 ? QString() : tr("Nothing in it is new."));
}

void ContactImportDialog::saveRefused()
{
    auto *dialog = new QFileDialog(this, tr("Keep the refused rows"), tr("refused.csv"), tr("CSV (*.csv);;Excel (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const ContactImport::RefusalWords words{tr("line:column"), tr("why"), [](const RefusedContact &one) { return refusalSentence(one.reason); }};
        ContactImport::writeRefused(m_result, path, words).then(this, [this, path](const Result<void> &written) {
            if (written)
                m_note->setMessage(Tone::Good, tr("Kept in %1. Put right there what is wrong and import that file.").arg(path));
            else
                m_note->setMessage(Tone::Bad, sheetWriteSentence(written.error(), QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void ContactImportDialog::fail(const Error &error)
{
    m_note->setMessage(Tone::Bad, sheetErrorSentence(error));
}

void ContactImportDialog::reject()
{
    if (m_stop)
        *m_stop = true; // and the answer comes
    else
        QDialog::reject();
}

} // namespace recado
