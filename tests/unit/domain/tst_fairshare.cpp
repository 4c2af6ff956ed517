#include "domain/fairshare.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace recado;

class FairShareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void singleSendsGoFirst();
    void theRestIsSharedEvenly();
    void whatOneDoesNotWantGoesToTheOthers();
    void goesRoundWhenThereIsOneAtATime();
    void turnsSurviveThoseWhoComeAndGo();
    void keepsItsPromisesWhateverHappens();
    void nobodyStarves();
    void forgetsNothingOverTime();
};

namespace {

SharingParty party(qint64 id, int waiting, int allowed = 1'000'000)
{
    return {BroadcastId{id}, waiting, allowed};
}
SharingParty single(int waiting)
{
    return party(0, waiting);
}

int wanted(const SharingParty &party)
{
    return std::max(0, std::min(party.waiting, party.allowed));
}

int sum(const QList<int> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

} // namespace

void FairShareTest::singleSendsGoFirst()
{
    FairShare share;
    QCOMPARE(share.divide({party(1, 100), single(7), party(2, 100)}, 10), QList<int>({2, 7, 1}));
    QCOMPARE(share.divide({party(1, 100), single(20)}, 10), QList<int>({0, 10}));
    QCOMPARE(share.divide({single(3)}, 10), QList<int>({3}));
}

void FairShareTest::theRestIsSharedEvenly()
{
    FairShare share;
    QCOMPARE(share.divide({party(1, 100), party(2, 1'000'000), party(3, 100)}, 30), QList<int>({10, 10, 10}));
    QCOMPARE(share.divide({}, 30), QList<int>());
    QCOMPARE(share.divide({party(1, 5)}, 0), QList<int>({0}));
    QCOMPARE(share.divide({party(1, 5)}, -3), QList<int>({0}));
    QCOMPARE(share.divide({party(1, -5), party(2, 5, -1)}, 3), QList<int>({0, 0}));
}

void FairShareTest::whatOneDoesNotWantGoesToTheOthers()
{
    FairShare share;
    QCOMPARE(share.divide({party(1, 2), party(2, 100), party(3, 100, 5)}, 30), QList<int>({2, 23, 5}));
    QCOMPARE(share.divide({party(1, 2), party(2, 3)}, 30), QList<int>({2, 3}));
    QCOMPARE(share.divide({party(1, 100, 0), party(2, 100)}, 30), QList<int>({0, 30}));
}

void FairShareTest::goesRoundWhenThereIsOneAtATime()
{
    FairShare share;
    const QList<SharingParty> parties{party(3, 100), party(1, 100), party(2, 100)};
    QList<int> order;
    for (int i = 0; i < 6; ++i)
        order += int(share.divide(parties, 1).indexOf(1));
    QCOMPARE(order, QList<int>({1, 2, 0, 1, 2, 0})); // broadcasts 1, 2, 3
    QCOMPARE(share.divide(parties, 2), QList<int>({0, 1, 1}));
    QCOMPARE(share.divide(parties, 2), QList<int>({1, 1, 0}));
}

void FairShareTest::turnsSurviveThoseWhoComeAndGo()
{
    FairShare share;
    QCOMPARE(share.divide({party(1, 9), party(2, 9)}, 1), QList<int>({1, 0}));
    QCOMPARE(share.divide({party(1, 9), party(3, 9)}, 1), QList<int>({0, 1})); // 2 has ended
    QCOMPARE(share.divide({party(1, 9), party(3, 9)}, 1), QList<int>({1, 0}));
    QCOMPARE(share.divide({party(1, 9), party(2, 0), party(3, 9)}, 1), QList<int>({0, 0, 1}));
}

void FairShareTest::keepsItsPromisesWhateverHappens()
{
    QRandomGenerator random(20261122);
    FairShare share;
    for (int round = 0; round < 20'000; ++round) {
        QList<SharingParty> parties;
        const int count = random.bounded(7);
        for (int i = 0; i < count; ++i)
            parties += party(i == 0 && random.bounded(2) ? 0 : i + 1, random.bounded(40) - 2, random.bounded(40) - 2);
        const int free = random.bounded(60) - 3;
        const QList<int> shares = share.divide(parties, free);
        QCOMPARE(shares.size(), parties.size());
        int all = 0;
        int least = 1'000'000; // of a broadcast that wants more
        int most = 0;
        for (qsizetype i = 0; i < parties.size(); ++i) {
            QVERIFY(shares[i] >= 0 && shares[i] <= wanted(parties[i]));
            all += wanted(parties[i]);
            if (parties[i].broadcast.isNull()) {
                QCOMPARE(shares[i], std::min(wanted(parties[i]), std::max(0, free)));
                continue;
            }
            most = std::max(most, shares[i]);
            if (shares[i] < wanted(parties[i]))
                least = std::min(least, shares[i]);
        }
        QCOMPARE(sum(shares), std::min(all, std::max(0, free)));
        QVERIFY(most <= least + 1); // nobody has two more than one who wants more
    }
}

// Whoever wants something is served at the latest when each of the others was, however the others come, go and want.
void FairShareTest::nobodyStarves()
{
    QRandomGenerator random(7);
    FairShare share;
    constexpr int parties = 6;
    QList<int> waited(parties, 0); // departures of others since it began to want without getting
    for (int round = 0; round < 50'000; ++round) {
        QList<SharingParty> wanting;
        for (int i = 0; i < parties; ++i) {
            if (i == 0 || waited[i] > 0 || random.bounded(2))
                wanting += party(i + 1, random.bounded(1, 4));
        }
        const QList<int> shares = share.divide(wanting, random.bounded(3));
        for (qsizetype i = 0; i < wanting.size(); ++i) {
            int &count = waited[wanting[i].broadcast.value - 1];
            count = shares[i] > 0 ? 0 : count + sum(shares);
            QVERIFY2(count < 2 * parties, qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
}

// Over time each broadcast that always wants gets the same, whatever is free each time.
void FairShareTest::forgetsNothingOverTime()
{
    QRandomGenerator random(11);
    FairShare share;
    const QList<SharingParty> parties{party(1, 1'000), party(2, 1'000), party(3, 1'000), party(4, 1'000), party(5, 1'000)};
    QList<int> got(parties.size(), 0);
    for (int round = 0; round < 10'000; ++round) {
        const QList<int> shares = share.divide(parties, random.bounded(14));
        for (qsizetype i = 0; i < shares.size(); ++i)
            got[i] += shares[i];
        QVERIFY(*std::max_element(got.begin(), got.end()) - *std::min_element(got.begin(), got.end()) <= 1);
    }
}

QTEST_APPLESS_MAIN(FairShareTest)
#include "tst_fairshare.moc"
