#include "domain/snippet.h"

#include "domain/folding.h"
#include "domain/template.h"

#include <algorithm>
#include <tuple>

namespace recado {

namespace {

bool isOfShortcut(QChar character)
{
    return character.isLetter() || character.isMark() || character.category() == QChar::Number_DecimalDigit || character == QLatin1Char('-')
        || character == QLatin1Char('_');
}

bool mayStandBeforeMark(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Open || character.category() == QChar::Punctuation_InitialQuote
        || character == QLatin1Char('"') || character == QLatin1Char('\'');
}

// The lower, the better; none: it does not fit.
std::optional<int> rankOf(const Snippet &snippet, const QString &typed)
{
    const QString shortcut = foldedForSearch(snippet.shortcut);
    if (shortcut.startsWith(typed))
        return 0;
    const QString title = foldedForSearch(snippet.title);
    const qsizetype inTitle = title.indexOf(typed);
    for (qsizetype at = inTitle; at >= 0; at = title.indexOf(typed, at + 1)) {
        if (at == 0 || !title[at - 1].isLetterOrNumber())
            return 1;
    }
    if (inTitle >= 0 || shortcut.contains(typed))
        return 2;
    return {};
}

} // namespace

Result<void> checkSnippet(const Snippet &snippet)
{
    const QString &shortcut = snippet.shortcut;
    const bool isReadable = std::all_of(shortcut.begin(), shortcut.end(), isOfShortcut);
    if (shortcut.isEmpty() || shortcut.size() > mostShortcutChars || !isReadable)
        return error(ErrorKind::Invalid, QStringLiteral("a shortcut is 1 to 32 letters, digits, - or _"), QStringLiteral("shortcut"));
    if (snippet.text.trimmed().isEmpty())
        return error(ErrorKind::Invalid, QStringLiteral("a snippet without text"), QStringLiteral("text"));
    return {};
}

QList<Snippet> matching(const QList<Snippet> &snippets, const QString &typed)
{
    const QString wanted = foldedForSearch(typed.startsWith(QLatin1Char('/')) ? typed.mid(1) : typed).simplified();
    struct Match {
        int rank;
        QString key;
        const Snippet *snippet;
    };
    QList<Match> matches;
    for (const Snippet &snippet : snippets) {
        if (const auto rank = rankOf(snippet, wanted))
            matches.append({*rank, foldedForSearch(snippet.shortcut), &snippet});
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &left, const Match &right) { return std::tie(left.rank, left.key) < std::tie(right.rank, right.key); });
    QList<Snippet> found;
    for (const Match &match : std::as_const(matches))
        found.append(*match.snippet);
    return found;
}

QString expanded(const Snippet &snippet, const QMap<QString, QString> &values)
{
    return fillHoles(snippet.text, values);
}

std::optional<SnippetMark> snippetMarkAt(const QString &text, int cursor)
{
    if (cursor < 1 || cursor > text.size())
        return {};
    int start = cursor - 1;
    while (start > 0 && cursor - start <= mostShortcutChars && isOfShortcut(text[start]))
        --start;
    if (text[start] != QLatin1Char('/') || (start > 0 && !mayStandBeforeMark(text[start - 1])))
        return {};
    return SnippetMark{start, cursor - start, text.mid(start + 1, cursor - start - 1)};
}

} // namespace recado
