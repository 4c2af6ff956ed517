#include "format/doctorreport.h"

#include "format/doctorwording.h"
#include "format/doctorwords.h"
#include "format/timewords.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace recado {

namespace {

// Only those whose sentence for the terminal names a command or an option.
const QHash<QString, const char *> &sentencesHere()
{
    static const QHash<QString, const char *> table{
        {QStringLiteral("first_start"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nothing is wrong: this installation is new.")},
        {QStringLiteral("close_programs"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Close every window of Recado and whatever else runs for this installation, then open one again: the changes are then moved into the file.")},
        {QStringLiteral("back_up_database"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Stop sending and make a backup before anything else. Then close Recado everywhere and put a good backup in place of the damaged file.")},
        {QStringLiteral("other_file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The file recado.db belongs to another program. Move it away, and put this installation's own in its place.")},
        {QStringLiteral("close_rights"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Other users of this computer can read what people were told. Take away their rights on the files that are named above.")},
        {QStringLiteral("give_passphrase"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The vault is closed: nothing can be sent until its passphrase is given.")},
        {QStringLiteral("use_vault"), QT_TRANSLATE_NOOP("recado::DoctorWording", "There is no keychain on this computer that Recado can use. Keep the credentials in an encrypted vault instead.")},
        {QStringLiteral("ca_file"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The file of trusted certificates cannot be used, so that no server is trusted. Choose another one.")},
        {QStringLiteral("proxy_login"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The proxy asks for a user and a password, or does not accept these.")},
        {QStringLiteral("proxy_address"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The proxy cannot be reached. Check its address.")},
        {QStringLiteral("trust_authority"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The certificate was issued by an authority that is not trusted here, as company filters do. Get its certificate from whoever runs the network, and let Recado trust it.")},
        {QStringLiteral("renew_token"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Get a new token from the provider and store it with the account.")},
        {QStringLiteral("token_rights"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The token lacks a right that Recado needs. Make one with the rights named above and store it with the account.")},
        {QStringLiteral("provider_answer"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider refuses one of the calls. Test the account to see which.")},
        {QStringLiteral("sync_templates"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Recado may not know the templates as they are now.")},
        {QStringLiteral("start_listener"), QT_TRANSLATE_NOOP("recado::DoctorWording", "Nothing listens for this installation now. Events that nobody receives are repeated by the provider for a while, then lost.")},
        {QStringLiteral("listener_port"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The listener does not answer at its own address. Is the port taken? Choose another one.")},
        {QStringLiteral("subscribe"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider posts nothing for this account. Set up its webhook.")},
        {QStringLiteral("subscribe_here"), QT_TRANSLATE_NOOP("recado::DoctorWording", "The provider posts events to another address, or to none. Set up its webhook to have them here.")},
    };
    return table;
}


const QHash<QString, DoctorMend> &mends()
{
    using enum DoctorMend;
    static const QHash<QString, DoctorMend> table{
        {QStringLiteral("restore_backup"), OpenFolder},
        {QStringLiteral("first_start"), None},
        {QStringLiteral("close_programs"), None},
        {QStringLiteral("back_up_database"), BackUp},
        {QStringLiteral("update_program"), None},
        {QStringLiteral("other_file"), OpenFolder},
        {QStringLiteral("free_disk"), OpenFolder},
        {QStringLiteral("writable_disk"), OpenFolder},
        {QStringLiteral("local_disk"), OpenFolder},
        {QStringLiteral("close_rights"), OpenFolder},
        {QStringLiteral("faster_disk"), OpenFolder},
        {QStringLiteral("give_passphrase"), OpenVault},
        {QStringLiteral("open_keychain"), None},
        {QStringLiteral("use_vault"), MakeVault},
        {QStringLiteral("vault_file"), OpenFolder},
        {QStringLiteral("open_secrets"), OpenVault},
        {QStringLiteral("ca_file"), OpenNetwork},
        {QStringLiteral("proxy_password"), OpenNetwork},
        {QStringLiteral("proxy_login"), OpenNetwork},
        {QStringLiteral("proxy_refuses"), OpenNetwork},
        {QStringLiteral("proxy_address"), OpenNetwork},
        {QStringLiteral("resolve_name"), OpenNetwork},
        {QStringLiteral("reach_host"), OpenNetwork},
        {QStringLiteral("host_answers"), None},
        {QStringLiteral("host_trouble"), None},
        {QStringLiteral("secure_connection"), OpenNetwork},
        {QStringLiteral("captive_portal"), LogIn},
        {QStringLiteral("certificate_expired"), None},
        {QStringLiteral("certificate_ends"), None},
        {QStringLiteral("certificate_name"), OpenAccounts},
        {QStringLiteral("trust_authority"), OpenNetwork},
        {QStringLiteral("set_clock"), None},
        {QStringLiteral("renew_token"), OpenAccount},
        {QStringLiteral("token_rights"), OpenAccount},
        {QStringLiteral("provider_answer"), OpenAccount},
        {QStringLiteral("see_network"), None},
        {QStringLiteral("account_address"), OpenAccount},
        {QStringLiteral("sync_templates"), FetchTemplates},
        {QStringLiteral("start_listener"), OpenListener},
        {QStringLiteral("listener_port"), OpenListener},
        {QStringLiteral("port_taken"), OpenListener},
        {QStringLiteral("public_address"), OpenListener},
        {QStringLiteral("public_path"), OpenListener},
        {QStringLiteral("subscribe"), OpenListener},
        {QStringLiteral("subscribe_here"), OpenListener},
        {QStringLiteral("subscribe_fields"), OpenListener},
        {QStringLiteral("try_again"), None},
    };
    return table;
}

QString factText(const QString &name, const QJsonValue &value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // codes and ports are among them
    if (value.isBool())
        return value.toBool() ? DoctorWording::tr("yes") : DoctorWording::tr("no");
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("–");
    if (value.isDouble()) {
        if (name.endsWith(QLatin1String("bytes")))
            return locale.formattedDataSize(value.toInteger());
        const double number = value.toDouble();
        const QString text = locale.toString(number, 'f', number == double(qint64(number)) ? 0 : 2);
        if (name.endsWith(QLatin1String("_ms")))
            return DoctorWording::tr("%1 ms").arg(text);
        return name.endsWith(QLatin1String("_s")) ? DoctorWording::tr("%1 s").arg(text) : text;
    }
    if (const auto at = instantFromIso(value.toString()); at && value.toString().size() > 10)
        return exactMoment(*at);
    return value.toString();
}

void addFacts(QList<QPair<QString, QString>> &facts, const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            addFacts(facts, name.isEmpty() ? it.key() : name + QLatin1Char('.') + it.key(), it.value());
        return;
    }
    if (!value.isArray()) {
        facts.append({name, factText(name, value)});
        return;
    }
    const QJsonArray array = value.toArray();
    const bool isPlain = std::none_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject() || item.isArray(); });
    if (isPlain) {
        QStringList texts;
        for (const QJsonValue &item : array)
            texts.append(factText(name, item));
        facts.append({name, texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "))});
        return;
    }
    for (qsizetype i = 0; i < array.size(); ++i)
        addFacts(facts, QStringLiteral("%1[%2]").arg(name).arg(i), array[i]);
}

} // namespace

DoctorGroup doctorGroup(const QString &id)
{
    const QString family = id.section(QLatin1Char('.'), 0, 0);
    if (family == QLatin1String("network") || family == QLatin1String("clock"))
        return DoctorGroup::Network;
    if (family == QLatin1String("account") || family == QLatin1String("accounts") || family == QLatin1String("templates") || family == QLatin1String("secrets"))
        return DoctorGroup::Accounts;
    return family == QLatin1String("listener") || family == QLatin1String("webhook") ? DoctorGroup::Listener : DoctorGroup::Installation;
}

QString doctorGroupTitle(DoctorGroup group)
{
    switch (group) {
    case DoctorGroup::Installation: return DoctorWording::tr("This installation");
    case DoctorGroup::Network: return DoctorWording::tr("Network");
    case DoctorGroup::Accounts: return DoctorWording::tr("Accounts");
    case DoctorGroup::Listener: return DoctorWording::tr("Events from the providers");
    }
    return {};
}

DoctorMend doctorMend(const DoctorCheck &check)
{
    const bool isBad = check.state == DoctorCheck::State::Attention || check.state == DoctorCheck::State::Broken;
    return isBad ? mends().value(check.remedy, DoctorMend::None) : DoctorMend::None;
}

QString doctorMendWord(DoctorMend mend)
{
    switch (mend) {
    case DoctorMend::None: return {};
    case DoctorMend::OpenVault: return DoctorWording::tr("Open the vault");
    case DoctorMend::MakeVault: return DoctorWording::tr("Make a vault");
    case DoctorMend::OpenAccount: return DoctorWording::tr("Open the account");
    case DoctorMend::OpenAccounts: return DoctorWording::tr("Open Connections");
    case DoctorMend::OpenListener: return DoctorWording::tr("Open Connections");
    case DoctorMend::OpenNetwork: return DoctorWording::tr("Network settings");
    case DoctorMend::FetchTemplates: return DoctorWording::tr("Fetch templates");
    case DoctorMend::OpenFolder: return DoctorWording::tr("Open the folder");
    case DoctorMend::BackUp: return DoctorWording::tr("Make a backup");
    case DoctorMend::LogIn: return DoctorWording::tr("Open the login page");
    }
    return {};
}

QString doctorRemedyHere(const DoctorCheck &check)
{
    const char *here = sentencesHere().value(check.remedy);
    return here ? QCoreApplication::translate("recado::DoctorWording", here) : doctorRemedy(check);
}

QList<QPair<QString, QString>> doctorFacts(const DoctorCheck &check)
{
    QList<QPair<QString, QString>> facts;
    addFacts(facts, {}, check.evidence);
    return facts;
}

QString doctorCounts(const QList<DoctorCheck> &checks)
{
    const auto count = [&checks](DoctorCheck::State state) {
        return int(std::count_if(checks.begin(), checks.end(), [state](const DoctorCheck &check) { return check.state == state; }));
    };
    QStringList parts;
    if (const int broken = count(DoctorCheck::State::Broken))
        parts.append(DoctorWording::tr("%n broken", nullptr, broken));
    if (const int attention = count(DoctorCheck::State::Attention))
        parts.append(DoctorWording::tr("%n need attention", nullptr, attention));
    if (const int sound = count(DoctorCheck::State::Ok))
        parts.append(DoctorWording::tr("%n sound", nullptr, sound));
    if (const int skipped = count(DoctorCheck::State::Skipped))
        parts.append(DoctorWording::tr("%n not looked at", nullptr, skipped));
    return parts.join(QStringLiteral(", "));
}

QString doctorReport(const QList<DoctorCheck> &checks)
{
    QStringList lines{QStringLiteral("Recado " RECADO_VERSION) + QStringLiteral(" – ") + doctorCounts(checks)};
    for (const DoctorGroup group : {DoctorGroup::Installation, DoctorGroup::Network, DoctorGroup::Accounts, DoctorGroup::Listener}) {
        bool isTitled = false;
        for (const DoctorCheck &check : checks) {
            if (doctorGroup(check.id) != group)
                continue;
            if (!std::exchange(isTitled, true))
                lines += {QString(), doctorGroupTitle(group)};
            QString line = QStringLiteral("- %1: %2").arg(doctorStateWord(check.state), doctorTitle(check.id));
            if (!check.subject.isEmpty())
                line += QStringLiteral(" (%1)").arg(check.subject);
            if (const QString found = doctorEvidence(check); !found.isEmpty())
                line += QStringLiteral(": ") + found;
            lines.append(line);
            if (const QString remedy = doctorRemedyHere(check); check.state >= DoctorCheck::State::Attention && !remedy.isEmpty())
                lines.append(QStringLiteral("  ") + remedy);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace recado
