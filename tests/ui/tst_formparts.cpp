#include "forms/itemrow.h"
#include "formdriver.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLabel>
#include <QUndoStack>

using namespace recado;
using namespace recado::test;

namespace {

const QString buttonsPath = QStringLiteral("interactive.action.buttons");
const QString sectionsPath = QStringLiteral("interactive.action.sections");
const QString cardsPath = QStringLiteral("interactive.action.cards");

} // namespace

// What forms do beyond writing one value: lists within lists, ids made of titles, parts of which one is chosen, the way of the Tab key.
class TestFormParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void idsFollowTheirTitlesUntilWritten();
    void aSectionComesBackWithItsRows();
    void rowsMoveWithinTheirSection();
    void rowsAreFullOverAllSections();
    void headersRememberWhatWasTyped();
    void cardsKeepTheirPlaces();
    void cardsChangeTheirSortTogether();
    void richDataOfAFlowStays();
    void tabGoesAsTheFieldsStand();
    void anOrderMayEnd();
    void rowsAreDragged();

private:
    FormDriver m_form;
};

void TestFormParts::idsFollowTheirTitlesUntilWritten()
{
    m_form.open(QStringLiteral("interactive.button"));
    const QString title = itemPath(buttonsPath, 0) + QStringLiteral(".reply.title");
    const QString id = itemPath(buttonsPath, 0) + QStringLiteral(".reply.id");
    m_form.type(title, QStringLiteral("Sim"));
    m_form.press(QStringLiteral("compose.add.") + buttonsPath);
    m_form.type(itemPath(buttonsPath, 1) + QStringLiteral(".reply.title"), QStringLiteral("sim!"));
    QCOMPARE(m_form.said(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id")), QStringLiteral("sim_2"));
    m_form.press(QStringLiteral("compose.add.") + buttonsPath);
    QVERIFY(!m_form.line(id)); // behind More
    m_form.form().setProblems({{itemPath(buttonsPath, 2) + QStringLiteral(".reply.id"), QStringLiteral("required"), {}, {}, {}, {}}});
    QVERIFY(!m_form.line(itemPath(buttonsPath, 2) + QStringLiteral(".reply.id"))); // waits for its title
    m_form.press(QStringLiteral("compose.remove.") + itemPath(buttonsPath, 2));
    m_form.press(QStringLiteral("compose.fold.") + itemPath(buttonsPath, 0));
    m_form.type(id, QStringLiteral("yes-1"));
    m_form.type(title, QStringLiteral("Claro"));
    QCOMPARE(m_form.said(id), QStringLiteral("yes-1"));
    m_form.press(QStringLiteral("compose.down.") + itemPath(buttonsPath, 0));
    m_form.type(itemPath(buttonsPath, 1) + QStringLiteral(".reply.title"), QStringLiteral("Pois"));
    QCOMPARE(m_form.said(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id")), QStringLiteral("yes-1"));
    QVERIFY(m_form.line(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id"))); // one made by hand is shown
    m_form.line(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id"))->setFocus();
    m_form.line(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id"))->selectAll();
    QTest::keyClick(m_form.cursor(), Qt::Key_Delete);
    QTest::keyClick(m_form.cursor(), Qt::Key_Return);
    QCOMPARE(m_form.said(itemPath(buttonsPath, 1) + QStringLiteral(".reply.id")), QStringLiteral("pois"));
}

void TestFormParts::aSectionComesBackWithItsRows()
{
    const QJsonObject document = corpus(QStringLiteral("interactive.list.two-sections"));
    m_form.openDocument(document);
    m_form.press(QStringLiteral("compose.remove.") + itemPath(sectionsPath, 0));
    QCOMPARE(m_form.document().count(sectionsPath), 1);
    QVERIFY(!m_form.line(QStringLiteral("interactive.action.sections[1].rows[0].title")));
    m_form.press(QStringLiteral("compose.undo.button"));
    QCOMPARE(text(m_form.document().document()), text(document));
    QCOMPARE(m_form.line(QStringLiteral("interactive.action.sections[1].rows[0].title"))->text(), QStringLiteral("Amanhã"));
    m_form.type(QStringLiteral("interactive.action.sections[0].rows[0].title"), QStringLiteral("Logo"));
    QCOMPARE(m_form.said(QStringLiteral("interactive.action.sections[0].rows[0].title")), QStringLiteral("Logo"));
}

void TestFormParts::rowsMoveWithinTheirSection()
{
    m_form.openDocument(corpus(QStringLiteral("interactive.list.two-sections")));
    const QString first = QStringLiteral("interactive.action.sections[0].rows");
    m_form.press(QStringLiteral("compose.down.") + itemPath(sectionsPath, 0)); // "Rápida" is the second now
    m_form.press(QStringLiteral("compose.add.") + first);
    QCOMPARE(m_form.document().count(first), 2);
    QCOMPARE(m_form.document().count(QStringLiteral("interactive.action.sections[1].rows")), 1);
    m_form.keys(QStringLiteral("Depois"));
    QTest::keyClick(m_form.cursor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_form.said(itemPath(first, 0) + QStringLiteral(".title")), QStringLiteral("Depois"));
    QCOMPARE(m_form.cursor()->objectName(), QStringLiteral("compose.field.") + itemPath(first, 0) + QStringLiteral(".title"));
    QVERIFY(m_form.form().focusPath(itemPath(sectionsPath, 0) + QStringLiteral(".title")));
    QTest::keyClick(m_form.cursor(), Qt::Key_Down, Qt::AltModifier); // in the section's own field: the section
    QCOMPARE(m_form.said(QStringLiteral("interactive.action.sections[1].rows[0].title")), QStringLiteral("Depois"));
    while (m_form.document().history().canUndo())
        m_form.document().history().undo();
    QCOMPARE(m_form.document().count(sectionsPath), 2);
    QCOMPARE(m_form.said(QStringLiteral("interactive.action.sections[0].rows[0].title")), QStringLiteral("Hoje"));
}

void TestFormParts::rowsAreFullOverAllSections()
{
    m_form.openDocument(corpus(QStringLiteral("interactive.list.two-sections")));
    for (int i = 0; i < 8; ++i)
        m_form.press(QStringLiteral("compose.add.") + QStringLiteral("interactive.action.sections[1].rows"));
    const QString firstRows = QStringLiteral("interactive.action.sections[0].rows");
    for (const QString &list : {sectionsPath, firstRows, QStringLiteral("interactive.action.sections[1].rows")}) {
        QVERIFY2(!m_form.find<QPushButton>(QStringLiteral("compose.add.") + list)->isEnabled(), qPrintable(list));
        QVERIFY(!m_form.find<QPushButton>(QStringLiteral("compose.add.") + list)->toolTip().isEmpty());
    }
    m_form.press(QStringLiteral("compose.remove.interactive.action.sections[1].rows[0]"));
    QVERIFY(m_form.find<QPushButton>(QStringLiteral("compose.add.interactive.action.sections[0].rows"))->isEnabled());
}

void TestFormParts::headersRememberWhatWasTyped()
{
    m_form.openDocument(corpus(QStringLiteral("interactive.button.header-sub-text")));
    const QString header = QStringLiteral("interactive.header");
    const QJsonValue before = m_form.document().value(header);
    m_form.press(QStringLiteral("compose.field.interactive.header.way.image"));
    m_form.type(QStringLiteral("interactive.header.image"), QStringLiteral("id:9"));
    m_form.press(QStringLiteral("compose.field.interactive.header.way.none"));
    QVERIFY(m_form.document().value(header).isUndefined());
    m_form.press(QStringLiteral("compose.field.interactive.header.way.image"));
    QCOMPARE(m_form.said(QStringLiteral("interactive.header.image.id")), QStringLiteral("9"));
    m_form.press(QStringLiteral("compose.field.interactive.header.way.text"));
    QVERIFY(m_form.document().value(header) == before); // what the form does not show comes back too
}

void TestFormParts::cardsKeepTheirPlaces()
{
    const QJsonObject document = corpus(QStringLiteral("interactive.carousel.links"));
    m_form.openDocument(document);
    m_form.press(QStringLiteral("compose.add.") + cardsPath);
    QCOMPARE(m_form.said(QStringLiteral("interactive.action.cards[2].action.parameters.display_text")), QStringLiteral("Comprar"));
    m_form.press(QStringLiteral("compose.up.") + itemPath(cardsPath, 2));
    m_form.press(QStringLiteral("compose.remove.") + itemPath(cardsPath, 0));
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_form.document().value(itemPath(cardsPath, i) + QStringLiteral(".card_index")).toInt(-1), i);
    while (m_form.document().history().canUndo())
        m_form.document().history().undo();
    QCOMPARE(text(m_form.document().document()), text(document));
}

void TestFormParts::cardsChangeTheirSortTogether()
{
    const QJsonObject document = corpus(QStringLiteral("interactive.carousel.links"));
    m_form.openDocument(document);
    m_form.press(QStringLiteral("compose.field.interactive.action.way.product"));
    m_form.type(QStringLiteral("interactive.action.cards[1].action.product_retailer_id"), QStringLiteral("p1"));
    QVERIFY(m_form.document().value(QStringLiteral("interactive.action.cards[0].header")).isUndefined());
    m_form.press(QStringLiteral("compose.field.interactive.action.way.replies"));
    QVERIFY(m_form.find<QWidget>(QStringLiteral("compose.list.interactive.action.cards[1].action.buttons")));
    m_form.press(QStringLiteral("compose.field.interactive.action.way.product"));
    QCOMPARE(m_form.said(QStringLiteral("interactive.action.cards[1].action.product_retailer_id")), QStringLiteral("p1"));
    m_form.press(QStringLiteral("compose.field.interactive.action.way.link"));
    QCOMPARE(text(m_form.document().document()), text(document));
}

void TestFormParts::richDataOfAFlowStays()
{
    const QJsonObject document = corpus(QStringLiteral("interactive.flow.by-id"));
    m_form.openDocument(document);
    const QString data = QStringLiteral("interactive.action.parameters.flow_action_payload.data");
    QCOMPARE(m_form.line(data + QStringLiteral(".name.0"))->text(), QStringLiteral("loja"));
    QVERIFY(!m_form.line(data + QStringLiteral(".name.1")));
    m_form.type(data + QStringLiteral(".value.0"), QStringLiteral("2"));
    QCOMPARE(m_form.said(data + QStringLiteral(".loja")), QStringLiteral("2"));
    m_form.press(QStringLiteral("compose.add.") + data);
    m_form.keys(QStringLiteral("vagas")); // the name of what is kept
    QVERIFY(m_form.document().value(data + QStringLiteral(".vagas")).isArray());
    m_form.press(QStringLiteral("compose.remove.%1.0").arg(data));
    QVERIFY(m_form.document().value(data + QStringLiteral(".loja")).isUndefined());
    const QString rich = data + QStringLiteral(".dono");
    QVERIFY(m_form.document().value(rich) == valueAt(document, rich));
}

void TestFormParts::tabGoesAsTheFieldsStand()
{
    m_form.open(QStringLiteral("interactive.button"));
    m_form.press(QStringLiteral("compose.field.interactive.header.way.text"));
    m_form.press(QStringLiteral("compose.add.") + buttonsPath);
    QCoreApplication::processEvents();
    QStringList met;
    m_form.find<QWidget>(QStringLiteral("compose.field.interactive.header.way.text"))->setFocus();
    for (int i = 0; i < 60 && m_form.cursor()->objectName() != QLatin1String("compose.add.") + buttonsPath; ++i) {
        QTest::keyClick(m_form.cursor(), Qt::Key_Tab);
        met += m_form.cursor()->objectName();
    }
    const QStringList expected{QStringLiteral("compose.field.interactive.header.text"), QStringLiteral("compose.field.interactive.body.text"),
                               QStringLiteral("compose.field.interactive.footer.text"),
                               QStringLiteral("compose.field.%1.reply.title").arg(itemPath(buttonsPath, 0)),
                               QStringLiteral("compose.field.%1.reply.title").arg(itemPath(buttonsPath, 1)),
                               QStringLiteral("compose.add.") + buttonsPath};
    QStringList found;
    for (const QString &name : met) {
        if (expected.contains(name))
            found += name;
    }
    QCOMPARE(found, expected);
}

void TestFormParts::anOrderMayEnd()
{
    m_form.openDocument(corpus(QStringLiteral("interactive.order_details.expiration")));
    const QString path = QStringLiteral("interactive.action.parameters.order.expiration.timestamp");
    auto *when = m_form.find<QDateTimeEdit>(QStringLiteral("compose.field.") + path);
    QVERIFY(when); // its fold is open: there is something to see
    QCOMPARE(when->dateTime().toSecsSinceEpoch(), 4102444800);
    when->setDateTime(when->dateTime().addDays(-1));
    QCOMPARE(m_form.said(path), QStringLiteral("4102358400"));
    m_form.press(QStringLiteral("compose.field.%1.has").arg(path));
    QVERIFY(m_form.document().value(path).isUndefined());
    QVERIFY(!when->isEnabled());
    m_form.press(QStringLiteral("compose.field.%1.has").arg(path));
    QCOMPARE(m_form.said(path), QStringLiteral("4102358400"));
    QCOMPARE(m_form.line(QStringLiteral("interactive.action.parameters.order.catalog_id"))->text(), QStringLiteral("1462"));
}

void TestFormParts::rowsAreDragged()
{
    m_form.openDocument(corpus(QStringLiteral("interactive.product_list.two-sections")));
    QCoreApplication::processEvents();
    const QString list = QStringLiteral("interactive.action.sections[0].product_items");
    auto *first = m_form.find<ItemRow>(QStringLiteral("compose.item.") + itemPath(list, 0));
    auto *second = m_form.find<ItemRow>(QStringLiteral("compose.item.") + itemPath(list, 1));
    auto *handle = first->findChild<QLabel *>(QStringLiteral("compose.grip.") + itemPath(list, 0));
    const QPoint from = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    QTest::mouseMove(handle, from + QPoint(0, second->y() - first->y() + second->height()));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    QCOMPARE(m_form.said(itemPath(list, 0) + QStringLiteral(".product_retailer_id")), QStringLiteral("p2"));
    QCOMPARE(m_form.document().count(list), 2);
}

QTEST_MAIN(TestFormParts)
#include "tst_formparts.moc"
