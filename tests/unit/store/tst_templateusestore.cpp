#include "store/templateusestore.h"
#include "storetest.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

// A database as version 0.1 left it, with one message.
void makeOldDatabase(const QString &file)
{
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QStringList statements;
        for (const char *name : {":/store/migrations/0001_initial.sql", ":/store/migrations/0002_nameless.sql"}) {
            QFile script(QString::fromLatin1(name));
            QVERIFY(script.open(QIODevice::ReadOnly));
            statements += QString::fromUtf8(script.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        }
        statements += text("INSERT INTO account (id, name, provider, settings, secret_names) VALUES (1, 'Clinica', 'wati', '{}', '')");
        for (const char *at : {"5", "7"})
            statements += text("INSERT INTO message (id, account_id, recipient, typed, content, template_name, template_language, state, verdict, created_at, "
                               "updated_at, revision) VALUES ('m%1', 1, '+1', '+1', '{}', 'aviso', 'pt_BR', 'accepted', 'sent', %1, 5, 1)").arg(text(at));
        statements += text("PRAGMA application_id = 1380140081");
        statements += text("PRAGMA user_version = 2");
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
}

} // namespace

class TestTemplateUseStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreTest>(); }

    void everyMessageCountsItsTemplate()
    {
        put(text("aviso"), text("pt_BR"), 1000);
        put(text("aviso"), text("pt_BR"), 3000, channel());
        put(text("aviso"), text("es"), 2000);
        put({}, {}, 4000);
        const auto uses = m_store->read([this](Connection &connection) { return TemplateUseStore(connection).uses(m_store->account); });
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.value({text("aviso"), text("pt_BR")}), (TemplateUse{2, fromMillis(3000)}));
        QCOMPARE(uses.value({text("aviso"), text("es")}), (TemplateUse{1, fromMillis(2000)}));
    }

    void theLastSenderOfATemplateIsKnown()
    {
        const ChannelId sales = channel();
        QVERIFY(!sender(text("aviso")));
        put(text("aviso"), text("es"), 1000, sales);
        put({}, {}, 2000);
        QCOMPARE(sender(text("aviso")), std::optional(LastSender{m_store->account, sales}));
        QVERIFY(!sender({}));
        m_store->run([this](Connection &connection) { return AccountStore(connection).remove(m_store->account, fromMillis(10)); });
        QVERIFY(!sender(text("aviso")));
    }

    void favouritesAreOfOneLanguage()
    {
        const auto set = [this](const char *language, bool on) {
            m_store->run([this, key = TemplateKey{text("aviso"), text(language)}, on](Connection &connection) {
                return TemplateUseStore(connection).setFavourite(m_store->account, key, on);
            });
        };
        const auto favourites = [this] { return m_store->read([this](Connection &connection) { return TemplateUseStore(connection).favourites(m_store->account); }); };
        set("pt_BR", true);
        set("pt_BR", true);
        set("es", true);
        QCOMPARE(favourites().size(), 2);
        set("es", false);
        QCOMPARE(favourites(), QSet<TemplateKey>({{text("aviso"), text("pt_BR")}}));
    }

    void onlyTheLastValuesAreKept()
    {
        const auto values = [this](const char *name) {
            return m_store->read([this, name](Connection &connection) { return TemplateUseStore(connection).values(m_store->account, text(name)); });
        };
        const auto give = [this](const QMap<QString, QString> &given) {
            m_store->run([this, given](Connection &connection) { return TemplateUseStore(connection).setValues(m_store->account, text("aviso"), given); });
        };
        QVERIFY(values("aviso").isEmpty());
        give({{text("nome"), text("José \"Zé\"")}, {text("2"), text("12345678901234567890")}});
        QCOMPARE(values("aviso").value(text("2")), text("12345678901234567890"));
        give({{text("nome"), text("Ana")}});
        QCOMPARE(values("aviso"), (QMap<QString, QString>{{text("nome"), text("Ana")}}));
        QVERIFY(values("outro").isEmpty());
    }

    void whatWasSentBeforeTheUpdateCountsToo()
    {
        const QString file = m_store->dir.filePath(QStringLiteral("old.db"));
        makeOldDatabase(file);
        const auto database = Database::open(file);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
        const auto uses = (*database)->read([](Connection &connection) { return TemplateUseStore(connection).uses({1}); }).result();
        QCOMPARE(uses->value({text("aviso"), text("pt_BR")}), (TemplateUse{2, fromMillis(7)}));
        const auto message = (*database)->read([](Connection &connection) { return MessageStore(connection).byRow({1}); }).result();
        QVERIFY(!message->scheduledAt);
    }

private:
    void put(const QString &name, const QString &language, qint64 at, ChannelId channel = {})
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_store->account;
        message.channel = channel;
        message.recipient = text("+5511988887777");
        message.content = "{}";
        message.templateName = name;
        message.templateLanguage = language;
        m_store->write([message, at](Connection &connection) { return MessageStore(connection).insert(message, {}, fromMillis(at)); });
    }
    ChannelId channel()
    {
        Channel channel;
        channel.account = m_store->account;
        channel.providerId = text("1");
        return m_store->write([channel](Connection &connection) { return AccountStore(connection).putChannel(channel); }).id;
    }
    std::optional<LastSender> sender(const QString &name)
    {
        return m_store->read([name](Connection &connection) { return TemplateUseStore(connection).lastSender(name); });
    }

    std::unique_ptr<StoreTest> m_store;
};

QTEST_GUILESS_MAIN(TestTemplateUseStore)
#include "tst_templateusestore.moc"
