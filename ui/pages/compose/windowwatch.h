#pragma once

#include "domain/servicewindow.h"
#include "pages/compose/draft.h"

#include <QObject>
#include <QTimer>

namespace recado {

class Application;

// Whether the people of the draft may be written to with anything but a template right now, as far as we heard from them.
class WindowWatch : public QObject {
    Q_OBJECT

public:
    explicit WindowWatch(Application &app, QObject *parent = nullptr);

    void look(const std::optional<Sender> &sender, const QList<TypedRecipient> &people);
    // The same without waiting for a rest in typing.
    void lookNow(const std::optional<Sender> &sender, const QList<TypedRecipient> &people);

    // "window open until 16:40", "window closed", "2 of 5 windows open"; empty while nothing is known.
    QString words() const;
    bool allOpen() const;
    // Of the only person, as of `now()`; none while nothing is known.
    std::optional<ServiceWindow> only() const;
    // What windows are measured by: this computer's clock, put right when it is known to be ahead.
    Instant now() const;
    // Somebody's window is known to be closed, or was never heard to be open.
    bool someShut() const;

Q_SIGNALS:
    void changed(); // also once a minute while somebody's is open: time goes on

private:
    void ask();
    void tick();
    QList<ServiceWindow> shown() const;

    Application &m_app;
    std::optional<Sender> m_sender;
    QStringList m_addresses;
    QHash<QString, WindowFacts> m_facts;
    QTimer m_rest;
    QTimer m_minute; // windows close by themselves
    quint64 m_generation = 0;
};

} // namespace recado
