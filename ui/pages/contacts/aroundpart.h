#pragma once

#include "pages/contacts/cardsection.h"
#include "services/contactservice.h"

namespace recado {

// What was said with somebody: conversations by number, how many messages, the last ones, broadcasts; and since when.
class AroundPart : public CardSection {
    Q_OBJECT

public:
    explicit AroundPart(QWidget *parent);

    void setAround(const Contact &contact, const ContactAround &around);

Q_SIGNALS:
    void conversationWanted(recado::ConversationId conversation);
    void messagesWanted();

private:
    void addFact(const QString &label, const QString &words, const QString &tip = {});
    void addTalk(const ContactAround::Talk &talk);
    void addMessage(const MessageSummary &summary);
};

} // namespace recado
