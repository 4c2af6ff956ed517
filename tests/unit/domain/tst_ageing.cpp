#include "domain/ageing.h"

#include <QTest>

using namespace recado;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

const Instant then = fromMillis(1'678'544'000'000);

Message heard(EventKind verdict)
{
    Message message;
    message.verdict = verdict;
    message.verdictAt = then;
    return message;
}

} // namespace

class TestAgeing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsJudgedByItsAge_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("lifeMinutes");
        QTest::addColumn<int>("ageMinutes");
        QTest::addColumn<QString>("kind");
        const int month = 30 * 24 * 60;
        const auto row = [](const char *verdict, int life, int age, const char *kind) {
            QTest::addRow("%s, %d of %d min", verdict, age, life) << QString::fromLatin1(verdict) << life << age << QString::fromLatin1(kind);
        };
        row("accepted", month, 5, "fresh");
        row("accepted", month, 6, "late");
        row("unknown", month, 6, "late");
        row("accepted", month, month, "late");
        row("accepted", month, month + 1, "expired");
        row("sent", month, 23 * 60, "fresh");
        row("sent", month, 25 * 60, "late");
        row("sent", 10, 4, "fresh");
        row("sent", 10, 6, "late"); // half the life of a code
        row("sent", 10, 11, "expired");
        row("held", month, 60, "fresh");
        row("delivered", month, 2 * month, "none");
        row("failed", month, 2 * month, "none");
        row("queued", month, 2 * month, "none");
    }

    void silenceIsJudgedByItsAge()
    {
        QFETCH(QString, verdict);
        QFETCH(int, lifeMinutes);
        QFETCH(int, ageMinutes);
        QFETCH(QString, kind);
        const Silence silence = silenceOf(heard(*eventKindFromString(verdict)), minutes(lifeMinutes), then + minutes(ageMinutes));
        QCOMPARE(toString(silence.kind), kind);
        if (silence.kind != Silence::Kind::None) {
            QCOMPARE(silence.since, then);
            QCOMPARE(silence.until, then + minutes(lifeMinutes));
        }
    }

    void aTemplateLivesAsLongAsItSays()
    {
        TemplateDefinition definition;
        QCOMPARE(timeToLive(definition), usualTimeToLive);
        definition.category = QStringLiteral("AUTHENTICATION");
        QCOMPARE(timeToLive(definition), Milliseconds(minutes(10)));
        definition.timeToLiveSeconds = 60;
        QCOMPARE(timeToLive(definition), Milliseconds(minutes(1)));
        definition.timeToLiveSeconds = -1;
        QCOMPARE(timeToLive(definition), usualTimeToLive);
    }
};

QTEST_APPLESS_MAIN(TestAgeing)
#include "tst_ageing.moc"
