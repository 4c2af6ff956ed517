#include "domain/limits/checkcontent.h"
#include "forms/moneyfield.h"
#include "formdriver.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>

using namespace recado;
using namespace recado::test;

// Every form of an interactive message: blank to a content by the keyboard, and the corpus through it without a loss.
class TestInteractiveForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light); }
    void init() { QLocale::setDefault(QLocale::c()); }
    void everyKindHasAForm();
    void formsWriteTheirContent_data();
    void formsWriteTheirContent();
    void whatIsPastedStays_data() { addCorpus(); }
    void whatIsPastedStays();
    void aKeyChangesItsFieldOnly_data() { addCorpus(); }
    void aKeyChangesItsFieldOnly();
    void everyControlHasAName_data() { addCorpus(); }
    void everyControlHasAName();
    void problemsOfABlankStandInTheForm();
    void amountsAreRead_data();
    void amountsAreRead();

private:
    void addCorpus();
    void checkNames();

    FormDriver m_form;
};

void TestInteractiveForms::addCorpus()
{
    QTest::addColumn<QJsonObject>("document");
    const QDir folder(QStringLiteral(RECADO_TEST_DATA "/corpus"));
    const QStringList files = folder.entryList({QStringLiteral("interactive.*.json")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << corpus(file.chopped(5));
}

void TestInteractiveForms::everyKindHasAForm()
{
    for (const QString &kind : kindsWithForm()) {
        if (!kind.startsWith(QLatin1String("interactive.")))
            continue;
        QCOMPARE(Content(blankContent(kind)).kind(), kind);
        m_form.open(kind);
    }
}

void TestInteractiveForms::formsWriteTheirContent_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QJsonObject>("content");
    const QJsonArray cases = jsonAt(QStringLiteral("forms/interactive.json")).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue &c : cases) {
        QStringList steps;
        for (const QJsonValue &step : c[QLatin1String("steps")].toArray())
            steps += step.toString();
        QTest::newRow(qPrintable(c[QLatin1String("name")].toString()))
            << c[QLatin1String("kind")].toString() << steps << c[QLatin1String("content")].toObject();
    }
}

void TestInteractiveForms::formsWriteTheirContent()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, steps);
    QFETCH(QJsonObject, content);
    m_form.open(kind);
    for (const QString &step : steps) {
        m_form.take(step);
        if (QTest::currentTestFailed())
            return;
    }
    const QString token = QStringLiteral("interactive.action.parameters.flow_token");
    if (valueAt(content, token).toString() == QLatin1String("*")) { // made anew each time
        QVERIFY(m_form.said(token).size() > 8);
        content = withValueAt(content, token, m_form.document().value(token));
    }
    QCOMPARE(text(m_form.document().document()), text(content));
    const ContentProblem *error = firstError(checkContent(m_form.document().content()));
    QVERIFY2(!error, error ? qPrintable(error->path + QLatin1Char(' ') + error->rule) : "");
}

void TestInteractiveForms::whatIsPastedStays()
{
    QFETCH(QJsonObject, document);
    m_form.open(Content(document).kind()); // the form stands, then another content comes
    m_form.document().reset(document);
    QCoreApplication::processEvents();
    m_form.openFolds();
    m_form.form().setProblems(checkContent(m_form.document().content()));
    QCOMPARE(text(m_form.document().document()), text(document));
}

// What follows from what was typed is allowed to change with it: an id that follows its title, the sums of an order.
void TestInteractiveForms::aKeyChangesItsFieldOnly()
{
    QFETCH(QJsonObject, document);
    m_form.openDocument(document);
    m_form.openFolds();
    QStringList paths;
    for (const auto *edit : m_form.house().findChildren<QLineEdit *>(QRegularExpression(QStringLiteral("^compose\\.field\\.")))) {
        const QString path = edit->objectName().mid(QStringLiteral("compose.field.").size());
        static const QRegularExpression third(QStringLiteral("\\[([2-9]|\\d\\d+)\\]"));
        const bool isLikeOthers = path.contains(third); // of the same list
        if (edit->isVisible() && !isLikeOthers && !path.contains(QLatin1String(".data.")))
            paths += path;
    }
    for (const QString &path : paths) {
        m_form.document().reset(document);
        m_form.openFolds();
        QVERIFY2(m_form.line(path), qPrintable(path));
        QTest::keyClick(m_form.line(path), Qt::Key_7);
        QVERIFY2(m_form.document().document() != document, qPrintable(path));
        QJsonObject back = withValueAt(m_form.document().document(), path, valueAt(document, path));
        QStringList followers{QStringLiteral("interactive.action.parameters.total_amount"), QStringLiteral("interactive.action.parameters.order.subtotal")};
        if (path.endsWith(QLatin1String("title")))
            followers += path.chopped(5) + QStringLiteral("id");
        for (const QString &follower : followers)
            back = withValueAt(back, follower, valueAt(document, follower));
        QCOMPARE(text(back), text(document));
    }
}

void TestInteractiveForms::everyControlHasAName()
{
    QFETCH(QJsonObject, document);
    m_form.openDocument(document);
    m_form.openFolds();
    checkNames();
}

void TestInteractiveForms::checkNames()
{
    QStringList names;
    for (QWidget *widget : m_form.house().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QLabel *>(widget))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name) : QString();
        QVERIFY2(!name.isEmpty(), qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName()));
        names += name;
    }
    QVERIFY(!names.isEmpty());
}

void TestInteractiveForms::problemsOfABlankStandInTheForm()
{
    for (const QString &kind : kindsWithForm()) {
        if (!kind.startsWith(QLatin1String("interactive.")))
            continue;
        m_form.open(kind);
        checkNames();
        const ContentProblems homeless = m_form.form().setProblems(checkContent(m_form.document().content()));
        QVERIFY2(homeless.isEmpty(), qPrintable(kind + QLatin1Char(' ') + (homeless.isEmpty() ? QString() : homeless.first().path)));
    }
}

void TestInteractiveForms::amountsAreRead_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("value"); // -1: none
    const auto row = [](const char *locale, const char *typed, qint64 value) {
        QTest::addRow("%s in %s", typed, locale) << QString::fromLatin1(locale) << QString::fromLatin1(typed) << value;
    };
    row("pt_BR", "12,50", 1250);
    row("pt_BR", "12.50", 1250);
    row("pt_BR", "12", 1200);
    row("pt_BR", "12,5", 1250);
    row("pt_BR", "1.234,56", 123456);
    row("pt_BR", "1.234", 123400);
    row("pt_BR", "12,345", -1);
    row("pt_BR", ",50", 50);
    row("pt_BR", "R$ 5", -1);
    row("pt_BR", "-5", -1);
    row("pt_BR", "", -1);
    row("en_US", "1,234.56", 123456);
    row("en_US", "1,234", 123400);
    row("en_US", "12.345", -1);
    row("en_US", "12,50", 1250);
    row("en_US", "90071992547409.93", 9007199254740993);
    row("en_US", "90071992547409931234", -1);
}

void TestInteractiveForms::amountsAreRead()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, value);
    QLocale::setDefault(QLocale(locale));
    QCOMPARE(amountFrom(typed, 100).value_or(-1), value);
    if (value >= 0)
        QCOMPARE(amountFrom(amountText(value, 100), 100).value_or(-1), value);
}

QTEST_MAIN(TestInteractiveForms)
#include "tst_interactiveforms.moc"
