#include "format/errorwords.h"

#include <QCoreApplication>

namespace recado {

namespace {

// Meaning of the codes: Meta's error list (docs "Cloud API, Error codes"), which Wati hands on unchanged.
struct Codes {
    Q_DECLARE_TR_FUNCTIONS(recado::Codes)

public:
    static std::optional<CodeWords> find(const QString &code);
    static QString side(CodeSide side);

private:
    static std::optional<CodeWords> aboutDelivery(int code);
    static std::optional<CodeWords> aboutPace(int code);
    static std::optional<CodeWords> aboutTemplate(int code);
};

std::optional<CodeWords> Codes::find(const QString &code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (auto words = aboutDelivery(number))
        return words;
    if (auto words = aboutPace(number))
        return words;
    return aboutTemplate(number);
}

std::optional<CodeWords> Codes::aboutDelivery(int code)
{
    switch (code) {
    case 131026:
        return CodeWords{tr("WhatsApp could not deliver to this number."), CodeSide::Recipient,
                         tr("It may not be on WhatsApp, use an old version, or not have accepted the terms. "
                            "Confirm the number with the person another way.")};
    case 131047:
    case 470:
        return CodeWords{tr("More than 24 hours have passed since this person last wrote."), CodeSide::Sender,
                         tr("Send an approved template instead.")};
    case 131049:
        return CodeWords{tr("Meta chose not to deliver it, to limit how much marketing this person receives."), CodeSide::Provider,
                         tr("Wait at least 24 hours; sending again now does not help.")};
    default:
        return std::nullopt;
    }
}

std::optional<CodeWords> Codes::aboutPace(int code)
{
    switch (code) {
    case 130429:
        return CodeWords{tr("The number sent more messages per second than it may."), CodeSide::Sender,
                         tr("Send more slowly; this message was not accepted.")};
    case 131048:
        return CodeWords{tr("The number is restricted because many people blocked or reported it."), CodeSide::Sender,
                         tr("Stop sending from this number and look at its quality and at who receives.")};
    case 131056:
        return CodeWords{tr("Too many messages went from this number to this person in a short time."), CodeSide::Sender,
                         tr("Wait a few seconds for this person; others are not concerned.")};
    default:
        return std::nullopt;
    }
}

std::optional<CodeWords> Codes::aboutTemplate(int code)
{
    switch (code) {
    case 132000:
        return CodeWords{tr("The number of values does not fit the template."), CodeSide::Template,
                         tr("Synchronise the templates and fill every value.")};
    case 132001:
        return CodeWords{tr("The template does not exist in this language or is not approved."), CodeSide::Template,
                         tr("Synchronise the templates and choose an approved one.")};
    case 132012:
        return CodeWords{tr("A value has the wrong form for the template."), CodeSide::Template,
                         tr("Check images and links, and line breaks or long spaces in the values.")};
    case 132015:
        return CodeWords{tr("The template is paused because of low quality."), CodeSide::Template,
                         tr("Use another template, or wait for the end of the pause.")};
    default:
        return std::nullopt;
    }
}

QString Codes::side(CodeSide side)
{
    switch (side) {
    case CodeSide::Recipient: return tr("recipient's side");
    case CodeSide::Sender: return tr("our side");
    case CodeSide::Template: return tr("template");
    case CodeSide::Provider: return tr("provider's side");
    }
    return {};
}

} // namespace

std::optional<CodeWords> codeWords(const QString &code)
{
    return Codes::find(code);
}

QString sideWord(CodeSide side)
{
    return Codes::side(side);
}

QString codeSentence(const QString &code, const QString &message)
{
    const QString own = message.trimmed();
    const auto words = codeWords(code);
    if (words)
        return code + QStringLiteral(": ") + words->happened + QLatin1Char(' ') + words->toDo;
    if (code.isEmpty() || own.isEmpty())
        return code + own;
    return code + QStringLiteral(": ") + own;
}

} // namespace recado
