#include "base/error.h"

#include <QSet>
#include <QTest>

using namespace recado;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAWordOfItsOwn();
    void wordsOfThePublicContract();
    void aWordOfALaterVersionIsInternal();
};

void TestError::everyKindHasAWordOfItsOwn()
{
    QSet<QString> words;
    for (int value = 0; value <= int(ErrorKind::Internal); ++value) {
        const auto kind = static_cast<ErrorKind>(value);
        const QString word = toString(kind);
        QVERIFY2(!words.contains(word), qPrintable(word));
        words.insert(word);
        QVERIFY2(errorKindFromString(word) == kind, qPrintable(word));
    }
}

void TestError::wordsOfThePublicContract()
{
    // Scripts branch on these; a change breaks them.
    QCOMPARE(toString(ErrorKind::NotSent), QStringLiteral("not_sent"));
    QCOMPARE(toString(ErrorKind::RateLimited), QStringLiteral("rate_limited"));
    QCOMPARE(toString(ErrorKind::BadAnswer), QStringLiteral("bad_answer"));
    QCOMPARE(toString(ErrorKind::NewerVersion), QStringLiteral("newer_version"));
}

void TestError::aWordOfALaterVersionIsInternal()
{
    QVERIFY(errorKindFromString(QStringLiteral("eaten_by_whale")) == ErrorKind::Internal);
    QVERIFY(errorKindFromString(QString()) == ErrorKind::Internal);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
