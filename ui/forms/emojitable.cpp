#include "forms/emojitable.h"

#include "widgets/resources.h"
#include "widgets/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace recado {

namespace {

// "Olá!" → " ola ": what is typed without accents finds it too.
QString folded(const QString &text)
{
    QString plain = QStringLiteral(" ");
    for (const QChar character : text.normalized(QString::NormalizationForm_D).toLower()) {
        if (character.isLetterOrNumber())
            plain += character;
        else if (!character.isMark() && !plain.endsWith(QLatin1Char(' ')))
            plain += QLatin1Char(' ');
    }
    return plain;
}

int languageColumn()
{
    switch (QLocale().language()) {
    case QLocale::Portuguese: return 2;
    case QLocale::Spanish: return 3;
    default: return 1;
    }
}

const QStringList &emojiFaces()
{
    static const QStringList present = [] {
        QStringList faces;
        for (const char *name : {"Noto Color Emoji", "Apple Color Emoji", "Segoe UI Emoji"}) {
            if (QFontDatabase::hasFamily(QLatin1String(name)))
                faces += QLatin1String(name);
        }
        return faces;
    }();
    return present;
}

QList<Emoji> readTable()
{
    ensureResources();
    QFile file(QStringLiteral(":/emoji/emoji.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Emoji> table;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(QLatin1Char('|'));
        if (columns.size() != 4)
            continue;
        table.append({columns.first(), columns[languageColumn()].section(QLatin1Char(','), 0, 0), folded(columns.mid(1).join(QLatin1Char(' ')))});
    }
    return table;
}

} // namespace

const QList<Emoji> &emojiTable()
{
    static QList<Emoji> table;
    static int column = 0;
    if (column != languageColumn()) { // the language changed meanwhile
        column = languageColumn();
        table = readTable();
    }
    return table;
}

QList<Emoji> emojiMatching(const QString &query)
{
    const QStringList words = folded(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Emoji> found;
    for (const Emoji &emoji : emojiTable()) {
        const auto has = [&emoji](const QString &word) { return emoji.words.contains(QLatin1Char(' ') + word); };
        if (std::all_of(words.begin(), words.end(), has))
            found.append(emoji);
    }
    const QString start = folded(query);
    std::stable_partition(found.begin(), found.end(), [&start](const Emoji &emoji) { return folded(emoji.name).startsWith(start); });
    return found;
}

QFont emojiFont(int pixels)
{
    QFont font = Theme::font(pixels);
    font.setFamilies(emojiFaces() + font.families());
    return font;
}

// The face that an alias such as "Sans" stands for: behind an alias the digits of the emoji face would win.
QFont withEmoji(const QFont &letters)
{
    QFont font = letters;
    font.setFamilies(QStringList(QFontInfo(letters).family()) + emojiFaces());
    return font;
}

} // namespace recado
