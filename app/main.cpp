// recado: the desktop program.

#include "application.h"
#include "mainwindow.h"
#include "preferences/language.h"
#include "preferences/preferences.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"
#include "window/revealrecord.h"
#include "window/singleinstance.h"
#include "window/startproblem.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace recado;

namespace {

struct StartOptions {
    ApplicationOptions application;
    bool practice = false;
    bool portGiven = false;
};

StartOptions readArguments(const QApplication &program)
{
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), QStringLiteral("Everything of one installation lives in <dir>."), QStringLiteral("dir"));
    const QCommandLineOption keyFile(QStringLiteral("vault-key-file"),
                                     QStringLiteral("Use the encrypted vault, unlocked by the first line of <file>."), QStringLiteral("file"));
    const QCommandLineOption practice(QStringLiteral("practice"), QStringLiteral("Make the practice account when there is no account."));
    const QCommandLineOption port(QStringLiteral("listen-port"), QStringLiteral("Listen for webhooks on <port>."), QStringLiteral("port"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Operator console for WhatsApp Business."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({dataDir, keyFile, practice, port});
    parser.process(program);

    StartOptions options;
    options.application.dataDir = parser.isSet(dataDir) ? QDir(parser.value(dataDir)).absolutePath() : Application::defaultDataDir();
    options.application.vaultKeyFile = parser.value(keyFile);
    options.practice = parser.isSet(practice);
    options.portGiven = parser.isSet(port);
    if (options.portGiven) {
        bool isPort = false;
        options.application.listenSettings.insert(QStringLiteral("port"), QString::number(parser.value(port).toUShort(&isPort)));
        if (!isPort) {
            qCritical("--listen-port needs a number from 0 to 65535");
            ::exit(2);
        }
    }
    return options;
}

// A directory that cannot be opened has no preferences to read: they are only touched once it exists.
void useListenerPreferences(StartOptions *options)
{
    if (!QDir(options->application.dataDir).exists())
        return;
    const Preferences &preferences = Preferences::in(options->application.dataDir);
    options->application.listenAddress = preferences.listenAddress();
    options->application.listenPort = preferences.listenPort();
}

void followPreferences(QApplication &program, const QString &dataDir)
{
    Preferences &preferences = Preferences::in(dataDir);
    const auto apply = [&program, &preferences] {
        if (program.property("language").toString() != preferences.language() || !program.property("language").isValid()) {
            program.setProperty("language", preferences.language());
            applyLanguage(program, preferences.language());
        }
        if (!program.property("themed").toBool() || Theme::mode() != preferences.theme()) {
            program.setProperty("themed", true);
            Theme::apply(program, preferences.theme());
        }
    };
    apply();
    QObject::connect(&preferences, &Preferences::changed, &program, apply);
}

// In the words of whoever uses this installation, where it has any.
int tellAndLeave(QApplication &program, const QString &dataDir, const Error &problem)
{
    if (QDir(dataDir).exists())
        followPreferences(program, dataDir);
    StartProblem window(dataDir, problem);
    QObject::connect(&window, &QDialog::finished, &program, [] { QCoreApplication::exit(1); });
    window.show();
    program.exec();
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_UNIX
    ::umask(077); // messages and recipients are nobody else's to read
#endif
    QApplication program(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("recado"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECADO_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Recado"));
    QGuiApplication::setDesktopFileName(QStringLiteral("recado"));
    QGuiApplication::setWindowIcon(icons::applicationIcon());

    StartOptions options = readArguments(program);
    SingleInstance instance(options.application.dataDir);
    if (instance.raiseOther())
        return 0;
    useListenerPreferences(&options);
    applyLanguage(program, QString());
    Theme::apply(program, ThemeMode::System);
    FocusRing::install(program);

    auto application = Application::create(options.application);
    if (!application) {
        Error problem = application.error();
        if (problem.kind == ErrorKind::Locked) // the key file's passphrase: nobody could have given another yet
            problem.place = QStringLiteral("passphrase");
        return tellAndLeave(program, options.application.dataDir, problem);
    }
    Application &recado = **application;
    followPreferences(program, recado.options().dataDir);
    instance.answer();

    const RevealRecord reveals(recado.people());
    MainWindow window(recado);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &MainWindow::bringUp);
    if (options.practice) {
        // The practice provider calls the listener, so it comes after it.
        QObject::connect(
            &recado, &Application::hosting, &window, [&window] { window.startPractice(); }, Qt::SingleShotConnection);
    }
    window.show();
    recado.startHosting(true);
    return program.exec();
}
