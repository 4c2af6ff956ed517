#pragma once

#include "domain/conversation.h"
#include "store/accountstore.h"
#include "store/conversationstore.h"
#include "store/evidencestore.h"
#include "store/messagestore.h"
#include "ui/practicehouse.h"

namespace recado::test {

// What is said between us and one person, told to a real database; seconds count from `start`.
class ThreadTalk {
public:
    // What it gives; fails loudly.
    template<typename Work>
    auto write(Work work)
    {
        const auto done = await(m_app.conversations().database()->write(std::move(work)));
        if (!done)
            qFatal("%s", qUtf8Printable(done.error().detail));
        if constexpr (!std::is_same_v<std::decay_t<decltype(done)>, Result<void>>)
            return *done;
    }

    explicit ThreadTalk(Application &app, Instant start = fromMillis(1'764'000'000'000)) : m_app(app), m_start(start)
    {
        const auto account = write([](Connection &c) {
            Account made;
            made.name = QStringLiteral("Vendas");
            return AccountStore(c).add(made);
        });
        m_account = account.id;
    }

    Instant at(int second) const { return m_start + std::chrono::seconds(second); }

    void hear(IncomingMessage message, int second)
    {
        if (message.providerId.isEmpty())
            message.providerId = QStringLiteral("w%1").arg(second);
        message.address = QStringLiteral("5511988887777");
        message.profileName = QStringLiteral("Ana Beatriz");
        message.occurredAt = at(second);
        m_id = write([=, this](Connection &c) { return ConversationStore(c).take(m_account, message, at(second), {}); }).conversation;
    }
    void hear(const QString &text, int second)
    {
        IncomingMessage message;
        message.type = IncomingType::Text;
        message.text = text;
        hear(message, second);
    }
    // Texts "m0", "m1"…, every `apart` seconds, the odd ones ours.
    void fill(int count, int apart = 60)
    {
        (void)write([=, this](Connection &c) -> Result<int> {
            for (int i = 0; i < count; ++i) {
                if (i % 2 == 1) {
                    const auto said = insert(c, ours(QStringLiteral("m%1").arg(i)), at(i * apart));
                    if (!said)
                        return said.error();
                    continue;
                }
                IncomingMessage message;
                message.type = IncomingType::Text;
                message.text = QStringLiteral("m%1").arg(i);
                message.providerId = QStringLiteral("w%1").arg(i * apart);
                message.address = QStringLiteral("5511988887777");
                message.profileName = QStringLiteral("Ana Beatriz");
                message.occurredAt = at(i * apart);
                const auto taken = ConversationStore(c).take(m_account, message, at(i * apart), {});
                if (!taken)
                    return taken.error();
            }
            return count;
        });
        m_id = {1};
    }
    MessageRow say(const QByteArray &content, int second, EventKind verdict = EventKind::Read, const QString &code = {}, const QString &rendered = {})
    {
        Message message = ours({});
        message.content = content;
        message.renderedText = rendered;
        const MessageRow row = write([=, this](Connection &c) { return insert(c, message, at(second)); });
        if (verdict != EventKind::Queued)
            tell(row, verdict, second + 2, code);
        return row;
    }
    void tell(MessageRow row, EventKind kind, int second, const QString &code = {})
    {
        (void)write([=, this](Connection &c) {
            StatusEvent event;
            event.kind = kind;
            event.source = EventSource::Webhook;
            event.occurredAt = at(second);
            event.heardAt = at(second);
            event.code = code;
            event.errorKind = code.isEmpty() ? QString() : QStringLiteral("rejected");
            return EvidenceStore(c).add(row, m_account, event, FailureRule::LaterWins, at(second));
        });
    }
    Conversation conversation() const
    {
        const auto found = await(m_app.conversations().byId(m_id));
        if (!found)
            qFatal("no conversation");
        return *found;
    }

private:
    // As one that left: nothing is sent in these tests.
    static Result<MessageRow> insert(Connection &c, const Message &message, Instant at)
    {
        const auto inserted = MessageStore(c).insert(message, QString(), at);
        if (!inserted)
            return inserted.error();
        const auto left = c.execute(QStringLiteral("UPDATE message SET state = 'accepted' WHERE row = ?"), {inserted->row.value});
        return left ? Result<MessageRow>(inserted->row) : Result<MessageRow>(left.error());
    }
    Message ours(const QString &text) const
    {
        Message message;
        message.id = MessageId::make();
        message.account = m_account;
        message.recipient = QStringLiteral("+5511988887777");
        message.typed = message.recipient;
        message.content = R"({"text":{"body":")" + text.toUtf8() + R"("},"type":"text"})";
        return message;
    }

    Application &m_app;
    Instant m_start;
    AccountId m_account;
    ConversationId m_id;
};

} // namespace recado::test
