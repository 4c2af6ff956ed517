#include "format/errorwords.h"

#include "domain/consent.h"
#include "format/placewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace recado {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ErrorWords)

public:
    static QString word(ErrorKind kind);
    static QString sentence(const Error &error);
    static QString providerSaid(const Error &error);

private:
    static QString aboutNetwork(const Error &error);
    static QString optedOut(const Error &error);
    static QString aboutProvider(const Error &error);
    static QString aboutInput(const Error &error);
    static QString aboutComputer(const Error &error);
};

QString ErrorWords::word(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network: return tr("No connection");
    case ErrorKind::Timeout: return tr("No answer in time");
    case ErrorKind::Tls: return tr("Connection not secure");
    case ErrorKind::Unauthorized: return tr("Credentials refused");
    case ErrorKind::RateLimited: return tr("Too fast for the provider");
    case ErrorKind::Rejected: return tr("Refused by the provider");
    case ErrorKind::NotSent: return tr("Did not leave");
    case ErrorKind::BadAnswer: return tr("Answer not understood");
    case ErrorKind::Invalid: return tr("Not valid");
    case ErrorKind::Unsupported: return tr("Not possible here");
    case ErrorKind::NotFound: return tr("Not found");
    case ErrorKind::Conflict: return tr("Exists already");
    case ErrorKind::Locked: return tr("Locked");
    case ErrorKind::Unavailable: return tr("Not available");
    case ErrorKind::NewerVersion: return tr("Newer data");
    case ErrorKind::DiskFull: return tr("Disk full");
    case ErrorKind::Storage: return tr("Cannot be saved");
    case ErrorKind::Cancelled: return tr("Cancelled");
    case ErrorKind::Interrupted: return tr("Interrupted");
    case ErrorKind::Internal: return tr("Internal error");
    }
    return {};
}

QString ErrorWords::sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::NotSent:
        return aboutNetwork(error);
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Rejected:
    case ErrorKind::BadAnswer:
        return aboutProvider(error);
    case ErrorKind::Invalid:
    case ErrorKind::Unsupported:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
        return aboutInput(error);
    case ErrorKind::Locked:
    case ErrorKind::Unavailable:
    case ErrorKind::NewerVersion:
    case ErrorKind::DiskFull:
    case ErrorKind::Storage:
    case ErrorKind::Interrupted:
    case ErrorKind::Internal:
        return aboutComputer(error);
    }
    return {};
}

// The provider's own words, behind ours: people quote them when they ask the provider for help.
QString ErrorWords::providerSaid(const Error &error)
{
    QString words = codeSentence(error.code, error.message).trimmed();
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1); // the sentence around it has its own
    return words.isEmpty() ? QString() : QLatin1Char(' ') + tr("The provider said: “%1”.").arg(words);
}

QString ErrorWords::aboutNetwork(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
        return tr("The provider did not answer in time. Check the internet connection and try again.");
    case ErrorKind::Tls:
        if (error.place == QLatin1String("tls_certificate") || error.place == QLatin1String("tls_key") || error.place == QLatin1String("client_authority"))
            return tr("The file that the listener has for %1 cannot be used: %2.").arg(error.place, error.detail);
        return tr("The provider's address could not prove who it is, so nothing was sent. "
                  "Check the address and this computer's date; a company proxy may be in between.");
    case ErrorKind::NotSent:
        if (error.place == QLatin1String("brake"))
            return tr("Sending is stopped, so this did not leave in the time given and nobody received anything. "
                      "Let sending go on in Recado's window, then send it again.");
        if (error.place == QLatin1String("do_not_contact"))
            return optedOut(error);
        return tr("Nothing left this computer in the time given, so nobody received anything. Send it again when the connection is back.");
    default:
        return tr("The provider cannot be reached. Check the address and the internet connection.");
    }
}

// Who said so, and when.
QString ErrorWords::optedOut(const Error &error)
{
    const auto reason = optOutReasonFrom(error.detail);
    if (!reason)
        return tr("This person asked not to be written to, so it did not leave.");
    const QString since = QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(reason->since)), QLocale::ShortFormat);
    if (reason->source == QLatin1String("erased"))
        return tr("This person was erased on %1 and is not to be written to, so it did not leave.").arg(since);
    if (reason->source == QLatin1String("words"))
        return tr("This person wrote on %1 that they want no more messages, so it did not leave.").arg(since);
    if (isPlatform(reason->source))
        return tr("This person stopped marketing messages on WhatsApp on %1, so it did not leave.").arg(since);
    if (!reason->who.isEmpty())
        return tr("This person is not to be written to: entered by %1 on %2. It did not leave.").arg(reason->who, since);
    return tr("This person is not to be written to since %1, so it did not leave.").arg(since);
}

QString ErrorWords::aboutProvider(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return tr("The provider refused the credentials. The token may have expired or been replaced: enter a new one under Connections.");
    case ErrorKind::RateLimited:
        return tr("The provider asks to go slower. Recado waits and goes on by itself.");
    case ErrorKind::BadAnswer:
        return tr("The answer does not come from the provider: a login page of the network or a wrong address may be in between. "
                  "Check the address and open a browser to see whether the network asks for a login.");
    default:
        break;
    }
    if (const auto words = codeWords(error.code, error.message)) {
        return words->code.isEmpty() ? codeSentence(error.code, error.message)
                                     : words->happened + QLatin1Char(' ') + words->toDo + QStringLiteral(" (%1)").arg(words->code);
    }
    return tr("The provider refused it.") + providerSaid(error);
}

QString ErrorWords::aboutInput(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unsupported: {
        if (error.place == QLatin1String("provider"))
            return tr("This version of Recado cannot speak with this provider yet.");
        const QString place = placeWord(error.place);
        return place.isEmpty() ? tr("This account's provider cannot carry it.") : tr("This account's provider cannot carry this: %1.").arg(place);
    }
    case ErrorKind::NotFound: {
        if (error.place == QLatin1String("tenant"))
            return tr("This address answers, but knows no such tenant. Compare address and tenant with what the provider shows.");
        const QString place = placeWord(error.place);
        return (place.isEmpty() ? tr("It was not found; it may have been removed meanwhile.") : tr("Not found: %1.").arg(place))
            + providerSaid(error);
    }
    case ErrorKind::Conflict:
        if (error.place == QLatin1String("shortcut"))
            return tr("Another snippet has this shortcut. Choose another one.");
        if (error.place == QLatin1String("host"))
            return tr("Another Recado listens, polls and sends for this data. What it does is seen here; only it can do this.");
        if (error.place == QLatin1String("erased"))
            return tr("This person was erased on their wish. Only they themselves can come back, by writing.");
        if (error.place == QLatin1String("state"))
            return tr("It no longer waits: it has left, or was ended elsewhere meanwhile.");
        return error.place == QLatin1String("name") ? tr("There is an account of this name already. Choose another name.")
                                                    : tr("It was changed or made elsewhere meanwhile. Look at it again and repeat.");
    case ErrorKind::Cancelled:
        return tr("It was stopped before it was done.");
    default:
        return invalidSentence(error);
    }
}

QString ErrorWords::aboutComputer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Locked:
        if (error.place == QLatin1String("passphrase"))
            return tr("This passphrase does not open the vault. Check Caps Lock and try again.");
        return error.place == QLatin1String("vault")
            ? tr("The vault with the credentials is closed. Open it with its passphrase and try again.")
            : tr("This computer's keychain is locked. Unlock it and try again; the stored credentials are safe.");
    case ErrorKind::Unavailable:
        return unavailableSentence(error);
    case ErrorKind::NewerVersion:
        return tr("The data was written by a newer version of Recado. Nothing was changed: install the newer version to open it.");
    case ErrorKind::DiskFull:
        return tr("The disk is full, so nothing more can be recorded and nothing is sent. Free some space.");
    case ErrorKind::Storage:
        if (error.place == QLatin1String("owner"))
            return tr("The data folder belongs to the user %1. Start Recado as that user; the data of a service on this computer is reached with recado-service-ctl.")
                .arg(error.message);
        if (error.place == QLatin1String("lost"))
            return tr("The database of this installation is gone. Put a backup of recado.db in its place; Recado makes no new one where there was one.");
        return error.place.isEmpty() ? tr("The data could not be read or saved. Check the disk and the rights of the data folder.")
                                     : tr("The data could not be read or saved: %1. Check the disk and the rights of the folder.").arg(error.place);
    case ErrorKind::Interrupted:
        return tr("Recado ended while it was under way, so it may or may not have left. It is not sent again without your decision.");
    default:
        return tr("Something went wrong inside Recado. What was recorded is safe; please report what you were doing.");
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    return ErrorWords::sentence(error);
}

QString errorWord(ErrorKind kind)
{
    return ErrorWords::word(kind);
}

} // namespace recado
