#include "dialogs/addoptoutsdialog.h"

#include "application.h"
#include "format/consentwords.h"
#include "format/errorwords.h"
#include "format/sheetwords.h"
#include "preferences/preferences.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

AddOptOutsDialog::AddOptOutsDialog(Application &application, QWidget *parent)
    : FormDialog(parent), m_application(application), m_numbers(new QPlainTextEdit(this)), m_scope(new QComboBox(this)), m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("addOptOuts"));
    identify(m_numbers, QStringLiteral("addOptOuts.numbers"));
    identify(m_scope, QStringLiteral("addOptOuts.scope"));
    identify(m_note, QStringLiteral("addOptOuts.note"));
    identify(saveButton(), QStringLiteral("addOptOuts.save"));
    identify(cancelButton(), QStringLiteral("addOptOuts.cancel"));
    setTexts(tr("Do not contact"), tr("From now on such messages are refused everywhere: single, broadcasts, terminal."));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(110);
    m_numbers->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    for (const ConsentScope scope : {ConsentScope::All, ConsentScope::Marketing, ConsentScope::Utility})
        m_scope->addItem(consentScopeWord(scope), toString(scope));
    m_note->setMaxLength(200);
    auto *file = secondaryButton(tr("From a &file…"), this);
    identify(file, QStringLiteral("addOptOuts.file"), tr("Read the numbers out of a table"));
    Field *numbers = addField(QStringLiteral("person"), tr("N&umbers"), m_numbers);
    numbers->setHint(tr("One a line, or pasted as they are."));
    numbers->addLabelWidget(file);
    m_fileWords = sentenceLabel(TextRole::Caption, QString(), this);
    identify(m_fileWords, QStringLiteral("addOptOuts.fileWords"));
    m_fileWords->hide();
    body()->addWidget(m_fileWords);
    addField(QStringLiteral("scope"), tr("&Which messages"), m_scope);
    addField(QStringLiteral("note"), tr("N&ote"), m_note)->setHint(tr("Where it was said, for colleagues. May stay empty."));
    saveButton()->setText(tr("Add"));
    m_numbers->setFocus();
    setFixedWidth(480);
    connect(file, &QPushButton::clicked, this, &AddOptOutsDialog::choose);
    connect(this, &FormDialog::saveAsked, this, &AddOptOutsDialog::save);
}

void AddOptOutsDialog::choose()
{
    auto *chooser = new QFileDialog(this, tr("Numbers of people who are not to be written to"), QString(), tr("Tables (*.csv *.tsv *.txt *.xlsx)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &AddOptOutsDialog::readFile);
    chooser->open();
}

void AddOptOutsDialog::readFile(const QString &path)
{
    clearProblems();
    readOptOutFile(path, Preferences::in(m_application.options().dataDir).region()).then(this, [this, path](const Result<OptOutPeople> &people) {
        m_fromFile.reset();
        m_fileWords->hide();
        if (!people) {
            const bool hasNoColumn = people.error().place == QLatin1String("phone");
            field(QStringLiteral("person"))->setProblem(hasNoColumn ? tr("No column of this table holds telephone numbers.") : sheetErrorSentence(people.error()));
            return;
        }
        m_fromFile = *people;
        QString words = tr("%1: %n numbers.", nullptr, int(people->addresses.size())).arg(QFileInfo(path).fileName());
        if (people->unreadable > 0)
            words += QLatin1Char(' ') + tr("%n lines without a number are passed over.", nullptr, people->unreadable);
        m_fileWords->setText(words);
        m_fileWords->show();
    });
}

void AddOptOutsDialog::save()
{
    clearProblems();
    const QString typed = m_numbers->toPlainText();
    if (typed.trimmed().isEmpty() && !m_fromFile) {
        field(QStringLiteral("person"))->setProblem(tr("Type or paste a number first."));
        goTo(field(QStringLiteral("person")));
        return;
    }
    saveButton()->setEnabled(false);
    readOptOutText(typed, Preferences::in(m_application.options().dataDir).region()).then(this, [this](const Result<OptOutPeople> &people) { record(people); });
}

void AddOptOutsDialog::record(const Result<OptOutPeople> &people)
{
    const bool isUnclear = people && people->unreadable > 0;
    if (!people || isUnclear) {
        saveButton()->setEnabled(true);
        field(QStringLiteral("person"))->setProblem(people ? tr("%n lines are no telephone numbers: mend or remove them.", nullptr, people->unreadable) : errorSentence(people.error()));
        return;
    }
    ConsentEntry as;
    as.scope = consentScopeFrom(m_scope->currentData().toString()).value_or(ConsentScope::All);
    as.note = m_note->text().simplified();
    const auto keep = [this](const QStringList &addresses, ConsentEntry entry, const char *source) {
        entry.source = QString::fromLatin1(source);
        return m_application.optOuts().optOutAll(addresses, entry);
    };
    const bool isList = people->addresses.size() > 1;
    keep(people->addresses, as, isList ? "import" : "operator")
        .then(this, [this, as, keep](Result<int> typed) { return typed && m_fromFile ? keep(m_fromFile->addresses, as, "import") : ready(typed); })
        .unwrap()
        .then(this, [this](const Result<int> &kept) {
            saveButton()->setEnabled(true);
            if (kept)
                accept();
            else
                showProblem(kept.error());
        });
}

} // namespace recado
