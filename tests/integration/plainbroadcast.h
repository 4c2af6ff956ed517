#pragma once

#include "application.h"
#include "domain/broadcastrows.h"
#include "store/broadcaststore.h"

#include <QTest>

#include <algorithm>

namespace recado::test {

template<typename T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 120'000))
        qFatal("a future never finished");
    return future.result();
}

// A checked draft for these people from the account's first channel: a template of words only, everybody called Ana. Goes on after a restart.
// None when something is missing.
inline BroadcastId makePlainBroadcast(Application &app, const Account &account, const QStringList &people)
{
    const auto synced = waitFor(app.templates().sync(account.id));
    const auto templates = waitFor(app.templates().templates(account.id));
    const auto channels = waitFor(app.accounts().channels(account.id));
    if (!synced.ok() || !templates.ok() || !channels.ok() || channels->isEmpty())
        return {};
    const auto plain = std::find_if(templates->cbegin(), templates->cend(), [](const TemplateDefinition &definition) {
        const bool onlyWords = std::all_of(definition.variables.cbegin(), definition.variables.cend(),
                                           [](const TemplateVariable &variable) { return variable.kind == TemplateVariable::Kind::Text; });
        return definition.isApproved() && definition.category == QLatin1String("UTILITY") && onlyWords && definition.cards.isEmpty();
    });
    if (plain == templates->cend())
        return {};
    Broadcast wanted;
    wanted.channel = channels->first().id;
    wanted.name = QStringLiteral("Plain");
    wanted.account = account.id;
    wanted.content = QStringLiteral(R"({"type":"template","template":{"name":"%1","language":{"code":"%2"}}})").arg(plain->name, plain->language).toUtf8();
    wanted.templateName = plain->name;
    wanted.templateLanguage = plain->language;
    wanted.mapping.phone = 0;
    wanted.plan.resumeAfterRestart = true;
    wanted.plan.breaker = {0, 50, 0};
    for (const TemplateVariable &variable : plain->variables)
        wanted.mapping.variables.insert(variable.name, {ValueSource::Kind::Text, -1, QStringLiteral("Ana")});
    auto made = waitFor(app.broadcasts().create(wanted));
    if (!made.ok())
        return {};
    QList<BroadcastRow> rows;
    for (const QString &person : people) {
        BroadcastRow row;
        row.line = rows.size() + 1;
        row.recipient = person;
        row.person = person;
        row.cells = {person};
        rows.append(row);
    }
    made->checkedAt = app.core().now();
    made->checkedAgainst = definitionMark(*plain);
    const auto written = waitFor(app.core().database->write([rows, made = *made](Connection &connection) -> Result<void> {
        if (const auto added = BroadcastStore(connection).addRows(made.id, rows); !added)
            return added;
        return BroadcastStore(connection).update(made, made.updatedAt);
    }));
    return written.ok() ? made->id : BroadcastId();
}

} // namespace recado::test
