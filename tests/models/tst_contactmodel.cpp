#include "models/contactmodel.h"

#include "modelfixture.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 30'000;
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestContactModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ModelFixture>();
        m_core.database = m_fixture->database();
        m_core.clock = std::make_shared<SystemClock>();
        m_contacts = std::make_unique<ContactService>(m_core);
    }
    void cleanup()
    {
        m_contacts.reset();
        m_core = {};
        m_fixture.reset();
    }

    void rowsInSightAreReadAndShown()
    {
        add("+5511988887777", "Ana Souza", {text("vip")});
        add("+5521977776666", "", {});
        ContactModel model(*m_contacts);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        QVERIFY(!model.index(0).data().isValid()); // asked for by looking
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0).data().toString(), text("Ana Souza"), generous);
        QCOMPARE(model.index(0).data(ContactModel::NumberRole).toString(), text("+55 11 98888-7777"));
        QCOMPARE(model.index(0).data(ContactModel::InitialsRole).toString(), text("AS"));
        QCOMPARE(model.index(0).data(ContactModel::TagsRole).toStringList(), QStringList{text("vip")});
        (void)model.index(1).data();
        QTRY_COMPARE_WITH_TIMEOUT(model.index(1).data().toString(), text("+55 21 97777-6666"), generous);
        QVERIFY(model.index(1).data(ContactModel::NamelessRole).toBool());
    }

    void itFollowsWhatHappens()
    {
        const Contact ana = add("+5511988887777", "Ana", {});
        ContactModel model(*m_contacts);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        (void)model.index(0).data();
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0).data().toString(), text("Ana"), generous);
        ContactChange change;
        change.name = text("Ana Maria");
        QVERIFY(ModelFixture::await(m_contacts->change(ana.id, change)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0).data().toString(), text("Ana Maria"), generous);
        add("+5521977776666", "Bia", {});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, generous);
        QCOMPARE(model.total(), 2);
    }

    void aQuestionNarrowsTheListAndTheLastOneCounts()
    {
        add("+5511988887777", "Ana", {});
        add("+5521977776666", "Bia", {text("vip")});
        ContactModel model(*m_contacts);
        ContactQuery query;
        query.text = text("ana");
        model.setQuery(query);
        query.text = text("b");
        model.setQuery(query);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, generous);
        const ContactId bia = ModelFixture::await(m_contacts->find(text("5521977776666")))->id;
        QTRY_COMPARE_WITH_TIMEOUT(model.idAt(0), bia, generous);
        QVERIFY(model.isNarrowed());
        QCOMPARE(model.total(), 2);
        QCOMPARE(model.placeOf(bia), 0);
        QCOMPARE(model.placeOf(ContactId{999}), -1);
    }

    void onlyWhatIsLookedAtIsReadOfALongList()
    {
        fill(20'000);
        ContactModel model(*m_contacts);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 20'000, generous);
        for (int place = 10'000; place < 10'040; ++place)
            (void)model.index(place).data();
        QTRY_VERIFY_WITH_TIMEOUT(model.cardAt(10'039), generous);
        QVERIFY(model.cardAt(10'000));
        QVERIFY(!model.cardAt(0));
        QVERIFY(!model.cardAt(15'000));
    }

private:
    Contact add(const char *number, const char *name, const QStringList &tags)
    {
        ContactChange change;
        if (*name)
            change.name = text(name);
        change.tags = tags;
        const auto made = ModelFixture::await(m_contacts->add(identitiesOf(text(number)), change));
        if (!made)
            qFatal("no card: %s", qPrintable(made.error().detail));
        return *made;
    }

    // More than the store could write in a test's time.
    void fill(int cards)
    {
        {
            auto direct = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("fill"));
            direct.setDatabaseName(m_fixture->file());
            if (!direct.open())
                qFatal("cannot open the file a second time");
            const QString numbers = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @cards) ");
            for (QString sql : {numbers + QStringLiteral("INSERT INTO contact (id, created_at, updated_at, shown_name, search_key) SELECT i, 1, 1, printf('Pessoa %06d', i), "
                                                         "printf('pessoa %06d 55119%08d', i, i) FROM n"),
                                numbers + QStringLiteral("INSERT INTO contact_identity (kind, value, contact_id, person) SELECT 'person', printf('55119%08d', i), i, "
                                                         "printf('55119%08d', i) FROM n"),
                                numbers + QStringLiteral("INSERT INTO contact_name (contact_id, source, text, at) SELECT i, 'import', printf('Pessoa %06d', i), 1 FROM n")}) {
                QSqlQuery query(direct);
                if (!query.exec(sql.replace(QLatin1String("@cards"), QString::number(cards))))
                    qFatal("the file could not be filled");
            }
            direct.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("fill"));
    }

    std::unique_ptr<ModelFixture> m_fixture;
    Core m_core;
    std::unique_ptr<ContactService> m_contacts;
};

QTEST_GUILESS_MAIN(TestContactModel)
#include "tst_contactmodel.moc"
