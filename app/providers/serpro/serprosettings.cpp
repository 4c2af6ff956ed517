#include "providers/serpro/serprosettings.h"

#include "providers/neutral/webaddress.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace recado::serpro {

namespace {

const QString addressKey = QStringLiteral("base_url");
const QString wabaKey = QStringLiteral("waba_id");
const QString phoneKey = QStringLiteral("phone_number_id");
const QString packageKey = QStringLiteral("package_size");
const QString rateKey = QStringLiteral("send_rate");

constexpr int largestPackage = 1000;
constexpr int highestRate = 100;

struct Default {
    QLatin1String key;
    QLatin1String value;
};
constexpr std::array<Default, 8> defaults{{
    {QLatin1String("base_url"), QLatin1String("https://api.whatsapp.serpro.gov.br")},
    {QLatin1String("package_size"), QLatin1String("50")},
    {QLatin1String("send_rate"), QLatin1String("1")},
    {QLatin1String("document_file_name_key"), QLatin1String("filename")},
    {QLatin1String("item_id_key"), QLatin1String("id")},
    {QLatin1String("item_title_key"), QLatin1String("title")},
    {QLatin1String("item_description_key"), QLatin1String("description")},
    {QLatin1String("section_rows_key"), QLatin1String("rows")},
}};

Error fault(const QString &setting, const QString &detail)
{
    return error(ErrorKind::Invalid, detail, setting);
}

// The id behind `word` in a pasted path, unless it is the documentation's placeholder; and the path cut before it.
QString takeId(QStringList *segments, QLatin1String word)
{
    const qsizetype at = segments->indexOf(word);
    if (at < 0)
        return {};
    const QString id = segments->value(at + 1);
    *segments = segments->mid(0, at);
    return id.contains(QLatin1Char('{')) ? QString() : id;
}

Result<void> putAddressRight(const Account &account, QMap<QString, QString> *settings)
{
    const auto url = neutral::webAddress(settingOf(account, addressKey), addressKey);
    if (!url)
        return url.error();
    QStringList segments = url->path().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    takeId(&segments, QLatin1String("oauth2"));
    for (const auto &[key, id] :
         {std::pair{phoneKey, takeId(&segments, QLatin1String("client"))}, {wabaKey, takeId(&segments, QLatin1String("waba"))}}) {
        if (settings->value(key).isEmpty() && !id.isEmpty())
            settings->insert(key, id);
    }
    const QUrl root = url->adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString path = segments.isEmpty() ? QString() : QString(QLatin1Char('/') + segments.join(QLatin1Char('/')));
    settings->insert(addressKey, root.toString() + path);
    return {};
}

Result<void> checkIds(const QMap<QString, QString> &settings)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_-]+$"));
    for (const QString &key : {wabaKey, phoneKey}) {
        if (settings.value(key).isEmpty())
            return fault(key, QStringLiteral("missing"));
        if (!pattern.match(settings.value(key)).hasMatch())
            return fault(key, QStringLiteral("an id has letters and digits only"));
    }
    return {};
}

Result<void> checkChoices(const QMap<QString, QString> &settings)
{
    for (const auto &[key, most] : {std::pair{packageKey, largestPackage}, {rateKey, highestRate}}) {
        bool isNumber = false;
        const int number = settings.value(key).toInt(&isNumber);
        if (settings.contains(key) && (!isNumber || number < 1 || number > most))
            return fault(key, QStringLiteral("a whole number from 1 to %1").arg(most));
    }
    static const QRegularExpression fieldName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    for (const Default &known : defaults) {
        const QString key = known.key;
        if (key.endsWith(QLatin1String("_key")) && settings.contains(key) && !fieldName.match(settings.value(key)).hasMatch())
            return fault(key, QStringLiteral("a JSON field's name"));
    }
    return {};
}

int numberOf(const Account &account, const QString &key, int most)
{
    return std::clamp(settingOf(account, key).toInt(), 1, most);
}

} // namespace

Result<Account> normalised(Account account)
{
    QMap<QString, QString> settings;
    for (auto setting = account.settings.constBegin(); setting != account.settings.constEnd(); ++setting) {
        if (!setting->trimmed().isEmpty())
            settings.insert(setting.key(), setting->trimmed());
    }
    account.settings = settings;
    if (const auto address = putAddressRight(account, &settings); !address)
        return address.error();
    if (const auto ids = checkIds(settings); !ids)
        return ids.error();
    if (const auto choices = checkChoices(settings); !choices)
        return choices.error();
    account.settings = settings;
    return account;
}

QString settingOf(const Account &account, const QString &key)
{
    for (const Default &known : defaults) {
        if (key == known.key)
            return account.setting(key, known.value);
    }
    return account.setting(key);
}

int packageSize(const Account &account)
{
    return numberOf(account, packageKey, largestPackage);
}

QMap<QString, RateLimit> rateLimits(const Account &account)
{
    constexpr std::chrono::milliseconds window{1000};
    return {{sendBucket(), {numberOf(account, rateKey, highestRate), window}}, {statusBucket(), {1, window}}};
}

QUrl endpoint(const Account &account, const QString &path)
{
    QString base = settingOf(account, addressKey);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl::fromEncoded(base.toUtf8() + path.toUtf8(), QUrl::StrictMode);
}

QUrl clientEndpoint(const Account &account, const Channel &channel, const QString &path)
{
    const QString number = channel.providerId.isEmpty() ? account.setting(phoneKey) : channel.providerId;
    return endpoint(account, QStringLiteral("/client/") + encoded(number) + QStringLiteral("/v2/") + path);
}

QUrl wabaEndpoint(const Account &account, const QString &path)
{
    return endpoint(account, QStringLiteral("/waba/") + encoded(account.setting(wabaKey)) + QStringLiteral("/v2/") + path);
}

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

net::Request getRequest(const Account &account, const Credentials &secrets, const QUrl &url)
{
    net::Request request;
    request.url = url;
    request.caFile = account.setting(QStringLiteral("ca_file"));
    const QByteArray bearer = "Bearer " + secrets.value(accessTokenSecret).reveal();
    request.headers = {{"Authorization", bearer, true}, {"Accept", "application/json", false}};
    return request;
}

net::Request postRequest(const Account &account, const Credentials &secrets, const QUrl &url, const QJsonObject &body)
{
    net::Request request = getRequest(account, secrets, url);
    request.method = "POST";
    request.headers += {"Content-Type", "application/json", false};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace recado::serpro
