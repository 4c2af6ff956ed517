#include "store/broadcastcheckstore.h"
#include "store/broadcaststore.h"
#include "storetest.h"

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestBroadcastCheckStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<StoreTest>();
        Broadcast draft;
        draft.name = text("Lembrete");
        m_id = m_test->write([draft](Connection &connection) { return BroadcastStore(connection).insert(draft, fromMillis(1)); }).id;
    }

    void reportHoldsUntilSomethingChanges()
    {
        begin("a");
        QVERIFY(finish("a").ok());
        QCOMPARE(broadcast().checkedAgainst, text("mark"));
        QCOMPARE(broadcast().checkedAt, std::optional(fromMillis(7)));
        QCOMPARE(report(), text("{\"x\":1}"));
        Broadcast draft = broadcast();
        draft.name = text("Another name");
        update(draft);
        QCOMPARE(report(), text("{\"x\":1}"));
        draft.plan.notAgainDays = 3;
        update(draft);
        QVERIFY(report().isEmpty());
        QVERIFY(!broadcast().checkedAt);
    }

    void changeTakesTheTokenAway_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"draft", "rows", "another check"})
            QTest::newRow(how) << text(how);
    }

    void changeTakesTheTokenAway()
    {
        QFETCH(QString, how);
        begin("a");
        if (how == text("draft")) {
            Broadcast draft = broadcast();
            draft.content = "{}";
            update(draft);
        } else if (how == text("rows")) {
            m_test->run([this](Connection &connection) { return BroadcastCheckStore(connection).makeVoid(m_id); });
        } else {
            begin("b");
        }
        QVERIFY(finish("a").error().kind == ErrorKind::Conflict);
        QVERIFY(!broadcast().checkedAt);
    }

    void onlyDraftsAreChecked()
    {
        m_test->run([this](Connection &connection) {
            return BroadcastStore(connection).move(m_id, BroadcastState::Draft, BroadcastState::Running, {}, {}, fromMillis(2));
        });
        const auto begun = m_test->database->write([this](Connection &connection) { return BroadcastCheckStore(connection).begin(m_id, text("a")); }).result();
        QVERIFY(begun.error().kind == ErrorKind::Conflict);
    }

    void whoGotATemplateIsTold()
    {
        m_test->insert(text("+5511988887777"), fromMillis(1000));
        m_test->insert(text("+5511977776666"), fromMillis(5000));
        const Message refused = m_test->insert(text("+5511966665555"), fromMillis(6000));
        m_test->run([refused](Connection &connection) {
            return connection.execute(text("UPDATE message SET verdict = 'refused' WHERE row = ?"), {refused.row.value});
        });
        QCOMPARE(recipients(2000, false), (QStringList{text("+5511977776666")}));
        QCOMPARE(recipients(0, false).size(), 2);
        QVERIFY(recipients(0, true).isEmpty()); // practice is no business of real accounts
    }

    void columnsAreRememberedByShapeAndTemplate()
    {
        ColumnMapping mapping;
        mapping.phone = 2;
        mapping.variables.insert(text("nome"), {ValueSource::Kind::Column, 1, {}});
        m_test->run([mapping](Connection &connection) -> Result<void> {
            BroadcastCheckStore store(connection);
            if (const auto first = store.rememberMapping(text("a|b"), text("t"), {}, fromMillis(1)); !first)
                return first;
            return store.rememberMapping(text("a|b"), text("t"), mapping, fromMillis(2));
        });
        const auto known = [this](const char *shape, const char *name) {
            return m_test->read([=](Connection &connection) { return BroadcastCheckStore(connection).rememberedMapping(text(shape), text(name)); });
        };
        QCOMPARE(known("a|b", "t"), std::optional(mapping));
        QVERIFY(!known("a|b", "u"));
        QVERIFY(!known("b|a", "t"));
    }

private:
    void begin(const char *token)
    {
        m_test->run([this, token](Connection &connection) { return BroadcastCheckStore(connection).begin(m_id, text(token)); });
    }
    Result<void> finish(const char *token)
    {
        return m_test->database
            ->write([this, token](Connection &connection) {
                return BroadcastCheckStore(connection).finish(m_id, text(token), text("{\"x\":1}"), text("mark"), fromMillis(7));
            })
            .result();
    }
    void update(const Broadcast &draft)
    {
        m_test->run([draft](Connection &connection) { return BroadcastStore(connection).update(draft, fromMillis(9)); });
    }
    Broadcast broadcast()
    {
        return m_test->read([this](Connection &connection) { return BroadcastStore(connection).byId(m_id); });
    }
    QString report()
    {
        return m_test->read([this](Connection &connection) { return BroadcastCheckStore(connection).report(m_id); });
    }
    QStringList recipients(qint64 since, bool practice)
    {
        return m_test->read([=](Connection &connection) -> Result<QStringList> {
            QStringList found;
            const auto done = BroadcastCheckStore(connection)
                                  .eachRecipientOf(text("confirma_consulta"), practice, fromMillis(since), [&](const QString &one) { found.append(one); });
            return done ? Result<QStringList>(found) : done.error();
        });
    }

    std::unique_ptr<StoreTest> m_test;
    BroadcastId m_id;
};

QTEST_GUILESS_MAIN(TestBroadcastCheckStore)
#include "tst_broadcastcheckstore.moc"
