#include "format/relaywords.h"

#include "format/errorwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

constexpr std::chrono::seconds tolerableSkew{30};

struct RelayWords {
    Q_DECLARE_TR_FUNCTIONS(recado::RelayWords)
};

QString aboutRelay(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return RelayWords::tr("The relay does not know this installation's token. Write its file anew with “recadoctl relay setup” and put it on the server.");
    case ErrorKind::RateLimited: return RelayWords::tr("The relay was asked too often with a wrong token. Try again in a minute.");
    case ErrorKind::NotFound: return RelayWords::tr("There is no relay at this address. Check the address and what stands in front of the relay.");
    case ErrorKind::Conflict: return RelayWords::tr("The relay was restarted meanwhile. What was fetched is kept; it is fetched again.");
    case ErrorKind::Network: return RelayWords::tr("The relay answers with an error. What it has kept stays there; Recado tries again.");
    default: return {};
    }
}

} // namespace

QString relaySentence(const Error &error)
{
    QString words;
    if (error.place == QLatin1String("relay"))
        words = aboutRelay(error.kind);
    else if (error.place == QLatin1String("relay_key") && error.kind == ErrorKind::NotFound)
        words = RelayWords::tr("This installation has no key for a relay yet. Make it with “recadoctl relay setup”.");
    else if (error.place == QLatin1String("relay_token") && error.kind == ErrorKind::NotFound)
        words = RelayWords::tr("This installation has no token for a relay yet. Make it with “recadoctl relay setup”.");
    else if (error.place == QLatin1String("relay_lock"))
        words = RelayWords::tr("Another program of this installation is fetching from the relay.");
    else if (error.place == QLatin1String("batch") && error.kind == ErrorKind::BadAnswer)
        words = RelayWords::tr("What answers at this address is not a relay, but perhaps a sign-in page of the network. Nothing was taken.");
    else if (error.place == QLatin1String("batch"))
        words = RelayWords::tr("The relay is newer than this program. Update Recado here; what waits there stays.");
    return words.isEmpty() ? errorSentence(error) : words;
}

QStringList relayRemarks(int unopened, bool isForeignKey, const QStringList &strangers, int ofStrangers, int locked, int refused,
                         std::chrono::milliseconds skew)
{
    QStringList remarks;
    if (isForeignKey)
        remarks += RelayWords::tr("The relay closes deliveries for another installation's key. Write its file anew with “recadoctl relay setup”.");
    if (unopened > 0)
        remarks += RelayWords::tr("%n deliveries cannot be opened with this installation's key. They stay on the relay.", nullptr, unopened);
    if (ofStrangers > 0)
        remarks += RelayWords::tr("%n deliveries are for accounts that are not here (%1). They stay on the relay.", nullptr, ofStrangers)
                       .arg(strangers.join(QStringLiteral(", ")));
    if (locked > 0)
        remarks += RelayWords::tr("%n deliveries wait on the relay until the keychain or vault is open.", nullptr, locked);
    if (refused > 0)
        remarks += RelayWords::tr("%n deliveries have a wrong signature: nothing in them is believed.", nullptr, refused);
    if (std::chrono::abs(skew) > tolerableSkew)
        remarks += skew.count() > 0 ? RelayWords::tr("The relay's clock is ahead by %n seconds.", nullptr, int(skew.count() / 1000))
                                    : RelayWords::tr("The relay's clock is behind by %n seconds.", nullptr, int(-skew.count() / 1000));
    return remarks;
}

} // namespace recado
