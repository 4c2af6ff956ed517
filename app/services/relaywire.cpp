#include "services/relaywire.h"

#include <QDataStream>
#include <QIODevice>

namespace recado::relay {

namespace {

constexpr quint32 version = 1;
constexpr quint32 mostHeaders = 1000;
const QByteArray deliverySign = QByteArrayLiteral("RECRELAY");
const QByteArray batchSign = QByteArrayLiteral("RECBATCH");
const QByteArray ackSign = QByteArrayLiteral("RECRELAK");

class Writer {
public:
    explicit Writer(const QByteArray &sign) : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream.writeRawData(sign.constData(), static_cast<int>(sign.size()));
        m_stream << version;
    }

    template<typename Value>
    Writer &operator<<(const Value &value)
    {
        m_stream << value;
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

class Reader {
public:
    Reader(const QByteArray &bytes, const QByteArray &sign, const char *place)
        : m_isOurs(bytes.startsWith(sign)), m_place(QString::fromLatin1(place)), m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
        m_stream.skipRawData(static_cast<int>(sign.size()));
        m_stream >> m_version;
    }

    template<typename Value>
    Reader &operator>>(Value &value)
    {
        m_stream >> value;
        return *this;
    }
    bool isGood() const { return m_isOurs && m_version == version && m_stream.status() == QDataStream::Ok; }

    // None when everything was read and there was nothing else.
    std::optional<Error> problem() const
    {
        if (m_isOurs && m_version > version && m_stream.status() == QDataStream::Ok)
            return error(ErrorKind::NewerVersion, QStringLiteral("written by a newer Recado"), m_place);
        if (!isGood() || !m_stream.atEnd())
            return error(ErrorKind::BadAnswer, QStringLiteral("not in the form of a relay"), m_place);
        return {};
    }

private:
    bool m_isOurs;
    QString m_place;
    QDataStream m_stream;
    quint32 m_version = 0;
};

} // namespace

QByteArray toBytes(const HeardDelivery &delivery)
{
    Writer writer(deliverySign);
    writer << delivery.account.toUtf8() << qint64(toMillis(delivery.heardAt)) << delivery.method << delivery.query << quint32(delivery.headers.size());
    for (const auto &[name, value] : delivery.headers)
        writer << name << value;
    writer << delivery.body;
    return writer.bytes();
}

Result<HeardDelivery> deliveryFrom(const QByteArray &bytes)
{
    Reader reader(bytes, deliverySign, "delivery");
    HeardDelivery delivery;
    QByteArray account;
    qint64 heardAt = 0;
    quint32 count = 0;
    reader >> account >> heardAt >> delivery.method >> delivery.query >> count;
    if (reader.isGood() && count > mostHeaders)
        return error(ErrorKind::BadAnswer, QStringLiteral("%1 headers").arg(count), QStringLiteral("delivery"));
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        QPair<QByteArray, QByteArray> header;
        reader >> header.first >> header.second;
        delivery.headers.append(header);
    }
    reader >> delivery.body;
    if (const auto problem = reader.problem())
        return *problem;
    delivery.account = QString::fromUtf8(account);
    delivery.heardAt = fromMillis(heardAt);
    return delivery;
}

QByteArray toBytes(const Batch &batch)
{
    Writer writer(batchSign);
    writer << batch.run << qint64(toMillis(batch.now)) << batch.publicKey << batch.waiting << quint32(batch.boxes.size());
    for (const NumberedBox &box : batch.boxes)
        writer << box.number << box.box;
    return writer.bytes();
}

Result<Batch> batchFrom(const QByteArray &bytes)
{
    Reader reader(bytes, batchSign, "batch");
    Batch batch;
    qint64 now = 0;
    quint32 count = 0;
    reader >> batch.run >> now >> batch.publicKey >> batch.waiting >> count;
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        NumberedBox box;
        reader >> box.number >> box.box;
        batch.boxes.append(box);
    }
    if (const auto problem = reader.problem())
        return *problem;
    batch.now = fromMillis(now);
    return batch;
}

QByteArray toBytes(const Acknowledgement &acknowledgement)
{
    Writer writer(ackSign);
    writer << acknowledgement.run << quint32(acknowledgement.numbers.size());
    for (const quint64 number : acknowledgement.numbers)
        writer << number;
    return writer.bytes();
}

Result<Acknowledgement> acknowledgementFrom(const QByteArray &bytes)
{
    Reader reader(bytes, ackSign, "acknowledgement");
    Acknowledgement acknowledgement;
    quint32 count = 0;
    reader >> acknowledgement.run >> count;
    for (quint32 i = 0; i < count && reader.isGood(); ++i) {
        quint64 number = 0;
        reader >> number;
        acknowledgement.numbers.append(number);
    }
    if (const auto problem = reader.problem())
        return *problem;
    return acknowledgement;
}

} // namespace recado::relay
