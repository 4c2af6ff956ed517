#include "format/conversationwords.h"

#include "domain/phone.h"
#include "format/masking.h"
#include "format/statuswords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace recado {

namespace {

struct ConversationWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ConversationWords)

public:
    static QString status(ConversationStatus status)
    {
        switch (status) {
        case ConversationStatus::Open: return tr("Open");
        case ConversationStatus::Pending: return tr("Pending");
        case ConversationStatus::Solved: return tr("Solved");
        case ConversationStatus::Blocked: return tr("Blocked");
        }
        return {};
    }

    static QString statuses(ConversationStatus status)
    {
        switch (status) {
        case ConversationStatus::Open: return tr("Open", "several conversations");
        case ConversationStatus::Pending: return tr("Pending", "several conversations");
        case ConversationStatus::Solved: return tr("Solved", "several conversations");
        case ConversationStatus::Blocked: return tr("Blocked", "several conversations");
        }
        return {};
    }

    // Ours by the content's type, theirs by toString(IncomingType).
    static QString type(const QString &word)
    {
        static const QHash<QString, const char *> words{
            {QStringLiteral("image"), QT_TR_NOOP("Photo")},
            {QStringLiteral("video"), QT_TR_NOOP("Video")},
            {QStringLiteral("audio"), QT_TR_NOOP("Audio")},
            {QStringLiteral("document"), QT_TR_NOOP("Document")},
            {QStringLiteral("sticker"), QT_TR_NOOP("Sticker")},
            {QStringLiteral("location"), QT_TR_NOOP("Location")},
            {QStringLiteral("contacts"), QT_TR_NOOP("Contact card")},
            {QStringLiteral("reaction"), QT_TR_NOOP("Reaction")},
            {QStringLiteral("order"), QT_TR_NOOP("Order")},
            {QStringLiteral("template"), QT_TR_NOOP("Template")},
            {QStringLiteral("interactive"), QT_TR_NOOP("Interactive message")},
            {QStringLiteral("button_reply"), QT_TR_NOOP("Tapped a button")},
            {QStringLiteral("list_reply"), QT_TR_NOOP("Chose from a list")},
            {QStringLiteral("flow_reply"), QT_TR_NOOP("Filled in a form")},
            {QStringLiteral("system"), QT_TR_NOOP("Notice from WhatsApp")},
            {QStringLiteral("unsupported"), QT_TR_NOOP("A message of another kind")},
        };
        const char *found = words.value(word);
        return found ? tr(found) : QString();
    }

    static QString wait(qint64 minutes, const QLocale &locale)
    {
        if (minutes < 60)
            return tr("%1 min").arg(locale.toString(std::max<qint64>(minutes, 1)));
        if (minutes < 24 * 60)
            return tr("%1 h").arg(locale.toString(minutes / 60));
        return tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
    }
    static QString yesterday() { return tr("yesterday"); }
    static QString spoken(const Conversation &conversation, Instant now);
};

QString ConversationWords::spoken(const Conversation &conversation, Instant now)
{
    QStringList parts{conversationName(conversation)};
    if (conversation.unread > 0)
        parts += tr("%n unread", nullptr, conversation.unread);
    if (conversation.waitingSince)
        parts += tr("waiting for %1").arg(waitWord(*conversation.waitingSince, now));
    parts += status(conversation.status);
    if (!conversation.assignee.isEmpty())
        parts += tr("looked after by %1").arg(conversation.assignee);
    const QString last = lastWords(conversation);
    if (!last.isEmpty())
        parts += conversation.lastIsIncoming ? last : tr("we wrote: %1").arg(last);
    parts += listMoment(conversation.lastAt, now);
    return parts.join(QStringLiteral(", "));
}

QString withPlus(const QString &address)
{
    const bool isDigits = !address.isEmpty() && std::all_of(address.cbegin(), address.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isDigits ? QLatin1Char('+') + address : address;
}

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at));
}

} // namespace

QString conversationName(const Conversation &conversation)
{
    return shownWho(conversation.shownName(), withPlus(conversation.address));
}

QString conversationNumber(const QString &address)
{
    return shownNumber(withPlus(address));
}

QString channelNumber(const QString &number)
{
    return formatPhone(withPlus(number));
}

QString conversationStatusesWord(ConversationStatus status)
{
    return ConversationWords::statuses(status);
}

QString conversationStatusWord(ConversationStatus status)
{
    return ConversationWords::status(status);
}

QString lastWords(const Conversation &conversation)
{
    return conversation.lastText.isEmpty() ? messageTypeWord(conversation.lastType) : shownText(conversation.lastText, withPlus(conversation.address));
}

QString messageTypeWord(const QString &type)
{
    return ConversationWords::type(type);
}

QString listMoment(Instant at, Instant now, const QLocale &locale)
{
    const QDateTime moment = localTime(at);
    const QDate today = localTime(now).date();
    if (moment.date() == today)
        return moment.toString(QStringLiteral("HH:mm"));
    if (moment.date() == today.addDays(-1))
        return ConversationWords::yesterday();
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (moment.date().year() == today.year()) {
        static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
        format.remove(year);
    }
    return locale.toString(moment.date(), format);
}

QString waitWord(Instant since, Instant now, const QLocale &locale)
{
    return ConversationWords::wait((toMillis(now) - toMillis(since)) / 60'000, locale);
}

QString conversationSpoken(const Conversation &conversation, Instant now)
{
    return ConversationWords::spoken(conversation, now);
}

} // namespace recado
