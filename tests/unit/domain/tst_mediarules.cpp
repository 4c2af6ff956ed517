#include "domain/mediarules.h"

#include <QTest>

using namespace recado;

// The limits themselves are in tst_limits.
class MediaRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTypeMayCarryParametersAndCapitals();
    void aVoiceNoteIsOggOnly();
    void aStickerThatMayMoveIsGivenTheBenefitOfDoubt();
    void allProblemsAreTold();
    void theTypeNamesTheKind();
    void anEmptyFileAndAnUnknownKindAreRefused();
};

namespace {

QStringList rulesOf(const ContentProblems &problems)
{
    QStringList rules;
    for (const ContentProblem &problem : problems)
        rules += (problem.isError() ? QString() : QStringLiteral("warning ")) + problem.rule;
    return rules;
}

MediaFacts file(const char *kind, const char *type, qint64 bytes)
{
    return {QLatin1String(kind), QLatin1String(type), bytes};
}

} // namespace

void MediaRulesTest::theTypeMayCarryParametersAndCapitals()
{
    QVERIFY(checkMedia(file("audio", "audio/ogg; codecs=opus", 10)).isEmpty());
    QVERIFY(checkMedia(file("image", "IMAGE/JPEG", 10)).isEmpty());
}

void MediaRulesTest::aVoiceNoteIsOggOnly()
{
    MediaFacts note = file("audio", "audio/mpeg", 10);
    QVERIFY(checkMedia(note).isEmpty());
    note.voice = true;
    const ContentProblems problems = checkMedia(note);
    QCOMPARE(rulesOf(problems), QStringList{QStringLiteral("mime")});
    QCOMPARE(problems.first().limit, QStringLiteral("audio/ogg"));
}

void MediaRulesTest::aStickerThatMayMoveIsGivenTheBenefitOfDoubt()
{
    MediaFacts sticker = file("sticker", "image/webp", 200'000);
    QCOMPARE(rulesOf(checkMedia(sticker)), QStringList{QStringLiteral("warning max_bytes")});
    sticker.animated = false;
    QCOMPARE(rulesOf(checkMedia(sticker)), QStringList{QStringLiteral("max_bytes")});
    sticker.animated = true;
    QVERIFY(checkMedia(sticker).isEmpty());
}

void MediaRulesTest::allProblemsAreTold()
{
    MediaFacts sticker = file("sticker", "image/png", 600'000);
    sticker.pixels = QSize(100, 512);
    QCOMPARE(rulesOf(checkMedia(sticker)), (QStringList{QStringLiteral("mime"), QStringLiteral("max_bytes"), QStringLiteral("pixels")}));
}

void MediaRulesTest::theTypeNamesTheKind()
{
    QCOMPARE(mediaKind(QStringLiteral("image/png")), QStringLiteral("image"));
    QCOMPARE(mediaKind(QStringLiteral("image/webp")), QStringLiteral("sticker"));
    QCOMPARE(mediaKind(QStringLiteral("audio/ogg; codecs=opus")), QStringLiteral("audio"));
    QCOMPARE(mediaKind(QStringLiteral("application/pdf")), QStringLiteral("document"));
    QCOMPARE(mediaKind(QStringLiteral("application/zip")), QString());
    QCOMPARE(largestMedia(QStringLiteral("text")), 0);
}

void MediaRulesTest::anEmptyFileAndAnUnknownKindAreRefused()
{
    QCOMPARE(rulesOf(checkMedia(file("image", "image/png", 0))), QStringList{QStringLiteral("empty")});
    QCOMPARE(rulesOf(checkMedia(file("text", "text/plain", 5))), QStringList{QStringLiteral("enum")});
}

QTEST_APPLESS_MAIN(MediaRulesTest)
#include "tst_mediarules.moc"
