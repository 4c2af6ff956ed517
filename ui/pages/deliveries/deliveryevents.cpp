#include "pages/deliveries/deliveryevents.h"

#include "format/errorwords.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int iconSize = 16;

QString personOf(const DeliverySubject &subject)
{
    const QString number = shownNumber(subject.recipient);
    return subject.name.isEmpty() ? number : subject.name + QStringLiteral(" · ") + number;
}

// Providers tell digits without a plus.
QString numberOf(const QString &recipient)
{
    return shownNumber(!recipient.isEmpty() && recipient[0].isDigit() ? QLatin1Char('+') + recipient : recipient);
}

// A word that is longer than the pane is wide would push everything out of it.
QString shortened(const QString &id)
{
    constexpr qsizetype longest = 30, tail = 12;
    return id.size() <= longest ? id : id.left(longest - tail - 1) + QChar(0x2026) + id.right(tail);
}

// Everything that is shown of it.
QStringList contentOf(const Inspection &inspection)
{
    QStringList all{QString::number(inspection.delivery.id.value), QString::number(inspection.eventCount)};
    const auto moment = [](const std::optional<Instant> &at) { return at ? QString::number(toMillis(*at)) : QString(); };
    const auto subject = [](const DeliverySubject &who) { return QStringList{QString::number(who.message.value), who.recipient, who.name}; };
    for (const InspectedEvent &event : inspection.events) {
        all += {toString(event.kind), moment(event.occurredAt), event.recipient, event.code, event.errorText, QString::number(event.isStatus)};
        all += event.ids;
        if (event.owner)
            all += subject(event.owner->subject) + QStringList{QString::number(event.owner->isInferred)};
        for (const NearMessage &near : event.near)
            all += subject(near.subject) + QStringList{near.templateName, moment(near.createdAt)};
    }
    for (const InspectedNotice &notice : inspection.notices)
        all += {notice.field, notice.word, notice.name};
    return all;
}

} // namespace

DeliveryEvents::DeliveryEvents(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void DeliveryEvents::setInspection(const Inspection &inspection, bool anew)
{
    const QStringList content = contentOf(inspection);
    if (!anew && content == m_shown)
        return;
    m_shown = content;
    delete m_list;
    m_list = new QWidget(this);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::inset);
    int number = 0;
    for (const InspectedEvent &event : inspection.events) {
        if (number == mostShown)
            break;
        addEvent(event, inspection, number++);
    }
    if (inspection.eventCount > number) {
        QLabel *more = sentenceLabel(TextRole::Caption, tr("%n more event(s) stand in the raw content.", nullptr, int(inspection.eventCount) - number), m_list);
        m_rows->addWidget(more);
    }
    for (const InspectedNotice &notice : inspection.notices.first(std::min<qsizetype>(mostShown, inspection.notices.size())))
        addNotice(notice);
    layout()->addWidget(m_list);
    m_list->show();
}

QVBoxLayout *DeliveryEvents::addBlock(const QString &iconName, const QColor &colour, const QString &title, const QString &when)
{
    auto *icon = new QLabel(m_list);
    icon->setPixmap(icons::pixmap(iconName, colour, iconSize, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::pad);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->addWidget(textLabel(TextRole::Strong, title, m_list));
    head->addStretch(1);
    head->addWidget(textLabel(TextRole::Caption, when, m_list));
    column->addLayout(head);
    row->addLayout(column, 1);
    m_rows->addLayout(row);
    return column;
}

void DeliveryEvents::addEvent(const InspectedEvent &event, const Inspection &inspection, int number)
{
    const QString when = event.occurredAt ? momentWord(*event.occurredAt, SystemClock().now()) : tr("no time told");
    QVBoxLayout *column = addBlock(Theme::statusIcon(event.kind), Theme::current().statusColour(event.kind), statusWord(event.kind), when);
    if (!event.code.isEmpty() || !event.errorText.isEmpty())
        column->addWidget(sentenceLabel(TextRole::Second, codeSentence(event.code, event.errorText), m_list));
    if (event.owner) {
        addLink(column, personOf(event.owner->subject), event.owner->subject.message, QStringLiteral("deliveries.message.%1").arg(number));
        if (event.owner->isInferred)
            column->addWidget(sentenceLabel(TextRole::Caption, tr("Found by recipient, template and time: it names no id."), m_list));
    } else if (event.isStatus) {
        addNear(column, event, inspection);
    } else if (!event.recipient.isEmpty()) {
        column->addWidget(sentenceLabel(TextRole::Second, numberOf(event.recipient), m_list));
    }
}

// Why it landed nowhere, and where it may belong.
void DeliveryEvents::addNear(QVBoxLayout *column, const InspectedEvent &event, const Inspection &inspection)
{
    QStringList shown;
    for (const QString &id : event.ids.mid(0, 3))
        shown.append(shortened(id));
    const QString ids = shown.join(QStringLiteral(", "));
    QLabel *why = sentenceLabel(TextRole::Second, ids.isEmpty() ? tr("It names no id of a message.") : tr("No message here is known by the id %1.").arg(ids), m_list);
    why->setToolTip(event.ids.join(QLatin1Char('\n')));
    identify(why, QStringLiteral("deliveries.why"));
    column->addWidget(why);
    if (event.recipient.isEmpty())
        return;
    if (event.near.isEmpty()) {
        column->addWidget(sentenceLabel(TextRole::Second, tr("Nothing was ever sent from here to %1 by this account.").arg(numberOf(event.recipient)), m_list));
        return;
    }
    column->addWidget(sentenceLabel(TextRole::Caption, tr("Messages to the same person, nearest in time:"), m_list));
    const Instant at = event.occurredAt.value_or(inspection.delivery.heardAt);
    for (const NearMessage &near : event.near) {
        const QString apart = durationWords(near.createdAt > at ? near.createdAt - at : at - near.createdAt);
        const QString when = near.createdAt > at ? tr("%1 later", "a duration").arg(apart) : tr("%1 earlier", "a duration").arg(apart);
        const QString what = near.templateName.isEmpty() ? personOf(near.subject) : near.templateName;
        addLink(column, what + QStringLiteral(" · ") + when, near.subject.message, QStringLiteral("deliveries.near"));
    }
}

void DeliveryEvents::addLink(QVBoxLayout *column, const QString &text, MessageRow row, const QString &objectName)
{
    QPushButton *link = linkButton(text, m_list);
    identify(link, objectName, tr("Show the message: %1").arg(text));
    link->setToolTip(tr("Shows the message"));
    connect(link, &QPushButton::clicked, this, [this, row] { Q_EMIT messageWanted(row); });
    column->addWidget(link, 0, Qt::AlignLeft);
}

void DeliveryEvents::addNotice(const InspectedNotice &notice)
{
    QStringList parts{notice.name, notice.word};
    parts.removeAll(QString());
    QVBoxLayout *column = addBlock(QStringLiteral("info"), Theme::current().second, notice.field, QString());
    if (!parts.isEmpty())
        column->addWidget(sentenceLabel(TextRole::Second, parts.join(QStringLiteral(" · ")), m_list));
}

} // namespace recado
