#include "services/deliveryintake.h"

#include <QCryptographicHash>

namespace recado {

namespace {

// What must not lie in the database beside the body.
bool isSensitive(const QByteArray &header)
{
    const QByteArray name = header.toLower();
    return name == "authorization" || name == "cookie" || name == "proxy-authorization";
}

} // namespace

DeliveryRecord deliveryRecord(AccountId account, Instant heardAt, const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &body,
                              bool isGenuine)
{
    DeliveryRecord record;
    record.account = account;
    if (!isGenuine) {
        record.state = QStringLiteral("refused");
        record.error = QStringLiteral("the signature does not belong to these bytes and the stored app secret");
    }
    record.heardAt = heardAt;
    for (const auto &[name, value] : headers)
        record.headers.append({name, isSensitive(name) ? QByteArray("masked") : value});
    record.body = body;
    record.sha256 = QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    return record;
}

} // namespace recado
