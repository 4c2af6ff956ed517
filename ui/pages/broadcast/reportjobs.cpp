#include "pages/broadcast/reportjobs.h"

namespace recado {

ReportJobs &ReportJobs::of(BroadcastReport &report)
{
    auto *jobs = report.findChild<ReportJobs *>(QString(), Qt::FindDirectChildrenOnly);
    return jobs ? *jobs : *new ReportJobs(report);
}

ReportJobs::ReportJobs(BroadcastReport &report) : QObject(&report), m_report(report)
{
    connect(&report, &BroadcastReport::exportProgressed, this, [this](BroadcastId id, qint64 done, qint64 total) {
        const auto job = m_jobs.find(id);
        if (job == m_jobs.end())
            return;
        job->done = done;
        job->total = total;
        Q_EMIT changed(id);
    });
}

// Whoever leaves gets no half of a file: it is not there until it is whole.
ReportJobs::~ReportJobs()
{
    for (Job &job : m_jobs)
        job.stop.request_stop();
}

void ReportJobs::write(BroadcastId id, const QString &path, const sheets::WriteOptions &options, const StoryFilter &filter,
                       const BroadcastReport::ExportWords &words)
{
    if (m_jobs.contains(id))
        return;
    Job job;
    m_jobs.insert(id, job);
    m_untold.remove(id);
    Q_EMIT changed(id);
    m_report.exportTo(id, path, options, filter, words, job.stop.get_token()).then(this, [this, id, path](const Result<qint64> &answer) {
        m_jobs.remove(id);
        m_untold.insert(id, {path, answer});
        Q_EMIT changed(id);
        Q_EMIT ended(id);
    });
}

void ReportJobs::stop(BroadcastId id)
{
    if (const auto job = m_jobs.find(id); job != m_jobs.end())
        job->stop.request_stop();
    Q_EMIT changed(id);
}

const ReportJobs::Job *ReportJobs::job(BroadcastId id) const
{
    const auto job = m_jobs.constFind(id);
    return job == m_jobs.cend() ? nullptr : &*job;
}

std::optional<ReportJobs::Outcome> ReportJobs::takeOutcome(BroadcastId id)
{
    return m_untold.contains(id) ? std::optional(m_untold.take(id)) : std::nullopt;
}

} // namespace recado
