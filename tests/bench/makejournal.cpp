// Makes a journal to look at, with the window or with any SQLite browser.
//   makejournal FILE-OR-DATA-DIR [messages] [events]

#include "support/bigjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace recado;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "makejournal FILE-OR-DATA-DIR [messages] [events]" << Qt::endl;
        return 2;
    }
    QString file = QString::fromLocal8Bit(argv[1]);
    if (!file.endsWith(QLatin1String(".db"))) {
        QDir().mkpath(file);
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        file += QLatin1String("/recado.db");
    }
    if (QFileInfo::exists(file)) {
        out << file << " is there already" << Qt::endl;
        return 1;
    }
    const int messages = argc > 2 ? QByteArray(argv[2]).toInt() : 1'000'000;
    const int events = argc > 3 ? QByteArray(argv[3]).toInt() : 4 * messages;
    QElapsedTimer timer;
    timer.start();
    if (const auto done = test::fillJournal(file, messages, events); !done) {
        out << done.error().detail << Qt::endl;
        return 1;
    }
    out << messages << " messages, " << events << " events in " << timer.elapsed() << " ms, " << QFileInfo(file).size() / 1'000'000 << " MB" << Qt::endl;
    return 0;
}
