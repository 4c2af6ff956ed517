#include "format/consentwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

struct ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(recado::ConsentWords)

public:
    static QString refused(int purposes);
    static QString since(const ConsentWord &word);
    static QString title(const ConsentWord &word);
    static QString scope(ConsentScope scope);
    static QString source(const QString &source);
    static QString sentence(const QList<ConsentWord> &words);
};

QString dayWord(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMillis(at)).date(), QLocale::ShortFormat);
}

QString ConsentWords::refused(int purposes)
{
    const bool marketing = refuses(purposes, MessagePurpose::Marketing);
    const bool utility = refuses(purposes, MessagePurpose::Utility);
    const bool answers = refuses(purposes, MessagePurpose::Service);
    if (marketing && answers)
        return tr("Nothing may be sent to this person.");
    if (marketing && utility)
        return tr("No template may be sent to this person, only answers.");
    if (marketing)
        return tr("No marketing may be sent to this person; other messages may.");
    if (utility)
        return tr("No notices may be sent to this person; marketing and answers may.");
    return tr("Messages may be sent to this person.");
}

// Who said so, and when, as it goes on from a sentence.
QString ConsentWords::since(const ConsentWord &word)
{
    const QString day = dayWord(word.at);
    if (word.source == QLatin1String("erased"))
        return tr("They were erased on %1 at their wish.").arg(day);
    if (word.source == QLatin1String("words"))
        return tr("They wrote on %1 that they want no more messages.").arg(day);
    if (isPlatform(word.source))
        return tr("They stopped marketing on WhatsApp on %1.").arg(day);
    return word.who.isEmpty() ? tr("Entered on %1.").arg(day) : tr("Entered by %1 on %2.").arg(word.who, day);
}

QString ConsentWords::sentence(const QList<ConsentWord> &words)
{
    const int purposes = refusedPurposes(words);
    if (purposes != 0) {
        for (const MessagePurpose purpose : {MessagePurpose::Marketing, MessagePurpose::Utility, MessagePurpose::Authentication, MessagePurpose::Service}) {
            if (const ConsentVerdict verdict = consentVerdict(words, purpose); verdict.because)
                return refused(purposes) + QLatin1Char(' ') + since(*verdict.because);
        }
        return refused(purposes);
    }
    const auto agreed = std::find_if(words.rbegin(), words.rend(), [](const ConsentWord &word) { return word.kind == ConsentKind::OptIn; });
    if (agreed == words.rend())
        return words.isEmpty() ? tr("Nothing was said about writing to this person. Marketing needs a consent that can be shown.")
                               : tr("Messages may be sent to this person; no consent was recorded.");
    return refused(0) + QLatin1Char(' ') + tr("They agreed on %1: %2.").arg(dayWord(agreed->at), scope(agreed->scope));
}

QString ConsentWords::title(const ConsentWord &word)
{
    switch (word.kind) {
    case ConsentKind::OptIn: return tr("Agreed: %1").arg(scope(word.scope));
    case ConsentKind::Undo: return tr("Opt-out taken back");
    case ConsentKind::OptOut: break;
    }
    return tr("Does not want: %1").arg(scope(isPlatform(word.source) ? ConsentScope::Marketing : word.scope));
}

QString ConsentWords::scope(ConsentScope scope)
{
    switch (scope) {
    case ConsentScope::Marketing: return tr("marketing");
    case ConsentScope::Utility: return tr("notices");
    case ConsentScope::All: break;
    }
    return tr("all messages");
}

QString ConsentWords::source(const QString &source)
{
    if (source == QLatin1String("operator"))
        return tr("entered here");
    if (source == QLatin1String("import"))
        return tr("from a list");
    if (source == QLatin1String("words"))
        return tr("written in a message");
    if (source == QLatin1String("erased"))
        return tr("erased at their wish");
    if (source == QLatin1String("form"))
        return tr("a form");
    if (source == QLatin1String("telephone"))
        return tr("on the telephone");
    if (source == QLatin1String("in_person"))
        return tr("in person");
    if (source == QLatin1String("email"))
        return tr("by e-mail");
    return isPlatform(source) ? tr("told to WhatsApp") : source;
}

} // namespace

QString consentSentence(const QList<ConsentWord> &words)
{
    return ConsentWords::sentence(words);
}

QString refusedSentence(int purposes)
{
    return ConsentWords::refused(purposes);
}

QString consentWordTitle(const ConsentWord &word)
{
    return ConsentWords::title(word);
}

QString consentScopeWord(ConsentScope scope)
{
    return ConsentWords::scope(scope);
}

QString consentSourceWord(const QString &source)
{
    return ConsentWords::source(source);
}

QString consentOrigin(const ConsentWord &word)
{
    const QString source = consentSourceWord(word.source);
    return word.who.isEmpty() ? source : source + QStringLiteral(" · ") + word.who;
}

} // namespace recado
