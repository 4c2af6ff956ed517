#include "services/optoutservice.h"

#include "domain/optoutwords.h"
#include "services/broadcastcontext.h"
#include "services/optoutcheck.h"
#include "services/wishes.h"

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype portion = 300;

// The keys under which a person stands in the list, the invented one of practice and the erased one among them.
Result<QStringList> keysListed(Connection &connection, const QString &person)
{
    const auto keys = OptOutKeys::read(connection);
    if (!keys)
        return keys.error();
    QStringList listed;
    for (const QString &key : keys->of(person, true)) {
        const auto entry = DoNotContactStore(connection).entryOf(key);
        if (!entry)
            return entry.error();
        if (*entry)
            listed.append(key);
    }
    return listed;
}

// The operator's word is later than everything heard before, whatever the clock says.
Result<Instant> momentFor(Connection &connection, const QString &key, Instant now)
{
    const auto words = ConsentStore(connection).history(key);
    if (!words)
        return words.error();
    for (const ConsentWord &word : *words)
        now = std::max({now, word.at + Milliseconds(1), word.heardAt + Milliseconds(1)});
    return now;
}

Result<void> recordWord(Connection &connection, ConsentKind kind, const ConsentEntry &entry, Instant now)
{
    const QString person = keyOfAddress(entry.address.trimmed());
    if (person.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    const auto keys = kind == ConsentKind::OptIn ? keysListed(connection, person) : Result<QStringList>(QStringList{});
    if (!keys)
        return keys.error();
    QStringList people = *keys;
    if (!people.contains(person))
        people.prepend(person);
    for (const QString &key : people) {
        const auto at = entry.at ? Result<Instant>(*entry.at) : momentFor(connection, key, now);
        if (!at)
            return at.error();
        const auto kept = ConsentStore(connection).record(
            key, {kind, entry.scope, entry.source, operatorName(), entry.note, entry.proof, *at, entry.at ? now : *at});
        if (!kept)
            return kept.error();
    }
    return {};
}

} // namespace

OptOutService::OptOutService(const Core &core, QObject *parent) : QObject(parent), m_core(core)
{
    connect(m_core.database.get(), &Database::changed, this, [this](const ChangeSet &changes) {
        if (changes.topics.contains(QStringLiteral("do_not_contact")))
            Q_EMIT changed();
    });
}

QFuture<Result<void>> OptOutService::add(const QString &address, const QString &note, ConsentScope scope)
{
    ConsentEntry entry{address, scope};
    entry.note = note;
    return optOut(entry);
}

QFuture<Result<void>> OptOutService::optOut(const ConsentEntry &entry)
{
    return record(ConsentKind::OptOut, entry);
}

QFuture<Result<void>> OptOutService::optIn(const ConsentEntry &entry)
{
    return record(ConsentKind::OptIn, entry);
}

QFuture<Result<void>> OptOutService::record(ConsentKind kind, const ConsentEntry &entry)
{
    return m_core.database->write([kind, entry, now = m_core.now()](Connection &connection) { return recordWord(connection, kind, entry, now); });
}

struct OptOutService::Many {
    QStringList addresses;
    ConsentEntry as;
    qsizetype done = 0;
    int fresh = 0;
};

QFuture<Result<int>> OptOutService::optOutAll(const QStringList &addresses, const ConsentEntry &as)
{
    return nextOf(std::make_shared<Many>(Many{addresses, as}));
}

// In portions, so that who sends can write between them.
QFuture<Result<int>> OptOutService::nextOf(std::shared_ptr<Many> many)
{
    if (many->done >= many->addresses.size())
        return ready(Result<int>(many->fresh));
    const QStringList some = many->addresses.mid(many->done, portion);
    many->done += some.size();
    return m_core.database
        ->write([some, as = many->as, now = m_core.now()](Connection &connection) -> Result<int> {
            int fresh = 0;
            ConsentEntry entry = as;
            for (const QString &address : some) {
                entry.address = address;
                const auto known = keysListed(connection, keyOfAddress(address.trimmed()));
                if (!known)
                    return known.error();
                if (const auto kept = recordWord(connection, ConsentKind::OptOut, entry, now); !kept)
                    return kept.error();
                fresh += known->isEmpty() ? 1 : 0;
            }
            return fresh;
        })
        .then(this, [this, many](Result<int> fresh) -> QFuture<Result<int>> {
            if (!fresh)
                return ready(fresh);
            many->fresh += *fresh;
            return nextOf(many);
        })
        .unwrap();
}

QFuture<Result<bool>> OptOutService::remove(const QString &address, const QString &note)
{
    return m_core.database->write([address, note, now = m_core.now()](Connection &connection) -> Result<bool> {
        const auto keys = keysListed(connection, keyOfAddress(address.trimmed()));
        if (!keys)
            return keys.error();
        for (const QString &key : *keys) {
            const auto at = momentFor(connection, key, now);
            if (!at)
                return at.error();
            const auto kept = ConsentStore(connection).record(
                key, {ConsentKind::Undo, ConsentScope::All, QStringLiteral("operator"), operatorName(), note, {}, *at, *at});
            if (!kept)
                return kept.error();
        }
        return !keys->isEmpty();
    });
}

QFuture<Result<bool>> OptOutService::contains(const QString &address)
{
    return m_core.database->read([address](Connection &connection) -> Result<bool> {
        const auto keys = keysListed(connection, keyOfAddress(address.trimmed()));
        return keys ? Result<bool>(!keys->isEmpty()) : keys.error();
    });
}

QFuture<Result<std::optional<DoNotContact>>> OptOutService::entry(const QString &address)
{
    return m_core.database->read([address](Connection &connection) -> Result<std::optional<DoNotContact>> {
        const auto keys = keysListed(connection, keyOfAddress(address.trimmed()));
        if (!keys || keys->isEmpty())
            return keys ? Result<std::optional<DoNotContact>>(std::nullopt) : keys.error();
        return DoNotContactStore(connection).entryOf(keys->first());
    });
}

QFuture<Result<QList<ConsentWord>>> OptOutService::history(const QString &address)
{
    return m_core.database->read([address](Connection &connection) -> Result<QList<ConsentWord>> {
        const auto keys = OptOutKeys::read(connection);
        if (!keys)
            return keys.error();
        QList<ConsentWord> all;
        for (const QString &key : keys->of(keyOfAddress(address.trimmed()), true)) {
            const auto words = ConsentStore(connection).history(key);
            if (!words)
                return words.error();
            all += *words;
        }
        std::stable_sort(all.begin(), all.end(), [](const ConsentWord &left, const ConsentWord &right) {
            return std::pair(left.at, left.heardAt) < std::pair(right.at, right.heardAt);
        });
        return all;
    });
}

QFuture<Result<QStringList>> OptOutService::words()
{
    return m_core.database->read([](Connection &connection) { return optOutWords(connection); });
}

QFuture<Result<void>> OptOutService::setWords(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (!optOutKey(word).isEmpty() && !kept.contains(word.simplified()))
            kept.append(word.simplified());
    }
    return m_core.database->write([kept](Connection &connection) { return setOptOutWords(connection, kept); });
}

QFuture<Result<QList<DoNotContact>>> OptOutService::list()
{
    return m_core.database->read([](Connection &connection) { return DoNotContactStore(connection).list(); });
}

QFuture<Result<int>> OptOutService::count()
{
    return m_core.database->read([](Connection &connection) { return DoNotContactStore(connection).count(); });
}

} // namespace recado
