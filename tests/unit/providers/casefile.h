#pragma once

#include "providers/provider.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// Cases kept as JSON in tests/data: one object each, with a name.
namespace recado::test {

inline QByteArray dataFile(const QString &path)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Fills the data table of a test with a column "c" of cases, those with way == `way` when given.
inline void addCases(const QString &path, const QString &way = {})
{
    QTest::addColumn<QJsonObject>("c");
    const auto cases = QJsonDocument::fromJson(dataFile(path)).array();
    QVERIFY2(!cases.isEmpty(), qPrintable(path));
    for (const QJsonValue &value : cases) {
        if (way.isEmpty() || value[QLatin1String("way")].toString() == way)
            QTest::newRow(qPrintable(value[QLatin1String("name")].toString())) << value.toObject();
    }
}

inline QString word(const QJsonObject &c, const char *name) { return c.value(QLatin1String(name)).toString(); }

// The bytes of a case: "file" beside the case file, "text", or "body" as JSON.
inline QByteArray bytesOf(const QJsonObject &c)
{
    if (c.contains(QLatin1String("file")))
        return dataFile(QStringLiteral("wati/") + word(c, "file"));
    if (c.contains(QLatin1String("text")))
        return word(c, "text").toUtf8();
    const QJsonValue body = c.value(QLatin1String("body"));
    return (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject())).toJson(QJsonDocument::Compact);
}

inline net::Response responseOf(const QJsonObject &c)
{
    net::Response response;
    response.status = c.value(QLatin1String("status")).toInt();
    response.body = bytesOf(c);
    return response;
}

inline QStringList texts(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &value : list.toArray())
        result += value.toString();
    return result;
}

inline QStringList texts(const QList<ProviderRef> &refs)
{
    QStringList result;
    for (const ProviderRef &ref : refs)
        result += ref.kind + QLatin1Char('=') + ref.value;
    return result;
}

// Compares what a case says about an error, and nothing else.
inline void compareError(const Error &error, const QJsonObject &c)
{
    QCOMPARE(toString(error.kind), word(c, "kind"));
    for (const auto &[name, value] : {std::pair{"place", error.place}, {"code", error.code}, {"message", error.message}}) {
        if (c.contains(QLatin1String(name)))
            QCOMPARE(value, word(c, name));
    }
}

// Compares what a case says about events; "at": null means that no time was told.
inline void compareEvents(const QList<ProviderEvent> &events, const QJsonArray &expected)
{
    QCOMPARE(events.size(), expected.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        const ProviderEvent &event = events[i];
        const QJsonObject wanted = expected[i].toObject();
        const auto time = [](const std::optional<Instant> &instant) { return instant ? toIso(*instant) : QString(); };
        const std::pair<const char *, QString> fields[] = {
            {"kind", toString(event.kind)}, {"at", time(event.occurredAt)}, {"messageAt", time(event.messageAt)},
            {"recipient", event.recipient}, {"template", event.templateName}, {"text", event.text}, {"code", event.code},
            {"errorText", event.errorText}, {"channel", event.channelNumber}, {"word", event.word},
            {"inboundId", event.inboundId}};
        for (const auto &[name, value] : fields) {
            if (wanted.contains(QLatin1String(name)))
                QCOMPARE(QLatin1String(name) + value, QLatin1String(name) + word(wanted, name));
        }
        if (wanted.contains(QLatin1String("refs")))
            QCOMPARE(texts(event.refs), texts(wanted.value(QLatin1String("refs"))));
    }
}

inline Account watiAccount(const QString &api = QStringLiteral("v2"))
{
    Account account;
    account.id = {7};
    account.settings = {{QStringLiteral("base_url"), QStringLiteral("https://live-mt-server.wati.io")},
                        {QStringLiteral("tenant"), QStringLiteral("1234")},
                        {QStringLiteral("api"), api}};
    return account;
}

inline Credentials watiCredentials() { return {{QStringLiteral("token"), Secret("eyJ.secret")}}; }

} // namespace recado::test
