#pragma once

#include "simulator/practiceprovider.h"
#include "ui/practicehouse.h"

#include <QJsonObject>

namespace recado::test {

// An account in Meta's dialect at a practice provider, with its numbers and templates: carries every kind of content.
inline Account addMetaAccount(Application &app, const simulator::PracticeProvider &provider)
{
    const QJsonObject meta = provider.credentials().value(QStringLiteral("providers")).toObject().value(QStringLiteral("meta")).toObject();
    NewAccount wanted;
    wanted.name = QStringLiteral("Meta");
    wanted.provider = ProviderKind::Meta;
    const QJsonObject settings = meta.value(QStringLiteral("settings")).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        wanted.settings.insert(it.key(), it.value().toString());
    const QJsonObject secrets = meta.value(QStringLiteral("secrets")).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        wanted.secrets.insert(it.key(), Secret(it.value().toString().toUtf8()));
    const auto account = await(app.accounts().add(wanted));
    if (!account || !await(app.accounts().syncChannels(account->id)) || !await(app.templates().sync(account->id)))
        qFatal("no account in Meta's dialect");
    return *account;
}

} // namespace recado::test
