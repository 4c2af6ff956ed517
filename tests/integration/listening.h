#pragma once

#include "integration/installation.h"

namespace recado::test {

// `recadoctl listen` at any free port (0) or this one, with its first line read.
class Listening {
public:
    explicit Listening(const Installation &installation, quint16 port = 0, const QStringList &more = {})
        : m_process(installation.start(QStringList{QStringLiteral("listen"), QStringLiteral("--port"), QString::number(port)} + more)), m_first(m_process->nextLine())
    {
    }

    QString url() const { return m_first.value(QLatin1String("listening")).toString(); }
    QUrl hook(const QString &account) const { return QUrl(url() + m_first.value(QLatin1String("hooks")).toObject().value(account).toString()); }
    Running &process() { return *m_process; }

private:
    std::unique_ptr<Running> m_process;
    QJsonObject m_first;
};

} // namespace recado::test
