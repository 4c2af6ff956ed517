#include "format/reachwords.h"

#include "format/deliverywords.h"
#include "format/errorwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace recado {

namespace {

struct ReachWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ReachWords)
};

QString fact(const ReachCheck &check, const char *key)
{
    const QJsonValue value = check.evidence.value(QLatin1String(key));
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

QString list(const ReachCheck &check, const char *key)
{
    QStringList words;
    for (const QJsonValue &value : check.evidence.value(QLatin1String(key)).toArray())
        words.append(value.toString());
    return words.join(QStringLiteral(", "));
}

// Who answered in our place, as far as it says: "nginx, status 404".
QString stranger(const ReachCheck &check)
{
    const QString server = fact(check, "server");
    const QString status = ReachWords::tr("status %1").arg(fact(check, "status"));
    return server.isEmpty() ? status : server + QStringLiteral(", ") + status;
}

QString listenerFound(const ReachCheck &check)
{
    const QString word = check.finding();
    const QString place = fact(check, "host") + QLatin1Char(':') + fact(check, "port");
    if (word == QLatin1String("answers"))
        return ReachWords::tr("The listener answers at %1.").arg(place);
    if (word == QLatin1String("answers_shut"))
        return ReachWords::tr("The listener answers at %1; this computer is not among the networks that it lets in.").arg(place);
    if (word == QLatin1String("another_recado"))
        return ReachWords::tr("At %1 another Recado answers, with other data.").arg(place);
    if (word == QLatin1String("somebody_else"))
        return ReachWords::tr("At %1 another program answers (%2).").arg(place, stranger(check));
    if (word == QLatin1String("shut_to_this_computer"))
        return ReachWords::tr("The listener lets this computer in only with a certificate, or not at all: it cannot be tested from here.");
    if (word == QLatin1String("refused"))
        return ReachWords::tr("Nobody listens at %1.").arg(place);
    if (word == QLatin1String("timeout"))
        return ReachWords::tr("The listener at %1 did not answer in time.").arg(place);
    if (word == QLatin1String("not_bound"))
        return ReachWords::tr("The listener could not open its address.");
    if (word == QLatin1String("not_hosted"))
        return ReachWords::tr("No program of this installation is listening.");
    return word.isEmpty() ? QString() : ReachWords::tr("The listener at %1 gave no answer.").arg(place);
}

QString trouble(const ReachCheck &check)
{
    const QString word = check.finding();
    const QString host = fact(check, "host");
    const QString place = host + QLatin1Char(':') + fact(check, "port");
    if (word == QLatin1String("name_unknown"))
        return ReachWords::tr("The name %1 does not exist, or not yet.").arg(host);
    if (word == QLatin1String("refused"))
        return ReachWords::tr("Nobody takes connections at %1.").arg(place);
    if (word == QLatin1String("timeout"))
        return ReachWords::tr("No answer came from %1 in time.").arg(place);
    if (word == QLatin1String("closed"))
        return ReachWords::tr("%1 closed the connection without an answer.").arg(place);
    if (word == QLatin1String("certificate_expired"))
        return ReachWords::tr("The certificate of %1 has expired.").arg(host);
    if (word == QLatin1String("certificate_untrusted"))
        return ReachWords::tr("The certificate of %1 comes from nobody whom computers trust; or the chain is not complete.").arg(host);
    if (word == QLatin1String("certificate_name"))
        return ReachWords::tr("The certificate is not made for the name %1.").arg(host);
    if (word == QLatin1String("tls"))
        return ReachWords::tr("No encrypted connection to %1 could be made.").arg(place);
    if (word == QLatin1String("own_proxy"))
        return ReachWords::tr("The proxy of this network did not let the test out.");
    return ReachWords::tr("No answer came from %1.").arg(place);
}

QString publicFound(const ReachCheck &check)
{
    const QString word = check.finding();
    const QString host = fact(check, "host");
    if (word.isEmpty())
        return {};
    if (word == QLatin1String("arrived"))
        return ReachWords::tr("A request to %1 came to this listener and back.").arg(host);
    if (word == QLatin1String("only_here"))
        return ReachWords::tr("A request to %1 came to this listener and back. Only this computer can reach that address: good for practice.").arg(host);
    if (word == QLatin1String("only_this_network"))
        return ReachWords::tr("A request to %1 came to this listener and back, but the address is one of a private network.").arg(host);
    if (word == QLatin1String("proxy_not_trusted"))
        return ReachWords::tr("A request to %1 came to this listener and back. The proxy at %2 says whom it is from (%3), and the listener does not believe it: limits "
                              "for one address hit everybody.")
            .arg(host, fact(check, "peer"), fact(check, "forwarded"));
    if (word == QLatin1String("allow_list"))
        return ReachWords::tr("The way leads to this listener. Its list of networks does not let %1 in, so that the last bit cannot be tested.").arg(fact(check, "peer"));
    if (word == QLatin1String("allow_list_sees_proxy"))
        return ReachWords::tr("The way leads to this listener, but its list of networks refuses the proxy at %1: nobody gets in.").arg(fact(check, "peer"));
    if (word == QLatin1String("path_changed"))
        return ReachWords::tr("The way leads to this listener, but the path was changed on it: “%1” arrived.").arg(fact(check, "arrived_as"));
    if (word == QLatin1String("status_changed"))
        return ReachWords::tr("The way leads to this listener, but its answer was changed on the way back (%1).").arg(stranger(check));
    if (word == QLatin1String("redirect"))
        return fact(check, "leads_to").isEmpty() ? ReachWords::tr("%1 sends the caller elsewhere (%2); providers do not follow.").arg(host, stranger(check))
                                                 : ReachWords::tr("%1 sends the caller to %2 (%3); providers do not follow.").arg(host, fact(check, "leads_to"), stranger(check));
    if (word == QLatin1String("another_recado"))
        return ReachWords::tr("Another Recado answers at %1, not this installation's.").arg(host);
    if (word == QLatin1String("proxy_finds_nobody"))
        return ReachWords::tr("The proxy at %1 does not reach the listener (%2).").arg(host, stranger(check));
    if (word == QLatin1String("asks_for_login"))
        return ReachWords::tr("%1 wants a login (%2); providers have none.").arg(host, stranger(check));
    if (word == QLatin1String("too_many"))
        return ReachWords::tr("%1 says that there were too many requests.").arg(host);
    if (word == QLatin1String("somebody_else"))
        return ReachWords::tr("At %1 somebody else answers (%2).").arg(host, stranger(check));
    if (word == QLatin1String("no_address"))
        return ReachWords::tr("No public address is known yet.");
    if (word == QLatin1String("not_hosted"))
        return ReachWords::tr("No program of this installation is listening.");
    if (word == QLatin1String("not_readable"))
        return ReachWords::tr("The settings could not be read.");
    return trouble(check);
}

QString providerFound(const ReachCheck &check)
{
    const QString word = check.finding();
    const QString host = fact(check, "host");
    if (word == QLatin1String("posts_here"))
        return ReachWords::tr("The provider says that it posts this account's events to %1.").arg(host);
    if (word == QLatin1String("registered"))
        return ReachWords::tr("The provider has taken %1 as the address for this account's events. It has no call that tells it again.").arg(host);
    if (word == QLatin1String("registered_elsewhere"))
        return ReachWords::tr("This account was registered at %1, not at %2.").arg(fact(check, "registered_host"), host);
    if (word == QLatin1String("posts_elsewhere"))
        return ReachWords::tr("The provider posts this account's events to %1, or to another path.").arg(fact(check, "posts_to"));
    if (word == QLatin1String("address_not_told"))
        return ReachWords::tr("The provider does not tell where it posts this account's events.");
    if (word == QLatin1String("not_subscribed"))
        return ReachWords::tr("The provider posts nothing of this account: the app is not subscribed to it.");
    if (word == QLatin1String("fields_missing"))
        return ReachWords::tr("Not all kinds of events are subscribed to. Missing: %1.").arg(list(check, "missing_fields"));
    if (word == QLatin1String("no_such_call"))
        return ReachWords::tr("This provider is told in its own console where to post.");
    if (word == QLatin1String("no_verify_token"))
        return ReachWords::tr("Meta takes an address only with a verify token, and none is stored for this account.");
    if (word == QLatin1String("no_number"))
        return ReachWords::tr("No number of this account is known here.");
    if (word == QLatin1String("no_address"))
        return ReachWords::tr("No public address is known yet.");
    if (word == QLatin1String("secrets_not_readable"))
        return ReachWords::tr("The account's secrets cannot be read.");
    if (word.isEmpty())
        return check.state == ReachState::Untested && check.at ? ReachWords::tr("This account was not registered through Recado.") : QString();
    const QString reason = check.error ? errorSentence(*check.error) : QString();
    if (word == QLatin1String("registration_refused"))
        return ReachWords::tr("The provider refused the address. %1").arg(reason).trimmed();
    if (word == QLatin1String("credentials_refused"))
        return ReachWords::tr("The provider refused the account's credentials.");
    return ReachWords::tr("The provider could not be asked. %1").arg(reason).trimmed();
}

QString eventFound(const ReachCheck &check)
{
    if (check.finding() == QLatin1String("event"))
        return fact(check, "kinds").isEmpty() ? ReachWords::tr("An event arrived.") : ReachWords::tr("An event arrived: %1.").arg(eventKindWords(fact(check, "kinds")));
    if (check.finding() == QLatin1String("signature_refused"))
        return ReachWords::tr("Events arrive, but their signature does not fit the stored app secret.");
    if (!check.at)
        return {};
    return check.evidence.contains(QLatin1String("before_at")) ? ReachWords::tr("Nothing has arrived since the account was registered.") : ReachWords::tr("Nothing has arrived yet.");
}

struct Remedy {
    const char *name;
    const char *words;
};

// Every remedy that services/reach*.cpp names.
const Remedy remedies[] = {
    {"set_address", QT_TRANSLATE_NOOP("recado::ReachWords", "Enter the address under which the internet reaches this computer, or set up a tunnel.")},
    {"start_listener", QT_TRANSLATE_NOOP("recado::ReachWords", "Open Recado, or start “recadoctl listen” on this computer.")},
    {"restart_listener", QT_TRANSLATE_NOOP("recado::ReachWords", "Start Recado again; if it stays like this, run “recadoctl doctor”.")},
    {"listener_port", QT_TRANSLATE_NOOP("recado::ReachWords", "Choose another port for the listener, or end the program that uses this one.")},
    {"test_from_outside", QT_TRANSLATE_NOOP("recado::ReachWords", "Let the provider send an event: step 4 shows whether it arrives.")},
    {"test_elsewhere", QT_TRANSLATE_NOOP("recado::ReachWords", "Except the public address from the proxy in Settings, or open it from another network.")},
    {"fix_name", QT_TRANSLATE_NOOP("recado::ReachWords", "Look for a typing mistake; the name's entry may also need a few minutes until it is known everywhere.")},
    {"open_way", QT_TRANSLATE_NOOP("recado::ReachWords",
                                   "Check that proxy or tunnel runs and that the firewall and router let the port through. Some routers do not let a computer reach its own "
                                   "public address: then test from another network.")},
    {"fix_certificate", QT_TRANSLATE_NOOP("recado::ReachWords", "Renew the certificate, with its whole chain and for this name: providers check it, too.")},
    {"fix_tls", QT_TRANSLATE_NOOP("recado::ReachWords", "Check that the port speaks HTTPS, and at least TLS 1.2.")},
    {"proxy_path", QT_TRANSLATE_NOOP("recado::ReachWords", "Let the proxy hand on /hook/… as it came; a prefix of the public address is taken away, and nothing else.")},
    {"proxy_target", QT_TRANSLATE_NOOP("recado::ReachWords", "Let the proxy or tunnel point to the listener's address and port, as step 1 shows them.")},
    {"proxy_hooks", QT_TRANSLATE_NOOP("recado::ReachWords", "Let the proxy hand /hook/ to the listener, and check that the name leads to this computer.")},
    {"proxy_open_hooks", QT_TRANSLATE_NOOP("recado::ReachWords", "Let /hook/ pass without a login: the path itself is a secret.")},
    {"no_redirect", QT_TRANSLATE_NOOP("recado::ReachWords", "Enter the address that it leads to, or let the proxy answer /hook/ itself.")},
    {"right_listener", QT_TRANSLATE_NOOP("recado::ReachWords", "Let the proxy or tunnel point to this installation, or run the other one's test.")},
    {"trust_proxy", QT_TRANSLATE_NOOP("recado::ReachWords", "Add the proxy's address to the trusted proxies of the listener (recadoctl listener set trusted_proxies=…).")},
    {"check_allow_list", QT_TRANSLATE_NOOP("recado::ReachWords", "Make sure that the provider's networks are in the list.")},
    {"public_name", QT_TRANSLATE_NOOP("recado::ReachWords", "A provider outside of this network needs a public name.")},
    {"try_again", QT_TRANSLATE_NOOP("recado::ReachWords", "Try again in a moment.")},
    {"register", QT_TRANSLATE_NOOP("recado::ReachWords", "Register the public address at the provider.")},
    {"subscribe_fields", QT_TRANSLATE_NOOP("recado::ReachWords", "Subscribe to these fields in Meta's app dashboard, under WhatsApp, Configuration.")},
    {"add_verify_token", QT_TRANSLATE_NOOP("recado::ReachWords", "Store a verify token with the account: any word that nobody guesses.")},
    {"sync_channels", QT_TRANSLATE_NOOP("recado::ReachWords", "Fetch the account's numbers first.")},
    {"unlock_secrets", QT_TRANSLATE_NOOP("recado::ReachWords", "Unlock the keychain or the vault.")},
    {"check_credentials", QT_TRANSLATE_NOOP("recado::ReachWords", "Test the account and enter its credentials anew.")},
    {"check_handshake", QT_TRANSLATE_NOOP("recado::ReachWords",
                                          "Meta asks the address before it takes it: see that step 2 is good, and that the token may manage the account's webhooks.")},
    {"read_reason", QT_TRANSLATE_NOOP("recado::ReachWords", "The provider's own words say what it wants.")},
    {"paste_meta", QT_TRANSLATE_NOOP("recado::ReachWords", "Paste the address and the verify token in Meta's app dashboard, under WhatsApp, Configuration, and subscribe to the fields.")},
    {"paste_gateway", QT_TRANSLATE_NOOP("recado::ReachWords", "Paste the address as the webhook of the gateway's settings.")},
    {"paste_serpro", QT_TRANSLATE_NOOP("recado::ReachWords", "Give the address to Serpro's support, which enters it for your contract.")},
    {"paste_console", QT_TRANSLATE_NOOP("recado::ReachWords", "Paste the address in the provider's console.")},
    {"send_one", QT_TRANSLATE_NOOP("recado::ReachWords", "Send a message to your own telephone, or write to the number: what happens with it arrives here.")},
    {"app_secret", QT_TRANSLATE_NOOP("recado::ReachWords", "Enter the app secret anew: it stands in Meta's app dashboard, under App settings, Basic.")},
};

} // namespace

QString reachTitle(ReachStep step)
{
    switch (step) {
    case ReachStep::Listener: return ReachWords::tr("The listener answers");
    case ReachStep::PublicAddress: return ReachWords::tr("The public address leads here");
    case ReachStep::Provider: return ReachWords::tr("The provider posts there");
    case ReachStep::Event: return ReachWords::tr("A real event arrived");
    }
    return {};
}

QString reachStateWord(const ReachCheck &check)
{
    return check.finding() == QLatin1String("no_address") ? ReachWords::tr("No address yet") : reachStateWord(check.state);
}

QString reachStateWord(ReachState state)
{
    switch (state) {
    case ReachState::Untested: return ReachWords::tr("Not tested yet");
    case ReachState::Testing: return ReachWords::tr("Testing…");
    case ReachState::NotPossible: return ReachWords::tr("Not possible from here");
    case ReachState::Good: return ReachWords::tr("Good");
    case ReachState::Attention: return ReachWords::tr("Attention");
    case ReachState::Bad: return ReachWords::tr("Broken");
    }
    return {};
}

QString reachFound(const ReachCheck &check)
{
    if (check.state == ReachState::Testing)
        return {};
    switch (check.step) {
    case ReachStep::Listener: return listenerFound(check);
    case ReachStep::PublicAddress: return publicFound(check);
    case ReachStep::Provider: return providerFound(check);
    case ReachStep::Event: return eventFound(check);
    }
    return {};
}

QString reachRemedy(const ReachCheck &check)
{
    for (const Remedy &remedy : remedies) {
        if (check.remedy == QLatin1String(remedy.name))
            return QCoreApplication::translate("recado::ReachWords", remedy.words);
    }
    return {};
}

QString publicAddressProblem(const Error &error)
{
    if (error.kind != ErrorKind::Invalid)
        return errorSentence(error);
    if (error.place == QLatin1String("scheme"))
        return ReachWords::tr("The address begins with https://. Without encryption it may only be one of this computer or of a private network.");
    if (error.place == QLatin1String("host"))
        return ReachWords::tr("The address has no host, such as hooks.example.org.");
    if (error.place == QLatin1String("user"))
        return ReachWords::tr("The address has a user name in it; providers send none.");
    if (error.place == QLatin1String("query"))
        return ReachWords::tr("The address ends before “?” and “#”.");
    return ReachWords::tr("This is not an address such as https://hooks.example.org.");
}

QString tunnelProblem(const Error &error)
{
    const bool isInvalid = error.kind == ErrorKind::Invalid;
    if (isInvalid && error.place == QLatin1String("command") && error.detail.startsWith(QLatin1String("a secret")))
        return ReachWords::tr("The secret stands in the command, where everybody on this computer can read it. Leave it out there.");
    if (isInvalid && error.place == QLatin1String("command") && error.detail.startsWith(QLatin1String("a quote")))
        return ReachWords::tr("A quotation mark in the command is not closed.");
    if (isInvalid && error.place == QLatin1String("command") && error.detail.startsWith(QLatin1String("a shell")))
        return ReachWords::tr("The command is run without a shell: put what needs one ($, |, &, >, ;) into a script of your own, or between ' and '.");
    if (isInvalid && error.place == QLatin1String("command"))
        return ReachWords::tr("There is no command.");
    if (isInvalid && error.place == QLatin1String("secret"))
        return ReachWords::tr("“%1” is not a name for an environment variable.").arg(error.detail);
    if (isInvalid && error.place == QLatin1String("url_pattern"))
        return ReachWords::tr("The pattern for the address is not a regular expression: %1").arg(error.detail);
    if (error.kind == ErrorKind::NotFound && error.place == QLatin1String("command"))
        return ReachWords::tr("The tunnel client is not installed here, or not found.");
    if (error.kind == ErrorKind::NotFound && error.place == QLatin1String("secret"))
        return ReachWords::tr("No secret is stored under “%1”.").arg(error.detail);
    if (error.kind == ErrorKind::Unavailable && error.place == QLatin1String("command"))
        return ReachWords::tr("The tunnel client could not be started: %1").arg(error.detail);
    return errorSentence(error);
}

} // namespace recado
