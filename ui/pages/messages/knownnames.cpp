#include "pages/messages/knownnames.h"

#include "application.h"
#include "domain/phone.h"
#include "format/causewords.h"
#include "format/errorcatalogue.h"

#include <algorithm>

namespace recado {

namespace {

constexpr Milliseconds restBetweenReads{2000};

// Those that people meet have short words; the others are known by their number alone.
QList<KnownValue> codesWithWords()
{
    QList<KnownValue> codes;
    for (const QString &id : ErrorCatalogue(QStringLiteral("en")).ids()) {
        const QString words = causeWord(id, ErrorKind::Rejected);
        const bool isNumber = std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isDigit(); });
        if (isNumber && words != id)
            codes.append({id, words});
    }
    std::sort(codes.begin(), codes.end(), [](const KnownValue &left, const KnownValue &right) { return left.value.toInt() < right.value.toInt(); });
    return codes;
}

// By its name where that tells it from the others, else by its number.
QList<KnownValue> namesOf(const QList<Channel> &channels)
{
    QList<KnownValue> names;
    for (const Channel &channel : channels) {
        const auto isNamesake = [&channel](const Channel &other) { return other.name.compare(channel.name, Qt::CaseInsensitive) == 0; };
        const bool isTold = !channel.name.isEmpty() && std::count_if(channels.cbegin(), channels.cend(), isNamesake) == 1;
        const QString number = channel.number.isEmpty() ? channel.providerId : channel.number;
        names.append(isTold ? KnownValue{channel.name, channel.number.isEmpty() ? channel.providerId : formatPhone(channel.number)} : KnownValue{number, channel.name});
    }
    return names;
}

} // namespace

KnownNames::KnownNames(Application &app, QObject *parent) : QObject(parent), m_app(app), m_broadcasts(restBetweenReads, [this] { loadBroadcasts(); }, this)
{
    m_knowledge.values.insert(FilterField::Code, codesWithWords());
    m_knowledge.values.insert(FilterField::Country, {{QStringLiteral("55"), {}}});
    connect(&m_app.accounts(), &AccountService::accountsChanged, this, &KnownNames::loadAccounts);
    connect(&m_app.templates(), &TemplateService::templatesChanged, this, &KnownNames::loadAccounts);
    connect(&m_app.broadcasts(), &BroadcastService::broadcastsChanged, &m_broadcasts, &PacedRead::want);
}

void KnownNames::load()
{
    m_knowledge.today = QDate::currentDate();
    loadAccounts();
    m_broadcasts.wantNow();
}

void KnownNames::loadAccounts()
{
    m_app.accounts().channels().then(this, [this](const Result<QList<Channel>> &channels) {
        if (channels)
            put(FilterField::Channel, namesOf(*channels));
    });
    m_app.accounts().accounts().then(this, [this, round = ++m_round](const Result<QList<Account>> &accounts) {
        if (!accounts || round != m_round)
            return;
        QList<KnownValue> names;
        QList<AccountId> ids;
        for (const Account &account : *accounts) {
            names.append({account.name, {}});
            ids.append(account.id);
        }
        put(FilterField::Account, names);
        loadTemplates({}, {}, ids);
    });
}

// One account after the other; the names of all of them together, each once.
void KnownNames::loadTemplates(const QStringList &names, const QList<KnownValue> &languages, QList<AccountId> accounts)
{
    if (accounts.isEmpty()) {
        QStringList sorted = names;
        sorted.removeDuplicates();
        sorted.sort(Qt::CaseInsensitive);
        QList<KnownValue> values;
        for (const QString &name : std::as_const(sorted))
            values.append({name, {}});
        put(FilterField::Template, values);
        put(FilterField::Language, languages);
        return;
    }
    const AccountId next = accounts.takeFirst();
    m_app.templates().templates(next).then(this, [=, this, round = m_round](const Result<QList<TemplateDefinition>> &found) {
        if (round != m_round)
            return;
        QStringList more = names;
        QList<KnownValue> tongues = languages;
        for (const TemplateDefinition &each : found ? *found : QList<TemplateDefinition>()) {
            more.append(each.name);
            const auto isIt = [&each](const KnownValue &known) { return known.value == each.language; };
            if (std::none_of(tongues.cbegin(), tongues.cend(), isIt))
                tongues.append({each.language, {}});
        }
        loadTemplates(more, tongues, accounts);
    });
}

void KnownNames::loadBroadcasts()
{
    m_app.broadcasts().list().then(this, [this](const Result<QList<Broadcast>> &broadcasts) {
        m_broadcasts.done();
        QList<KnownValue> names;
        QSet<QString> seen;
        for (const Broadcast &broadcast : broadcasts ? *broadcasts : QList<Broadcast>()) {
            if (!broadcast.name.isEmpty() && !seen.contains(broadcast.name))
                names.append({broadcast.name, {}});
            seen.insert(broadcast.name);
        }
        if (broadcasts)
            put(FilterField::Broadcast, names);
    });
}

void KnownNames::put(FilterField field, const QList<KnownValue> &values)
{
    const auto same = [](const KnownValue &left, const KnownValue &right) { return left.value == right.value && left.label == right.label; };
    const QList<KnownValue> before = m_knowledge.values.value(field);
    if (std::equal(before.cbegin(), before.cend(), values.cbegin(), values.cend(), same))
        return;
    m_knowledge.values.insert(field, values);
    Q_EMIT changed(m_knowledge);
}

} // namespace recado
