#include "simulator/meta/account.h"

#include "simulator/meta/errors.h"
#include "simulator/meta/nodes.h"

namespace recado::simulator::meta {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int limitedNumber = 2; // one number shows what a warning looks like

QJsonObject entity(const QString &type, const QString &id, const QString &word)
{
    return {{"entity_type"_L1, type}, {"id"_L1, id}, {"can_send_message"_L1, word}};
}

} // namespace

void AccountCalls::listNumbers(const Call &call) const
{
    QList<QJsonObject> nodes;
    for (int number = 0; number < m_desk.world.numbers().size(); ++number)
        nodes.append(numberNode(number));
    call.answer(
        pageAnswer(call, nodes, {u"verified_name"_s, u"display_phone_number"_s, u"quality_rating"_s, u"code_verification_status"_s}));
}

void AccountCalls::showNumber(const Call &call, int number) const
{
    call.answer(nodeAnswer(call, numberNode(number),
                           {u"verified_name"_s, u"display_phone_number"_s, u"quality_rating"_s, u"code_verification_status"_s}));
}

QJsonObject AccountCalls::numberNode(int number) const
{
    const PracticeNumber &item = m_desk.world.numbers()[number];
    const QString digits = item.digits;
    QJsonObject configuration;
    if (!m_hooks.appUrl().isEmpty())
        configuration.insert("application"_L1, m_hooks.appUrl().toString());
    if (!m_hooks.wabaUrl().isEmpty())
        configuration.insert("whatsapp_business_account"_L1, m_hooks.wabaUrl().toString());
    if (!m_hooks.numberUrl(number).isEmpty())
        configuration.insert("phone_number"_L1, m_hooks.numberUrl(number).toString());
    const QString shown = u"+%1 %2 %3-%4"_s.arg(digits.left(2), digits.mid(2, 2), digits.mid(4, 5), digits.mid(9));
    return {{"id"_L1, item.phoneNumberId},
            {"display_phone_number"_L1, shown},
            {"verified_name"_L1, item.name},
            {"quality_rating"_L1, number == limitedNumber ? "YELLOW"_L1 : "GREEN"_L1},
            {"status"_L1, "CONNECTED"_L1},
            {"name_status"_L1, "APPROVED"_L1},
            {"new_name_status"_L1, "NONE"_L1},
            {"code_verification_status"_L1, "VERIFIED"_L1},
            {"country_code"_L1, "BR"_L1},
            {"country_dial_code"_L1, "55"_L1},
            {"account_mode"_L1, "SANDBOX"_L1},
            {"platform_type"_L1, "CLOUD_API"_L1},
            {"host_platform"_L1, "CLOUD_API"_L1},
            {"throughput"_L1, QJsonObject{{"level"_L1, "STANDARD"_L1}}},
            {"is_official_business_account"_L1, false},
            {"username"_L1, QJsonValue()},
            {"webhook_configuration"_L1, configuration},
            {"messaging_limit_tier"_L1, "TIER_2K"_L1},
            {"whatsapp_business_manager_messaging_limit"_L1, "TIER_2K"_L1},
            {"health_status"_L1, health(number)}};
}

QJsonObject AccountCalls::health(int number, const QString &templateId) const
{
    const bool isLimited = number == limitedNumber;
    QJsonArray entities;
    if (number >= 0) {
        const auto word = isLimited ? u"LIMITED"_s : u"AVAILABLE"_s;
        QJsonObject item = entity(u"PHONE_NUMBER"_s, m_desk.world.numbers()[number].phoneNumberId, word);
        if (isLimited)
            item.insert("additional_info"_L1, QJsonArray{u"Your display name has not been approved yet."_s});
        entities.append(item);
    }
    if (!templateId.isEmpty())
        entities.append(entity(u"MESSAGE_TEMPLATE"_s, templateId, u"AVAILABLE"_s));
    entities.append(entity(u"WABA"_s, m_desk.world.wabaId(), u"AVAILABLE"_s));
    entities.append(entity(u"BUSINESS"_s, m_desk.world.invention().digits(u"business"_s, {}, 15), u"AVAILABLE"_s));
    entities.append(entity(u"APP"_s, m_hooks.access().appId, u"AVAILABLE"_s));
    return {{"can_send_message"_L1, isLimited ? "LIMITED"_L1 : "AVAILABLE"_L1}, {"entities"_L1, entities}};
}

void AccountCalls::showWaba(const Call &call) const
{
    const QJsonObject node{{"id"_L1, m_desk.world.wabaId()},
                           {"name"_L1, u"Empresa de prática"_s},
                           {"timezone_id"_L1, "25"_L1},
                           {"message_template_namespace"_L1, m_desk.world.invention().uuid(u"namespace"_s, {}).replace(u'-', u'_')},
                           {"account_review_status"_L1, "APPROVED"_L1},
                           {"business_verification_status"_L1, "verified"_L1},
                           {"country"_L1, "BR"_L1},
                           {"currency"_L1, "BRL"_L1},
                           {"ownership_type"_L1, "SELF"_L1},
                           {"health_status"_L1, health(-1)}};
    call.answer(nodeAnswer(call, node, {u"name"_s, u"timezone_id"_s, u"message_template_namespace"_s}));
}

void AccountCalls::debugToken(const Call &call) const
{
    const bool isOurs = call.request.queryValue(u"input_token"_s) == m_hooks.access().token;
    QJsonObject data{{"is_valid"_L1, isOurs}};
    if (isOurs) {
        data.insert("app_id"_L1, m_hooks.access().appId);
        data.insert("expires_at"_L1, 0); // never
        data.insert("scopes"_L1, QJsonArray{"whatsapp_business_messaging"_L1, "whatsapp_business_management"_L1});
    }
    call.answer(jsonAnswer(200, QJsonObject{{"data"_L1, data}}));
}

} // namespace recado::simulator::meta
