#include "dialogs/accountfieldeditor.h"

#include "base/secret.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(recado::AccountFieldEditor)
};

} // namespace

AccountFieldEditor::AccountFieldEditor(AccountField field, const QString &prefix, QWidget *dialog)
    : m_field(std::move(field)), m_name(prefix + QLatin1Char('.') + m_field.key)
{
    if (m_field.kind == AccountField::Kind::Choice) {
        m_choices = new QComboBox(dialog);
        for (const AccountChoice &choice : std::as_const(m_field.choices))
            m_choices->addItem(choice.words, choice.value);
    } else {
        m_line = new QLineEdit(dialog);
        m_line->setPlaceholderText(m_field.placeholder);
        if (m_field.isSecret() && !m_field.readable)
            m_line->setEchoMode(QLineEdit::Password);
    }
    widget()->setObjectName(m_name);
}

QWidget *AccountFieldEditor::widget() const
{
    return m_choices ? static_cast<QWidget *>(m_choices) : m_line;
}

QString AccountFieldEditor::text() const
{
    if (m_choices)
        return m_choices->currentData().toString();
    return m_field.exact ? m_line->text() : m_line->text().trimmed();
}

void AccountFieldEditor::setText(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0);
        return;
    }
    const int at = text.isEmpty() ? 0 : m_choices->findData(text);
    if (at < 0) // written by another version: kept as it is
        m_choices->addItem(text, text);
    m_choices->setCurrentIndex(at < 0 ? m_choices->count() - 1 : at);
}

void AccountFieldEditor::setStored()
{
    m_line->setPlaceholderText(Words::tr("stored; leave empty to keep it"));
}

void AccountFieldEditor::addButtonsTo(Field *box)
{
    const bool isFile = m_field.kind == AccountField::Kind::File;
    if (!isFile && !m_field.canBeMade)
        return;
    m_button = linkButton(isFile ? Words::tr("Choose…") : Words::tr("Make one"), box);
    identify(m_button, m_name + (isFile ? QStringLiteral(".choose") : QStringLiteral(".make")),
             m_field.name() + QStringLiteral(": ") + m_button->text());
    box->addLabelWidget(m_button);
    QObject::connect(m_button, &QPushButton::clicked, m_line, [this, isFile] { isFile ? chooseFile() : makeSecret(); });
}

// Made, it must be carried to the provider: until it is stored it can be read and is selected, ready to be copied.
void AccountFieldEditor::makeSecret()
{
    m_line->setEchoMode(QLineEdit::Normal);
    m_line->setText(QString::fromLatin1(makeUrlToken()));
    m_line->setFocus();
    m_line->selectAll();
}

void AccountFieldEditor::chooseFile()
{
    auto *chooser = new QFileDialog(m_line->window(), m_field.name(), m_line->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(chooser, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    chooser->open();
}

bool AccountFieldEditor::namesAFileInVain() const
{
    if (m_field.kind != AccountField::Kind::File || text().isEmpty())
        return false;
    const QFileInfo file(text());
    return !file.isFile() || !file.isReadable();
}

} // namespace recado
