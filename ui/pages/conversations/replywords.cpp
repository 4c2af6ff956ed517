#include "pages/conversations/replywords.h"

#include "format/contentwords.h"
#include "format/timewords.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ReplyWords)

public:
    // Whole minutes: nobody counts the seconds of an hour.
    static QString lengthWords(Milliseconds left)
    {
        const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(left).count());
        if (minutes >= 60)
            return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
        return minutes > 0 ? tr("%1 min").arg(minutes) : tr("less than a minute");
    }
    static QString window(const ServiceWindow &window, Instant now)
    {
        switch (window.state) {
        case ServiceWindow::State::Open:
            if (window.isDoubtful)
                return tr("window open; the clocks differ, so until when is not known");
            return tr("window open, %1 left").arg(lengthWords(window.left(now)));
        case ServiceWindow::State::Closed: return tr("window closed since %1").arg(momentWord(*window.closedSince(), now));
        case ServiceWindow::State::Unknown: return tr("has not written to this number");
        }
        return {};
    }
    static QString lead(const ServiceWindow &window)
    {
        return window.state == ServiceWindow::State::Closed ? tr("Window closed.") : tr("Window not open.");
    }
    static QString shut(const ServiceWindow &window, const QString &person, bool direct, Instant now)
    {
        QString words = window.state == ServiceWindow::State::Closed
            ? tr("%1 wrote last at %2, more than 24 hours ago.").arg(person, momentWord(*window.lastInbound, now))
            : tr("%1 did not write to this number, as far as Recado heard.").arg(person);
        if (direct)
            return words + QLatin1Char(' ') + tr("This number may write all the same (Direct Send): it is billed like a template.");
        words += QLatin1Char(' ');
        words += window.state == ServiceWindow::State::Closed ? tr("Only templates get through; what is typed stays here.")
                                                              : tr("A template gets through; a text only if they wrote today without Recado hearing of it.");
        if (window.freeUntil)
            words += QLatin1Char(' ') + tr("Until %1 they cost nothing: an advertisement was answered.").arg(momentWord(*window.freeUntil, now));
        return words;
    }
    static QString refusalLead(const DoNotContact &refusal)
    {
        return refuses(refusal.purposes, MessagePurpose::Service) ? tr("Not to be written to.") : tr("No marketing.");
    }
    static QString refusal(const DoNotContact &refusal, const QString &person, Instant now)
    {
        const QString since = momentWord(refusal.since, now);
        QString who;
        if (refusal.source == QLatin1String("words"))
            who = tr("%1 wrote on %2 that they want no more messages.").arg(person, since);
        else if (refusal.source == QLatin1String("erased"))
            who = tr("This person was erased on %1.").arg(since);
        else if (isPlatform(refusal.source))
            who = tr("%1 stopped marketing messages on WhatsApp on %2.").arg(person, since);
        else if (!refusal.who.isEmpty())
            who = tr("%1 entered on %2 that %3 is not to be written to.").arg(refusal.who, since, person);
        else
            who = tr("It was entered on %1 that %2 is not to be written to.").arg(since, person);
        const bool service = refuses(refusal.purposes, MessagePurpose::Service);
        return who + QLatin1Char(' ') + (service ? tr("Nothing leaves, answers included.") : tr("Answers may leave, marketing templates do not."));
    }
    static QString draft(const Draft &draft)
    {
        if (draft.isTemplate())
            return draft.definition ? tr("template %1").arg(draft.definition->name) : QString();
        return kindWord(draft.kind);
    }
};

} // namespace

QString windowWords(const ServiceWindow &window, Instant now)
{
    return ReplyWords::window(window, now);
}

QString shutLead(const ServiceWindow &window)
{
    return ReplyWords::lead(window);
}

QString shutWords(const ServiceWindow &window, const QString &person, bool direct, Instant now)
{
    return ReplyWords::shut(window, person, direct, now);
}

QString refusalLead(const DoNotContact &refusal)
{
    return ReplyWords::refusalLead(refusal);
}

QString refusalWords(const DoNotContact &refusal, const QString &person, Instant now)
{
    return ReplyWords::refusal(refusal, person, now);
}

QString draftWords(const Draft &draft)
{
    return ReplyWords::draft(draft);
}

} // namespace recado
