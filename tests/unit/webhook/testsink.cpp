#include "testsink.h"

#include <stdexcept>

namespace recado::test {

namespace {

bool hasSignature(const webhook::Knock &knock)
{
    return std::any_of(knock.headers.begin(), knock.headers.end(), [](const auto &field) { return field.first == "X-Signature"; });
}

} // namespace

webhook::Entry TestSink::mayEnter(const webhook::Knock &knock) const
{
    const bool known = knock.account == QLatin1String("shop") && knock.secret == "key";
    if (!known)
        return webhook::Entry::Unknown;
    if (m_wantsCertificate && !knock.isCertified)
        return webhook::Entry::NeedsCertificate;
    return m_wantsSignature && knock.method == "POST" && !hasSignature(knock) ? webhook::Entry::Unsigned : webhook::Entry::Open;
}

bool TestSink::take(webhook::Delivery delivery, std::function<void(webhook::Reply)> done)
{
    const std::lock_guard lock(m_mutex);
    if (m_manner == Manner::Full)
        return false;
    if (m_manner == Manner::Throw)
        throw std::runtime_error("the sink has a bug");
    m_deliveries.append(std::move(delivery));
    if (m_manner == Manner::AnswerAtOnce)
        done(m_reply);
    else if (m_manner == Manner::Hold)
        m_held.push_back(std::move(done));
    m_changed.notify_all();
    return true;
}

void TestSink::setManner(Manner manner)
{
    const std::lock_guard lock(m_mutex);
    m_manner = manner;
}

void TestSink::setReply(const webhook::Reply &reply)
{
    const std::lock_guard lock(m_mutex);
    m_reply = reply;
}

void TestSink::answerHeld()
{
    std::vector<std::function<void(webhook::Reply)>> held;
    webhook::Reply reply;
    {
        const std::lock_guard lock(m_mutex);
        held.swap(m_held);
        reply = m_reply;
    }
    for (const auto &done : held)
        done(reply);
}

QList<webhook::Delivery> TestSink::deliveries() const
{
    const std::lock_guard lock(m_mutex);
    return m_deliveries;
}

int TestSink::count() const
{
    return static_cast<int>(deliveries().size());
}

bool TestSink::waitForCount(int deliveries) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::seconds(20), [&] { return m_deliveries.size() >= deliveries; });
}

} // namespace recado::test
