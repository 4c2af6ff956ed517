#include "domain/mediarules.h"

#include <array>

namespace recado {

namespace {

struct KindRule {
    QLatin1String kind;
    QLatin1String types; // separated by '|'
    qint64 largest;
};

constexpr std::array<KindRule, 5> kindRules{{
    {QLatin1String("image"), QLatin1String("image/jpeg|image/png"), 5'242'880},
    {QLatin1String("video"), QLatin1String("video/mp4|video/3gpp"), 16'777'216},
    {QLatin1String("audio"), QLatin1String("audio/aac|audio/amr|audio/mpeg|audio/mp4|audio/ogg"), 16'777'216},
    {QLatin1String("document"),
     QLatin1String("text/plain|application/pdf|application/msword|application/vnd.ms-excel|application/vnd.ms-powerpoint"
                   "|application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                   "|application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                   "|application/vnd.openxmlformats-officedocument.presentationml.presentation"),
     largestUpload},
    {QLatin1String("sticker"), QLatin1String("image/webp"), 102'400},
}};
constexpr qint64 largestAnimatedSticker = 512'000;
constexpr qint64 largestInstantVoice = 524'288; // 512 KB: above it a download icon is shown
constexpr int stickerPixels = 512;              // each way; On-Premises reference

const KindRule *ruleOf(const QString &kind)
{
    for (const KindRule &rule : kindRules) {
        if (kind == rule.kind)
            return &rule;
    }
    return nullptr;
}

QString withoutParameters(const QString &mimeType)
{
    return mimeType.section(QLatin1Char(';'), 0, 0).trimmed().toLower();
}

using Severity = ContentProblem::Severity;

ContentProblem problem(const char *rule, const QString &limit, const QString &actual, Severity severity = Severity::Error)
{
    return {QStringLiteral("file"), QString::fromLatin1(rule), limit, actual, severity, {}};
}

void checkSize(const MediaFacts &facts, ContentProblems &problems)
{
    const auto tooLarge = [&facts](qint64 most, Severity severity) {
        return problem("max_bytes", QString::number(most), QString::number(facts.bytes), severity);
    };
    // A sticker of which it is not known whether it moves may have the size of one that does.
    const bool moves = facts.animated.value_or(true);
    const qint64 most = largestMedia(facts.kind, moves);
    if (facts.bytes > most)
        problems += tooLarge(most, Severity::Error);
    else if (!facts.animated && facts.bytes > largestMedia(facts.kind))
        problems += tooLarge(largestMedia(facts.kind), Severity::Warning);
    if (facts.bytes <= 0)
        problems += problem("empty", {}, {});
    if (facts.voice && facts.bytes > largestInstantVoice)
        problems += tooLarge(largestInstantVoice, Severity::Warning);
}

} // namespace

ContentProblems checkMedia(const MediaFacts &facts)
{
    const KindRule *rule = ruleOf(facts.kind);
    if (!rule)
        return {problem("enum", QStringLiteral("image|video|audio|document|sticker"), facts.kind)};
    ContentProblems problems;
    const QString type = withoutParameters(facts.mimeType);
    if (facts.voice && type != QLatin1String("audio/ogg"))
        problems += problem("mime", QStringLiteral("audio/ogg"), type);
    else if (!mediaTypes(facts.kind).contains(type))
        problems += problem("mime", rule->types, type);
    checkSize(facts, problems);
    const bool isSticker = facts.kind == QLatin1String("sticker");
    if (isSticker && !facts.pixels.isEmpty() && facts.pixels != QSize(stickerPixels, stickerPixels))
        problems += problem("pixels", QStringLiteral("512x512"), QStringLiteral("%1x%2").arg(facts.pixels.width()).arg(facts.pixels.height()));
    return problems;
}

QStringList mediaTypes(const QString &kind)
{
    const KindRule *rule = ruleOf(kind);
    return rule ? QString(rule->types).split(QLatin1Char('|')) : QStringList();
}

QString mediaKind(const QString &mimeType)
{
    for (const KindRule &rule : kindRules) {
        if (mediaTypes(rule.kind).contains(withoutParameters(mimeType)))
            return rule.kind;
    }
    return {};
}

qint64 largestMedia(const QString &kind, bool animated)
{
    const KindRule *rule = ruleOf(kind);
    if (!rule)
        return 0;
    return animated && kind == QLatin1String("sticker") ? largestAnimatedSticker : rule->largest;
}

Milliseconds mediaLifetime(MediaSource source)
{
    using namespace std::chrono_literals;
    switch (source) {
    case MediaSource::Uploaded: return 30 * 24h;
    case MediaSource::Received: return 7 * 24h;
    case MediaSource::Address: return 300s;
    }
    return {};
}

bool isMediaExpired(MediaSource source, Instant since, Instant now)
{
    return now - since > mediaLifetime(source);
}

} // namespace recado
