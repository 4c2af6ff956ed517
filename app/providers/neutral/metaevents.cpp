#include "providers/neutral/metaevents.h"

#include <QHash>
#include <QVariant>

#include <array>
#include <cmath>
#include <initializer_list>

namespace recado::neutral {

namespace {

using Names = std::initializer_list<const char *>;

const QString wamid = QStringLiteral("wamid");

QString textIn(const QJsonObject &object, Names names)
{
    for (const char *name : names) {
        const QString text = textOf(object.value(QLatin1String(name)));
        if (!text.trimmed().isEmpty())
            return text;
    }
    return {};
}

// Nobody reads more words than these, and the search for equal ones would take its time.
constexpr qsizetype mostWords = 100;

void addNew(QStringList *words, const QString &word)
{
    const QString plain = word.simplified();
    if (words->size() < mostWords && !plain.isEmpty() && !words->contains(plain))
        words->append(plain);
}

// "On-Premises, webhooks/components" has `details` beside the title, the Cloud API within error_data.
QString wordsOf(const QJsonObject &error)
{
    QStringList words;
    addNew(&words, textIn(error, {"title"}));
    addNew(&words, textIn(error, {"message"}));
    addNew(&words, textIn(error.value(QLatin1String("error_data")).toObject(), {"details"}));
    addNew(&words, textIn(error, {"details"}));
    if (words.isEmpty())
        addNew(&words, textIn(error, {"href"}));
    return words.join(QLatin1String(": "));
}

// The reply to buttons, lists, flows and call requests: an object under the name of its type.
QString textOfReply(const QJsonObject &interactive)
{
    const QJsonObject reply = interactive.value(textIn(interactive, {"type"})).toObject();
    return textIn(reply, {"title", "body", "text", "response", "name", "id"});
}

QString textOfLocation(const QJsonObject &location)
{
    QStringList words;
    addNew(&words, textIn(location, {"name"}));
    addNew(&words, textIn(location, {"address"}));
    if (!words.isEmpty())
        return words.join(QLatin1String(", "));
    for (const char *axis : {"latitude", "longitude"}) {
        const QJsonValue value = location.value(QLatin1String(axis));
        words += value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
    }
    words.removeAll(QString());
    return words.join(QLatin1String(", "));
}

QString textOfContacts(const QJsonArray &cards)
{
    QStringList names;
    for (const QJsonValue &card : cards) {
        QString name = textIn(card[QLatin1String("name")].toObject(), {"formatted_name", "first_name"});
        if (name.isEmpty())
            name = textIn(card[QLatin1String("phones")].toArray().first().toObject(), {"phone", "wa_id"});
        addNew(&names, name);
    }
    return names.join(QLatin1String(", "));
}

QString textOfOrder(const QJsonObject &order)
{
    const QString words = textIn(order, {"text"});
    if (!words.isEmpty())
        return words;
    QStringList items;
    for (const QJsonValue &value : order.value(QLatin1String("product_items")).toArray()) {
        const QString quantity = textIn(value.toObject(), {"quantity"});
        const QString product = textIn(value.toObject(), {"product_retailer_id"});
        items += quantity.isEmpty() ? product : QString(quantity + QStringLiteral(" × ") + product);
    }
    return items.join(QLatin1String(", "));
}

// What a person would read. By the type alone: some senders leave blank objects of other types beside it (Serpro, "Webhooks").
QString textOfMessage(const QJsonObject &message)
{
    const QString type = textIn(message, {"type"});
    const QJsonValue value = message.value(type);
    const QJsonObject body = value.toObject();
    if (type == QLatin1String("interactive"))
        return textOfReply(body);
    if (type == QLatin1String("location"))
        return textOfLocation(body);
    if (type == QLatin1String("contacts"))
        return textOfContacts(value.toArray());
    if (type == QLatin1String("order"))
        return textOfOrder(body);
    if (type == QLatin1String("edit")) {
        QJsonObject edited = body.value(QLatin1String("message")).toObject();
        return textIn(edited, {"type"}) == type ? QString() : textOfMessage(edited);
    }
    return textIn(body, {"body", "text", "caption", "filename", "emoji", "title", "payload"});
}

// What the sender of the buttons wrote into them, which the person never sees.
QString tappedIn(const QJsonObject &message)
{
    const QString type = textIn(message, {"type"});
    const QJsonObject body = message.value(type).toObject();
    if (type == QLatin1String("button"))
        return textIn(body, {"payload", "text"});
    if (type != QLatin1String("interactive"))
        return {};
    const QString kind = textIn(body, {"type"});
    const bool isTap = kind == QLatin1String("button_reply") || kind == QLatin1String("list_reply");
    return isTap ? textIn(body.value(kind).toObject(), {"id", "title"}) : QString();
}

QString wordOf(const QJsonObject &message)
{
    const QString type = textIn(message, {"type"});
    const QString part = textIn(message.value(type).toObject(), {"type"});
    const bool hasParts = type == QLatin1String("interactive") || type == QLatin1String("system") || type == QLatin1String("unsupported");
    return hasParts && !part.isEmpty() ? QString(type + QLatin1Char('.') + part) : type;
}

// The message of ours that this one speaks of: quoted, reacted to, or, for changes to an own one, the original.
QString answeredBy(const QJsonObject &message)
{
    const QString type = textIn(message, {"type"});
    const QJsonObject body = message.value(type).toObject();
    if (type == QLatin1String("reaction"))
        return textIn(body, {"message_id"});
    if (type == QLatin1String("edit") || type == QLatin1String("revoke"))
        return textIn(body, {"original_message_id"});
    return textIn(message.value(QLatin1String("context")).toObject(), {"id", "message_id"});
}

// Phone numbers by user id.
using Numbers = QHash<QString, QString>;

Numbers numbersIn(const QJsonArray &contacts)
{
    Numbers numbers;
    for (const QJsonValue &value : contacts) {
        const QString user = textIn(value.toObject(), {"user_id"});
        const QString number = textIn(value.toObject(), {"wa_id"});
        if (!user.isEmpty() && !number.isEmpty() && !numbers.contains(user))
            numbers.insert(user, number);
    }
    return numbers;
}

// "Business-scoped user IDs": `from` may be missing for people with a username; a contact beside may still tell the number.
QString senderOf(const QJsonObject &message, const Numbers &numbers)
{
    const QString number = textIn(message, {"from"});
    const QString user = textIn(message, {"from_user_id"});
    if (!number.isEmpty() || user.isEmpty())
        return personOf(number);
    const QString known = numbers.value(user);
    return known.isEmpty() ? user : personOf(known);
}

// A status says of which message it speaks and what became of it, or it says nothing.
std::optional<ProviderEvent> statusIn(const QJsonValue &value)
{
    const ProviderEvent event = eventOfStatus(value.toObject());
    return event.word.isEmpty() || event.refs.isEmpty() ? std::nullopt : std::optional(event);
}

std::optional<Instant> momentWithin(const QJsonValue &value, double began, double ends)
{
    constexpr double firstMilliseconds = 100'000'000'000; // as seconds this would be the year 5138
    bool isNumber = value.isDouble();
    const QString text = value.toString().trimmed();
    const double number = isNumber ? value.toDouble() : text.toDouble(&isNumber);
    if (!isNumber)
        return instantFromIso(text);
    const double seconds = number >= firstMilliseconds ? number / 1000 : number;
    if (!std::isfinite(seconds) || seconds < began || seconds > ends)
        return {};
    return fromMillis(static_cast<qint64>(std::floor(number >= firstMilliseconds ? number : number * 1000)));
}

} // namespace

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong()) : QString();
}

std::optional<Instant> momentOf(const QJsonValue &value)
{
    return momentWithin(value, 1'230'768'000, 4'102'444'800); // 2009-01-01: before that there was no WhatsApp; 2100-01-01
}

std::optional<Instant> toldMomentOf(const QJsonValue &value)
{
    return momentWithin(value, 0, 253'402'300'799); // 9999-12-31: what ISO 8601 can write
}

QString personOf(const QString &written)
{
    QString digits;
    for (const QChar character : written) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (character.isLetterOrNumber())
            return written.trimmed();
    }
    return digits;
}

MetaFailure failureIn(const QJsonArray &errors)
{
    MetaFailure failure;
    QStringList words;
    for (const QJsonValue &value : errors) {
        const QString code = textIn(value.toObject(), {"code"});
        const QString text = wordsOf(value.toObject());
        if (failure.code.isEmpty())
            failure.code = code;
        addNew(&words, words.isEmpty() || code.isEmpty() ? text : QString(code + QLatin1Char(' ') + text));
    }
    failure.text = words.join(QLatin1String("; "));
    return failure;
}

std::optional<EventKind> kindOfStatus(const QString &word)
{
    struct Word {
        QLatin1String text;
        EventKind kind;
    };
    static constexpr std::array<Word, 9> words{{
        {QLatin1String("sent"), EventKind::Sent},
        {QLatin1String("delivered"), EventKind::Delivered},
        {QLatin1String("read"), EventKind::Read},
        {QLatin1String("played"), EventKind::Played},
        {QLatin1String("failed"), EventKind::Failed},
        {QLatin1String("deleted"), EventKind::Deleted},
        {QLatin1String("held"), EventKind::Held},
        {QLatin1String("held_for_quality_assessment"), EventKind::Held},
        {QLatin1String("paused"), EventKind::Held},
    }};
    for (const auto &[text, kind] : words) {
        if (word.trimmed().compare(text, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

ProviderEvent eventOfStatus(const QJsonObject &status)
{
    ProviderEvent event;
    event.word = textIn(status, {"status"});
    event.kind = kindOfStatus(event.word).value_or(EventKind::Note);
    const QString ours = textIn(status, {"biz_opaque_callback_data"});
    if (!ours.isEmpty())
        event.refs += {QStringLiteral("client_id"), ours};
    const QString id = textIn(status, {"id"});
    if (!id.isEmpty())
        event.refs += {wamid, id};
    event.occurredAt = toldMomentOf(status.value(QLatin1String("timestamp")));
    // In a group the participant is who it happened to; documents name the parent id in two ways.
    event.recipient = personOf(textIn(
        status, {"recipient_participant_id", "recipient_id", "recipient_user_id", "parent_recipient_user_id", "recipient_parent_user_id"}));
    const MetaFailure failure = failureIn(status.value(QLatin1String("errors")).toArray());
    event.code = failure.code;
    event.errorText = failure.text;
    if (event.kind == EventKind::Note)
        event.text = failure.text.isEmpty() ? event.word : QString(event.word + QLatin1String(": ") + failure.text);
    return event;
}

static std::optional<ProviderEvent> messageIn(const QJsonObject &message, const Numbers &numbers)
{
    const QString id = textIn(message, {"id"});
    if (id.isEmpty())
        return {};
    const QString type = textIn(message, {"type"});
    ProviderEvent event;
    event.kind = EventKind::Received;
    // A new number, or an earlier message changed or taken back: told in the shape of a message, but nobody wrote to us.
    for (const char *told : {"system", "edit", "revoke"}) {
        if (type == QLatin1String(told))
            event.kind = EventKind::Note;
    }
    event.word = wordOf(message);
    event.occurredAt = toldMomentOf(message.value(QLatin1String("timestamp")));
    event.messageAt = event.occurredAt;
    event.recipient = senderOf(message, numbers);
    event.text = textOfMessage(message);
    if (event.kind == EventKind::Received) {
        event.inboundId = id;
        event.tapped = tappedIn(message);
    }
    const QString answered = answeredBy(message);
    if (!answered.isEmpty())
        event.refs += {wamid, answered};
    else if (event.kind == EventKind::Note)
        event.refs += {wamid, id}; // what tells this note from another one, when it is told twice
    const MetaFailure failure = failureIn(message.value(QLatin1String("errors")).toArray());
    event.code = failure.code;
    event.errorText = failure.text;
    return event;
}

std::optional<ProviderEvent> eventOfMessage(const QJsonObject &message, const QJsonArray &contacts)
{
    return messageIn(message, numbersIn(contacts));
}

bool readMetaValue(const QJsonObject &value, const QString &path, Decoded *decoded)
{
    const Numbers numbers = numbersIn(value.value(QLatin1String("contacts")).toArray());
    const QString number = personOf(textIn(value.value(QLatin1String("metadata")).toObject(), {"display_phone_number"}));
    const auto place = [&path](const char *list, qsizetype index) {
        return QStringLiteral("%1%2[%3]").arg(path.isEmpty() ? path : path + QLatin1Char('.'), QLatin1String(list)).arg(index);
    };
    const auto take = [&](std::optional<ProviderEvent> event, const QString &where) {
        if (!event) {
            decoded->notUnderstood += where;
            return;
        }
        event->channelNumber = number;
        decoded->events += *event;
    };
    const QJsonArray statuses = value.value(QLatin1String("statuses")).toArray();
    for (qsizetype i = 0; i < statuses.size(); ++i)
        take(statusIn(statuses[i]), place("statuses", i));
    const QJsonArray messages = value.value(QLatin1String("messages")).toArray();
    for (qsizetype i = 0; i < messages.size(); ++i)
        take(messageIn(messages[i].toObject(), numbers), place("messages", i));
    const QJsonArray errors = value.value(QLatin1String("errors")).toArray();
    if (!errors.isEmpty()) {
        const MetaFailure failure = failureIn(errors);
        ProviderNotice notice;
        notice.kind = ProviderNotice::Kind::Account;
        notice.field = QStringLiteral("errors");
        notice.word = failure.code;
        notice.reason = failure.text;
        decoded->notices += notice;
    }
    return !statuses.isEmpty() || !messages.isEmpty() || !errors.isEmpty();
}

} // namespace recado::neutral
