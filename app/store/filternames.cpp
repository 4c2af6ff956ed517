#include "store/filternames.h"

namespace recado {

namespace {

using Choices = QList<FilterChoice>;

template<typename Fill>
Result<void> readChoices(Connection &connection, const QString &sql, Choices &choices, Fill fill)
{
    auto rows = connection.run(sql);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        FilterChoice choice;
        choice.value = rows->value(0);
        fill(choice.facts, *rows);
        choices.append(choice);
    }
    return {};
}

Result<void> readAccounts(Connection &connection, FilterNames &names)
{
    return readChoices(connection, QStringLiteral("SELECT id, name FROM account"), names.accounts,
                       [](FilterFacts &facts, const QSqlQuery &row) { facts.accountName = row.value(1).toString(); });
}

Result<void> readChannels(Connection &connection, FilterNames &names)
{
    names.channels.append(FilterChoice());
    return readChoices(connection, QStringLiteral("SELECT id, provider_id, name, number FROM channel"), names.channels,
                       [](FilterFacts &facts, const QSqlQuery &row) {
                           facts.channelId = row.value(1).toString();
                           facts.channelName = row.value(2).toString();
                           facts.channelNumber = row.value(3).toString();
                       });
}

Result<void> readBroadcasts(Connection &connection, FilterNames &names)
{
    names.broadcasts.append(FilterChoice());
    return readChoices(connection, QStringLiteral("SELECT id, name FROM broadcast"), names.broadcasts,
                       [](FilterFacts &facts, const QSqlQuery &row) { facts.broadcastName = row.value(1).toString(); });
}

// The different texts of an indexed column, from one to the next in the index: DISTINCT would read all of it.
QString differentTexts(const QString &column)
{
    QString sql = QStringLiteral("WITH RECURSIVE one(value) AS (SELECT min(@) FROM message WHERE @ <> '' UNION ALL SELECT (SELECT min(@) FROM message "
                                 "WHERE @ <> '' AND @ > one.value) FROM one WHERE one.value IS NOT NULL) SELECT value FROM one WHERE value IS NOT NULL");
    return sql.replace(QLatin1Char('@'), column);
}

Result<void> readTemplates(Connection &connection, FilterNames &names)
{
    names.templates.append({QStringLiteral(""), {}});
    return readChoices(connection, differentTexts(QStringLiteral("template_name")), names.templates,
                       [](FilterFacts &facts, const QSqlQuery &row) { facts.message.templateName = row.value(0).toString(); });
}

Result<void> readCodes(Connection &connection, FilterNames &names)
{
    names.codes.append({QStringLiteral(""), {}});
    return readChoices(connection, differentTexts(QStringLiteral("error_code")), names.codes,
                       [](FilterFacts &facts, const QSqlQuery &row) { facts.message.error.code = row.value(0).toString(); });
}

Result<void> readRefs(Connection &connection, FilterNames &names)
{
    auto rows = connection.run(QStringLiteral(
        "WITH RECURSIVE one(account, kind) AS (SELECT id, (SELECT min(kind) FROM message_ref WHERE account_id = id) FROM account UNION ALL "
        "SELECT account, (SELECT min(kind) FROM message_ref WHERE account_id = one.account AND kind > one.kind) FROM one WHERE kind IS NOT NULL) "
        "SELECT account, kind FROM one WHERE kind IS NOT NULL"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (!names.refAccounts.contains(rows->value(0)))
            names.refAccounts.append(rows->value(0));
        if (!names.refKinds.contains(rows->value(1)))
            names.refKinds.append(rows->value(1));
    }
    return {};
}

} // namespace

Result<FilterNames> readFilterNames(Connection &connection, const Filter &filter)
{
    using Read = Result<void> (*)(Connection &, FilterNames &);
    const bool findsAnything = filter.mentions(FilterField::Anything);
    const struct {
        bool isAsked;
        Read read;
    } parts[] = {{filter.mentions(FilterField::Account), readAccounts},
                 {filter.mentions(FilterField::Channel), readChannels},
                 {filter.mentions(FilterField::Broadcast), readBroadcasts},
                 {filter.mentions(FilterField::Template) || findsAnything, readTemplates},
                 {filter.mentions(FilterField::Code), readCodes},
                 {filter.mentions(FilterField::Wamid) || findsAnything, readRefs}};
    FilterNames names;
    for (const auto &part : parts) {
        if (!part.isAsked)
            continue;
        if (const auto done = part.read(connection, names); !done)
            return done.error();
    }
    return names;
}

} // namespace recado
