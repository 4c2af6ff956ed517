#pragma once

#include "base/result.h"

#include <QStringList>
#include <QUrl>

#include <chrono>

namespace recado::tunnel {

// Program and arguments of a command line, split as a POSIX shell would (' " and \), without a shell: nothing is expanded. Errors Invalid (place
// "command"): empty; a quote is not closed; what only a shell can do stands in it (| & ; < > ` $ outside of ').
Result<QStringList> wordsOf(const QString &command);

// The same with {port} and {url} replaced.
QStringList filled(QStringList words, const QUrl &listener);
bool needsListener(const QString &command); // has one of the two in it

// A word that looks like a token, which everybody on this computer can read in the list of processes.
bool seemsToHoldSecret(const QStringList &words);

bool isVariableName(const QString &name); // of the environment

// One line of output as it may be shown: without escape sequences and control characters, digits of people and the given secrets masked. Not to be
// shown, but to be read by us, with all its digits: names of tunnels are sometimes made of them.
enum class Digits { Masked, AsTheyAre };
QString shownLine(const QByteArray &line, const QList<QByteArray> &secrets, Digits digits = Digits::Masked);

// How long to rest before the next start: 1 s, twice as long each time, at most 60 s; from the beginning again after one that lived a minute.
class Rests {
public:
    std::chrono::milliseconds next(std::chrono::milliseconds lived);
    void forget() { m_last = {}; }

private:
    std::chrono::milliseconds m_last{0};
};

} // namespace recado::tunnel
