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

    // "window open until 16:40", "window closed", "2 of 5 windows open"; empty while nothing is known.
    QString words() const;
    bool allOpen() const;
    // Somebody's window is known to be closed, or was never heard to be open.
    bool someShut() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    QList<ServiceWindow> shown() const;

    Application &m_app;
    std::optional<Sender> m_sender;
    QStringList m_addresses;
    QHash<QString, ServiceWindow> m_windows;
    QTimer m_rest;
    QTimer m_minute; // windows close by themselves
    quint64 m_generation = 0;
};

} // namespace recado
