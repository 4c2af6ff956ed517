#include "webhook/hookpath.h"

#include <QList>

namespace recado::webhook {

std::optional<HookPath> parseHookPath(std::string_view target)
{
    const QByteArray whole(target.data(), static_cast<qsizetype>(target.size()));
    const qsizetype question = whole.indexOf('?');
    const QList<QByteArray> segments = whole.mid(0, question).split('/'); // -1: to the end
    if (segments.size() != 4 || !segments[0].isEmpty() || segments[1] != "hook" || segments[2].isEmpty() || segments[3].isEmpty())
        return {};
    const QByteArray account = QByteArray::fromPercentEncoding(segments[2]);
    HookPath path{QString::fromUtf8(account), QByteArray::fromPercentEncoding(segments[3]), {}};
    if (path.account.toUtf8() != account)
        return {}; // not UTF-8: replacement characters must not make two spellings one account
    if (question >= 0)
        path.query = whole.mid(question + 1);
    return path;
}

} // namespace recado::webhook
