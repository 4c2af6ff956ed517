#include "preferences/language.h"

#include "format/errorwords.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace recado {

namespace {

void install(QApplication &application, const QString &name, const QLocale &locale, const QString &file, const QString &directory)
{
    if (auto *old = application.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(old);
        delete old;
    }
    auto *translator = new QTranslator(&application);
    translator->setObjectName(name);
    if (translator->load(locale, file, QStringLiteral("_"), directory))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList knownLanguages()
{
    return {QStringLiteral("pt_BR"), QStringLiteral("es"), QStringLiteral("en")};
}

// Each in its own words, so that people find theirs in any language.
QString languageName(const QString &code)
{
    if (code == QLatin1String("pt_BR"))
        return QString::fromUtf8("Português (Brasil)");
    return code == QLatin1String("es") ? QString::fromUtf8("Español") : QStringLiteral("English");
}

QString chosenLanguage(const QString &wanted)
{
    if (knownLanguages().contains(wanted))
        return wanted;
    for (const QString &spoken : QLocale::system().uiLanguages()) {
        for (const QString &known : knownLanguages()) {
            if (spoken.left(2) == known.left(2))
                return known;
        }
    }
    return QStringLiteral("en");
}

void applyLanguage(QApplication &application, const QString &wanted)
{
    const QString code = chosenLanguage(wanted);
    // Dates and numbers follow the system's own country when it speaks that language.
    const QLocale system = QLocale::system();
    const QLocale locale = system.name().left(2) == code.left(2) ? system : QLocale(code);
    QLocale::setDefault(locale);
    setCatalogueLanguage(code); // before the translators, whose coming tells the pages to ask for their words again
    install(application, QStringLiteral("language.qt"), locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("language.recado"), QLocale(code), QStringLiteral("recado"), QStringLiteral(":/i18n"));
}

} // namespace recado
