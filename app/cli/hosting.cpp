#include "cli/hosting.h"

#include "cli/waiting.h"

namespace recado::cli {

// Becoming the host may take a moment: a command that only looks whether there is a host holds the lock while it looks.
bool becomeHost(Application &app, const Interruption &interruption)
{
    bool started = false;
    const QObject context; // ends the connection with this function
    QObject::connect(&app, &Application::hosting, &context, [&started] { started = true; });
    const QDeadlineTimer becoming(std::chrono::seconds(5));
    const QDeadlineTimer starting(std::chrono::minutes(2)); // a keychain may ask the person first
    app.startHosting(true);
    while (!started && !interruption.happened() && !(app.host().isHost() ? starting : becoming).hasExpired())
        sleepUntil(&app, &Application::hosting, QDeadlineTimer(std::chrono::milliseconds(200)), interruption);
    return app.host().isHost();
}

bool awaitHost(Application &app, const Interruption &interruption, const std::function<void(const HostHolder &)> &wait)
{
    bool started = false;
    const QObject context;
    QObject::connect(&app, &Application::hosting, &context, [&started] { started = true; });
    const auto tell = [&app, &wait] {
        const auto holder = app.host().holder();
        if (holder && !app.host().isHost())
            wait(*holder);
    };
    QObject::connect(&app.host(), &HostService::holderChanged, &context, tell);
    app.startHosting(true);
    while (!started && !interruption.happened())
        sleepUntil(&app, &Application::hosting, QDeadlineTimer(std::chrono::seconds(1)), interruption);
    return started;
}

} // namespace recado::cli
