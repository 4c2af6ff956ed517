#include "providers/wati/watijson.h"

#include "providers/neutral/answerwords.h"

#include <QVariant>

#include <array>
#include <cmath>

namespace recado::wati {

namespace {

constexpr qint64 whatsappBegan = 1'230'768'000;       // 2009-01-01, seconds
constexpr qint64 endOfTime = 4'102'444'800;           // 2100-01-01, seconds
constexpr double firstMilliseconds = 100'000'000'000; // as seconds this would be the year 5138

std::optional<Instant> plausible(qint64 millis)
{
    if (millis < whatsappBegan * 1000 || millis > endOfTime * 1000)
        return {};
    return fromMillis(millis);
}

// As it was received, whatever it says.
std::optional<Instant> toldMoment(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const QString text = value.toString().trimmed();
    const double number = isNumber ? value.toDouble() : text.toDouble(&isNumber);
    if (!isNumber) {
        const auto moment = instantFromIso(text);
        return moment && toMillis(*moment) >= 0 ? moment : std::nullopt;
    }
    if (!std::isfinite(number) || number < 0 || number > 2.5e14) // as milliseconds: the year 9892
        return {};
    return fromMillis(static_cast<qint64>(std::floor(number > firstMilliseconds ? number : number * 1000)));
}

} // namespace

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    // An id beyond 64 bits would have lost digits: better none than a wrong one.
    const QVariant number = value.toVariant();
    return number.typeId() == QMetaType::LongLong ? QString::number(number.toLongLong()) : QString();
}

QString textIn(const QJsonObject &object, Names names)
{
    for (const char *name : names) {
        const QString text = textOf(object.value(QLatin1String(name)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<bool> flagOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString().toLower();
    if (word == QLatin1String("true"))
        return true;
    if (word == QLatin1String("false"))
        return false;
    return {};
}

std::optional<QJsonArray> listIn(const QJsonObject &object, Names names)
{
    for (const char *name : names) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isArray())
            return value.toArray();
    }
    return {};
}

std::optional<Instant> momentOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const QString text = value.toString().trimmed();
    const double number = isNumber ? value.toDouble() : text.toDouble(&isNumber);
    if (!isNumber) {
        const auto moment = instantFromIso(text);
        return moment ? plausible(toMillis(*moment)) : std::nullopt;
    }
    if (!std::isfinite(number) || number <= 0 || number > 1e15)
        return {};
    return plausible(static_cast<qint64>(std::floor(number > firstMilliseconds ? number : number * 1000)));
}

std::optional<Instant> toldMomentIn(const QJsonObject &object, Names names)
{
    for (auto *read : {&momentOf, &toldMoment}) {
        for (const char *name : names) {
            if (const auto moment = read(object.value(QLatin1String(name))))
                return moment;
        }
    }
    return {};
}

QList<ProviderRef> refsIn(const QJsonObject &object)
{
    QList<ProviderRef> refs;
    const auto add = [&](const QString &kind, Names names) {
        const QString value = textIn(object, names);
        if (!value.isEmpty())
            refs += {kind, value};
    };
    add(QStringLiteral("local_message_id"), {"localMessageId", "local_message_id"});
    add(QStringLiteral("wamid"), {"whatsappMessageId", "whatsapp_message_id"});
    add(QStringLiteral("provider_id"), {"id"});
    return refs;
}

std::optional<EventKind> statusOf(const QString &word)
{
    struct Word {
        QLatin1String text;
        EventKind kind;
    };
    static constexpr std::array<Word, 5> words{{
        {QLatin1String("sent"), EventKind::Sent},
        {QLatin1String("delivered"), EventKind::Delivered},
        {QLatin1String("read"), EventKind::Read},
        {QLatin1String("replied"), EventKind::Replied},
        {QLatin1String("failed"), EventKind::Failed},
    }};
    const QString wanted = word.trimmed();
    for (const auto &[text, kind] : words) {
        if (wanted.compare(text, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return {};
}

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar character : number) {
        if (character >= u'0' && character <= u'9')
            digits += character;
        else if (character.isLetterOrNumber())
            return {};
    }
    return digits;
}

void readFailure(const QJsonObject &object, ProviderEvent *event)
{
    event->errorText = textIn(object, {"failedDetail", "failed_detail"});
    // "failedCode is the Meta code as text" (Wati, "Template Message Failed"); history tells the detail alone.
    event->code = textIn(object, {"failedCode", "failed_code"}).trimmed();
    if (event->code.isEmpty())
        event->code = neutral::codeInText(event->errorText);
}

} // namespace recado::wati
