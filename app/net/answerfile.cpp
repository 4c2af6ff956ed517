#include "net/answerfile.h"

namespace recado::net {

namespace {

struct DeleteAnswerFile {
    void operator()(AnswerFile *file) const { delete file; }
};

} // namespace

std::shared_ptr<AnswerFile> answerInto(const QString &path)
{
    std::shared_ptr<AnswerFile> file(new AnswerFile, DeleteAnswerFile());
    file->path = path;
    return file;
}

AnswerFile *answerFileOf(const std::shared_ptr<Progress> &progress)
{
    return std::get_deleter<DeleteAnswerFile>(progress) ? static_cast<AnswerFile *>(progress.get()) : nullptr;
}

} // namespace recado::net
