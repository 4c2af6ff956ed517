#include "format/timewords.h"
#include "preview/bubbleparts.h"

namespace recado {

using namespace bubbles;

namespace {

QString kindWord(BubbleMedia::Kind kind)
{
    switch (kind) {
    case BubbleMedia::Kind::Image: return Words::tr("Photo");
    case BubbleMedia::Kind::Video: return Words::tr("Video");
    case BubbleMedia::Kind::Document: return Words::tr("Document");
    case BubbleMedia::Kind::Audio: return Words::tr("Audio");
    case BubbleMedia::Kind::Voice: return Words::tr("Voice message");
    case BubbleMedia::Kind::Sticker: return Words::tr("Sticker");
    case BubbleMedia::Kind::Location: return Words::tr("Location");
    case BubbleMedia::Kind::Product: return Words::tr("Product");
    case BubbleMedia::Kind::None:
    case BubbleMedia::Kind::Other: break;
    }
    return Words::tr("File");
}

QString together(const QStringList &parts, const QString &between = QStringLiteral(", "))
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

QString wordsOf(const BubbleMedia &media)
{
    if (!media.isThere())
        return {};
    const QString name = media.missing && media.name.isEmpty() ? Words::tr("no file yet") : media.name;
    if (media.kind != BubbleMedia::Kind::Location)
        return together({kindWord(media.kind), name, media.detail});
    return together({kindWord(media.kind), media.place.name, media.place.address, media.place.latitude, media.place.longitude});
}

void addButtons(QStringList *lines, const QList<BubbleButton> &buttons)
{
    for (const BubbleButton &button : buttons)
        *lines += button.text;
}

} // namespace

QStringList wordsOf(const Bubble &bubble)
{
    QStringList lines;
    for (const BubbleMark &mark : bubble.marks)
        lines += mark.text;
    lines += {bubble.quote.isThere() ? together({bubble.quote.who, bubble.quote.text}) : QString(),
                      bubble.notice.title,
                      bubble.notice.text,
                      wordsOf(bubble.media),
                      plainText(bubble.title),
                      bubble.subtitle,
                      together({bubble.offer.text, bubble.offer.code}),
                      plainText(bubble.body)};
    for (const BubbleContact &contact : bubble.contacts)
        lines += together({contact.name, contact.organisation, contact.number});
    for (const BubbleFact &fact : bubble.facts)
        lines += together({fact.label, fact.value}, QStringLiteral(": "));
    lines += {bubble.footer, bubble.trouble, bubble.time};
    addButtons(&lines, bubble.buttons);
    for (const BubbleSection &section : bubble.list.sections) {
        lines += section.title;
        for (const BubbleRow &row : section.rows)
            lines += together({row.title, row.description});
    }
    for (const BubbleCard &card : bubble.cards) {
        lines += {wordsOf(card.media), plainText(card.body)};
        addButtons(&lines, card.buttons);
    }
    if (!bubble.reaction.isEmpty())
        lines += Words::tr("Reaction: %1").arg(bubble.reaction);
    if (!bubble.ownReaction.isEmpty())
        lines += Words::tr("Our reaction: %1").arg(bubble.ownReaction);
    lines.removeAll(QString());
    return lines;
}

QString offerEnd(const BubbleOffer &offer, Instant now)
{
    if (!offer.endsAt)
        return offer.endIsMissing ? Words::tr("No end yet") : QString();
    if (*offer.endsAt <= now)
        return Words::tr("Ended");
    const Milliseconds left = *offer.endsAt - now;
    if (left > std::chrono::hours(48))
        return Words::tr("Ends %1").arg(momentWord(*offer.endsAt, now));
    return Words::tr("Ends in %1").arg(durationWords(left));
}

} // namespace recado
