// What people send us. Nothing here is trusted: texts are shown as they are, file names lose their folders, and nobody's text is laid out in full
// before somebody asks for it.
#include "domain/cleantext.h"
#include "domain/phone.h"
#include "format/mediawords.h"
#include "preview/bubbleparts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace recado {

using namespace bubbles;

namespace {

using Kind = BubbleMedia::Kind;

constexpr int mostLines = 40;
constexpr qsizetype mostCards = 12;
constexpr qsizetype mostItems = 30;
constexpr qsizetype mostAnswers = 24;

// Where a text is cut: by characters and by lines, never inside one character.
qsizetype cutOf(const QString &text, qsizetype most)
{
    const qsizetype lines = mostLines * std::max<qsizetype>(1, most / longestUnfolded);
    qsizetype end = 0;
    qsizetype breaks = 0;
    for (; end < text.size() && end < most; ++end) {
        if (text[end] == QLatin1Char('\n') && ++breaks >= lines)
            break;
    }
    // An accent or the second half of a character belongs to what stands before it.
    for (int step = 0; end > 0 && end < text.size() && step < 16 && (text[end].isLowSurrogate() || text[end].isMark() || text[end].unicode() == 0x200D); ++step)
        --end;
    return end;
}

// The last part of any path, without what turns letters around or is not seen.
QString plainName(const QString &name)
{
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    return withoutInvisibles(name.mid(slash + 1).left(255)).simplified();
}

Kind kindOf(const IncomingMessage &message)
{
    switch (message.type) {
    case IncomingType::Image: return Kind::Image;
    case IncomingType::Video: return Kind::Video;
    case IncomingType::Audio: return message.media && message.media->isVoice ? Kind::Voice : Kind::Audio;
    case IncomingType::Document: return Kind::Document;
    case IncomingType::Sticker: return Kind::Sticker;
    default: return Kind::Other;
    }
}

void addMedia(Bubble *bubble, const IncomingMessage &message)
{
    const IncomingMedia file = message.media.value_or(IncomingMedia{});
    BubbleMedia &media = bubble->media;
    media.kind = kindOf(message);
    media.source = file.id.isEmpty() ? file.url : file.id;
    media.name = plainName(file.fileName);
    media.missing = media.source.isEmpty();
    QStringList details{file.mimeType.isEmpty() ? QString() : mediaTypeWord(file.mimeType)};
    if (details.first().isEmpty() && media.kind == Kind::Document)
        details.first() = QFileInfo(media.name).suffix().toUpper();
    details.removeAll(QString());
    media.detail = details.join(QStringLiteral(" \u00b7 "));
    if (media.name.isEmpty())
        media.name = media.kind == Kind::Voice ? typeWord(QStringLiteral("voice")) : typeWord(toString(message.type));
}

void addPlace(Bubble *bubble, const IncomingLocation &place)
{
    const auto number = [](double degrees) { return QLocale::c().toString(degrees, 'f', 6); };
    bubble->media.kind = Kind::Location;
    bubble->media.place = {place.name.simplified(), place.address.simplified(), number(place.latitude), number(place.longitude)};
}

void addCards(Bubble *bubble, const QList<IncomingCard> &cards)
{
    for (const IncomingCard &card : cards.first(std::min(cards.size(), mostCards))) {
        const QString number = card.phones.isEmpty() ? QString() : formatPhone(card.phones.first());
        const QString name = withoutInvisibles(card.name).simplified();
        bubble->contacts += {name.isEmpty() ? Words::tr("No name") : name, {}, number};
    }
    if (cards.size() > mostCards)
        bubble->footer = Words::tr("and %n more", nullptr, int(cards.size() - mostCards));
    if (cards.isEmpty())
        bubble->notice = {QStringLiteral("person"), Words::tr("Contact cards that could not be read"), {}};
}

// Thousandths; none for what is no number or too large to be true.
std::optional<qint64> thousandthsOf(const QString &number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !(std::abs(value) < 1e12))
        return {};
    return std::llround(value * 1000);
}

QString amountWords(const QString &currency, qint64 thousandths)
{
    return QStringLiteral("%1 %2").arg(currency, QLocale().toString(double(thousandths) / 1000, 'f', 2)).trimmed();
}

void addOrderLines(Bubble *bubble, const QList<IncomingItem> &items)
{
    std::optional<qint64> total = items.isEmpty() ? std::nullopt : std::optional<qint64>(0);
    const QString currency = items.value(0).currency;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const IncomingItem &item = items[i];
        const auto price = thousandthsOf(item.price);
        bool isNumber = false;
        const double quantity = item.quantity.toDouble(&isNumber);
        const bool counts = price && isNumber && quantity >= 0 && quantity < 1e6 && item.currency == currency;
        const auto sum = counts ? std::optional(std::llround(double(*price) * quantity)) : std::nullopt;
        total = total && sum ? std::optional(*total + *sum) : std::nullopt;
        if (i < mostItems)
            bubble->facts += {QStringLiteral("%1 \u00d7 %2").arg(item.quantity.isEmpty() ? QStringLiteral("1") : item.quantity, item.productId),
                              sum ? amountWords(item.currency, *sum) : item.price, false};
    }
    if (items.size() > mostItems)
        bubble->facts += {Words::tr("and %n more", nullptr, int(items.size() - mostItems)), {}, false};
    if (total)
        bubble->facts += {Words::tr("Total"), amountWords(currency, *total), true};
}

// What was filled in, field by field; a flow's token is nobody's answer.
void addFlowAnswer(Bubble *bubble, const QString &json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = answer.begin(); field != answer.end() && bubble->facts.size() < mostAnswers; ++field) {
        if (field.key() == QLatin1String("flow_token"))
            continue;
        QString value = field.value().toVariant().toString();
        if (field.value().isArray() || field.value().isObject())
            value = QString::fromUtf8(QJsonDocument::fromVariant(field.value().toVariant()).toJson(QJsonDocument::Compact));
        bubble->facts += {field.key().left(80), value.left(400).simplified(), false};
    }
}

void addSystem(Bubble *bubble, const IncomingMessage &message)
{
    const QString said = message.text.left(longestUnfolded).simplified();
    const QString name = withoutInvisibles(message.profileName).simplified();
    bubble->notice = {QStringLiteral("info"), said.isEmpty() ? Words::tr("A notice of WhatsApp") : said, {}};
    if (message.movedTo.isEmpty())
        return;
    const bool isNumber = std::all_of(message.movedTo.cbegin(), message.movedTo.cend(), [](QChar c) { return c.isDigit(); });
    bubble->notice.title = name.isEmpty() ? Words::tr("This person has a new number") : Words::tr("%1 has a new number").arg(name);
    bubble->notice.text = isNumber ? formatPhone(QLatin1Char('+') + message.movedTo) : message.movedTo;
}

void addUnsupported(Bubble *bubble, const IncomingMessage &message)
{
    const bool hasWord = !message.word.isEmpty() && message.word != QLatin1String("unsupported");
    bubble->notice = {QStringLiteral("question-circle"), Words::tr("A message that WhatsApp does not pass on"), {}};
    if (hasWord)
        bubble->notice = {QStringLiteral("question-circle"), Words::tr("Not known to this version: %1").arg(message.word.left(60)), {}};
    bubble->notice.text = Words::tr("It can be seen on the telephone.");
}

void addReferral(Bubble *bubble, const AdReferral &ad)
{
    const QString what = withoutInvisibles(ad.headline.isEmpty() ? ad.sourceId : ad.headline).left(120).simplified();
    const bool isPost = ad.sourceType == QLatin1String("post");
    const QString came = isPost ? Words::tr("Came by a post") : Words::tr("Came by an advertisement");
    bubble->marks += {QStringLiteral("megaphone"), what.isEmpty() ? came : came + QStringLiteral(": ") + what};
}

} // namespace

QString typeWord(const QString &type)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("image"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Photo")},
        {QStringLiteral("video"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Video")},
        {QStringLiteral("audio"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Audio")},
        {QStringLiteral("voice"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Voice message")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Document")},
        {QStringLiteral("sticker"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Sticker")},
        {QStringLiteral("location"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Location")},
        {QStringLiteral("contacts"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Contact card")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Order")},
        {QStringLiteral("flow_reply"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Filled-in form")},
        {QStringLiteral("template"), QT_TRANSLATE_NOOP("recado::BubbleWords", "Template message")},
    };
    const char *word = words.value(type);
    return word ? Words::tr(word) : Words::tr("Message");
}

void setBody(Bubble *bubble, const QString &text, qsizetype most)
{
    const qsizetype end = cutOf(text, most);
    const bool isFolded = end < text.size();
    bubble->body = saidBlocks(isFolded ? text.left(end) + QChar(0x2026) : text);
    if (isFolded) {
        const QString words = most + unfoldedAtOnce >= text.size() ? Words::tr("Show all") : Words::tr("Show more");
        bubble->actions += {QStringLiteral("unfold"), QStringLiteral("chevron-down"), words};
    }
}

Bubble bubbleOf(const IncomingMessage &message, qsizetype most)
{
    Bubble bubble;
    if (message.referral)
        addReferral(&bubble, *message.referral);
    if (!message.quotedId.isEmpty())
        bubble.quote = {{}, message.quotedId, true};
    bool hasText = true;
    switch (message.type) {
    case IncomingType::Text: break;
    case IncomingType::Image:
    case IncomingType::Video:
    case IncomingType::Audio:
    case IncomingType::Document:
    case IncomingType::Sticker: addMedia(&bubble, message); break;
    case IncomingType::Location: addPlace(&bubble, message.location.value_or(IncomingLocation{})); break;
    case IncomingType::Contacts: addCards(&bubble, message.cards); break;
    case IncomingType::Reaction:
        bubble.reaction = message.emoji;
        bubble.reactionOnly = true;
        break;
    case IncomingType::ButtonReply: bubble.marks += {QStringLiteral("reply"), Words::tr("Tapped a button")}; break;
    case IncomingType::ListReply: bubble.marks += {QStringLiteral("list"), Words::tr("Chose from the list")}; break;
    case IncomingType::FlowReply:
        bubble.marks += {QStringLiteral("form"), Words::tr("Filled in the form")};
        addFlowAnswer(&bubble, message.payload);
        break;
    case IncomingType::Order:
        bubble.marks += {QStringLiteral("bag"), Words::tr("Order")};
        addOrderLines(&bubble, message.items);
        break;
    case IncomingType::System:
        addSystem(&bubble, message);
        hasText = false;
        break;
    case IncomingType::Unsupported: addUnsupported(&bubble, message); break;
    }
    if (hasText && !message.text.trimmed().isEmpty())
        setBody(&bubble, message.text, most);
    if (bubble.isEmpty())
        bubble.notice = {QStringLiteral("info"), Words::tr("A message without words"), {}};
    return bubble;
}

} // namespace recado
