#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace recado {

// Every way in which texts and provider ids spell one person: digits with and without the ninth, as people write them, inside base64 (a wamid holds the
// number of its reader), and ids of other kinds as they are. Pure; thread-safe.
class PersonSpelling {
public:
    PersonSpelling() = default;
    // `addresses`: +E.164, digits, or BSUIDs. `others`: usernames, contact ids of providers, ids of messages.
    explicit PersonSpelling(const QStringList &addresses, const QStringList &others = {});

    bool isEmpty() const { return m_needles.isEmpty(); }
    bool isIn(const QString &text) const;
    bool isIn(const QByteArray &bytes) const; // UTF-8, or any file
    // Strings, keys and numbers at any depth.
    bool isIn(const QJsonValue &value) const;
    // Some string is nothing but the person: a number alone, an id that holds it. A text that mentions the number is not.
    bool isNamedIn(const QJsonValue &value) const;
    // What stands for the person is replaced by "•••".
    QString without(const QString &text) const;

    // Bytes that every such place contains: for asking SQL quickly. isIn() is exact: "5511988887777" is not within "955119888877771".
    const QList<QByteArray> &needles() const { return m_needles; }
    qsizetype longest() const; // bytes, with what stands around them

private:
    void add(const QByteArray &needle);
    qsizetype findIn(const QByteArray &bytes, qsizetype from, qsizetype *length) const;
    bool isName(const QString &text) const;

    QList<QByteArray> m_needles;
    QList<QByteArray> m_codes; // those of them that stand inside ids
};

// Personal names as texts hold them: whole words, whatever the case. Short single words ("Ana") are not looked for: they stand for everybody.
QStringList searchableNames(const QStringList &names);

// JSON without the parts that tell of this person: elements of arrays, the innermost that name them (statuses, messages, contacts of a webhook). Where
// others only mention the number it is replaced. Undefined when the whole is about this person.
QJsonValue withoutPerson(const QJsonValue &value, const PersonSpelling &person);
// Those parts alone, with what stands around them; undefined when there are none.
QJsonValue onlyPerson(const QJsonValue &value, const PersonSpelling &person);

} // namespace recado
