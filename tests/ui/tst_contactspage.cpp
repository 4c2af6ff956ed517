#include "pages/contactspage.h"

#include "dialogs/contactimportdialog.h"
#include "pages/contacts/contactcard.h"
#include "pages/contacts/contactlist.h"
#include "ui/contactpeople.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace recado;
using namespace recado::test;

namespace {

constexpr int generous = 20'000;
QString text(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace

class TestContactsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init();
    void cleanup();

    void anEmptyPageLeadsToTheFirstContact();
    void whatCannotBeANumberIsSaidAtItsField();
    void aNumberOfSomebodyElseLeadsToTheirCard();
    void theCardKeepsWhatIsWritten();
    void namesThatCollideAreSaid();
    void searchFindsNamesNumbersAndUsernames();
    void manyGetAnAttribute();
    void cardsAreMergedAndTakenApartAgain();
    void suggestionsAreSettledOneByOne();
    void aCardIsSplit();
    void aTableIsCountedBeforeItIsTaken();
    void peopleGoOnToABroadcast();
    void writesPicturesToLookAt();

private:
    ContactService &contacts() { return m_house->app().contacts(); }
    int count() { return *await(contacts().count({})); }
    void show()
    {
        m_page = std::make_unique<ContactsPage>(m_house->app());
        m_page->resize(1280, 860);
        m_page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void click(const char *name) { QTest::mouseClick(child<QWidget>(*m_page, name), Qt::LeftButton); }
    void choose(const char *action) { child<QAction>(*m_page, action)->trigger(); }
    QString title() { return child<ElidedLabel>(*m_page, "contacts.card.title")->fullText(); }
    ContactList &list() { return *child<ContactList>(*m_page, "contacts.list"); }
    void open(ContactId id)
    {
        QTRY_VERIFY_WITH_TIMEOUT(list().model()->rowCount() > 0, generous);
        m_page->show(id);
        QTRY_COMPARE_WITH_TIMEOUT(child<ContactCard>(*m_page, "contacts.card")->contact().id, id, generous);
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<ContactsPage> m_page;
};

void TestContactsPage::init()
{
    m_house = std::make_unique<PracticeHouse>(false);
}

void TestContactsPage::cleanup()
{
    m_page.reset();
    m_house.reset();
}

void TestContactsPage::anEmptyPageLeadsToTheFirstContact()
{
    show();
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "contacts.addFirst"), generous);
    click("contacts.addFirst");
    child<QLineEdit>(*m_page, "contact.name")->setText(text("Ana Souza"));
    child<QPlainTextEdit>(*m_page, "contact.numbers")->setPlainText(text("11 98888-7777\n21 97777-6666"));
    child<QLineEdit>(*m_page, "contact.username")->setText(text("@Ana.Souza"));
    click("contact.save");
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, generous);
    QTRY_COMPARE_WITH_TIMEOUT(title(), text("Ana Souza"), generous);
    const auto found = await(contacts().find(text("@ana.souza")));
    QVERIFY(found.ok());
    QCOMPARE(found->identities.size(), 3);
}

void TestContactsPage::whatCannotBeANumberIsSaidAtItsField()
{
    show();
    click("contacts.add");
    child<QPlainTextEdit>(*m_page, "contact.numbers")->setPlainText(text("1234"));
    click("contact.save");
    QVERIFY(hasVisible(*m_page, "contact.save"));
    QCOMPARE(count(), 0);
    child<QPlainTextEdit>(*m_page, "contact.numbers")->clear();
    click("contact.save"); // nobody at all
    QVERIFY(hasVisible(*m_page, "contact.save"));
    QCOMPARE(count(), 0);
}

void TestContactsPage::aNumberOfSomebodyElseLeadsToTheirCard()
{
    ContactPeople people(m_house->app());
    people.add("+5521977776666", "Bia");
    people.add("+5511988887777", "Ana");
    show();
    click("contacts.add");
    child<QPlainTextEdit>(*m_page, "contact.numbers")->setPlainText(text("55 11 8888-7777")); // without its ninth digit
    click("contact.save");
    auto *dialog = child<QDialog>(*m_page, "contact");
    auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->text().contains(text("Ana")), generous);
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(title(), text("Ana"), generous);
    QCOMPARE(count(), 2);
}

void TestContactsPage::theCardKeepsWhatIsWritten()
{
    const Contact ana = ContactPeople(m_house->app()).add("+5511988887777", "Ana");
    show();
    open(ana.id);
    auto *name = child<QLineEdit>(*m_page, "contacts.name");
    name->setText(text("Ana Souza"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(title(), text("Ana Souza"), generous);
    child<QLineEdit>(*m_page, "contacts.attribute.name")->setText(text("Vencimento"));
    child<QLineEdit>(*m_page, "contacts.attribute.value")->setText(text("10/12"));
    click("contacts.attribute.add");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(text("contacts.attribute.vencimento")), generous);
    auto *more = child<QLineEdit>(*m_page, "contacts.tag.more");
    more->setText(text("vip"));
    QTest::keyClick(more, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "contacts.tag.vip"), generous);
    child<QLineEdit>(*m_page, "contacts.identity.value")->setText(text("21 97777-6666"));
    click("contacts.identity.add");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QToolButton *>(text("contacts.identity.remove.person.5521977776666")), generous);
    const Contact kept = *await(contacts().find(text("5521977776666")));
    QCOMPARE(kept.id, ana.id);
    QCOMPARE(*kept.attribute(text("vencimento")), text("10/12"));
    QCOMPARE(kept.tags, QStringList{text("vip")});
    click("contacts.tag.remove.vip");
    QTRY_VERIFY_WITH_TIMEOUT(!hasVisible(*m_page, "contacts.tag.vip"), generous);
}

void TestContactsPage::namesThatCollideAreSaid()
{
    const Contact ana = ContactPeople(m_house->app()).add("+5511988887777", "Ana", {{text("Cidade"), text("Recife")}});
    show();
    open(ana.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QLineEdit *>(text("contacts.attribute.cidade")), generous);
    child<QLineEdit>(*m_page, "contacts.attribute.name")->setText(text(" CIDADE "));
    child<QLineEdit>(*m_page, "contacts.attribute.value")->setText(text("Olinda"));
    click("contacts.attribute.add");
    auto *note = child<Banner>(*m_page, "contacts.card.note");
    QTRY_VERIFY_WITH_TIMEOUT(note->text().contains(text("Recife")), generous);
    const Contact kept = *await(contacts().find(text("5511988887777")));
    QCOMPARE(kept.attributes.size(), 1);
    QCOMPARE(kept.attributes.first().value, text("Olinda"));
}

void TestContactsPage::searchFindsNamesNumbersAndUsernames()
{
    ContactPeople(m_house->app()).fill();
    show();
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 7, generous);
    auto *search = child<QLineEdit>(*m_page, "contacts.search");
    for (const char *words : {"cassia", "(85) 98812-0005", "8598812"}) {
        search->setText(text(words));
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, generous);
        QTRY_VERIFY_WITH_TIMEOUT(list().model()->index(0, 0).data().toString().contains(text("Cássia")), generous);
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 7, generous);
    }
    search->setText(text("@ana.s"));
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, generous);
    search->setText(text("nobody at all"));
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "contacts.clear"), generous);
    click("contacts.clear");
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 7, generous);
}

void TestContactsPage::manyGetAnAttribute()
{
    ContactPeople(m_house->app()).fill();
    show();
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 7, generous);
    list().selectAll();
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "contacts.selection"), generous);
    choose("contacts.selection.attribute");
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "attribute.save"), generous);
    child<QComboBox>(*m_page, "attribute.name")->setEditText(text("Turma"));
    child<QLineEdit>(*m_page, "attribute.value")->setText(text("B"));
    click("attribute.save");
    ContactQuery query;
    query.attribute = text("turma");
    QTRY_COMPARE_WITH_TIMEOUT(*await(contacts().count(query)), 7, generous);
    QTRY_COMPARE_WITH_TIMEOUT(list().selectedCount(), 7, generous); // the same people, though the list was read anew
}

void TestContactsPage::cardsAreMergedAndTakenApartAgain()
{
    ContactPeople people(m_house->app());
    const Contact ana = people.add("+5511988887777", "Ana", {{text("Cidade"), text("Recife")}});
    people.add("+5521977776666", "Ana S.", {{text("cidade"), text("Olinda")}});
    show();
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 2, generous);
    list().selectAll();
    click("contacts.selection.merge");
    auto *merge = child<QPushButton>(*m_page, "merge.merge");
    QTRY_VERIFY_WITH_TIMEOUT(merge->isEnabled(), generous);
    QVERIFY(child<QLabel>(*m_page, "merge.collisions")->text().contains(text("Cidade"), Qt::CaseInsensitive));
    QTest::mouseClick(merge, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 1, generous);
    const auto story = await(contacts().story(ana.id));
    QVERIFY(story.ok());
    QCOMPARE(story->contact.identities.size(), 2);
    const QString undo = QStringLiteral("contacts.undo.%1").arg(story->audits.first().id);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QPushButton *>(undo), generous);
    QTest::mouseClick(m_page->findChild<QPushButton *>(undo), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 2, generous);
}

void TestContactsPage::suggestionsAreSettledOneByOne()
{
    ContactPeople people(m_house->app());
    people.fill();
    people.addDouble();
    show();
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "contacts.merges"), generous);
    click("contacts.merges.look");
    QTRY_VERIFY_WITH_TIMEOUT(hasVisible(*m_page, "merge.apart"), generous);
    click("merge.apart");
    QTRY_VERIFY_WITH_TIMEOUT(!hasVisible(*m_page, "contacts.merges"), generous);
    QVERIFY(await(contacts().suggestions())->isEmpty());
    QCOMPARE(count(), 8);
}

void TestContactsPage::aCardIsSplit()
{
    ContactPeople people(m_house->app());
    const Contact ana = people.add("+5511988887777", "Ana");
    people.addIdentity(ana.id, identity::person, "+5521977776666");
    show();
    open(ana.id);
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(*m_page, "contacts.card.split")->isEnabled(), generous);
    choose("contacts.card.split");
    QVERIFY(!child<QPushButton>(*m_page, "split.split")->isEnabled());
    child<QCheckBox>(*m_page, "split.person.5521977776666")->setChecked(true);
    click("split.split");
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 2, generous);
    const Contact made = *await(contacts().find(text("5521977776666")));
    QVERIFY(made.id != ana.id);
    QTRY_COMPARE_WITH_TIMEOUT(child<ContactCard>(*m_page, "contacts.card")->shown(), made.id, generous);
}

void TestContactsPage::aTableIsCountedBeforeItIsTaken()
{
    ContactPeople(m_house->app()).add("+5511988887777", "Ana");
    show();
    click("contacts.import");
    auto *dialog = child<ContactImportDialog>(*m_page, "import");
    dialog->takeText(text("Telefone\tNome\tCidade\n11 98888-7777\tAna\tRecife\n21 97777-6666\tBia\tOlinda\n1234\tCaio\tNatal\n"));
    auto *next = child<QPushButton>(*m_page, "import.next");
    QTRY_VERIFY_WITH_TIMEOUT(next->isVisible() && next->isEnabled(), generous);
    QTest::mouseClick(next, Qt::LeftButton);
    auto *counts = child<QLabel>(*m_page, "import.counts");
    QTRY_VERIFY_WITH_TIMEOUT(counts->isVisible(), generous);
    QVERIFY(child<QLabel>(*m_page, "import.refused")->text().contains(text("4")));
    QCOMPARE(count(), 1);
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 2, generous);
    QTRY_VERIFY_WITH_TIMEOUT(child<Banner>(*m_page, "import.note")->isVisible(), generous);
    QTest::mouseClick(next, Qt::LeftButton); // closes
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 2, generous);
}

void TestContactsPage::peopleGoOnToABroadcast()
{
    ContactPeople(m_house->app()).fill();
    show();
    qRegisterMetaType<BroadcastSeed>();
    QSignalSpy wanted(m_page.get(), &ContactsPage::broadcastWanted);
    QTRY_COMPARE_WITH_TIMEOUT(list().model()->rowCount(), 7, generous);
    list().selectAll();
    click("contacts.selection.broadcast");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<BroadcastSeed>().contacts.size(), 7);
}

void TestContactsPage::writesPicturesToLookAt()
{
    const QString folder = qEnvironmentVariable("RECADO_WRITE_PICTURES");
    if (folder.isEmpty())
        QSKIP("only where somebody wants to look");
    QDir().mkpath(folder);
    auto *program = static_cast<QApplication *>(QCoreApplication::instance());
    ContactPeople people(m_house->app());
    show();
    QTest::qWait(400);
    m_page->grab().save(folder + text("/contacts-empty.png"));
    const Contact ana = people.fill();
    people.addDouble();
    open(ana.id);
    for (const auto &[name, mode] : {std::pair{text("light"), ThemeMode::Light}, std::pair{text("dark"), ThemeMode::Dark}}) {
        Theme::apply(*program, mode);
        QTest::qWait(600);
        m_page->grab().save(QStringLiteral("%1/contacts-card-%2.png").arg(folder, name));
        list().selectAll();
        QTest::qWait(200);
        m_page->grab().save(QStringLiteral("%1/contacts-many-%2.png").arg(folder, name));
        open(ana.id);
        list().setCurrentIndex(list().model()->index(0, 0));
        click("contacts.merges.look");
        QTest::qWait(400);
        child<QDialog>(*m_page, "merge")->grab().save(QStringLiteral("%1/contacts-merge-%2.png").arg(folder, name));
        click("merge.cancel");
        QTest::qWait(100);
        click("contacts.add");
        child<QPlainTextEdit>(*m_page, "contact.numbers")->setPlainText(text("11 98888-1234"));
        QTest::qWait(200);
        child<QDialog>(*m_page, "contact")->grab().save(QStringLiteral("%1/contacts-add-%2.png").arg(folder, name));
        click("contact.cancel");
        QTest::qWait(100);
        click("contacts.import");
        auto *dialog = child<ContactImportDialog>(*m_page, "import");
        dialog->takeText(text("Telefone\tNome\tCidade\tEtiquetas\tVencimento\n11 98888-7777\tAna Souza\tOlinda\tvip\t05/12\n21 97777-1111\tBia Lima\tNatal\t\t10/12\n1234\tCaio\tNatal\t\t\n"));
        QTest::qWait(300);
        click("import.next");
        QTest::qWait(500);
        dialog->grab().save(QStringLiteral("%1/contacts-import-%2.png").arg(folder, name));
        dialog->close();
        QTest::qWait(100);
    }
    Theme::apply(*program, ThemeMode::Light);
}

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
