#include "services/personcheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace recado {

namespace {

constexpr qint64 atOnce = 1024 * 1024;

// As UTF-8, and as JSON writers that stay within ASCII spell it.
QList<QByteArray> spellingsOf(const QString &name)
{
    QByteArray escaped;
    for (const QChar c : name) {
        if (c.unicode() < 128)
            escaped.append(char(c.unicode()));
        else
            escaped.append("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    QList<QByteArray> spellings{name.toUtf8()};
    if (escaped != spellings.first())
        spellings.append(escaped);
    return spellings;
}

} // namespace

PersonCheck lookForPerson(const QString &directory, const PersonSpelling &spelling, const QStringList &names)
{
    PersonCheck found;
    QList<QByteArray> called;
    for (const QString &name : searchableNames(names))
        called += spellingsOf(name);
    qsizetype overlap = spelling.longest();
    for (const QByteArray &name : std::as_const(called))
        overlap = std::max(overlap, name.size());
    const QDir root(directory);
    QDirIterator all(directory, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString shown = root.relativeFilePath(path);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            if (file.exists())
                found.unreadable.append(shown);
            continue;
        }
        found.files.append(shown);
        bool hasNumber = spelling.isIn(shown);
        bool hasName = false;
        QByteArray window;
        for (QByteArray part = file.read(atOnce); !part.isEmpty(); part = file.read(atOnce)) {
            found.bytes += part.size();
            window = window.right(overlap) + part;
            hasNumber = hasNumber || spelling.isIn(window);
            hasName = hasName || std::any_of(called.begin(), called.end(), [&window](const QByteArray &name) { return window.contains(name); });
        }
        if (hasNumber)
            found.numbersIn.append(shown);
        if (hasName)
            found.namesIn.append(shown);
    }
    found.files.sort();
    return found;
}

} // namespace recado
