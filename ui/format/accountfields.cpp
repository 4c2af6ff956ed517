#include "format/accountfields.h"

#include <QCoreApplication>

namespace recado {

namespace {

using Kind = AccountField::Kind;
using Need = AccountField::Need;

struct AccountFields {
    Q_DECLARE_TR_FUNCTIONS(recado::AccountFields)

public:
    static QList<AccountField> wati();
    static QList<AccountField> watiAdvanced();
    static QList<AccountField> meta();
    static QList<AccountField> metaAdvanced();
};

QList<AccountField> AccountFields::wati()
{
    return {
        {.key = QStringLiteral("base_url"),
         .kind = Kind::Address,
         .need = Need::Required,
         .label = tr("&API address"),
         .help = tr("Paste it as Wati shows it, with or without the tenant."),
         .placeholder = QStringLiteral("https://live-mt-server.wati.io/12345"),
         .wrong = tr("This is not an address Recado can use. Paste the one Wati shows, such as https://live-mt-server.wati.io/12345.")},
        {.key = QStringLiteral("tenant"),
         .kind = Kind::Id,
         .label = tr("T&enant"),
         .placeholder = tr("taken from the address"),
         .wrong = tr("The tenant is missing: the number that Wati shows at the end of the API address."),
         .inAddress = true},
        {.key = QStringLiteral("api"),
         .kind = Kind::Choice,
         .label = tr("API &version"),
         .wrong = tr("Choose version v1, v2 or v3."),
         .choices = {{QStringLiteral("v2"), tr("v2 (recommended)")},
                     {QStringLiteral("v1"), QStringLiteral("v1")},
                     {QStringLiteral("v3"), QStringLiteral("v3")}},
         .beside = true},
        {.key = QStringLiteral("token"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("T&oken"),
         .wrong = tr("The token is missing or not complete. Copy it whole from Wati.")},
        {.key = QStringLiteral("plan"),
         .kind = Kind::Choice,
         .label = tr("&Plan"),
         .help = tr("Decides how fast Recado may send and ask."),
         .wrong = tr("Choose the plan of this account."),
         .choices = {{QStringLiteral("growth"), QStringLiteral("Growth")},
                     {QStringLiteral("pro"), QStringLiteral("Pro")},
                     {QStringLiteral("business"), QStringLiteral("Business")}}},
    };
}

QList<AccountField> AccountFields::watiAdvanced()
{
    return {
        {.key = QStringLiteral("template_call"),
         .kind = Kind::Choice,
         .need = Need::Advanced,
         .label = tr("&Call for one template"),
         .help = tr("With v2: the call for many carries an id of Recado's, the call for one does not."),
         .choices = {{QString(), tr("as the version wants")},
                     {QStringLiteral("single"), tr("the call for one")},
                     {QStringLiteral("bulk"), tr("the call for many")}}},
        {.key = QStringLiteral("waba_id"),
         .kind = Kind::Id,
         .need = Need::Advanced,
         .label = tr("&WhatsApp account id"),
         .help = tr("For the number's profile and for deleting templates."),
         .wrong = tr("The id has digits only.")},
        {.key = QStringLiteral("voice_parameter"),
         .need = Need::Advanced,
         .label = tr("Voice pa&rameter"),
         .help = tr("The call's parameter that makes an audio a voice note."),
         .wrong = tr("The parameter's name has letters only."),
         .beside = true},
    };
}

QList<AccountField> AccountFields::meta()
{
    return {
        {.key = QStringLiteral("waba_id"),
         .kind = Kind::Id,
         .need = Need::Required,
         .label = tr("&WhatsApp account id"),
         .help = tr("Numbers and templates are fetched with it."),
         .placeholder = QStringLiteral("100000000000001"),
         .wrong = tr("The id of the WhatsApp Business account is missing: a long number, digits only.")},
        {.key = QStringLiteral("app_id"),
         .kind = Kind::Id,
         .label = tr("A&pp id"),
         .help = tr("Only for sample files of templates."),
         .wrong = tr("The app's id has digits only."),
         .beside = true},
        {.key = QStringLiteral("token"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("Access t&oken"),
         .help = tr("That of a system user can last; a temporary one ends after about a day."),
         .wrong = tr("The token is missing or not complete. Copy it whole from Meta.")},
        {.key = QStringLiteral("app_secret"),
         .kind = Kind::Secret,
         .label = tr("App &secret"),
         .help = tr("Meta signs every event with it. Once it is stored, Recado refuses events that Meta did not sign. "
                    "While a secret is being replaced, both may stand here with a space between them.")},
        {.key = QStringLiteral("verify_token"),
         .kind = Kind::Secret,
         .label = tr("&Verify token"),
         .help = tr("A word of your own. Meta sends it once, when you enter the webhook's URL there, "
                    "and Recado answers only if it is the same."),
         .canBeMade = true},
    };
}

QList<AccountField> AccountFields::metaAdvanced()
{
    return {
        {.key = QStringLiteral("base_url"),
         .kind = Kind::Address,
         .need = Need::Advanced,
         .label = tr("&API address"),
         .placeholder = QStringLiteral("https://graph.facebook.com"),
         .wrong = tr("This is not an address Recado can use. Leave it empty for Meta's own; another one begins with https://.")},
        {.key = QStringLiteral("graph_version"),
         .need = Need::Advanced,
         .label = tr("&Graph API version"),
         .placeholder = QStringLiteral("v26.0"),
         .wrong = tr("A version looks like v26.0 and must not differ from the one in the address.")},
        {.key = QStringLiteral("throughput"),
         .need = Need::Advanced,
         .label = tr("&Messages a second"),
         .placeholder = QStringLiteral("80"),
         .wrong = tr("Write a whole number of messages a second, from 1 to 1000."),
         .beside = true},
        {.key = QStringLiteral("direct_send"),
         .kind = Kind::Choice,
         .need = Need::Advanced,
         .label = tr("D&irect Send"),
         .help = tr("Text outside the 24 hours, billed like a template. Only where Meta enabled it for this account."),
         .choices = {{QString(), tr("not enabled")}, {QStringLiteral("on"), tr("enabled")}}},
    };
}

} // namespace

QList<AccountField> watiFields()
{
    return AccountFields::wati() + AccountFields::watiAdvanced();
}

QList<AccountField> metaFields()
{
    return AccountFields::meta() + AccountFields::metaAdvanced();
}

} // namespace recado
