#include "simulator/invention.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <QUuid>

namespace recado::simulator {

QByteArray Invention::bytes(const QString &what, const QString &key) const
{
    const QString text = QStringLiteral("%1/%2/%3").arg(QString::number(m_seed), what, key);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QString Invention::uuid(const QString &what, const QString &key) const
{
    QByteArray raw = bytes(what, key).left(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40); // looks random (version 4), as Wati's do
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString Invention::hex(const QString &what, const QString &key, int length) const
{
    return QString::fromLatin1(bytes(what, key).toHex().left(length));
}

QString Invention::digits(const QString &what, const QString &key, int length) const
{
    const QByteArray raw = bytes(what, key);
    QString text;
    for (int i = 0; i < length; ++i) {
        const int value = static_cast<unsigned char>(raw[i]);
        text.append(QChar::fromLatin1(static_cast<char>(i == 0 ? '1' + value % 9 : '0' + value % 10)));
    }
    return text;
}

QString Invention::wamid(const QString &phone, const QString &key) const
{
    // The shape of real ones: a few tag bytes, the person's number, and eighteen hexadecimal letters, in Base64.
    QByteArray raw = QByteArrayLiteral("\x1c\x18");
    raw.append(static_cast<char>(phone.size()));
    raw.append(phone.toLatin1());
    raw.append("\x15\x02\x00\x11\x18\x12", 6);
    raw.append(hex(QStringLiteral("wamid"), key, 18).toUpper().toLatin1());
    raw.append('\0');
    return QStringLiteral("wamid.") + QString::fromLatin1(raw.toBase64());
}

double Invention::fraction(const QString &what, const QString &key) const
{
    constexpr double range = 4294967296.0;
    return qFromBigEndian<quint32>(bytes(what, key).constData()) / range;
}

qsizetype Invention::pick(const QString &what, const QString &key, qsizetype count) const
{
    return static_cast<qsizetype>(fraction(what, key) * static_cast<double>(count));
}

} // namespace recado::simulator
