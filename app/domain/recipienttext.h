#pragma once

#include <QString>

// The characters of people written in a text, as recipientcells.cpp looks at them.
namespace recado::recipienttext {

inline bool isDigit(QChar character)
{
    return character.isDigit();
}
bool isDash(QChar character);
qsizetype digitsIn(QStringView text);
bool hasLetter(QStringView text); // or an emoji

// Marks of direction and of no width come along from web pages. The joiners stay: names and emoji are written with them. Ends of lines and
// paragraphs become line ends.
QString visible(const QString &text);
QString withoutJoiners(QString text);

// Without quotes, and without the dashes, colons and blanks that part a name from its number.
QString tidy(const QString &text);

// "Tel.", "WhatsApp": says what the number is, not whose.
bool isLabel(const QString &words);

} // namespace recado::recipienttext
