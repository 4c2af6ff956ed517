#pragma once

#include "base/error.h"

#include <QLocale>
#include <QString>

#include <chrono>

namespace recado {

// Words about the listener. QtCore only.

// What is wrong with a setting of the listener (Error::place: its name in services/listenersettings.h), as it is said at its field. What is none of a
// setting comes as errorSentence() says it.
QString listenerProblem(const Error &error);

// Why somebody was not served, by webhook::word(): "unknown_hook" → "unknown address (404)". A reason that is not known is shown as it is.
QString refusalWord(const QString &reason);

// How long an answer took: "0.8 ms", "38 ms", "1.2 s".
QString answerTime(std::chrono::microseconds time, const QLocale &locale = QLocale());

} // namespace recado
