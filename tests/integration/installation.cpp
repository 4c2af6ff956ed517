#include "integration/installation.h"

#include "net/httpclient.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace recado::test {

Installation::Installation()
{
    file(QStringLiteral("key"), "correct horse battery staple\n");
}

QString Installation::file(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a test file cannot be written");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return path;
}

QStringList Installation::globals() const
{
    return {QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--vault-key-file"), m_dir.filePath(QStringLiteral("key")), QStringLiteral("--json")};
}

Ran Installation::run(const QStringList &arguments, const QProcessEnvironment &environment) const
{
    return Running(globals() + arguments, environment).finish(120'000);
}

std::unique_ptr<Running> Installation::start(const QStringList &arguments) const
{
    return std::make_unique<Running>(globals() + arguments, QProcessEnvironment::systemEnvironment());
}

Ran Installation::addWati(const QString &name, const QString &baseUrl, const QString &tenant, const QByteArray &token) const
{
    const QString tokenFile = file(name + QStringLiteral(".token"), token + '\n');
    return run({QStringLiteral("account"), QStringLiteral("add"), name, QStringLiteral("--provider"), QStringLiteral("wati"), QStringLiteral("--set"),
                QStringLiteral("base_url=") + baseUrl, QStringLiteral("--set"), QStringLiteral("tenant=") + tenant, QStringLiteral("--secret"),
                QStringLiteral("token=@") + tokenFile});
}

QString Installation::contentFile() const
{
    return file(QStringLiteral("content.json"),
                R"({"type": "template", "template": {"name": "pesquisa_satisfacao", "language": {"code": "pt_BR"},
                    "components": [{"type": "body", "parameters": [{"type": "text", "text": "Ana"}]}]}})");
}

Ran Installation::addMeta(const QString &name, const QByteArray &appSecret) const
{
    const QString token = file(name + QStringLiteral(".token"), "token\n");
    const QString secret = file(name + QStringLiteral(".secret"), appSecret + '\n');
    return run({QStringLiteral("account"), QStringLiteral("add"), name, QStringLiteral("--provider"), QStringLiteral("meta"), QStringLiteral("--set"),
                QStringLiteral("base_url=http://127.0.0.1:9"), QStringLiteral("--set"), QStringLiteral("waba_id=100000000000001"), QStringLiteral("--secret"),
                QStringLiteral("token=@") + token, QStringLiteral("--secret"), QStringLiteral("app_secret=@") + secret});
}

Ran Installation::send(const QString &account, const QString &to, const QStringList &more, const QProcessEnvironment &environment) const
{
    return run(QStringList{QStringLiteral("send"), contentFile(), QStringLiteral("--account"), account, QStringLiteral("--to"), to} + more, environment);
}

QJsonObject Installation::timeline(const QString &messageId) const
{
    return run({QStringLiteral("timeline"), messageId}).object();
}

QJsonArray Installation::messages() const
{
    return run({QStringLiteral("messages")}).array();
}

QJsonObject Installation::waitForVerdict(const QString &messageId, const QString &verdict) const
{
    const QDeadlineTimer deadline(90'000);
    QJsonObject story;
    do {
        story = timeline(messageId);
        if (story.value(QLatin1String("verdict")).toString() == verdict)
            return story;
        QThread::msleep(200);
    } while (!deadline.hasExpired());
    return story;
}

QList<QJsonObject> eventsOf(const QJsonObject &timeline, const QString &kind)
{
    QList<QJsonObject> found;
    for (const QJsonValue &value : timeline.value(QLatin1String("events")).toArray()) {
        if (value.toObject().value(QLatin1String("kind")).toString() == kind)
            found.append(value.toObject());
    }
    return found;
}

QStringList kindsOf(const QJsonObject &timeline)
{
    QStringList kinds;
    for (const QJsonValue &value : timeline.value(QLatin1String("events")).toArray())
        kinds.append(value.toObject().value(QLatin1String("kind")).toString());
    return kinds;
}

QProcessEnvironment crashingAt(const QString &step)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RECADO_CRASH_AT"), step);
    return environment;
}

int post(const QUrl &url, const QByteArray &body, const QByteArray &bearer, QByteArray *answer, const QByteArray &contentType)
{
    net::HttpClient client;
    net::Request request;
    request.method = "POST";
    request.url = url;
    request.headers = {{"Content-Type", contentType, false}};
    if (!bearer.isEmpty())
        request.headers.append({"Authorization", "Bearer " + bearer, true});
    request.body = body;
    const net::Outcome outcome = client.send(request).result();
    if (answer)
        *answer = outcome.response.body;
    return outcome.response.status;
}

QJsonObject getJson(const QUrl &url)
{
    net::HttpClient client;
    net::Request request;
    request.url = url;
    return QJsonDocument::fromJson(client.send(request).result().response.body).object();
}

} // namespace recado::test
