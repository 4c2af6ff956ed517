#include "servicetest.h"

#include <QSignalSpy>

#include <atomic>
#include <thread>

using namespace recado;

class TestHostService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOneIsTheHostAndTheOtherTakesOver()
    {
        ServiceTest first;
        QSignalSpy hosting(first.app.get(), &Application::hosting);
        first.app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, 20'000);
        QVERIFY(HostService::hasHost(first.app->core().dataDir));

        auto second = Application::create(first.app->options());
        QVERIFY(second.ok());
        QSignalSpy takingOver(second->get(), &Application::hosting);
        (*second)->startHosting(true);
        QTest::qWait(500);
        QCOMPARE(takingOver.size(), 0);
        first.app->stopHosting();
        QTRY_COMPARE_WITH_TIMEOUT(takingOver.size(), 1, 20'000);
    }

    void askingForTheHostNeverKeepsOneFromBecomingIt()
    {
        ServiceTest test;
        const QString dataDir = test.app->core().dataDir;
        std::atomic<int> left = 20'000;
        std::thread curious([&left, dataDir] {
            for (; left > 0; --left)
                HostService::hasHost(dataDir);
        });
        int refused = 0;
        HostService host(test.app->core());
        while (left > 0) {
            refused += host.tryBecomeHost(false) ? 0 : 1;
            host.resign();
        }
        curious.join();
        QCOMPARE(refused, 0);
    }

    void aPortInUseIsToldAndTheRestGoesOn()
    {
        ServiceTest first;
        QSignalSpy hosting(first.app.get(), &Application::hosting);
        first.app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, 20'000);

        ServiceTest second;
        auto options = second.app->options();
        options.listenPort = first.app->listener().state().port;
        second.app.reset();
        auto reopened = Application::create(options);
        QVERIFY(reopened.ok());
        QSignalSpy problems(reopened->get(), &Application::problem);
        QSignalSpy started(reopened->get(), &Application::hosting);
        (*reopened)->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
        QCOMPARE(problems.size(), 1);
        QVERIFY((*reopened)->listener().state().kind == ListenerState::Kind::Failed);
    }

    void aPracticeStoryRunsFromTheSendToTheReply()
    {
        ServiceTest test;
        test.app->practice().setPace(0.02);
        QSignalSpy hosting(test.app.get(), &Application::hosting);
        test.app->startHosting(false);
        QTRY_COMPARE_WITH_TIMEOUT(hosting.size(), 1, 20'000);
        const auto account = waitFor(test.app->practice().begin(QStringLiteral("Treino")));
        QVERIFY(account.ok());
        const auto templates = *waitFor(test.app->templates().templates(account->id));
        const auto approved = std::find_if(templates.begin(), templates.end(), [](const TemplateDefinition &definition) {
            return definition.isApproved() && definition.header == TemplateDefinition::Header::None;
        });
        QVERIFY(approved != templates.end());
        QMap<QString, QString> values;
        for (const TemplateVariable &variable : approved->variables)
            values.insert(variable.name, variable.sample.isEmpty() ? QStringLiteral("x") : variable.sample);
        auto request = test.request(account->id, QStringLiteral("+5511987654321"));
        request.channel = waitFor(test.app->accounts().channels(account->id))->first().id;
        request.content = fillTemplate(*approved, values);
        const auto row = test.sendAndSettle(request);
        QTRY_COMPARE_WITH_TIMEOUT(toString(test.load(row).verdict), QStringLiteral("replied"), 30'000);
        for (const char *kind : {"sent", "delivered", "read", "replied"})
            QVERIFY2(test.kinds(row).contains(QString::fromLatin1(kind)), kind);
    }
};

QTEST_GUILESS_MAIN(TestHostService)
#include "tst_hostservice.moc"
