#include "services/wishes.h"

#include "domain/dailylimit.h"
#include "store/donotcontactstore.h"
#include "store/messagestore.h"
#include "store/settingstore.h"

namespace recado {

namespace {

const QString provider = QStringLiteral("provider");
const QString stoppedMarketing = QStringLiteral("131050");

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
    DoNotContactStore people(connection);
    for (const ProviderNotice &notice : notices) {
        if (notice.kind != ProviderNotice::Kind::Preference || notice.recipient.isEmpty())
            continue;
        const QString word = notice.word.toLower();
        if (word == QLatin1String("stop")) {
            if (const auto added = people.add(notice.recipient, provider, word, believedTime(notice.occurredAt, heardAt)); !added)
                return added;
        } else if (word == QLatin1String("resume")) {
            if (const auto removed = people.remove(notice.recipient, provider); !removed)
                return removed.error();
        }
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
