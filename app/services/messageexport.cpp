#include "services/messageexport.h"

#include "services/onworker.h"

#include <QDateTime>
#include <QPointer>

namespace recado {

namespace {

using Column = MessageColumn;

constexpr qsizetype rowsAtOnce = 500;

QVariant text(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

// Providers tell moments of any year. What no spreadsheet has as a date is written out.
QVariant moment(const std::optional<Instant> &at)
{
    if (!at)
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(toMillis(*at));
    return time.date().year() < 1900 || time.date().year() > 9999 ? QVariant(toIso(*at)) : QVariant(time);
}

bool isExplained(const Message &message)
{
    return message.verdict == EventKind::Failed || message.verdict == EventKind::Refused || message.verdict == EventKind::Unknown;
}

QVariant ofMessage(const Message &message, Column column, const MessageExport::Words &words)
{
    switch (column) {
    case Column::MessageId: return text(message.id.value);
    case Column::To: return text(message.recipient);
    case Column::Name: return text(message.personName);
    case Column::Template: return text(message.templateName);
    case Column::Language: return text(message.templateLanguage);
    case Column::Line: return message.broadcast.isNull() ? QVariant() : QVariant(message.broadcastLine);
    case Column::State: return text(words.state(message.state));
    case Column::Verdict: return text(words.verdict(message.verdict));
    case Column::Code: return isExplained(message) ? text(message.error.code) : QVariant();
    case Column::Why: return isExplained(message) ? text(words.why(message.error)) : QVariant();
    case Column::CreatedAt: return moment(message.createdAt);
    case Column::ScheduledAt: return moment(message.scheduledAt);
    case Column::UpdatedAt: return moment(message.updatedAt);
    case Column::When: return moment(message.verdictAt ? message.verdictAt : message.createdAt);
    case Column::Attempts: return qint64(message.attempts);
    case Column::Deleted: return message.deleted;
    case Column::Text: return text(message.renderedText);
    default: return {};
    }
}

QVariant cell(const MessageRecord &record, Column column, const MessageExport::Words &words)
{
    const MessageSummary &summary = record.summary;
    switch (column) {
    case Column::Account: return text(summary.accountName);
    case Column::Channel: return text(summary.channelNumber.isEmpty() ? summary.channelName : summary.channelNumber);
    case Column::ChannelName: return text(summary.channelName);
    case Column::Broadcast: return text(summary.broadcastName);
    case Column::AcceptedAt: return moment(record.acceptedAt);
    case Column::SentAt: return moment(record.sentAt);
    case Column::DeliveredAt: return moment(record.deliveredAt);
    case Column::ReadAt: return moment(record.readAt);
    case Column::RepliedAt: return moment(record.repliedAt);
    case Column::FailedAt: return moment(record.failedAt);
    case Column::Wamid: return text(record.wamid);
    default: return ofMessage(summary.message, column, words);
    }
}

using Records = Result<QList<MessageRecord>>;

class Export {
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    Export(std::shared_ptr<Database> database, MessageExport::Request request, std::stop_token stop, Progress progress)
        : m_database(std::move(database)), m_request(std::move(request)), m_stop(std::move(stop)), m_progress(std::move(progress))
    {
    }

    // Blocks for answers of the database: never on the main thread.
    Result<qint64> write() const
    {
        const auto rows = writeAll();
        if (rows || !rows.error().place.isEmpty())
            return rows;
        Error problem = rows.error();
        problem.place = m_request.path;
        return problem;
    }

private:
    Result<qint64> writeAll() const
    {
        const auto order = rows();
        if (!order)
            return order.error();
        if (m_request.options.format == sheets::Format::Xlsx && order->size() > MessageExport::mostRowsOfAWorkbook)
            return error(ErrorKind::Invalid, QStringLiteral("too_many_rows: %1").arg(order->size()));
        m_progress(0, order->size());
        QStringList headings;
        for (const Column column : m_request.columns)
            headings.append(m_request.words.heading(column));
        auto writer = sheets::create(m_request.path, headings, m_request.options);
        if (!writer)
            return writer.error();
        const auto written = writeRows(*order, **writer);
        if (!written)
            return written;
        const auto finished = (*writer)->finish();
        return finished ? written : Result<qint64>(finished.error());
    }

    Result<QList<MessageRow>> rows() const
    {
        if (m_request.rows)
            return *m_request.rows;
        return m_database->look([query = m_request.query, context = m_request.context, stop = m_stop](Connection &connection) {
            return MessageList(connection).order(query, context, stop);
        }, Reader::Reports).result();
    }

    // The next rows are read while these are written.
    Result<qint64> writeRows(const QList<MessageRow> &order, sheets::SheetWriter &writer) const
    {
        qint64 written = 0;
        auto next = read(order, 0);
        for (qsizetype start = 0; start < order.size(); start += rowsAtOnce) {
            const Records records = next.result();
            if (start + rowsAtOnce < order.size())
                next = read(order, start + rowsAtOnce);
            if (m_stop.stop_requested())
                return error(ErrorKind::Cancelled);
            if (!records)
                return records.error();
            for (const MessageRecord &record : *records) {
                if (const auto done = writer.write(MessageExport::cellsOf(record, m_request.columns, m_request.words)); !done)
                    return done.error();
            }
            written += records->size();
            m_progress(std::min<qint64>(start + rowsAtOnce, order.size()), order.size());
        }
        return m_stop.stop_requested() ? Result<qint64>(error(ErrorKind::Cancelled)) : Result<qint64>(written);
    }

    QFuture<Records> read(const QList<MessageRow> &order, qsizetype start) const
    {
        return m_database->look([part = order.mid(start, rowsAtOnce), columns = m_request.columns](Connection &connection) {
            return MessageRecords(connection).read(part, columns);
        }, Reader::Reports);
    }

    std::shared_ptr<Database> m_database;
    MessageExport::Request m_request;
    std::stop_token m_stop;
    Progress m_progress;
};

} // namespace

MessageExport::Words MessageExport::plainWords()
{
    return {[](MessageColumn column) { return toString(column); }, [](EventKind kind) { return toString(kind); },
            [](MessageState state) { return toString(state); },
            [](const Error &error) { return error.message.isEmpty() ? toString(error.kind) : error.message; }};
}

QVariantList MessageExport::cellsOf(const MessageRecord &record, const QList<MessageColumn> &columns, const Words &words)
{
    QVariantList cells;
    cells.reserve(columns.size());
    for (const MessageColumn column : columns)
        cells.append(cell(record, column, words));
    return cells;
}

MessageExport::MessageExport(const Core &core, QObject *parent) : QObject(parent), m_core(core) {}

QFuture<Result<qint64>> MessageExport::exportTo(const Request &request, std::stop_token stop)
{
    auto progress = [self = QPointer<MessageExport>(this), path = request.path](qint64 done, qint64 total) {
        // Looked at on the main thread only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, path, done, total] {
            if (self)
                Q_EMIT self->progressed(path, done, total);
        }, Qt::QueuedConnection);
    };
    const auto work = std::make_shared<Export>(m_core.database, request, std::move(stop), std::move(progress));
    return onWorker<qint64>([work] { return work->write(); });
}

} // namespace recado
