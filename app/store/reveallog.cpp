#include "store/reveallog.h"

#include "store/connection.h"

namespace recado {

Result<void> RevealLog::add(const Reveal &reveal)
{
    const auto added = m_connection.execute(QStringLiteral("INSERT INTO reveal_log (at, who, person, place) VALUES (?, ?, ?, ?)"),
                                            {toMillis(reveal.at), reveal.who, reveal.person, reveal.place});
    return added ? m_connection.touch(QStringLiteral("privacy")) : added;
}

Result<QList<Reveal>> RevealLog::newest(int limit)
{
    QList<Reveal> found;
    const auto read = m_connection.each(QStringLiteral("SELECT at, who, person, place FROM reveal_log ORDER BY at DESC, id DESC LIMIT ?"), {limit},
                                        [&found](const QSqlQuery &row) {
                                            found.append({fromMillis(row.value(0).toLongLong()), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
                                        });
    return read ? Result<QList<Reveal>>(found) : read.error();
}

} // namespace recado
