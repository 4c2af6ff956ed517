#pragma once

#include "integration/installation.h"

namespace recado::test {

// `recadoctl practice` as a process of its own, and what a test wants of it.
class Practice {
public:
    explicit Practice(const Installation &installation, const QString &pace = QStringLiteral("0.05"), const QStringList &more = {})
        : m_process(installation.start(QStringList{QStringLiteral("practice"), QStringLiteral("--pace"), pace} + more)), m_first(m_process->nextLine())
    {
    }

    QString baseUrl() const { return m_first.value(QLatin1String("base_url")).toString(); }
    // What `account add` of this provider wants: {"settings": {…}, "secrets": {…}}.
    QJsonObject provider(const QString &kind) const { return m_first.value(QLatin1String("providers")).toObject().value(kind).toObject(); }
    // Adds an account of this kind, named like it, and fetches its numbers; false when either failed.
    bool connect(const Installation &installation, const QString &kind) const
    {
        QStringList arguments{QStringLiteral("account"), QStringLiteral("add"), kind, QStringLiteral("--provider"), kind};
        const QJsonObject settings = provider(kind).value(QLatin1String("settings")).toObject();
        for (auto it = settings.begin(); it != settings.end(); ++it)
            arguments << QStringLiteral("--set") << it.key() + QLatin1Char('=') + it.value().toString();
        const QJsonObject secrets = provider(kind).value(QLatin1String("secrets")).toObject();
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            const bool instead = kind == QLatin1String("gateway") && it.key() != QLatin1String("token"); // a login would be another way in
            if (!instead)
                arguments << QStringLiteral("--secret") << it.key() + QStringLiteral("=@") + installation.file(it.key(), it.value().toString().toUtf8());
        }
        return installation.run(arguments).status == 0
            && installation.run({QStringLiteral("channel"), QStringLiteral("sync"), kind}).status == 0;
    }

    QJsonObject wati() const { return m_first.value(QLatin1String("wati")).toObject(); }
    QString tenant() const { return wati().value(QLatin1String("tenant")).toString(); }
    QByteArray token() const { return wati().value(QLatin1String("token")).toString().toLatin1(); }
    QString number() const { return wati().value(QLatin1String("numbers")).toArray().first().toObject().value(QLatin1String("number")).toString(); }

    Ran addAccount(const Installation &installation, const QString &name) const { return installation.addWati(name, baseUrl(), tenant(), token()); }

    // Registers a webhook for every number, as the dashboard of the provider would; true when it was taken.
    bool registerHook(const QString &url) const
    {
        const QJsonArray events{QStringLiteral("templateMessageSent_v2"), QStringLiteral("sentMessageDELIVERED_v2"), QStringLiteral("sentMessageREAD_v2"),
                                QStringLiteral("sentMessageREPLIED_v2"), QStringLiteral("templateMessageFailed"), QStringLiteral("message")};
        QJsonArray body;
        for (const QJsonValue &number : wati().value(QLatin1String("numbers")).toArray()) {
            body.append(QJsonObject{{QStringLiteral("phoneNumber"), number.toObject().value(QLatin1String("number"))},
                                    {QStringLiteral("url"), url},
                                    {QStringLiteral("status"), 1},
                                    {QStringLiteral("eventTypes"), events}});
        }
        QByteArray answer;
        const QUrl endpoint(baseUrl() + QStringLiteral("/%1/api/v2/webhookEndpoints").arg(tenant()));
        return post(endpoint, QJsonDocument(body).toJson(), token(), &answer) == 200
            && QJsonDocument::fromJson(answer).object().value(QLatin1String("ok")).toBool();
    }

    // {"received": {"people", "copies"}, "accepted", "above": {digits: n} of those with more than one accepted copy, "messages", "webhooks"}
    QJsonObject counts() const { return getJson(QUrl(baseUrl() + QStringLiteral("/practice/copies"))); }

    // How many copies of a send were read whole for this recipient.
    int copies(const QString &digits) const
    {
        return getJson(QUrl(baseUrl() + QStringLiteral("/practice/copies?recipient=") + digits)).value(QLatin1String("received")).toInt();
    }

private:
    std::unique_ptr<Running> m_process;
    QJsonObject m_first;
};

} // namespace recado::test
