#include "pages/contacts/identitypart.h"

#include "format/contactwords.h"
#include "format/timewords.h"
#include "widgets/field.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace recado {

namespace {

constexpr int kindWidth = 132;

// Numbers before what stands for them.
int rankOf(const ContactIdentity &one)
{
    const QStringList order{identity::person, identity::waId, identity::bsuid, identity::username};
    const auto place = order.indexOf(one.kind);
    return place < 0 ? int(order.size()) : int(place);
}

QString accountOf(const ContactIdentity &one, const QMap<qint64, QString> &accounts)
{
    return accounts.value(one.kind.section(QLatin1Char(':'), 1).toLongLong());
}

} // namespace

IdentityPart::IdentityPart(QWidget *parent) : CardSection(tr("Known by"), parent), m_rows(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    body()->addWidget(m_rows);
    body()->addWidget(buildAdding());
}

QWidget *IdentityPart::buildAdding()
{
    auto *line = new QWidget(this);
    m_kind = new QComboBox(line);
    identify(m_kind, QStringLiteral("contacts.identity.kind"), tr("Kind"));
    for (const QString &kind : {identity::person, identity::username, identity::bsuid})
        m_kind->addItem(identityWord(kind), kind);
    m_kind->setFixedWidth(kindWidth);
    m_value = new QLineEdit(line);
    identify(m_value, QStringLiteral("contacts.identity.value"), tr("Number, username or id"));
    m_value->setPlaceholderText(QStringLiteral("+55 11 98888-7777"));
    auto *add = secondaryButton(tr("Add"), line);
    identify(add, QStringLiteral("contacts.identity.add"), tr("Add the number, username or id"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(m_kind);
    row->addWidget(m_value, 1);
    row->addWidget(add);
    m_field = new Field(tr("One more"), line, this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QString kind = m_kind->currentData().toString();
        m_value->setPlaceholderText(kind == identity::person     ? QStringLiteral("+55 11 98888-7777")
                                    : kind == identity::username ? QStringLiteral("@ana.souza")
                                                                 : QStringLiteral("BR.1234567890"));
    });
    connect(m_value, &QLineEdit::returnPressed, this, &IdentityPart::add);
    connect(m_value, &QLineEdit::textChanged, this, [this] { m_field->setProblem({}); });
    connect(add, &QPushButton::clicked, this, &IdentityPart::add);
    return m_field;
}

void IdentityPart::add()
{
    if (!m_value->text().trimmed().isEmpty())
        Q_EMIT addWanted(m_kind->currentData().toString(), m_value->text());
    else
        m_value->setFocus(Qt::OtherFocusReason);
}

void IdentityPart::showProblem(const QString &sentence)
{
    m_field->setProblem(sentence);
    m_value->setFocus(Qt::OtherFocusReason);
}

void IdentityPart::clearTyped()
{
    m_value->clear();
    m_field->setProblem({});
}

void IdentityPart::setContact(const Contact &contact, const QMap<qint64, QString> &accounts)
{
    if (contact.id != m_shown.id)
        clearTyped();
    m_shown = contact;
    m_accounts = accounts;
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
    QList<ContactIdentity> sorted = contact.identities;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ContactIdentity &left, const ContactIdentity &right) { return rankOf(left) < rankOf(right); });
    for (const ContactIdentity &one : std::as_const(sorted)) {
        // A BSUID stands twice on a card: for asking by and as what it is.
        const bool twice = one.kind == identity::person && std::any_of(sorted.cbegin(), sorted.cend(), [&](const ContactIdentity &other) {
            return other.kind == identity::bsuid && other.value == one.value;
        });
        if (!twice)
            addRow(one, contact, accounts);
    }
}

void IdentityPart::addRow(const ContactIdentity &one, const Contact &contact, const QMap<qint64, QString> &accounts)
{
    auto *block = new QWidget(m_rows);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    auto *kind = new ElidedLabel(block);
    setTextRole(kind, TextRole::Second);
    kind->setFullText(identityWord(one.kind, accountOf(one, accounts)));
    kind->setFixedWidth(kindWidth);
    auto *value = new ElidedLabel(block, Qt::ElideMiddle);
    value->setFullText(identityText(one));
    auto *remove = iconButton(QStringLiteral("close"), tr("Take %1 away").arg(identityText(one)), block);
    identify(remove, QStringLiteral("contacts.identity.remove.%1.%2").arg(one.kind, one.value), tr("Take %1 away").arg(identityText(one)));
    setLook(remove, "look", QStringLiteral("icon"));
    remove->setEnabled(contact.identities.size() > 1);
    if (!remove->isEnabled())
        remove->setToolTip(tr("A contact is known by something: leave at least one."));
    row->addWidget(kind);
    row->addWidget(value, 1);
    row->addWidget(remove);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    QStringList notes{ninthSentence(one, contact)};
    if (one.lastSeen)
        notes.append(tr("Last heard %1.").arg(ageWords(*one.lastSeen, SystemClock().now())));
    notes.removeAll(QString());
    if (!notes.isEmpty()) {
        auto *note = sentenceLabel(TextRole::Caption, notes.join(QLatin1Char(' ')), block);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(kindWidth + Theme::pad, 0, 0, Theme::gap);
        indented->addWidget(note);
        column->addLayout(indented);
    }
    connect(remove, &QToolButton::clicked, this, [this, one] { Q_EMIT removeWanted(one); });
    m_rows->layout()->addWidget(block);
}

} // namespace recado
