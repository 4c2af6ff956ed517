#include "domain/limits/checkcontent.h"
#include "ui/formhouse.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLineEdit>

using namespace recado;
using namespace recado::test;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

// What is wrong with it, in a line a failing test can show.
QString errorsOf(const Content &content)
{
    QStringList errors;
    for (const ContentProblem &problem : checkContent(content)) {
        if (problem.isError())
            errors.append(problem.path + QLatin1Char(' ') + problem.rule);
    }
    return errors.join(QLatin1String("; "));
}

struct Steps {
    std::function<void(FormHouse &)> run;
};

} // namespace

Q_DECLARE_METATYPE(Steps)

class TestPlainForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formsWriteWhatIsTyped_data();
    void formsWriteWhatIsTyped();
    void aBlankFormAsksForWhatAPersonMustSay_data();
    void aBlankFormAsksForWhatAPersonMustSay();
    void theNameFollowsItsPartsUntilItIsChosen();
    void aPastedPlaceFillsBothNumbers_data();
    void aPastedPlaceFillsBothNumbers();
    void aTypedPairIsTakenAtItsEnd();
    void aReactionIsTakenBack();
    void theFileNameIsThePersons();
    void foldsOpenWhereSomethingIs();
    void cardsMoveWithWhatIsInThem();
    void theKeyboardIsEnough();
};

void TestPlainForms::formsWriteWhatIsTyped_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const char *kind, std::function<void(FormHouse &)> steps, const char *expected) {
        QTest::newRow(kind) << q(kind) << Steps{std::move(steps)} << json(expected);
    };
    row("text", [](FormHouse &house) {
        house.type(q("text.body"), q("Ola"));
        house.press(q("compose.field.text.preview_url"));
        house.unfold(q("context"));
        house.type(q("context.message_id"), q("wamid.X"));
    }, "{'type':'text','text':{'body':'Ola','preview_url':true},'context':{'message_id':'wamid.X'}}");
    row("image", [](FormHouse &house) {
        house.type(q("image"), q("https://loja.example/a.jpg"));
        house.type(q("image.caption"), q("Ola"));
    }, "{'type':'image','image':{'link':'https://loja.example/a.jpg','caption':'Ola'}}");
    row("video", [](FormHouse &house) {
        house.type(q("video"), q("id:123456789012345678901"));
        house.type(q("video.caption"), q("Ola"));
    }, "{'type':'video','video':{'id':'123456789012345678901','caption':'Ola'}}");
    row("audio", [](FormHouse &house) {
        house.type(q("audio"), q("https://loja.example/a.ogg"));
        house.press(q("compose.field.audio.voice"));
    }, "{'type':'audio','audio':{'link':'https://loja.example/a.ogg','voice':true}}");
    row("document", [](FormHouse &house) {
        house.type(q("document"), q("https://loja.example/a.pdf"));
        house.type(q("document.filename"), q("conta.pdf"));
        house.type(q("document.caption"), q("Ola"));
    }, "{'type':'document','document':{'link':'https://loja.example/a.pdf','filename':'conta.pdf','caption':'Ola'}}");
    row("sticker", [](FormHouse &house) { house.type(q("sticker"), q("id:1")); }, "{'type':'sticker','sticker':{'id':'1'}}");
    row("location", [](FormHouse &house) {
        house.type(q("location.latitude"), q("-23,55"));
        house.type(q("location.longitude"), q("-46.63"));
        house.type(q("location.name"), q("Loja"));
        house.type(q("location.address"), q("Rua A, 1"));
    }, "{'type':'location','location':{'latitude':-23.55,'longitude':-46.63,'name':'Loja','address':'Rua A, 1'}}");
    row("reaction", [](FormHouse &house) {
        house.type(q("reaction.message_id"), q("wamid.X"));
        house.press(q("compose.reaction.👍"));
    }, "{'type':'reaction','reaction':{'message_id':'wamid.X','emoji':'👍'}}");
    row("contacts", [](FormHouse &house) {
        house.type(q("contacts[0].name.first_name"), q("Ana"));
        house.type(q("contacts[0].name.last_name"), q("Lima"));
        house.add(q("contacts[0].phones"));
        house.type(q("contacts[0].phones[0].phone"), q("+55 11 91111-2222"));
        house.type(q("contacts[0].phones[0].wa_id"), q("5511911112222"));
        QTest::keyClick(house.field(q("contacts[0].phones[0].type")), Qt::Key_Down);
        house.unfold(q("contacts[0]"));
        house.type(q("contacts[0].name.prefix"), q("Dra."));
        house.type(q("contacts[0].org.company"), q("Loja X"));
        house.type(q("contacts[0].birthday"), q("1990-02-28"));
        house.add(q("contacts[0].emails"));
        house.type(q("contacts[0].emails[0].email"), q("ana@loja.example"));
        house.add(q("contacts[0].urls"));
        house.type(q("contacts[0].urls[0].url"), q("https://ana.example"));
        house.add(q("contacts[0].addresses"));
        house.type(q("contacts[0].addresses[0].city"), q("Santos"));
        house.type(q("contacts[0].addresses[0].country_code"), q("br"));
        house.add(q("contacts"));
        house.type(q("contacts[1].name.first_name"), q("Rui"));
    }, "{'type':'contacts','contacts':[{"
        "'name':{'first_name':'Ana','last_name':'Lima','formatted_name':'Ana Lima','prefix':'Dra.'},"
        "'phones':[{'phone':'+55 11 91111-2222','wa_id':'5511911112222','type':'HOME'}],'org':{'company':'Loja X'},'birthday':'1990-02-28',"
        "'emails':[{'email':'ana@loja.example'}],'urls':[{'url':'https://ana.example'}],'addresses':[{'city':'Santos','country_code':'br'}]},"
        "{'name':{'first_name':'Rui','formatted_name':'Rui'}}]}");
}

void TestPlainForms::formsWriteWhatIsTyped()
{
    QFETCH(QString, kind);
    QFETCH(Steps, steps);
    FormHouse house;
    house.openBlank(kind);
    steps.run(house);
    QTEST(house.document().document(), "expected");
    QCOMPARE(errorsOf(house.document().content()), QString());
}

void TestPlainForms::aBlankFormAsksForWhatAPersonMustSay_data()
{
    QTest::addColumn<QString>("homes"); // where the problems of a blank one are shown
    for (const auto &[kind, field] : {std::pair{"text", "text.body"}, std::pair{"image", "image"}, std::pair{"video", "video"}, std::pair{"audio", "audio"},
                                      std::pair{"document", "document"}, std::pair{"sticker", "sticker"}, std::pair{"location", "location.latitude"},
                                      std::pair{"contacts", "contacts[0].name.first_name"}, std::pair{"reaction", "reaction.message_id"}})
        QTest::newRow(kind) << q(field);
}

void TestPlainForms::aBlankFormAsksForWhatAPersonMustSay()
{
    QFETCH(QString, homes);
    FormHouse house;
    house.openBlank(q(QTest::currentDataTag()));
    const ContentProblems problems = checkContent(house.document().content());
    QVERIFY(firstError(problems));
    QVERIFY(house.form().setProblems(problems).isEmpty());
    QVERIFY(house.form().focusPath(firstError(problems)->path));
    QWidget *field = house.field(homes);
    QVERIFY(field);
    QVERIFY(field->hasFocus() || (field->focusProxy() && field->focusProxy()->hasFocus()));
}

void TestPlainForms::theNameFollowsItsPartsUntilItIsChosen()
{
    FormHouse house;
    house.openBlank(q("contacts"));
    const QString shown = q("contacts[0].name.formatted_name");
    house.type(q("contacts[0].name.first_name"), q("Ana"));
    house.type(q("contacts[0].name.last_name"), q("Lima"));
    QCOMPARE(house.document().text(shown), q("Ana Lima"));
    house.type(shown, q("!"));
    house.type(q("contacts[0].name.last_name"), q("s"));
    QCOMPARE(house.document().text(shown), q("Ana Lima!"));
    auto *field = qobject_cast<QLineEdit *>(house.field(shown));
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    house.type(q("contacts[0].name.last_name"), q("!"));
    QCOMPARE(house.document().text(shown), q("Ana Limas!")); // empty: it is made again
}

void TestPlainForms::aPastedPlaceFillsBothNumbers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pasted");
    QTest::newRow("pair") << q("location.latitude") << q("-23.55, -46.63");
    QTest::newRow("into the other field") << q("location.longitude") << q("-23.55, -46.63");
    QTest::newRow("link") << q("location.latitude") << q("https://www.google.com/maps/@-23.55,-46.63,15z");
}

void TestPlainForms::aPastedPlaceFillsBothNumbers()
{
    QFETCH(QString, field);
    QFETCH(QString, pasted);
    FormHouse house;
    house.openBlank(q("location"));
    auto *line = qobject_cast<QLineEdit *>(house.field(field));
    QGuiApplication::clipboard()->setText(pasted);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(house.document().value(q("location")).toObject(), json("{'latitude':-23.55,'longitude':-46.63}"));
    QCOMPARE(qobject_cast<QLineEdit *>(house.field(q("location.longitude")))->text(), QLocale().toString(-46.63, 'g', QLocale::FloatingPointShortest));
}

void TestPlainForms::aTypedPairIsTakenAtItsEnd()
{
    FormHouse house;
    house.openBlank(q("location"));
    house.type(q("location.latitude"), q("-23,55; -46,63"));
    QTest::keyClick(house.field(q("location.latitude")), Qt::Key_Return);
    QCOMPARE(house.document().value(q("location")).toObject(), json("{'latitude':-23.55,'longitude':-46.63}"));
}

void TestPlainForms::aReactionIsTakenBack()
{
    FormHouse house;
    house.openBlank(q("reaction"));
    house.type(q("reaction.message_id"), q("wamid.X"));
    house.press(q("compose.reaction.takeBack"));
    QCOMPARE(house.document().value(q("reaction.emoji")), QJsonValue(QString()));
    QCOMPARE(errorsOf(house.document().content()), QString());
    house.press(q("compose.reaction.takeBack"));
    QVERIFY(house.document().value(q("reaction.emoji")).isUndefined());
    house.press(q("compose.reaction.more")); // the picker: type, Return
    auto *search = qobject_cast<QLineEdit *>(QApplication::activePopupWidget()->findChild<QWidget *>(q("compose.emoji.search")));
    QTest::keyClicks(search, q("coffee"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(house.document().text(q("reaction.emoji")), q("☕"));
}

void TestPlainForms::theFileNameIsThePersons()
{
    FormHouse house;
    house.open(q("document"), json("{'type':'document','document':{'link':'https://a.example/x.pdf','filename':'x.pdf'}}"));
    house.type(q("document.filename"), q("2"));
    house.type(q("document"), q("?v=1"));
    QCOMPARE(house.document().document(), json("{'type':'document','document':{'link':'https://a.example/x.pdf?v=1','filename':'x.pdf2'}}"));
}

void TestPlainForms::foldsOpenWhereSomethingIs()
{
    FormHouse house;
    house.openBlank(q("text"));
    QVERIFY(!house.field(q("context.message_id")));
    QVERIFY(house.form().focusPath(q("context.message_id")));
    QVERIFY(house.field(q("context.message_id"))->hasFocus());

    house.open(q("text"), json("{'type':'text','text':{'body':'a'},'context':{'message_id':'wamid.X'}}"));
    QVERIFY(house.field(q("context.message_id")));

    house.openBlank(q("contacts"));
    QVERIFY(!house.field(q("contacts[0].birthday")));
    house.form().setProblems({{q("contacts[0].birthday"), q("date"), q("YYYY-MM-DD"), q("x"), {}, {}}});
    QVERIFY(house.field(q("contacts[0].birthday")));
}

void TestPlainForms::cardsMoveWithWhatIsInThem()
{
    FormHouse house;
    house.openBlank(q("contacts"));
    house.add(q("contacts[0].phones"));
    house.type(q("contacts[0].phones[0].phone"), q("1"));
    house.add(q("contacts"));
    house.type(q("contacts[1].name.first_name"), q("Rui"));
    house.press(q("compose.down.contacts[0]"));
    house.type(q("contacts[1].phones[0].phone"), q("2"));
    QCOMPARE(house.document().text(q("contacts[1].phones[0].phone")), q("12"));
    house.press(q("compose.remove.contacts[0]"));
    house.type(q("contacts[0].phones[0].phone"), q("3"));
    house.press(q("compose.undo.button"));
    QCOMPARE(house.document().document().value(q("contacts")).toArray(),
             json("{'contacts':[{'name':{'first_name':'Rui','formatted_name':'Rui'}},{'phones':[{'phone':'123'}]}]}").value(q("contacts")).toArray());
}

void TestPlainForms::theKeyboardIsEnough()
{
    FormHouse house;
    house.openBlank(q("location"));
    house.field(q("location.latitude"))->setFocus();
    for (const char *text : {"-23.55", "-46.63", "Loja", "Rua A"}) {
        QTest::keyClicks(house.house().focusWidget(), q(text));
        QTest::keyClick(house.house().focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(house.house().focusWidget(), Qt::Key_Space); // opens the fold
    QTest::keyClick(house.house().focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(house.house().focusWidget(), q("wamid.X"));
    QCOMPARE(house.document().document(), json("{'type':'location','location':{'latitude':-23.55,'longitude':-46.63,'name':'Loja','address':'Rua A'},"
        "'context':{'message_id':'wamid.X'}}"));
}

QTEST_MAIN(TestPlainForms)
#include "tst_plainforms.moc"
