#pragma once

#include "integration/installation.h"

#include <QDir>

namespace recado::test {

// `recadoctl relay serve` as a process of its own, for one installation; stopped, killed and started again at the same port on the same spool.
class Relaying {
public:
    explicit Relaying(const Installation &installation) : m_installation(installation) {}

    QString file() const { return m_dir.filePath(QStringLiteral("relay.json")); }
    QString spool() const { return m_dir.filePath(QStringLiteral("spool")); }
    QString url() const { return m_first.value(QLatin1String("listening")).toString(); }
    quint16 port() const { return static_cast<quint16>(QUrl(url()).port(0)); }
    QUrl hook(const QString &account) const { return QUrl(url() + m_hooks.value(account).toString()); }
    const QJsonObject &first() const { return m_first; }
    Running &process() { return *m_process; }

    // Writes the file for the server.
    Ran setUp(const QStringList &more = {})
    {
        const Ran ran = m_installation.run(QStringList{QStringLiteral("relay"), QStringLiteral("setup"), QStringLiteral("--out"), file()} + more);
        m_hooks = ran.object().value(QLatin1String("hooks")).toObject();
        return ran;
    }
    // True when it listens.
    bool start(const QStringList &more = {})
    {
        const QStringList words{QStringLiteral("--json"), QStringLiteral("relay"), QStringLiteral("serve"), QStringLiteral("--setup"), file(),
                                QStringLiteral("--spool"), spool(), QStringLiteral("--port"), QString::number(port())};
        m_process = std::make_unique<Running>(words + more, QProcessEnvironment::systemEnvironment());
        m_first = m_process->nextLine();
        return !url().isEmpty();
    }
    Ran pull(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment()) const
    {
        return m_installation.run({QStringLiteral("relay"), QStringLiteral("pull"), url(), QStringLiteral("--once")}, environment);
    }
    QByteArray spoolBytes() const
    {
        QByteArray bytes;
        for (const QString &name : QDir(spool()).entryList(QDir::Files)) {
            QFile part(spool() + QLatin1Char('/') + name);
            if (part.open(QIODevice::ReadOnly))
                bytes += part.readAll();
        }
        return bytes;
    }

private:
    const Installation &m_installation;
    QTemporaryDir m_dir;
    QJsonObject m_hooks;
    QJsonObject m_first;
    std::unique_ptr<Running> m_process;
};

} // namespace recado::test
