#include "format/hostwords.h"

#include "format/timewords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct HostWords {
    Q_DECLARE_TR_FUNCTIONS(recado::HostWords)
};

} // namespace

QString hostWords(const QString &program, qint64 pid, Instant since, const QString &url)
{
    const QString when = momentWord(since, SystemClock().now());
    const QString number = QString::number(pid);
    return url.isEmpty() ? HostWords::tr("%1 (process %2), since %3, without listening").arg(program, number, when)
                         : HostWords::tr("%1 (process %2), since %3, at %4").arg(program, number, when, url);
}

} // namespace recado
