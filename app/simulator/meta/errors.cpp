#include "simulator/meta/errors.h"

#include <QCryptographicHash>

#include <array>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Row {
    int code;
    int status;
    const char *title;
};

// Meta, "Error codes": titles and HTTP statuses.
constexpr std::array<Row, 35> table{{
    {noObject, 400, "Object does not exist"},
    {wrongParameter, 400, "Invalid parameter"},
    {tokenInvalid, 401, "Access token has expired"},
    {countryNotAllowed, 403, "Business account is restricted from messaging users in this country."},
    {368, 403, "Temporarily blocked for policies violations"},
    {131000, 500, "Something went wrong"},
    {131008, 400, "Required parameter is missing"},
    {131009, 400, "Parameter value is not valid"},
    {131021, 400, "Recipient cannot be sender"},
    {131026, 400, "Message undeliverable"},
    {131031, 403, "Business Account locked"},
    {131041, 400, "Group not found"},
    {131047, 400, "Re-engagement message"},
    {131051, 400, "Unsupported message type"},
    {131053, 400, "Media upload error"},
    {131056, 400, "(Business Account, Consumer Account) pair rate limit hit"},
    {131059, 400, "Invalid cursor"},
    {131062, 400, "Business-scoped user ID recipients are not supported for this message"},
    {132000, 400, "Number of parameters does not match the expected number of params"},
    {132001, 404, "Template name does not exist in the translation"},
    {132005, 400, "Translated text too long"},
    {132012, 400, "Parameter format does not match format in the created template"},
    {132015, 400, "Template is paused"},
    {132016, 400, "Template is disabled"},
    {132018, 400, "There is an issue with the template parameters"},
    {134100, 400, "Only marketing messages supported"},
    {2388019, 400, "Message template limit exceeded"},
    {2388039, 400, "Message template content rejected"},
    {2388040, 400, "Character limit exceeded"},
    {2388047, 400, "Message header format is incorrect"},
    {2388072, 400, "Message body format is incorrect"},
    {2388073, 400, "Message footer format is incorrect"},
    {2388293, 400, "Parameters words ratio exceeds limit"},
    {2388299, 400, "Leading or trailing params not allowed"},
    {131055, 400, "Method not allowed"},
}};

Row rowOf(int code)
{
    for (const Row &row : table) {
        if (row.code == code)
            return row;
    }
    return {code, 400, "Error"};
}

} // namespace

HttpAnswer errorAnswer(int code, const QString &details)
{
    constexpr int firstTemplateCode = 2'388'000;
    const Row row = rowOf(code);
    const QString title = QString::fromLatin1(row.title);
    const QByteArray trace = QCryptographicHash::hash(details.toUtf8(), QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding);
    QJsonObject error{{"message"_L1, u"(#%1) %2"_s.arg(code).arg(title)},
                      {"type"_L1, "OAuthException"_L1},
                      {"code"_L1, code},
                      {"fbtrace_id"_L1, u'A' + QString::fromLatin1(trace.left(22))}};
    if (code == tokenInvalid)
        error.insert("message"_L1, details);
    else if (code >= firstTemplateCode) {
        error.insert("is_transient"_L1, false);
        error.insert("error_user_title"_L1, title);
        error.insert("error_user_msg"_L1, details);
    } else
        error.insert("error_data"_L1, QJsonObject{{"messaging_product"_L1, "whatsapp"_L1}, {"details"_L1, details}});
    return jsonAnswer(row.status, QJsonObject{{"error"_L1, error}});
}

} // namespace recado::simulator::meta
