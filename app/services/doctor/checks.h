#pragma once

#include "domain/doctorcheck.h"
#include "net/httpclient.h"
#include "net/trace.h"
#include "services/doctor/doctor.h"
#include "services/listenerstate.h"

#include <QFuture>
#include <QList>

// The questions of the Doctor, one function each. Futures' continuations run on the main thread and need `context` alive. Private to
// app/services/doctor, its tests, and services/reachprovider.cpp.
namespace recado::doctor {

using Checks = QList<DoctorCheck>;
using State = DoctorCheck::State;

inline DoctorCheck check(const char *id, State state, const QJsonObject &evidence, const char *remedy = "", const QString &subject = {})
{
    return {QString::fromLatin1(id), subject, state, evidence, QString::fromLatin1(remedy)};
}

// What is known of an error, without the provider's own words, which may name people.
QJsonObject facts(const Error &error);
QJsonValue timeOrNull(const std::optional<Instant> &instant);

// filechecks.cpp; for worker threads
Checks databaseChecks(const QString &dataDir, bool isThorough, const std::stop_token &stop);
Checks diskChecks(const QString &dataDir);

// hostchecks.cpp
struct HostAnswer {
    QUrl url;
    net::Outcome outcome;              // of one GET there
    net::Trace trace;                  // of the same
    std::optional<net::Outcome> plain; // of a GET without TLS, where the first failed in a way that captive portals cause
    Instant askedAt;
};
// Every host that the accounts' calls go to, once: scheme, host and port.
QList<QUrl> hostsOf(const QList<Account> &accounts);
QFuture<HostAnswer> askHost(const Core &core, const QUrl &host, QObject *context);
DoctorCheck hostCheck(const HostAnswer &answer);
// True when somebody between us and the host answered in its place: a login page of a hotel's network.
bool isCaptivePortal(const QUrl &url, const net::Outcome &outcome);
// How far our clock is ahead of the one that wrote this Date header; none without one. Whole seconds: the header has no more.
std::optional<std::chrono::seconds> clockLead(const HostAnswer &answer);
DoctorCheck clockCheck(const QList<HostAnswer> &answers);
DoctorCheck networkCheck(const NetworkService &network);

// accountchecks.cpp
QFuture<Checks> secretsCheck(const Core &core, bool isNeeded, QObject *context);
QFuture<Checks> credentialsCheck(const Patient &patient, const Account &account, QObject *context);
DoctorCheck credentialsCheckOf(const Account &account, const ConnectionReport &report);
QFuture<Checks> tokenCheck(const Patient &patient, const Account &account, QObject *context);
DoctorCheck tokenCheckOf(const Account &account, const Result<TokenReport> &report, Instant now);
QFuture<Checks> templatesCheck(const Patient &patient, const Account &account, QObject *context);

// hookchecks.cpp
QFuture<Checks> listenerCheck(const Patient &patient, const QList<Account> &accounts, const QUrl &publicAddress, QObject *context);
QFuture<Checks> subscriptionCheck(const Patient &patient, const Account &account, QObject *context);

// listenerfacts.cpp: what a bundle says of the listener; counts and times, no names. Metrics only where it runs in this process.
QJsonObject metricsFacts(const ListenerMetrics &metrics);
QJsonObject listenerFacts(const ListenerService &listener);

DoctorCheck versionsCheck(const QString &sqlite);

} // namespace recado::doctor
