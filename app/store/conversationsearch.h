#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QSet>
#include <QString>

namespace recado {

class Connection;

// Which conversations hold what somebody looks for. Names and numbers answer at once; what was said is read from the newest backwards, a piece at
// a time, so that a look never holds up others for long and ends as soon as nobody wants it any more. Capitals and accents do not count.
class ConversationSearch {
public:
    explicit ConversationSearch(Connection &connection) : m_connection(connection) {}

    // Names on cards and in profiles, numbers in any spelling or in part, user ids.
    Result<QSet<ConversationId>> named(const QString &text);

    // How far a look has come; as made, at the beginning.
    struct Place {
        qint64 incoming = -1; // rows from here on have been read; -1: not begun
        qint64 message = -1;
        qint64 all = 0;       // rows when it began, of both kinds

        bool isDone() const { return incoming == 0 && message == 0; }
        double part() const; // 0 to 1
    };
    struct Piece {
        QSet<ConversationId> found;
        Place next;
    };
    // The next `rows` of what they wrote, then of what we wrote.
    Result<Piece> said(const QString &text, const Place &from, int rows);

private:
    Result<void> readIncoming(const QString &folded, int rows, Piece *piece);
    Result<void> readMessages(const QString &folded, int rows, Piece *piece);
    Result<qint64> highest(const QString &sql);

    Connection &m_connection;
};

} // namespace recado
