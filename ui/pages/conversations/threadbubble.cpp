#include "pages/conversations/threadbubble.h"

#include "base/redaction.h"
#include "domain/cleantext.h"
#include "format/errorwords.h"
#include "format/masking.h"
#include "format/timewords.h"
#include "models/messagecells.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

struct ThreadWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ThreadWords)
};

QString timeWords(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)).time(), QLocale::ShortFormat);
}

BubbleQuote quoteOf(const QuotedMessage &quoted, const QString &person)
{
    if (!quoted.isThere())
        return {};
    if (!quoted.key)
        return {{}, ThreadWords::tr("The message is not here"), false};
    BubbleQuote quote;
    quote.who = quoted.isOurs ? ThreadWords::tr("You") : person;
    quote.text = quoted.words.isEmpty() ? typeWord(quoted.type) : quoted.words;
    return quote;
}

// Why it did not arrive, in a sentence; empty when nothing is wrong.
QString troubleOf(const Message &message)
{
    if (!hasReason(message))
        return {};
    if (const auto words = codeWords(message.error.code, message.error.message); words)
        return words->code.isEmpty() ? words->happened : QStringLiteral("%1 (%2)").arg(words->happened, words->code);
    if (message.verdict == EventKind::Unknown)
        return ThreadWords::tr("Nobody knows whether it arrived.");
    if (message.error.code.isEmpty() && message.error.message.isEmpty() && message.error.kind == Error().kind)
        return ThreadWords::tr("It did not arrive, and the provider did not say why.");
    return errorSentence(message.error);
}

Bubble sentContent(const ThreadItem &item, qsizetype most)
{
    const Message &message = *item.entry.message;
    if (item.definition)
        return bubbleOf(*item.definition, item.values);
    if ((item.content.isTemplate() || item.content.isEmpty()) && !message.renderedText.isEmpty()) {
        Bubble bubble;
        setBody(&bubble, message.renderedText, most);
        return bubble;
    }
    Bubble bubble = bubbleOf(item.content);
    if (item.content.type() == QLatin1String("text"))
        setBody(&bubble, item.content.body()[QLatin1String("body")].toString(), most);
    if (bubble.isEmpty())
        bubble.notice = {QStringLiteral("info"), ThreadWords::tr("What this message said is not kept here"), {}};
    return bubble;
}

Bubble sentBubble(const ThreadItem &item, qsizetype most)
{
    const Message &message = *item.entry.message;
    Bubble bubble = sentContent(item, most);
    if (!message.broadcast.isNull())
        bubble.marks += {QStringLiteral("megaphone"), ThreadWords::tr("Broadcast")};
    if (message.verdict == EventKind::Queued && message.scheduledAt)
        bubble.marks += {QStringLiteral("clock"), ThreadWords::tr("Leaves %1").arg(momentWord(*message.scheduledAt, SystemClock().now()))};
    if (message.deleted)
        bubble.marks += {QStringLiteral("bin"), ThreadWords::tr("Deleted")};
    bubble.status = message.verdict;
    bubble.trouble = troubleOf(message);
    return bubble;
}

// Of what was written in the provider's own inbox. What became of it, nobody tells us: there are no ticks.
BubbleMark elsewhereMark(const QString &operatorName)
{
    const QString who = withoutInvisibles(operatorName.left(80)).simplified();
    return {QStringLiteral("plane"), who.isEmpty() ? ThreadWords::tr("sent from elsewhere") : ThreadWords::tr("sent from elsewhere by %1").arg(who)};
}

QList<TextBlock> covered(const QList<TextBlock> &lines)
{
    return lines.isEmpty() ? lines : plainBlocks(maskedText(plainText(lines)));
}

// What kind of file it is stays; `source` would bring its picture.
void cover(BubbleMedia *media, bool isNamed)
{
    media->source.clear();
    if (isNamed)
        media->name = maskedText(media->name);
    BubblePlace &place = media->place;
    place = {maskedText(place.name), maskedText(place.address), maskedText(place.latitude), maskedText(place.longitude)};
}

// A card of somebody who was never given a name has the number there too.
void cover(BubbleContact *contact)
{
    const auto digits = std::count_if(contact->name.cbegin(), contact->name.cend(), [](QChar c) { return c.isDigit(); });
    if (digits >= 8)
        contact->name = maskedNumber(contact->name);
    contact->number = maskedNumber(contact->number);
}

void cover(BubbleList *list)
{
    list->title = maskedText(list->title);
    for (BubbleSection &section : list->sections) {
        section.title = maskedText(section.title);
        for (BubbleRow &row : section.rows)
            row = {maskedText(row.title), maskedText(row.description)};
    }
}

// A notice of WhatsApp tells numbers; every other one says what we make of a message.
void coverNotice(Bubble *bubble, const IncomingMessage &message)
{
    if (!message.movedTo.isEmpty())
        bubble->notice.text = maskedNumber(message.movedTo);
    else if (!message.text.trimmed().isEmpty())
        bubble->notice.title = maskedText(message.text);
}

// Nothing of what was said, by whichever side. How it was said stays: type, marks, buttons, time, ticks.
void cover(Bubble *bubble, const ThreadItem &item)
{
    const auto &incoming = item.entry.incoming;
    if (isSystemNotice(item))
        coverNotice(bubble, *incoming);
    if (!item.quoted.words.isEmpty())
        bubble->quote.text = maskedText(bubble->quote.text);
    // Without a file's name, its type stands there.
    cover(&bubble->media, !incoming || !incoming->media || !incoming->media->fileName.isEmpty());
    bubble->title = covered(bubble->title);
    bubble->subtitle = maskedText(bubble->subtitle);
    bubble->body = covered(bubble->body);
    bubble->link.clear();
    bubble->offer.text = maskedText(bubble->offer.text);
    bubble->offer.code = maskedText(bubble->offer.code);
    for (BubbleContact &contact : bubble->contacts)
        cover(&contact);
    for (BubbleFact &fact : bubble->facts)
        fact = {fact.strong ? fact.label : maskedText(fact.label), maskedText(fact.value), fact.strong};
    bubble->footer = maskedText(bubble->footer);
    bubble->trouble = maskDigits(bubble->trouble);
    bubble->actions.clear(); // there is nothing to unfold
    cover(&bubble->list);
    for (BubbleCard &card : bubble->cards) {
        cover(&card.media, true);
        card.body = covered(card.body);
    }
}

} // namespace

bool isSystemNotice(const ThreadItem &item)
{
    return item.entry.incoming && item.entry.incoming->type == IncomingType::System;
}

Bubble threadBubble(const ThreadItem &item, const ThreadContext &context)
{
    Bubble bubble = item.isOurs() ? sentBubble(item, context.unfolded) : bubbleOf(*item.entry.incoming, context.unfolded);
    if (!item.isOurs() && item.isOnOurSide())
        bubble.marks.prepend(elsewhereMark(item.entry.incoming->operatorName));
    bubble.quote = quoteOf(item.quoted, context.person);
    if (context.isCovered)
        cover(&bubble, item);
    bubble.time = timeWords(item.key().at);
    if (item.entry.reaction)
        bubble.reaction = item.entry.reaction->emoji.left(16);
    if (item.entry.ownReaction)
        bubble.ownReaction = item.entry.ownReaction->emoji.left(16);
    return bubble;
}

QString threadText(const ThreadItem &item)
{
    if (item.entry.incoming && !item.entry.incoming->text.isEmpty())
        return item.entry.incoming->text;
    if (item.entry.message && !item.entry.message->renderedText.isEmpty())
        return item.entry.message->renderedText;
    if (item.content.type() == QLatin1String("text"))
        return item.content.body()[QLatin1String("body")].toString();
    Bubble bubble = threadBubble(item, {{}, std::numeric_limits<int>::max()});
    bubble.quote = {};
    bubble.time.clear();
    bubble.reaction.clear();
    bubble.ownReaction.clear();
    bubble.marks.clear();
    bubble.actions.clear();
    bubble.trouble.clear();
    return wordsOf(bubble).join(QLatin1Char('\n'));
}

} // namespace recado
