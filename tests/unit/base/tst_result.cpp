#include "base/result.h"

#include <QTest>

#include <memory>

using namespace recado;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void nothingToHoldCanStillFail();
    void movesWhatCannotBeCopied();
    void aResultOfAnErrorLikeTypeIsNotConfused();
};

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return error(ErrorKind::Invalid, QStringLiteral("odd"), QStringLiteral("number"));
    return number / 2;
}

} // namespace

void TestResult::holdsAValue()
{
    const auto result = half(42);
    QVERIFY(result);
    QVERIFY(result.ok());
    QCOMPARE(*result, 21);
    QCOMPARE(result.value(), 21);
}

void TestResult::holdsAnError()
{
    const auto result = half(3);
    QVERIFY(!result);
    QVERIFY(result.error().kind == ErrorKind::Invalid);
    QCOMPARE(result.error().detail, QStringLiteral("odd"));
    QCOMPARE(result.error().place, QStringLiteral("number"));
    QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)result.value());
}

void TestResult::nothingToHoldCanStillFail()
{
    const Result<void> good;
    QVERIFY(good);
    const Result<void> bad = error(ErrorKind::DiskFull);
    QVERIFY(!bad);
    QVERIFY(bad.error().kind == ErrorKind::DiskFull);
}

void TestResult::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<QString>> result(std::make_unique<QString>(QStringLiteral("only one")));
    const std::unique_ptr<QString> taken = std::move(result).value();
    QCOMPARE(*taken, QStringLiteral("only one"));
}

void TestResult::aResultOfAnErrorLikeTypeIsNotConfused()
{
    // A bool converts from nearly everything; an error must stay one.
    const Result<bool> no = false;
    QVERIFY(no.ok());
    QCOMPARE(*no, false);
    const Result<bool> failed = error(ErrorKind::Locked);
    QVERIFY(!failed.ok());
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
