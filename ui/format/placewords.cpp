#include "format/placewords.h"

#include "format/accountform.h"
#include "format/errorwords.h"

#include <QCoreApplication>

#include <optional>

namespace recado {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(recado::PlaceWords)

public:
    static QString word(const QString &place);
    static QString invalid(const QString &place);
    static QString unavailable(const QString &place);
    static QString problem(const TemplateProblem &problem);

private:
    static QString invalidSetting(const QString &place);
    static QString invalidPhone(const QString &place);
};

// The setting or secret of that name. Several providers may have it; what is said of it then fits all of them or is said before.
std::optional<AccountField> accountFieldAt(const QString &place)
{
    for (const ProviderKind provider : addableProviders()) {
        const AccountForm form = accountForm(provider);
        if (const AccountField *field = form.field(place))
            return *field;
    }
    return {};
}

QString PlaceWords::word(const QString &place)
{
    if (place == QLatin1String("base_url"))
        return tr("address");
    if (place == QLatin1String("tenant"))
        return tr("tenant");
    if (place == QLatin1String("token"))
        return tr("token");
    if (place == QLatin1String("api"))
        return tr("API version");
    if (place == QLatin1String("name"))
        return tr("name");
    if (place == QLatin1String("to"))
        return tr("recipient");
    if (place == QLatin1String("channel"))
        return tr("sending number");
    if (place == QLatin1String("account"))
        return tr("account");
    const auto field = accountFieldAt(place);
    return field ? field->name() : place;
}

QString PlaceWords::invalidSetting(const QString &place)
{
    if (place == QLatin1String("base_url"))
        return tr("This is not an address Recado can use. Paste the one the provider shows; it begins with https://.");
    if (place == QLatin1String("token"))
        return tr("The token is missing or not complete. Copy it whole from the provider.");
    if (place == QLatin1String("waba_id"))
        return tr("The id of the WhatsApp Business account is missing or not complete. Copy it from the provider.");
    if (place == QLatin1String("name"))
        return tr("Give it a name.");
    if (place == QLatin1String("passphrase"))
        return tr("The passphrase is too short.");
    const auto field = accountFieldAt(place);
    return field ? field->wrong : QString();
}

// parsePhone() says in `place` why text is not a number.
QString PlaceWords::invalidPhone(const QString &place)
{
    if (place == QLatin1String("empty"))
        return tr("Write a telephone number.");
    if (place == QLatin1String("not_a_number"))
        return tr("This is not a telephone number.");
    if (place == QLatin1String("too_short"))
        return tr("This number is too short: some digits are missing, perhaps the area code.");
    if (place == QLatin1String("too_long"))
        return tr("This number has too many digits.");
    if (place == QLatin1String("country_code"))
        return tr("No country has this code. Write the number with the country code, such as +55 11 98888-7777.");
    if (place == QLatin1String("rounded"))
        return tr("A spreadsheet rounded this number and its last digits are lost. Copy it from a column formatted as text.");
    if (place == QLatin1String("impossible"))
        return tr("No such number can exist. Check the digits.");
    return {};
}

QString PlaceWords::invalid(const QString &place)
{
    for (const QString &sentence : {invalidSetting(place), invalidPhone(place)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    if (place == QLatin1String("to"))
        return tr("The recipient is not a telephone number.");
    if (place == QLatin1String("channel"))
        return tr("Choose the number to send from.");
    if (place == QLatin1String("scheduled_at"))
        return tr("This time has passed. Choose a later one.");
    if (place == QLatin1String("shortcut"))
        return tr("A shortcut has 1 to 32 letters, digits, hyphens or underscores.");
    return place.isEmpty() ? tr("Something in it is not valid.") : tr("Not valid at %1.").arg(place);
}

QString PlaceWords::unavailable(const QString &place)
{
    if (place == QLatin1String("port"))
        return tr("The port is used by another program. Choose another port under Connections.");
    if (place == QLatin1String("address"))
        return tr("This computer does not have the listening address. Use 127.0.0.1 or one of its own addresses.");
    if (place == QLatin1String("vault"))
        return tr("There is not enough free memory to open the vault. Close other programs and try again.");
    return tr("This computer has no keychain that Recado can use. You can keep the credentials in an encrypted vault with a passphrase instead.");
}

QString PlaceWords::problem(const TemplateProblem &problem)
{
    const QString hole = QStringLiteral("{{") + problem.variable + QStringLiteral("}}");
    switch (problem.rule) {
    case TemplateProblem::Rule::Missing: return tr("%1 has no value.").arg(hole);
    case TemplateProblem::Rule::Empty: return tr("%1 is empty; the provider refuses empty values (132000).").arg(hole);
    case TemplateProblem::Rule::Surplus: return tr("The template has no %1.").arg(hole);
    case TemplateProblem::Rule::NotApproved: return tr("The template is not approved, so the provider would refuse it.");
    case TemplateProblem::Rule::NotMedia: return tr("%1 takes a file: a link (https://…) or the id of an uploaded file as id:….").arg(hole);
    case TemplateProblem::Rule::NotLocation: return tr("%1 takes a place: latitude and longitude with a comma between, such as -23.55,-46.63.").arg(hole);
    case TemplateProblem::Rule::NotProduct: return tr("%1 takes a product: catalogue and product with a bar between, such as 1234|SKU-1.").arg(hole);
    case TemplateProblem::Rule::NotSections:
        return tr("%1 takes products: the one for the picture, then up to 10 sections with 30 products in all, such as SKU-1|New: SKU-1, SKU-2.").arg(hole);
    case TemplateProblem::Rule::NotMilliseconds:
        return tr("%1 takes a moment in milliseconds since 1970, 13 digits such as 1798761600000.").arg(hole);
    case TemplateProblem::Rule::TooLong: return tr("%1 is too long: %2 characters, at most %3.").arg(hole, problem.actual, problem.limit);
    case TemplateProblem::Rule::HeaderTooLong:
        return tr("With these values the header is too long: %1 characters, at most %2.").arg(problem.actual, problem.limit);
    case TemplateProblem::Rule::BodyTooLong:
        return tr("With these values the text is too long: %1 characters, at most %2.").arg(problem.actual, problem.limit);
    case TemplateProblem::Rule::Layout:
        return tr("%1 has line breaks, tabs or more than four spaces in a row; the provider may refuse that (132018).").arg(hole);
    }
    return {};
}

} // namespace

QString placeWord(const QString &place)
{
    return PlaceWords::word(place);
}

QString invalidSentence(const Error &error)
{
    return PlaceWords::invalid(error.place);
}

QString unavailableSentence(const Error &error)
{
    return PlaceWords::unavailable(error.place);
}

QString problemSentence(const TemplateProblem &problem)
{
    return PlaceWords::problem(problem);
}

} // namespace recado
