#include "store/templatestore.h"

#include "store/connection.h"
#include "store/templaterow.h"

#include <algorithm>

namespace recado {

namespace {

const QString columns = QStringLiteral("SELECT name, language, definition, synced_at FROM template WHERE account_id = ? ");

TemplateRow rowOf(const QSqlQuery &rows)
{
    return templateRowFrom(rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString());
}

// Webhooks write "en-US" where lists have "en_US" (Meta, "message_template_status_update").
QString plain(const QString &language)
{
    return QString(language).replace(QLatin1Char('-'), QLatin1Char('_')).toLower();
}

// A null text would be SQL's NULL, which equals nothing.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// The same template: one that was deleted and made anew has the name and language of the old one, and another id.
bool concerns(const TemplateChange &change, const TemplateDefinition &definition)
{
    if (!change.providerId.isEmpty() && !definition.providerId.isEmpty())
        return change.providerId == definition.providerId;
    const bool isLanguage = change.language.isEmpty() || plain(change.language) == plain(definition.language);
    return !change.name.isEmpty() && change.name == definition.name && isLanguage;
}

// Sets what changed, unless something later is known about it. True when anything did.
bool enter(const TemplateChange &change, TemplateRow *row)
{
    bool entered = false;
    const auto set = [&](const char *what, const QString &value, QString *field) {
        const QString key = QLatin1String(what);
        const auto known = row->changedAt.constFind(key);
        const bool isLate = change.occurredAt && known != row->changedAt.constEnd() && *change.occurredAt < *known;
        if (value.isEmpty() || isLate)
            return false;
        *field = value;
        if (change.occurredAt)
            row->changedAt.insert(key, *change.occurredAt);
        entered = true;
        return true;
    };
    if (set("status", change.status, &row->definition.status))
        row->definition.rejectionReason = change.reason;
    set("quality", change.quality, &row->definition.quality);
    set("category", change.category, &row->definition.category);
    return entered;
}

} // namespace

Result<void> TemplateStore::write(AccountId account, const TemplateRow &row, Instant syncedAt)
{
    return m_connection.execute(QStringLiteral("INSERT INTO template (account_id, name, language, definition, synced_at) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (account_id, name, language) DO UPDATE SET "
                                               "definition = excluded.definition, synced_at = excluded.synced_at"),
                                {account.value, row.definition.name, row.definition.language, toText(row), toMillis(syncedAt)});
}

Result<void> TemplateStore::note(AccountId account, Instant now, const QString &problem)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET templates_synced_at = ?, templates_error = ? WHERE id = ?"),
                                           {toMillis(now), problem, account.value});
    return done ? m_connection.touch(QStringLiteral("template")) : done;
}

Result<void> TemplateStore::replaceAll(AccountId account, const QList<TemplateDefinition> &templates, Instant askedAt)
{
    const auto younger = youngerThan(askedAt, account);
    if (!younger)
        return younger.error();
    if (const auto done = m_connection.execute(QStringLiteral("DELETE FROM template WHERE account_id = ?"), {account.value}); !done)
        return done;
    for (const TemplateDefinition &definition : templates) {
        if (const auto done = write(account, {definition}, askedAt); !done)
            return done;
    }
    for (const auto &[row, syncedAt] : *younger) {
        // Written here meanwhile; else it was told by a webhook and is only kept when it is still listed.
        const bool isOurs = syncedAt > askedAt;
        const bool isListed = std::any_of(templates.begin(), templates.end(), [&row = row](const TemplateDefinition &definition) {
            return definition.name == row.definition.name && definition.language == row.definition.language;
        });
        if (!isOurs && !isListed)
            continue;
        if (const auto done = write(account, row, std::max(syncedAt, askedAt)); !done)
            return done;
    }
    return note(account, askedAt, QStringLiteral(""));
}

Result<QList<QPair<TemplateRow, Instant>>> TemplateStore::youngerThan(Instant askedAt, AccountId account)
{
    auto rows = m_connection.run(columns, {account.value});
    if (!rows)
        return rows.error();
    QList<QPair<TemplateRow, Instant>> younger;
    while (rows->next()) {
        const TemplateRow row = rowOf(*rows);
        const Instant syncedAt = fromMillis(rows->value(3).toLongLong());
        if (syncedAt > askedAt || (row.heardAt && *row.heardAt > askedAt))
            younger.append({row, syncedAt});
    }
    return younger;
}

Result<void> TemplateStore::putSome(AccountId account, const QList<TemplateDefinition> &templates, Instant now, ErrorKind reason)
{
    for (const TemplateDefinition &definition : templates) {
        if (const auto done = write(account, {definition}, now); !done)
            return done;
    }
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET templates_error = ? WHERE id = ?"), {toString(reason), account.value});
    return done ? m_connection.touch(QStringLiteral("template")) : done;
}

Result<void> TemplateStore::put(AccountId account, const TemplateDefinition &definition, Instant now)
{
    const auto done = write(account, {definition}, now);
    return done ? m_connection.touch(QStringLiteral("template")) : done;
}

Result<int> TemplateStore::remove(AccountId account, const QString &name, const QString &language)
{
    auto done = m_connection.run(QStringLiteral("DELETE FROM template WHERE account_id = ? AND name = ? AND (? = '' OR language = ?)"),
                                 {account.value, name, notNull(language), notNull(language)});
    if (!done)
        return done.error();
    const int count = done->numRowsAffected();
    const auto touched = count > 0 ? m_connection.touch(QStringLiteral("template")) : Result<void>();
    return touched ? Result<int>(count) : touched.error();
}

Result<bool> TemplateStore::apply(AccountId account, const TemplateChange &change, Instant heardAt)
{
    auto rows = m_connection.run(columns + QStringLiteral("AND (? = '' OR name = ?)"), {account.value, notNull(change.name), notNull(change.name)});
    if (!rows)
        return rows.error();
    QList<QPair<TemplateRow, Instant>> changed;
    while (rows->next()) {
        TemplateRow row = rowOf(*rows);
        const Instant syncedAt = fromMillis(rows->value(3).toLongLong());
        // A list that was fetched after we heard of it says all that it says.
        if (!concerns(change, row.definition) || heardAt < syncedAt || !enter(change, &row))
            continue;
        row.heardAt = heardAt;
        changed.append({row, syncedAt});
    }
    for (const auto &[row, syncedAt] : std::as_const(changed)) {
        if (const auto done = write(account, row, syncedAt); !done)
            return done.error();
    }
    if (changed.isEmpty())
        return false;
    const auto touched = m_connection.touch(QStringLiteral("template"));
    return touched ? Result<bool>(true) : touched.error();
}

Result<QList<TemplateDefinition>> TemplateStore::all(AccountId account)
{
    auto rows = m_connection.run(columns + QStringLiteral("ORDER BY name, language"), {account.value});
    if (!rows)
        return rows.error();
    QList<TemplateDefinition> templates;
    while (rows->next())
        templates.append(rowOf(*rows).definition);
    return templates;
}

Result<std::optional<TemplateDefinition>> TemplateStore::find(AccountId account, const QString &name, const QString &language)
{
    auto rows = m_connection.run(columns + QStringLiteral("AND name = ? AND (? = '' OR language = ?) ORDER BY language LIMIT 1"),
                                 {account.value, name, notNull(language), notNull(language)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<TemplateDefinition>();
    return std::optional(rowOf(*rows).definition);
}

Result<TemplateSyncState> TemplateStore::syncState(AccountId account)
{
    auto rows = m_connection.run(QStringLiteral("SELECT templates_synced_at, templates_error FROM account WHERE id = ?"), {account.value});
    if (!rows)
        return rows.error();
    TemplateSyncState state;
    if (rows->next()) {
        state.syncedAt = toInstant(rows->value(0));
        state.error = rows->value(1).toString();
    }
    return state;
}

} // namespace recado
