#pragma once

#include "domain/broadcast.h"
#include "store/broadcaststore.h"
#include "store/database.h"

#include <QTest>

namespace recado::test {

// A broadcast in the middle of its life, as the engine leaves it in the journal: of any size, without sending anything.
//
// Of every 100 lines from the second on: 2 blocked or left out; 1 failed with 131026, 1 with 131049, 1 refused with 132012; 1 held, 1 unknown;
// the others accepted (6), sent (5), delivered (30), read (43) and replied (9). What lies beyond `taken` waits.
struct BroadcastFill {
    int rows = 200;
    int taken = 200; // lines that left, those that are not to leave counted with them
    int inFlight = 0; // of the taken ones, the last
    double perSecond = 10;
    Instant startedAt = fromMillis(1'800'000'000'000);
    BroadcastState state = BroadcastState::Running;
    BroadcastReason reason;
    QString name = QStringLiteral("Lembrete de novembro");
    AccountId account;
    ChannelId channel;

    Result<Broadcast> into(Connection &connection) const
    {
        BroadcastStore store(connection);
        Broadcast draft;
        draft.name = name;
        draft.account = account;
        draft.channel = channel;
        draft.templateName = QStringLiteral("aviso_feriado");
        draft.templateLanguage = QStringLiteral("pt_BR");
        draft.content = R"({"type":"template","template":{"name":"aviso_feriado","language":{"code":"pt_BR"}}})";
        draft.plan.pace = {Pace::Kind::PerSecond, perSecond, {}};
        draft.source = {QStringLiteral("file"), QStringLiteral("clientes.csv"), QStringLiteral("ab"), QStringLiteral("{}"),
                        {QStringLiteral("telefone"), QStringLiteral("nome"), QStringLiteral("valor")}};
        draft.mapping.phone = 0;
        draft.mapping.name = 1;
        const auto made = store.insert(draft, startedAt - std::chrono::minutes(5));
        if (!made)
            return made;
        if (const auto moved = move(store, made->id); !moved)
            return moved.error();
        const auto first = connection.scalar(QStringLiteral("SELECT COALESCE(MAX(row), 0) FROM message"));
        if (!first)
            return first.error();
        for (const QString &statement : statements()) {
            QString sql = statement;
            for (const auto &[mark, value] : {std::pair{"@broadcast", made->id.value}, {"@account", account.value}, {"@channel", channel.value},
                                              {"@first", first->toLongLong()}, {"@rows", qint64(rows)}, {"@taken", qint64(taken)},
                                              {"@settled", qint64(taken - inFlight)}, {"@start", toMillis(startedAt)},
                                              {"@gap", qint64(1000 / perSecond * 1000)}})
                sql.replace(QLatin1String(mark), QString::number(value));
            if (const auto done = connection.execute(sql); !done)
                return done.error();
        }
        if (const auto touched = connection.touch(QStringLiteral("broadcast")); !touched)
            return touched.error();
        return store.byId(made->id);
    }

    Broadcast into(const std::shared_ptr<Database> &database) const
    {
        const auto made = database->write([fill = *this](Connection &connection) { return fill.into(connection); }).result();
        if (!made)
            qFatal("no broadcast: %s", qPrintable(made.error().detail));
        return *made;
    }

private:
    Result<void> move(BroadcastStore &store, BroadcastId id) const
    {
        const QString who = QStringLiteral("ana");
        if (const auto done = store.move(id, BroadcastState::Draft, BroadcastState::Running, {QStringLiteral("operator"), {}}, who, startedAt); !done)
            return done;
        const Instant later = startedAt + Milliseconds(qint64(taken / perSecond * 1000)) + std::chrono::seconds(30);
        if (state == BroadcastState::Paused || state == BroadcastState::Finished)
            return store.move(id, BroadcastState::Running, state, reason, QString(), later);
        if (state == BroadcastState::Stopped) {
            if (const auto done = store.move(id, BroadcastState::Running, BroadcastState::Stopping, reason, who, later); !done)
                return done;
            return store.move(id, BroadcastState::Stopping, BroadcastState::Stopped, reason, who, later);
        }
        return {};
    }

    static QStringList statements()
    {
        const QString n = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @rows) ");
        const QString name = QStringLiteral("json_extract('[\"Paulo Hahn\",\"Luísa Prado\",\"Nazaré Souza\",\"Dona Marta\",\"\",\"Igor Santos\",\"Ana Beatriz Lima\","
                                            "\"Carlos Eduardo\",\"Rita de Cássia\",\"Otávio Cunha\"]', '$[' || (i % 10) || ']')");
        const QString number = QStringLiteral("printf('+55119%08d', 81000000 + i)");
        const QString kind = QStringLiteral("CASE WHEN m.row - @first > @settled THEN 'in_flight' WHEN (m.row - @first) % 100 = 6 THEN 'held' "
                                            "WHEN (m.row - @first) % 100 = 7 THEN 'unknown' WHEN (m.row - @first) % 100 = 5 THEN 'refused' "
                                            "WHEN (m.row - @first) % 100 IN (3, 4) THEN 'failed' WHEN (m.row - @first) % 100 < 13 THEN 'accepted' "
                                            "WHEN (m.row - @first) % 100 < 18 THEN 'sent' WHEN (m.row - @first) % 100 < 48 THEN 'delivered' "
                                            "WHEN (m.row - @first) % 100 < 91 THEN 'read' ELSE 'replied' END");
        const auto fact = [&](const QString &word, const QString &delay, const QString &where) {
            return QStringLiteral("INSERT INTO evidence (account_id, message_row, fact, kind, occurred_at, heard_at, source, code) "
                                  "SELECT m.account_id, m.row, '%1', '%1', @start + (m.row - @first) * @gap / 1000 + %2, "
                                  "@start + (m.row - @first) * @gap / 1000 + %2, 'webhook', m.error_code FROM message m "
                                  "WHERE m.broadcast_id = @broadcast AND m.verdict IN (%3) ORDER BY m.row").arg(word, delay, where);
        };
        return {
            n + QStringLiteral("INSERT INTO broadcast_row (broadcast_id, line, cells, recipient, person, person_name, state, problem, message_row) "
                               "SELECT @broadcast, i + 1, json_array(") + number + QStringLiteral(", ") + name + QStringLiteral(", 'R$ ' || i || ',00'), ")
                + number + QStringLiteral(", ") + number + QStringLiteral(", ") + name
                + QStringLiteral(", CASE WHEN i % 100 = 1 THEN 'blocked' WHEN i % 100 = 2 THEN 'left_out' WHEN i <= @taken THEN 'taken' ELSE 'ready' END, "
                                 "CASE i % 100 WHEN 1 THEN 'number_invalid' WHEN 2 THEN 'duplicate' ELSE '' END, NULL FROM n"),
            n + QStringLiteral("INSERT INTO message (row, id, account_id, channel_id, recipient, typed, person_name, content, template_name, template_language, "
                               "rendered_text, state, verdict, created_at, updated_at, attempts, revision, broadcast_id, broadcast_line) SELECT @first + i, "
                               "printf('%08d-0000-4000-8000-%012d', @broadcast, i), @account, NULLIF(@channel, 0), ") + number + QStringLiteral(", '', ") + name
                + QStringLiteral(", '', 'aviso_feriado', 'pt_BR', '', 'accepted', 'accepted', @start + i * @gap / 1000, @start + i * @gap / 1000, 1, 0, "
                                 "@broadcast, i + 1 FROM n WHERE i <= @taken AND i % 100 NOT IN (1, 2)"),
            QStringLiteral("UPDATE broadcast_row SET message_row = @first + line - 1 WHERE broadcast_id = @broadcast AND state = 'taken'"),
            QStringLiteral("UPDATE message AS m SET verdict = ") + kind + QStringLiteral(" WHERE broadcast_id = @broadcast"),
            QStringLiteral("UPDATE message SET state = CASE verdict WHEN 'in_flight' THEN 'in_flight' WHEN 'held' THEN 'held' WHEN 'unknown' THEN 'unknown' "
                           "WHEN 'refused' THEN 'refused' ELSE 'accepted' END, "
                           "error_kind = CASE verdict WHEN 'failed' THEN 'rejected' WHEN 'refused' THEN 'rejected' WHEN 'unknown' THEN 'timeout' ELSE '' END, "
                           "error_code = CASE WHEN verdict = 'refused' THEN '132012' WHEN verdict = 'failed' AND (row - @first) % 100 = 3 THEN '131026' "
                           "WHEN verdict = 'failed' THEN '131049' ELSE '' END WHERE broadcast_id = @broadcast"),
            fact(QStringLiteral("accepted"), QStringLiteral("200"), QStringLiteral("'accepted', 'sent', 'delivered', 'read', 'replied', 'failed'")),
            fact(QStringLiteral("held"), QStringLiteral("200"), QStringLiteral("'held'")),
            fact(QStringLiteral("refused"), QStringLiteral("200"), QStringLiteral("'refused'")),
            fact(QStringLiteral("sent"), QStringLiteral("900"), QStringLiteral("'sent', 'delivered', 'read', 'replied'")),
            fact(QStringLiteral("failed"), QStringLiteral("1500"), QStringLiteral("'failed'")),
            fact(QStringLiteral("delivered"), QStringLiteral("2000 + m.row % 7 * 9000"), QStringLiteral("'delivered', 'read', 'replied'")),
            fact(QStringLiteral("read"), QStringLiteral("70000 + m.row % 11 * 9000"), QStringLiteral("'read', 'replied'")),
            fact(QStringLiteral("replied"), QStringLiteral("190000"), QStringLiteral("'replied'")),
        };
    }
};

} // namespace recado::test
