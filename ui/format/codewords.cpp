#include "format/errorcatalogue.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>

namespace recado {

namespace {

// As QTranslator chooses: the first of the wanted languages, with or without its country, that we have.
qsizetype indexFor(const QStringList &wanted)
{
    for (QString language : wanted) {
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        while (!language.isEmpty()) {
            if (const qsizetype index = ErrorCatalogue::languages().indexOf(language); index >= 0)
                return index;
            language.truncate(std::max<qsizetype>(language.lastIndexOf(QLatin1Char('_')), 0));
        }
    }
    return 0;
}

std::atomic<qsizetype> chosen = -1;

// Read at the first error that is shown, in all languages: the program may change its language while it runs.
const ErrorCatalogue &catalogue()
{
    static const std::array<ErrorCatalogue, 3> all{ErrorCatalogue(ErrorCatalogue::languages().at(0)),
                                                   ErrorCatalogue(ErrorCatalogue::languages().at(1)),
                                                   ErrorCatalogue(ErrorCatalogue::languages().at(2))};
    static const qsizetype system = indexFor(QLocale().uiLanguages());
    const qsizetype index = chosen;
    return all.at(std::size_t(index < 0 ? system : index));
}

} // namespace

void setCatalogueLanguage(const QString &language)
{
    chosen = indexFor({language});
}

std::optional<CodeWords> codeWords(const QString &code)
{
    return catalogue().find(code);
}

std::optional<CodeWords> codeWords(const QString &code, const QString &message)
{
    const auto words = codeWords(code);
    return words ? words : catalogue().recognise(message);
}

QString sideWord(CodeSide side)
{
    return catalogue().side(side);
}

QString retrySentence(const CodeWords &words)
{
    return catalogue().retry(words.retry, words.wait);
}

QString codeSentence(const QString &code, const QString &message)
{
    const QString own = message.trimmed();
    if (const auto words = codeWords(code, own)) {
        const QString ours = words->happened + QLatin1Char(' ') + words->toDo;
        if (!words->code.isEmpty())
            return words->code + QStringLiteral(": ") + ours;
        // Without a code, the provider's words are what its support can look up.
        return own.isEmpty() ? ours : ours + QStringLiteral(" (“%1”)").arg(own);
    }
    if (code.isEmpty() || own.isEmpty())
        return code + own;
    return code + QStringLiteral(": ") + own;
}

} // namespace recado
