#include "pages/messages/exportjob.h"

namespace recado {

namespace {

constexpr qint64 shortestMeasure = 500; // ms; a pace of less says nothing

} // namespace

ExportJob &ExportJob::of(MessageExport &service)
{
    auto *job = service.findChild<ExportJob *>(QString(), Qt::FindDirectChildrenOnly);
    return job ? *job : *new ExportJob(service);
}

ExportJob::ExportJob(MessageExport &service) : QObject(&service), m_service(service)
{
    connect(&service, &MessageExport::progressed, this, &ExportJob::take);
}

// Whoever leaves gets no half of a file: it is not there until it is whole.
ExportJob::~ExportJob()
{
    m_stop.request_stop();
}

bool ExportJob::start(const MessageExport::Request &request)
{
    if (m_writing)
        return false;
    m_writing = true;
    m_stop = std::stop_source();
    m_path = request.path;
    m_done = 0;
    m_total = -1;
    m_outcome.reset();
    Q_EMIT changed();
    m_service.exportTo(request, m_stop.get_token()).then(this, [this](const Result<qint64> &rows) {
        m_writing = false;
        m_outcome = {m_path, rows};
        Q_EMIT changed();
    });
    return true;
}

void ExportJob::stop()
{
    if (!m_writing)
        return;
    m_stop.request_stop();
    Q_EMIT changed();
}

void ExportJob::forget()
{
    m_outcome.reset();
    Q_EMIT changed();
}

void ExportJob::take(const QString &path, qint64 done, qint64 total)
{
    if (!m_writing || path != m_path)
        return;
    if (m_total < 0)
        m_clock.start();
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

double ExportJob::rowsPerSecond() const
{
    if (!m_writing || m_total < 0 || m_done == 0 || m_clock.elapsed() < shortestMeasure)
        return 0;
    return double(m_done) * 1000 / double(m_clock.elapsed());
}

std::optional<Milliseconds> ExportJob::timeLeft() const
{
    const double pace = rowsPerSecond();
    return pace > 0 ? std::optional(Milliseconds(qint64(double(m_total - m_done) * 1000 / pace))) : std::nullopt;
}

} // namespace recado
