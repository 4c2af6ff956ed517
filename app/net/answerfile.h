#pragma once

#include "net/httpclient.h"

#include <QString>

namespace recado::net {

// A Progress that takes the answer as well: the body of a 200 goes into the file instead of memory (Response::body stays empty). The file must not exist yet,
// is its owner's alone, and is there afterwards only if the whole body is in it; an empty body makes none. Request::maxAnswerBytes holds; with
// Outcome::error may also come Conflict (it exists), DiskFull and Storage, place "file".
//
//     auto answer = net::answerInto(path);
//     http.send(request, stop, answer).then(…)     // answer->received of answer->expected, read by any thread
struct AnswerFile : Progress {
    QString path;
    std::atomic<qint64> received = 0;
    std::atomic<qint64> expected = 0; // 0: nobody said
};

std::shared_ptr<AnswerFile> answerInto(const QString &path);
// Whether a transfer's progress is one; null otherwise. Progress has no virtual functions, so the kind is told by how it is deleted.
AnswerFile *answerFileOf(const std::shared_ptr<Progress> &progress);

} // namespace recado::net
