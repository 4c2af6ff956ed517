#include "services/relayround.h"

#include "services/deliveryintake.h"

namespace recado::relay {

namespace {

constexpr std::chrono::seconds requestTime{30};
constexpr qint64 longestAnswer = 16 * 1024 * 1024;

} // namespace

QList<OpenedBox> openBoxes(const QList<NumberedBox> &boxes, const sealedbox::KeyPair &key, const QHash<QString, Receiver> &receivers)
{
    QList<OpenedBox> opened;
    for (const auto &[number, box] : boxes) {
        OpenedBox one{number, sealedbox::markOf(box), OpenedBox::Kind::Unopened, {}, {}};
        const auto bytes = sealedbox::open(box, key);
        const auto delivery = bytes ? deliveryFrom(*bytes) : Result<HeardDelivery>(bytes.error());
        if (delivery) {
            one.account = delivery->account;
            const auto receiver = receivers.constFind(delivery->account);
            if (receiver == receivers.constEnd() || !receiver->provider) {
                one.kind = OpenedBox::Kind::Stranger;
            } else if (!receiver->secrets) {
                one.kind = OpenedBox::Kind::Locked;
            } else {
                const bool isGenuine = receiver->provider->isGenuine(receiver->account, *receiver->secrets, delivery->headers, delivery->body);
                one.kind = isGenuine ? OpenedBox::Kind::Genuine : OpenedBox::Kind::Refused;
                one.record = deliveryRecord(receiver->account.id, delivery->heardAt, delivery->headers, delivery->body, isGenuine);
            }
        }
        opened.append(one);
    }
    return opened;
}

net::Request Round::request(const QByteArray &method, const QByteArray &body) const
{
    net::Request request;
    request.method = method;
    request.url = source.url;
    QString base = source.url.path();
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    request.url.setPath(base + QString::fromLatin1(boxesPath));
    request.headers = {{"Authorization", "Bearer " + token.reveal(), true}};
    if (method == "POST")
        request.headers.append({"Content-Type", contentType, false});
    request.body = body;
    request.totalTimeout = requestTime;
    request.maxAnswerBytes = longestAnswer;
    request.caFile = source.caFile;
    return request;
}

void Round::count(const QList<OpenedBox> &opened)
{
    report.fetched += static_cast<int>(opened.size());
    for (const OpenedBox &box : opened) {
        report.unopened += box.kind == OpenedBox::Kind::Unopened ? 1 : 0;
        report.locked += box.kind == OpenedBox::Kind::Locked ? 1 : 0;
        if (box.kind == OpenedBox::Kind::Stranger) {
            ++report.ofStrangers;
            if (!report.strangers.contains(box.account))
                report.strangers.append(box.account);
        }
    }
}

Error refusal(const net::Response &response)
{
    const QString detail = QStringLiteral("the relay answers %1").arg(response.status);
    const auto kind = [status = response.status] {
        if (status == 401 || status == 403)
            return ErrorKind::Unauthorized;
        if (status == 404)
            return ErrorKind::NotFound;
        if (status == 409)
            return ErrorKind::Conflict;
        if (status == 429)
            return ErrorKind::RateLimited;
        return status >= 500 ? ErrorKind::Network : ErrorKind::BadAnswer;
    }();
    return error(kind, detail, QStringLiteral("relay"));
}

} // namespace recado::relay
