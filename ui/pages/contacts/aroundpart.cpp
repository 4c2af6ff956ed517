#include "pages/contacts/aroundpart.h"

#include "domain/phone.h"
#include "format/masking.h"
#include "format/statuswords.h"
#include "format/timewords.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/looks.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {

namespace {

constexpr int labelWidth = 132;

QString whereWords(const ContactAround::Talk &talk)
{
    const QString channel = !talk.channelName.isEmpty() ? talk.channelName : formatPhone(talk.channelNumber);
    return channel.isEmpty() ? talk.accountName : QStringLiteral("%1 · %2").arg(talk.accountName, channel);
}

} // namespace

AroundPart::AroundPart(QWidget *parent) : CardSection(tr("What was said"), parent) {}

void AroundPart::setAround(const Contact &contact, const ContactAround &around)
{
    clearRows();
    const Instant now = SystemClock().now();
    const QLocale locale;
    for (const ContactAround::Talk &talk : around.talks)
        addTalk(talk);
    QStringList counts{tr("%n sent", nullptr, around.sent)};
    if (around.failed > 0)
        counts.append(tr("%n of them failed", nullptr, around.failed));
    counts.append(tr("%n received", nullptr, around.received));
    addFact(tr("Messages"), counts.join(QStringLiteral(" · ")));
    for (const MessageSummary &summary : around.last)
        addMessage(summary);
    if (around.sent > 0) {
        auto *all = linkButton(tr("All messages to them"), this);
        identify(all, QStringLiteral("contacts.messages"));
        connect(all, &QPushButton::clicked, this, &AroundPart::messagesWanted);
        body()->addWidget(all, 0, Qt::AlignLeft);
    }
    for (const ContactAround::InBroadcast &one : around.broadcasts)
        addFact(tr("Broadcast"), QStringLiteral("%1 · %2").arg(one.name.isEmpty() ? tr("without a name") : one.name, statusWord(one.verdict)), momentWord(one.at, now));
    const auto first = contact.firstSeen();
    const auto last = contact.lastSeen();
    addFact(tr("First heard"), first ? momentWord(*first, now) : tr("never wrote"), first ? exactMoment(*first) : QString());
    if (last)
        addFact(tr("Last heard"), ageWords(*last, now), exactMoment(*last));
    giveFocusBack();
}

void AroundPart::addFact(const QString &label, const QString &words, const QString &tip)
{
    auto *line = new QWidget(this);
    auto *name = textLabel(TextRole::Second, label, line);
    name->setFixedWidth(labelWidth);
    auto *value = new ElidedLabel(line);
    value->setFullText(words);
    if (!tip.isEmpty())
        value->setToolTip(tip);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1);
    body()->addWidget(line);
}

void AroundPart::addTalk(const ContactAround::Talk &talk)
{
    auto *line = new QWidget(this);
    auto *where = linkButton(whereWords(talk), line);
    identify(where, QStringLiteral("contacts.conversation.%1").arg(talk.conversation.id.value), tr("Open the conversation: %1").arg(whereWords(talk)));
    auto *words = new ElidedLabel(line);
    setTextRole(words, TextRole::Caption);
    words->setFullText(shownText(talk.conversation.lastText, talk.conversation.address));
    words->setContentsMargins(Theme::gap, 0, 0, 0);
    auto *at = textLabel(TextRole::Caption, momentWord(talk.conversation.lastAt, SystemClock().now()), line);
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::pad);
    first->addWidget(where);
    if (talk.conversation.unread > 0)
        first->addWidget(new PillLabel(tr("%n unread", nullptr, talk.conversation.unread), line, Tone::Accent));
    first->addStretch(1);
    first->addWidget(at);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, Theme::gap);
    column->setSpacing(0);
    column->addLayout(first);
    column->addWidget(words);
    connect(where, &QPushButton::clicked, this, [this, id = talk.conversation.id] { Q_EMIT conversationWanted(id); });
    body()->addWidget(line);
}

void AroundPart::addMessage(const MessageSummary &summary)
{
    const Message &message = summary.message;
    auto *line = new QWidget(this);
    auto *icon = new QLabel(line);
    icon->setPixmap(icons::pixmap(Theme::statusIcon(message.verdict), Theme::current().statusColour(message.verdict), 16, line));
    icon->setToolTip(statusWord(message.verdict));
    icon->setAccessibleName(statusWord(message.verdict));
    auto *words = new ElidedLabel(line);
    const QString text = message.renderedText.isEmpty() ? message.templateName : message.renderedText.simplified();
    words->setFullText(shownText(text, message.recipient));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::pad);
    row->addWidget(icon);
    row->addWidget(words, 1);
    row->addWidget(textLabel(TextRole::Caption, momentWord(message.createdAt, SystemClock().now()), line));
    body()->addWidget(line);
}

} // namespace recado
