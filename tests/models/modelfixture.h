#pragma once

#include "store/accountstore.h"
#include "store/database.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace recado::test {

// A real database in a temporary directory, with the account and the channel that messages need.
class ModelFixture {
public:
    ModelFixture()
    {
        auto opened = Database::open(file());
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().detail));
        m_database = *opened;
        const auto account = await(m_database->write([](Connection &connection) {
            Account made;
            made.name = QStringLiteral("Vendas");
            return AccountStore(connection).add(made);
        }));
        m_account = account->id;
    }

    std::shared_ptr<Database> database() const { return m_database; }
    QString file() const { return m_dir.filePath(QStringLiteral("recado.db")); }

    template<typename T>
    static T await(QFuture<T> future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("the database does not answer");
        return future.result();
    }

    // Created `seconds` after a fixed moment, so that the order is the test's choice.
    MessageRow add(const QString &recipient, int seconds, const QString &name = {})
    {
        const auto added = await(m_database->write([=, account = m_account](Connection &connection) -> Result<MessageRow> {
            Message message;
            message.id = MessageId::make();
            message.account = account;
            message.recipient = recipient;
            message.typed = recipient;
            message.personName = name;
            message.templateName = QStringLiteral("aviso");
            const auto inserted = MessageStore(connection).insert(message, QString(), momentAt(seconds));
            return inserted ? Result<MessageRow>(inserted->row) : Result<MessageRow>(inserted.error());
        }));
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().detail));
        return *added;
    }

    void tell(MessageRow row, EventKind kind, int seconds)
    {
        const auto told = await(m_database->write([=, account = m_account](Connection &connection) {
            StatusEvent event;
            event.kind = kind;
            event.source = EventSource::Webhook;
            event.occurredAt = momentAt(seconds);
            event.heardAt = momentAt(seconds);
            return EvidenceStore(connection).add(row, account, event, FailureRule::LaterWins, momentAt(seconds));
        }));
        if (!told)
            qFatal("%s", qUtf8Printable(told.error().detail));
    }

    // A database of a size that no test could fill through the stores. Before the model is made.
    void fill(int rows)
    {
        {
            auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
            direct.setDatabaseName(file());
            if (!direct.open())
                qFatal("cannot open the file a second time");
            QSqlQuery query(direct);
            QString sql = QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @rows) "
                "INSERT INTO message (id, account_id, recipient, typed, person_name, content, template_name, rendered_text, state, verdict, "
                "created_at, updated_at, revision) SELECT printf('00000000-0000-4000-8000-%012d', i), @account, printf('+55119%08d', i), '', "
                "printf('Pessoa %d', i), '{}', 'aviso', 'Olá', 'accepted', CASE i % 5 WHEN 0 THEN 'failed' ELSE 'read' END, "
                "1700000000000 + i * 10, 1700000000000 + i * 10, 0 FROM n");
            // Not arg(): the statement is full of percent signs of its own.
            sql.replace(QLatin1String("@rows"), QString::number(rows)).replace(QLatin1String("@account"), QString::number(m_account.value));
            if (!query.exec(sql))
                qFatal("the file could not be filled");
            direct.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fill"));
    }

    static Instant momentAt(int seconds) { return fromMillis(1'800'000'000'000) + std::chrono::seconds(seconds); }

private:
    QTemporaryDir m_dir;
    std::shared_ptr<Database> m_database;
    AccountId m_account;
};

} // namespace recado::test
