#include "services/doctor/bundle.h"

#include "services/doctor/checks.h"
#include "services/listenerservice.h"
#include "services/networkservice.h"
#include "services/onworker.h"
#include "sheets/archive.h"
#include "store/databasecheck.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace recado::doctor {

namespace {

const QByteArray readMe = R"(Recado: what support needs to know

versions.json   program, libraries, operating system
checks.json     what "recadoctl doctor" found
settings.json   settings of the program: names, and values only of those that say nothing about anybody
accounts.json   for each account its provider, host, which settings and secrets exist, how many numbers
schema.sql      how the database is laid out; no contents
counts.json     how many rows each table has, how many messages are in which state
listener.json   whether and where events are received, when the last one came; where the program that wrote this
                receives them itself: how many, how fast, how many were turned away and why

Names of accounts and numbers are replaced, texts, recipients, tokens and secrets are not in here, and whatever looks like a
telephone number, an id or a token is masked. Recado keeps no log of its own: standard error goes where whoever started it sends it.
)";

using Parts = QList<QPair<QString, QByteArray>>;

// The settings of accounts whose values are words of ours; of the others only that they are set.
const QStringList openSettings{QStringLiteral("api"), QStringLiteral("plan"), QStringLiteral("graph_version"), QStringLiteral("throughput")};

struct Known {
    QList<Account> accounts;
    QList<Channel> channels;
};

QString numbered(const char *word, qsizetype number)
{
    return QStringLiteral("<%1 %2>").arg(QLatin1String(word)).arg(number + 1);
}

BundleMask maskFor(const QString &dataDir, const Known &known)
{
    BundleMask mask;
    mask.hide(dataDir, QStringLiteral("<data>"));
    mask.hide(QDir::homePath(), QStringLiteral("~"));
    mask.hide(QSysInfo::machineHostName(), QStringLiteral("<computer>"));
    mask.hide(qEnvironmentVariable("USER"), QStringLiteral("<user>"));
    for (qsizetype i = 0; i < known.accounts.size(); ++i)
        mask.hide(known.accounts[i].name, numbered("account", i));
    for (qsizetype i = 0; i < known.channels.size(); ++i) {
        for (const QString &name : {known.channels[i].name, known.channels[i].number, known.channels[i].providerId})
            mask.hide(name, numbered("number", i));
    }
    return mask;
}

QJsonObject accountFacts(const Account &account, const Known &known, qsizetype number)
{
    QJsonObject settings;
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it) {
        if (it.key() == QLatin1String("base_url"))
            settings.insert(it.key(), QUrl(it.value()).host());
        else
            settings.insert(it.key(), openSettings.contains(it.key()) ? QJsonValue(it.value()) : QJsonValue(!it.value().isEmpty()));
    }
    const auto numbers = std::count_if(known.channels.begin(), known.channels.end(), [&](const Channel &channel) { return channel.account == account.id; });
    return {{QStringLiteral("account"), numbered("account", number)},
            {QStringLiteral("provider"), toString(account.provider)},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("secrets"), QJsonArray::fromStringList(account.secretNames)},
            {QStringLiteral("health"), toString(account.health)},
            {QStringLiteral("health_at"), timeOrNull(account.healthAt)},
            {QStringLiteral("numbers"), qint64(numbers)}};
}

QJsonArray checkFacts(const QList<DoctorCheck> &checks)
{
    QJsonArray list;
    for (const DoctorCheck &one : checks) {
        list.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("subject"), one.subject},
                                {QStringLiteral("state"), toString(one.state)},
                                {QStringLiteral("evidence"), one.evidence},
                                {QStringLiteral("remedy"), one.remedy}});
    }
    return list;
}

QJsonObject settingFacts(const Patient &patient, const DatabaseShape &shape)
{
    QJsonObject all;
    for (const auto &[name, bytes] : shape.settings)
        all.insert(name, QJsonObject{{QStringLiteral("bytes"), bytes}});
    if (patient.network)
        all.insert(QStringLiteral("network"), networkCheck(*patient.network).evidence);
    return all;
}

QJsonObject counts(const QList<QPair<QString, qint64>> &rows)
{
    QJsonObject object;
    for (const auto &[name, count] : rows)
        object.insert(name, count);
    return object;
}

QByteArray jsonText(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
}

QJsonObject versionFacts(const QList<DoctorCheck> &checks)
{
    for (const DoctorCheck &one : checks) {
        if (one.id == QLatin1String("versions"))
            return one.evidence;
    }
    return versionsCheck({}).evidence;
}

QFuture<Result<Known>> knownOf(const Patient &patient, QObject *context)
{
    if (!patient.accounts)
        return ready(Result<Known>(Known()));
    AccountService *accounts = patient.accounts;
    return accounts->accounts()
        .then(context, [accounts, context](Result<QList<Account>> list) -> QFuture<Result<Known>> {
            if (!list)
                return ready(Result<Known>(list.error()));
            return accounts->channels().then(context, [list = *list](Result<QList<Channel>> channels) -> Result<Known> {
                if (!channels)
                    return channels.error();
                return Known{list, *channels};
            });
        })
        .unwrap();
}

} // namespace

void BundleMask::hide(const QString &name, const QString &standIn)
{
    if (name.isEmpty())
        return;
    const auto place = std::find_if(m_names.begin(), m_names.end(), [&](const auto &other) { return other.first.size() < name.size(); });
    m_names.insert(place, {name, standIn});
}

QString BundleMask::masked(const QString &text) const
{
    // Digits as people and providers write numbers; a token or an id; an address of a person.
    static const QRegularExpression number(QStringLiteral(R"(\+?\d[\d ().\-]{5,}\d)"));
    static const QRegularExpression token(QStringLiteral(R"((?=[A-Za-z_\-+=.|/]*\d)(?=[\d_\-+=.|/]*[A-Za-z])[A-Za-z0-9_\-+=.|]{20,})"));
    static const QRegularExpression mail(QStringLiteral(R"([^\s@<>"]+@[^\s@<>"]+\.[A-Za-z]{2,})"));
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}$)"));
    static const QRegularExpression moment(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$)"));
    if (moment.match(text).hasMatch())
        return text;
    QString result = text;
    for (const auto &[name, standIn] : m_names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return standIn;
        if (name.size() >= 3)
            result.replace(name, standIn, Qt::CaseInsensitive);
    }
    result.replace(mail, QStringLiteral("<mail>"));
    result.replace(token, QStringLiteral("<masked>"));
    QString whole;
    qsizetype end = 0;
    for (auto matches = number.globalMatch(result); matches.hasNext();) {
        const auto match = matches.next();
        const QString found = match.captured();
        const bool isNumber = std::count_if(found.begin(), found.end(), [](QChar c) { return c.isDigit(); }) >= 8 && !date.match(found).hasMatch();
        whole += result.mid(end, match.capturedStart() - end) + (isNumber ? QStringLiteral("<digits>") : found);
        end = match.capturedEnd();
    }
    return whole + result.mid(end);
}

QJsonValue BundleMask::masked(const QJsonValue &value) const
{
    if (value.isString())
        return masked(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(masked(item));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject given = value.toObject();
        for (auto it = given.begin(); it != given.end(); ++it)
            object.insert(masked(it.key()), masked(it.value()));
        return object;
    }
    return value;
}

QFuture<Result<QStringList>> writeBundle(const QString &dataDir, const Patient &patient, const QList<DoctorCheck> &checks, const QString &file)
{
    QObject *context = patient.accounts;
    const auto pack = [dataDir, patient, checks, file](const Known &known) {
        const QJsonValue listener = patient.listener ? listenerFacts(*patient.listener) : QJsonObject();
        QJsonArray accounts;
        for (qsizetype i = 0; i < known.accounts.size(); ++i)
            accounts.append(accountFacts(known.accounts[i], known, i));
        const BundleMask mask = maskFor(dataDir, known);
        const QJsonObject network = settingFacts(patient, {});
        return onWorker<QStringList>([=]() -> Result<QStringList> {
            const auto shape = shapeOf(dataDir + QStringLiteral("/recado.db"));
            QJsonObject settings = settingFacts({}, shape ? *shape : DatabaseShape());
            for (auto it = network.begin(); it != network.end(); ++it)
                settings.insert(it.key(), it.value());
            Parts parts{{QStringLiteral("README.txt"), readMe}};
            const auto add = [&](const char *name, const QJsonValue &value) { parts.append({QLatin1String(name), jsonText(mask.masked(value))}); };
            add("versions.json", versionFacts(checks));
            add("checks.json", checkFacts(checks));
            add("settings.json", settings);
            add("accounts.json", accounts);
            add("listener.json", listener);
            if (shape) {
                add("counts.json", QJsonObject{{QStringLiteral("rows"), counts(shape->rows)}, {QStringLiteral("messages"), counts(shape->states)}});
                parts.append({QStringLiteral("schema.sql"), shape->statements.join(QStringLiteral(";\n\n")).toUtf8() + ";\n"});
            }
            if (const auto written = sheets::writeArchive(file, parts); !written)
                return written.error();
            QStringList names;
            for (const auto &part : parts)
                names.append(part.first);
            return names;
        });
    };
    if (!context)
        return pack({});
    return knownOf(patient, context)
        .then(context, [pack](Result<Known> known) { return known ? pack(*known) : ready(Result<QStringList>(known.error())); })
        .unwrap();
}

} // namespace recado::doctor
