#include "pages/contacts/attributepart.h"

#include "format/contactwords.h"
#include "format/timewords.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int nameWidth = 132;

} // namespace

AttributePart::AttributePart(QWidget *parent) : CardSection(tr("Attributes"), parent), m_rows(new QWidget(this)), m_known(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    body()->addWidget(m_rows);
    body()->addWidget(buildAdding());
}

QWidget *AttributePart::buildAdding()
{
    auto *line = new QWidget(this);
    m_name = new QLineEdit(line);
    identify(m_name, QStringLiteral("contacts.attribute.name"), tr("Name of a new attribute"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setMaxLength(mostAttributeNameChars);
    m_name->setFixedWidth(nameWidth);
    auto *completer = new QCompleter(m_known, m_name);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_value = new QLineEdit(line);
    identify(m_value, QStringLiteral("contacts.attribute.value"), tr("Value of the new attribute"));
    m_value->setPlaceholderText(tr("Value"));
    m_value->setMaxLength(mostAttributeValueChars);
    auto *add = secondaryButton(tr("Add"), line);
    identify(add, QStringLiteral("contacts.attribute.add"), tr("Add the attribute"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_name);
    row->addWidget(m_value, 1);
    row->addWidget(add);
    m_field = new Field(tr("One more"), line, this);
    connect(m_name, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_field->setProblem({}); });
    connect(m_value, &QLineEdit::returnPressed, this, &AttributePart::add);
    connect(add, &QPushButton::clicked, this, &AttributePart::add);
    return m_field;
}

void AttributePart::setKnownNames(const QStringList &names)
{
    if (names != m_known->stringList())
        m_known->setStringList(names);
}

void AttributePart::add()
{
    const auto name = attributeName(m_name->text());
    if (!name) {
        m_field->setProblem(contactErrorSentence(name.error()));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString told;
    for (const ContactAttribute &one : std::as_const(m_shown)) {
        if (attributeKey(one.name) == attributeKey(*name))
            told = tr("“%1” was there as “%2”, which is the same name: its value “%3” was written over.").arg(*name, one.name, one.value);
    }
    const QString value = m_value->text();
    m_name->clear();
    m_value->clear();
    m_name->setFocus(Qt::OtherFocusReason);
    Q_EMIT setWanted(*name, value, told);
}

void AttributePart::setContact(const Contact &contact)
{
    if (contact.id == m_id && contact.attributes == m_shown)
        return; // somebody may be writing
    if (contact.id != m_id) {
        m_name->clear();
        m_value->clear();
        m_field->setProblem({});
    }
    m_id = contact.id;
    m_shown = contact.attributes;
    const QWidget *focused = m_rows->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString again = focused && focused->hasFocus() ? focused->objectName() : QString();
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        // Nameless: what is half written there is of somebody else, and is not kept when the focus goes.
        for (QWidget *inside : item->widget()->findChildren<QWidget *>())
            inside->setObjectName(QString());
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ContactAttribute &one : contact.attributes)
        addRow(one);
    m_rows->setVisible(!contact.attributes.isEmpty());
    if (auto *there = again.isEmpty() ? nullptr : m_rows->findChild<QWidget *>(again))
        there->setFocus(Qt::OtherFocusReason);
}

void AttributePart::addRow(const ContactAttribute &one)
{
    auto *line = new QWidget(m_rows);
    auto *name = new ElidedLabel(line);
    setTextRole(name, TextRole::Second);
    name->setFullText(one.name);
    name->setFixedWidth(nameWidth);
    auto *value = new QLineEdit(one.value, line);
    value->setCursorPosition(0);
    value->setMaxLength(mostAttributeValueChars);
    identify(value, QStringLiteral("contacts.attribute.") + attributeKey(one.name), one.name);
    value->setToolTip(QStringLiteral("%1 · %2").arg(contactSourceWord(one.source), exactMoment(one.at)));
    auto *remove = iconButton(QStringLiteral("close"), tr("Take “%1” away").arg(one.name), line);
    identify(remove, QStringLiteral("contacts.attribute.remove.") + attributeKey(one.name), tr("Take “%1” away").arg(one.name));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(name);
    row->addWidget(value, 1);
    row->addWidget(remove);
    connect(value, &QLineEdit::editingFinished, this, [this, value, one] {
        if (value->text() != one.value && !value->objectName().isEmpty())
            Q_EMIT setWanted(one.name, value->text(), {});
    });
    connect(remove, &QToolButton::clicked, this, [this, one] { Q_EMIT removeWanted(one.name); });
    m_rows->layout()->addWidget(line);
}

} // namespace recado
