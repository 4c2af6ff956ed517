#include "domain/incomingfile.h"

#include <QTest>

using namespace recado;

// Names and types of files that people send: nothing of them is to be trusted.
class TestIncomingFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreMadeSafe_data();
    void namesAreMadeSafe();
    void noNameIsLongerThanADiskTakes();
    void noNameLeavesItsFolder();
    void endingsFollowTheBytes();
    void claimsAreCompared_data();
    void claimsAreCompared();
    void onlyHarmlessTypesAreOpened();
    void hashesAreToldInTwoWays();
    void wordsComeBack();
};

void TestIncomingFile::namesAreMadeSafe_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &told, const QString &safe) { QTest::newRow(name) << told << safe; };
    row("plain", QStringLiteral("Orçamento ’24.pdf"), QStringLiteral("Orçamento ’24.pdf"));
    row("path", QStringLiteral("../../../etc/passwd"), QStringLiteral("passwd"));
    row("path of Windows", QStringLiteral("C:\\Users\\ana\\..\\boleto.pdf"), QStringLiteral("boleto.pdf"));
    row("both kinds", QStringLiteral("a/b\\c.txt"), QStringLiteral("c.txt"));
    row("only dots", QStringLiteral("../.."), QString());
    row("nothing", QString(), QString());
    row("hidden", QStringLiteral(".bashrc"), QStringLiteral("bashrc"));
    row("hidden twice", QStringLiteral("...config"), QStringLiteral("config"));
    row("option", QStringLiteral("-rf.txt"), QStringLiteral("rf.txt"));
    row("trailing dots", QStringLiteral("nota.pdf. . ."), QStringLiteral("nota.pdf"));
    row("forbidden", QStringLiteral("a<b>:\"|?*.txt"), QStringLiteral("a_b______.txt"));
    row("turned around", QStringLiteral("foto\u202Egpj.exe"), QStringLiteral("fotogpj.exe"));
    row("isolates", QStringLiteral("\u2066a\u2069\u200F.pdf"), QStringLiteral("a.pdf"));
    row("zero width", QStringLiteral("no\u200Bta\uFEFF.pdf"), QStringLiteral("nota.pdf"));
    row("control", QStringLiteral("a\nb\t\x07.pdf"), QStringLiteral("ab.pdf"));
    row("a nul", QStringLiteral("foto.jpg") + QChar(0) + QStringLiteral(".exe"), QStringLiteral("foto.jpg.exe"));
    row("spaces", QStringLiteral("  nota   fiscal .pdf "), QStringLiteral("nota fiscal.pdf"));
    row("device", QStringLiteral("CON"), QStringLiteral("_CON"));
    row("device with ending", QStringLiteral("com1.txt"), QStringLiteral("_com1.txt"));
    row("device with endings", QStringLiteral("nul.tar.gz"), QStringLiteral("_nul.tar.gz"));
    row("no device", QStringLiteral("CONTA.pdf"), QStringLiteral("CONTA.pdf"));
    row("ending alone", QStringLiteral("/.pdf"), QStringLiteral("pdf"));
    row("emoji", QStringLiteral("festa \U0001F389.jpg"), QStringLiteral("festa \U0001F389.jpg"));
    row("lone surrogate", QStringLiteral("a") + QChar(0xD83C) + QStringLiteral(".jpg"), QStringLiteral("a.jpg"));
    row("composed", QStringLiteral("ac\u0327a\u0303o.txt"), QStringLiteral("ação.txt"));
}

void TestIncomingFile::namesAreMadeSafe()
{
    QFETCH(QString, told);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(told), safe);
    QCOMPARE(safeFileName(safe), safe); // safe already
}

void TestIncomingFile::noNameIsLongerThanADiskTakes()
{
    for (const QString &letter : {QStringLiteral("a"), QStringLiteral("ç"), QStringLiteral("漢"), QStringLiteral("\U0001F389")}) {
        const QString safe = safeFileName(letter.repeated(300'000) + QStringLiteral(".pdf"));
        QVERIFY(safe.toUtf8().size() <= 120);
        QVERIFY(safe.toUtf8().size() > 100);
        QVERIFY(safe.endsWith(QStringLiteral(".pdf")));
        QVERIFY(!safe.contains(QChar::ReplacementCharacter));
        QCOMPARE(QString::fromUtf8(safe.toUtf8()), safe); // no half characters
        QVERIFY(withEnding(safe, QStringLiteral("image/png")).toUtf8().size() <= 120);
    }
}

void TestIncomingFile::noNameLeavesItsFolder()
{
    for (const QString &told : {QStringLiteral("..\u200B/x"), QStringLiteral("a/..\u202E"), QStringLiteral("‥/‥"), QStringLiteral("．．／x"), QStringLiteral("%2e%2e%2fx"), QStringLiteral("..")}) {
        const QString safe = safeFileName(told);
        QVERIFY2(!safe.contains(QLatin1Char('/')) && !safe.contains(QLatin1Char('\\')) && safe != QLatin1String("..") && !safe.startsWith(QLatin1Char('.')),
                 qPrintable(safe));
    }
}

void TestIncomingFile::endingsFollowTheBytes()
{
    const auto ending = [](const char *name, const char *type) { return withEnding(QString::fromLatin1(name), QString::fromLatin1(type)); };
    QCOMPARE(ending("foto", "image/jpeg"), QStringLiteral("foto.jpg"));
    QCOMPARE(ending("foto.JPEG", "image/jpeg"), QStringLiteral("foto.JPEG"));
    QCOMPARE(ending("foto.exe", "image/jpeg"), QStringLiteral("foto.exe.jpg")); // opened as what it is
    QCOMPARE(ending("pagina.html", "text/plain"), QStringLiteral("pagina.html.txt"));
    QCOMPARE(ending("voz", "audio/ogg; codecs=opus"), QStringLiteral("voz.ogg"));
    QCOMPARE(ending("foto.jpg", "application/vnd.microsoft.portable-executable"), QStringLiteral("foto.jpg"));
    QCOMPARE(ending("planilha", "application/zip"), QStringLiteral("planilha.zip"));
    QCOMPARE(ending("planilha.xlsx", "application/zip"), QStringLiteral("planilha.xlsx"));
    QVERIFY(namelessFile(IncomingType::Image, fromMillis(0), QStringLiteral("image/png")).startsWith(QStringLiteral("image-")));
    QVERIFY(namelessFile(IncomingType::Image, fromMillis(0), QStringLiteral("image/png")).endsWith(QStringLiteral(".png")));
}

void TestIncomingFile::claimsAreCompared_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("is");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *what, const char *said, const char *name, const char *is, bool fits) {
        QTest::newRow(what) << QString::fromLatin1(said) << QString::fromLatin1(name) << QString::fromLatin1(is) << fits;
    };
    row("same", "image/jpeg", "a.jpg", "image/jpeg", true);
    row("another word", "image/jpg", "a.jpeg", "image/jpeg", true);
    row("parameters", "audio/ogg; codecs=opus", "voz.ogg", "audio/ogg; codecs=opus", true);
    row("nothing told", "", "a.jpg", "image/jpeg", true);
    row("no name's word", "application/octet-stream", "a", "application/pdf", true);
    row("a picture that is a program", "image/jpeg", "a.jpg", "application/vnd.microsoft.portable-executable", false);
    row("named a picture", "", "a.jpg", "application/vnd.microsoft.portable-executable", false);
    row("a program that says so", "application/x-msdownload", "a.exe", "application/vnd.microsoft.portable-executable", true);
    row("a program that says nothing", "", "a", "application/x-executable", false);
    row("a picture that is a page", "image/png", "a.png", "text/html", false);
    row("a picture that is noise", "image/png", "a.png", "application/octet-stream", false);
    row("an old document that cannot be told", "application/msword", "a.doc", "application/x-ole-storage", true);
    row("a workbook told as zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a.xlsx", "application/zip", true);
    row("a PDF that is zip", "application/pdf", "a.pdf", "application/zip", false);
    row("a sheet of text", "text/csv", "lista.csv", "text/plain", true);
    row("a picture that is text", "image/jpeg", "a.jpg", "text/plain", false);
    row("another picture", "image/png", "a.png", "image/jpeg", false);
    row("ending lies alone", "image/jpeg", "a.pdf", "image/jpeg", false);
    row("sound alone in MP4", "video/mp4", "a.mp4", "audio/mp4", true);
    row("script", "text/plain", "a.txt", "text/x-script", false);
}

void TestIncomingFile::claimsAreCompared()
{
    QFETCH(QString, said);
    QFETCH(QString, name);
    QFETCH(QString, is);
    IncomingFile file;
    file.saidType = said;
    file.name = name;
    file.type = is;
    QTEST(file.isWhatItSays(), "fits");
}

void TestIncomingFile::onlyHarmlessTypesAreOpened()
{
    for (const char *type : {"image/jpeg", "image/png", "image/webp", "audio/ogg; codecs=opus", "video/mp4", "application/pdf", "text/plain"})
        QVERIFY2(mayBeOpened(QLatin1String(type)), type);
    for (const char *type : {"image/svg+xml", "text/html", "application/zip", "application/vnd.microsoft.portable-executable", "application/x-executable", "text/x-script",
                             "application/x-desktop", "application/x-ms-shortcut", "application/msword", "application/rtf", "application/octet-stream", "",
                             "application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
        QVERIFY2(!mayBeOpened(QLatin1String(type)), type);
    QVERIFY(isShownPicture(QStringLiteral("image/webp")));
    QVERIFY(!isShownPicture(QStringLiteral("image/svg+xml")));
}

void TestIncomingFile::hashesAreToldInTwoWays()
{
    const QString hex = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(toldSha256(hex.toUpper()), hex);
    QCOMPARE(toldSha256(QStringLiteral("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")), hex);
    QCOMPARE(toldSha256(QStringLiteral("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=")), hex);
    for (const QString &none : {QString(), QStringLiteral("abc"), QStringLiteral("nonsense!"), hex.left(63)})
        QVERIFY(toldSha256(none).isEmpty());
}

void TestIncomingFile::wordsComeBack()
{
    for (const IncomingFileStage stage : {IncomingFileStage::NotFetched, IncomingFileStage::Here, IncomingFileStage::Gone, IncomingFileStage::Refused, IncomingFileStage::Cleared})
        QCOMPARE(incomingFileStageFrom(toString(stage)), std::optional(stage));
    for (const FileRefusal refusal : {FileRefusal::TooLarge, FileRefusal::HashDiffers, FileRefusal::ForeignAddress, FileRefusal::NoFile})
        QCOMPARE(fileRefusalFrom(toString(refusal)), std::optional(refusal));
    QVERIFY(!incomingFileStageFrom(QStringLiteral("elsewhere")));
    for (const IncomingType kind : {IncomingType::Image, IncomingType::Sticker, IncomingType::Audio, IncomingType::Video, IncomingType::Document})
        QVERIFY(largestIncoming(kind) > 0);
}

QTEST_APPLESS_MAIN(TestIncomingFile)
#include "tst_incomingfile.moc"
