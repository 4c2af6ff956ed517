#include "pages/messages/exportdialog.h"

#include "application.h"
#include "format/filterwords.h"
#include "models/messagemodel.h"
#include "pages/messages/exportcolumns.h"
#include "pages/messages/exportjob.h"
#include "pages/messages/messagetable.h"
#include "preferences/preferences.h"
#include "widgets/banner.h"
#include "widgets/field.h"
#include "widgets/looks.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

#include <limits>

namespace recado {

namespace {

const QString choiceName = QStringLiteral("messages.export");
constexpr int wide = 560;
constexpr int high = 660;
constexpr qsizetype mostOfAFilter = 300; // of its sentence; the whole is in the tooltip

enum What { All, Selection };

} // namespace

ExportDialog::ExportDialog(Application &app, const MessageModel &model, const MessageTable &table, QWidget *parent)
    : QDialog(parent), m_app(app), m_model(model), m_job(ExportJob::of(app.messageExport())),
      m_selected(table.selectedMessages(std::numeric_limits<int>::max())), m_choice(ExportChoice::fromShape(preferences().shape(choiceName)))
{
    setObjectName(QStringLiteral("export"));
    setWindowTitle(QStringLiteral("Recado"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_columns = new ExportColumns(this);
    m_columns->setOnScreen(exportColumnsOf(table.shownCells()));
    m_columns->setColumns(m_choice.columns);
    m_problem = new Banner(this);
    identify(m_problem, QStringLiteral("export.problem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin - Theme::gap);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, tr("Export messages"), this));
    column->addWidget(buildWhat());
    column->addWidget(buildFormat());
    column->addWidget(m_columns, 1);
    column->addWidget(m_problem);
    column->addLayout(buildButtons());
    resize(wide, high);
    connect(m_columns, &ExportColumns::changed, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(m_what, &SegmentedControl::currentChanged, this, &ExportDialog::refresh);
    connect(&m_model, &MessageModel::orderArrived, this, &ExportDialog::refresh);
    connect(&m_job, &ExportJob::changed, this, &ExportDialog::refresh);
    refresh();
    m_export->setFocus(Qt::OtherFocusReason);
}

QWidget *ExportDialog::buildWhat()
{
    m_what = new SegmentedControl(this);
    identify(m_what->addSegment(QString()), QStringLiteral("export.all"));
    identify(m_what->addSegment(m_selected.isEmpty() ? tr("The s&elected") : tr("The %Ln s&elected", nullptr, int(m_selected.size()))),
             QStringLiteral("export.selected"));
    m_what->segment(Selection)->setEnabled(!m_selected.isEmpty());
    m_what->segment(Selection)->setToolTip(m_selected.isEmpty() ? tr("Nothing is selected in the list") : QString());
    m_whatField = new Field(tr("Which messages"), m_what, this);
    m_whatField->setObjectName(QStringLiteral("export.what"));
    return m_whatField;
}

QWidget *ExportDialog::buildFormat()
{
    m_format = new QComboBox(this);
    identify(m_format, QStringLiteral("export.format"));
    for (const ExportFormat format : exportFormats())
        m_format->addItem(exportFormatWord(format), int(format));
    m_format->setCurrentIndex(m_format->findData(int(m_choice.format)));
    m_formatField = new Field(tr("&Format"), m_format, this);
    return m_formatField;
}

QLayout *ExportDialog::buildButtons()
{
    auto *cancel = secondaryButton(tr("Cancel"), this);
    identify(cancel, QStringLiteral("export.cancel"));
    m_export = primaryButton(QString(), this);
    identify(m_export, QStringLiteral("export.export"));
    m_export->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_export);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askWhere);
    return row;
}

Preferences &ExportDialog::preferences() const
{
    return Preferences::in(m_app.options().dataDir);
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

bool ExportDialog::ofSelection() const
{
    return m_what->currentIndex() == Selection;
}

void ExportDialog::chooseSelection()
{
    if (!m_selected.isEmpty())
        m_what->setCurrentIndex(Selection);
}

int ExportDialog::counted() const
{
    return ofSelection() ? int(m_selected.size()) : m_model.rowCount();
}

void ExportDialog::refresh()
{
    const bool narrowed = !m_model.query().filter.isEmpty();
    const bool isKnown = m_model.isComplete(); // the first rows are no count
    const int fitting = m_model.rowCount();
    const QString sentence = filterSentence(m_model.query().filter);
    const QString shown = sentence.size() > mostOfAFilter ? sentence.left(mostOfAFilter) + QChar(0x2026) : sentence;
    m_whatField->setHint(ofSelection() ? tr("Those that are selected now, in the order of the list.") : shown);
    m_whatField->setToolTip(sentence.size() > mostOfAFilter ? sentence : QString());
    m_what->segment(All)->setText(!isKnown ? (narrowed ? tr("All that fit the &filter") : tr("All &messages"))
                   : narrowed ? tr("All %Ln that fit the &filter", nullptr, fitting)
                              : tr("All %Ln &message(s)", nullptr, fitting));
    m_formatField->setHint(exportFormatHint(format()));
    m_choice.format = format();
    m_choice.columns = m_columns->columns();

    const int count = counted();
    m_export->setText(ofSelection() || isKnown ? tr("E&xport %Ln message(s)…", nullptr, count) : tr("E&xport…"));
    const bool isEmpty = count == 0 && (isKnown || ofSelection());
    const bool isTooLong = format() == ExportFormat::Workbook && count > MessageExport::mostRowsOfAWorkbook;
    m_export->setEnabled(!m_job.isWriting() && !isEmpty && !isTooLong && !m_choice.chosen().isEmpty());
    if (m_job.isWriting())
        m_problem->setMessage(Tone::Plain, tr("Another export is being written; this one can begin when that has ended."));
    else if (isEmpty)
        m_problem->setMessage(Tone::Plain, narrowed ? tr("Nothing fits this filter.") : tr("There is no message yet."));
    else if (isTooLong)
        m_problem->setMessage(Tone::Bad, tr("A workbook holds %1 messages at most: choose CSV, or narrow the filter.")
                                             .arg(locale().toString(qlonglong(MessageExport::mostRowsOfAWorkbook))));
    else if (m_choice.chosen().isEmpty())
        m_problem->setMessage(Tone::Bad, tr("Choose at least one column."));
    else
        m_problem->clear();
}

QString ExportDialog::proposedName() const
{
    return exportFileName(m_model.query().filter, ofSelection() ? int(m_selected.size()) : 0, QDate::currentDate(), format());
}

void ExportDialog::askWhere()
{
    const bool isThere = !m_choice.folder.isEmpty() && QFileInfo(m_choice.folder).isDir();
    auto *dialog = new QFileDialog(this, tr("Export messages"), isThere ? m_choice.folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   QStringLiteral("%1 (*.%2)").arg(exportFormatWord(format()).section(QStringLiteral(" ("), 0, 0), exportEnding(format())));
    dialog->setObjectName(QStringLiteral("export.file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(exportEnding(format()));
    dialog->selectFile(proposedName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    dialog->open();
}

bool ExportDialog::exportTo(const QString &path)
{
    if (m_job.isWriting())
        return false;
    MessageExport::Request request;
    request.path = path;
    request.query = m_model.query();
    request.context = m_app.messages().context();
    if (ofSelection())
        request.rows = m_selected;
    request.columns = m_choice.chosen();
    request.options = exportOptions(format());
    request.words = exportWords(format());
    m_choice.folder = QFileInfo(path).absolutePath();
    accept(); // before it begins, or this dialog would say that an export is under way
    return m_job.start(request);
}

// Also what was arranged and then put off is remembered.
void ExportDialog::done(int result)
{
    if (!m_choice.chosen().isEmpty())
        preferences().setShape(choiceName, m_choice.shape());
    QDialog::done(result);
}

} // namespace recado
