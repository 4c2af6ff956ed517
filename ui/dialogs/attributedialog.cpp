#include "dialogs/attributedialog.h"

#include "format/contactwords.h"
#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace recado {

AttributeDialog::AttributeDialog(const QList<ContactFacet> &known, QWidget *parent) : FormDialog(parent), m_name(new QComboBox(this))
{
    setObjectName(QStringLiteral("attribute"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    for (const ContactFacet &facet : known)
        m_name->addItem(facet.name);
    m_name->setCurrentIndex(-1);
    m_name->lineEdit()->setMaxLength(mostAttributeNameChars);
    identify(m_name, QStringLiteral("attribute.name"));
    identify(saveButton(), QStringLiteral("attribute.save"));
    identify(cancelButton(), QStringLiteral("attribute.cancel"));
    setFixedWidth(440);
    m_name->setFocus();
    connect(this, &FormDialog::saveAsked, this, &AttributeDialog::take);
}

AttributeDialog *AttributeDialog::forAttribute(const QList<ContactFacet> &known, int people, QWidget *parent)
{
    auto *dialog = new AttributeDialog(known, parent);
    dialog->setTexts(tr("Set an attribute"), tr("On %n card(s). A value that is there is written over.", nullptr, people));
    dialog->m_value = new QLineEdit(dialog);
    dialog->m_value->setMaxLength(mostAttributeValueChars);
    identify(dialog->m_value, QStringLiteral("attribute.value"));
    Field *name = dialog->addField(QStringLiteral("attribute"), tr("&Name"), dialog->m_name);
    name->setHint(tr("Capitals, accents and spaces around it do not count: “Cidade” and “cidade ” are one."));
    dialog->addField(QStringLiteral("value"), tr("&Value"), dialog->m_value);
    dialog->saveButton()->setText(tr("Set on %n card(s)", nullptr, people));
    return dialog;
}

AttributeDialog *AttributeDialog::forTag(const QList<ContactFacet> &known, int people, bool add, QWidget *parent)
{
    auto *dialog = new AttributeDialog(known, parent);
    dialog->setTexts(add ? tr("Add a tag") : tr("Take a tag away"), QString());
    dialog->addField(QStringLiteral("attribute"), tr("&Tag"), dialog->m_name);
    dialog->saveButton()->setText(add ? tr("Add to %n card(s)", nullptr, people) : tr("Take from %n card(s)", nullptr, people));
    return dialog;
}

QString AttributeDialog::name() const
{
    return m_name->currentText().simplified();
}

QString AttributeDialog::value() const
{
    return m_value ? m_value->text() : QString();
}

void AttributeDialog::take()
{
    clearProblems();
    const auto kept = attributeName(m_name->currentText());
    if (kept) {
        accept();
        return;
    }
    field(QStringLiteral("attribute"))->setProblem(m_value ? contactErrorSentence(kept.error()) : tr("A tag has 1 to 64 characters and no braces."));
    goTo(field(QStringLiteral("attribute")));
}

} // namespace recado
