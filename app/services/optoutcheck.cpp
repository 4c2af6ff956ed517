#include "services/optoutcheck.h"

#include "domain/phone.h"
#include "secrets/keyedhash.h"
#include "store/accountstore.h"
#include "store/connection.h"
#include "store/consentstore.h"
#include "store/settingstore.h"
#include "store/templatestore.h"

namespace recado {

namespace {

const QString keySetting = QStringLiteral("optout.key");

} // namespace

Result<OptOutKeys> OptOutKeys::read(Connection &connection)
{
    const auto kept = SettingStore(connection).value(keySetting);
    if (!kept)
        return kept.error();
    return OptOutKeys{QByteArray::fromBase64(kept->toLatin1())};
}

QString OptOutKeys::erased(const QString &person) const
{
    if (hashKey.isEmpty())
        return {};
    return QLatin1Char('#') + QString::fromLatin1(keyedHash(hashKey, "erased person", person.toUtf8()).toHex());
}

QString practicePerson(const QString &person)
{
    return QStringLiteral("practice:") + person;
}

QStringList OptOutKeys::of(const QString &person, bool isPractice) const
{
    QStringList keys{person};
    if (isPractice)
        keys.append(practicePerson(person));
    if (!hashKey.isEmpty())
        keys.append(erased(person));
    return keys;
}

MessagePurpose purposeOf(const Content &content, const std::optional<TemplateDefinition> &definition)
{
    if (!content.isTemplate())
        return MessagePurpose::Service;
    return purposeOfCategory(definition ? definition->category : QString());
}

Result<QHash<QString, OptOutReason>> optedOut(Connection &connection, const QStringList &addresses, MessagePurpose purpose, bool isPractice)
{
    const auto keys = OptOutKeys::read(connection);
    if (!keys)
        return keys.error();
    QStringList asked;
    QMultiHash<QString, QString> addressOf;
    for (const QString &address : addresses) {
        for (const QString &key : keys->of(keyOfAddress(address), isPractice)) {
            if (!addressOf.contains(key))
                asked.append(key);
            addressOf.insert(key, address);
        }
    }
    const auto refused = DoNotContactStore(connection).refused(asked, purpose);
    if (!refused)
        return refused.error();
    QHash<QString, OptOutReason> found;
    for (const DoNotContact &entry : *refused) {
        for (const QString &address : addressOf.values(entry.person))
            found.insert(address, {entry.source, entry.who, entry.since});
    }
    return found;
}

Result<std::optional<OptOutReason>> optedOut(Connection &connection, const Message &message)
{
    const auto account = AccountStore(connection).byId(message.account);
    if (!account)
        return account.error();
    MessagePurpose purpose = MessagePurpose::Service;
    if (!message.templateName.isEmpty()) {
        const auto definition = TemplateStore(connection).find(message.account, message.templateName, message.templateLanguage);
        if (!definition)
            return definition.error();
        purpose = purposeOfCategory(*definition ? (*definition)->category : QString());
    }
    const auto found = optedOut(connection, {message.recipient}, purpose, account->provider == ProviderKind::Practice);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<OptOutReason>() : *found->cbegin();
}

Error optOutError(const OptOutReason &reason)
{
    return error(ErrorKind::NotSent, toDetail(reason), QStringLiteral("do_not_contact"));
}

Result<void> rememberErased(Connection &connection, const QString &address, Instant now)
{
    const QString person = keyOfAddress(address);
    if (person.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    auto keys = OptOutKeys::read(connection);
    if (!keys)
        return keys.error();
    if (keys->hashKey.isEmpty()) {
        keys->hashKey = makeHashKey();
        const auto kept = SettingStore(connection).setValue(keySetting, QString::fromLatin1(keys->hashKey.toBase64()));
        if (!kept)
            return kept;
    }
    ConsentStore words(connection);
    for (const QString &key : {person, practicePerson(person)}) {
        if (const auto gone = words.forget(key); !gone)
            return gone;
    }
    const auto kept = words.record(keys->erased(person), {ConsentKind::OptOut, ConsentScope::All, QStringLiteral("erased"), {}, {}, {}, now, now});
    return kept ? Result<void>() : kept.error();
}

} // namespace recado
