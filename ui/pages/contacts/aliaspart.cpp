#include "pages/contacts/aliaspart.h"

#include "format/contactwords.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace recado {

AliasPart::AliasPart(QWidget *parent) : CardSection(tr("Names"), parent, true), m_name(new QLineEdit(this)), m_others(new QWidget(this))
{
    identify(m_name, QStringLiteral("contacts.name"), tr("Name as we write it"));
    m_name->setMaxLength(mostNameChars);
    body()->addWidget(new Field(tr("Name as we write it"), m_name, this));
    body()->addWidget(m_others);
    auto *column = new QVBoxLayout(m_others);
    column->setContentsMargins(0, Theme::gap, 0, 0);
    column->setSpacing(Theme::gap);
    connect(m_name, &QLineEdit::editingFinished, this, &AliasPart::keep);
}

void AliasPart::setContact(const Contact &contact)
{
    QString own;
    while (QLayoutItem *item = m_others->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ContactName &name : contact.names) {
        if (name.source == ContactSource::Operator)
            own = name.text;
        else
            addLine(name.text, contactSourceWord(name.source));
    }
    for (const ContactIdentity &one : contact.identities) {
        if (!one.profileName.isEmpty())
            addLine(one.profileName, tr("as they call themselves on WhatsApp"));
    }
    m_others->setVisible(m_others->layout()->count() > 0);
    const bool isOther = contact.id != std::exchange(m_id, contact.id);
    if (isOther || own != m_kept || !m_name->hasFocus()) {
        m_kept = own;
        m_name->setText(own);
    }
    const QString shown = contact.shownName();
    m_name->setPlaceholderText(own.isEmpty() && !shown.isEmpty() ? shown : tr("Nobody gave a name yet"));
}

void AliasPart::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void AliasPart::keep()
{
    const QString name = m_name->text().simplified();
    if (name == m_kept)
        return;
    m_kept = name;
    Q_EMIT nameWanted(name);
}

void AliasPart::addLine(const QString &name, const QString &source)
{
    auto *line = new QWidget(m_others);
    auto *words = new ElidedLabel(line);
    words->setFullText(name);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(words, 1);
    row->addWidget(textLabel(TextRole::Caption, source, line));
    m_others->layout()->addWidget(line);
}

} // namespace recado
