// The part of BroadcastReport that writes files.
#include "services/broadcastreport.h"

#include "services/onworker.h"
#include "store/broadcaststore.h"

#include <QDateTime>
#include <QPointer>

namespace recado {

namespace {

constexpr qsizetype rowsAtOnce = 500;

// JSON lines name their values by column: a file whose own columns have these names keeps both.
QStringList columnsOf(const QStringList &original, const QStringList &status)
{
    QStringList columns = original;
    for (const QString &name : status) {
        QString unique = name;
        for (int number = 2; columns.contains(unique); ++number)
            unique = QStringLiteral("%1 (%2)").arg(name).arg(number);
        columns.append(unique);
    }
    return columns;
}

QVariant moment(const std::optional<Instant> &at)
{
    return at ? QVariant(QDateTime::fromMSecsSinceEpoch(toMillis(*at))) : QVariant();
}

bool hasReason(const Message &message)
{
    return message.verdict == EventKind::Failed || message.verdict == EventKind::Refused || message.verdict == EventKind::Unknown;
}

QVariantList rowOf(const RecipientStory &story, qsizetype originalColumns, const BroadcastReport::ExportWords &words)
{
    QVariantList values;
    for (qsizetype column = 0; column < originalColumns; ++column)
        values.append(story.row.cells.value(column));
    const bool explained = hasReason(story.message);
    values << (story.message.row.isNull() ? story.row.recipient : story.message.recipient) << words.status(story) << moment(story.acceptedAt)
           << moment(story.sentAt) << moment(story.deliveredAt) << moment(story.readAt) << moment(story.repliedAt)
           << (explained ? story.message.error.code : QString()) << (explained ? words.why(story.message.error) : QString()) << story.message.id.value;
    return values;
}

struct Export {
    std::shared_ptr<Database> database;
    BroadcastId id;
    QString path;
    sheets::WriteOptions options;
    StoryFilter filter;
    BroadcastReport::ExportWords words;
    std::stop_token stop;
    std::function<void(qint64 done, qint64 total)> progress;

    // Blocks for answers of the database: never on the main thread.
    Result<qint64> write() const
    {
        const auto broadcast = database->read([id = id](Connection &connection) { return BroadcastStore(connection).byId(id); }).result();
        if (!broadcast)
            return broadcast.error();
        const auto lines = database->read([id = id, filter = filter](Connection &connection) { return BroadcastReportStore(connection).lines(id, filter); }).result();
        if (!lines)
            return lines.error();
        const QStringList original = broadcast->source.columns;
        auto writer = sheets::create(path, columnsOf(original, words.statusColumns), options);
        if (!writer)
            return writer.error();
        for (qsizetype start = 0; start < lines->size(); start += rowsAtOnce) {
            if (stop.stop_requested())
                return error(ErrorKind::Cancelled);
            const auto stories = database->read([id = id, part = lines->mid(start, rowsAtOnce)](Connection &connection) {
                return BroadcastReportStore(connection).stories(id, part);
            }).result();
            if (!stories)
                return stories.error();
            for (const RecipientStory &story : *stories) {
                if (const auto written = (*writer)->write(rowOf(story, original.size(), words)); !written)
                    return written.error();
            }
            progress(std::min<qint64>(start + rowsAtOnce, lines->size()), lines->size());
        }
        if (stop.stop_requested())
            return error(ErrorKind::Cancelled);
        if (const auto finished = (*writer)->finish(); !finished)
            return finished.error();
        return qint64(lines->size());
    }
};

} // namespace

QFuture<Result<qint64>> BroadcastReport::exportTo(BroadcastId id, const QString &path, const sheets::WriteOptions &options, const StoryFilter &filter,
                                                  const ExportWords &words, std::stop_token stop)
{
    Export work{m_core.database, id, path, options, filter, words, std::move(stop), {}};
    work.progress = [self = QPointer<BroadcastReport>(this), id](qint64 done, qint64 total) {
        // Looked at on the main thread only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, id, done, total] {
            if (self)
                Q_EMIT self->exportProgressed(id, done, total);
        }, Qt::QueuedConnection);
    };
    return onWorker<qint64>([work] { return work.write(); });
}

} // namespace recado
