#include "format/doctorwords.h"

#include "format/doctorwording.h"
#include "format/errorwords.h"
#include "format/timewords.h"

#include <QJsonArray>
#include <QLocale>

namespace recado {

namespace {

QString size(const QJsonValue &bytes)
{
    return QLocale().formattedDataSize(bytes.toInteger());
}

QString listed(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString());
    return texts.join(QStringLiteral(", "));
}

QString moment(const QJsonValue &iso)
{
    const auto at = instantFromIso(iso.toString());
    return at ? momentWord(*at, SystemClock().now()) : DoctorWording::tr("never");
}

QString millis(const QJsonValue &value)
{
    return DoctorWording::tr("%1 ms").arg(QLocale().toString(value.toDouble(), 'f', value.toDouble() < 10 ? 2 : 0));
}

QString aboutStore(const DoctorCheck &check, const QJsonObject &seen)
{
    if (check.id == QLatin1String("store.file")) {
        if (!seen.value(QLatin1String("exists")).toBool())
            return seen.value(QLatin1String("was_used")).toBool() ? DoctorWording::tr("gone, although this installation was in use") : DoctorWording::tr("none yet: this installation was never started");
        return DoctorWording::tr("%1, and %2 of changes beside it").arg(size(seen.value(QLatin1String("bytes"))), size(seen.value(QLatin1String("wal_bytes"))));
    }
    if (check.id == QLatin1String("store.integrity")) {
        const int damage = int(seen.value(QLatin1String("damage")).toArray().size());
        return damage == 0 ? DoctorWording::tr("no damage found") : DoctorWording::tr("%n places are damaged", nullptr, damage);
    }
    if (check.id == QLatin1String("store.schema"))
        return DoctorWording::tr("version %1, this program knows %2").arg(seen.value(QLatin1String("schema")).toInt()).arg(seen.value(QLatin1String("known")).toInt());
    const int rows = seen.value(QLatin1String("rows")).toInt();
    return rows == 0 ? DoctorWording::tr("everything that is referred to exists") : DoctorWording::tr("%n rows refer to nothing", nullptr, rows);
}

QString aboutDisk(const DoctorCheck &check, const QJsonObject &seen)
{
    if (check.id == QLatin1String("disk.space")) {
        if (!seen.contains(QLatin1String("free_bytes")))
            return DoctorWording::tr("the data directory does not exist");
        return DoctorWording::tr("%1 free of %2").arg(size(seen.value(QLatin1String("free_bytes"))), size(seen.value(QLatin1String("total_bytes"))));
    }
    if (check.id == QLatin1String("disk.kind"))
        return seen.value(QLatin1String("file_system")).toString();
    if (check.id == QLatin1String("disk.rights"))
        return check.state == DoctorCheck::State::Ok ? DoctorWording::tr("for this user only") : DoctorWording::tr("others may read: %1").arg(listed(seen.value(QLatin1String("open_to_others"))));
    if (!seen.contains(QLatin1String("median_ms")))
        return seen.value(QLatin1String("error")).toString();
    return DoctorWording::tr("%1 usually, %2 at worst").arg(millis(seen.value(QLatin1String("median_ms"))), millis(seen.value(QLatin1String("worst_ms"))));
}

QString aboutHost(const QJsonObject &seen)
{
    QStringList parts;
    if (seen.value(QLatin1String("captive_portal")).toBool())
        parts.append(DoctorWording::tr("a login page of this network answered instead"));
    else if (seen.contains(QLatin1String("status")))
        parts.append(DoctorWording::tr("answers in %1").arg(millis(seen.value(QLatin1String("answered_ms")))));
    else
        parts.append(errorWord(errorKindFromString(seen.value(QLatin1String("error")).toString())));
    if (const QString proxy = seen.value(QLatin1String("proxy")).toString(); !proxy.isEmpty())
        parts.append(DoctorWording::tr("through the proxy %1").arg(proxy));
    const QJsonObject certificate = seen.value(QLatin1String("certificate")).toObject();
    if (certificate.contains(QLatin1String("days_left")))
        parts.append(DoctorWording::tr("certificate good for %n days", nullptr, certificate.value(QLatin1String("days_left")).toInt()));
    return parts.join(QStringLiteral("; "));
}

QString aboutClock(const QJsonObject &seen)
{
    if (!seen.contains(QLatin1String("ahead_s")))
        return DoctorWording::tr("nobody to compare with");
    const qint64 ahead = seen.value(QLatin1String("ahead_s")).toInteger();
    // The other clock told whole seconds.
    const qint64 seconds = std::abs(ahead);
    const QString distance = seconds < 60 ? DoctorWording::tr("%1 s").arg(seconds) : durationWords(std::chrono::seconds(seconds));
    if (std::abs(ahead) <= 1)
        return DoctorWording::tr("right");
    return ahead > 0 ? DoctorWording::tr("%1 ahead").arg(distance) : DoctorWording::tr("%1 behind").arg(distance);
}

QString aboutAccount(const DoctorCheck &check, const QJsonObject &seen)
{
    if (check.id == QLatin1String("account.token")) {
        const QString missing = listed(seen.value(QLatin1String("missing_scopes")));
        if (!missing.isEmpty())
            return DoctorWording::tr("lacks the rights %1").arg(missing);
        if (seen.contains(QLatin1String("days_left")))
            return DoctorWording::tr("good for %n days", nullptr, seen.value(QLatin1String("days_left")).toInt());
        return seen.value(QLatin1String("valid")).toBool() ? DoctorWording::tr("good, without an end") : QString();
    }
    QStringList parts;
    for (const QJsonValue &value : seen.value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = value.toObject();
        if (step.value(QLatin1String("state")) == QJsonValue(QStringLiteral("failed")))
            parts.append(errorWord(errorKindFromString(step.value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString())));
        else if (step.value(QLatin1String("part")) == QJsonValue(QStringLiteral("templates")) && step.contains(QLatin1String("count")))
            parts.append(DoctorWording::tr("%n templates", nullptr, step.value(QLatin1String("count")).toInt()));
        else if (step.value(QLatin1String("part")) == QJsonValue(QStringLiteral("numbers")) && step.contains(QLatin1String("count")))
            parts.append(DoctorWording::tr("%n numbers", nullptr, step.value(QLatin1String("count")).toInt()));
    }
    return parts.join(QStringLiteral("; "));
}

QString aboutListener(const QJsonObject &seen)
{
    if (seen.value(QLatin1String("is_hosted")) == QJsonValue(false))
        return DoctorWording::tr("nothing listens for this installation now");
    const int status = seen.value(QLatin1String("unknown_path_status")).toInt();
    if (status == 0)
        return DoctorWording::tr("no answer");
    const QString at = QStringLiteral("%1:%2").arg(seen.value(QLatin1String("host")).toString()).arg(seen.value(QLatin1String("port")).toInt());
    return seen.contains(QLatin1String("hook_status")) ? DoctorWording::tr("answers at %1 (HTTP %2)").arg(at).arg(seen.value(QLatin1String("hook_status")).toInt())
                                                      : DoctorWording::tr("answers at %1").arg(at);
}

QString aboutSubscription(const QJsonObject &seen)
{
    QStringList parts;
    if (const QString host = seen.value(QLatin1String("posts_to")).toString(); !host.isEmpty())
        parts.append(seen.value(QLatin1String("path_is_ours")).toBool() ? DoctorWording::tr("posts to %1").arg(host) : DoctorWording::tr("posts to another address at %1").arg(host));
    if (const QString missing = listed(seen.value(QLatin1String("missing_fields"))); !missing.isEmpty())
        parts.append(DoctorWording::tr("not subscribed: %1").arg(missing));
    if (seen.value(QLatin1String("reason")) == QJsonValue(QStringLiteral("no_such_call")))
        parts.append(DoctorWording::tr("the provider does not tell"));
    parts.append(DoctorWording::tr("last event: %1").arg(moment(seen.value(QLatin1String("last_event_at")))));
    return parts.join(QStringLiteral("; "));
}

QString aboutTemplates(const QJsonObject &seen)
{
    return DoctorWording::tr("%n templates, fetched: %1", nullptr, seen.value(QLatin1String("count")).toInt()).arg(moment(seen.value(QLatin1String("synced_at"))));
}

QString aboutNetwork(const QJsonObject &seen)
{
    const QString mode = seen.value(QLatin1String("mode")).toString();
    if (mode == QLatin1String("manual"))
        return DoctorWording::tr("through the proxy %1").arg(seen.value(QLatin1String("proxy")).toString());
    return mode == QLatin1String("direct") ? DoctorWording::tr("directly") : DoctorWording::tr("as the system says");
}

QString aboutVersions(const QJsonObject &seen)
{
    return QStringLiteral("Recado %1, Qt %2, SQLite %3, libcurl %4, %5")
        .arg(seen.value(QLatin1String("recado")).toString(), seen.value(QLatin1String("qt")).toString(), seen.value(QLatin1String("sqlite")).toString(QStringLiteral("–")),
             seen.value(QLatin1String("libcurl")).toString(), seen.value(QLatin1String("tls")).toString());
}

} // namespace

QString doctorStateWord(DoctorCheck::State state)
{
    switch (state) {
    case DoctorCheck::State::Ok: return DoctorWording::tr("Sound");
    case DoctorCheck::State::Attention: return DoctorWording::tr("Attention");
    case DoctorCheck::State::Broken: return DoctorWording::tr("Broken");
    case DoctorCheck::State::Skipped: return DoctorWording::tr("Not looked at");
    }
    return {};
}

QString doctorEvidence(const DoctorCheck &check)
{
    const QJsonObject &seen = check.evidence;
    if (seen.value(QLatin1String("error")) == QJsonValue(QStringLiteral("timeout")))
        return errorWord(ErrorKind::Timeout);
    if (check.id.startsWith(QLatin1String("store.")))
        return aboutStore(check, seen);
    if (check.id.startsWith(QLatin1String("disk.")))
        return aboutDisk(check, seen);
    if (check.id.startsWith(QLatin1String("account.")))
        return aboutAccount(check, seen);
    if (check.id.startsWith(QLatin1String("listener.")))
        return aboutListener(seen);
    if (check.id == QLatin1String("network.host"))
        return aboutHost(seen);
    if (check.id == QLatin1String("network.settings"))
        return aboutNetwork(seen);
    if (check.id == QLatin1String("clock"))
        return aboutClock(seen);
    if (check.id == QLatin1String("webhook.subscription"))
        return aboutSubscription(seen);
    if (check.id == QLatin1String("templates.freshness"))
        return aboutTemplates(seen);
    if (check.id == QLatin1String("versions"))
        return aboutVersions(seen);
    const QJsonObject problem = seen.value(QLatin1String("error")).toObject();
    return problem.isEmpty() ? QString() : errorWord(errorKindFromString(problem.value(QLatin1String("kind")).toString()));
}

} // namespace recado
