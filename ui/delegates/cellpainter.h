#pragma once

#include <QFont>
#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

namespace recado {

// The parts of a painted row, the same in every list. Text is drawn as plain text, whatever it holds.

// Ground of a row: selection, hover, nothing; and the line below it. A row the keyboard is in without being selected is outlined.
void paintRowGround(QPainter *painter, const QStyleOptionViewItem &option, bool withLine);

// One line of text, elided to fit; returns the width used.
int paintText(QPainter *painter, const QRect &where, const QString &text, const QFont &font, const QColor &colour,
              Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignVCenter | Qt::AlignLeft);

// A word in a thin frame, vertically centred at the left of `where`; returns the width used, 0 when there is no room.
int paintPill(QPainter *painter, const QRect &where, const QString &text, const QColor &colour);

// An icon of the program, vertically centred at the left of `where`.
void paintIcon(QPainter *painter, const QRect &where, const QString &name, const QColor &colour, int size = 16);

// A status in a row: icon, word and colour, never the colour alone.
void paintStatusCell(QPainter *painter, const QRect &where, const QString &icon, const QString &word, const QColor &colour, bool struckOut = false);
int statusCellWidth(const QString &word);

// Where text will stand that is not read yet.
void paintPending(QPainter *painter, const QRect &where);

int textWidth(const QString &text, const QFont &font);

} // namespace recado
