#include "store/donotcontactstore.h"

#include "domain/phone.h"
#include "store/connection.h"
#include "store/consentstore.h"

#include <algorithm>

namespace recado {

namespace {

constexpr qsizetype mostAtOnce = 200;
const QString columns = QStringLiteral("person, source, note, since, purposes, who");

DoNotContact entryFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), fromMillis(row.value(3).toLongLong()), row.value(4).toInt(),
            row.value(5).toString()};
}

} // namespace

QString keyOfAddress(const QString &address)
{
    const bool isDigits = !address.isEmpty() && std::all_of(address.begin(), address.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return personKey(isDigits ? QLatin1Char('+') + address : address);
}

Result<void> DoNotContactStore::add(const QString &address, const QString &source, const QString &note, Instant since)
{
    if (address.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    const ConsentScope scope = isPlatform(source) ? ConsentScope::Marketing : ConsentScope::All;
    const auto recorded = ConsentStore(m_connection).record(keyOfAddress(address), {ConsentKind::OptOut, scope, source, {}, note, {}, since, since});
    return recorded ? Result<void>() : recorded.error();
}

Result<bool> DoNotContactStore::remove(const QString &address, const QString &source)
{
    const auto listed = entry(address);
    if (!listed)
        return listed.error();
    if (!*listed || (!source.isEmpty() && (*listed)->source != source))
        return false;
    const QString person = keyOfAddress(address);
    const auto words = ConsentStore(m_connection).history(person);
    if (!words)
        return words.error();
    Instant last = (*listed)->since;
    for (const ConsentWord &word : *words)
        last = std::max({last, word.at, word.heardAt});
    const ConsentKind kind = isPlatform(source) ? ConsentKind::OptIn : ConsentKind::Undo;
    const Instant at = last + Milliseconds(1);
    const QString by = source.isEmpty() ? QStringLiteral("operator") : source;
    return ConsentStore(m_connection).record(person, {kind, ConsentScope::All, by, {}, {}, {}, at, at});
}

Result<bool> DoNotContactStore::contains(const QString &address)
{
    const auto found = m_connection.scalar(QStringLiteral("SELECT person FROM do_not_contact WHERE person = ?"), {keyOfAddress(address)});
    return found ? Result<bool>(found->isValid()) : found.error();
}

Result<std::optional<DoNotContact>> DoNotContactStore::entry(const QString &address)
{
    return entryOf(keyOfAddress(address));
}

Result<std::optional<DoNotContact>> DoNotContactStore::entryOf(const QString &person)
{
    std::optional<DoNotContact> found;
    const auto read = m_connection.each(QStringLiteral("SELECT %1 FROM do_not_contact WHERE person = ?").arg(columns), {person},
                                        [&found](const QSqlQuery &row) { found = entryFrom(row); });
    return read ? Result<std::optional<DoNotContact>>(found) : read.error();
}

Result<QList<DoNotContact>> DoNotContactStore::list()
{
    auto rows = m_connection.run(QStringLiteral("SELECT %1 FROM do_not_contact ORDER BY since DESC, person").arg(columns));
    if (!rows)
        return rows.error();
    QList<DoNotContact> found;
    while (rows->next())
        found.append(entryFrom(*rows));
    return found;
}

Result<QSet<QString>> DoNotContactStore::people(bool forMarketing)
{
    return people(forMarketing ? MessagePurpose::Marketing : MessagePurpose::Service);
}

Result<QSet<QString>> DoNotContactStore::people(MessagePurpose purpose)
{
    auto rows = m_connection.run(QStringLiteral("SELECT person FROM do_not_contact WHERE purposes & ? <> 0"), {static_cast<int>(purpose)});
    if (!rows)
        return rows.error();
    QSet<QString> found;
    while (rows->next())
        found.insert(rows->value(0).toString());
    return found;
}

// Two lengths of the question, so that it stays prepared; what is left over asks for nobody.
Result<QHash<QString, DoNotContact>> DoNotContactStore::refused(const QStringList &people, MessagePurpose purpose)
{
    QHash<QString, DoNotContact> found;
    for (qsizetype from = 0; from < people.size(); from += mostAtOnce) {
        const qsizetype some = std::min(mostAtOnce, people.size() - from);
        const qsizetype places = some <= 4 ? 4 : mostAtOnce;
        QVariantList values;
        values.reserve(places);
        for (qsizetype i = 0; i < places; ++i)
            values.append(i < some ? people[from + i] : QStringLiteral(""));
        const QString marks = QStringLiteral("?") + QStringLiteral(", ?").repeated(places - 1);
        const auto read = m_connection.each(QStringLiteral("SELECT %1 FROM do_not_contact WHERE person IN (%2)").arg(columns, marks), values,
                                            [&found, purpose](const QSqlQuery &row) {
                                                const DoNotContact entry = entryFrom(row);
                                                if (refuses(entry.purposes, purpose))
                                                    found.insert(entry.person, entry);
                                            });
        if (!read)
            return read.error();
    }
    return found;
}

Result<int> DoNotContactStore::count()
{
    const auto number = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM do_not_contact"));
    return number ? Result<int>(number->toInt()) : number.error();
}

} // namespace recado
