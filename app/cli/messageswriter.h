#pragma once

#include "cli/output.h"
#include "store/messagerecords.h"

namespace recado::cli {

// Messages on standard output, written as they are read, so that a million need the memory of a thousand. Formats: table, csv (RFC 4180, for
// programs: commas, no guards), json, jsonl. Times are ISO 8601 UTC.
class MessagesWriter {
public:
    // No columns: those of the public contract.
    MessagesWriter(Output &out, const QString &format, const QList<MessageColumn> &columns);

    const QList<MessageColumn> &columns() const { return m_columns; }
    void add(const QList<MessageRecord> &records);
    void end();

private:
    void begin();
    QByteArray jsonOf(const MessageRecord &record) const;
    QStringList tableLine(const MessageRecord &record) const;

    Output &m_out;
    QString m_format;
    bool m_isUsual;
    QList<MessageColumn> m_columns;
    qint64 m_count = 0;
};

} // namespace recado::cli
