#pragma once

#include <QList>
#include <QVariantList>

// What the big journal is made of. Private to it.
namespace recado::test {

constexpr int broadcastCount = 40;
constexpr int daysOfJournal = 60;

QList<QVariantList> diceRows();      // 0–999: verdict, state, and when its decisive fact came after the message was made: base and spread, ms
QList<QVariantList> stageRows();     // of each verdict, its facts: number, kind, source, base, spread
QList<QVariantList> failureRows();   // 0–99: code, provider's text
QList<QVariantList> areaRows();      // 0–99: area code
QList<QVariantList> firstNameRows(); // 0–39
QList<QVariantList> lastNameRows();  // 0–39
QList<QVariantList> wordingRows();   // 0–11: template, language, text before and after the name

extern const char *const messagesSql;
extern const char *const attemptsSql;
extern const char *const refsSql;
extern const char *const factsSql;
extern const char *const notesSql;
extern const char *const deliveriesSql;
extern const char *const broughtSql;

} // namespace recado::test
