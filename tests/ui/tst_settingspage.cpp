#include "pages/settingspage.h"

#include "preferences/preferences.h"
#include "ui/practicehouse.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>

using namespace recado;
using namespace recado::test;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<PracticeHouse>(false);
        m_page = std::make_unique<SettingsPage>(m_house->app());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_house.reset();
    }

    void everyChangeIsKeptAtOnce();
    void whatIsKeptIsShownAgain();
    void theFileHoldsNoSecret();

private:
    Preferences &preferences() { return Preferences::in(m_house->app().options().dataDir); }
    void choose(const char *name, const QString &value)
    {
        auto *box = child<QComboBox>(*m_page, name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<PracticeHouse> m_house;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::everyChangeIsKeptAtOnce()
{
    QSignalSpy changed(&preferences(), &Preferences::changed);
    child<QAbstractButton>(*m_page, "settings.theme.dark")->click();
    QCOMPARE(preferences().theme(), ThemeMode::Dark);
    child<QAbstractButton>(*m_page, "settings.density.compact")->click();
    QCOMPARE(preferences().rowHeight(), Theme::compactRowHeight);
    choose("settings.language", QStringLiteral("pt_BR"));
    QCOMPARE(preferences().language(), QStringLiteral("pt_BR"));
    choose("settings.region", QStringLiteral("PT"));
    QCOMPARE(preferences().region(), QStringLiteral("PT"));
    QCOMPARE(changed.size(), 4);
}

void TestSettingsPage::whatIsKeptIsShownAgain()
{
    QCOMPARE(preferences().region(), QStringLiteral("BR")); // where most of the people are
    preferences().setRegion(QStringLiteral("UY"));
    preferences().setTheme(ThemeMode::Light);
    SettingsPage again(m_house->app());
    QCOMPARE(child<QComboBox>(again, "settings.region")->currentData().toString(), QStringLiteral("UY"));
    QCOMPARE(child<SegmentedControl>(again, "settings.theme")->currentIndex(), int(ThemeMode::Light));
}

void TestSettingsPage::theFileHoldsNoSecret()
{
    preferences().setShape(QStringLiteral("window"), "shape");
    preferences().setTheme(ThemeMode::Dark);
    QVERIFY(QTest::qWaitFor([this] { return QFile::exists(m_house->app().options().dataDir + QStringLiteral("/recado.ini")); }, 20'000));
    QFile file(m_house->app().options().dataDir + QStringLiteral("/recado.ini"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains("token"));
    QVERIFY(!content.contains("passphrase"));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
