#include "cli/reachjson.h"

#include "cli/output.h"
#include "format/reachwords.h"

namespace recado::cli {

QJsonObject toJson(const ReachCheck &check)
{
    return {{QStringLiteral("step"), toString(check.step)},
            {QStringLiteral("state"), toString(check.state)},
            {QStringLiteral("finding"), textOrNull(check.finding())},
            {QStringLiteral("remedy"), textOrNull(check.remedy)},
            {QStringLiteral("evidence"), check.evidence},
            {QStringLiteral("error"), check.error ? QJsonValue(toJson(*check.error)) : QJsonValue()},
            {QStringLiteral("at"), check.at ? QJsonValue(toIso(*check.at)) : QJsonValue()},
            {QStringLiteral("found"), textOrNull(reachFound(check))},
            {QStringLiteral("do"), textOrNull(reachRemedy(check))}};
}

QJsonObject toJson(const PublicAddress &address)
{
    using Source = PublicAddress::Source;
    const QString source = address.source == Source::Saved ? QStringLiteral("saved") : address.source == Source::Tunnel ? QStringLiteral("tunnel") : QStringLiteral("none");
    return {{QStringLiteral("url"), textOrNull(address.url.toString())}, {QStringLiteral("source"), source}};
}

QJsonObject toJson(const TunnelSettings &settings)
{
    return {{QStringLiteral("command"), textOrNull(settings.command)},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(settings.secrets)},
            {QStringLiteral("url_pattern"), textOrNull(settings.urlPattern)},
            {QStringLiteral("on"), settings.isOn}};
}

} // namespace recado::cli
