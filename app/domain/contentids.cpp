#include "domain/contentids.h"

#include "domain/contentpath.h"

#include <QJsonArray>

namespace recado {

namespace {

const QLatin1Char joint('_');

bool isPlain(QChar character)
{
    return (character >= QLatin1Char('a') && character <= QLatin1Char('z')) || (character >= QLatin1Char('0') && character <= QLatin1Char('9'));
}

// Accents go with the decomposition; whatever else is no letter or digit parts words.
QString plainName(const QString &title, qsizetype most)
{
    QString name;
    for (const QChar character : title.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (isPlain(character))
            name += character;
        else if (character.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(joint))
            name += joint;
    }
    name.truncate(most);
    while (name.endsWith(joint))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("option") : name;
}

QString numbered(const QString &name, int number, qsizetype most)
{
    const QString end = joint + QString::number(number);
    return name.left(most - end.size()) + end;
}

} // namespace

QString idFromTitle(const QString &title, const QStringList &taken, qsizetype most)
{
    if (title.trimmed().isEmpty())
        return {};
    const QString name = plainName(title, most);
    QString id = name;
    for (int number = 2; taken.contains(id); ++number)
        id = numbered(name, number, most);
    return id;
}

bool isIdOfTitle(const QString &id, const QString &title, qsizetype most)
{
    if (id.isEmpty())
        return true;
    if (title.trimmed().isEmpty())
        return false;
    const QString name = plainName(title, most);
    if (id == name)
        return true;
    bool isNumber = false;
    const int number = id.mid(id.lastIndexOf(joint) + 1).toInt(&isNumber);
    return isNumber && number >= 2 && id == numbered(name, number, most);
}

QStringList textsAt(const QJsonObject &root, const QString &pattern, const QString &except)
{
    const QLatin1String every("[]");
    const qsizetype at = pattern.indexOf(every);
    if (at < 0) {
        const QString text = pattern == except ? QString() : valueAt(root, pattern).toString();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    QStringList texts;
    const QString list = pattern.left(at);
    const qsizetype count = valueAt(root, list).toArray().size();
    for (qsizetype i = 0; i < count; ++i)
        texts += textsAt(root, itemPath(list, i) + pattern.mid(at + every.size()), except);
    return texts;
}

} // namespace recado
