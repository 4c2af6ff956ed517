#include "pages/messages/overview/overviewcard.h"

#include "pages/broadcast/reportexport.h"
#include "services/onworker.h"
#include "sheets/sheetwriter.h"
#include "widgets/looks.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QStandardPaths>
#include <QToolButton>

namespace recado {

namespace {

QString asText(const FigureTable &figures)
{
    QStringList lines{figures.columns.join(QLatin1Char('\t'))};
    for (const QStringList &row : figures.shown)
        lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Result<bool> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return error(ErrorKind::Storage, file.errorString(), path);
    return true;
}

Result<bool> writeTable(const QString &path, const FigureTable &figures, const sheets::WriteOptions &options)
{
    auto writer = sheets::create(path, figures.columns, options);
    if (!writer)
        return writer.error();
    for (const QVariantList &row : figures.data) {
        if (const auto done = (*writer)->write(row); !done)
            return done.error();
    }
    const auto done = (*writer)->finish();
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

QFileDialog *saveDialog(QWidget *parent, const QString &title, const QStringList &kinds, const QString &name, const QString &ending)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(kinds);
    dialog->setDefaultSuffix(ending);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportExport::fileName(name, QLatin1Char('.') + ending));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name](const QString &chosen) {
        const QString chosenEnding = chosen.section(QStringLiteral("*."), 1).section(QLatin1Char(')'), 0, 0);
        dialog->setDefaultSuffix(chosenEnding);
        dialog->selectFile(ReportExport::fileName(name, QLatin1Char('.') + chosenEnding));
    });
    return dialog;
}

} // namespace

OverviewCard::OverviewCard(const QString &title, Plot *plot, QWidget *content, const QString &objectName, QWidget *parent)
    : ChartCard(title, content, objectName, parent), m_title(title), m_plot(plot)
{
    plot->setObjectName(objectName + QStringLiteral(".plot"));
    plot->setAccessibleName(title);
    buildMenu();
    connect(plot, &Plot::activated, this, [this](int place) {
        if (place < m_filters.size())
            Q_EMIT filterWanted(m_filters[place], false);
    });
    connect(plot, &Plot::menuWanted, this, &OverviewCard::showPointMenu);
}

void OverviewCard::setName(const QString &title)
{
    m_title = title;
    setTitle(title);
    m_plot->setAccessibleName(title);
}

void OverviewCard::setFigures(const FigureTable &table)
{
    if (table == m_figures)
        return;
    m_figures = table;
    setTable(table.columns, table.shown);
}

void OverviewCard::setFilters(const QList<Filter> &filters)
{
    m_filters = filters;
    m_plot->setActive(!filters.isEmpty());
}

void OverviewCard::buildMenu()
{
    auto *more = iconButton(QStringLiteral("more"), tr("What can be done with these figures"), this);
    more->setObjectName(objectName() + QStringLiteral(".more"));
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &word, const QString &name, auto slot) {
        QAction *action = menu->addAction(word, this, slot);
        action->setObjectName(objectName() + QLatin1Char('.') + name);
    };
    add(tr("&Copy the figures"), QStringLiteral("copy"), [this] { copy(); });
    add(tr("Save as a &picture…"), QStringLiteral("picture"), [this] { askPicture(); });
    add(tr("Save the &data…"), QStringLiteral("data"), [this] { askData(); });
    connect(more, &QToolButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    addHeaderWidget(more);
}

void OverviewCard::showPointMenu(int place, const QPoint &at)
{
    if (place >= m_filters.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Show these messages"), this, [this, filter = m_filters[place]] { Q_EMIT filterWanted(filter, false); });
    menu->addAction(tr("&Leave these out"), this, [this, filter = m_filters[place]] { Q_EMIT filterWanted(filter, true); });
    menu->popup(at);
}

void OverviewCard::copy()
{
    auto *copied = new QMimeData;
    copied->setText(asText(m_figures));
    if (m_plot->count() > 0)
        copied->setImageData(m_plot->image(m_title));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void OverviewCard::askPicture()
{
    QFileDialog *dialog = saveDialog(this, tr("Save as a picture"), {tr("Picture (*.png)"), tr("Drawing that scales (*.svg)")}, m_title,
                                     QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewCard::savePictureTo);
    dialog->open();
}

void OverviewCard::askData()
{
    QFileDialog *dialog =
        saveDialog(this, tr("Save the data"),
                   {tr("Table for Excel and others (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON, one row a line (*.jsonl)")}, m_title,
                   QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewCard::saveDataTo);
    dialog->open();
}

void OverviewCard::savePictureTo(const QString &path)
{
    const QByteArray bytes = m_plot->picture(m_title, path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive));
    onWorker<bool>([path, bytes] { return writeBytes(path, bytes); }).then(this, [this, path](const Result<bool> &answer) {
        take(path, answer);
    });
}

void OverviewCard::saveDataTo(const QString &path)
{
    onWorker<bool>([path, figures = m_figures, options = ReportExport::optionsFor(path)] {
        return writeTable(path, figures, options);
    }).then(this, [this, path](const Result<bool> &answer) { take(path, answer); });
}

void OverviewCard::take(const QString &path, const Result<bool> &answer)
{
    if (answer)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(answer.error());
}

} // namespace recado
