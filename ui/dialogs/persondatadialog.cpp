#include "dialogs/persondatadialog.h"

#include "application.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/personpage.h"
#include "format/privacywords.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int dialogWidth = 680;
constexpr int listHeight = 220;
constexpr int digitsAsked = 4;

} // namespace

PersonDataDialog::PersonDataDialog(Application &application, const QString &address, QWidget *parent) : QDialog(parent), m_application(application)
{
    build();
    follow(m_application.people().preview(address));
}

PersonDataDialog::PersonDataDialog(Application &application, ContactId contact, QWidget *parent) : QDialog(parent), m_application(application)
{
    build();
    follow(m_application.people().preview(contact));
}

// An export stops; an erasure goes on, because half of it is no use to anybody.
PersonDataDialog::~PersonDataDialog()
{
    if (!m_isErasing)
        m_stop.request_stop();
}

void PersonDataDialog::build()
{
    setObjectName(QStringLiteral("dialog.person"));
    setWindowTitle(tr("Data of one person"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    column->setSpacing(Theme::group);
    column->addWidget(textLabel(TextRole::Title, tr("Data of one person"), this));
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("person.banner"));
    column->addWidget(m_banner);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makePreview());
    m_stack->addWidget(makeReceipt());
    column->addWidget(m_stack, 1);
    m_progress = sentenceLabel(TextRole::Caption, QString(), this);
    m_progress->setObjectName(QStringLiteral("person.progress"));
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_close = secondaryButton(tr("&Close"), this);
    identify(m_close, QStringLiteral("person.close"));
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &PersonDataDialog::reject);
    refresh();
}

QWidget *PersonDataDialog::makePreview()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::group);
    m_who = sentenceLabel(TextRole::Strong, tr("Looking…"), page);
    m_who->setObjectName(QStringLiteral("person.who"));
    column->addWidget(m_who);
    auto *list = new QWidget(page);
    m_counts = new QGridLayout(list);
    m_counts->setContentsMargins(0, 0, 0, 0);
    m_counts->setHorizontalSpacing(Theme::margin);
    m_counts->setVerticalSpacing(4);
    m_counts->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("person.counts"));
    scroll->setAccessibleName(tr("What there is of this person"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(listHeight);
    scroll->setWidget(list);
    column->addWidget(scroll, 1);

    auto *exportRow = new QHBoxLayout;
    exportRow->setSpacing(Theme::margin);
    exportRow->addWidget(sentenceLabel(TextRole::Body, tr("Everything as files: complete as JSON, readable as a page, with the files they sent."), page), 1);
    m_export = secondaryButton(tr("E&xport…"), page);
    identify(m_export, QStringLiteral("person.export"));
    exportRow->addWidget(m_export, 0, Qt::AlignVCenter);
    column->addLayout(exportRow);

    column->addWidget(sentenceLabel(TextRole::Body, tr("Erasing cannot be undone. Statistics stay without the person, and a hash that keeps imports from bringing them back. "
                                                       "What the provider keeps, backups and exported files are not reached from here."), page));
    m_backups = new QLineEdit(page);
    m_backups->setPlaceholderText(tr("Backups or files that still hold the person, for the receipt"));
    identify(m_backups, QStringLiteral("person.backups"), tr("Backups and files, for the receipt"));
    column->addWidget(m_backups);
    auto *eraseRow = new QHBoxLayout;
    eraseRow->setSpacing(Theme::margin);
    m_asked = textLabel(TextRole::Body, QString(), page);
    m_typed = new QLineEdit(page);
    m_typed->setFixedWidth(120);
    identify(m_typed, QStringLiteral("person.typed"), tr("The last four digits, to confirm"));
    m_asked->setBuddy(m_typed);
    m_erase = dangerButton(tr("&Erase this person"), page);
    identify(m_erase, QStringLiteral("person.erase"));
    eraseRow->addWidget(m_typed);
    eraseRow->addWidget(m_erase);
    eraseRow->addStretch();
    column->addWidget(m_asked);
    column->addLayout(eraseRow);
    connect(m_export, &QPushButton::clicked, this, &PersonDataDialog::chooseDirectory);
    connect(m_typed, &QLineEdit::textChanged, this, &PersonDataDialog::refresh);
    connect(m_erase, &QPushButton::clicked, this, &PersonDataDialog::erase);
    return page;
}

QWidget *PersonDataDialog::makeReceipt()
{
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::group);
    m_receiptText = new QPlainTextEdit(page);
    m_receiptText->setReadOnly(true);
    identify(m_receiptText, QStringLiteral("person.receipt"), tr("Receipt"));
    column->addWidget(m_receiptText, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(sentenceLabel(TextRole::Caption, tr("No name and no number stands in it. It is kept here, too."), page), 1);
    m_save = primaryButton(tr("&Save the receipt…"), page);
    identify(m_save, QStringLiteral("person.receipt.save"));
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &PersonDataDialog::chooseReceipt);
    return page;
}

void PersonDataDialog::follow(QFuture<Result<PersonPreview>> preview)
{
    preview.then(this, [this](Result<PersonPreview> found) { take(found); });
}

void PersonDataDialog::take(const Result<PersonPreview> &preview)
{
    if (!preview) {
        m_who->clear();
        m_banner->setMessage(Tone::Bad, errorSentence(preview.error()));
        return;
    }
    m_person = *preview;
    const QStringList numbers = m_person->traces.addresses.filter(QStringLiteral("+"));
    const QString address = numbers.value(0, m_person->traces.addresses.value(0));
    const QString name = m_person->traces.names.value(0);
    m_who->setText(name.isEmpty() ? shownNumber(address) : QStringLiteral("%1 · %2").arg(name, shownNumber(address)));
    m_asked->setText(tr("To confirm, &type the last four signs of the number: %1").arg(confirmation()));
    showCounts();
    showObstacles();
    refresh();
}

void PersonDataDialog::showCounts()
{
    const auto heading = [this](int column, const QString &text) { m_counts->addWidget(textLabel(TextRole::Caption, text, m_counts->parentWidget()), 0, column); };
    heading(0, tr("What"));
    heading(1, tr("Rows"));
    heading(2, tr("When erased"));
    int row = 1;
    for (const PersonCount &one : m_person->counts) {
        auto *number = textLabel(TextRole::Body, QLocale().toString(one.rows), m_counts->parentWidget());
        number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_counts->addWidget(textLabel(TextRole::Body, personDataWord(one.kind), m_counts->parentWidget()), row, 0);
        m_counts->addWidget(number, row, 1);
        m_counts->addWidget(sentenceLabel(TextRole::Second, personFateWord(one.kind), m_counts->parentWidget()), row, 2);
        ++row;
    }
    m_counts->setRowStretch(row, 1);
    // A stack asks its pages for their height without asking how their sentences wrap.
    m_stack->setMinimumHeight(m_stack->widget(0)->layout()->heightForWidth(std::max(m_stack->width(), dialogWidth - 2 * Theme::margin)));
}

void PersonDataDialog::showObstacles()
{
    QStringList sentences;
    for (const PersonObstacle &one : m_person->obstacles)
        sentences.append(obstacleSentence(one.word, one.rows, one.detail));
    if (!sentences.isEmpty())
        m_banner->setMessage(Tone::Warn, tr("Cannot be erased now."), sentences.join(QLatin1Char(' ')));
}

QString PersonDataDialog::confirmation() const
{
    const QString key = m_person ? m_person->traces.people.value(0, m_person->traces.ids.value(0)) : QString();
    return key.right(digitsAsked);
}

void PersonDataDialog::refresh()
{
    const bool mayAct = m_person && !m_isBusy;
    m_export->setEnabled(mayAct);
    m_backups->setEnabled(mayAct && m_person->obstacles.isEmpty());
    m_typed->setEnabled(mayAct && m_person->obstacles.isEmpty());
    m_erase->setEnabled(mayAct && m_person->obstacles.isEmpty() && m_typed->text().trimmed() == confirmation());
    m_close->setEnabled(!m_isErasing);
}

PersonProgress PersonDataDialog::progress()
{
    return [self = QPointer<PersonDataDialog>(this)](const QString &table, qint64 rows) {
        if (!self || !self->m_isBusy)
            return;
        self->m_progress->setText(table == QLatin1String("compact") ? tr("Writing the database anew…")
                                      : table == QLatin1String("check") ? tr("Reading every file to see that nothing is left…")
                                                                        : QStringLiteral("%1: %2").arg(personDataWord(table), QLocale().toString(rows)));
    };
}

void PersonDataDialog::chooseDirectory()
{
    auto *choice = new QFileDialog(this, tr("Where to write the export"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setFileMode(QFileDialog::Directory);
    choice->setOption(QFileDialog::ShowDirsOnly);
    connect(choice, &QFileDialog::fileSelected, this, &PersonDataDialog::exportTo);
    choice->open();
}

void PersonDataDialog::exportTo(const QString &directory)
{
    if (!m_person || m_isBusy)
        return;
    m_isBusy = true;
    m_banner->clear();
    refresh();
    m_application.people().exportTo(m_person->traces, directory, personPage(), progress(), m_stop.get_token()).then(this, [this](Result<PersonExported> done) {
        m_isBusy = false;
        m_progress->clear();
        if (!done)
            m_banner->setMessage(Tone::Bad, errorSentence(done.error()));
        else
            m_banner->setMessage(Tone::Good, tr("The export is written."), done->directory);
        refresh();
    });
}

void PersonDataDialog::erase()
{
    if (!m_erase->isEnabled())
        return;
    m_isBusy = true;
    m_isErasing = true;
    m_banner->clear();
    refresh();
    QStringList backups;
    for (const QString &one : m_backups->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        backups.append(one.trimmed());
    m_application.people().erase(m_person->traces, backups, progress(), {}).then(this, [this](Result<ErasureRecord> done) { takeErased(done); });
}

void PersonDataDialog::takeErased(const Result<ErasureRecord> &done)
{
    m_isBusy = false;
    m_isErasing = false;
    m_progress->clear();
    refresh();
    if (!done) {
        const QString sentences = obstacleSentences(done.error());
        m_banner->setMessage(Tone::Bad, sentences.isEmpty() ? errorSentence(done.error()) : sentences);
        return;
    }
    m_receipt = done->receipt;
    m_receiptText->setPlainText(receiptText(m_receipt));
    m_stack->setCurrentIndex(1);
    if (done->state == QLatin1String("done"))
        m_banner->setMessage(Tone::Good, tr("Erased."));
    else
        m_banner->setMessage(Tone::Warn, tr("Erased but for old pages of the file."),
                             tr("Another program reads the database at this moment. The rest is done by itself when Recado starts anew."));
    m_save->setFocus();
    Q_EMIT erased();
}

void PersonDataDialog::chooseReceipt()
{
    auto *choice = new QFileDialog(this, tr("Save the receipt"));
    choice->setAttribute(Qt::WA_DeleteOnClose);
    choice->setAcceptMode(QFileDialog::AcceptSave);
    choice->setNameFilters({tr("Text (*.txt)"), tr("JSON (*.json)")});
    choice->selectFile(QStringLiteral("recado-erasure-%1.txt").arg(m_receipt.value(QLatin1String("erasure_id")).toInteger()));
    connect(choice, &QFileDialog::fileSelected, this, &PersonDataDialog::saveReceipt);
    choice->open();
}

void PersonDataDialog::saveReceipt(const QString &path)
{
    const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? QJsonDocument(m_receipt).toJson() : receiptText(m_receipt).toUtf8();
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        m_banner->setMessage(Tone::Good, tr("The receipt is saved."), path);
    else
        m_banner->setMessage(Tone::Bad, tr("The receipt could not be saved."), file.errorString());
}

void PersonDataDialog::reject()
{
    if (!m_isErasing)
        QDialog::reject();
}

} // namespace recado
