#pragma once

#include "preview/bubble.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace recado::test {

inline Content corpusContent(const QString &name)
{
    QFile file(QStringLiteral(RECADO_TEST_DATA "/corpus/") + name);
    return file.open(QIODevice::ReadOnly) ? Content(QJsonDocument::fromJson(file.readAll()).object()) : Content();
}

inline QStringList corpusNames()
{
    return QDir(QStringLiteral(RECADO_TEST_DATA "/corpus")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
}

// Every part that a template can have but cards.
inline TemplateDefinition offerTemplate()
{
    using Button = TemplateButton;
    TemplateDefinition definition;
    definition.name = QStringLiteral("oferta");
    definition.header = TemplateDefinition::Header::Image;
    definition.headerText = QStringLiteral("https://loja.example/amostra.jpg");
    definition.offerText = QStringLiteral("Acaba logo");
    definition.offerExpires = true;
    definition.body = QStringLiteral("Oi, *{{1}}*! Veja o que separamos:\n- frete grátis\n- troca em {{2}} dias");
    definition.footer = QStringLiteral("Loja X");
    definition.buttons = {{Button::Kind::CopyCode, QStringLiteral("Copiar código"), {}},
                          {Button::Kind::Url, QStringLiteral("Ver oferta"), QStringLiteral("https://loja.example/{{1}}")},
                          {Button::Kind::Phone, QStringLiteral("Ligar"), QStringLiteral("+551133334444")},
                          {Button::Kind::QuickReply, QStringLiteral("Não quero"), {}}};
    using Kind = TemplateVariable::Kind;
    definition.variables = {{QStringLiteral("header"), {}, Kind::Image},
                            {QStringLiteral("1"), {}, Kind::Text},
                            {QStringLiteral("2"), {}, Kind::Text},
                            {QStringLiteral("offer"), {}, Kind::ExpirationTime},
                            {QStringLiteral("button.0"), {}, Kind::CouponCode},
                            {QStringLiteral("button.1"), {}, Kind::UrlSuffix}};
    return definition;
}

inline QMap<QString, QString> offerValues()
{
    return {{QStringLiteral("header"), QStringLiteral("https://loja.example/natal.jpg")},
            {QStringLiteral("1"), QStringLiteral("Ana")},
            {QStringLiteral("offer"), QStringLiteral("4102444800000")},
            {QStringLiteral("button.0"), QStringLiteral("NATAL26")}};
}

inline TemplateDefinition carouselTemplate()
{
    TemplateDefinition definition;
    definition.name = QStringLiteral("vitrine");
    definition.body = QStringLiteral("Oi {{1}}, veja as novidades.");
    const QList<TemplateButton> buttons{{TemplateButton::Kind::QuickReply, QStringLiteral("Quero"), {}}};
    definition.cards = {{TemplateCard::Header::Image, QStringLiteral("4::a"), QStringLiteral("Só {{1}} hoje."), buttons},
                        {TemplateCard::Header::Image, QStringLiteral("4::b"), QStringLiteral("Novo."), buttons}};
    using Kind = TemplateVariable::Kind;
    definition.variables = {{QStringLiteral("1"), {}, Kind::Text},
                            {QStringLiteral("card.0.header"), {}, Kind::Image},
                            {QStringLiteral("card.0.1"), {}, Kind::Text},
                            {QStringLiteral("card.1.header"), {}, Kind::Image}};
    return definition;
}

} // namespace recado::test
