#pragma once

#include "webhook/listener.h"

#include <condition_variable>
#include <mutex>
#include <vector>

namespace recado::test {

// Takes deliveries for account "shop" with secret "key" and does with them what the test says.
class TestSink : public webhook::DeliverySink {
public:
    enum class Manner {
        AnswerAtOnce,
        Hold, // until answerHeld()
        Full,
        Throw,
        NeverAnswer,
    };

    bool mayEnter(const QString &account, const QByteArray &secret) const override;
    bool take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done) override;

    void setManner(Manner manner);
    void setReply(const webhook::Reply &reply);
    void answerHeld(); // on the calling thread

    QList<webhook::Delivery> deliveries() const;
    int count() const;
    bool waitForCount(int deliveries) const; // bounded by 20 s

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    Manner m_manner = Manner::AnswerAtOnce;
    webhook::Reply m_reply{200, "kept", "text/plain"};
    QList<webhook::Delivery> m_deliveries;
    std::vector<std::function<void(webhook::Reply)>> m_held;
};

} // namespace recado::test
