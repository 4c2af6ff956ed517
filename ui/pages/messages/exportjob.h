#pragma once

#include "services/messageexport.h"

#include <QElapsedTimer>

#include <optional>
#include <stop_token>

namespace recado {

// The file of messages that is being written, by whichever page asked: it outlives the page, since pages are made anew when the language changes.
// One at a time. Main thread.
class ExportJob : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        QString path;
        Result<qint64> rows = qint64(0);
    };

    // That of this installation; it lives as long as `service`.
    static ExportJob &of(MessageExport &service);
    ~ExportJob() override;

    // False, and nothing done, while another one is written.
    bool start(const MessageExport::Request &request);
    void stop();
    bool isWriting() const { return m_writing; }
    bool isStopping() const { return m_writing && m_stop.stop_requested(); }

    const QString &path() const { return m_path; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } // -1: not known yet
    double rowsPerSecond() const;            // since the first row; 0: too early to say
    std::optional<Milliseconds> timeLeft() const;

    // What came of the last one, until it is forgotten or another begins.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    void forget();

Q_SIGNALS:
    void changed();

private:
    explicit ExportJob(MessageExport &service);
    void take(const QString &path, qint64 done, qint64 total);

    MessageExport &m_service;
    std::stop_source m_stop;
    bool m_writing = false;
    QString m_path;
    qint64 m_done = 0;
    qint64 m_total = -1;
    QElapsedTimer m_clock; // since it is known how many there are
    std::optional<Outcome> m_outcome;
};

} // namespace recado
