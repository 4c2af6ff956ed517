#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace recado::simulator::content {

// Why a request is not taken, in Meta's codes ("Error codes"): 100 a parameter that is unknown or too long, 131008 one that is missing,
// 131009 one with a wrong value.
struct Problem {
    int code = 0;
    QString details;
};

// Reads one object of a request and remembers the first thing that is wrong with it or with what it holds. Reading goes on after that, with
// empty values, so that whoever reads need not look after every step.
class Reader {
public:
    explicit Reader(const QJsonObject &object, const QString &path = {});

    const std::optional<Problem> &problem() const { return *m_problem; }
    void refuse(int code, const QString &details) const;

    const QJsonObject &object() const { return m_object; }
    QString at(const QString &name) const; // dotted path of a field
    bool has(const QString &name) const { return !m_object.value(name).isUndefined() && !m_object.value(name).isNull(); }

    // Text of at least one and at most `most` characters (0: no limit).
    QString text(const QString &name, int most = 0) const;
    QString optionalText(const QString &name, int most = 0) const;
    QString word(const QString &name, const QStringList &allowed) const;
    QString optionalWord(const QString &name, const QStringList &allowed) const;
    QString address(const QString &name) const; // http or https
    void optionalFlag(const QString &name) const;
    // A number, or text that is one.
    double number(const QString &name, double least, double most) const;

    Reader part(const QString &name) const;
    Reader optionalPart(const QString &name) const; // empty when it is not there
    QList<Reader> parts(const QString &name, int least, int most) const;

    void only(const QStringList &names) const; // anything else is 100
    void forbid(const QString &name) const;
    // Exactly one of these is there.
    void exactlyOne(const QStringList &names) const;

private:
    Reader(const QJsonObject &object, const QString &path, std::shared_ptr<std::optional<Problem>> problem);
    QString lengthChecked(const QString &name, int most) const;

    QJsonObject m_object;
    QString m_path;
    std::shared_ptr<std::optional<Problem>> m_problem;
};

constexpr int unknownParameter = 100;
constexpr int missing = 131008;
constexpr int invalid = 131009;

// Characters as people count them: code points.
qsizetype lengthOf(const QString &text);

// True when nothing occurs twice.
bool areUnique(const QStringList &words);

} // namespace recado::simulator::content
