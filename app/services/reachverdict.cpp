#include "services/reachverdict.h"

#include "net/networksettings.h"

#include <QHostAddress>

#include <algorithm>

namespace recado::reach {

namespace {

using Trouble = ReachKnock::Trouble;

QString plain(const QByteArray &field)
{
    return QString::fromLatin1(field.left(100));
}

// Where a redirect leads, without what may be secret in it.
QString withoutPath(const QByteArray &location)
{
    const QUrl url(QString::fromUtf8(location));
    return url.host().isEmpty() ? QString() : url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

// Ours and other listeners' words to strangers ("webhook/sessionanswer.cpp"): nobody else says exactly this.
bool soundsLikeRecado(const ReachKnock &knock)
{
    const bool words = knock.body == "Not Found\n" || knock.body == "Forbidden\n" || knock.body == "no such hook\n" || knock.body.startsWith("Recado is listening");
    return words && knock.sniff.compare("nosniff", Qt::CaseInsensitive) == 0;
}

QJsonObject factsOf(const ReachKnock &knock)
{
    const bool isTls = knock.base.scheme() == QLatin1String("https");
    QJsonObject facts{{QStringLiteral("host"), knock.base.host()}, {QStringLiteral("port"), knock.base.port(isTls ? 443 : 80)}, {QStringLiteral("tls"), isTls}};
    if (!knock.address.isEmpty())
        facts.insert(QStringLiteral("address"), knock.address);
    if (knock.status != 0)
        facts.insert(QStringLiteral("status"), knock.status);
    if (!knock.server.isEmpty())
        facts.insert(QStringLiteral("server"), plain(knock.server));
    return facts;
}

ReachCheck with(ReachCheck check, const std::optional<Error> &error)
{
    check.error = error;
    return check;
}

const char *certificateFinding(int verifyResult)
{
    // X509_V_ERR_… ("x509_verify_cert_error_string")
    constexpr int expired = 10;
    constexpr int selfSigned = 18;
    constexpr int unknownIssuers = 21;
    if (verifyResult == expired)
        return "certificate_expired";
    return verifyResult >= selfSigned && verifyResult <= unknownIssuers ? "certificate_untrusted" : "certificate_name";
}

ReachCheck troubleVerdict(const ReachKnock &knock, QJsonObject facts)
{
    const auto bad = [&](const char *finding, const char *remedy) { return with(found(ReachStep::PublicAddress, ReachState::Bad, finding, remedy, facts), knock.error); };
    switch (knock.trouble) {
    case Trouble::NoName: return bad("name_unknown", "fix_name");
    case Trouble::Refused: return bad("refused", "open_way");
    case Trouble::Timeout: return bad("timeout", "open_way");
    case Trouble::Certificate:
        facts.insert(QStringLiteral("verify"), knock.verifyResult);
        return with(found(ReachStep::PublicAddress, ReachState::Bad, certificateFinding(knock.verifyResult), "fix_certificate", facts), knock.error);
    case Trouble::Tls: return bad("tls", "fix_tls");
    case Trouble::Proxy: return with(found(ReachStep::PublicAddress, ReachState::NotPossible, "own_proxy", "test_elsewhere", facts), knock.error);
    case Trouble::Closed: return bad("closed", "open_way");
    case Trouble::Other:
    case Trouble::None: break;
    }
    return bad("no_answer", "open_way");
}

// An answer that is not our listener's.
ReachCheck strangerVerdict(const ReachKnock &knock, QJsonObject facts)
{
    const auto bad = [&](const char *finding, const char *remedy) { return found(ReachStep::PublicAddress, ReachState::Bad, finding, remedy, facts); };
    if (knock.status >= 300 && knock.status < 400 && !knock.location.isEmpty()) {
        facts.insert(QStringLiteral("leads_to"), withoutPath(knock.location));
        return bad("redirect", "no_redirect");
    }
    if (soundsLikeRecado(knock))
        return bad("another_recado", "right_listener");
    if (knock.status == 502 || knock.status == 503 || knock.status == 504)
        return bad("proxy_finds_nobody", "proxy_target");
    if (knock.status == 401 || knock.status == 403 || knock.status == 407)
        return bad("asks_for_login", "proxy_open_hooks");
    if (knock.status == 429)
        return bad("too_many", "try_again");
    return bad("somebody_else", "proxy_hooks");
}

// It came to us; whether everything about it is right is another question.
ReachCheck arrivedVerdict(const ReachKnock &knock, const ReachAnswer &answer, QJsonObject facts)
{
    using Way = ReachArrival::Way;
    const auto say = [&](ReachState state, const char *finding, const char *remedy) { return found(ReachStep::PublicAddress, state, finding, remedy, facts); };
    const bool isHidden = !answer.isProxied && !answer.forwarded.isEmpty(); // somebody says whom it is from, and is not believed
    facts.insert(QStringLiteral("peer"), answer.peer);
    if (!answer.forwarded.isEmpty())
        facts.insert(QStringLiteral("forwarded"), answer.forwarded);
    if (answer.isProxied)
        facts.insert(QStringLiteral("sender"), answer.sender);
    if (answer.way == Way::Astray) {
        facts.insert(QStringLiteral("arrived_as"), answer.target);
        return say(ReachState::Bad, "path_changed", "proxy_path");
    }
    if (answer.way == Way::Refused)
        return isHidden ? say(ReachState::Bad, "allow_list_sees_proxy", "trust_proxy") : say(ReachState::Attention, "allow_list", "check_allow_list");
    if (knock.status != 200)
        return say(ReachState::Bad, "status_changed", "proxy_hooks");
    if (isHidden)
        return say(ReachState::Attention, "proxy_not_trusted", "trust_proxy");
    if (isOnlyHere(knock.base.host()) || isOnlyHere(knock.address))
        return say(ReachState::Good, "only_here", "");
    if (isPrivate(knock.base.host()) || isPrivate(knock.address))
        return say(ReachState::Attention, "only_this_network", "public_name");
    return say(ReachState::Good, "arrived", "");
}

} // namespace

ReachCheck found(ReachStep step, ReachState state, const char *finding, const char *remedy, QJsonObject evidence)
{
    evidence.insert(QStringLiteral("finding"), QLatin1String(finding));
    return {step, state, evidence, QString::fromLatin1(remedy), {}, {}};
}

bool isOnlyHere(const QString &hostOrAddress)
{
    return net::isThisComputer(hostOrAddress);
}

bool isPrivate(const QString &hostOrAddress)
{
    const QHostAddress address(hostOrAddress);
    if (address.isNull() || address.isLoopback())
        return false;
    // RFC 1918; RFC 6598 (behind a carrier's NAT); RFC 4193
    static const QStringList networks{QStringLiteral("10.0.0.0/8"), QStringLiteral("172.16.0.0/12"), QStringLiteral("192.168.0.0/16"),
                                      QStringLiteral("100.64.0.0/10"), QStringLiteral("fc00::/7")};
    return address.isLinkLocal() || std::any_of(networks.begin(), networks.end(), [&address](const QString &network) {
               return address.isInSubnet(QHostAddress::parseSubnet(network));
           });
}

ReachCheck listenerVerdict(const ReachProbe &probe, const ReachKnock &knock, bool mayBeShut)
{
    QJsonObject facts = factsOf(knock);
    const auto say = [&](ReachState state, const char *finding, const char *remedy) {
        return with(found(ReachStep::Listener, state, finding, remedy, facts), knock.error);
    };
    if (knock.trouble == Trouble::None) {
        const auto answer = readReachAnswer(probe, knock.body);
        if (answer && answer->way == ReachArrival::Way::Refused)
            return say(ReachState::Good, "answers_shut", ""); // it answers, and lets in only those it should
        if (answer)
            return say(ReachState::Good, "answers", "");
        return soundsLikeRecado(knock) ? say(ReachState::Bad, "another_recado", "listener_port") : say(ReachState::Bad, "somebody_else", "listener_port");
    }
    if (mayBeShut && (knock.trouble == Trouble::Closed || knock.trouble == Trouble::Tls || knock.trouble == Trouble::Other))
        return say(ReachState::NotPossible, "shut_to_this_computer", "test_from_outside");
    if (knock.trouble == Trouble::Refused)
        return say(ReachState::Bad, "refused", "start_listener");
    if (knock.trouble == Trouble::Timeout)
        return say(ReachState::Bad, "timeout", "restart_listener");
    return say(ReachState::Bad, "no_answer", "restart_listener");
}

ReachCheck publicVerdict(const ReachProbe &probe, const ReachKnock &knock)
{
    const QJsonObject facts = factsOf(knock);
    if (knock.trouble != Trouble::None)
        return troubleVerdict(knock, facts);
    const auto answer = readReachAnswer(probe, knock.body);
    return answer ? arrivedVerdict(knock, *answer, facts) : strangerVerdict(knock, facts);
}

} // namespace recado::reach
