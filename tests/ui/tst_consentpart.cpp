#include "dialogs/addoptoutsdialog.h"
#include "dialogs/optoutdialog.h"
#include "models/optoutmodel.h"
#include "pages/contacts/consentpart.h"
#include "ui/practicehouse.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace recado;
using namespace recado::test;

namespace {

const QString ana = QStringLiteral("+5511988887777");

} // namespace

// Who may be written to, as it is read and entered on screen.
class TestConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_house = std::make_unique<PracticeHouse>(false); }
    void cleanup() { m_house.reset(); }

    void aCardSaysWhatMayBeSentAndTakesWords();
    void anotherPersonsAnswerIsNotShown();
    void aConsentNeedsAMomentThatHasCome();
    void whoIsTakenBackNeedsAReason();
    void theListIsSearchedAndFilled();
    void aTableOfNumbersIsTaken();
    void whatIsNoNumberIsNotPassedOver();
    void wordsAreEdited();

private:
    OptOutService &list() { return m_house->app().optOuts(); }
    template<typename Dialog>
    static Dialog *opened(QWidget &parent)
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] { return (found = parent.findChild<Dialog *>()) != nullptr; }, 5'000);
        return came ? found : nullptr;
    }
    static void click(const QObject &parent, const char *name) { child<QAbstractButton>(parent, name)->click(); }

    std::unique_ptr<PracticeHouse> m_house;
};

void TestConsent::aCardSaysWhatMayBeSentAndTakesWords()
{
    ConsentPart part(m_house->app(), nullptr);
    part.show();
    QVERIFY(!child<QAbstractButton>(part, "consent.optIn")->isEnabled());
    part.open(ana);
    auto *sentence = child<QLabel>(part, "consent.sentence");
    QTRY_VERIFY(sentence->text().startsWith(QStringLiteral("Nothing was said")));
    QVERIFY(child<QAbstractButton>(part, "consent.takeBack")->isHidden());

    QSignalSpy changed(&part, &ConsentPart::changed);
    click(part, "consent.optOut");
    auto *dialog = opened<QDialog>(part);
    QVERIFY(dialog);
    child<QLineEdit>(*dialog, "consentDialog.note")->setText(QStringLiteral("pediu por telefone"));
    click(*dialog, "consentDialog.save");
    QTRY_COMPARE(changed.size(), 1);
    QTRY_VERIFY(sentence->text().startsWith(QStringLiteral("Nothing may be sent")));
    QVERIFY(!child<QAbstractButton>(part, "consent.takeBack")->isHidden());
    QTRY_COMPARE(part.findChildren<QWidget *>(QStringLiteral("consent.word")).size(), 1);
    QVERIFY(*await(list().contains(ana)));
    // By consent they come back.
    ConsentEntry agreed{ana};
    agreed.proof = QStringLiteral("https://loja.example/aceites/1");
    QVERIFY(await(list().optIn(agreed)).ok());
    QTRY_VERIFY(sentence->text().contains(QStringLiteral("They agreed")));
    QCOMPARE(child<QAbstractButton>(part, "consent.proof")->text(), QStringLiteral("Proof: loja.example"));
}

void TestConsent::anotherPersonsAnswerIsNotShown()
{
    QVERIFY(await(list().add(ana, {})).ok());
    ConsentPart part(m_house->app(), nullptr);
    part.open(ana);
    part.open(QStringLiteral("+5521999990000")); // before the first answer is there
    auto *sentence = child<QLabel>(part, "consent.sentence");
    QTRY_VERIFY(sentence->text().startsWith(QStringLiteral("Nothing was said")));
    QTest::qWait(50);
    QVERIFY(sentence->text().startsWith(QStringLiteral("Nothing was said")));
    part.open({});
    QVERIFY(sentence->text().contains(QStringLiteral("no number")));
}

void TestConsent::aConsentNeedsAMomentThatHasCome()
{
    ConsentPart part(m_house->app(), nullptr);
    part.show();
    part.open(ana);
    QTRY_VERIFY(child<QAbstractButton>(part, "consent.optIn")->isEnabled());
    click(part, "consent.optIn");
    auto *dialog = opened<QDialog>(part);
    QVERIFY(dialog);
    child<QDateTimeEdit>(*dialog, "consentDialog.at")->setDateTime(QDateTime::currentDateTime().addDays(2));
    click(*dialog, "consentDialog.save");
    QTest::qWait(50);
    QVERIFY(dialog->isVisible());
    QVERIFY(await(list().history(ana))->isEmpty());
    child<QDateTimeEdit>(*dialog, "consentDialog.at")->setDateTime(QDateTime::currentDateTime().addDays(-2));
    click(*dialog, "consentDialog.save");
    QTRY_COMPARE(await(list().history(ana))->size(), 1);
    const ConsentWord word = await(list().history(ana))->first();
    QVERIFY(word.kind == ConsentKind::OptIn);
    QVERIFY(word.scope == ConsentScope::Marketing);
}

void TestConsent::whoIsTakenBackNeedsAReason()
{
    QVERIFY(await(list().add(ana, {})).ok());
    ConsentPart part(m_house->app(), nullptr);
    part.show();
    part.open(ana);
    QTRY_VERIFY(!child<QAbstractButton>(part, "consent.takeBack")->isHidden());
    click(part, "consent.takeBack");
    auto *dialog = opened<QDialog>(part);
    QVERIFY(dialog);
    click(*dialog, "takeBack.save");
    QTest::qWait(50);
    QVERIFY(*await(list().contains(ana)));
    child<QLineEdit>(*dialog, "takeBack.note")->setText(QStringLiteral("número errado"));
    click(*dialog, "takeBack.save");
    QTRY_VERIFY(!*await(list().contains(ana)));
    QCOMPARE(await(list().history(ana))->last().note, QStringLiteral("número errado"));
}

void TestConsent::theListIsSearchedAndFilled()
{
    QVERIFY(await(list().add(QStringLiteral("+5521999990000"), QStringLiteral("Procon"))).ok());
    QVERIFY(await(list().add(ana, QStringLiteral("telefone"))).ok());
    OptOutDialog dialog(m_house->app(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *table = child<QTableView>(dialog, "optOuts.list");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    child<QLineEdit>(dialog, "optOuts.search")->setText(QStringLiteral("(11) 98888"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, OptOutModel::Person).data().toString(), QStringLiteral("+55 11 98888-7777"));
    child<QLineEdit>(dialog, "optOuts.search")->setText(QStringLiteral("procon"));
    QCOMPARE(table->model()->rowCount(), 1);
    child<QLineEdit>(dialog, "optOuts.search")->setText(QStringLiteral("nobody"));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(table->isHidden());
    child<QLineEdit>(dialog, "optOuts.search")->clear();
    QVERIFY(!child<QAbstractButton>(dialog, "optOuts.takeBack")->isEnabled());
    table->selectRow(0);
    QVERIFY(child<QAbstractButton>(dialog, "optOuts.takeBack")->isEnabled());
    click(dialog, "optOuts.add");
    auto *add = opened<AddOptOutsDialog>(dialog);
    QVERIFY(add);
    child<QPlainTextEdit>(*add, "addOptOuts.numbers")->setPlainText(QStringLiteral("31 97777-6666\n+55 31 97777-6666; 41 96666-5555"));
    click(*add, "addOptOuts.save");
    QTRY_COMPARE(table->model()->rowCount(), 4);
}

void TestConsent::aTableOfNumbersIsTaken()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("lista.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cpf;nome;celular\n11987654321;Ana;11 98888-7777\n22987654321;Rita;\n33987654321;Bia;(21) 99999-0000\n");
    file.close();
    auto *add = new AddOptOutsDialog(m_house->app(), nullptr);
    add->show();
    add->readFile(file.fileName());
    auto *words = child<QLabel>(*add, "addOptOuts.fileWords");
    QTRY_VERIFY(words->text().contains(QStringLiteral("lista.csv: 2 number")));
    QVERIFY(words->text().contains(QStringLiteral("1 line")));
    click(*add, "addOptOuts.save");
    QTRY_COMPARE(*await(list().count()), 2);
    QCOMPARE(await(list().list())->first().source, QStringLiteral("import"));
    QVERIFY(!*await(list().contains(QStringLiteral("+5511987654321")))); // no number but a document
}

void TestConsent::whatIsNoNumberIsNotPassedOver()
{
    auto *add = new AddOptOutsDialog(m_house->app(), nullptr);
    add->show();
    click(*add, "addOptOuts.save");
    child<QPlainTextEdit>(*add, "addOptOuts.numbers")->setPlainText(QStringLiteral("11 98888-7777\nAna Souza"));
    click(*add, "addOptOuts.save");
    QTest::qWait(100);
    QVERIFY(add->isVisible());
    QCOMPARE(*await(list().count()), 0);
    delete add;
}

void TestConsent::wordsAreEdited()
{
    OptOutDialog dialog(m_house->app(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *words = child<QPlainTextEdit>(dialog, "optOuts.wordList");
    QTRY_VERIFY(words->toPlainText().contains(QStringLiteral("SAIR")));
    click(dialog, "optOuts.words");
    words->setPlainText(QStringLiteral(" chega \n!!!\nPARAR TUDO\nchega\n"));
    click(dialog, "optOuts.save");
    QTRY_COMPARE(words->toPlainText(), QStringLiteral("chega\nPARAR TUDO"));
    QCOMPARE(*await(list().words()), (QStringList{QStringLiteral("chega"), QStringLiteral("PARAR TUDO")}));
    click(dialog, "optOuts.usual");
    QVERIFY(words->toPlainText().contains(QStringLiteral("DESCADASTRAR")));
}

QTEST_MAIN(TestConsent)
#include "tst_consentpart.moc"
