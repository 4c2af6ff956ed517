#pragma once

#include "simulator/content/reader.h"
#include "simulator/fate.h"
#include "simulator/router.h"

namespace recado::simulator::serpro {

// The sends: a package of one template for several people, and the session messages for one. Serpro only queues: what Meta refuses shows
// in the status ("Como enviar mensagem de notificação", "Assincronicidade no envio de mensagens").
class Sends {
public:
    explicit Sends(const Desk &desk);

    static QStringList recipientsOf(const HttpRequest &request);

    void sendTemplate(const Call &call, int number) const;
    using Translate = QJsonObject (*)(const content::Reader &body);
    void sendSession(const Call &call, int number, Translate translate) const;
    void markRead(const Call &call, int number) const;

private:
    // Why Meta would refuse this; empty when it would not.
    QString refusalOf(const QJsonObject &content, int number, const QString &recipient, int restriction) const;
    void finish(const Call &call, const content::Reader &body, NewMessage order, const QStringList &recipients, int status) const;

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::serpro
