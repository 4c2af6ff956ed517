#pragma once

#include "net/httpclient.h"
#include "simulator/httpserver.h"
#include "simulator/loop.h"
#include "simulator/practiceprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <deque>
#include <mutex>

namespace recado::simulator {

// Whoever listens for webhooks: keeps what it is told, answers 200 unless told otherwise, and gives back the challenge of a handshake.
class HookReceiver {
public:
    HookReceiver()
        : m_server(m_loop, [this](const HttpRequest &request, const std::shared_ptr<Exchange> &exchange) { take(request, exchange); }),
          m_port(m_server.listen(QStringLiteral("127.0.0.1"), 0).value())
    {
        m_loop.start();
    }
    ~HookReceiver() { m_loop.stop(); }

    QUrl url(const QString &name = QStringLiteral("all")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/hook/%2").arg(m_port).arg(name));
    }
    void answerNext(const QList<int> &statuses)
    {
        const std::lock_guard lock(m_mutex);
        m_statuses.assign(statuses.begin(), statuses.end());
    }
    QList<QByteArray> bodies(const QString &name = QStringLiteral("all")) const
    {
        const std::lock_guard lock(m_mutex);
        return m_bodies.value(name);
    }
    QList<QJsonObject> events(const QString &name = QStringLiteral("all")) const
    {
        QList<QJsonObject> events;
        for (const QByteArray &body : bodies(name))
            events.append(QJsonDocument::fromJson(body).object());
        return events;
    }
    QList<QPair<QByteArray, QByteArray>> headers(const QString &name = QStringLiteral("all")) const // of the last one
    {
        const std::lock_guard lock(m_mutex);
        return m_headers.value(name);
    }
    // What a handshake must bring to be answered with its challenge.
    void setVerifyToken(const QString &token)
    {
        const std::lock_guard lock(m_mutex);
        m_verifyToken = token;
    }
    int handshakes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_handshakes;
    }
    QStringList kinds(const QString &name = QStringLiteral("all")) const
    {
        QStringList kinds;
        for (const QJsonObject &event : events(name))
            kinds.append(event.value(QStringLiteral("eventType")).toString());
        return kinds;
    }

private:
    void take(const HttpRequest &request, const std::shared_ptr<Exchange> &exchange)
    {
        HttpAnswer answer;
        {
            const std::lock_guard lock(m_mutex);
            if (request.method == "GET") {
                ++m_handshakes;
                const bool isOurs = request.queryValue(QStringLiteral("hub.verify_token")) == m_verifyToken;
                answer.status = isOurs && request.queryValue(QStringLiteral("hub.mode")) == QStringLiteral("subscribe") ? 200 : 403;
                answer.body = request.queryValue(QStringLiteral("hub.challenge")).value_or(QString()).toLatin1();
                answer.contentType = "text/plain";
            } else {
                m_bodies[request.path.value(1)].append(request.body);
                m_headers[request.path.value(1)] = request.headers;
            }
            if (!m_statuses.empty()) {
                answer.status = m_statuses.front();
                m_statuses.pop_front();
            }
        }
        exchange->answer(answer);
    }

    mutable std::mutex m_mutex;
    QHash<QString, QList<QByteArray>> m_bodies;
    QHash<QString, QList<QPair<QByteArray, QByteArray>>> m_headers;
    QString m_verifyToken;
    int m_handshakes = 0;
    std::deque<int> m_statuses;
    Loop m_loop;
    HttpServer m_server;
    quint16 m_port;
};

// The body of sendTemplateMessage.
inline QByteArray order(const QByteArray &name = "aviso_feriado", const QByteArray &parameters = "[]",
                        const QByteArray &channel = "5511930000101")
{
    return R"({"template_name":")" + name + R"(","broadcast_name":"teste","channel_number":")" + channel + R"(","parameters":)" + parameters
           + "}";
}

// A client of the practice account.
class PracticeClient {
public:
    explicit PracticeClient(const PracticeProvider &provider) : m_base(provider.credentials().value(QStringLiteral("base_url")).toString())
    {
        const QJsonObject wati = provider.credentials().value(QStringLiteral("wati")).toObject();
        tenant = wati.value(QStringLiteral("tenant")).toString();
        token = wati.value(QStringLiteral("token")).toString();
    }

    QString api(const QString &rest) const { return QStringLiteral("/%1/api/%2").arg(tenant, rest); }
    QFuture<net::Outcome> start(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {}) const
    {
        net::Request request;
        request.method = method;
        request.url = QUrl(m_base + pathAndQuery);
        if (!token.isEmpty())
            request.headers.append({"Authorization", "Bearer " + token.toLatin1(), true});
        if (method == "POST" && !contentType.isEmpty())
            request.headers.append({"Content-Type", contentType});
        request.body = body;
        request.totalTimeout = timeout;
        return m_http.send(request);
    }
    net::Outcome call(const QByteArray &method, const QString &pathAndQuery, const QByteArray &body = {}) const
    {
        return start(method, pathAndQuery, body).result();
    }
    net::Outcome get(const QString &rest) const { return call("GET", api(rest)); }
    net::Outcome post(const QString &rest, const QByteArray &body = {}) const { return call("POST", api(rest), body); }
    net::Outcome send(const QString &recipient, const QByteArray &body = order(), int version = 2) const
    {
        return post(QStringLiteral("v%1/sendTemplateMessage?whatsappNumber=%2").arg(version).arg(recipient), body);
    }
    QJsonObject state() const { return object(call("GET", QStringLiteral("/practice/state"))); }

    static QJsonObject object(const net::Outcome &outcome) { return QJsonDocument::fromJson(outcome.response.body).object(); }

    QString tenant;
    QString token;
    QByteArray contentType = "application/json";
    std::chrono::milliseconds timeout{20'000};

private:
    QString m_base;
    mutable net::HttpClient m_http{net::ClientOptions{6, 0, 200, {}, false, {}}};
};

// The id that the second version's answer gives.
inline QString localIdOf(const net::Outcome &sent)
{
    const QJsonArray receivers = PracticeClient::object(sent).value(QStringLiteral("receivers")).toArray();
    return receivers.first().toObject().value(QStringLiteral("localMessageId")).toString();
}

inline PracticeOptions atOnce(const QUrl &hook = {})
{
    PracticeOptions options;
    options.pace = 0;
    options.hook = hook;
    options.templateSendsPerTenSeconds = 0;
    return options;
}

} // namespace recado::simulator
