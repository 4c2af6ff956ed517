#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace recado::pasted {

// One word of a command line, and where in the text each of its characters (UTF-16 units) stood.
struct Word {
    QString text;
    QList<qsizetype> places;
};

// The words of the first command in a text, read as its shell would. The end of a line ends no command: continuations get lost on the way
// through a chat. What is behind a pipe is left out. Variables stay as written.
// Error Invalid with line:column when a quote is not closed.
Result<QList<Word>> shellWords(const QString &text); // bash, zsh: ' " $' and \ at line ends
Result<QList<Word>> commandPromptWords(const QString &text); // cmd.exe: ^ and "

// Whether the text was written for cmd.exe: ^ before a quote or at the end of a line.
bool isForCommandPrompt(const QString &text);

// "3:14", both from 1.
QString lineAndColumn(const QString &text, qsizetype place);

} // namespace recado::pasted
