#pragma once

#include "servicetest.h"
#include "store/broadcaststore.h"
#include "store/settingstore.h"
#include "store/templatestore.h"
#include "domain/broadcastrows.h"

#include <QSignalSpy>

namespace recado {

// A Recado with a host, an account and a checked template; broadcasts of it are made by the test.
class BroadcastTest : public ServiceTest {
public:
    BroadcastTest()
    {
        account = connectMeta();
        definition.name = QStringLiteral("confirma_consulta");
        definition.language = QStringLiteral("pt_BR");
        definition.status = QStringLiteral("APPROVED");
        definition.category = QStringLiteral("UTILITY");
        definition.body = QStringLiteral("Oi {{nome}}, confirma?");
        TemplateVariable variable;
        variable.name = QStringLiteral("nome");
        definition.variables.append(variable);
        putTemplate();
        server.behave([](const test::Received &request) { return test::Answer::http(200, acceptedFor(request)); });
    }

    void putTemplate()
    {
        const auto put = app->core().database->write([account = account, definition = definition](Connection &connection) {
            return TemplateStore(connection).put(account, definition, fromMillis(1'700'000'000'000));
        });
        if (!waitFor(put))
            qFatal("no template");
    }

    // One POST a message, and a rate that does not hold a small test up.
    AccountId connectMeta()
    {
        NewAccount wanted;
        wanted.name = QStringLiteral("Nuvem");
        wanted.provider = ProviderKind::Meta;
        wanted.settings = {{QStringLiteral("base_url"), server.url().toString()}, {QStringLiteral("graph_version"), QStringLiteral("v23.0")},
                           {QStringLiteral("waba_id"), QStringLiteral("102290129340398")}};
        wanted.secrets = {{QStringLiteral("token"), Secret("very-secret-token")}};
        const auto added = waitFor(app->accounts().add(wanted));
        if (!added)
            qFatal("account not added: %s %s", qPrintable(added.error().detail), qPrintable(added.error().place));
        if (!waitFor(app->accounts().addChannel(added->id, QStringLiteral("106540352242922"), QStringLiteral("+551130001000"), QStringLiteral("Loja"))))
            qFatal("no channel");
        return added->id;
    }

    // An id of its own for every request, as a provider gives.
    static QByteArray acceptedFor(const test::Received &request)
    {
        return QStringLiteral(R"({"messaging_product":"whatsapp","contacts":[{"input":"5511","wa_id":"5511"}],"messages":[{"id":"wamid.%1.%2"}]})")
            .arg(request.connection)
            .arg(request.numberOnConnection)
            .toUtf8();
    }

    void host()
    {
        QSignalSpy hosting(app.get(), &Application::hosting);
        app->startHosting(false);
        if (!QTest::qWaitFor([&hosting] { return !hosting.isEmpty(); }, 20'000))
            qFatal("no host");
    }

    static QString number(int index) { return QStringLiteral("+55119%1").arg(80'000'000 + index); }

    Broadcast draft(int people, const BroadcastPlan &plan = {})
    {
        Broadcast wanted;
        wanted.name = QStringLiteral("Consultas");
        wanted.account = account;
        wanted.content = QStringLiteral(R"({"type":"template","template":{"name":"%1","language":{"code":"%2"}}})")
                             .arg(definition.name, definition.language)
                             .toUtf8();
        wanted.templateName = definition.name;
        wanted.templateLanguage = definition.language;
        wanted.plan = plan;
        wanted.mapping.phone = 0;
        wanted.mapping.name = 1;
        if (!definition.variables.isEmpty())
            wanted.mapping.variables.insert(QStringLiteral("nome"), {ValueSource::Kind::Column, 1, {}});
        auto made = waitFor(app->broadcasts().create(wanted));
        if (!made)
            qFatal("no draft");
        QList<BroadcastRow> rows;
        for (int i = 0; i < people; ++i) {
            BroadcastRow row;
            row.line = i + 2;
            row.cells = {number(firstPerson + i), QStringLiteral("Ana %1").arg(i)};
            row.recipient = row.cells[0];
            row.person = row.recipient;
            row.personName = row.cells[1];
            rows.append(row);
        }
        made->checkedAt = app->core().now();
        made->checkedAgainst = definitionMark(definition);
        const auto kept = app->core().database->write([made = *made, rows](Connection &connection) -> Result<void> {
            if (const auto added = BroadcastStore(connection).addRows(made.id, rows); !added)
                return added;
            return BroadcastStore(connection).update(made, made.updatedAt);
        });
        if (!waitFor(kept))
            qFatal("no rows");
        return *made;
    }

    Broadcast started(int people, const BroadcastPlan &plan = {})
    {
        const Broadcast broadcast = draft(people, plan);
        const auto done = waitFor(app->broadcasts().start(broadcast.id));
        if (!done)
            qFatal("not started: %s %s", qPrintable(done.error().detail), qPrintable(done.error().place));
        return broadcast;
    }

    QString state(BroadcastId id)
    {
        const auto broadcast = waitFor(app->broadcasts().byId(id));
        return broadcast ? toString(broadcast->state) : QString();
    }
    BroadcastReason reason(BroadcastId id) { return waitFor(app->broadcasts().byId(id))->reason; }
    BroadcastTotals totals(BroadcastId id) { return *waitFor(app->broadcasts().totals(id)); }
    bool reaches(BroadcastId id, const QString &wanted)
    {
        return QTest::qWaitFor([this, id, wanted] { return state(id) == wanted; }, 30'000);
    }
    int sends() const { return server.countOf("messaging_product"); } // polls come in between
    int posts(int index) const { return server.countOf(number(index).mid(1).toUtf8()); }

    // The provider tells of some of them that they arrived.
    void deliver(BroadcastId id, int count)
    {
        const auto told = app->core().database->write([id, count, now = app->core().now()](Connection &connection) -> Result<void> {
            const auto rows = BroadcastStore(connection).rows(id, {RowState::Taken, {}, {}}, 0, count);
            if (!rows)
                return rows.error();
            for (const BroadcastRow &row : *rows) {
                const auto message = MessageStore(connection).byRow(row.message);
                if (!message)
                    return message.error();
                StatusEvent event;
                event.kind = EventKind::Delivered;
                event.source = EventSource::Webhook;
                event.occurredAt = now;
                event.heardAt = now;
                if (const auto added = EvidenceStore(connection).add(row.message, message->account, event, FailureRule::LaterWins, now); !added)
                    return added.error();
            }
            return {};
        });
        if (!waitFor(told))
            qFatal("not told");
    }

    // As "stop" and "retry" of another process between two looks of the host. What had become a message by then.
    int stopAndRunAgain(BroadcastId id)
    {
        const auto done = app->core().database->write([id, now = app->core().now()](Connection &connection) -> Result<int> {
            using enum BroadcastState;
            const BroadcastReason reason{QStringLiteral("operator"), {}};
            for (const auto &[from, to] : {std::pair(Running, Stopping), std::pair(Stopping, Stopped), std::pair(Stopped, Running)}) {
                if (const auto moved = BroadcastStore(connection).move(id, from, to, reason, {}, now); !moved)
                    return moved.error();
            }
            return countTaken(connection, id);
        });
        const auto taken = waitFor(done);
        if (!taken)
            qFatal("not moved: %s", qPrintable(taken.error().detail));
        return *taken;
    }

    static Result<int> countTaken(Connection &connection, BroadcastId id)
    {
        const auto rows = BroadcastStore(connection).rows(id, {RowState::Taken, {}, {}}, 0, 1000);
        return rows ? Result<int>(static_cast<int>(rows->size())) : rows.error();
    }
    int takenRows(BroadcastId id)
    {
        return *waitFor(app->core().database->read([id](Connection &connection) { return countTaken(connection, id); }));
    }

    void pretendScheduledFor(BroadcastId id, Instant when)
    {
        const auto done = app->core().database->write([id, when](Connection &connection) {
            return connection.execute(QStringLiteral("UPDATE broadcast SET plan = REPLACE(plan, ?, ?) WHERE id = ?"),
                                      {toIso(*BroadcastStore(connection).byId(id)->plan.startAt), toIso(when), id.value});
        });
        if (!waitFor(done) || waitFor(app->broadcasts().byId(id))->plan.startAt != when)
            qFatal("plan not changed");
    }

    void pretendFailedWith(BroadcastId id, const QString &code, Instant at)
    {
        const auto done = app->core().database->write([id, code, at](Connection &connection) {
            return connection.execute(QStringLiteral("UPDATE message SET error_code = ?, verdict_at = ? WHERE broadcast_id = ?"), {code, toMillis(at), id.value});
        });
        if (!waitFor(done))
            qFatal("message not changed");
    }

    AccountId account;
    TemplateDefinition definition;
    int firstPerson = 0; // of drafts
};

} // namespace recado
