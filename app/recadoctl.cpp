#include "cli/run.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recado"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECADO_VERSION));
    return recado::cli::run(QCoreApplication::arguments().mid(1));
}
