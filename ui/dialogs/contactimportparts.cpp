// The part of ContactImportDialog that lays it out.
#include "dialogs/contactimportdialog.h"

#include "application.h"
#include "format/contactwords.h"
#include "widgets/field.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace recado {

namespace {

constexpr int mostExamples = 3;
constexpr int mostRefusedShown = 4;
constexpr int meaningWidth = 200;

} // namespace

QWidget *ContactImportDialog::buildSource()
{
    auto *part = new QFrame(this);
    setLook(part, "look", QStringLiteral("inset"));
    auto *icon = new QLabel(part);
    icon->setAlignment(Qt::AlignCenter);
    icon->setPixmap(icons::pixmap(QStringLiteral("document"), Theme::current().second, 32, this));
    auto *title = textLabel(TextRole::Section, tr("Drop a spreadsheet here"), part);
    title->setAlignment(Qt::AlignCenter);
    auto *words = sentenceLabel(TextRole::Second, tr("CSV, TSV or Excel (XLSX): one person a row. Who is known already is brought up to date, not doubled."), part);
    words->setAlignment(Qt::AlignCenter);
    auto *file = secondaryButton(tr("Choose a &file…"), part);
    identify(file, QStringLiteral("import.chooseFile"));
    auto *paste = secondaryButton(tr("&Paste cells"), part);
    identify(paste, QStringLiteral("import.paste"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::pad);
    buttons->addStretch(1);
    buttons->addWidget(file);
    buttons->addWidget(paste);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::pad);
    column->addStretch(1);
    column->addWidget(icon);
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(Theme::pad);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(file, &QPushButton::clicked, this, &ContactImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ContactImportDialog::pasteCells);
    return part;
}

QWidget *ContactImportDialog::buildMapping()
{
    auto *part = new QWidget(this);
    m_what = textLabel(TextRole::Strong, QString(), part);
    identify(m_what, QStringLiteral("import.what"));
    auto *scroll = new QScrollArea(part);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(scroll, "look", QStringLiteral("inset"));
    m_columnsHost = new QWidget;
    m_columns = new QGridLayout(m_columnsHost);
    m_columns->setContentsMargins(Theme::inset, Theme::pad, Theme::inset, Theme::pad);
    m_columns->setHorizontalSpacing(Theme::group);
    m_columns->setVerticalSpacing(Theme::pad);
    m_columns->setColumnStretch(2, 1);
    scroll->setWidget(m_columnsHost);
    m_tags = new QLineEdit(part);
    identify(m_tags, QStringLiteral("import.tags"));
    m_tags->setPlaceholderText(tr("november list, trade fair"));
    auto *tags = new Field(tr("&Tags for everybody in it"), m_tags, part);
    m_progressWords = textLabel(TextRole::Second, QString(), part);
    m_progress = new QProgressBar(part);
    identify(m_progress, QStringLiteral("import.progress"), tr("How far it is"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    m_progressWords->hide();
    m_counts = buildResult();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::inset);
    column->addWidget(m_what);
    column->addWidget(scroll, 1);
    column->addWidget(tags);
    column->addWidget(m_progressWords);
    column->addWidget(m_progress);
    column->addWidget(m_counts);
    connect(m_tags, &QLineEdit::textEdited, this, &ContactImportDialog::changed);
    return part;
}

QWidget *ContactImportDialog::buildResult()
{
    auto *part = new QWidget(this);
    m_countWords = sentenceLabel(TextRole::Strong, QString(), part);
    identify(m_countWords, QStringLiteral("import.counts"));
    m_refusedWords = sentenceLabel(TextRole::Second, QString(), part);
    identify(m_refusedWords, QStringLiteral("import.refused"));
    m_keep = linkButton(tr("Keep the refused rows as a file"), part);
    identify(m_keep, QStringLiteral("import.keep"));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    column->addWidget(m_countWords);
    column->addWidget(m_refusedWords);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_keep, &QPushButton::clicked, this, &ContactImportDialog::saveRefused);
    part->hide();
    return part;
}

void ContactImportDialog::fillMapping()
{
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
    m_kinds.clear();
    QList<QStringList> sample;
    for (const sheets::Row &row : m_preview->rows) {
        QStringList cells;
        for (const sheets::Cell &cell : row.cells)
            cells.append(cell.text);
        sample.append(cells);
    }
    const auto guess = guessContactColumns(m_preview->columns, sample);
    const QStringList titles{tr("Column"), tr("Means"), tr("For example")};
    for (int i = 0; i < titles.size(); ++i)
        m_columns->addWidget(textLabel(TextRole::Field, titles[i], m_columnsHost), 0, i);
    for (int i = 0; i < m_preview->columns.size(); ++i) {
        addColumn(i);
        const QSignalBlocker quiet(m_kinds[i]);
        m_kinds[i]->setCurrentIndex(m_kinds[i]->findData(int(guess[i].kind)));
    }
    m_columns->setRowStretch(int(m_preview->columns.size()) + 1, 1);
}

void ContactImportDialog::addColumn(int column)
{
    const QString title = m_preview->columns[column];
    auto *name = new ElidedLabel(m_columnsHost);
    name->setFullText(title);
    auto *kind = new QComboBox(m_columnsHost);
    identify(kind, QStringLiteral("import.column.%1").arg(column), tr("Meaning of the column “%1”").arg(title));
    using Kind = ContactColumn::Kind;
    for (const Kind one : {Kind::Number, Kind::Name, Kind::Attribute, Kind::Tags, Kind::Username, Kind::Bsuid, Kind::Ignored})
        kind->addItem(contactColumnWord(one, title), int(one));
    kind->setFixedWidth(meaningWidth);
    QStringList examples;
    for (const sheets::Row &row : m_preview->rows) {
        const QString cell = row.cells.value(column).text.simplified();
        if (!cell.isEmpty() && examples.size() < mostExamples && !examples.contains(cell))
            examples.append(cell);
    }
    auto *example = new ElidedLabel(m_columnsHost);
    setTextRole(example, TextRole::Second);
    example->setFullText(examples.join(QStringLiteral(" · ")));
    m_columns->addWidget(name, column + 1, 0);
    m_columns->addWidget(kind, column + 1, 1);
    m_columns->addWidget(example, column + 1, 2);
    m_kinds.append(kind);
    connect(kind, &QComboBox::currentIndexChanged, this, &ContactImportDialog::changed);
}

QList<ContactColumn> ContactImportDialog::mapping() const
{
    QList<ContactColumn> columns;
    for (const QComboBox *kind : m_kinds)
        columns.append({ContactColumn::Kind(kind->currentData().toInt()), {}});
    return columns;
}

void ContactImportDialog::showCounts(const ContactImportResult &result)
{
    const QStringList counts = m_isDone
        ? QStringList{tr("%n new", nullptr, int(result.added)), tr("%n brought up to date", nullptr, int(result.changed)),
                      tr("%n as they were", nullptr, int(result.unchanged)), tr("%n refused", nullptr, int(result.refused))}
        : QStringList{tr("%n would be new", nullptr, int(result.added)), tr("%n would be brought up to date", nullptr, int(result.changed)),
                      tr("%n stay as they are", nullptr, int(result.unchanged)), tr("%n would be refused", nullptr, int(result.refused))};
    m_countWords->setText(counts.join(QStringLiteral(" · ")));
    QStringList lines;
    for (const RefusedContact &one : result.refusals.mid(0, mostRefusedShown)) {
        const QString place = one.column > 0 ? tr("Line %1, column %2").arg(one.line).arg(one.column) : tr("Line %1").arg(one.line);
        lines.append(QStringLiteral("%1: %2").arg(place, refusalSentence(one.reason)));
    }
    if (result.refused > lines.size() && !lines.isEmpty())
        lines.append(tr("and %n more", nullptr, int(result.refused - lines.size())));
    m_refusedWords->setText(lines.join(QLatin1Char('\n')));
    m_refusedWords->setVisible(!lines.isEmpty());
    m_keep->setVisible(!lines.isEmpty());
    m_counts->show();
}

} // namespace recado
