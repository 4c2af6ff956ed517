#pragma once

#include "simulator/httpserver.h"
#include "simulator/loop.h"

namespace recado::simulator {

// An exchange whose answer takes its time. What is asked for happens at once; only the word of it comes late, as over a long line.
class LateExchange final : public Exchange {
public:
    LateExchange(std::shared_ptr<Exchange> exchange, Loop &loop, std::chrono::milliseconds latency)
        : m_exchange(std::move(exchange)), m_loop(loop), m_latency(latency)
    {
    }

    void answer(HttpAnswer answer, std::function<void()> done) override
    {
        m_loop.after(m_latency, [exchange = m_exchange, answer = std::move(answer), done = std::move(done)]() mutable {
            exchange->answer(std::move(answer), std::move(done));
        });
    }
    void close() override
    {
        m_loop.after(m_latency, [exchange = m_exchange] { exchange->close(); });
    }
    void hold() override { m_exchange->hold(); }

private:
    std::shared_ptr<Exchange> m_exchange;
    Loop &m_loop;
    std::chrono::milliseconds m_latency;
};

} // namespace recado::simulator
