#pragma once

#include "webhook/listener.h"

#include <atomic>
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

    webhook::Entry mayEnter(const webhook::Knock &knock) const override;
    bool take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done) override;

    void setManner(Manner manner);
    void setReply(const webhook::Reply &reply);
    void wantCertificate() { m_wantsCertificate = true; }
    void wantSignature() { m_wantsSignature = true; } // a header X-Signature on what is posted
    void tlsChanged() override { ++m_tlsChanges; }
    int tlsChanges() const { return m_tlsChanges; }
    void answerHeld(); // on the calling thread

    QList<webhook::Delivery> deliveries() const;
    int count() const;
    bool waitForCount(int deliveries) const; // bounded by 20 s

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::atomic<bool> m_wantsCertificate = false;
    std::atomic<bool> m_wantsSignature = false;
    std::atomic<int> m_tlsChanges = 0;
    Manner m_manner = Manner::AnswerAtOnce;
    webhook::Reply m_reply{200, "kept", "text/plain"};
    QList<webhook::Delivery> m_deliveries;
    std::vector<std::function<void(webhook::Reply)>> m_held;
};

} // namespace recado::test
