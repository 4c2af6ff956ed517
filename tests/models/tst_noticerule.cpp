#include "models/noticerule.h"

#include <QTest>

using namespace recado;

namespace {

constexpr qint64 start = 1'800'000'000'000;

Instant at(int seconds)
{
    return fromMillis(start + seconds * 1000LL);
}

Conversation from(const QString &name, int seconds, int unread = 1)
{
    Conversation conversation;
    conversation.id = {qint64(qHash(name) % 100'000) + 1};
    conversation.address = QStringLiteral("5511988887777");
    conversation.contactName = name;
    conversation.lastIsIncoming = true;
    conversation.lastText = QStringLiteral("oi, tudo bem?");
    conversation.lastAt = at(seconds);
    conversation.lastIncomingAt = at(seconds);
    conversation.waitingSince = at(seconds);
    conversation.unread = unread;
    return conversation;
}

const QString maria = QStringLiteral("Maria");

} // namespace

class TestNoticeRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoeverWritesWithinAMomentIsToldTogether()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0)}, {}, at(0));
        QVERIFY(!rule.take({}, false, at(1)));
        rule.heard({from(QStringLiteral("João"), 1)}, {}, at(1));
        const auto notice = rule.take({}, false, at(2));
        QVERIFY(notice);
        QCOMPARE(notice->text, QStringLiteral("Maria, João"));
        QVERIFY(notice->title.startsWith(QLatin1Char('2')));
        QVERIFY(notice->opens.isNull());
        QVERIFY(!rule.take({}, false, at(100)));
    }

    void fourPeopleAreThreeNamesAndMore()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0), from(QStringLiteral("João"), 0), from(QStringLiteral("Rita"), 0), from(QStringLiteral("Igor"), 0)}, {}, at(0));
        QCOMPARE(rule.take({}, false, at(2))->text, QStringLiteral("Maria, João, Rita…"));
    }

    void theNextNoticeWaits()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0)}, {}, at(0));
        QVERIFY(rule.take({}, false, at(2)));
        rule.heard({from(maria, 3)}, {}, at(3));
        QVERIFY(!rule.take({}, false, at(5)));
        QCOMPARE(rule.due(), std::optional(at(2) + NoticeRule::pause));
        QVERIFY(rule.take({}, false, at(11)));
    }

    void whatIsNoNewsIsNotTold_data()
    {
        QTest::addColumn<Conversation>("conversation");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("somebody wrote") << from(maria, 0) << true;
        Conversation blocked = from(maria, 0);
        blocked.status = ConversationStatus::Blocked;
        QTest::newRow("blocked") << blocked << false;
        Conversation read = from(maria, 0, 0);
        QTest::newRow("read") << read << false;
        Conversation answered = from(maria, 0);
        answered.waitingSince.reset();
        QTest::newRow("answered") << answered << false;
        QTest::newRow("a history") << from(maria, -3600) << false;
        Conversation mine = from(maria, 0);
        mine.assignee = QStringLiteral("Rita");
        QTest::newRow("mine") << mine << true;
        Conversation theirs = from(maria, 0);
        theirs.assignee = QStringLiteral("Otávio");
        QTest::newRow("somebody else's") << theirs << false;
        Conversation solved = from(maria, 0);
        solved.status = ConversationStatus::Pending;
        QTest::newRow("pending") << solved << true;
    }

    void whatIsNoNewsIsNotTold()
    {
        QFETCH(Conversation, conversation);
        QFETCH(bool, isTold);
        const NoticeRule::Settings settings{true, false, QStringLiteral("Rita")};
        NoticeRule rule;
        rule.heard({conversation}, settings, at(0));
        QCOMPARE(rule.take(settings, false, at(2)).has_value(), isTold);
    }

    void theSameMessageIsToldOnce()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0)}, {}, at(0));
        QVERIFY(rule.take({}, false, at(2)));
        rule.heard({from(maria, 0)}, {}, at(20)); // a note was written, say
        QVERIFY(!rule.due());
    }

    void whoIsInFrontIsNotTold()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0)}, {}, at(0));
        QVERIFY(!rule.take({}, true, at(2)));
        QVERIFY(!rule.take({}, false, at(30))); // nor later of the same
    }

    void switchedOffItSaysNothing()
    {
        const NoticeRule::Settings off{false, false, {}};
        NoticeRule rule;
        rule.heard({from(maria, 0)}, off, at(0));
        QVERIFY(!rule.take(off, false, at(2)));
    }

    void whatWasReadMeanwhileIsNotTold()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0)}, {}, at(0));
        rule.heard({from(maria, 0, 0)}, {}, at(1));
        QVERIFY(!rule.due());
        QVERIFY(!rule.take({}, false, at(2)));
    }

    void coveredItCarriesNoText()
    {
        NoticeRule rule;
        const NoticeRule::Settings covered{true, true, {}};
        rule.heard({from(maria, 0)}, covered, at(0));
        const auto notice = rule.take(covered, false, at(2));
        QCOMPARE(notice->title, maria);
        QVERIFY(!notice->text.contains(QStringLiteral("oi")));
        QCOMPARE(notice->opens, from(maria, 0).id);
    }

    void onePersonsTextStandsInIt()
    {
        NoticeRule rule;
        rule.heard({from(maria, 0, 3)}, {}, at(0));
        const QString text = rule.take({}, false, at(2))->text;
        QVERIFY(text.startsWith(QStringLiteral("oi, tudo bem?")));
        QVERIFY(text.contains(QLatin1Char('3')));
    }
};

QTEST_GUILESS_MAIN(TestNoticeRule)
#include "tst_noticerule.moc"
