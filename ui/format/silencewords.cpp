#include "format/silencewords.h"

#include "format/timewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace recado {

namespace {

struct SilenceWords {
    Q_DECLARE_TR_FUNCTIONS(recado::SilenceWords)

public:
    static QString word(Hearing hearing);
    static QString sentence(const ChannelHearing &hearing, Instant now, const QLocale &locale);
    static QString place(BreakPlace place, const BreakEvidence &evidence);
    static QString caughtUp(const CatchUpRound &round);
    static QString catchingUp(const CatchUpRound &round);
    static QString skew(const ClockSkew &skew, const QLocale &locale);
    static QString polls(const BreakEvidence &evidence);
    static StripWords silent(const QList<ChannelHearing> &broken, const QLocale &locale);
    static QString queue(int waiting);
    static StripWords noWay(const QString &host, int waiting);
    static StripWords loginPage(int waiting);
};

QString SilenceWords::word(Hearing hearing)
{
    switch (hearing) {
    case Hearing::Untold: return tr("Nothing to go by yet");
    case Hearing::Heard: return tr("Heard");
    case Hearing::Quiet: return tr("Silent");
    case Hearing::NeverHeard: return tr("Never heard");
    }
    return {};
}

QString SilenceWords::sentence(const ChannelHearing &hearing, Instant now, const QLocale &locale)
{
    const HearingVerdict &verdict = hearing.verdict;
    if (!hearing.isBroken())
        return {};
    const QString count = verdict.hasMore ? tr("More than %n messages wait for their first webhook.", nullptr, verdict.waiting)
                                          : tr("%n messages wait for their first webhook.", nullptr, verdict.waiting);
    const QString usual = tr("It usually comes within %1.").arg(durationWords(verdict.expected, locale));
    const QString since = momentWord(*verdict.since, now, locale);
    const QString what = verdict.hearing == Hearing::Quiet ? tr("Silent since %1.").arg(since) : tr("No webhook ever came for this number; messages went out since %1.").arg(since);
    return verdict.hearing == Hearing::Quiet ? QStringLiteral("%1 %2 %3").arg(what, count, usual) : QStringLiteral("%1 %2").arg(what, count);
}

QString SilenceWords::polls(const BreakEvidence &evidence)
{
    if (evidence.pollsAnswer())
        return QLatin1Char(' ') + tr("The provider answers when it is asked, so statuses arrive later, by asking.");
    return {};
}

QString SilenceWords::place(BreakPlace place, const BreakEvidence &evidence)
{
    switch (place) {
    case BreakPlace::Unknown: return {};
    case BreakPlace::Listener: return tr("The listener does not run here: open Recado, or start “recadoctl listen”.");
    case BreakPlace::Signature:
        return tr("%n webhooks came with a signature that does not fit the stored app secret: compare it with the app's at the provider.", nullptr, evidence.wrongSignature);
    case BreakPlace::NotUnderstood:
        return tr("%n webhooks came that this version cannot read: look at Received events.", nullptr, evidence.notUnderstood);
    case BreakPlace::OtherEvents:
        return tr("%n other webhooks of this account came, none about these messages: look at the provider whether statuses are subscribed for this number.", nullptr,
                  evidence.otherEvents);
    case BreakPlace::Connection: return tr("Asking the provider gets no answer either: the network of this computer, or the provider.");
    case BreakPlace::Path:
        return tr("%n requests came for an address that does not exist here (404): the address at the provider is an old or mistyped one.", nullptr, evidence.unknownPath)
            + polls(evidence);
    case BreakPlace::ThisAccount:
        return tr("Webhooks of other accounts arrive: the provider of this one is not set up to call, or its subscription was lost.") + polls(evidence);
    case BreakPlace::NothingArrives:
        return tr("Nothing reaches the listener at all: the public address, tunnel or proxy in front, or the address at the provider.") + polls(evidence);
    }
    return {};
}

QString SilenceWords::caughtUp(const CatchUpRound &round)
{
    if (round.total == 0)
        return tr("There was nothing to ask about.");
    QString text = tr("Asked about %n messages:", nullptr, round.asked) + QLatin1Char(' ') + tr("%n news.", nullptr, round.news);
    if (round.settled > 0)
        text += QLatin1Char(' ') + tr("%n uncertain ones settled.", nullptr, round.settled);
    int notAsked = 0;
    for (const CatchUpRound::NotAsked &one : round.notAsked)
        notAsked += one.count;
    if (notAsked > 0)
        text += QLatin1Char(' ') + tr("%n could not be asked about.", nullptr, notAsked);
    return text;
}

QString SilenceWords::catchingUp(const CatchUpRound &round)
{
    if (round.waitsForNetwork)
        return tr("No answer from the network: going on with %n messages when it is back.", nullptr, round.total - round.done);
    return tr("Asking about %n messages:", nullptr, round.total) + QLatin1Char(' ') + tr("%n done,", nullptr, round.done) + QLatin1Char(' ')
        + tr("%n news.", nullptr, round.news);
}

QString SilenceWords::skew(const ClockSkew &skew, const QLocale &locale)
{
    if (skew.state == ClockSkew::State::Disputed)
        return tr("The providers' clocks contradict each other: nobody can say whether this computer's is right.");
    if (skew.state != ClockSkew::State::Off)
        return {};
    const QString by = durationWords(std::chrono::abs(skew.ahead), locale);
    if (skew.source == ClockSkew::Source::Events)
        return tr("This computer's clock is at least %1 behind: webhooks arrive before they happened.").arg(by);
    const QString who = locale.createSeparatedList(skew.hosts);
    return skew.ahead > Milliseconds(0) ? tr("This computer's clock is %1 ahead of %2.").arg(by, who) : tr("This computer's clock is %1 behind %2.").arg(by, who);
}

// "Clínica · +55 11 98888-7777", or as much of it as there is.
QString nameOf(const ChannelHearing &hearing)
{
    return hearing.channelName.isEmpty() ? hearing.accountName : QStringLiteral("%1 · %2").arg(hearing.accountName, hearing.channelName);
}

StripWords SilenceWords::silent(const QList<ChannelHearing> &broken, const QLocale &locale)
{
    if (broken.isEmpty())
        return {};
    const ChannelHearing &first = broken.first();
    const bool isOneCause = std::all_of(broken.begin(), broken.end(), [&first](const ChannelHearing &each) { return each.place == first.place; });
    BreakEvidence evidence = first.evidence;
    evidence.pollAnswered.reset(); // that asking works is said where there is room
    const QString where = place(first.place, evidence);
    if (broken.size() == 1)
        return {tr("No events for %1.").arg(nameOf(first)), where};
    QStringList names;
    for (const ChannelHearing &each : broken)
        names.append(nameOf(each));
    const QString all = tr("%1.").arg(locale.createSeparatedList(names));
    return {tr("No events for %n sending numbers.", nullptr, int(broken.size())), isOneCause && !where.isEmpty() ? where : all};
}

QString SilenceWords::queue(int waiting)
{
    return waiting > 0 ? tr("%n messages wait and leave by themselves when it is back. Nothing is lost.", nullptr, waiting)
                       : tr("What is sent now waits and leaves by itself when it is back. Nothing is lost.");
}

StripWords SilenceWords::noWay(const QString &host, int waiting)
{
    return {host.isEmpty() ? tr("No way to the internet.") : tr("No answer from %1.").arg(host), queue(waiting)};
}

StripWords SilenceWords::loginPage(int waiting)
{
    const QString what = tr("Log in there in a web browser.");
    const QString rest = waiting > 0 ? tr("%n messages wait and leave by themselves afterwards.", nullptr, waiting) : tr("What is sent now waits and leaves by itself afterwards.");
    return {tr("This network wants a login first."), what + QLatin1Char(' ') + rest};
}

} // namespace

StripWords silenceStrip(const QList<ChannelHearing> &channels, const QLocale &locale)
{
    QList<ChannelHearing> broken;
    std::copy_if(channels.begin(), channels.end(), std::back_inserter(broken), [](const ChannelHearing &each) { return each.isBroken(); });
    return SilenceWords::silent(broken, locale);
}

StripWords noWayStrip(const QString &host, int waiting)
{
    return SilenceWords::noWay(host, waiting);
}

StripWords loginPageStrip(int waiting)
{
    return SilenceWords::loginPage(waiting);
}

QString hearingWord(Hearing hearing)
{
    return SilenceWords::word(hearing);
}

QString hearingSentence(const ChannelHearing &hearing, Instant now, const QLocale &locale)
{
    return SilenceWords::sentence(hearing, now, locale);
}

QString breakSentence(const ChannelHearing &hearing)
{
    return hearing.isBroken() ? SilenceWords::place(hearing.place, hearing.evidence) : QString();
}

QString catchUpSentence(const CatchUpRound &round)
{
    return round.isUnderWay() ? SilenceWords::catchingUp(round) : SilenceWords::caughtUp(round);
}

QString skewSentence(const ClockSkew &skew, const QLocale &locale)
{
    return SilenceWords::skew(skew, locale);
}

} // namespace recado
