#include "pages/broadcast/reportexport.h"

#include "format/columnwords.h"
#include "format/errorwords.h"
#include "models/storycells.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

namespace recado {

namespace {

constexpr int steps = 1000;

bool endsWith(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

ReportExport::ReportExport(BroadcastReport &report, QWidget *parent) : QFrame(parent), m_jobs(ReportJobs::of(report))
{
    setProperty("look", QStringLiteral("banner"));
    identify(this, QStringLiteral("run.export"), tr("Export"));
    m_words = textLabel(TextRole::Body, QString(), this);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Export"));
    m_cancel = secondaryButton(tr("Cancel"), this);
    identify(m_cancel, QStringLiteral("run.export.cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inset, Theme::pad - 1, Theme::inset, Theme::pad - 1);
    row->setSpacing(Theme::inset);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.stop(m_id); });
    connect(&m_jobs, &ReportJobs::changed, this, [this](BroadcastId id) {
        if (id == m_id)
            showJob();
    });
    connect(&m_jobs, &ReportJobs::ended, this, [this](BroadcastId id) {
        if (id == m_id)
            tell();
    });
}

void ReportExport::setBroadcast(BroadcastId id)
{
    m_id = id;
    showJob();
    tell();
}

void ReportExport::showJob()
{
    const ReportJobs::Job *job = m_jobs.job(m_id);
    setVisible(job != nullptr);
    Q_EMIT writingChanged();
    if (!job)
        return;
    m_words->setText(job->total < 0 ? tr("Writing the report…")
                                    : tr("Writing %1 of %2 rows").arg(QLocale().toString(job->done), QLocale().toString(job->total)));
    m_bar->setValue(job->total < 0 ? 0 : job->total > 0 ? int(job->done * steps / job->total) : steps);
    m_cancel->setEnabled(!job->stop.stop_requested());
}

QString ReportExport::fileName(const QString &broadcast, const QString &ending)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ._-]+"));
    QString name = broadcast;
    name = name.replace(unfit, QStringLiteral(" ")).simplified();
    return (name.isEmpty() ? tr("broadcast", "name of a file") : name) + ending;
}

void ReportExport::ask(BroadcastId id, const QString &name, const StoryFilter &filter)
{
    auto *dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setObjectName(QStringLiteral("run.export.dialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table for Excel and others (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON, one row a line (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName(name, QStringLiteral(".csv")));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &chosen) {
        const QString ending = chosen.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(fileName(name, QLatin1Char('.') + ending));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, id, filter](const QString &path) { write(id, path, filter); });
    dialog->open();
}

sheets::WriteOptions ReportExport::optionsFor(const QString &path)
{
    sheets::WriteOptions options;
    options.format = endsWith(path, ".xlsx")                             ? sheets::Format::Xlsx
        : endsWith(path, ".jsonl") || endsWith(path, ".json") ? sheets::Format::JsonLines
                                                                         : sheets::Format::Csv;
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    options.delimiter = comma ? QLatin1Char(';') : QLatin1Char(',');
    options.decimalMark = comma ? QLatin1Char(',') : QLatin1Char('.');
    options.sheetName = tr("Report");
    return options;
}

BroadcastReport::ExportWords ReportExport::words()
{
    using Column = MessageColumn;
    const auto word = messageColumnWord;
    return {{tr("WhatsApp number"), word(Column::Verdict), word(Column::AcceptedAt), word(Column::SentAt), word(Column::DeliveredAt), word(Column::ReadAt),
             word(Column::RepliedAt), tr("Error code"), word(Column::Why), tr("Message ID")},
            [](const RecipientStory &story) {
                const QString why = story.message.row.isNull() ? storyDetail(story) : QString();
                return why.isEmpty() ? storyStatus(story) : QStringLiteral("%1: %2").arg(storyStatus(story), why);
            },
            [](const Error &error) { return error.code.isEmpty() ? errorSentence(error) : codeSentence(error.code, error.message); }};
}

void ReportExport::write(BroadcastId id, const QString &path, const StoryFilter &filter)
{
    m_jobs.write(id, path, optionsFor(path), filter, words());
}

void ReportExport::tell()
{
    const auto outcome = m_jobs.takeOutcome(m_id);
    if (!outcome)
        return;
    if (outcome->answer)
        Q_EMIT finished(outcome->path, *outcome->answer);
    else if (outcome->answer.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(outcome->answer.error());
}

} // namespace recado
