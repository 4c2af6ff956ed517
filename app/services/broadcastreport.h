#pragma once

#include "domain/broadcaststory.h"
#include "services/core.h"
#include "sheets/sheetwriter.h"
#include "store/broadcastreportstore.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <stop_token>

namespace recado {

// What became of a broadcast. Reads the journal only. Main thread.
class BroadcastReport : public QObject {
    Q_OBJECT

public:
    explicit BroadcastReport(const Core &core, QObject *parent = nullptr);

    QFuture<Result<QList<FailureGroup>>> failures(BroadcastId id); // refused, failed; most first
    QFuture<Result<QList<MinuteCount>>> perMinute(BroadcastId id); // from its start to the last fact, gaps filled; at most 720, then coarser
    // Lines in the order of the file, then the rows in sight.
    QFuture<Result<QList<qint64>>> lines(BroadcastId id, const StoryFilter &filter);
    QFuture<Result<QList<RecipientStory>>> stories(BroadcastId id, const QList<qint64> &lines);

    // The original columns and the status columns, in the words given (the screen's or the terminal's language). The words are asked on another
    // thread. Error Cancelled when `stop` says so, else the writer's; then the file at `path` is as it was before.
    struct ExportWords {
        QStringList statusColumns; // number, status, accepted, sent, delivered, read, replied, code, why, message id
        std::function<QString(const RecipientStory &)> status;
        std::function<QString(const Error &)> why;
    };
    QFuture<Result<qint64>> exportTo(BroadcastId id, const QString &path, const sheets::WriteOptions &options, const StoryFilter &filter,
                                     const ExportWords &words, std::stop_token stop = {});

Q_SIGNALS:
    void exportProgressed(recado::BroadcastId id, qint64 done, qint64 total);

private:
    // What was counted minute by minute, kept so that each fact is read once.
    struct Chart {
        std::shared_ptr<MinuteTally> tally = std::make_shared<MinuteTally>();
        QList<std::shared_ptr<QPromise<Result<QList<MinuteCount>>>>> waiting;
        bool reading = false;
    };

    void readChart(BroadcastId id);
    void answerChart(BroadcastId id, const Result<QList<MinuteCount>> &answer);

    const Core &m_core;
    QHash<BroadcastId, Chart> m_charts;
};

} // namespace recado
