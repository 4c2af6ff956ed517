#include "pages/contacts/tagpart.h"

#include "widgets/flowlayout.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int chipHeight = 24;
constexpr int crossSize = 16;

} // namespace

TagPart::TagPart(QWidget *parent) : CardSection(tr("Tags"), parent), m_chips(new QWidget(this)), m_more(new QLineEdit(this)), m_known(new QStringListModel(this))
{
    m_flow = new FlowLayout(m_chips, Theme::gap + 2);
    m_flow->setContentsMargins(0, 0, 0, 0);
    identify(m_more, QStringLiteral("contacts.tag.more"), tr("Add a tag"));
    m_more->setPlaceholderText(tr("Add a tag and press Enter"));
    m_more->setMaxLength(mostAttributeNameChars);
    auto *completer = new QCompleter(m_known, m_more);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_more->setCompleter(completer);
    body()->addWidget(m_chips);
    body()->addWidget(m_more);
    connect(m_more, &QLineEdit::returnPressed, this, &TagPart::add);
}

void TagPart::setKnownTags(const QStringList &tags)
{
    if (tags != m_known->stringList())
        m_known->setStringList(tags);
}

void TagPart::setContact(const Contact &contact)
{
    if (contact.id != m_id)
        m_more->clear();
    if (contact.id == m_id && contact.tags == m_shown)
        return;
    m_id = contact.id;
    m_shown = contact.tags;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : contact.tags)
        m_flow->insertWidget(m_flow->count(), chipFor(tag));
    m_chips->setVisible(!contact.tags.isEmpty());
    m_chips->updateGeometry();
}

QWidget *TagPart::chipFor(const QString &tag)
{
    auto *chip = new QFrame(m_chips);
    identify(chip, QStringLiteral("contacts.tag.") + tagKey(tag), tag);
    setLook(chip, "look", QStringLiteral("chip"));
    chip->setFixedHeight(chipHeight);
    auto *cross = iconButton(QStringLiteral("close"), tr("Take “%1” away").arg(tag), chip);
    setLook(cross, "look", QStringLiteral("cross"));
    cross->setObjectName(QStringLiteral("contacts.tag.remove.") + tagKey(tag));
    cross->setFixedSize(crossSize, crossSize);
    cross->setIconSize({10, 10});
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(Theme::pad, 0, Theme::gap, 0);
    row->setSpacing(Theme::gap);
    row->addWidget(textLabel(TextRole::Body, tag, chip));
    row->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, [this, tag] { Q_EMIT removeWanted(tag); });
    chip->show();
    return chip;
}

void TagPart::add()
{
    const QString tag = m_more->text().simplified();
    if (tag.isEmpty())
        return;
    m_more->clear();
    Q_EMIT addWanted(tag);
}

} // namespace recado
