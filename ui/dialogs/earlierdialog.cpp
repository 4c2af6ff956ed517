#include "dialogs/earlierdialog.h"

#include "widgets/field.h"
#include "widgets/looks.h"

#include <QComboBox>
#include <QPushButton>

namespace recado {

namespace {

enum Who { Everybody, NotReplied, Replied, NotReached };

} // namespace

EarlierDialog::EarlierDialog(const QList<Choice> &choices, QWidget *parent)
    : FormDialog(parent), m_broadcast(new QComboBox(this)), m_who(new QComboBox(this))
{
    setObjectName(QStringLiteral("earlier"));
    setTexts(tr("People of an earlier broadcast"), tr("Their columns and corrections come along. Who asked not to be written to is left out by the check."));
    for (const Choice &choice : choices)
        m_broadcast->addItem(choice.words, choice.id.value);
    m_who->addItem(tr("Everybody"), Everybody);
    m_who->addItem(tr("Who did not reply"), NotReplied);
    m_who->addItem(tr("Who replied"), Replied);
    m_who->addItem(tr("Who was not reached"), NotReached);
    addField(QStringLiteral("broadcast"), tr("&Broadcast"), m_broadcast);
    addField(QStringLiteral("who"), tr("&Who of them"), m_who);
    identify(m_broadcast, QStringLiteral("earlier.broadcast"));
    identify(m_who, QStringLiteral("earlier.who"));
    identify(saveButton(), QStringLiteral("earlier.use"));
    identify(cancelButton(), QStringLiteral("earlier.cancel"));
    saveButton()->setText(tr("Take them over"));
    setFixedWidth(460);
    connect(this, &FormDialog::saveAsked, this, &QDialog::accept);
}

BroadcastId EarlierDialog::broadcast() const
{
    return {m_broadcast->currentData().toLongLong()};
}

QSet<EventKind> EarlierDialog::verdicts() const
{
    const QSet<EventKind> notReached{EventKind::Queued, EventKind::Refused, EventKind::Failed};
    const QSet<EventKind> reached{EventKind::InFlight, EventKind::Accepted, EventKind::Held, EventKind::Unknown, EventKind::Sent, EventKind::Delivered, EventKind::Read, EventKind::Played};
    switch (m_who->currentData().toInt()) {
    case NotReplied: return reached;
    case Replied: return {EventKind::Replied};
    case NotReached: return notReached;
    default: return (reached | notReached) << EventKind::Replied;
    }
}

} // namespace recado
