#include "format/causewords.h"

#include "format/errorwords.h"

#include <QCoreApplication>
#include <QHash>

namespace recado {

namespace {

// The codes that broadcasts meet: "Meta WhatsApp Business Platform: API facts" §9, in our words.
const QHash<QString, const char *> &codes()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("0"), QT_TRANSLATE_NOOP("recado::CauseWords", "credentials refused")},
        {QStringLiteral("190"), QT_TRANSLATE_NOOP("recado::CauseWords", "credentials expired")},
        {QStringLiteral("368"), QT_TRANSLATE_NOOP("recado::CauseWords", "account restricted")},
        {QStringLiteral("470"), QT_TRANSLATE_NOOP("recado::CauseWords", "24 hours are over")},
        {QStringLiteral("130429"), QT_TRANSLATE_NOOP("recado::CauseWords", "too fast for the number")},
        {QStringLiteral("130472"), QT_TRANSLATE_NOOP("recado::CauseWords", "in an experiment of Meta")},
        {QStringLiteral("130497"), QT_TRANSLATE_NOOP("recado::CauseWords", "not allowed in this country")},
        {QStringLiteral("131005"), QT_TRANSLATE_NOOP("recado::CauseWords", "permission missing")},
        {QStringLiteral("131008"), QT_TRANSLATE_NOOP("recado::CauseWords", "parameter missing")},
        {QStringLiteral("131009"), QT_TRANSLATE_NOOP("recado::CauseWords", "parameter wrong")},
        {QStringLiteral("131021"), QT_TRANSLATE_NOOP("recado::CauseWords", "own number")},
        {QStringLiteral("131026"), QT_TRANSLATE_NOOP("recado::CauseWords", "number without WhatsApp")},
        {QStringLiteral("131031"), QT_TRANSLATE_NOOP("recado::CauseWords", "account locked")},
        {QStringLiteral("131042"), QT_TRANSLATE_NOOP("recado::CauseWords", "payment problem")},
        {QStringLiteral("131045"), QT_TRANSLATE_NOOP("recado::CauseWords", "number not registered")},
        {QStringLiteral("131047"), QT_TRANSLATE_NOOP("recado::CauseWords", "24 hours are over")},
        {QStringLiteral("131048"), QT_TRANSLATE_NOOP("recado::CauseWords", "number limited for spam")},
        {QStringLiteral("131049"), QT_TRANSLATE_NOOP("recado::CauseWords", "marketing limit of the person")},
        {QStringLiteral("131050"), QT_TRANSLATE_NOOP("recado::CauseWords", "wants no marketing")},
        {QStringLiteral("131051"), QT_TRANSLATE_NOOP("recado::CauseWords", "kind of message not supported")},
        {QStringLiteral("131052"), QT_TRANSLATE_NOOP("recado::CauseWords", "media not readable")},
        {QStringLiteral("131053"), QT_TRANSLATE_NOOP("recado::CauseWords", "media refused")},
        {QStringLiteral("131056"), QT_TRANSLATE_NOOP("recado::CauseWords", "too many to one person")},
        {QStringLiteral("132000"), QT_TRANSLATE_NOOP("recado::CauseWords", "wrong number of parameters")},
        {QStringLiteral("132001"), QT_TRANSLATE_NOOP("recado::CauseWords", "no such template")},
        {QStringLiteral("132005"), QT_TRANSLATE_NOOP("recado::CauseWords", "text too long")},
        {QStringLiteral("132007"), QT_TRANSLATE_NOOP("recado::CauseWords", "against the rules")},
        {QStringLiteral("132012"), QT_TRANSLATE_NOOP("recado::CauseWords", "parameter in a wrong form")},
        {QStringLiteral("132015"), QT_TRANSLATE_NOOP("recado::CauseWords", "template paused")},
        {QStringLiteral("132016"), QT_TRANSLATE_NOOP("recado::CauseWords", "template disabled")},
        {QStringLiteral("133010"), QT_TRANSLATE_NOOP("recado::CauseWords", "number not registered")},
    };
    return words;
}

const QHash<QString, const char *> &problems()
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("number_empty"), QT_TRANSLATE_NOOP("recado::CauseWords", "no number")},
        {QStringLiteral("number_rounded"), QT_TRANSLATE_NOOP("recado::CauseWords", "number lost digits")},
        {QStringLiteral("number_invalid"), QT_TRANSLATE_NOOP("recado::CauseWords", "no valid number")},
        {QStringLiteral("number_ninth"), QT_TRANSLATE_NOOP("recado::CauseWords", "ninth digit missing")},
        {QStringLiteral("duplicate"), QT_TRANSLATE_NOOP("recado::CauseWords", "repeated")},
        {QStringLiteral("opt_out"), QT_TRANSLATE_NOOP("recado::CauseWords", "does not want messages")},
        {QStringLiteral("received_before"), QT_TRANSLATE_NOOP("recado::CauseWords", "received it before")},
        {QStringLiteral("variable_missing"), QT_TRANSLATE_NOOP("recado::CauseWords", "value missing")},
        {QStringLiteral("variable_invalid"), QT_TRANSLATE_NOOP("recado::CauseWords", "value not allowed")},
        {QStringLiteral("content_too_long"), QT_TRANSLATE_NOOP("recado::CauseWords", "message too long")},
        {QStringLiteral("by_hand"), QT_TRANSLATE_NOOP("recado::CauseWords", "taken out by hand")},
    };
    return words;
}

QString said(const char *words)
{
    return words ? QCoreApplication::translate("recado::CauseWords", words) : QString();
}

} // namespace

QString causeWord(const QString &code, ErrorKind kind)
{
    if (const char *words = codes().value(code))
        return said(words);
    const bool isKind = code.isEmpty() || code == toString(kind);
    return isKind ? errorWord(kind) : code;
}

QString rowProblemWord(const QString &problem)
{
    return said(problems().value(problem));
}

} // namespace recado
