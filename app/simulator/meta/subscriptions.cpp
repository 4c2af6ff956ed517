#include "simulator/cloudevents.h"
#include "simulator/meta/account.h"
#include "simulator/meta/errors.h"
#include "simulator/meta/nodes.h"
#include "simulator/webhookposter.h"

#include <QUrlQuery>

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 200;

} // namespace

void AccountCalls::subscribe(const Call &call) const
{
    const QJsonObject parameters = parametersOf(call.request);
    if (!parameters.contains("override_callback_uri"_L1)) {
        // Without an override, and so also without the one there was (Meta, "Webhook overrides").
        m_hooks.subscribe(true);
        m_hooks.setWabaUrl({});
        call.answer(success());
        return;
    }
    handshake(call, parameters.value("override_callback_uri"_L1).toString(), parameters.value("verify_token"_L1).toString(),
              [this](const QUrl &url) {
                  m_hooks.subscribe(true);
                  m_hooks.setWabaUrl(url);
              });
}

void AccountCalls::showSubscription(const Call &call) const
{
    QJsonArray data;
    if (m_hooks.isSubscribed()) {
        QJsonObject item{{"whatsapp_business_api_data"_L1, QJsonObject{{"id"_L1, m_hooks.access().appId}, {"name"_L1, "Recado"_L1}}}};
        if (!m_hooks.wabaUrl().isEmpty())
            item.insert("override_callback_uri"_L1, m_hooks.wabaUrl().toString());
        data.append(item);
    }
    call.answer(jsonAnswer(200, QJsonObject{{"data"_L1, data}}));
}

void AccountCalls::unsubscribe(const Call &call) const
{
    m_hooks.subscribe(false);
    call.answer(success());
}

void AccountCalls::configureNumber(const Call &call, int number) const
{
    const QJsonValue configuration = parametersOf(call.request).value("webhook_configuration"_L1);
    const QJsonValue address = configuration["override_callback_uri"_L1];
    if (!address.isString()) {
        call.answer(errorAnswer(wrongParameter, u"webhook_configuration.override_callback_uri is required."_s));
        return;
    }
    const auto set = [this, number](const QUrl &url) { m_hooks.setNumberUrl(number, url); };
    if (address.toString().isEmpty()) {
        set({});
        call.answer(success());
        return;
    }
    handshake(call, address.toString(), configuration["verify_token"_L1].toString(), set);
}

void AccountCalls::subscribeApp(const Call &call) const
{
    const QJsonObject parameters = parametersOf(call.request);
    if (parameters.value("object"_L1) != QJsonValue("whatsapp_business_account"_L1)) {
        call.answer(errorAnswer(wrongParameter, u"object must be whatsapp_business_account."_s));
        return;
    }
    handshake(call, parameters.value("callback_url"_L1).toString(), parameters.value("verify_token"_L1).toString(),
              [this](const QUrl &url) { m_hooks.setAppUrl(url); });
}

void AccountCalls::handshake(const Call &call, const QString &address, const QString &verifyToken,
                             std::function<void(const QUrl &)> set) const
{
    if (!isWebAddress(address) || address.size() > longestAddress || verifyToken.isEmpty()) {
        call.answer(errorAnswer(wrongParameter, u"A callback address of at most 200 characters and a verify_token are required."_s));
        return;
    }
    const QString challenge = m_desk.world.invention().digits(u"challenge"_s, address + verifyToken, 10);
    const QUrl url(address);
    QUrl asking(url);
    QUrlQuery query(url);
    query.addQueryItem(u"hub.mode"_s, u"subscribe"_s);
    query.addQueryItem(u"hub.challenge"_s, challenge);
    query.addQueryItem(u"hub.verify_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(verifyToken)));
    asking.setQuery(query.toString(QUrl::FullyEncoded));
    m_desk.poster.ask(asking, [call, set, url, challenge](const std::optional<QByteArray> &body) {
        if (body == challenge.toLatin1()) {
            set(url);
            call.answer(success());
        } else {
            call.answer(errorAnswer(wrongParameter, u"Callback verification failed: the challenge was not given back."_s));
        }
    });
}

} // namespace recado::simulator::meta
