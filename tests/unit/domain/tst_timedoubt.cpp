#include "domain/evidence.h"

#include <QTest>

using namespace recado;

class TestTimeDoubt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeIsDoubted_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("heard");
        QTest::addColumn<int>("doubt");
        const auto row = [](const char *name, const char *told, const char *heard, TimeDoubt doubt) {
            QTest::newRow(name) << QString::fromLatin1(told) << QString::fromLatin1(heard) << int(doubt);
        };
        const char *now = "2025-11-20T14:46:40Z";
        row("not told", "", now, TimeDoubt::None);
        row("a second before", "2025-11-20T14:46:39Z", now, TimeDoubt::None);
        row("a week before", "2025-11-13T14:46:39Z", now, TimeDoubt::None);
        row("the first day of WhatsApp", "2009-01-01T00:00:00Z", now, TimeDoubt::None);
        row("the last day before it", "2008-12-31T23:59:59.999Z", now, TimeDoubt::LongPast);
        row("the epoch", "1970-01-01T00:00:00Z", now, TimeDoubt::LongPast);
        row("before the epoch", "1969-12-31T23:59:59Z", now, TimeDoubt::LongPast);
        row("long before it", "0001-01-01T00:00:00Z", now, TimeDoubt::LongPast);
        row("seconds read as milliseconds", "1970-01-21T09:54:10Z", now, TimeDoubt::SecondsAsMilliseconds);
        row("the same, heard two weeks late", "1970-01-21T09:34:00Z", now, TimeDoubt::SecondsAsMilliseconds);
        row("1970, but not that number", "1970-01-22T09:54:10Z", now, TimeDoubt::LongPast);
        row("five minutes ahead", "2025-11-20T14:51:40Z", now, TimeDoubt::None);
        row("more than five minutes ahead", "2025-11-20T14:51:40.001Z", now, TimeDoubt::Ahead);
        row("next century", "2099-01-01T00:00:00Z", now, TimeDoubt::Ahead);
        row("the end of calendars", "9999-12-31T23:59:59Z", now, TimeDoubt::Ahead);
        row("our clock stands in 1970 too", "1970-01-01T00:00:03Z", "1970-01-01T00:00:04Z", TimeDoubt::None);
        row("our clock stands in 1970, theirs does not", now, "1970-01-01T00:00:04Z", TimeDoubt::Ahead);
    }

    void whatCannotBeIsDoubted()
    {
        QFETCH(QString, told);
        QFETCH(QString, heard);
        QFETCH(int, doubt);
        StatusEvent event;
        event.occurredAt = instantFromIso(told);
        event.heardAt = *instantFromIso(heard);
        QCOMPARE(int(timeDoubt(event)), doubt);
        const bool believed = event.occurredAt && doubt == int(TimeDoubt::None);
        QCOMPARE(toIso(event.effectiveAt()), toIso(believed ? *event.occurredAt : event.heardAt));
    }
};

QTEST_APPLESS_MAIN(TestTimeDoubt)
#include "tst_timedoubt.moc"
