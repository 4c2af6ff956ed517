#include "store/donotcontactstore.h"

#include "domain/phone.h"
#include "store/connection.h"

namespace recado {

namespace {

const QString topic = QStringLiteral("do_not_contact");

// Digits without '+' are what providers write.
QString keyOf(const QString &address)
{
    const bool isDigits = !address.isEmpty() && std::all_of(address.begin(), address.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return personKey(isDigits ? QLatin1Char('+') + address : address);
}

} // namespace

Result<void> DoNotContactStore::add(const QString &address, const QString &source, const QString &note, Instant since)
{
    if (address.isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("nobody"), QStringLiteral("person"));
    const auto done =
        m_connection.execute(QStringLiteral("INSERT INTO do_not_contact (person, source, note, since) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (person) DO UPDATE SET source = excluded.source, note = excluded.note "
                                            "WHERE excluded.source = 'operator' AND do_not_contact.source <> 'operator'"),
                             {keyOf(address), source, note, toMillis(since)});
    return done ? m_connection.touch(topic) : done;
}

Result<bool> DoNotContactStore::remove(const QString &address, const QString &source)
{
    const auto gone =
        m_connection.scalar(QStringLiteral("DELETE FROM do_not_contact WHERE person = ? AND (? = '' OR source = ?) RETURNING person"),
                            {keyOf(address), source, source});
    if (!gone)
        return gone.error();
    if (!gone->isValid())
        return false;
    const auto told = m_connection.touch(topic);
    return told ? Result<bool>(true) : told.error();
}

Result<bool> DoNotContactStore::contains(const QString &address)
{
    const auto found = m_connection.scalar(QStringLiteral("SELECT person FROM do_not_contact WHERE person = ?"), {keyOf(address)});
    return found ? Result<bool>(found->isValid()) : found.error();
}

Result<QList<DoNotContact>> DoNotContactStore::list()
{
    auto rows = m_connection.run(QStringLiteral("SELECT person, source, note, since FROM do_not_contact ORDER BY since DESC, person"));
    if (!rows)
        return rows.error();
    QList<DoNotContact> found;
    while (rows->next())
        found.append(
            {rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(), fromMillis(rows->value(3).toLongLong())});
    return found;
}

Result<QSet<QString>> DoNotContactStore::people(bool forMarketing)
{
    auto rows =
        m_connection.run(QStringLiteral("SELECT person FROM do_not_contact WHERE ? = 1 OR source <> 'provider'"), {forMarketing ? 1 : 0});
    if (!rows)
        return rows.error();
    QSet<QString> found;
    while (rows->next())
        found.insert(rows->value(0).toString());
    return found;
}

Result<int> DoNotContactStore::count()
{
    const auto number = m_connection.scalar(QStringLiteral("SELECT COUNT(*) FROM do_not_contact"));
    return number ? Result<int>(number->toInt()) : number.error();
}

} // namespace recado
