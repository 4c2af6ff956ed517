#include "services/doctor/doctor.h"

#include "secrets/libraryversion.h"
#include "sheets/archive.h"
#include "services/doctor/checks.h"
#include "services/hostservice.h"
#include "services/networkservice.h"
#include "services/onworker.h"

#include <QSysInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace recado {

using namespace doctor;

namespace {

// A worker's answer as the others': what went wrong on the way (nothing can) would be no finding.
template<typename Work>
QFuture<Checks> aside(QObject *context, Work work)
{
    return onWorker<Checks>(std::move(work)).then(context, [](const Result<Checks> &checks) { return checks ? *checks : Checks(); });
}

bool isPractice(const Account &account)
{
    return account.provider == ProviderKind::Practice;
}

} // namespace

DoctorCheck doctor::versionsCheck(const QString &sqlite)
{
    QJsonObject evidence{{QStringLiteral("recado"), QStringLiteral(RECADO_VERSION)},
                         {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                         {QStringLiteral("sqlite"), sqlite.isEmpty() ? QJsonValue() : QJsonValue(sqlite)},
                         {QStringLiteral("libsodium"), sodiumVersion()},
                         {QStringLiteral("libzip"), sheets::zipVersion()},
                         {QStringLiteral("system"), QSysInfo::prettyProductName()},
                         {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                         {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()}};
    for (const auto &[name, version] : net::libraryVersions())
        evidence.insert(name, version);
    return check("versions", State::Ok, evidence);
}

Doctor::Doctor(QString dataDir, QObject *parent) : QObject(parent), m_dataDir(std::move(dataDir))
{
    qRegisterMetaType<DoctorCheck>();
}

Doctor::~Doctor()
{
    m_stop.request_stop();
}

QList<DoctorCheck> Doctor::checks() const
{
    QList<DoctorCheck> all;
    for (const auto &found : m_found)
        all += found.value_or(QList<DoctorCheck>());
    return all;
}

void Doctor::put(qsizetype place, const QList<DoctorCheck> &found)
{
    if (m_found[place])
        return; // it came too late
    m_found[place] = found;
    for (const DoctorCheck &one : found)
        Q_EMIT checked(one);
    // An answer that is known at once comes before the next question is put: whether it is over is asked later.
    if (--m_running == 0)
        QMetaObject::invokeMethod(this, &Doctor::tellFinished, Qt::QueuedConnection);
}

void Doctor::tellFinished()
{
    if (m_running > 0 || std::exchange(m_isTold, true))
        return;
    Q_EMIT finished();
}

// Each question has its place, its time, and its answer in either case.
void Doctor::follow(const QString &id, const QString &subject, Answer answer)
{
    const qsizetype place = m_found.size();
    m_found.append(std::nullopt);
    ++m_running;
    m_isTold = false;
    Q_EMIT begun(id, subject);
    QTimer::singleShot(patience, this, [this, place, id, subject] {
        put(place, {{id, subject, State::Attention, {{QStringLiteral("error"), QStringLiteral("timeout")}, {QStringLiteral("limit_s"), qint64(patience.count())}}, QStringLiteral("try_again")}});
    });
    answer.then(this, [this, place](const QList<DoctorCheck> &found) { put(place, found); });
}

void Doctor::examineFiles(const DoctorOptions &options)
{
    follow(QStringLiteral("store"), {}, aside(this, [dataDir = m_dataDir, isThorough = options.isThorough, stop = m_stop.get_token()] { return databaseChecks(dataDir, isThorough, stop); }));
    follow(QStringLiteral("disk"), {}, aside(this, [dataDir = m_dataDir] { return diskChecks(dataDir); }));
}

void Doctor::examineUnopened(const Error &problem)
{
    const bool isSecrets = problem.kind == ErrorKind::Locked || problem.place == QLatin1String("vault");
    const char *remedy = isSecrets ? "give_passphrase" : problem.kind == ErrorKind::NewerVersion ? "update_program" : "back_up_database";
    follow(QStringLiteral("installation"), {}, ready(Checks{check(isSecrets ? "secrets.store" : "installation.open", State::Broken, {{QStringLiteral("error"), facts(problem)}}, remedy)}));
}

void Doctor::examine(const Patient &patient, const DoctorOptions &options)
{
    follow(QStringLiteral("network.settings"), {}, ready(Checks{networkCheck(*patient.network)}));
    // Who the accounts are is a question like the others: until it is answered, it is not over.
    const qsizetype place = m_found.size();
    m_found.append(std::nullopt);
    ++m_running;
    patient.accounts->accounts().then(this, [this, patient, options, place](Result<QList<Account>> accounts) {
        if (accounts)
            examineAccounts(patient, options, *accounts);
        put(place, accounts ? Checks() : Checks{check("accounts", State::Broken, {{QStringLiteral("error"), facts(accounts.error())}}, "back_up_database")});
    });
}

void Doctor::examineAccounts(const Patient &patient, const DoctorOptions &options, const QList<Account> &all)
{
    QList<Account> accounts = all;
    const bool needsSecrets = std::any_of(all.begin(), all.end(), [](const Account &account) { return !isPractice(account); });
    // The practice provider is a part of the host: where there is none, nobody can be asked.
    if (!HostService::hasHost(patient.core->dataDir))
        accounts.removeIf(isPractice);
    follow(QStringLiteral("secrets.store"), {}, secretsCheck(*patient.core, needsSecrets, this));

    auto heard = std::make_shared<QList<HostAnswer>>();
    const QList<QUrl> hosts = hostsOf(accounts);
    auto left = std::make_shared<qsizetype>(hosts.size());
    for (const QUrl &host : hosts) {
        follow(QStringLiteral("network.host"), host.host(), askHost(*patient.core, host, this).then(this, [heard, left](const HostAnswer &answer) {
            heard->append(answer);
            Checks found{hostCheck(answer)};
            if (--*left == 0)
                found.append(clockCheck(*heard)); // every clock was asked
            return found;
        }));
    }
    if (hosts.isEmpty())
        follow(QStringLiteral("clock"), {}, ready(Checks{clockCheck({})}));
    for (const Account &account : accounts) {
        follow(QStringLiteral("account.credentials"), account.name, credentialsCheck(patient, account, this));
        if (!isPractice(account))
            follow(QStringLiteral("account.token"), account.name, tokenCheck(patient, account, this));
        follow(QStringLiteral("templates.freshness"), account.name, templatesCheck(patient, account, this));
    }
    follow(QStringLiteral("listener.local"), {}, listenerCheck(patient, all, options.publicAddress, this));
    for (const Account &account : accounts)
        follow(QStringLiteral("webhook.subscription"), account.name, subscriptionCheck(patient, account, this));
}

} // namespace recado
