#include "store/personseenstore.h"

#include "domain/contact.h"
#include "store/connection.h"

namespace recado {

Result<void> PersonSeenStore::seen(const QString &address, const QString &profileName, Instant at)
{
    const QString person = contactPerson(address);
    if (person.isEmpty())
        return {};
    const QString name = profileName.simplified().left(mostNameChars);
    const qint64 when = toMillis(at);
    bool isNews = false;
    const auto kept = m_connection.each(
        QStringLiteral("INSERT INTO person_seen (person, first_at, last_at, profile_name, profile_name_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (person) DO UPDATE SET "
                       "first_at = CASE WHEN excluded.first_at < person_seen.first_at THEN excluded.first_at ELSE person_seen.first_at END, "
                       "last_at = CASE WHEN excluded.last_at > person_seen.last_at THEN excluded.last_at ELSE person_seen.last_at END, "
                       "profile_name = CASE WHEN excluded.profile_name <> '' AND excluded.profile_name_at >= person_seen.profile_name_at "
                       "THEN excluded.profile_name ELSE person_seen.profile_name END, "
                       "profile_name_at = CASE WHEN excluded.profile_name <> '' AND excluded.profile_name_at >= person_seen.profile_name_at "
                       "THEN excluded.profile_name_at ELSE person_seen.profile_name_at END, "
                       "has_contact = CASE WHEN person_seen.has_contact = 1 AND excluded.profile_name <> '' AND excluded.profile_name <> person_seen.profile_name "
                       "AND excluded.profile_name_at >= person_seen.profile_name_at THEN 0 "
                       "WHEN person_seen.has_contact = 2 AND excluded.last_at > person_seen.last_at THEN 0 ELSE person_seen.has_contact END "
                       "RETURNING has_contact"),
        {person, when, when, name.isNull() ? QStringLiteral("") : name, name.isEmpty() ? qint64(0) : when},
        [&](const QSqlQuery &row) { isNews = row.value(0).toInt() == 0; });
    if (!kept)
        return kept;
    return isNews ? m_connection.touch(QStringLiteral("person")) : Result<void>();
}

} // namespace recado
