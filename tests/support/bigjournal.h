#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace recado::test {

// Makes a journal of `messages` messages and `events` facts about them in a new database file, the newest just before `end`: two accounts, three
// numbers, forty broadcasts, a dozen templates, people of all area codes with accents in their names, sixty days, every verdict, the usual
// codes. The same arguments make the same journal. `events` from three to eight a message, else it ends with what the stories need. A million
// messages take about a minute. Nobody may have the file open meanwhile.
Result<void> fillJournal(const QString &databaseFile, int messages, int events, Instant end = SystemClock().now());

// Of those forty.
QString bigJournalBroadcast(int number); // from 1

} // namespace recado::test
