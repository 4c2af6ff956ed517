#include "cli/run.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recado"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECADO_VERSION));

    // English first, for its plurals; the language of the system, where we have it, goes over it.
    const QString words = QStringLiteral(":/i18n");
    QTranslator english;
    if (english.load(QStringLiteral("recado_en"), words))
        QCoreApplication::installTranslator(&english);
    QTranslator own;
    if (own.load(QLocale(), QStringLiteral("recado"), QStringLiteral("_"), words))
        QCoreApplication::installTranslator(&own);

    return recado::cli::run(QCoreApplication::arguments().mid(1));
}
