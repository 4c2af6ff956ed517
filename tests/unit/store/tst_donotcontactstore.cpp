#include "store/donotcontactstore.h"
#include "storetest.h"

using namespace recado;

namespace {
QString text(const char *utf8) { return QString::fromUtf8(utf8); }
} // namespace

class TestDoNotContactStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<StoreTest>(); }

    void personIsTheSameInEveryWriting()
    {
        add("551188887777", "provider", "stop", 10);
        QCOMPARE(count(), 1);
        for (const char *writing : {"+5511988887777", "+551188887777", "5511988887777"})
            QVERIFY2(contains(writing), writing);
        QVERIFY(!contains("+5511977776666"));
        add("BR.123456789", "operator", "", 11);
        QVERIFY(contains("BR.123456789"));
        QCOMPARE(count(), 2);
    }

    void firstReasonStaysButTheOperatorsWordIsStronger()
    {
        add("+5511988887777", "provider", "stop", 10);
        add("+5511988887777", "provider", "131050", 20);
        QCOMPARE(list().first().note, text("stop"));
        add("+5511988887777", "operator", "asked by telephone", 30);
        QCOMPARE(list().first().source, text("operator"));
        QCOMPARE(list().first().since, fromMillis(10));
        add("+5511988887777", "provider", "131050", 40);
        QCOMPARE(list().first().note, text("asked by telephone"));
    }

    // Who told the platform stopped marketing; who told us stopped everything.
    void onlyMarketingAsksForThoseWhoToldThePlatform()
    {
        add("+5511988887777", "provider", "stop", 10);
        add("+5511977776666", "operator", "", 10);
        const auto people = [this](bool forMarketing) {
            return m_test->read([forMarketing](Connection &connection) { return DoNotContactStore(connection).people(forMarketing); });
        };
        QCOMPARE(people(true).size(), 2);
        QCOMPARE(people(false), (QSet<QString>{text("5511977776666")}));
    }

    void providerTakesBackOnlyItsOwn()
    {
        add("+5511988887777", "operator", "", 10);
        const auto remove = [this](const QString &source) {
            return m_test->write([source](Connection &connection) { return DoNotContactStore(connection).remove(text("551188887777"), source); });
        };
        QVERIFY(!remove(text("provider")));
        QVERIFY(contains("+5511988887777"));
        QVERIFY(remove({}));
        QVERIFY(!remove({}));
        QCOMPARE(count(), 0);
    }

    void nobodyIsNoPerson()
    {
        const auto added = m_test->database->write([](Connection &connection) { return DoNotContactStore(connection).add({}, text("operator"), {}, {}); }).result();
        QVERIFY(added.error().kind == ErrorKind::Invalid);
    }

private:
    void add(const char *address, const char *source, const char *note, qint64 at)
    {
        m_test->run([=](Connection &connection) { return DoNotContactStore(connection).add(text(address), text(source), text(note), fromMillis(at)); });
    }
    bool contains(const char *address)
    {
        return m_test->read([address](Connection &connection) { return DoNotContactStore(connection).contains(text(address)); });
    }
    int count()
    {
        return m_test->read([](Connection &connection) { return DoNotContactStore(connection).count(); });
    }
    QList<DoNotContact> list()
    {
        return m_test->read([](Connection &connection) { return DoNotContactStore(connection).list(); });
    }

    std::unique_ptr<StoreTest> m_test;
};

QTEST_GUILESS_MAIN(TestDoNotContactStore)
#include "tst_donotcontactstore.moc"
