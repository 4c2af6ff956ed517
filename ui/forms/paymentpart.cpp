// Source: Meta, "Payments API – Brazil": payment_settings.
#include "forms/paymentpart.h"

#include "domain/contentpath.h"
#include "forms/contentform.h"
#include "forms/fields.h"
#include "forms/interactiveform.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace recado {

namespace {

const QLatin1String none("none");
const QLatin1String pix("pix_dynamic_code");
const QLatin1String paymentLink("payment_link");
const QLatin1String boleto("boleto");

} // namespace

PaymentPart::PaymentPart(ContentForm &form, QWidget *parent)
    : OneOfPart(form, tr("Paid by"), QStringLiteral("interactive.action.parameters.payment_settings"),
                {{none, tr("Not said")}, {pix, tr("Pix")}, {paymentLink, tr("Payment link")}, {boleto, tr("Boleto")}}, parent)
{
    PaymentPart::read();
}

QString PaymentPart::place(const char *end) const
{
    return itemPath(path(), 0) + QLatin1Char('.') + QLatin1String(end);
}

QString PaymentPart::wayNow() const
{
    const QString type = form().document().text(place("type"));
    return type.isEmpty() ? QString(none) : type;
}

void PaymentPart::take(const QString &from, const QString &to)
{
    ContentDocument &document = form().document();
    m_kept.insert(from, document.value(path()));
    QJsonValue settings(QJsonValue::Undefined);
    if (to != none)
        settings = QJsonArray{QJsonObject{{QStringLiteral("type"), to}}};
    document.set(path(), m_kept.value(to, settings));
}

void PaymentPart::makeFields(const QString &way, QVBoxLayout *column)
{
    if (way == pix) {
        makePix(column);
    } else if (way == paymentLink) {
        auto *link = new LineField(form(), tr("Link to pay at"), place("payment_link.uri"), this);
        link->setPlaceholder(QStringLiteral("https://…"));
        column->addWidget(link);
    } else if (way == boleto) {
        auto *line = new LineField(form(), tr("Digitable line"), place("boleto.digitable_line"), this);
        line->setHint(tr("The digits of the boleto, as the bank printed them."));
        column->addWidget(line);
    }
}

void PaymentPart::makePix(QVBoxLayout *column)
{
    auto *code = new LineField(form(), tr("Pix code"), place("pix_dynamic_code.code"), this);
    code->setHint(tr("The “copy and paste” code that your bank made for this order."));
    auto *merchant = new LineField(form(), tr("Name of the receiver"), place("pix_dynamic_code.merchant_name"), this);
    auto *key = new LineField(form(), tr("Pix key"), place("pix_dynamic_code.key"), this);
    auto *keyType = new ChoiceField(form(), tr("The key is"), place("pix_dynamic_code.key_type"),
                                    {{tr("Choose…"), {}},
                                     {tr("A CNPJ"), QStringLiteral("CNPJ")},
                                     {tr("A CPF"), QStringLiteral("CPF")},
                                     {tr("An e-mail address"), QStringLiteral("EMAIL")},
                                     {tr("A phone number"), QStringLiteral("PHONE")},
                                     {tr("A random key"), QStringLiteral("EVP")}},
                                    this);
    column->addWidget(code);
    column->addWidget(merchant);
    column->addWidget(besideEachOther({{key, 3}, {keyType, 2}}, this));
}

} // namespace recado
