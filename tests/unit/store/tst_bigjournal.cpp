// The journal that benches measure on has to be one that could have come to be.
#include "domain/verdict.h"
#include "store/database.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "support/bigjournal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace recado;

class TestBigJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasAsManyAsWereAskedFor_data()
    {
        QTest::addColumn<int>("events");
        QTest::newRow("fewer than the stories have") << 8000;
        QTest::newRow("more") << 12000;
    }

    void itHasAsManyAsWereAskedFor()
    {
        QFETCH(int, events);
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("big.db"));
        const auto made = test::fillJournal(file, 2000, events, fromMillis(1'800'000'000'000));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().detail));
        const auto database = *Database::open(file);
        const auto counts = database->read([](Connection &connection) -> Result<QList<int>> {
            const auto messages = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM message"));
            const auto facts = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM evidence"));
            const auto index = connection.scalar(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('message_created', 'evidence_fact', 'message_recipient')"));
            return QList<int>{messages->toInt(), facts->toInt(), index->toInt()};
        }).result();
        QCOMPARE(*counts, QList<int>({2000, events, 3}));
    }

    void everyStoredVerdictIsWhatTheFactsSay()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("big.db"));
        QVERIFY(test::fillJournal(file, 2000, 8000, fromMillis(1'800'000'000'000)).ok());
        const auto database = *Database::open(file);
        const auto wrong = database->read([](Connection &connection) -> Result<QStringList> {
            QStringList different;
            for (int row = 1; row <= 2000; ++row) {
                const auto message = MessageStore(connection).byRow({row});
                const auto events = EvidenceStore(connection).timeline({row});
                if (!message || !events)
                    return error(ErrorKind::NotFound, QString::number(row));
                const Verdict verdict = deriveVerdict(*events, FailureRule::LaterWins);
                const bool isSame = verdict.kind == message->verdict && events->at(verdict.decisive).effectiveAt() == message->verdictAt && verdict.code == message->error.code;
                if (!isSame)
                    different.append(QStringLiteral("%1 %2").arg(row).arg(toString(message->verdict)));
            }
            return different;
        }).result();
        QVERIFY(wrong.ok());
        QCOMPARE(*wrong, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBigJournal)
#include "tst_bigjournal.moc"
