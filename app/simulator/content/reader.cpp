#include "simulator/content/reader.h"

#include "simulator/answers.h"

#include <QSet>

namespace recado::simulator::content {

Reader::Reader(const QJsonObject &object, const QString &path) : Reader(object, path, std::make_shared<std::optional<Problem>>()) {}

Reader::Reader(const QJsonObject &object, const QString &path, std::shared_ptr<std::optional<Problem>> problem)
    : m_object(object), m_path(path), m_problem(std::move(problem))
{
}

void Reader::refuse(int code, const QString &details) const
{
    if (!*m_problem)
        *m_problem = Problem{code, details};
}

QString Reader::at(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

QString Reader::lengthChecked(const QString &name, int most) const
{
    if (!m_object.value(name).isString()) {
        refuse(invalid, QStringLiteral("%1 must be a string.").arg(at(name)));
        return {};
    }
    const QString text = m_object.value(name).toString();
    if (most > 0 && lengthOf(text) > most)
        refuse(unknownParameter, QStringLiteral("%1 must be at most %2 characters long.").arg(at(name)).arg(most));
    return text;
}

QString Reader::text(const QString &name, int most) const
{
    if (!has(name) || m_object.value(name) == QJsonValue(QString())) {
        refuse(missing, QStringLiteral("%1 is required.").arg(at(name)));
        return {};
    }
    return lengthChecked(name, most);
}

QString Reader::optionalText(const QString &name, int most) const
{
    return has(name) ? lengthChecked(name, most) : QString();
}

QString Reader::word(const QString &name, const QStringList &allowed) const
{
    const QString found = text(name);
    if (!allowed.contains(found))
        refuse(invalid, QStringLiteral("%1 must be one of {%2}.").arg(at(name), allowed.join(QStringLiteral(", "))));
    return found;
}

QString Reader::optionalWord(const QString &name, const QStringList &allowed) const
{
    return has(name) ? word(name, allowed) : QString();
}

QString Reader::address(const QString &name) const
{
    const QString found = text(name);
    if (!isWebAddress(found))
        refuse(invalid, QStringLiteral("%1 is not a valid URL.").arg(at(name)));
    return found;
}

void Reader::optionalFlag(const QString &name) const
{
    if (has(name) && !m_object.value(name).isBool())
        refuse(invalid, QStringLiteral("%1 must be a boolean.").arg(at(name)));
}

double Reader::number(const QString &name, double least, double most) const
{
    if (!has(name)) {
        refuse(missing, QStringLiteral("%1 is required.").arg(at(name)));
        return 0;
    }
    const QJsonValue value = m_object.value(name);
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || number < least || number > most)
        refuse(invalid, QStringLiteral("%1 must be a number from %2 to %3.").arg(at(name)).arg(least).arg(most));
    return number;
}

Reader Reader::part(const QString &name) const
{
    if (!has(name))
        refuse(missing, QStringLiteral("%1 is required.").arg(at(name)));
    else if (!m_object.value(name).isObject())
        refuse(invalid, QStringLiteral("%1 must be an object.").arg(at(name)));
    return {m_object.value(name).toObject(), at(name), m_problem};
}

Reader Reader::optionalPart(const QString &name) const
{
    return has(name) ? part(name) : Reader({}, at(name), m_problem);
}

QList<Reader> Reader::parts(const QString &name, int least, int most) const
{
    if (!has(name))
        refuse(missing, QStringLiteral("%1 is required.").arg(at(name)));
    else if (!m_object.value(name).isArray())
        refuse(invalid, QStringLiteral("%1 must be an array.").arg(at(name)));
    const QJsonArray list = m_object.value(name).toArray();
    if (list.size() < least || list.size() > most)
        refuse(invalid, QStringLiteral("%1 must have from %2 to %3 items.").arg(at(name)).arg(least).arg(most));
    QList<Reader> readers;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(at(name)).arg(i);
        if (!list[i].isObject())
            refuse(invalid, QStringLiteral("%1 must be an object.").arg(path));
        readers.append(Reader(list[i].toObject(), path, m_problem));
    }
    return readers;
}

void Reader::only(const QStringList &names) const
{
    for (const QString &key : m_object.keys()) {
        if (!names.contains(key))
            refuse(unknownParameter, QStringLiteral("Unexpected key \"%1\" on param \"%2\".").arg(key, m_path));
    }
}

void Reader::forbid(const QString &name) const
{
    if (has(name))
        refuse(invalid, QStringLiteral("%1 is not supported here.").arg(at(name)));
}

void Reader::exactlyOne(const QStringList &names) const
{
    qsizetype found = 0;
    for (const QString &name : names)
        found += has(name);
    if (found == 0)
        refuse(missing, QStringLiteral("%1 is required.").arg(at(names.join(QStringLiteral(" or ")))));
    else if (found > 1)
        refuse(invalid, QStringLiteral("%1: only one of them can be given.").arg(at(names.join(QStringLiteral(" or ")))));
}

qsizetype lengthOf(const QString &text)
{
    qsizetype length = 0;
    for (const QChar c : text)
        length += !c.isLowSurrogate();
    return length;
}

bool areUnique(const QStringList &words)
{
    return QSet<QString>(words.begin(), words.end()).size() == words.size();
}

} // namespace recado::simulator::content
