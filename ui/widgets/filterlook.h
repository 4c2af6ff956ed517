#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace recado {

// How a colour of domain/filter/savedfilter.h looks in the theme in force; invalid for none and for one that is not known.
QColor filterGround(const QString &colour); // behind a row
QColor filterInk(const QString &colour);    // a mark beside it

QString filterColourWord(const QString &colour); // "Green"; "None" for none
QIcon filterColourIcon(const QString &colour, const QWidget *on); // a small square; a clear one for none, so that words align

} // namespace recado
