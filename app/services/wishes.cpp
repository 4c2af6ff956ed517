#include "services/wishes.h"

#include "domain/dailylimit.h"
#include "domain/optoutwords.h"
#include "services/optoutcheck.h"
#include "store/consentstore.h"
#include "store/messagestore.h"
#include "store/settingstore.h"

namespace recado {

namespace {

const QString provider = QStringLiteral("provider");
const QString stoppedMarketing = QStringLiteral("131050");

const QString wordsSetting = QStringLiteral("optout.words");
constexpr qsizetype longestNote = 60;

// A button "Cancelar" below an appointment cancels the appointment.
QStringList wordsOfButtons(QStringList words)
{
    words.removeIf([](const QString &word) { return optOutKey(word) == QLatin1String("cancelar"); });
    return words;
}

bool isPractice(const Account &account)
{
    return account.provider == ProviderKind::Practice;
}

} // namespace

QString dailyLimitSetting(AccountId account)
{
    return QStringLiteral("daily_limit.%1").arg(account.value);
}

Result<void> noteWishes(Connection &connection, const Account &account, const QList<ProviderNotice> &notices, Instant heardAt)
{
    if (isPractice(account))
        return {};
    ConsentStore people(connection);
    for (const ProviderNotice &notice : notices) {
        if (notice.kind != ProviderNotice::Kind::Preference || notice.recipient.isEmpty())
            continue;
        const QString word = notice.word.toLower();
        const bool isStop = word == QLatin1String("stop");
        if (!isStop && word != QLatin1String("resume"))
            continue;
        const ConsentKind kind = isStop ? ConsentKind::OptOut : ConsentKind::OptIn;
        const Instant at = believedTime(notice.occurredAt, heardAt);
        const auto kept = people.record(keyOfAddress(notice.recipient), {kind, ConsentScope::Marketing, provider, {}, word, {}, at, heardAt});
        if (!kept)
            return kept.error();
    }
    return {};
}

Result<void> noteRefusal(Connection &connection, const Account &account, const ProviderEvent &event, MessageRow message, Instant heardAt)
{
    if (isPractice(account) || event.kind != EventKind::Failed || event.code != stoppedMarketing)
        return {};
    QString person = event.recipient;
    if (!message.isNull()) { // our own writing of the number is the better one
        const auto known = MessageStore(connection).byRow(message);
        if (!known)
            return known.error();
        person = known->recipient;
    }
    return person.isEmpty() ? Result<void>()
                            : DoNotContactStore(connection).add(person, provider, event.code, believedTime(event.occurredAt, heardAt));
}

Result<void> noteRefusal(Connection &connection, const Account &account, const Message &message, const Error &reason, Instant heardAt)
{
    if (isPractice(account) || reason.code != stoppedMarketing || message.recipient.isEmpty())
        return {};
    return DoNotContactStore(connection).add(message.recipient, provider, reason.code, heardAt);
}

Result<QStringList> optOutWords(Connection &connection)
{
    const auto kept = SettingStore(connection).value(wordsSetting);
    if (!kept)
        return kept.error();
    return kept->isEmpty() ? usualOptOutWords() : kept->split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<void> setOptOutWords(Connection &connection, const QStringList &words)
{
    QString lines;
    for (const QString &word : words)
        lines += word.simplified() + QLatin1Char('\n');
    return SettingStore(connection).setValue(wordsSetting, lines.isEmpty() ? QStringLiteral("\n") : lines);
}

Result<void> noteOptOutWord(Connection &connection, const Account &account, const ProviderEvent &event, Instant heardAt)
{
    if (event.kind != EventKind::Received || event.recipient.isEmpty() || (event.text.isEmpty() && event.tapped.isEmpty()))
        return {};
    const auto words = optOutWords(connection);
    if (!words)
        return words.error();
    const bool isWord = event.tapped.isEmpty() ? isOptOutMessage(event.text, *words)
                                               : isOptOutMessage(event.tapped, wordsOfButtons(*words)) || isOptOutMessage(event.text, wordsOfButtons(*words));
    if (!isWord)
        return {};
    const QString key = keyOfAddress(event.recipient);
    const QString said = optOutKey(event.tapped.isEmpty() ? event.text : event.tapped).left(longestNote);
    // A person cannot have said it after we heard of it.
    const Instant at = std::min(believedTime(event.occurredAt, heardAt), heardAt);
    const auto kept = ConsentStore(connection).record(isPractice(account) ? practicePerson(key) : key,
                                                      {ConsentKind::OptOut, ConsentScope::All, QStringLiteral("words"), {}, said, event.inboundId, at, heardAt});
    return kept ? Result<void>() : kept.error();
}

Result<void> noteDailyLimit(Connection &connection, const Account &account, const QList<ProviderNotice> &notices)
{
    for (const ProviderNotice &notice : notices) {
        const bool isCapability = notice.field == QLatin1String("business_capability_update");
        const bool isNumber = notice.field == QLatin1String("phone_number_quality_update");
        if (!isCapability && !isNumber)
            continue;
        // Of a notice that only says how many numbers there may be, that number is the word, too.
        const QString tier = !isCapability ? notice.reason : notice.word == notice.reason ? QString() : notice.word;
        if (!dailyLimit(tier).isKnown)
            continue;
        if (const auto kept = SettingStore(connection).setValue(dailyLimitSetting(account.id), tier); !kept)
            return kept;
    }
    return {};
}

} // namespace recado
