#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
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

    void bytesAreKeptForAnswersAndDeliveries()
    {
        QVERIFY(!hasPayload(m_events[0]));
        QVERIFY(hasPayload(m_events[2]));
    }

private:
    QString detail(int row) const { return m_model.index(row).data(TimelineModel::DetailRole).toString(); }
    TimelineModel::Mark mark(int row) const { return TimelineModel::Mark(m_model.index(row).data(TimelineModel::MarkRole).toInt()); }

    TimelineModel m_model;
    QList<StatusEvent> m_events;
    QList<Attempt> m_attempts;
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
