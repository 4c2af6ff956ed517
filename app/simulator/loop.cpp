#include "simulator/loop.h"

#include "base/log.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <exception>
#include <thread>

namespace asio = boost::asio;

namespace recado::simulator {

class Loop::Impl {
public:
    asio::io_context context{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard{context.get_executor()};
    std::thread thread;
};

Loop::Loop() : m_impl(std::make_unique<Impl>()) {}

Loop::~Loop()
{
    stop();
}

void Loop::start()
{
    m_impl->thread = std::thread([context = &m_impl->context] {
        while (!context->stopped()) {
            try {
                context->run();
            } catch (const std::exception &e) {
                qCWarning(logPractice, "a step failed: %s", e.what());
            }
        }
    });
}

void Loop::stop()
{
    m_impl->context.stop();
    if (m_impl->thread.joinable())
        m_impl->thread.join();
}

void Loop::post(std::function<void()> step)
{
    asio::post(m_impl->context, std::move(step));
}

void Loop::after(std::chrono::milliseconds delay, std::function<void()> step)
{
    auto timer = std::make_shared<asio::steady_timer>(m_impl->context, delay);
    timer->async_wait([timer, step = std::move(step)](const boost::system::error_code &failure) {
        if (!failure)
            step();
    });
}

asio::io_context &Loop::context()
{
    return m_impl->context;
}

} // namespace recado::simulator
