#include "domain/dailylimit.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace recado {

std::optional<qint64> DailyLimit::remaining(qint64 writtenTo) const
{
    if (!most)
        return {};
    return std::max<qint64>(0, *most - std::max<qint64>(0, writtenTo));
}

qint64 DailyLimit::exceeding(qint64 writtenTo, qint64 people) const
{
    const auto room = remaining(writtenTo);
    return room ? std::max<qint64>(0, people - *room) : 0;
}

DailyLimit dailyLimit(const QString &tier)
{
    QString word = tier.trimmed().toUpper();
    if (word.startsWith(QLatin1String("TIER_")))
        word = word.mid(5);
    if (word == QLatin1String("UNLIMITED"))
        return {true, {}};
    qint64 unit = 1;
    if (word.endsWith(QLatin1Char('K')) || word.endsWith(QLatin1Char('M'))) {
        unit = word.endsWith(QLatin1Char('K')) ? 1'000 : 1'000'000;
        word.chop(1);
    }
    bool isNumber = false;
    const qint64 number = word.toInt(&isNumber);
    return isNumber && number > 0 ? DailyLimit{true, number * unit} : DailyLimit();
}

void PackageCount::add(const QMap<QString, QString> &values)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        // With the lengths, so that no two sets of values read the same.
        for (const QString &text : {it.key(), it.value()}) {
            const QByteArray bytes = text.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
    }
    ++m_groups[qFromLittleEndian<quint64>(hash.result().constData())];
}

qint64 PackageCount::packages(int size) const
{
    const qint64 most = std::max(1, size);
    qint64 count = 0;
    for (const int people : m_groups)
        count += (people + most - 1) / most;
    return count;
}

} // namespace recado
