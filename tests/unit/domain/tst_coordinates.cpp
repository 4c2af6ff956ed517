#include "domain/coordinates.h"

#include <QTest>

using namespace recado;

class TestCoordinates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFoundInWhatPeopleCopy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        const auto row = [](const char *name, const char *text, double latitude = -23.55, double longitude = -46.63) {
            QTest::newRow(name) << QString::fromUtf8(text) << latitude << longitude;
        };
        row("comma", "-23.55, -46.63");
        row("no space", "-23.55,-46.63");
        row("whole numbers", "10, 20", 10, 20);
        row("in brackets", "(-23.55, -46.63)");
        row("decimal comma", "-23,55; -46,63");
        row("decimal comma and comma", "-23,55, -46,63");
        row("decimal comma and space", "-23,55 -46,63");
        row("sides", "23.55° S, 46.63° W");
        row("sides in Portuguese", "23,55° S; 46,63° O");
        row("true minus", "\u221223.55, \u221246.63");
        row("geo", "geo:-23.55,-46.63?z=15");
        row("shown map", "https://www.google.com/maps/@-23.55,-46.63,15z");
        row("place before shown map", "https://www.google.com/maps/place/Loja/@-23.5,-46.6,17z/data=!3m1!4b1!4m6!3m5!1s0x0:0x1!8m2!3d-23.55!4d-46.63");
        row("query", "https://maps.google.com/?q=-23.55,-46.63");
        row("api query", "https://www.google.com/maps/search/?api=1&query=-23.55%2C-46.63");
        row("directions", "https://www.google.com/maps/dir/?api=1&destination=-23.55,-46.63&travelmode=walking");
        row("search path", "https://www.google.com/maps/search/-23.55,+-46.63");
        row("apple", "https://maps.apple.com/?ll=-23.55,-46.63&q=Loja");
        row("openstreetmap", "https://www.openstreetmap.org/?mlat=-23.55&mlon=-46.63#map=18/-23.5/-46.6");
        row("openstreetmap, no marker", "https://www.openstreetmap.org/#map=18/-23.55/-46.63");
    }
    void placesAreFoundInWhatPeopleCopy()
    {
        QFETCH(QString, text);
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        const auto found = coordinatesIn(text);
        QVERIFY(found);
        QCOMPARE(found->latitude, latitude);
        QCOMPARE(found->longitude, longitude);
    }
    void otherThingsAreNoPlace_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-23.55", "-23,55", "Rua A, 1", "91, 10", "10, 181", "https://maps.app.goo.gl/abcdef", "https://loja.example/?q=1", "1, 2, 3"})
            QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
    }
    void otherThingsAreNoPlace()
    {
        QFETCH(QString, text);
        QVERIFY(!coordinatesIn(text));
    }
    void oneNumber()
    {
        QCOMPARE(coordinateIn(QStringLiteral("-23,55")), std::optional<double>(-23.55));
        QCOMPARE(coordinateIn(QStringLiteral(" 46.63 W ")), std::optional<double>(-46.63));
        QVERIFY(!coordinateIn(QStringLiteral("1.234.567")));
        QVERIFY(!coordinateIn(QStringLiteral("north")));
    }
};

QTEST_GUILESS_MAIN(TestCoordinates)
#include "tst_coordinates.moc"
