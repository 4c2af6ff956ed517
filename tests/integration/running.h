#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <functional>

namespace recado::test {

// What a finished recadoctl left behind.
struct Ran {
    int status = -1; // -1: it did not end by itself
    bool killed = false;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    bool isOneDocument() const { return !QJsonDocument::fromJson(out).isNull(); }
};

// A real process of recadoctl that goes on: listen, practice, timeline --follow. Every wait is bounded. The destructor ends it.
class Running {
public:
    Running(const QStringList &arguments, const QProcessEnvironment &environment);
    ~Running();
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    qint64 processId() const { return m_process.processId(); }
    // The next line of standard output as JSON; empty when none came.
    QJsonObject nextLine(int millis = 60'000);
    // Reads on until a line fits; empty when none did.
    QJsonObject waitForLine(const std::function<bool(const QJsonObject &)> &fits, int millis = 60'000);
    // SIGTERM, then at most `millis`; the exit status, or -1 when it had to be killed.
    int terminate(int millis = 30'000);
    Ran finish(int millis = 60'000);
    // SIGKILL: no goodbye.
    void kill();
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

} // namespace recado::test
