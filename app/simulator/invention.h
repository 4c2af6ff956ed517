#pragma once

#include <QByteArray>
#include <QString>

namespace recado::simulator {

// Everything made up by the practice provider: ids, jitter, choices. A pure function of the seed, of what is asked for and of a key, so the
// same seed gives the same world even when requests arrive in another order.
class Invention {
public:
    explicit Invention(quint32 seed) : m_seed(seed) {}

    QString uuid(const QString &what, const QString &key) const; // as Wati makes for localMessageId
    QString hex(const QString &what, const QString &key, int length) const; // 24 for Wati's ids; at most 64
    QString digits(const QString &what, const QString &key, int length) const; // at most 32, does not start with 0
    QString wamid(const QString &phone, const QString &key) const;
    double fraction(const QString &what, const QString &key) const; // 0 ≤ x < 1
    qsizetype pick(const QString &what, const QString &key, qsizetype count) const; // 0 ≤ i < count

private:
    QByteArray bytes(const QString &what, const QString &key) const;

    quint32 m_seed;
};

} // namespace recado::simulator
