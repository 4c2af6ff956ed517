#pragma once

#include "domain/catchup.h"
#include "domain/clockskew.h"
#include "domain/silence.h"

#include <QLocale>
#include <QString>

namespace recado {

// Words about webhooks that do not come, questions asked instead, and the clock. QtCore only.

// "Heard", "Silent", "Never heard", "Nothing sent yet"
QString hearingWord(Hearing hearing);
// "Silent since 14:03:05: 12 messages went out since and no webhook spoke of them. The first one usually comes within 2 min."
QString hearingSentence(const ChannelHearing &hearing, Instant now, const QLocale &locale = QLocale());
// Where the path is likely to be broken, what that rests on, and what to do. Empty while nothing is.
QString breakSentence(const ChannelHearing &hearing);

// "Asked about 214 messages: 12 news, 3 uncertain ones settled." While it runs: "Asking about 214 messages: 80 done, 12 news."
QString catchUpSentence(const CatchUpRound &round);
// "This computer's clock is 42 s ahead, say graph.facebook.com and one more." Empty while it is right or nobody knows.
QString skewSentence(const ClockSkew &skew, const QLocale &locale = QLocale());

// What a strip over the page says: what is wrong, semibold, and what it means.
struct StripWords {
    QString lead, sentence;
};
// All channels that are not heard, in one; empty while every one is.
StripWords silenceStrip(const QList<ChannelHearing> &channels, const QLocale &locale = QLocale());
// `waiting`: messages in the queue.
StripWords noWayStrip(const QString &host, int waiting);
StripWords loginPageStrip(int waiting);

} // namespace recado
