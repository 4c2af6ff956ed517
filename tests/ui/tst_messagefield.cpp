#include "forms/emojipicker.h"
#include "forms/emojitable.h"
#include "forms/messagefield.h"
#include "ui/formhouse.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const char body[] = "text.body";

} // namespace

class TestMessageField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<FormHouse>();
        m_house->openBlank(q("text"));
        m_field = m_house->house().findChild<MessageField *>();
        m_edit = m_field->edit();
        m_edit->setFocus();
    }
    void shortcutsMark_data();
    void shortcutsMark();
    void buttonsMark();
    void marksAreOneStepBack();
    void pastedTextIsPlainWithItsLines();
    void invisibleCharactersAreToldAndCleaned();
    void whatIsInvisibleStaysUntilAsked();
    void curlyQuotesAreOffered();
    void itGrowsWithItsLines();
    void whatCompletesWordsHears();
    void shiftReturnIsALineBreak();
    void theBarIsOneStopForTheKeyboard();
    void emojiByKeyboard();
    void emojiAreFoundInThreeLanguages_data();
    void emojiAreFoundInThreeLanguages();

private:
    QString text() { return m_house->document().text(q(body)); }
    void write(const char *text)
    {
        m_house->document().reset({{q("type"), q("text")}, {q("text"), QJsonObject{{q("body"), q(text)}}}});
    }
    void write(const QString &text) { write(text.toUtf8().constData()); }
    QLabel *words(const char *which) { return m_house->find<QLabel>(QStringLiteral("compose.field.text.body.%1.words").arg(q(which))); }

    std::unique_ptr<FormHouse> m_house;
    MessageField *m_field = nullptr;
    QPlainTextEdit *m_edit = nullptr;
};

void TestMessageField::shortcutsMark_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("expected");
    const int control = Qt::ControlModifier;
    const int both = int(Qt::ControlModifier) | int(Qt::ShiftModifier);
    QTest::newRow("bold") << int(Qt::Key_B) << control << q("*a b*");
    QTest::newRow("italic") << int(Qt::Key_I) << control << q("_a b_");
    QTest::newRow("strike") << int(Qt::Key_X) << both << q("~a b~");
    QTest::newRow("mono") << int(Qt::Key_M) << both << q("`a b`");
    QTest::newRow("bullets") << int(Qt::Key_8) << both << q("- a b");
    QTest::newRow("numbers") << int(Qt::Key_7) << both << q("1. a b");
    QTest::newRow("quote") << int(Qt::Key_9) << both << q("> a b");
}

void TestMessageField::shortcutsMark()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    write("a b");
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTEST(text(), "expected");
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(text(), q("a b"));
}

void TestMessageField::buttonsMark()
{
    write("um dois");
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(4); // in "dois"
    m_edit->setTextCursor(cursor);
    m_house->press(q("compose.field.text.body.bold"));
    QCOMPARE(text(), q("um *dois*"));
    QVERIFY(m_edit->hasFocus());
    QTest::keyClicks(m_edit, q("!"));
    QCOMPARE(text(), q("um *d!ois*"));
}

void TestMessageField::marksAreOneStepBack()
{
    QTest::keyClicks(m_edit, q("a b"));
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(text(), q("*a b*"));
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), q("a b"));
}

void TestMessageField::pastedTextIsPlainWithItsLines()
{
    auto *mime = new QMimeData;
    mime->setText(q("um\r\ndois\rtrês\u2028quatro"));
    mime->setHtml(q("<b>um</b>"));
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), q("um\ndois\ntrês\nquatro"));
}

void TestMessageField::invisibleCharactersAreToldAndCleaned()
{
    QVERIFY(!words("clean"));
    write("a\u200Bb\u00A0c\uFEFF 👨\u200D👩\u200D👧");
    QVERIFY(words("clean"));
    QVERIFY2(words("clean")->text().startsWith(QLatin1Char('3')), qPrintable(words("clean")->text()));
    m_house->press(q("compose.field.text.body.clean"));
    QCOMPARE(text(), q("ab c 👨\u200D👩\u200D👧"));
    QVERIFY(!words("clean"));
    m_edit->undo();
    QCOMPARE(text(), q("a\u200Bb\u00A0c\uFEFF 👨\u200D👩\u200D👧"));
    m_house->house().grab(); // the markers are painted
}

void TestMessageField::whatIsInvisibleStaysUntilAsked()
{
    write("10\u00A0kg\u200B");
    m_edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_edit, q("!"));
    QCOMPARE(text(), q("10\u00A0kg\u200B!"));
}

void TestMessageField::curlyQuotesAreOffered()
{
    write("“a” it’s");
    QVERIFY(words("straighten"));
    QVERIFY(words("straighten")->text().startsWith(QLatin1Char('3')));
    m_house->press(q("compose.field.text.body.straighten"));
    QCOMPARE(text(), q("\"a\" it's"));
    QVERIFY(!words("straighten"));
}

void TestMessageField::itGrowsWithItsLines()
{
    QTRY_VERIFY(m_edit->height() > 0);
    const int few = m_edit->height();
    write(q("a\n").repeated(3));
    QTest::qWait(10);
    QCOMPARE(m_edit->height(), few); // four lines have room from the start
    write(q("a\n").repeated(9));
    QTRY_VERIFY(m_edit->height() > few);
    const int ten = m_edit->height();
    write(q("a\n").repeated(13));
    QTRY_VERIFY(m_edit->height() > ten);
    const int most = m_edit->height();
    write(q("a\n").repeated(40));
    QTest::qWait(10);
    QCOMPARE(m_edit->height(), most);
}

void TestMessageField::whatCompletesWordsHears()
{
    QSignalSpy moved(m_field, &MessageField::cursorWordChanged);
    QTest::keyClicks(m_edit, q("x"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, q("oi /bo"));
    QCOMPARE(moved.last().first().toString(), q("oi /bo"));
    QVERIFY(moved.last().last().toRect().isValid());
    m_field->replaceBeforeCursor(3, q("Bom dia,\r\ncliente"));
    QCOMPARE(text(), q("x\noi Bom dia,\ncliente"));
    m_edit->undo();
    QCOMPARE(text(), q("x\noi /bo"));
}

void TestMessageField::shiftReturnIsALineBreak()
{
    QTest::keyClicks(m_edit, q("- a"));
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClicks(m_edit, q("b"));
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(m_edit, q("c"));
    QCOMPARE(text(), q("- a\n- b\nc"));
}

void TestMessageField::theBarIsOneStopForTheKeyboard()
{
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_house->house().focusWidget()->objectName(), q("compose.field.text.body.bold"));
    QTest::keyClick(m_house->house().focusWidget(), Qt::Key_Right);
    QCOMPARE(m_house->house().focusWidget()->objectName(), q("compose.field.text.body.italic"));
    QTest::keyClick(m_house->house().focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_house->house().focusWidget()->objectName(), q("compose.field.text.preview_url"));
}

void TestMessageField::emojiByKeyboard()
{
    QTest::keyClicks(m_edit, q("Oi "));
    QTest::keyClick(m_edit, Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *picker = qobject_cast<EmojiPicker *>(QApplication::activePopupWidget());
    QVERIFY(picker);
    auto *search = picker->findChild<QLineEdit *>(q("compose.emoji.search"));
    auto *list = picker->findChild<QListWidget *>(q("compose.emoji.list"));
    QTest::keyClicks(search, q("coracao"));
    QVERIFY(list->count() > 3);
    const QString first = list->currentItem()->text();
    QTest::keyClick(search, Qt::Key_Right);
    const QString second = list->currentItem()->text();
    QVERIFY(first != second);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(text(), q("Oi ") + second);
    QTRY_VERIFY(!QApplication::activePopupWidget());

    QTest::keyClick(m_edit, Qt::Key_Period, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    list = QApplication::activePopupWidget()->findChild<QListWidget *>(q("compose.emoji.list"));
    QCOMPARE(list->item(0)->text(), second); // taken lately
    QTest::keyClick(QApplication::activePopupWidget()->findChild<QLineEdit *>(q("compose.emoji.search")), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QCOMPARE(text(), q("Oi ") + second);
}

void TestMessageField::emojiAreFoundInThreeLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("sign");
    QTest::newRow("English") << q("thumbs") << q("👍");
    QTest::newRow("Portuguese") << q("joinha") << q("👍");
    QTest::newRow("Spanish") << q("pulgar arriba") << q("👍");
    QTest::newRow("without accents") << q("cafe") << q("☕");
    QTest::newRow("any case") << q("PIZZA") << q("🍕");
}

void TestMessageField::emojiAreFoundInThreeLanguages()
{
    QFETCH(QString, query);
    const QList<Emoji> found = emojiMatching(query);
    QVERIFY(!found.isEmpty());
    QTEST(found.first().sign, "sign");
    QVERIFY(emojiMatching(q("xyzzy")).isEmpty());
    QVERIFY(emojiTable().size() >= 250);
}

QTEST_MAIN(TestMessageField)
#include "tst_messagefield.moc"
