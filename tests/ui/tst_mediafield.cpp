#include "dialogs/medialibrarydialog.h"
#include "pages/compose/media/mediafield.h"
#include "simulator/practiceprovider.h"
#include "ui/practicehouse.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

// A file, a link or an id for a message, at a practice provider that speaks Meta's dialect.
class TestMediaField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void aChosenFileIsUploadedAndShown();
    void theSameFileIsUploadedOnce();
    void aWrongFileIsSaidInWords();
    void aFileOfTwoTypesIsWarnedAbout();
    void aBrokenUploadKeepsTheFile();
    void aCancelledUploadKeepsTheFile();
    void removingBringsTheLinkBack();
    void linksAndIdsAreTyped();
    void aLinkIsCheckedOnRequest();
    void aRouteWithoutUploadsSaysSo();
    void anotherRouteUploadsAgain();
    void aDroppedFileIsTaken();
    void aPastedPictureIsTaken();
    void aValueComesBackAsItsFile();
    void anExpiredFileIsUploadedAgain();
    void aFileOfAnotherNumberIsNotSent();
    void problemsFromOutsideAreShown();
    void theLibraryGivesAFile();
    void theLibraryDeletesAndUploadsAgain();
    void theLibrarySaysThatItIsEmpty();

private:
    QString picture(const QString &name = QStringLiteral("foto.png"), const QColor &colour = Qt::darkGreen, QSize size = {640, 480});
    bool becomesReady() { return QTest::qWaitFor([this] { return !m_field->isBusy() && !m_field->value().mediaId.isEmpty(); }, 30'000); }
    bool becomesQuiet() { return QTest::qWaitFor([this] { return !m_field->isBusy() && !m_field->problem().isEmpty(); }, 30'000); }
    QString doubt() { return child<QLabel>(*m_field, "compose.media.doubt")->text(); }
    QString note() { return child<QLabel>(*m_field, "compose.media.note")->text(); }
    QList<MediaEntry> entries() { return *await(m_house->app().mediaLibrary().list(m_account, {})); }
    MediaLibraryDialog *openLibrary();
    void look(QWidget &widget, const char *name); // keeps a picture where RECADO_LOOKS names a folder

    QTemporaryDir m_files;
    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<simulator::PracticeProvider> m_provider;
    std::unique_ptr<MediaField> m_field;
    AccountId m_account;
    ChannelId m_channel;
};

void TestMediaField::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
    simulator::PracticeOptions options;
    options.pace = 0;
    m_provider = std::make_unique<simulator::PracticeProvider>(options);
    QVERIFY(m_provider->start().ok());
    const QJsonObject meta = m_provider->credentials()[QStringLiteral("providers")][QStringLiteral("meta")].toObject();
    NewAccount account;
    account.name = QStringLiteral("Clínica");
    account.provider = ProviderKind::Meta;
    const QJsonObject settings = meta[QStringLiteral("settings")].toObject();
    const QJsonObject secrets = meta[QStringLiteral("secrets")].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        account.settings.insert(it.key(), it->toString());
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        account.secrets.insert(it.key(), Secret(it->toString().toUtf8()));
    const auto added = await(m_house->app().accounts().add(account));
    QVERIFY2(added.ok(), qPrintable(added ? QString() : added.error().place));
    m_account = added->id;
    const auto channels = await(m_house->app().accounts().syncChannels(m_account));
    QVERIFY2(channels.ok() && !channels->isEmpty(), qPrintable(channels ? QString() : channels.error().detail));
    m_channel = channels->first().id;
    m_field = std::make_unique<MediaField>(m_house->app(), QStringLiteral("image"));
    m_field->setRoute(m_account, m_channel, true, true);
    m_field->resize(520, 240);
    m_field->show();
}

void TestMediaField::cleanup()
{
    m_field.reset();
    m_provider.reset();
    m_house.reset();
}

QString TestMediaField::picture(const QString &name, const QColor &colour, QSize size)
{
    const QString path = m_files.filePath(name);
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    if (!image.save(path, "PNG"))
        qFatal("not written");
    return path;
}

void TestMediaField::look(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("RECADO_LOOKS");
    if (folder.isEmpty())
        return;
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), mode);
        QTest::qWait(20);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), mode == ThemeMode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
        QVERIFY(widget.grab().save(file));
    }
    Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
}

void TestMediaField::aChosenFileIsUploadedAndShown()
{
    look(*m_field, "empty");
    QSignalSpy busy(m_field.get(), &MediaField::busyChanged);
    QSignalSpy changed(m_field.get(), &MediaField::changed);
    const QString path = picture();
    m_field->takeFile(path);
    QVERIFY(m_field->isBusy());
    QVERIFY(m_field->value().mediaId.isEmpty());
    QCOMPARE(m_field->value().localPath, path);
    QVERIFY(becomesReady());
    QCOMPARE(busy.size(), 2);
    QVERIFY(!changed.isEmpty());
    const MediaField::Value value = m_field->value();
    QCOMPARE(value.mediaId, entries().first().providerMediaId);
    QCOMPARE(value.fileName, QStringLiteral("foto.png"));
    QVERIFY(value.link.isEmpty());
    QCOMPARE(m_field->thumbnail().size(), QSize(160, 120));
    QVERIFY(!entries().first().thumbnail.isEmpty());
    QVERIFY(m_field->problem().isEmpty());
    QVERIFY(child<QLabel>(*m_field, "compose.media.facts")->text().startsWith(QStringLiteral("PNG · ")));
    QCOMPARE(child<QLabel>(*m_field, "compose.media.state")->text(), QStringLiteral("Uploaded · expires in 29 d"));
    QVERIFY(!hasVisible(*m_field, "compose.media.link"));
    look(*m_field, "ready");
}

void TestMediaField::theSameFileIsUploadedOnce()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const QString id = m_field->value().mediaId;
    m_field->setValue({});
    QVERIFY(m_field->value() == MediaField::Value());
    m_field->takeFile(picture(QStringLiteral("copia.png")));
    QVERIFY(becomesReady());
    QCOMPARE(m_field->value().mediaId, id);
    QCOMPARE(entries().size(), 1);
}

void TestMediaField::aWrongFileIsSaidInWords()
{
    m_field->setKind(QStringLiteral("sticker"));
    m_field->takeFile(picture(QStringLiteral("foto.jpg")));
    QVERIFY(becomesQuiet());
    QVERIFY2(m_field->problem().contains(QStringLiteral("Files of the type PNG cannot be sent this way. Choose one of: WebP.")), qPrintable(m_field->problem()));
    QVERIFY(m_field->problem().contains(QStringLiteral("640x480")));
    QVERIFY(doubt().contains(QStringLiteral("The name says JPEG, but the file is PNG.")));
    QVERIFY(m_field->value().mediaId.isEmpty());
    QVERIFY(entries().isEmpty());
    look(*m_field, "refused");
    m_field->setKind(QStringLiteral("image")); // what was wrong as a sticker is a good picture
    QVERIFY(becomesReady());
    QVERIFY(m_field->problem().isEmpty());
}

void TestMediaField::aFileOfTwoTypesIsWarnedAbout()
{
    m_field->takeFile(picture(QStringLiteral("foto.jpg")));
    QVERIFY(becomesReady());
    QVERIFY(m_field->problem().isEmpty());
    QVERIFY(doubt().contains(QStringLiteral("The name says JPEG, but the file is PNG.")));
}

void TestMediaField::aBrokenUploadKeepsTheFile()
{
    m_provider->stop();
    const QString path = picture();
    m_field->takeFile(path);
    QVERIFY(becomesQuiet());
    QVERIFY(m_field->problem().startsWith(QStringLiteral("The provider cannot be reached.")));
    QCOMPARE(m_field->value().localPath, path);
    QVERIFY(entries().isEmpty());
    QVERIFY(hasVisible(*m_field, "compose.media.again"));
    look(*m_field, "failed");
    QVERIFY(m_provider->start().ok());
    child<QPushButton>(*m_field, "compose.media.again")->click();
    QVERIFY(becomesReady());
    QVERIFY(m_field->problem().isEmpty());
}

void TestMediaField::aCancelledUploadKeepsTheFile()
{
    const QString path = picture();
    m_field->takeFile(path);
    QVERIFY(hasVisible(*m_field, "compose.media.progress"));
    look(*m_field, "busy");
    m_field->takeFile(path); // looking the picture may have taken long enough to upload it
    child<QPushButton>(*m_field, "compose.media.cancel")->click();
    QVERIFY(becomesQuiet());
    QCOMPARE(m_field->problem(), QStringLiteral("The upload was cancelled."));
    QCOMPARE(m_field->value().localPath, path);
    QVERIFY(m_field->value().mediaId.isEmpty());
}

void TestMediaField::removingBringsTheLinkBack()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    child<QToolButton>(*m_field, "compose.media.remove")->click();
    QVERIFY(m_field->value() == MediaField::Value());
    QVERIFY(hasVisible(*m_field, "compose.media.link"));
    QCOMPARE(entries().size(), 1); // it stays in the library
}

void TestMediaField::linksAndIdsAreTyped()
{
    auto *edit = child<QLineEdit>(*m_field, "compose.media.link");
    QSignalSpy changed(m_field.get(), &MediaField::changed);
    QTest::keyClicks(edit, QStringLiteral("https://example.com/a.png"));
    QCOMPARE(m_field->value().link, QStringLiteral("https://example.com/a.png"));
    QVERIFY(m_field->value().mediaId.isEmpty());
    QVERIFY(!changed.isEmpty());
    QVERIFY(hasVisible(*m_field, "compose.media.check"));
    edit->setText(QStringLiteral(" 900719925474099312 "));
    QCOMPARE(m_field->value().mediaId, QStringLiteral("900719925474099312"));
    QVERIFY(m_field->value().link.isEmpty());
    QVERIFY(!hasVisible(*m_field, "compose.media.check"));
    m_field->setRoute(m_account, m_channel, false, true);
    QCOMPARE(m_field->problem(), QStringLiteral("This account cannot send an uploaded file by its id. Paste a link."));
}

void TestMediaField::aLinkIsCheckedOnRequest()
{
    auto *edit = child<QLineEdit>(*m_field, "compose.media.link");
    edit->setText(QStringLiteral("http://example.com/a.png"));
    QVERIFY(m_field->problem().isEmpty());
    child<QPushButton>(*m_field, "compose.media.check")->click();
    QVERIFY(becomesQuiet());
    QCOMPARE(m_field->problem(), QStringLiteral("This is not a secure web address. Write it as https://…."));
    // The practice provider gives nothing to those who show no token.
    edit->setText(m_provider->credentials()[QStringLiteral("base_url")].toString() + QStringLiteral("/nothing.png"));
    QVERIFY(m_field->problem().isEmpty());
    child<QPushButton>(*m_field, "compose.media.check")->click();
    QVERIFY(becomesQuiet());
    QVERIFY2(m_field->problem().startsWith(QStringLiteral("The link ")), qPrintable(m_field->problem()));
    look(*m_field, "link");
}

void TestMediaField::aRouteWithoutUploadsSaysSo()
{
    m_field->setRoute(m_account, m_channel, false, true);
    QVERIFY(!child<QPushButton>(*m_field, "compose.media.choose")->isEnabled());
    m_field->takeFile(picture());
    QVERIFY(becomesQuiet());
    QCOMPARE(m_field->problem(), QStringLiteral("This account sends files by link only. Remove the file and paste a link."));
    m_field->setValue({});
    m_field->setRoute(m_account, m_channel, true, false);
    child<QLineEdit>(*m_field, "compose.media.link")->setText(QStringLiteral("https://example.com/a.png"));
    QCOMPARE(m_field->problem(), QStringLiteral("This account cannot send a file by link. Choose the file itself."));
}

void TestMediaField::anotherRouteUploadsAgain()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const auto channels = *await(m_house->app().accounts().channels(m_account));
    QVERIFY(channels.size() > 1);
    m_field->setRoute(m_account, channels.last().id, true, true);
    QVERIFY(m_field->isBusy());
    QVERIFY(becomesReady());
    QCOMPARE(entries().size(), 2);
}

void TestMediaField::aDroppedFileIsTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(picture())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &enter);
    QVERIFY(enter.isAccepted());
    look(*m_field, "hovered");
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &drop);
    QVERIFY(becomesReady());
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.com/b.png"))});
    QDragEnterEvent enterAgain(QPoint(5, 5), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &enterAgain);
    QDropEvent other(QPointF(5, 5), Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_field.get(), &other);
    QCOMPARE(m_field->value().link, QStringLiteral("https://example.com/b.png"));
}

void TestMediaField::aPastedPictureIsTaken()
{
    QImage image(32, 16, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QApplication::clipboard()->setImage(image);
    QTest::keySequence(child<QLineEdit>(*m_field, "compose.media.link"), QKeySequence::Paste);
    QVERIFY(becomesReady());
    const QString path = m_field->value().localPath;
    QVERIFY2(path.startsWith(m_house->app().options().dataDir + QStringLiteral("/media/")), qPrintable(path));
    QCOMPARE(QImage(path).size(), image.size());
    m_field->setValue({});
    QApplication::clipboard()->setText(QStringLiteral("https://example.com/c.png"));
    QTest::keySequence(m_field.get(), QKeySequence::Paste);
    QCOMPARE(m_field->value().link, QStringLiteral("https://example.com/c.png"));
}

void TestMediaField::aValueComesBackAsItsFile()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const MediaField::Value value = m_field->value();
    m_field->setValue({QStringLiteral("https://example.com/a.png"), {}, {}, {}});
    QCOMPARE(m_field->value().link, QStringLiteral("https://example.com/a.png"));
    QSignalSpy changed(m_field.get(), &MediaField::changed);
    m_field->setValue(value);
    QVERIFY(m_field->value() == value);
    QTRY_VERIFY(!m_field->thumbnail().isNull());
    QVERIFY(m_field->value() == value);
    m_field->setValue({{}, QStringLiteral("12345"), {}, {}}); // not known here
    QCOMPARE(m_field->value().mediaId, QStringLiteral("12345"));
    QVERIFY(changed.isEmpty());
    m_field->setRoute({}, {}, true, true);
    m_field->setValue({{}, value.mediaId, {}, {}});
    m_field->setRoute(m_account, m_channel, true, true); // now it is known whose id it is
    QTRY_COMPARE(m_field->value().fileName, QStringLiteral("foto.png"));
}

void TestMediaField::anExpiredFileIsUploadedAgain()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const MediaField::Value value = m_field->value();
    MediaEntry entry = entries().first();
    entry.expiresAt = m_house->app().core().now() - std::chrono::minutes(1);
    QVERIFY(await(m_house->app().core().database->write([entry](Connection &connection) { return MediaStore(connection).put(entry); })).ok());
    m_field->setValue({});
    m_field->setValue(value);
    QVERIFY(becomesQuiet());
    QCOMPARE(m_field->problem(), QStringLiteral("The provider has deleted this file. Upload it again."));
    QCOMPARE(child<QLabel>(*m_field, "compose.media.state")->text(), QStringLiteral("Uploaded · expired"));
    look(*m_field, "expired");
    child<QPushButton>(*m_field, "compose.media.again")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_field->isBusy() && m_field->problem().isEmpty(), 30'000);
    QVERIFY(m_field->value().mediaId != value.mediaId);
}

void TestMediaField::aFileOfAnotherNumberIsNotSent()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const QString id = m_field->value().mediaId;
    MediaEntry entry = entries().first();
    entry.sourcePath.clear(); // it was uploaded somewhere else
    QVERIFY(await(m_house->app().core().database->write([entry](Connection &connection) { return MediaStore(connection).put(entry); })).ok());
    m_field->setValue({});
    m_field->setValue({{}, id, {}, {}});
    QTRY_COMPARE(m_field->value().fileName, QStringLiteral("foto.png"));
    QVERIFY(m_field->problem().isEmpty());
    m_field->setRoute(m_account, await(m_house->app().accounts().channels(m_account))->last().id, true, true);
    QCOMPARE(m_field->problem(), QStringLiteral("This file was uploaded for another number. Choose it again."));
}

void TestMediaField::problemsFromOutsideAreShown()
{
    m_field->setProblem(QStringLiteral("Image: is missing. Fill it in."));
    QCOMPARE(m_field->problem(), QStringLiteral("Image: is missing. Fill it in."));
    QCOMPARE(note(), QStringLiteral("Image: is missing. Fill it in."));
    m_field->setProblem({});
    QVERIFY(!hasVisible(*m_field, "compose.media.note"));
}

MediaLibraryDialog *TestMediaField::openLibrary()
{
    child<QPushButton>(*m_field, "compose.media.library")->click();
    return child<MediaLibraryDialog>(*m_field, "mediaLibrary");
}

void TestMediaField::theLibraryGivesAFile()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const QString id = m_field->value().mediaId;
    m_field->takeFile(picture(QStringLiteral("agenda.png"), Qt::darkBlue, {300, 500}));
    QVERIFY(QTest::qWaitFor([&] { return entries().size() == 2 && !m_field->isBusy(); }, 30'000));
    MediaLibraryDialog *dialog = openLibrary();
    auto *list = child<QListWidget>(*dialog, "mediaLibrary.list");
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), QStringLiteral("agenda.png"));
    look(*dialog, "library");
    child<QLineEdit>(*dialog, "mediaLibrary.search")->setText(QStringLiteral("FOTO"));
    QVERIFY(list->item(0)->isHidden());
    child<QPushButton>(*dialog, "mediaLibrary.use")->click();
    QCOMPARE(m_field->value().mediaId, id);
    QCOMPARE(m_field->value().fileName, QStringLiteral("foto.png"));
}

void TestMediaField::theLibraryDeletesAndUploadsAgain()
{
    m_field->takeFile(picture());
    QVERIFY(becomesReady());
    const QString id = m_field->value().mediaId;
    MediaLibraryDialog *dialog = openLibrary();
    auto *list = child<QListWidget>(*dialog, "mediaLibrary.list");
    QTRY_COMPARE(list->count(), 1);
    child<QPushButton>(*dialog, "mediaLibrary.again")->click();
    QTRY_VERIFY(entries().first().providerMediaId != id);
    QTRY_VERIFY(child<QPushButton>(*dialog, "mediaLibrary.delete")->isEnabled());
    child<QPushButton>(*dialog, "mediaLibrary.delete")->click();
    QVERIFY(hasVisible(*dialog, "confirm"));
    child<QPushButton>(*dialog, "confirm.action")->click();
    QTRY_VERIFY(entries().isEmpty());
    QTRY_VERIFY(hasVisible(*dialog, "mediaLibrary.empty"));
}

void TestMediaField::theLibrarySaysThatItIsEmpty()
{
    MediaLibraryDialog *dialog = openLibrary();
    QTRY_VERIFY(hasVisible(*dialog, "mediaLibrary.empty"));
    QVERIFY(!child<QPushButton>(*dialog, "mediaLibrary.use")->isEnabled());
    look(*dialog, "library-empty");
}

QTEST_MAIN(TestMediaField)
#include "tst_mediafield.moc"
