#include "pages/compose/windowwatch.h"

#include "application.h"

#include <QLocale>

#include <algorithm>

namespace recado {

namespace {

constexpr int restAfterTyping = 250;

QString clockWords(Instant at, Instant now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(toMillis(at)).toLocalTime();
    const QString time = QLocale().toString(when.time(), QStringLiteral("HH:mm"));
    const bool isToday = when.date() == QDateTime::fromMSecsSinceEpoch(toMillis(now)).toLocalTime().date();
    return isToday ? time : QStringLiteral("%1 %2").arg(QLocale().toString(when.date(), QStringLiteral("dd/MM")), time);
}

} // namespace

WindowWatch::WindowWatch(Application &app, QObject *parent) : QObject(parent), m_app(app)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfterTyping);
    m_minute.setInterval(60'000);
    m_minute.start();
    connect(&m_rest, &QTimer::timeout, this, &WindowWatch::ask);
    connect(&m_minute, &QTimer::timeout, this, &WindowWatch::tick);
    connect(&app.messages(), &MessageService::changed, this, [this] { m_rest.start(); });
    connect(&app.clockWatch(), &ClockWatch::changed, this, &WindowWatch::changed);
}

Instant WindowWatch::now() const
{
    return windowNow(m_app.core().now(), m_app.clockWatch().skew());
}

void WindowWatch::lookNow(const std::optional<Sender> &sender, const QList<TypedRecipient> &people)
{
    look(sender, people);
    if (m_rest.isActive()) {
        m_rest.stop();
        ask();
    }
}

void WindowWatch::tick()
{
    if (!m_facts.isEmpty())
        Q_EMIT changed();
    ask();
}

void WindowWatch::look(const std::optional<Sender> &sender, const QList<TypedRecipient> &people)
{
    QStringList addresses;
    for (const TypedRecipient &person : people) {
        if (person.isValid())
            addresses.append(person.address);
    }
    const bool sameSender = sender.has_value() == m_sender.has_value()
        && (!sender || (sender->account.id == m_sender->account.id && sender->channel.id == m_sender->channel.id));
    if (sameSender && addresses == m_addresses)
        return;
    m_sender = sender;
    m_addresses = addresses;
    m_facts.clear();
    ++m_generation;
    Q_EMIT changed();
    m_rest.start();
}

void WindowWatch::ask()
{
    if (!m_sender || m_addresses.isEmpty())
        return;
    m_app.messages()
        .windowFacts(m_sender->account.id, m_sender->channel.id, m_sender->channel.number, m_addresses)
        .then(this, [this, generation = m_generation](const Result<QHash<QString, WindowFacts>> &facts) {
            if (generation != m_generation || !facts || m_facts == *facts)
                return;
            m_facts = *facts;
            Q_EMIT changed();
        });
}

QList<ServiceWindow> WindowWatch::shown() const
{
    QList<ServiceWindow> list;
    for (const QString &address : m_addresses) {
        if (const auto found = m_facts.constFind(address); found != m_facts.cend())
            list.append(windowOf(*found, now()));
    }
    return list;
}

std::optional<ServiceWindow> WindowWatch::only() const
{
    const QList<ServiceWindow> windows = shown();
    return windows.size() == 1 ? std::optional(windows.first()) : std::nullopt;
}

QString WindowWatch::words() const
{
    const QList<ServiceWindow> windows = shown();
    const auto open = std::count_if(windows.cbegin(), windows.cend(), [](const ServiceWindow &window) { return window.state == ServiceWindow::State::Open; });
    if (windows.isEmpty())
        return {};
    if (windows.size() > 1)
        return tr("%1 of %n windows open", nullptr, int(windows.size())).arg(open);
    switch (windows.first().state) {
    case ServiceWindow::State::Open: return tr("window open until %1").arg(clockWords(*windows.first().openUntil, m_app.core().now()));
    case ServiceWindow::State::Closed: return tr("window closed");
    case ServiceWindow::State::Unknown: return tr("has not written yet");
    }
    return {};
}

bool WindowWatch::allOpen() const
{
    const QList<ServiceWindow> windows = shown();
    return !windows.isEmpty()
        && std::all_of(windows.cbegin(), windows.cend(), [](const ServiceWindow &window) { return window.state == ServiceWindow::State::Open; });
}

bool WindowWatch::someShut() const
{
    return !shown().isEmpty() && !allOpen();
}

} // namespace recado
