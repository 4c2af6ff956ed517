// Rules that hang together in messages without action. Sources: as in simplerules.cpp.
#include "domain/limits/checkcontent.h"
#include "domain/limits/relations.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace recado::limits {

namespace {

// What the pictures of Unicode are made of: good enough to tell "ok" from a thumb, with no table of emoji to grow old.
bool isPicture(uint character)
{
    constexpr uint early[]{0x00A9, 0x00AE, 0x203C, 0x2049, 0x20E3, 0x2122, 0x2139};
    return (character >= 0x2190 && !QChar::isLetter(character)) || std::find(std::begin(early), std::end(early), character) != std::end(early);
}

bool hasPicture(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), isPicture);
}

} // namespace

void oneSource(const Site &media, ContentProblems &problems)
{
    const QJsonObject object = media.object();
    const bool hasId = object.contains(QLatin1String("id"));
    const bool hasLink = object.contains(QLatin1String("link"));
    if (hasId == hasLink) {
        problems += broken(media.path, "exclusive_required", QStringLiteral("id|link"), hasId ? QStringLiteral("id, link") : QString());
        return;
    }
    if (hasId && object.value(QLatin1String("id")).isString() && object.value(QLatin1String("id")).toString().trimmed().isEmpty())
        problems += broken(media.at("id"), "empty");
}

void directSendLife(const Site &life, ContentProblems &problems)
{
    const QString category = life.content.document().value(QLatin1String("category")).toString();
    if (category.isEmpty()) {
        problems += warned(life.path, "forbidden");
        return;
    }
    const qint64 longest = category == QLatin1String("authentication") ? 900 : 43200;
    const double seconds = life.value.toDouble();
    if (seconds < 30 || seconds > double(longest))
        problems += broken(life.path, "range", QStringLiteral("30..%1").arg(longest), QString::number(life.value.toInteger()));
}

void directSendBody(const Site &text, ContentProblems &problems)
{
    if (text.content.document().contains(QLatin1String("category")))
        demandLength(text.at("body"), text.object().value(QLatin1String("body")).toString(), 1024, ContentProblem::Severity::Warning, problems);
}

void quoteIsNotShown(const Site &context, ContentProblems &problems)
{
    problems += warned(context.at("message_id"), "not_shown");
}

void extensionOfName(const Site &name, ContentProblems &problems)
{
    static const QRegularExpression ending(QStringLiteral(R"(\.[A-Za-z0-9]{1,5}\z)"));
    if (!ending.match(name.value.toString()).hasMatch())
        problems += warned(name.path, "extension");
}

void oneMoreNamePart(const Site &name, ContentProblems &problems)
{
    const QStringList parts{QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("middle_name"), QStringLiteral("prefix"),
                            QStringLiteral("suffix")};
    const QJsonObject object = name.object();
    const bool hasPart = std::any_of(parts.begin(), parts.end(), [&object](const QString &part) {
        const QJsonValue value = object.value(part);
        return !value.isUndefined() && (!value.isString() || !value.toString().trimmed().isEmpty()); // another type is told elsewhere
    });
    if (!hasPart)
        problems += broken(name.path, "any_required", parts.join(QLatin1Char('|')));
}

void realDate(const Site &birthday, ContentProblems &problems)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z)"));
    const QString text = birthday.value.toString();
    if (!shape.match(text).hasMatch() || !QDate::fromString(text, Qt::ISODate).isValid())
        problems += broken(birthday.path, "date", QStringLiteral("YYYY-MM-DD"), text.left(20));
}

void oneEmoji(const Site &emoji, ContentProblems &problems)
{
    constexpr qsizetype longest = 12; // of the recommended sequences of Unicode none has more characters
    const QString text = emoji.value.toString();
    if (!text.isEmpty() && (!hasPicture(text) || platformLength(text) > longest))
        problems += broken(emoji.path, "emoji", {}, text.left(20));
}

void noEmoji(const Site &text, ContentProblems &problems)
{
    if (hasPicture(text.value.toString()))
        problems += warned(text.path, "no_emoji", {}, text.value.toString().left(40));
}

void pinExpires(const Site &pinning, ContentProblems &problems)
{
    const QJsonObject object = pinning.object();
    if (object.value(QLatin1String("type")) == QLatin1String("pin") && !object.contains(QLatin1String("expiration_days")))
        problems += broken(pinning.at("expiration_days"), "required");
}

} // namespace recado::limits
