#pragma once

#include <functional>
#include <memory>

#include <chrono>

namespace boost::asio {
class io_context;
}

namespace recado::simulator {

// The practice provider's thread and its timers. Everything the provider does happens on it, one thing after the other.
class Loop {
public:
    Loop();
    ~Loop(); // stops
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    void start();
    // Finishes the step in hand, ends the thread and forgets what was still to come. Safe to call twice.
    void stop();

    // Thread-safe.
    void post(std::function<void()> step);
    // Only on the loop's own thread.
    void after(std::chrono::milliseconds delay, std::function<void()> step);

    boost::asio::io_context &context();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace recado::simulator
