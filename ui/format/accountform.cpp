#include "format/accountform.h"

#include "format/accountfields.h"

#include <QCoreApplication>

namespace recado {

namespace {

struct AccountForms {
    Q_DECLARE_TR_FUNCTIONS(recado::AccountForms)

public:
    static AccountForm wati();
    static AccountForm meta();
    static AccountForm gateway();
    static AccountForm serpro();
    static QString line(ProviderKind provider);
};

AccountForm AccountForms::wati()
{
    AccountForm form{ProviderKind::Wati, tr("Connect Wati")};
    form.sentence = tr("Everything asked here is in Wati under Connectors → API. It takes a minute.");
    form.fields = watiFields();
    return form;
}

AccountForm AccountForms::meta()
{
    AccountForm form{ProviderKind::Meta, tr("Connect Meta Cloud API")};
    form.sentence = tr("Everything asked here is in Meta's pages of your WhatsApp Business account and of your app.");
    form.fields = metaFields();
    return form;
}

AccountForm AccountForms::gateway()
{
    AccountForm form{ProviderKind::Gateway, tr("Connect a gateway")};
    form.sentence = tr("For partners that speak the older /v1/messages dialect. The partner tells you address and key.");
    // "On-Premises API", sunset notice.
    form.note = tr("Meta switched its own on-premises service off on 23 October 2025. Only the gateways of partners still answer.");
    form.fields = gatewayFields();
    form.ways = {{QStringLiteral("token"), tr("Key or token")}, {QStringLiteral("login"), tr("User name and password")}};
    return form;
}

AccountForm AccountForms::serpro()
{
    AccountForm form{ProviderKind::Serpro, tr("Connect Serpro")};
    form.sentence = tr("Serpro gives one set of credentials for each number: every number is an account of its own.");
    form.fields = serproFields();
    return form;
}

QString AccountForms::line(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Wati: return tr("address, tenant and token");
    case ProviderKind::Meta: return tr("account id and token of your company's app");
    case ProviderKind::Gateway: return tr("a partner's server that speaks /v1/messages");
    case ProviderKind::Serpro: return tr("client id and secret, one pair a number");
    case ProviderKind::Practice: return tr("simulated on this computer; nothing is charged");
    }
    return {};
}

} // namespace

QString AccountField::name() const
{
    return QString(label).remove(QLatin1Char('&'));
}

const AccountField *AccountForm::field(const QString &key) const
{
    for (const AccountField &each : fields) {
        if (each.key == key)
            return &each;
    }
    return nullptr;
}

QStringList AccountForm::keys(bool secrets) const
{
    QStringList keys;
    for (const AccountField &each : fields) {
        if (each.isSecret() == secrets)
            keys.append(each.key);
    }
    return keys;
}

QString AccountForm::wayOf(const QStringList &secretNames) const
{
    for (const AccountChoice &way : ways) {
        for (const AccountField &each : fields) {
            if (each.way == way.value && secretNames.contains(each.key))
                return way.value;
        }
    }
    return ways.isEmpty() ? QString() : ways.first().value;
}

AccountForm accountForm(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Wati: return AccountForms::wati();
    case ProviderKind::Meta: return AccountForms::meta();
    case ProviderKind::Gateway: return AccountForms::gateway();
    case ProviderKind::Serpro: return AccountForms::serpro();
    case ProviderKind::Practice: break;
    }
    return {ProviderKind::Practice};
}

QList<ProviderKind> addableProviders()
{
    return {ProviderKind::Wati, ProviderKind::Meta, ProviderKind::Gateway, ProviderKind::Serpro};
}

QString providerLine(ProviderKind provider)
{
    return AccountForms::line(provider);
}

} // namespace recado
