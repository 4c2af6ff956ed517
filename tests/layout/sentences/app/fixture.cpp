#include <QObject>

// Never compiled: sentences for check_translations_complains.
class Fixture : public QObject {
    Q_OBJECT

public:
    QStringList sentences() const { return {tr("Good sentence"), tr("New sentence; with a semicolon"), tr("Unfinished sentence")}; }
};
