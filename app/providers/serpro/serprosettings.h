#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "domain/account.h"
#include "domain/capabilities.h"
#include "net/http.h"
#include "providers/values.h"

// Serpro's WhatsApp API v2, as far as it is known. Two pages of its guide could be read: "Como consultar status de envio de mensagens"
// and the beginning of "Como enviar mensagem de notificação" (official). Everything else is known from public client code only
// (unverified), and what is unclear there is a setting, so that an account can be put right without a new version of this program.
//
//   setting                default                              evidence
//   base_url               https://api.whatsapp.serpro.gov.br   official
//   waba_id                (needed)                             unverified: five clients send wabaId with a template
//   phone_number_id        (needed)                             official: fromPhoneNumberId in the path
//   grant_type             (not sent)                           unverified: three clients log in without one
//   package_size           50                                   own choice, no limit is published; 1 leaves one person in doubt at most
//   send_rate              1                                    own choice: sends a second; no limit is published
//   document_file_name_key filename                             unverified: one client tries filename, fileName, name, nomeArquivo in turn
//   item_id_key            id                                   unverified: items of `buttons` and rows of `secoes`
//   item_title_key         title                                unverified: perhaps "titulo"
//   item_description_key   description                          unverified: perhaps "descricao"
//   section_rows_key       rows                                 unverified: perhaps "linhas"
//   ca_file                (the system's)                       unverified: clients switch verification off; a certificate may lack
//
// Secrets: client_id, client_secret (unverified: one pair for each number).
namespace recado::serpro {

// Put right or refused; see Provider::normalised(). A pasted endpoint gives its ids to the settings that are empty.
Result<Account> normalised(Account account);

// A setting of the table, or its default.
QString settingOf(const Account &account, const QString &key);
int packageSize(const Account &account);
QMap<QString, RateLimit> rateLimits(const Account &account);

inline QString sendBucket()
{
    return QStringLiteral("requisicao");
}
inline QString statusBucket()
{
    return QStringLiteral("consulta");
}

// base_url and a path; segments that hold a value are encoded by the caller, with encoded().
QUrl endpoint(const Account &account, const QString &path);
// /client/{fromPhoneNumberId}/v2 and the path: the channel's number, else the account's.
QUrl clientEndpoint(const Account &account, const Channel &channel, const QString &path);
// /waba/{wabaId}/v2 and the path.
QUrl wabaEndpoint(const Account &account, const QString &path);
QString encoded(const QString &segment);

// Requests with the account's authorization: the token that the login gave.
net::Request getRequest(const Account &account, const Credentials &secrets, const QUrl &url);
net::Request postRequest(const Account &account, const Credentials &secrets, const QUrl &url, const QJsonObject &body);

} // namespace recado::serpro
