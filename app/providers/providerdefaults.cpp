// What a provider does that says nothing else.
#include "providers/provider.h"

namespace recado {

namespace {

Error lacks(const char *call)
{
    return error(ErrorKind::Unsupported, QStringLiteral("this provider has no call for %1").arg(QLatin1String(call)), QStringLiteral("provider"));
}

} // namespace

std::optional<net::Request> Provider::loginRequest(const Account &, const Credentials &) const { return {}; }

Result<AccessToken> Provider::readLogin(const Account &, const net::Response &, Instant) const { return lacks("logging in"); }

QList<ProviderRef> Provider::clientRefs(const Account &, const SendOrder &) const { return {}; }

QList<QList<int>> Provider::batches(const Account &, const QList<SendOrder> &orders) const
{
    QList<QList<int>> single;
    for (int i = 0; i < orders.size(); ++i)
        single.append(QList<int>{i});
    return single;
}

Result<net::Request> Provider::batchRequest(const Account &account, const Credentials &secrets, const QList<SendOrder> &orders) const
{
    if (orders.size() != 1)
        return lacks("several recipients at once");
    return sendRequest(account, secrets, orders.first());
}

QList<SendReply> Provider::readBatchReply(const Account &account, const QList<SendOrder> &orders, const net::Response &response) const
{
    return QList<SendReply>(orders.size(), readSendReply(account, response));
}

Result<net::Request> Provider::createTemplateRequest(const Account &, const Credentials &, const TemplateDefinition &) const
{
    return lacks("creating templates");
}

Result<net::Request> Provider::editTemplateRequest(const Account &, const Credentials &, const TemplateDefinition &) const
{
    return lacks("editing templates");
}

Result<net::Request> Provider::deleteTemplateRequest(const Account &, const Credentials &, const TemplateDefinition &) const
{
    return lacks("deleting templates");
}

Result<TemplateReceipt> Provider::readTemplateReceipt(const Account &, const net::Response &) const { return lacks("writing templates"); }

std::optional<net::Request> Provider::healthRequest(const Account &, const Credentials &, const Channel &) const { return {}; }

std::optional<net::Request> Provider::tokenRequest(const Account &, const Credentials &) const { return {}; }

Result<TokenReport> Provider::readToken(const Account &, const net::Response &) const { return lacks("telling about tokens"); }

std::optional<net::Request> Provider::hooksRequest(const Account &, const Credentials &, const Channel &, int) const { return {}; }

Result<void> Provider::readHooks(const Account &, int, const net::Response &, HookReport *) const { return lacks("telling about webhooks"); }

Result<HealthReport> Provider::readHealth(const Account &, const net::Response &) const { return lacks("its health"); }

Result<net::Request> Provider::startSampleUpload(const Account &, const Credentials &, const MediaFile &) const { return lacks("uploading samples"); }

Result<QString> Provider::readSampleSession(const net::Response &) const { return lacks("uploading samples"); }

Result<net::Request> Provider::continueSampleUpload(const Account &, const Credentials &, const QString &, const MediaFile &) const
{
    return lacks("uploading samples");
}

Result<QString> Provider::readSampleHandle(const net::Response &) const { return lacks("uploading samples"); }

std::optional<net::Request> Provider::uploadRequest(const Account &, const Credentials &, const Channel &, const MediaFile &) const { return {}; }

Result<MediaHandle> Provider::readUpload(const Account &, const net::Response &) const { return lacks("uploading media"); }

std::optional<net::Request> Provider::mediaAddressRequest(const Account &, const Credentials &, const Channel &, const QString &) const { return {}; }

Result<QString> Provider::readMediaAddress(const Account &, const net::Response &) const { return lacks("a media address"); }

Result<net::Request> Provider::downloadRequest(const Account &, const Credentials &, const Channel &, const QString &) const
{
    return lacks("downloading media");
}

std::optional<net::Request> Provider::deleteMediaRequest(const Account &, const Credentials &, const Channel &, const QString &) const { return {}; }

std::optional<QByteArray> Provider::handshake(const Account &, const Credentials &, const QByteArray &) const { return {}; }

bool Provider::mayBeGenuine(const Account &, const Credentials &, const QList<QPair<QByteArray, QByteArray>> &) const { return true; }

bool Provider::showsClientCertificate() const { return false; }

bool Provider::isGenuine(const Account &, const Credentials &, const QList<QPair<QByteArray, QByteArray>> &, const QByteArray &) const { return true; }

} // namespace recado
