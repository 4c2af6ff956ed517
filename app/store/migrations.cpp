#include "store/migrations.h"

#include "store/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

// The scripts lie in a static library, which the linker would leave out unasked.
static void loadScripts()
{
    Q_INIT_RESOURCE(store);
}

namespace recado {

namespace {

const QStringList &steps()
{
    static const QStringList files{
        QStringLiteral(":/store/migrations/0001_initial.sql"),
        QStringLiteral(":/store/migrations/0002_nameless.sql"),
        QStringLiteral(":/store/migrations/0003_inbound.sql"),
        QStringLiteral(":/store/migrations/0004_compose.sql"),
        QStringLiteral(":/store/migrations/0005_media.sql"),
        QStringLiteral(":/store/migrations/0006_broadcast.sql"),
        QStringLiteral(":/store/migrations/0007_messages.sql"),
        QStringLiteral(":/store/migrations/0010_silence.sql"),
        QStringLiteral(":/store/migrations/0011_relay.sql"),
        QStringLiteral(":/store/migrations/0012_contacts.sql"),
        QStringLiteral(":/store/migrations/0013_conversations.sql"),
        QStringLiteral(":/store/migrations/0014_consent.sql"),
        QStringLiteral(":/store/migrations/0015_privacy.sql"),
        QStringLiteral(":/store/migrations/0016_remote.sql"),
        QStringLiteral(":/store/migrations/0017_incoming_media.sql"),
        QStringLiteral(":/store/migrations/0018_own_reactions.sql"),
        QStringLiteral(":/store/migrations/0019_reply_drafts.sql"),
        QStringLiteral(":/store/migrations/0021_contacts_apart.sql"),
    };
    return files;
}

constexpr int ourId = 0x52434431;

Result<void> runScript(Connection &connection, const QString &file)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return error(ErrorKind::Internal, QStringLiteral("migration missing"), file);
    QString sql;
    for (const QString &line : QString::fromUtf8(script.readAll()).split(QLatin1Char('\n'))) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            sql += line + QLatin1Char('\n');
    }
    for (const QString &statement : sql.split(QLatin1String(";\n"), Qt::SkipEmptyParts)) {
        if (statement.trimmed().isEmpty())
            continue;
        if (const auto done = connection.execute(statement); !done)
            return done;
    }
    return {};
}

Result<void> runStep(Connection &connection, int number)
{
    if (const auto begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    // Another process may have been faster while we waited for the lock.
    const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (version && version->toInt() >= number)
        return connection.execute(QStringLiteral("ROLLBACK"));
    auto done = runScript(connection, steps()[number - 1]);
    if (done)
        done = connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(ourId));
    if (done)
        done = connection.execute(QStringLiteral("PRAGMA user_version = %1").arg(number));
    if (done)
        return connection.execute(QStringLiteral("COMMIT"));
    (void)connection.execute(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(steps().size());
}

int applicationId()
{
    return ourId;
}

bool wasUsed(const QString &dataDir)
{
    return QFileInfo::exists(dataDir + QStringLiteral("/leases"));
}

Result<void> checkVersion(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.size() == 0)
        return wasUsed(info.absolutePath()) ? error(ErrorKind::Storage, QStringLiteral("the database is gone"), QStringLiteral("lost")) : Result<void>();
    const QString name = QStringLiteral("recado-check-%1").arg(reinterpret_cast<quintptr>(&info));
    Result<void> verdict;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open()) {
            verdict = Connection::storageError(database.lastError(), QStringLiteral("open"));
        } else {
            Connection connection(database);
            const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
            const auto application = connection.scalar(QStringLiteral("PRAGMA application_id"));
            if (!version || !application)
                verdict = error(ErrorKind::Storage, QStringLiteral("not a database"), file);
            else if (version->toInt() > schemaVersion())
                verdict = error(ErrorKind::NewerVersion, QStringLiteral("schema %1, known %2").arg(version->toInt()).arg(schemaVersion()), file);
            else if (version->toInt() > 0 && application->toInt() != ourId)
                verdict = error(ErrorKind::Storage, QStringLiteral("another program's database"), file);
            database.close();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return verdict;
}

Result<void> migrate(Connection &connection)
{
    loadScripts();
    const auto version = connection.scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    for (int number = version->toInt() + 1; number <= schemaVersion(); ++number) {
        if (const auto done = runStep(connection, number); !done)
            return done;
    }
    return {};
}

} // namespace recado
