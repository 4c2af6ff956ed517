#pragma once

#include "integration/running.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace recado::test {

// A private installation: data directory, vault and key file in a temporary folder, driven through recadoctl as a stranger would.
class Installation {
public:
    Installation();

    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    QString databaseFile() const { return dataDir() + QStringLiteral("/recado.db"); }
    QString file(const QString &name, const QByteArray &bytes) const; // written; the path

    // --data-dir, --vault-key-file and --json are put in front.
    Ran run(const QStringList &arguments, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;
    std::unique_ptr<Running> start(const QStringList &arguments) const;
    QStringList globals() const;

    // An account at a Wati that answers at `baseUrl`.
    Ran addWati(const QString &name, const QString &baseUrl, const QString &tenant, const QByteArray &token) const;
    // An account at Meta, where nobody answers: for what is posted to its hook, signed with this secret.
    Ran addMeta(const QString &name, const QByteArray &appSecret) const;

    // `send --account ACCOUNT --to TO` of a template, with more arguments behind.
    Ran send(const QString &account, const QString &to, const QStringList &more = {},
             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const;
    QString contentFile() const; // a template with one positional value

    QJsonObject timeline(const QString &messageId) const;
    QJsonArray messages() const;
    // Asks for the timeline until its verdict is the one wanted, or long enough.
    QJsonObject waitForVerdict(const QString &messageId, const QString &verdict) const;

private:
    QTemporaryDir m_dir;
};

// The events of a timeline with this kind.
QList<QJsonObject> eventsOf(const QJsonObject &timeline, const QString &kind);
QStringList kindsOf(const QJsonObject &timeline);

// The process environment with RECADO_CRASH_AT.
QProcessEnvironment crashingAt(const QString &step);

// Plain HTTP from the test: the status, or 0 when there was no answer.
int post(const QUrl &url, const QByteArray &body, const QByteArray &bearer = {}, QByteArray *answer = nullptr,
         const QByteArray &contentType = "application/json");
QJsonObject getJson(const QUrl &url);

} // namespace recado::test
