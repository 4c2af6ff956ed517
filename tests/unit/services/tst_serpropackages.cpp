#include "broadcasttest.h"

#include "simulator/practiceprovider.h"
#include "store/connection.h"

#include <QJsonObject>

#include <algorithm>

using namespace recado;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

constexpr int people = 250;
constexpr int perPackage = 50; // the setting's default

} // namespace

// A broadcast through Serpro, whose requests carry several people each: against the practice provider in Serpro's dialect.
class TestSerproPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<BroadcastTest>();
        m_test->firstPerson = 1000; // whose numbers ask for no misfortune
        simulator::PracticeOptions options;
        options.pace = 0;
        options.quiet = true;
        m_provider = std::make_unique<simulator::PracticeProvider>(options);
        QVERIFY(m_provider->start().ok());
        connectSerpro();
        m_test->host();
    }
    void cleanup()
    {
        m_test.reset();
        m_provider.reset();
    }

    void thoseWhoAreToldTheSameTravelTogether()
    {
        const auto id = m_test->started(people).id;
        QVERIFY(m_test->reaches(id, text("finished")));
        QCOMPARE(m_test->totals(id).accepted, people);
        QCOMPARE(packages(id).size(), people / perPackage);
        verifyOneCopyEach(id);
    }

    // One request a second, as the account's settings say.
    void betweenPackagesThereIsAPause()
    {
        const auto id = m_test->started(3 * perPackage).id;
        QVERIFY(m_test->reaches(id, text("finished")));
        const QList<qint64> left = departures(id);
        QCOMPARE(left.size(), 3);
        for (qsizetype i = 1; i < left.size(); ++i)
            QVERIFY2(left[i] - left[i - 1] >= 800, qPrintable(QString::number(left[i] - left[i - 1])));
    }

    // Serpro only queues: that Meta refuses one of them is known later, and about that one alone.
    void oneRefusedInAPackageIsAloneInIt()
    {
        const auto id = m_test->draft(people).id;
        const QString refused = text("+5511970000008");
        renumber(id, 30, refused);
        QVERIFY(waitFor(m_test->app->broadcasts().start(id)).ok());
        QVERIFY(m_test->reaches(id, text("finished")));
        QCOMPARE(packages(id).size(), people / perPackage);
        QTRY_COMPARE_WITH_TIMEOUT(verdictOf(id, refused), text("failed"), 60'000);
        QCOMPARE(m_test->totals(id).failed, 1);
        QCOMPARE(m_test->totals(id).refused + m_test->totals(id).unknown, 0);
        verifyOneCopyEach(id);
    }

    void aPackageThatIsRefusedSkipsNobody()
    {
        const auto id = m_test->draft(people, patiently()).id;
        renumber(id, 30, text("+5511970000007"));
        QVERIFY(waitFor(m_test->app->broadcasts().start(id)).ok());
        QVERIFY(m_test->reaches(id, text("finished")));
        QCOMPARE(m_test->totals(id).refused, perPackage);
        QCOMPARE(m_test->totals(id).accepted, people - perPackage);
        QCOMPARE(m_test->takenRows(id), people);
    }

    // The id of the package is lost with the answer, so nobody can ask what became of them: all are unknown, and none is sent again.
    void thoseOfALostAnswerAreUnknownAndNotRepeated()
    {
        const auto id = m_test->draft(people, patiently()).id;
        renumber(id, 70, text("+5511970000010"));
        QVERIFY(waitFor(m_test->app->broadcasts().start(id)).ok());
        QVERIFY(m_test->reaches(id, text("finished")));
        QCOMPARE(m_test->totals(id).unknown, perPackage);
        QCOMPARE(m_test->totals(id).accepted, people - perPackage);
        verifyOneCopyEach(id);
    }

    // A pace of one's own leaves in full packages, not in what belongs to a tenth of a second.
    void aPaceFillsPackages()
    {
        BroadcastPlan plan;
        plan.pace = {Pace::Kind::PerSecond, perPackage, {}};
        const auto id = m_test->started(people, plan).id;
        QVERIFY(m_test->reaches(id, text("finished")));
        QCOMPARE(m_test->totals(id).accepted, people);
        QVERIFY2(packages(id).size() <= people / perPackage + 3, qPrintable(QString::number(packages(id).size())));
        verifyOneCopyEach(id);
    }

    void severalBroadcastsFillTheirPackages()
    {
        const auto first = m_test->draft(people).id;
        m_test->firstPerson += people;
        const auto second = m_test->draft(people).id;
        QVERIFY(waitFor(m_test->app->broadcasts().start(first)).ok());
        QVERIFY(waitFor(m_test->app->broadcasts().start(second)).ok());
        QVERIFY(m_test->reaches(first, text("finished")));
        QVERIFY(m_test->reaches(second, text("finished")));
        QVERIFY2(packages(first).size() <= people / perPackage + 2, qPrintable(QString::number(packages(first).size())));
        QVERIFY2(packages(second).size() <= people / perPackage + 2, qPrintable(QString::number(packages(second).size())));
        verifyOneCopyEach(first);
        verifyOneCopyEach(second);
    }

private:
    // Of a lost or refused package every one counts as a failure.
    static BroadcastPlan patiently()
    {
        BroadcastPlan plan;
        plan.breaker = {0, 50, 0};
        return plan;
    }

    void connectSerpro()
    {
        const QJsonObject serpro = m_provider->credentials()[QLatin1String("providers")][QLatin1String("serpro")].toObject();
        NewAccount wanted;
        wanted.name = text("Serpro");
        wanted.provider = ProviderKind::Serpro;
        const QJsonObject settings = serpro[QLatin1String("settings")].toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            wanted.settings.insert(it.key(), it.value().toString());
        const QJsonObject secrets = serpro[QLatin1String("secrets")].toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            wanted.secrets.insert(it.key(), Secret(it.value().toString().toUtf8()));
        const auto added = waitFor(m_test->app->accounts().add(wanted));
        QVERIFY2(added.ok(), qPrintable(added ? QString() : added.error().detail));
        m_test->account = added->id;
        QVERIFY(waitFor(m_test->app->accounts().syncChannels(added->id)).ok());
        QVERIFY(waitFor(m_test->app->templates().sync(added->id)).ok());
        const auto templates = waitFor(m_test->app->templates().templates(added->id));
        QVERIFY(templates.ok());
        const auto found = std::find_if(templates->cbegin(), templates->cend(),
                                        [](const TemplateDefinition &definition) { return definition.name == QLatin1String("aviso_feriado"); });
        QVERIFY(found != templates->cend());
        m_test->definition = *found;
    }

    template<typename Work>
    auto read(Work work)
    {
        return waitFor(m_test->app->core().database->read(std::move(work)));
    }

    QList<QVariant> column(BroadcastId id, const QString &sql)
    {
        return *read([id, sql](Connection &connection) -> Result<QList<QVariant>> {
            auto rows = connection.run(sql, {id.value});
            if (!rows)
                return rows.error();
            QList<QVariant> values;
            while (rows->next())
                values.append(rows->value(0));
            return values;
        });
    }

    // The ids that Serpro gave.
    QList<QVariant> packages(BroadcastId id)
    {
        return column(id, text("SELECT DISTINCT provider_id FROM message WHERE broadcast_id = ? AND provider_id IS NOT NULL AND provider_id <> ''"));
    }

    QList<qint64> departures(BroadcastId id)
    {
        QList<qint64> times;
        for (const QVariant &time : column(id, text("SELECT DISTINCT MIN(a.started_at) FROM attempt a JOIN message m ON m.row = a.message_row "
                                                    "WHERE m.broadcast_id = ? GROUP BY m.provider_id ORDER BY 1")))
            times.append(time.toLongLong());
        return times;
    }

    QString verdictOf(BroadcastId id, const QString &recipient)
    {
        const auto list = column(id, text("SELECT verdict FROM message WHERE broadcast_id = ? AND recipient = '%1'").arg(recipient));
        return list.isEmpty() ? QString() : list.first().toString();
    }

    void renumber(BroadcastId id, qint64 line, const QString &number)
    {
        const auto done = m_test->app->core().database->write([id, line, number](Connection &connection) -> Result<void> {
            auto rows = BroadcastStore(connection).byLines(id, {line});
            if (!rows)
                return rows.error();
            for (BroadcastRow &row : *rows) {
                row.recipient = number;
                row.person = number;
            }
            return BroadcastStore(connection).updateRows(id, *rows);
        });
        QVERIFY(waitFor(done).ok());
    }

    void verifyOneCopyEach(BroadcastId id)
    {
        const auto recipients = column(id, text("SELECT recipient FROM message WHERE broadcast_id = ?"));
        QCOMPARE(recipients.size(), people);
        for (const QVariant &recipient : recipients) {
            const QString digits = recipient.toString().mid(1);
            QVERIFY2(m_provider->copiesReceived(digits) == 1, qPrintable(digits));
        }
    }

    std::unique_ptr<BroadcastTest> m_test;
    std::unique_ptr<simulator::PracticeProvider> m_provider;
};

QTEST_GUILESS_MAIN(TestSerproPackages)
#include "tst_serpropackages.moc"
