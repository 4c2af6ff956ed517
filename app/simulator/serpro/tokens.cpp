#include "simulator/serpro/tokens.h"

#include "base/secret.h"
#include "simulator/serpro/answers.h"

#include <QUrlQuery>

namespace recado::simulator::serpro {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray webPart(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

void Tokens::issue(const Call &call)
{
    if (!call.request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded")) {
        call.answer(errorAnswer(415, u"Content-Type deve ser application/x-www-form-urlencoded."_s));
        return;
    }
    QByteArray form = call.request.body;
    const QUrlQuery query(QString::fromUtf8(form.replace('+', ' ')));
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded).toUtf8(); };
    const bool isKnown = equalInConstantTime(value(u"client_id"_s), m_clientId.toUtf8());
    if (!equalInConstantTime(value(u"client_secret"_s), m_clientSecret.toUtf8()) || !isKnown) {
        call.answer(errorAnswer(401, u"Credenciais inválidas."_s));
        return;
    }
    const Instant end = SystemClock().now() + m_lifetime;
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(end).time_since_epoch().count();
    const QByteArray token = webPart({{"alg"_L1, "RS256"_L1}, {"typ"_L1, "JWT"_L1}}) + '.'
                             + webPart({{"sub"_L1, m_clientId}, {"exp"_L1, seconds}, {"jti"_L1, m_tokens.size()}}) + '.'
                             + m_desk.world.invention().hex(u"serpro token"_s, QString::number(m_tokens.size()), 43).toLatin1();
    m_tokens.insert(token, end);
    call.answer(jsonAnswer(200, QJsonObject{{"access_token"_L1, QString::fromLatin1(token)},
                                            {"token_type"_L1, "Bearer"_L1},
                                            {"expires_in"_L1, qint64(m_lifetime.count())}}));
}

bool Tokens::isGood(const HttpRequest &request) const
{
    const QByteArray given = request.header("Authorization");
    const auto token = m_tokens.find(given.startsWith("Bearer ") ? given.mid(7) : QByteArray());
    return token != m_tokens.end() && SystemClock().now() < *token;
}

} // namespace recado::simulator::serpro
