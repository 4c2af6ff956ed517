#pragma once

#include "simulator/content/reader.h"
#include "simulator/wati/sends.h"

namespace recado::simulator::wati {

// One template for many: sendTemplateMessages (first and second version) and messageTemplates/send (third).
class BulkSends {
public:
    explicit BulkSends(const Desk &desk) : m_desk(desk), m_fate(desk, excuses(desk.pace)) {}

    void send(const Call &call) const;
    void sendV3(const Call &call) const;

private:
    // What one call says, whatever its fields are called.
    struct Batch {
        QString templateName;
        QString broadcastName;
        QString channel;
        QString package;
        QList<TemplateOrder> orders; // `target` is the recipient
        QList<QString> localIds;
    };
    // What became of one recipient.
    struct Fortune {
        QString recipient;
        QString localId;
        MessagePtr message; // null when refused
        QString problem;
        bool isUnknownPerson = false;
    };

    Batch read(const content::Reader &body, const QString &list, const QString &parameters, qsizetype most) const;
    std::optional<Refusal> problemWith(const Batch &batch, int number) const;
    QList<Fortune> accept(const Batch &batch, int number) const;
    static QList<MessagePtr> messagesOf(const QList<Fortune> &fortunes);

    Desk m_desk;
    Fate m_fate;
};

} // namespace recado::simulator::wati
