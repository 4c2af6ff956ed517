#include "dialogs/contactchoicedialog.h"

#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>

namespace recado {

namespace {

constexpr int nameRole = Qt::UserRole + 1;
enum Who { Everybody, WithTag, WithAttribute };

} // namespace

ContactChoiceDialog::ContactChoiceDialog(const ContactFacets &facets, QWidget *parent) : FormDialog(parent), m_who(new QComboBox(this))
{
    setObjectName(QStringLiteral("contactChoice"));
    setTexts(tr("People from contacts"), tr("Their attributes come along as columns. Single people are chosen on the Contacts page. Who asked not to be written to is left out by the check."));
    const auto add = [this](const QString &words, Who who, const QString &name) {
        m_who->addItem(words, who);
        m_who->setItemData(m_who->count() - 1, name, nameRole);
    };
    const QLocale locale;
    add(tr("Everybody"), Everybody, {});
    for (const ContactFacet &tag : facets.tags)
        add(tr("Tag “%1” (%2)").arg(tag.name, locale.toString(tag.contacts)), WithTag, tag.name);
    for (const ContactFacet &attribute : facets.attributes)
        add(tr("Who has “%1” (%2)").arg(attribute.name, locale.toString(attribute.contacts)), WithAttribute, attribute.name);
    addField(QStringLiteral("who"), tr("&Who"), m_who);
    identify(m_who, QStringLiteral("contactChoice.who"));
    identify(saveButton(), QStringLiteral("contactChoice.use"));
    identify(cancelButton(), QStringLiteral("contactChoice.cancel"));
    saveButton()->setText(tr("Take them over"));
    setFixedWidth(460);
    connect(this, &FormDialog::saveAsked, this, &QDialog::accept);
}

ContactChoice ContactChoiceDialog::choice() const
{
    ContactChoice choice;
    const QString name = m_who->currentData(nameRole).toString();
    switch (m_who->currentData().toInt()) {
    case WithTag: choice.query.tag = name; break;
    case WithAttribute: choice.query.attribute = name; break;
    default: break;
    }
    return choice;
}

} // namespace recado
