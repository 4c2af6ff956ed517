#include "store/templatestore.h"

#include "store/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado {

namespace {

// Our own form of a definition: not the provider's JSON, so that a row written today is readable after a codec changes.
QString definitionToText(const TemplateDefinition &definition)
{
    QJsonArray buttons;
    for (const TemplateButton &button : definition.buttons)
        buttons.append(QJsonObject{{QStringLiteral("kind"), static_cast<int>(button.kind)}, {QStringLiteral("text"), button.text}, {QStringLiteral("value"), button.value}});
    QJsonArray variables;
    for (const TemplateVariable &variable : definition.variables)
        variables.append(QJsonObject{{QStringLiteral("name"), variable.name}, {QStringLiteral("sample"), variable.sample}});
    const QJsonObject object{
        {QStringLiteral("status"), definition.status},
        {QStringLiteral("category"), definition.category},
        {QStringLiteral("quality"), definition.quality},
        {QStringLiteral("id"), definition.providerId},
        {QStringLiteral("header"), static_cast<int>(definition.header)},
        {QStringLiteral("headerText"), definition.headerText},
        {QStringLiteral("body"), definition.body},
        {QStringLiteral("footer"), definition.footer},
        {QStringLiteral("buttons"), buttons},
        {QStringLiteral("variables"), variables},
    };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TemplateDefinition definitionFrom(const QString &name, const QString &language, const QString &text)
{
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = [&object](const QString &key) { return object.value(key).toString(); };
    TemplateDefinition definition;
    definition.name = name;
    definition.language = language;
    definition.status = word(QStringLiteral("status"));
    definition.category = word(QStringLiteral("category"));
    definition.quality = word(QStringLiteral("quality"));
    definition.providerId = word(QStringLiteral("id"));
    definition.header = static_cast<TemplateDefinition::Header>(object.value(QStringLiteral("header")).toInt());
    definition.headerText = word(QStringLiteral("headerText"));
    definition.body = word(QStringLiteral("body"));
    definition.footer = word(QStringLiteral("footer"));
    for (const auto &value : object.value(QStringLiteral("buttons")).toArray()) {
        const auto button = value.toObject();
        definition.buttons.append({static_cast<TemplateButton::Kind>(button.value(QStringLiteral("kind")).toInt()),
                                   button.value(QStringLiteral("text")).toString(), button.value(QStringLiteral("value")).toString()});
    }
    for (const auto &value : object.value(QStringLiteral("variables")).toArray()) {
        const auto variable = value.toObject();
        definition.variables.append({variable.value(QStringLiteral("name")).toString(), variable.value(QStringLiteral("sample")).toString()});
    }
    return definition;
}

} // namespace

Result<void> TemplateStore::put(AccountId account, const TemplateDefinition &definition, Instant now)
{
    return m_connection.execute(QStringLiteral("INSERT INTO template (account_id, name, language, definition, synced_at) VALUES (?, ?, ?, ?, ?) "
                                               "ON CONFLICT (account_id, name, language) DO UPDATE SET "
                                               "definition = excluded.definition, synced_at = excluded.synced_at"),
                                {account.value, definition.name, definition.language,
                                 definitionToText(definition), toMillis(now)});
}

Result<void> TemplateStore::note(AccountId account, Instant now, const QString &problem)
{
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET templates_synced_at = ?, templates_error = ? WHERE id = ?"),
                                           {toMillis(now), problem, account.value});
    return done ? m_connection.touch(QStringLiteral("template")) : done;
}

Result<void> TemplateStore::replaceAll(AccountId account, const QList<TemplateDefinition> &templates, Instant now)
{
    if (const auto done = m_connection.execute(QStringLiteral("DELETE FROM template WHERE account_id = ?"), {account.value}); !done)
        return done;
    for (const TemplateDefinition &definition : templates) {
        if (const auto done = put(account, definition, now); !done)
            return done;
    }
    return note(account, now, QStringLiteral(""));
}

Result<void> TemplateStore::putSome(AccountId account, const QList<TemplateDefinition> &templates, Instant now, ErrorKind reason)
{
    for (const TemplateDefinition &definition : templates) {
        if (const auto done = put(account, definition, now); !done)
            return done;
    }
    const auto done = m_connection.execute(QStringLiteral("UPDATE account SET templates_error = ? WHERE id = ?"), {toString(reason), account.value});
    return done ? m_connection.touch(QStringLiteral("template")) : done;
}

Result<QList<TemplateDefinition>> TemplateStore::all(AccountId account)
{
    auto rows = m_connection.run(QStringLiteral("SELECT name, language, definition FROM template WHERE account_id = ? ORDER BY name, language"),
                                 {account.value});
    if (!rows)
        return rows.error();
    QList<TemplateDefinition> templates;
    while (rows->next())
        templates.append(definitionFrom(rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()));
    return templates;
}

Result<std::optional<TemplateDefinition>> TemplateStore::find(AccountId account, const QString &name, const QString &language)
{
    const QString wanted = language;
    auto rows = m_connection.run(QStringLiteral("SELECT name, language, definition FROM template WHERE account_id = ? AND name = ? "
                                                "AND (? = '' OR language = ?) ORDER BY language LIMIT 1"),
                                 {account.value, name, wanted, wanted});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return std::optional<TemplateDefinition>();
    return std::optional(definitionFrom(rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()));
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
