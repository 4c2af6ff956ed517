#pragma once

#include "bench.h"

#include <QTest>

namespace recado::simulator {

// A client of one dialect of the practice account: what stands under "providers" in its credentials, and real HTTP.
class DialectClient {
public:
    DialectClient(const PracticeProvider &provider, const QString &name)
    {
        const QJsonObject credentials = provider.credentials();
        const QJsonObject account = credentials.value(QStringLiteral("providers")).toObject().value(name).toObject();
        const QJsonArray numbers = credentials.value(QStringLiteral("wati")).toObject().value(QStringLiteral("numbers")).toArray();
        firstNumberId = numbers.first().toObject().value(QStringLiteral("phone_number_id")).toString();
        settings = account.value(QStringLiteral("settings")).toObject();
        secrets = account.value(QStringLiteral("secrets")).toObject();
        bearer = secret("token");
    }

    QString setting(const char *name) const { return settings.value(QLatin1String(name)).toString(); }
    QByteArray secret(const char *name) const { return secrets.value(QLatin1String(name)).toString().toLatin1(); }

    QFuture<net::Outcome> start(const QByteArray &method, const QString &path, const QByteArray &body = {},
                                const QList<net::Header> &headers = {}) const
    {
        net::Request request;
        request.method = method;
        request.url = QUrl(path.startsWith(QLatin1String("http")) ? path : setting("base_url") + path);
        request.headers = headers;
        const auto has = [&request](const char *name) {
            return std::any_of(request.headers.begin(), request.headers.end(),
                               [name](const net::Header &header) { return header.name == name; });
        };
        if (!bearer.isEmpty() && !has("Authorization"))
            request.headers.append(net::Header{"Authorization", "Bearer " + bearer, true});
        if (!body.isEmpty() && !has("Content-Type"))
            request.headers.append(net::Header{"Content-Type", "application/json"});
        request.body = body;
        request.totalTimeout = timeout;
        return m_http.send(request);
    }
    net::Outcome call(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const QList<net::Header> &headers = {}) const
    {
        return start(method, path, body, headers).result();
    }
    // A multipart/form-data body of fields and one file.
    net::Outcome upload(const QString &path, const QList<QPair<QByteArray, QByteArray>> &fields, const QByteArray &type,
                        const QByteArray &file) const
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        body += "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\nContent-Type: " + type + "\r\n\r\n" + file
                + "\r\n--edge--\r\n";
        return call("POST", path, body, {{"Content-Type", "multipart/form-data; boundary=edge"}});
    }

    static QJsonObject object(const net::Outcome &outcome) { return QJsonDocument::fromJson(outcome.response.body).object(); }

    QJsonObject settings;
    QJsonObject secrets;
    QString firstNumberId; // of the numbers the account sends from
    QByteArray bearer;
    std::chrono::milliseconds timeout{20'000};

private:
    mutable net::HttpClient m_http{net::ClientOptions{6, 0, 200, {}, false, {}}};
};

// A practice account whose story the hook is told in one dialect.
struct DialectBench {
    explicit DialectBench(const QString &name, const PracticeOptions &options = atOnce())
        : provider(options), started(provider.start().ok()), client(provider, name)
    {
    }

    QJsonObject state() const { return DialectClient::object(client.call("GET", QStringLiteral("/practice/state"))); }
    bool isQuiet() const { return state().value(QStringLiteral("webhooks")).toObject().value(QStringLiteral("pending")).toInt() == 0; }
    // The one message in the state that came from us, or {}.
    QJsonObject sent() const
    {
        for (const QJsonValue &message : state().value(QStringLiteral("messages")).toArray()) {
            if (!message[QStringLiteral("inbound")].toBool())
                return message.toObject();
        }
        return {};
    }

    HookReceiver hook;
    PracticeProvider provider;
    bool started;
    DialectClient client;
};

} // namespace recado::simulator
