// What was looked at, and what to do about it.
#include "format/doctorwording.h"
#include "format/doctorwords.h"
#include "format/errorwords.h"

#include <QHash>

namespace recado {

namespace {

// Marked for translation here, translated when they are shown.
using Table = QHash<QString, const char *>;

const Table &titles()
{
    static const Table table{
        {QStringLiteral("store"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Database")},
        {QStringLiteral("disk"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Disk")},
        {QStringLiteral("installation"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Installation")},
        {QStringLiteral("store.file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Database file")},
        {QStringLiteral("store.integrity"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Database undamaged")},
        {QStringLiteral("store.schema"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Database version")},
        {QStringLiteral("store.references"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Database consistent")},
        {QStringLiteral("disk.space"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Free disk")},
        {QStringLiteral("disk.kind"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Kind of disk")},
        {QStringLiteral("disk.rights"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Rights of the files")},
        {QStringLiteral("disk.sync"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Disk confirms a write in")},
        {QStringLiteral("installation.open"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Installation can be opened")},
        {QStringLiteral("versions"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Versions")},
        {QStringLiteral("network.settings"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Way to the internet")},
        {QStringLiteral("network.host"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Provider's server")},
        {QStringLiteral("clock"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Clock of this computer")},
        {QStringLiteral("accounts"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Accounts")},
        {QStringLiteral("secrets.store"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Keychain or vault")},
        {QStringLiteral("account.credentials"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Credentials")},
        {QStringLiteral("account.token"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Token and its rights")},
        {QStringLiteral("templates.freshness"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Templates")},
        {QStringLiteral("listener.local"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Listener")},
        {QStringLiteral("listener.public"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Listener from outside")},
        {QStringLiteral("webhook.subscription"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Events of the provider")},
    };
    return table;
}

const Table &remedies()
{
    static const Table table{
        {QStringLiteral("restore_backup"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The database of this installation is gone. Put a backup in its place, or ask for help before anything else is started; Recado makes no new one where there was one.")},
        {QStringLiteral("first_start"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nothing is wrong: start Recado, or name the installation with --data-dir.")},
        {QStringLiteral("close_programs"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Close every window of Recado and every recadoctl of this installation, then open one again: the changes are then moved into the file.")},
        {QStringLiteral("back_up_database"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Stop all programs of this installation and make a copy before anything else: recadoctl doctor --backup FILE. Then put a good backup in place of the damaged file.")},
        {QStringLiteral("update_program"), QT_TRANSLATE_NOOP("recado::DoctorWording", "A newer Recado has used this installation. Install that version here, too.")},
        {QStringLiteral("other_file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The file recado.db belongs to another program. Name the right installation with --data-dir.")},
        {QStringLiteral("free_disk"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Free some disk where the installation lies: without it nothing can be sent and events are turned away.")},
        {QStringLiteral("writable_disk"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nothing can be written to the data directory. Look at its rights and at the disk.")},
        {QStringLiteral("local_disk"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The installation lies on a network disk, where locks of files are not to be trusted. Move it to a disk of this computer.")},
        {QStringLiteral("close_rights"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Other users of this computer can read what people were told. Take away their rights (chmod go= on what is named above).")},
        {QStringLiteral("faster_disk"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The disk takes long to confirm a write, and every event waits for that. Move the installation to a faster disk, or see what keeps this one busy.")},
        {QStringLiteral("give_passphrase"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The vault is closed, or the passphrase does not open it. Name the file with the passphrase: --vault-key-file FILE.")},
        {QStringLiteral("open_keychain"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The keychain of this computer is locked. Log in, or unlock it.")},
        {QStringLiteral("use_vault"), QT_TRANSLATE_NOOP("recado::DoctorWording", "There is no keychain here. Use the encrypted vault: --vault-key-file FILE.")},
        {QStringLiteral("vault_file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The vault cannot be used. It is never written over: look at the disk, or put a backup of the file “vault” in its place.")},
        {QStringLiteral("open_secrets"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The secrets of this account cannot be read. Open the keychain or the vault first.")},
        {QStringLiteral("ca_file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The file of trusted certificates cannot be used, so that no server is trusted. Name another one: recadoctl network set --ca-file FILE.")},
        {QStringLiteral("proxy_password"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The password for the proxy is stored but cannot be read. Open the keychain or the vault.")},
        {QStringLiteral("proxy_login"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The proxy asks for a user and a password, or does not accept these: recadoctl network set --user NAME --secret password=@FILE.")},
        {QStringLiteral("proxy_refuses"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The proxy does not let Recado through to this server. Ask whoever runs it to allow the host.")},
        {QStringLiteral("proxy_address"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The proxy cannot be reached. Check its address: recadoctl network show.")},
        {QStringLiteral("resolve_name"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The server's name has no address here. Is this computer online? If so, look at its DNS settings, or at the account's address.")},
        {QStringLiteral("reach_host"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nobody answers at the server's address. Is this computer online, and does a firewall let Recado out?")},
        {QStringLiteral("host_answers"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The server takes the connection and then says nothing in time. Try again later; if it stays, tell the provider.")},
        {QStringLiteral("host_trouble"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider's server reports trouble of its own. Messages wait; try again later.")},
        {QStringLiteral("secure_connection"), QT_TRANSLATE_NOOP("recado::DoctorWording", "No secure connection comes about. Something between this computer and the server may be in the way: a filter, a proxy, a login page.")},
        {QStringLiteral("captive_portal"), QT_TRANSLATE_NOOP("recado::DoctorWording", "This network wants a login before it lets anything out. Open a web browser, log in there, then try again. Nothing was sent meanwhile.")},
        {QStringLiteral("certificate_expired"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The server's certificate has ended, or the clock of this computer is wrong. Check the clock first.")},
        {QStringLiteral("certificate_ends"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The server's certificate ends soon. Tell whoever runs the server.")},
        {QStringLiteral("certificate_name"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The certificate belongs to another server than the one that was asked for. Check the account's address.")},
        {QStringLiteral("trust_authority"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network: recadoctl network set --ca-file FILE.")},
        {QStringLiteral("set_clock"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The clock of this computer is wrong: times of messages are shown wrongly, and connections may be refused. Let the system set it from the network.")},
        {QStringLiteral("renew_token"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Get a new token from the provider: recadoctl account edit NAME --secret token=@FILE.")},
        {QStringLiteral("token_rights"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The token lacks a right that Recado needs. Make one with the rights named above and store it: recadoctl account edit NAME --secret token=@FILE.")},
        {QStringLiteral("provider_answer"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider refuses one of the calls. See “recadoctl account test NAME”.")},
        {QStringLiteral("see_network"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider cannot be reached: see what is said about its server.")},
        {QStringLiteral("account_address"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Whoever answers at the account's address is not this provider. Check the address and the settings of the account.")},
        {QStringLiteral("sync_templates"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Fetch the templates again: recadoctl template sync ACCOUNT.")},
        {QStringLiteral("start_listener"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Open Recado, or run “recadoctl listen” on a computer that stays on: events that nobody receives are repeated by the provider for a while, then lost.")},
        {QStringLiteral("listener_port"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The listener does not answer at its own address. Is the port taken? Choose another with “recadoctl listen --port P”, or in the settings.")},
        {QStringLiteral("port_taken"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Another program answers where the listener should. Choose another port.")},
        {QStringLiteral("public_address"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nothing answers at the public address. Is the tunnel or the reverse proxy running, and does the name lead to it?")},
        {QStringLiteral("public_path"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Something answers at the public address, but not this listener. Let the reverse proxy hand on the path /hook/ unchanged.")},
        {QStringLiteral("subscribe"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider posts nothing for this account. Subscribe: recadoctl account subscribe NAME URL.")},
        {QStringLiteral("subscribe_here"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider posts events to another address, or to none. To have them here: recadoctl account subscribe NAME URL.")},
        {QStringLiteral("subscribe_fields"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The app is not subscribed to all kinds of events that Recado needs. Tick the ones named above in the provider's console.")},
        {QStringLiteral("try_again"), QT_TRANSLATE_NOOP("recado::DoctorWording", "There was no answer in time. Try again.")},
    };
    return table;
}


QString said(const Table &table, const QString &word)
{
    const char *text = table.value(word);
    return text ? QCoreApplication::translate("recado::DoctorWording", text) : QString();
}

} // namespace

QString doctorTitle(const QString &id)
{
    const QString title = said(titles(), id);
    return title.isEmpty() ? id : title;
}

QString doctorRemedy(const DoctorCheck &check)
{
    return said(remedies(), check.remedy);
}

QString networkProblem(const Error &error)
{
    if (error.kind != ErrorKind::Invalid)
        return errorSentence(error);
    if (error.place == QLatin1String("proxy"))
        return DoctorWording::tr("That is no proxy. Write http://HOST:PORT or socks5://HOST:PORT, without a name or password in it.");
    if (error.place == QLatin1String("exceptions"))
        return DoctorWording::tr("“%1” is neither a host, nor a suffix such as .example.org, nor a range such as 10.0.0.0/8.").arg(error.detail);
    if (error.place == QLatin1String("ca_file"))
        return DoctorWording::tr("That file cannot be read, or holds no certificate in PEM form.");
    return errorSentence(error);
}

} // namespace recado
