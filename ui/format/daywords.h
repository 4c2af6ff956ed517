#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace recado {

// What stands above the messages of a day: "Today", "Yesterday", "Friday" within the last six days, else the date in words.
QString dayWord(QDate day, QDate today, const QLocale &locale = QLocale());

} // namespace recado
