#include "simulator/templatecomponents.h"

#include <QJsonDocument>

namespace recado::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

PracticeTemplate made(const QString &name, const QString &category, const QByteArray &components)
{
    PracticeTemplate item;
    item.name = name;
    item.language = u"pt_BR"_s;
    item.category = category;
    item.status = u"APPROVED"_s;
    readComponents(item, QJsonDocument::fromJson(components).array());
    item.isMetaOnly = true;
    return item;
}

// Meta, "Template listing": an authentication template's button comes back as URL.
const QByteArray code = R"([
 {"type":"BODY","text":"*{{1}}* é o seu código de verificação.","add_security_recommendation":true,"example":{"body_text":[["482913"]]}},
 {"type":"FOOTER","text":"Este código expira em 10 minutos.","code_expiration_minutes":10},
 {"type":"BUTTONS","buttons":[{"type":"URL","text":"Copiar código",
  "url":"https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}","example":["482913"]}]}])";

const QByteArray coupon = R"([
 {"type":"HEADER","format":"TEXT","text":"Olá, {{1}}","example":{"header_text":["Ana"]}},
 {"type":"BODY","text":"Use o cupom abaixo e ganhe {{1}} na próxima compra.","example":{"body_text":[["10%"]]}},
 {"type":"BUTTONS","buttons":[{"type":"COPY_CODE","text":"Copy offer code","example":["VOLTE10"]},
  {"type":"QUICK_REPLY","text":"Não quero mais"}]}])";

const QByteArray carousel = R"([
 {"type":"BODY","text":"{{1}}, separamos duas novidades.","example":{"body_text":[["Ana"]]}},
 {"type":"CAROUSEL","cards":[
  {"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["https://loja.example/1.jpg"]}},
   {"type":"BODY","text":"Caneca por {{1}}.","example":{"body_text":[["R$ 39"]]}},
   {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Quero"},
    {"type":"URL","text":"Ver","url":"https://loja.example/p/{{1}}","example":["caneca"]}]}]},
  {"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["https://loja.example/2.jpg"]}},
   {"type":"BODY","text":"Camiseta por {{1}}.","example":{"body_text":[["R$ 59"]]}},
   {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Quero"},
    {"type":"URL","text":"Ver","url":"https://loja.example/p/{{1}}","example":["camiseta"]}]}]}]}])";

const QByteArray offer = R"([
 {"type":"HEADER","format":"IMAGE","example":{"header_handle":["https://loja.example/oferta.jpg"]}},
 {"type":"LIMITED_TIME_OFFER","limited_time_offer":{"text":"Acaba hoje","has_expiration":true}},
 {"type":"BODY","text":"{{1}}, sua oferta relâmpago chegou.","example":{"body_text":[["Ana"]]}},
 {"type":"BUTTONS","buttons":[{"type":"COPY_CODE","text":"Copy offer code","example":["RELAMPAGO"]},
  {"type":"URL","text":"Aproveitar","url":"https://loja.example/oferta?c={{1}}","example":["x1"]}]}])";

const QByteArray visit = R"([
 {"type":"HEADER","format":"LOCATION"},
 {"type":"BODY","text":"Sua retirada está pronta. Agende o melhor horário."},
 {"type":"BUTTONS","buttons":[{"type":"FLOW","text":"Agendar","flow_id":"771000000000001","flow_action":"NAVIGATE",
  "navigate_screen":"DIA"}]}])";

} // namespace

QList<PracticeTemplate> metaTemplates()
{
    const auto marketing = u"MARKETING"_s;
    return {made(u"codigo_verificacao"_s, u"AUTHENTICATION"_s, code), made(u"cupom_desconto"_s, marketing, coupon),
            made(u"vitrine_carrossel"_s, marketing, carousel), made(u"oferta_relampago"_s, marketing, offer),
            made(u"agendar_retirada"_s, u"UTILITY"_s, visit)};
}

} // namespace recado::simulator
