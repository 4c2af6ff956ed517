#include "providers/pasted/httptext.h"

#include "providers/pasted/curloptions.h"

#include <QRegularExpression>

namespace recado::pasted {

std::optional<WrittenCall> readHttp(const QString &text)
{
    static const QRegularExpression request(
        QStringLiteral("\\A\\s*(GET|POST|PUT|PATCH|DELETE)[ \\t]+(\\S+)(?:[ \\t]+HTTP/[\\d.]+)?[ \\t]*\\r?(?:\\n|\\z)"));
    const auto match = request.match(text);
    if (!match.hasMatch())
        return {};
    WrittenCall call;
    call.method = match.captured(1);
    call.url = match.captured(2);
    qsizetype at = match.capturedEnd();
    while (at < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const QString line = text.mid(at, end < 0 ? -1 : end - at).trimmed();
        if (line.startsWith(QLatin1Char('{')))
            break; // the empty line got lost
        at = end < 0 ? text.size() : end + 1;
        if (line.isEmpty())
            break;
        if (const QString words = unreadHeader(line); !words.isEmpty())
            call.notUnderstood += words;
    }
    Word body{text.mid(at), {}};
    for (; at < text.size(); ++at)
        body.places += at;
    call.data = body;
    return call;
}

} // namespace recado::pasted
