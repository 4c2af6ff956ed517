#include "servicetest.h"

#include <QSignalSpy>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestSavedFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<ServiceTest>(); }

    void aFilterIsThereAfterARestartInThePersonsOrder()
    {
        const SavedFilterId first = keep({{}, text("Falhas"), text("verdict == failed"), text("bad"), true});
        const SavedFilterId second = keep({{}, text("Natal"), text("broadcast ~ natal"), {}, true});
        const SavedFilterId third = keep({{}, text("Velhas"), text("age > 2h"), text("warn"), false});
        QVERIFY(waitFor(m_test->app->filters().reorder({third, first})).ok());
        m_test->app.reset();
        m_test->open();
        const QList<SavedFilter> filters = list();
        QCOMPARE(filters.size(), 3);
        QCOMPARE(filters[0], (SavedFilter{third, text("Velhas"), text("age > 2h"), text("warn"), false}));
        QCOMPARE(filters[1].id, first);
        QCOMPARE(filters[2].id, second); // not named: behind the others
    }

    void aFilterIsRenamedInItsPlaceAndRemoved()
    {
        const SavedFilterId first = keep({{}, text("Falhas"), text("verdict == failed"), {}, true});
        keep({{}, text("Natal"), text("broadcast ~ natal"), {}, true});
        keep({first, text("Falharam"), text("verdict in {failed, refused}"), text("bad"), true});
        QCOMPARE(list().first().name, text("Falharam"));
        QVERIFY(waitFor(m_test->app->filters().remove(first)).ok());
        QCOMPARE(list().size(), 1);
        QVERIFY(waitFor(m_test->app->filters().remove(first)).ok()); // twice is once
    }

    void whatBreaksARuleIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("colour");
        QTest::addColumn<QString>("place");
        QTest::newRow("no name") << text("  ") << text("deleted") << QString() << text("name");
        QTest::newRow("a long name") << QString(61, QLatin1Char('a')) << text("deleted") << QString() << text("name");
        QTest::newRow("not the language") << text("a") << text("verdit == failed") << QString() << text("expression");
        QTest::newRow("asks nothing") << text("a") << text(" ") << QString() << text("expression");
        QTest::newRow("too long") << text("a") << QString(5000, QLatin1Char('a')) << QString() << text("expression");
        QTest::newRow("SQL is no colour") << text("a") << text("deleted") << text("'; DROP TABLE saved_filter; --") << text("colour");
        QTest::newRow("the name is taken") << text("NATÁL") << text("deleted") << QString() << text("name");
    }
    void whatBreaksARuleIsRefusedWithItsPlace()
    {
        QFETCH(QString, name);
        QFETCH(QString, expression);
        QFETCH(QString, colour);
        QFETCH(QString, place);
        keep({{}, text("Natal"), text("broadcast ~ natal"), {}, true});
        const auto answer = waitFor(m_test->app->filters().put({{}, name, expression, colour, true}));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().place, place);
        QCOMPARE(list().size(), 1);
    }

    void aNameThatLooksLikeSqlIsOnlyAName()
    {
        const QString name = text("'); DROP TABLE saved_filter; --");
        keep({{}, name, text("name == \"'; DELETE FROM message; --\""), {}, true});
        QCOMPARE(list().first().name, name);
    }

    void thereIsAnEnd()
    {
        const auto full = m_test->app->core().database->write([](Connection &connection) -> Result<void> {
            for (int i = 0; i < mostSavedFilters; ++i) {
                const auto kept = SavedFilterStore(connection).put({{}, QStringLiteral("f%1").arg(i), text("deleted"), {}, true}, fromMillis(5));
                if (!kept)
                    return kept.error();
            }
            return {};
        });
        QVERIFY(waitFor(full).ok());
        const auto more = waitFor(m_test->app->filters().put({{}, text("one more"), text("deleted"), {}, true}));
        QVERIFY(!more.ok());
        QCOMPARE(more.error().place, text("count"));
        SavedFilter known = list().last();
        known.name = text("renamed");
        keep(known); // what is there can still be changed
    }

    void anotherProgramHearsOfIt()
    {
        const auto opened = Application::create(m_test->app->options());
        QVERIFY(opened.ok());
        QSignalSpy changed(&(*opened)->filters(), &FilterService::changed);
        keep({{}, text("Natal"), text("broadcast ~ natal"), {}, true});
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
    }

private:
    SavedFilterId keep(const SavedFilter &filter)
    {
        const auto answer = waitFor(m_test->app->filters().put(filter));
        if (!answer)
            qFatal("not kept: %s", qPrintable(answer.error().detail));
        return *answer;
    }
    QList<SavedFilter> list() { return *waitFor(m_test->app->filters().list()); }

    std::unique_ptr<ServiceTest> m_test;
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
