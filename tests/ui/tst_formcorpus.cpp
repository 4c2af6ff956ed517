#include "domain/limits/checkcontent.h"
#include "ui/formhouse.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace recado;
using namespace recado::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Every document of the corpus that a plain form shows.
class TestFormCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCorpusSurvivesBeingLookedAt_data();
    void theCorpusSurvivesBeingLookedAt();
    void typingChangesOnlyItsPlace_data() { theCorpusSurvivesBeingLookedAt_data(); }
    void typingChangesOnlyItsPlace();
    void everyControlHasAName_data() { theCorpusSurvivesBeingLookedAt_data(); }
    void everyControlHasAName();
};

void TestFormCorpus::theCorpusSurvivesBeingLookedAt_data()
{
    QTest::addColumn<QJsonObject>("content");
    const QDir corpus(q(RECADO_TEST_DATA "/corpus"));
    const QStringList kinds{q("text"), q("image"), q("video"), q("audio"), q("document"), q("sticker"), q("location"), q("contacts"), q("reaction")};
    for (const QString &name : corpus.entryList({q("*.json")})) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
        if (kinds.contains(Content(content).kind()))
            QTest::newRow(qPrintable(name)) << content;
    }
}

void TestFormCorpus::theCorpusSurvivesBeingLookedAt()
{
    QFETCH(QJsonObject, content);
    FormHouse house;
    house.openBlank(Content(content).kind());
    house.document().reset(content);
    QCoreApplication::processEvents();
    house.form().setProblems(checkContent(house.document().content()));
    for (QWidget *widget : house.house().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            widget->setFocus();
    }
    QCOMPARE(QJsonDocument(house.document().document()).toJson(), QJsonDocument(content).toJson());
}

void TestFormCorpus::typingChangesOnlyItsPlace()
{
    QFETCH(QJsonObject, content);
    FormHouse house;
    house.open(Content(content).kind(), content);
    int typed = 0;
    for (QWidget *field : house.house().findChildren<QWidget *>()) {
        const QString path = field->objectName().mid(int(qstrlen("compose.field.")));
        const bool isText = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field);
        // First and last name write the name as shown, too: see tst_plainforms.
        if (!isText || !field->objectName().startsWith(q("compose.field.")) || !field->isVisible() || !field->isEnabled() || path.endsWith(q("first_name")) || path.endsWith(q("last_name")))
            continue;
        house.document().reset(content);
        if (qobject_cast<QLineEdit *>(field))
            QTest::keyClick(field, Qt::Key_End);
        QTest::keyClicks(field, q("7"));
        const QJsonValue value = house.document().value(path);
        QVERIFY2(value != valueAt(content, path), qPrintable(path));
        QCOMPARE(withValueAt(house.document().document(), path, valueAt(content, path)), content);
        ++typed;
    }
    const QString type = Content(content).type();
    QVERIFY(typed > 0 || type == q("audio") || type == q("sticker")); // these have no text but the file's
}

void TestFormCorpus::everyControlHasAName()
{
    QFETCH(QJsonObject, content);
    FormHouse house;
    house.open(Content(content).kind(), content);
    int seen = 0;
    for (QWidget *widget : house.house().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || widget->objectName().startsWith(q("qt_")))
            continue;
        const QString place = QStringLiteral("%1 %2").arg(q(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(place));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(place));
        ++seen;
    }
    QVERIFY(seen > 0);
}

QTEST_MAIN(TestFormCorpus)
#include "tst_formcorpus.moc"
