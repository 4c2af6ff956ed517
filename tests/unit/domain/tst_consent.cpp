#include "domain/consent.h"

#include <QTest>

#include <algorithm>

using namespace recado;

namespace {

using enum ConsentKind;
using enum MessagePurpose;

ConsentWord word(ConsentKind kind, qint64 at, const char *source = "operator", ConsentScope scope = ConsentScope::All)
{
    ConsentWord said;
    said.kind = kind;
    said.scope = scope;
    said.source = QString::fromLatin1(source);
    said.at = fromMillis(at);
    said.heardAt = fromMillis(at);
    return said;
}

bool mayLeave(const QList<ConsentWord> &words, MessagePurpose purpose = Marketing)
{
    return consentVerdict(words, purpose).mayLeave;
}

} // namespace

class TestConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidRefusesNothing() { QVERIFY(mayLeave({})); }

    void latestWordWins()
    {
        QVERIFY(!mayLeave({word(OptOut, 1)}));
        QVERIFY(mayLeave({word(OptOut, 1), word(OptIn, 2, "form")}));
        QVERIFY(!mayLeave({word(OptOut, 1), word(OptIn, 2, "form"), word(OptOut, 3, "words")}));
        QVERIFY(mayLeave({word(OptOut, 3, "words"), word(Undo, 4)}));
        QVERIFY(!mayLeave({word(OptOut, 3, "words"), word(OptIn, 2, "form")}));
    }

    void ofOneMomentTheOptOutWinsUnlessTheOtherWasHeardLater()
    {
        QVERIFY(!mayLeave({word(OptOut, 5), word(OptIn, 5)}));
        ConsentWord again = word(OptIn, 5);
        again.heardAt = fromMillis(6);
        QVERIFY(mayLeave({word(OptOut, 5), again}));
    }

    void whatThePlatformSaysConcernsMarketingOnly()
    {
        const QList<ConsentWord> said{word(OptOut, 1, "provider")};
        QVERIFY(!mayLeave(said, Marketing));
        for (const MessagePurpose purpose : {Utility, Authentication, Service})
            QVERIFY(mayLeave(said, purpose));
        QCOMPARE(refusedPurposes(said), 1);
    }

    void thePlatformTakesBackOnlyItsOwn()
    {
        QVERIFY(mayLeave({word(OptOut, 1, "provider"), word(OptIn, 2, "provider")}));
        QVERIFY(!mayLeave({word(OptOut, 1), word(OptIn, 2, "provider")}));
        QVERIFY(mayLeave({word(OptOut, 1, "provider"), word(Undo, 2)}));
    }

    void scopesCoverTheirMessages_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<int>("refused");
        QTest::newRow("marketing") << int(ConsentScope::Marketing) << 1;
        QTest::newRow("utility and codes") << int(ConsentScope::Utility) << 6;
        QTest::newRow("all") << int(ConsentScope::All) << 15;
    }
    void scopesCoverTheirMessages()
    {
        QFETCH(int, scope);
        QTEST(refusedPurposes({word(OptOut, 1, "operator", ConsentScope(scope))}), "refused");
    }

    void narrowConsentLiftsOnlyItsPart()
    {
        QCOMPARE(refusedPurposes({word(OptOut, 1), word(OptIn, 2, "form", ConsentScope::Marketing)}), 14);
    }

    void anyOrderGivesTheSame()
    {
        QList<ConsentWord> words{word(OptOut, 1, "provider"), word(OptIn, 2, "form", ConsentScope::Marketing), word(OptOut, 2, "words"), word(Undo, 4),
                                 word(OptOut, 4, "operator", ConsentScope::Utility), word(OptIn, 5, "provider")};
        QList<int> order{0, 1, 2, 3, 4, 5};
        const int expected = refusedPurposes(words);
        const auto because = consentVerdict(words, Utility).because;
        QVERIFY(because);
        do {
            QList<ConsentWord> shuffled;
            for (const int index : order)
                shuffled.append(words[index]);
            QCOMPARE(refusedPurposes(shuffled), expected);
            QVERIFY(consentVerdict(shuffled, Utility).because == because);
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void theReasonIsOurOwnBeforeThePlatforms()
    {
        const auto verdict = consentVerdict({word(OptOut, 1, "provider"), word(OptOut, 3, "words"), word(OptOut, 2, "operator")}, Marketing);
        QCOMPARE(verdict.because->source, QStringLiteral("operator"));
    }

    void unknownCategoryMayBeAnAdvertisement()
    {
        QVERIFY(purposeOfCategory({}) == Marketing);
        QVERIFY(purposeOfCategory(QStringLiteral("marketing")) == Marketing);
        QVERIFY(purposeOfCategory(QStringLiteral("UTILITY")) == Utility);
        QVERIFY(purposeOfCategory(QStringLiteral("AUTHENTICATION")) == Authentication);
    }

    void reasonSurvivesTheJournal()
    {
        const OptOutReason reason{QStringLiteral("words"), QStringLiteral("ana|pc"), fromMillis(1'700'000'000'123)};
        QVERIFY(optOutReasonFrom(toDetail(reason)) == reason);
        QVERIFY(!optOutReasonFrom(QStringLiteral("the person asked not to be written to")));
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
