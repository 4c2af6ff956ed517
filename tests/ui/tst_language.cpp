#include "format/errorwords.h"
#include "preferences/language.h"

#include <QApplication>
#include <QTest>

using namespace recado;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorCodesFollowTheLanguage();
};

void TestLanguage::errorCodesFollowTheLanguage()
{
    QStringList said;
    for (const QString &language : knownLanguages()) {
        applyLanguage(*qApp, language);
        said += codeSentence(QStringLiteral("131047"), {});
    }
    QCOMPARE(said.removeDuplicates(), 0);
    applyLanguage(*qApp, QStringLiteral("pt_BR"));
    QCOMPARE(codeSentence(QStringLiteral("131047"), {}), said.at(knownLanguages().indexOf(QLatin1String("pt_BR"))));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
