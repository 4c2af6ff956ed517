#pragma once

#include "services/core.h"
#include "sheets/sheetwriter.h"
#include "store/messagerecords.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <stop_token>

namespace recado {

// Messages into a file, however many. Reads the journal only, beside everything else. Main thread.
class MessageExport : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostRowsOfAWorkbook = 1'048'575; // one is the heading

    // How values are worded. Asked on another thread.
    struct Words {
        std::function<QString(MessageColumn)> heading;
        std::function<QString(EventKind)> verdict;
        std::function<QString(MessageState)> state;
        std::function<QString(const Error &)> why;
    };
    // Ids and words that never change: for programs.
    static Words plainWords();

    struct Request {
        QString path;
        MessageQuery query;
        FilterContext context; // MessageService::context()
        std::optional<QList<MessageRow>> rows; // these, in this order, instead of the query's
        QList<MessageColumn> columns;          // chosen and ordered; at least one
        sheets::WriteOptions options;
        Words words = plainWords();
    };

    explicit MessageExport(const Core &core, QObject *parent = nullptr);

    // The messages that fit now: which, and in which order, is known before the first is written, and what changes later changes only what their
    // rows say. The answer is how many rows were written. Errors: Cancelled when `stop` says so; Invalid ("too_many_rows", before anything is
    // written, where the format holds fewer); DiskFull, Storage with the file as place. Whatever goes wrong, the file at `path` is as it was before.
    QFuture<Result<qint64>> exportTo(const Request &request, std::stop_token stop = {});

    // What stands in a row's cells, for whoever writes it somewhere else. QString, qint64, bool, QDateTime in local time, invalid when empty.
    static QVariantList cellsOf(const MessageRecord &record, const QList<MessageColumn> &columns, const Words &words);

Q_SIGNALS:
    // By the file's path. done 0: it is known how many there are.
    void progressed(const QString &path, qint64 done, qint64 total);

private:
    const Core &m_core;
};

} // namespace recado
