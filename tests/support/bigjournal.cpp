#include "support/bigjournal.h"

#include "store/accountstore.h"
#include "store/database.h"
#include "support/bigjournalwords.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace recado::test {

namespace {

class Filler {
public:
    Filler(QSqlDatabase database, int messages, int events, Instant end) : m_database(std::move(database)), m_messages(messages), m_events(events), m_end(end) {}

    Result<void> fill()
    {
        // Nobody else is there, and a file that a power cut spoils is made again.
        for (const char *pragma : {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -200000", "PRAGMA temp_store = MEMORY"})
            run(QLatin1String(pragma));
        run(QStringLiteral("BEGIN"));
        const QStringList indexes = takeIndexes();
        fillWords();
        fillBroadcasts();
        fillMessages();
        run(fromTemplate(attemptsSql));
        run(fromTemplate(refsSql));
        fillFacts();
        run(fromTemplate(deliveriesSql));
        run(fromTemplate(broughtSql));
        run(QStringLiteral("UPDATE revision SET value = value + 1 WHERE topic = 'all'"));
        for (const QString &index : indexes)
            run(index);
        run(QStringLiteral("COMMIT"));
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        return m_problem.isEmpty() ? Result<void>() : Result<void>(error(ErrorKind::Storage, m_problem));
    }

private:
    QSqlQuery run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (m_problem.isEmpty() && !query.exec(sql))
            m_problem = query.lastError().text() + QLatin1String(" in ") + sql.left(80);
        return query;
    }

    // Making an index of all rows at once is many times quicker than row by row.
    QStringList takeIndexes()
    {
        QStringList made;
        QStringList names;
        QSqlQuery found = run(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                                             "AND tbl_name IN ('message', 'message_ref', 'attempt', 'evidence', 'delivery')"));
        while (found.next()) {
            names.append(found.value(0).toString());
            made.append(found.value(1).toString());
        }
        found.finish();
        for (const QString &name : names)
            run(QLatin1String("DROP INDEX ") + name);
        return made;
    }

    QString fromTemplate(const char *sql) const
    {
        QString text = QString::fromUtf8(sql);
        text.replace(QLatin1String("@messages"), QString::number(m_messages)).replace(QLatin1String("@end"), QString::number(toMillis(m_end)));
        text.replace(QLatin1String("@people"), QString::number(m_messages / 4 + 1)).replace(QLatin1String("@deliveries"), QString::number(m_events / 40));
        return text;
    }

    void put(const QString &table, const QList<QVariantList> &rows)
    {
        QSqlQuery insert(m_database);
        insert.prepare(QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(table, QStringLiteral(", ?").repeated(rows.first().size() - 1)));
        for (const QVariantList &row : rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                insert.bindValue(int(i), row[i]);
            if (m_problem.isEmpty() && !insert.exec())
                m_problem = insert.lastError().text() + QLatin1String(" in ") + table;
        }
    }

    void fillWords()
    {
        for (const char *table : {"dice (d INTEGER PRIMARY KEY, verdict, state, base, spread)", "failure (d INTEGER PRIMARY KEY, code, text)",
                                  "area (d INTEGER PRIMARY KEY, ddd)", "first_name (d INTEGER PRIMARY KEY, name)", "last_name (d INTEGER PRIMARY KEY, name)",
                                  "wording (d INTEGER PRIMARY KEY, template, language, before, after)",
                                  "stage (verdict, number, kind, source, base, spread, PRIMARY KEY (verdict, number))"})
            run(QLatin1String("CREATE TEMP TABLE ") + QLatin1String(table));
        put(QStringLiteral("dice"), diceRows());
        put(QStringLiteral("failure"), failureRows());
        put(QStringLiteral("area"), areaRows());
        put(QStringLiteral("first_name"), firstNameRows());
        put(QStringLiteral("last_name"), lastNameRows());
        put(QStringLiteral("wording"), wordingRows());
        put(QStringLiteral("stage"), stageRows());
    }

    void fillBroadcasts()
    {
        for (int number = 1; number <= broadcastCount; ++number) {
            const qint64 at = toMillis(m_end) - daysOfJournal * 86'400'000LL * (broadcastCount - number + 1) / broadcastCount;
            run(QStringLiteral("INSERT INTO broadcast (uuid, name, account_id, channel_id, content, template_name, template_language, state, created_at, "
                               "updated_at, started_at, finished_at) SELECT '00000000-0000-4000-9000-%1', '%2', 1, 1, '', template, language, 'finished', %3, "
                               "%3, %3, %3 FROM wording WHERE d = %4")
                    .arg(QStringLiteral("%1").arg(number, 12, 10, QLatin1Char('0')), bigJournalBroadcast(number), QString::number(at))
                    .arg(number % 12));
        }
    }

    void fillMessages()
    {
        run(fromTemplate(messagesSql));
        // Who failed knows why.
        run(QStringLiteral("UPDATE message SET error_kind = 'rejected', error_code = (SELECT code FROM failure WHERE d = row % 100), error_message = "
                           "(SELECT text FROM failure WHERE d = row % 100) WHERE verdict IN ('failed', 'refused')"));
        run(QStringLiteral("UPDATE message SET error_kind = 'timeout' WHERE verdict = 'unknown'"));
    }

    // The stories as they are, then more or fewer facts that change nothing, until there are as many as asked for.
    void fillFacts()
    {
        QSqlQuery natural = run(QStringLiteral("SELECT COUNT(*) FROM message m JOIN stage s ON s.verdict = m.verdict"));
        const qint64 count = natural.next() ? natural.value(0).toLongLong() : 0;
        natural.finish();
        const qint64 silent = std::clamp<qint64>(count - m_events, 0, m_messages); // have no "queued"
        run(fromTemplate(factsSql).replace(QLatin1String("@silent"), QString::number(silent)));
        for (qint64 missing = m_events - count, round = 1; missing > 0 && m_messages > 0 && round <= 4; missing -= m_messages, ++round)
            run(fromTemplate(notesSql).replace(QLatin1String("@round"), QString::number(round)).replace(QLatin1String("@most"), QString::number(std::min<qint64>(missing, m_messages))));
    }

    QSqlDatabase m_database;
    int m_messages;
    int m_events;
    Instant m_end;
    QString m_problem;
};

// The schema, and the few rows that the stores write better.
Result<void> prepareFile(const QString &file)
{
    const auto database = Database::open(file);
    if (!database)
        return database.error();
    const auto done = (*database)->write([](Connection &connection) -> Result<void> {
        AccountStore store(connection);
        for (const QString &name : {QStringLiteral("Clínica São José"), QStringLiteral("Loja Norte")}) {
            Account account;
            account.name = name;
            account.provider = ProviderKind::Meta;
            const auto added = store.add(account);
            if (!added)
                return added.error();
        }
        const Channel channels[] = {{{}, {1}, QStringLiteral("100000000001"), QStringLiteral("+551133330001"), QStringLiteral("Recepção"), {}, true},
                                    {{}, {1}, QStringLiteral("100000000002"), QStringLiteral("+551133330002"), QStringLiteral("Cobrança"), {}, false},
                                    {{}, {2}, QStringLiteral("100000000003"), QStringLiteral("+552133330003"), QStringLiteral("Vendas"), {}, true}};
        for (const Channel &channel : channels) {
            const auto put = store.putChannel(channel);
            if (!put)
                return put.error();
        }
        return {};
    });
    return done.result();
}

} // namespace

Result<void> fillJournal(const QString &databaseFile, int messages, int events, Instant end)
{
    if (const auto ready = prepareFile(databaseFile); !ready)
        return ready;
    const QString name = QStringLiteral("bigjournal");
    Result<void> done;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(databaseFile);
        done = database.open() ? Filler(database, messages, events, end).fill() : error(ErrorKind::Storage, database.lastError().text(), databaseFile);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace recado::test
