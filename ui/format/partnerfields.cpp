#include "format/accountfields.h"

#include <QCoreApplication>

namespace recado {

namespace {

using Kind = AccountField::Kind;
using Need = AccountField::Need;

// What partners of Meta ask for: gateways and Serpro.
struct PartnerFields {
    Q_DECLARE_TR_FUNCTIONS(recado::PartnerFields)

public:
    static QList<AccountField> gateway();
    static QList<AccountField> gatewayAdvanced();
    static QList<AccountField> serpro();
    static QList<AccountField> serproAdvanced();
};

QList<AccountField> PartnerFields::gateway()
{
    return {
        {.key = QStringLiteral("base_url"),
         .kind = Kind::Address,
         .need = Need::Required,
         .label = tr("&API address"),
         .help = tr("With or without /v1 at its end."),
         .placeholder = QStringLiteral("https://waba.example.com"),
         .wrong = tr("This is not an address Recado can use. Paste the one the partner gave you; it begins with https://.")},
        {.key = QStringLiteral("token"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("K&ey or token"),
         .wrong = tr("The key is missing or not complete. Copy it whole from the partner."),
         .way = QStringLiteral("token")},
        {.key = QStringLiteral("auth_header"),
         .label = tr("&Header"),
         .help = tr("For example D360-API-KEY."),
         .placeholder = QStringLiteral("Authorization: Bearer"),
         .wrong = tr("Write the name of the header that takes the key, such as D360-API-KEY, or leave it empty."),
         .way = QStringLiteral("token"),
         .beside = true},
        {.key = QStringLiteral("username"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("&User name"),
         .wrong = tr("The user name is missing."),
         .way = QStringLiteral("login"),
         .readable = true},
        {.key = QStringLiteral("password"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("Pass&word"),
         .wrong = tr("The password is missing."),
         .way = QStringLiteral("login"),
         .beside = true,
         .exact = true},
        {.key = QStringLiteral("number"),
         .label = tr("Num&ber"),
         .help = tr("The number that the gateway sends from; it cannot be asked for it."),
         .placeholder = QStringLiteral("+55 11 3333-4444"),
         .wrong = tr("Write the telephone number with its country code, such as +55 11 3333-4444.")},
    };
}

QList<AccountField> PartnerFields::gatewayAdvanced()
{
    return {
        {.key = QStringLiteral("namespace"),
         .need = Need::Advanced,
         .label = tr("Name&space of templates"),
         .help = tr("Old gateways want it in every template.")},
        {.key = QStringLiteral("media_provider"),
         .need = Need::Advanced,
         .label = tr("&Media host"),
         .help = tr("The stored one that fetches files by link."),
         .beside = true},
        {.key = QStringLiteral("login_path"),
         .need = Need::Advanced,
         .label = tr("&Login path"),
         .placeholder = QStringLiteral("/v1/users/login"),
         .wrong = tr("Write a path such as /v1/users/login.")},
        {.key = QStringLiteral("rate"),
         .need = Need::Advanced,
         .label = tr("Messages a se&cond"),
         .placeholder = QStringLiteral("70"),
         .wrong = tr("Write a whole number of messages a second, from 1 to 1000."),
         .beside = true},
    };
}

QList<AccountField> PartnerFields::serpro()
{
    return {
        {.key = QStringLiteral("base_url"),
         .kind = Kind::Address,
         .label = tr("&API address"),
         .help = tr("A whole address from Serpro's pages gives its ids, too."),
         .placeholder = QStringLiteral("https://api.whatsapp.serpro.gov.br"),
         .wrong = tr("This is not an address Recado can use. Leave it empty for Serpro's own; another one begins with https://.")},
        {.key = QStringLiteral("phone_number_id"),
         .kind = Kind::Id,
         .need = Need::Required,
         .label = tr("N&umber id"),
         .help = tr("Meta's id of the number, not the number itself."),
         .wrong = tr("The number's id is missing: letters and digits only, no telephone number."),
         .inAddress = true},
        {.key = QStringLiteral("waba_id"),
         .kind = Kind::Id,
         .need = Need::Required,
         .label = tr("&WhatsApp account id"),
         .help = tr("Templates are fetched and sent with it."),
         .wrong = tr("The id of the WhatsApp Business account is missing: letters and digits only."),
         .beside = true,
         .inAddress = true},
        {.key = QStringLiteral("client_id"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("&Client id"),
         .wrong = tr("The client id is missing."),
         .readable = true},
        {.key = QStringLiteral("client_secret"),
         .kind = Kind::Secret,
         .need = Need::Required,
         .label = tr("Client &secret"),
         .wrong = tr("The client secret is missing."),
         .beside = true},
    };
}

// What is not certain about Serpro's dialect is a setting; the defaults are what most client programs do.
QList<AccountField> PartnerFields::serproAdvanced()
{
    const auto jsonField = [](const char *key, const QString &label, const QString &standard, bool beside) {
        return AccountField{.key = QString::fromLatin1(key),
                            .need = Need::Advanced,
                            .label = label,
                            .placeholder = standard,
                            .wrong = tr("Write the name of a JSON field: letters, digits and _."),
                            .beside = beside};
    };
    return {
        {.key = QStringLiteral("package_size"),
         .need = Need::Advanced,
         .label = tr("People in one &package"),
         .placeholder = QStringLiteral("50"),
         .wrong = tr("Write a whole number of people, from 1 to 1000.")},
        {.key = QStringLiteral("send_rate"),
         .need = Need::Advanced,
         .label = tr("Packages a s&econd"),
         .placeholder = QStringLiteral("1"),
         .wrong = tr("Write a whole number of packages a second, from 1 to 100."),
         .beside = true},
        {.key = QStringLiteral("ca_file"),
         .kind = Kind::File,
         .need = Need::Advanced,
         .label = tr("Certificate &file"),
         .help = tr("PEM. Trusted besides this computer's own certificates, if Serpro's cannot be checked."),
         .wrong = tr("This file cannot be read. Choose a file with certificates in PEM.")},
        {.key = QStringLiteral("grant_type"),
         .need = Need::Advanced,
         .label = tr("&Grant type"),
         .placeholder = tr("not sent")},
        jsonField("document_file_name_key", tr("Field: d&ocument's name"), QStringLiteral("filename"), true),
        jsonField("item_id_key", tr("Field: ite&m's id"), QStringLiteral("id"), false),
        jsonField("item_title_key", tr("Field: item's tit&le"), QStringLiteral("title"), true),
        jsonField("item_description_key", tr("Field: item's desc&ription"), QStringLiteral("description"), false),
        jsonField("section_rows_key", tr("Field: rows of a sect&ion"), QStringLiteral("rows"), true),
    };
}

} // namespace

QList<AccountField> gatewayFields()
{
    return PartnerFields::gateway() + PartnerFields::gatewayAdvanced();
}

QList<AccountField> serproFields()
{
    return PartnerFields::serpro() + PartnerFields::serproAdvanced();
}

} // namespace recado
