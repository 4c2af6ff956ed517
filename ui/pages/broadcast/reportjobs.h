#pragma once

#include "services/broadcastreport.h"

#include <QHash>

#include <optional>
#include <stop_token>

namespace recado {

// The reports of broadcasts that are being written into files, by whichever page asked: they outlive it, since pages are made anew when the language
// changes. One of a broadcast at a time. Main thread.
class ReportJobs : public QObject {
    Q_OBJECT

public:
    struct Job {
        std::stop_source stop;
        qint64 done = 0;
        qint64 total = -1; // not known yet
    };
    struct Outcome {
        QString path;
        Result<qint64> answer = qint64(0);
    };

    // Those of this installation; they live as long as `report`.
    static ReportJobs &of(BroadcastReport &report);
    ~ReportJobs() override;

    // Nothing when one of the same broadcast is being written.
    void write(BroadcastId id, const QString &path, const sheets::WriteOptions &options, const StoryFilter &filter, const BroadcastReport::ExportWords &words);
    void stop(BroadcastId id);
    const Job *job(BroadcastId id) const; // null when none
    bool isWriting() const { return !m_jobs.isEmpty(); }
    // What came of the last one, once: whoever asks has told it.
    std::optional<Outcome> takeOutcome(BroadcastId id);

Q_SIGNALS:
    void changed(recado::BroadcastId id);
    void ended(recado::BroadcastId id); // there is an outcome

private:
    explicit ReportJobs(BroadcastReport &report);

    BroadcastReport &m_report;
    QHash<BroadcastId, Job> m_jobs;
    QHash<BroadcastId, Outcome> m_untold;
};

} // namespace recado
