// recado_tour: pictures of every place in the program.

#include "preferences/language.h"
#include "tour/guide.h"
#include "widgets/focusring.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

using namespace recado;

namespace {

// The scale must be known before the application is made.
void useScaleArgument(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

// The offscreen screen is 800×800 unless told otherwise, and popups are pushed into it.
void useLargeScreen(const QTemporaryDir &dir)
{
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qgetenv("QT_QPA_PLATFORM") != "offscreen")
        return;
    QFile file(dir.filePath(QStringLiteral("screen.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(R"({"screens": [{"name": "tour", "x": 0, "y": 0, "width": 2560, "height": 1600, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir screen;
    useLargeScreen(screen);
    useScaleArgument(argc, argv);
    QApplication program(argc, argv);
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("pt_BR, es or en"), QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption themes(QStringLiteral("theme"), QStringLiteral("light, dark or both"), QStringLiteral("theme"), QStringLiteral("both"));
    const QCommandLineOption scale(QStringLiteral("scale"), QStringLiteral("device pixel ratio"), QStringLiteral("factor"), QStringLiteral("1"));
    QCommandLineParser parser;
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("stops to visit, separated by commas"), QStringLiteral("stops"));
    parser.addOptions({lang, themes, scale, only});
    parser.addPositionalArgument(QStringLiteral("outdir"), QStringLiteral("where the pictures go"));
    parser.addHelpOption();
    parser.process(program);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    applyLanguage(program, parser.value(lang));
    FocusRing::install(program);
    Theme::apply(program, ThemeMode::Light);
    const QString suffix = parser.value(scale) == QLatin1String("1") ? QString() : QLatin1Char('@') + parser.value(scale) + QLatin1Char('x');
    tour::Album album(parser.positionalArguments().first(), suffix);
    tour::Guide guide(album);
    for (const auto &[word, mode] : {std::pair{QStringLiteral("light"), ThemeMode::Light}, std::pair{QStringLiteral("dark"), ThemeMode::Dark}}) {
        if (parser.value(themes) != QLatin1String("both") && parser.value(themes) != word)
            continue;
        Theme::apply(program, mode);
        album.startChapter(word);
        guide.walk(parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts));
    }
    return album.blanks() == 0 ? 0 : 1;
}
