#include "models/timelinemodel.h"

#include "format/statuswords.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace recado;

namespace {

Instant at(qint64 millis)
{
    return fromMillis(1'800'000'000'000 + millis);
}

StatusEvent fact(int id, EventKind kind, EventSource source, qint64 millis, qint64 heard)
{
    StatusEvent event;
    event.id = {id};
    event.kind = kind;
    event.source = source;
    event.occurredAt = at(millis);
    event.heardAt = at(heard);
    return event;
}

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        StatusEvent queued = fact(1, EventKind::Queued, EventSource::Local, 114, 114);
        StatusEvent sending = fact(2, EventKind::InFlight, EventSource::Local, 118, 118);
        StatusEvent accepted = fact(3, EventKind::Accepted, EventSource::Answer, 202, 202);
        StatusEvent failed = fact(4, EventKind::Failed, EventSource::Webhook, 2000, 5882);
        sending.attempt = accepted.attempt = {7};
        accepted.providerId = failed.providerId = QStringLiteral("wamid.1");
        accepted.payload = "{}";
        failed.code = QStringLiteral("131026");
        m_events = {queued, sending, accepted, failed};
        m_attempts = {{{7}, {1}, 1, at(118), at(202), QStringLiteral("accepted"), 200}};
        m_model.setStory(m_events, m_attempts, deriveVerdict(m_events));
    }

    void eachFactSaysWhoToldAndWhen()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(detail(1).contains(QStringLiteral("attempt 1")));
        QVERIFY(detail(2).contains(QStringLiteral("84 ms")));
        QVERIFY(detail(3).contains(QStringLiteral("heard ")));
        QCOMPARE(m_model.index(3).data().toString(), QStringLiteral("Failed 131026"));
    }

    void wholeSecondsClaimNoMilliseconds()
    {
        QVERIFY(m_model.index(0).data(TimelineModel::TimeRole).toString().endsWith(QStringLiteral(".114")));
        QCOMPARE(m_model.index(3).data(TimelineModel::TimeRole).toString().size(), 8);
    }

    void anIdIsShownWhereItCameFirst()
    {
        QCOMPARE(m_model.index(2).data(TimelineModel::IdRole).toString(), QStringLiteral("wamid.1"));
        QVERIFY(m_model.index(3).data(TimelineModel::IdRole).toString().isEmpty());
    }

    void aLaterFactIsInsertedAndTheEarlierIsJudgedAnew()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(mark(3), TimelineModel::Mark::Decisive);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_events.append(fact(5, EventKind::Delivered, EventSource::Poll, 3000, 7020));
        m_model.setStory(m_events, m_attempts, deriveVerdict(m_events));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(m_model.rowCount(), 5);
        QCOMPARE(mark(3), TimelineModel::Mark::Superseded);
        QCOMPARE(mark(4), TimelineModel::Mark::Decisive);
        QVERIFY(detail(3).contains(QStringLiteral("superseded")));
    }

    void whatLiesBetweenTwoFactsIsSaid()
    {
        m_events.append(fact(5, EventKind::Delivered, EventSource::Poll, 8'042'000, 8'043'000));
        m_events.append(fact(6, EventKind::Read, EventSource::Poll, 30 * 3'600'000LL, 30 * 3'600'000LL));
        show();
        QVERIFY(text(1, TimelineModel::GapRole).isEmpty()); // less than a minute
        QCOMPARE(text(4, TimelineModel::GapRole), QStringLiteral("2 h 14 min later"));
        QVERIFY(text(4, TimelineModel::DayRole).isEmpty());
        QVERIFY(!text(5, TimelineModel::DayRole).isEmpty());
        QCOMPARE(text(3, TimelineModel::LatencyRole), QStringLiteral("+1.8 s")); // the failure, 1.882 s after it left
        QVERIFY(text(2, TimelineModel::LatencyRole).isEmpty()); // our own facts are no stages at the provider
        QVERIFY(text(3, Qt::ToolTipRole).contains(QStringLiteral("1.8 s after sending")));
    }

    void attemptsAreGroupsLinkedToWhatBecameOfTheFirst()
    {
        QVERIFY(text(1, TimelineModel::HeadingRole).isEmpty()); // one attempt needs no heading
        StatusEvent again = fact(5, EventKind::InFlight, EventSource::Local, 10'000, 10'000);
        again.attempt = {8};
        StatusEvent late = fact(6, EventKind::Delivered, EventSource::Webhook, 20'000, 21'000);
        m_events[3].attempt = late.attempt = {7};
        m_events.append({again, late});
        m_attempts.append({{8}, {1}, 2, at(10'000), {}, {}, 0});
        show();
        QVERIFY(text(0, TimelineModel::HeadingRole).isEmpty()); // queued: before any attempt
        QVERIFY(text(1, TimelineModel::HeadingRole).startsWith(QStringLiteral("Attempt 1 · ")));
        QVERIFY(text(1, TimelineModel::HeadingNoteRole).isEmpty());
        QVERIFY(text(4, TimelineModel::HeadingRole).startsWith(QStringLiteral("Attempt 2 · ")));
        QCOMPARE(text(4, TimelineModel::HeadingNoteRole), QStringLiteral("attempt 1: Delivered"));
        QCOMPARE(m_model.index(4).data(TimelineModel::HeadingLinkRole).toInt(), 5);
        QVERIFY(detail(5).contains(QStringLiteral("attempt 1"))); // told after the second had begun
        QCOMPARE(text(5, TimelineModel::LatencyRole), QStringLiteral("+19.8 s")); // since its own attempt left
    }

    void anOddTimeIsShownAsToldAndNotBelieved()
    {
        m_events[3].occurredAt = fromMillis(0);
        show();
        QVERIFY(text(3, TimelineModel::TimeRole).contains(QRegularExpression(QStringLiteral("19(69|70)"))));
        QVERIFY(m_model.index(3).data(TimelineModel::IsDoubtedRole).toBool());
        QVERIFY(text(3, TimelineModel::RemarkRole).contains(QStringLiteral("not believed")));
        QCOMPARE(text(3, TimelineModel::LatencyRole), QStringLiteral("+5.7 s")); // as heard
        m_events[3].occurredAt = at(5882 + 3'600'000);
        show();
        QVERIFY(text(3, TimelineModel::RemarkRole).contains(QStringLiteral("1 h 0 min after it was heard")));
    }

    void whatCannotBeTrueSaysWhy()
    {
        m_events.insert(3, fact(5, EventKind::Delivered, EventSource::Poll, 1000, 7020));
        show();
        QCOMPARE(mark(4), TimelineModel::Mark::Contradicting);
        QVERIFY(text(4, TimelineModel::RemarkRole).contains(QStringLiteral("cannot be true together with “Delivered”")));
        QVERIFY(text(4, Qt::AccessibleTextRole).contains(QStringLiteral("cannot be true together")));
    }

    void anAnswerThatDecidesIsSaidToBeOne()
    {
        m_events = {m_events[0], m_events[1], m_events[2], fact(5, EventKind::Received, EventSource::Webhook, 9000, 9100)};
        show();
        QCOMPARE(mark(3), TimelineModel::Mark::Decisive);
        QVERIFY(ruleSentence(deriveVerdict(m_events), m_events).contains(QStringLiteral("the person replied")));
    }

    void aFactIsReadOutAsSentences()
    {
        const QString spoken = text(3, Qt::AccessibleTextRole);
        QVERIFY(spoken.startsWith(QStringLiteral("Failed 131026 at ")));
        QVERIFY(spoken.contains(QStringLiteral("webhook")) && spoken.contains(QStringLiteral("1.8 s after sending.")));
        QVERIFY(spoken.endsWith(QLatin1Char('.')) && !spoken.contains(QLatin1Char('\n')));
    }

    void factsThatComeInBetweenAreInserted()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
        const QPersistentModelIndex read = m_model.index(3);
        m_events.insert(3, fact(5, EventKind::Sent, EventSource::Webhook, 1000, 9000));
        m_events.insert(1, fact(6, EventKind::Note, EventSource::Operator, 115, 115));
        m_events.append(fact(7, EventKind::Deleted, EventSource::Webhook, 9000, 9100));
        show();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 3);
        QCOMPARE(read.row(), 5);
        QCOMPARE(read.data(TimelineModel::FactRole).toLongLong(), 4);
        for (int row = 0; row < m_events.size(); ++row)
            QCOMPARE(m_model.index(row).data(TimelineModel::FactRole).toLongLong(), m_events[row].id.value);
    }

    void onlyWhatIsSaidAnewIsToldAsChanged()
    {
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        show();
        QCOMPARE(changed.size(), 0);
        m_events.append(fact(5, EventKind::Delivered, EventSource::Poll, 3000, 7020));
        show();
        QCOMPARE(changed.size(), 1); // the failure is superseded
        QCOMPARE(changed.first().first().toModelIndex().row(), 3);
    }

    void aVeryLongStoryIsDense()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!m_model.index(0).data(TimelineModel::IsDenseRole).toBool());
        for (int i = 5; i < 5000; ++i)
            m_events.append(fact(i, EventKind::Sent, EventSource::Poll, i * 1000, i * 1000));
        show();
        QCOMPARE(m_model.rowCount(), 4999);
        QVERIFY(m_model.index(4998).data(TimelineModel::IsDenseRole).toBool());
        QCOMPARE(m_model.placeOf({4999}), 4998);
    }

    void bytesAreKeptForAnswersAndDeliveries()
    {
        QVERIFY(!hasPayload(m_events[0]));
        QVERIFY(hasPayload(m_events[2]));
    }

private:
    void show() { m_model.setStory(m_events, m_attempts, deriveVerdict(m_events)); }
    QString text(int row, int role) const { return m_model.index(row).data(role).toString(); }
    QString detail(int row) const { return m_model.index(row).data(TimelineModel::DetailRole).toString(); }
    TimelineModel::Mark mark(int row) const { return TimelineModel::Mark(m_model.index(row).data(TimelineModel::MarkRole).toInt()); }

    TimelineModel m_model;
    QList<StatusEvent> m_events;
    QList<Attempt> m_attempts;
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
