#pragma once

#include "services/messageservice.h"

#include <QObject>
#include <QTimer>

namespace recado {

class Application;

// Did the same template go to the same person a moment ago? Sending twice is the operator's right, doing it unknowingly is not.
class RepeatWatch : public QObject {
    Q_OBJECT

public:
    explicit RepeatWatch(Application &app, QObject *parent = nullptr);

    // Empty: nothing to look for.
    void look(const QString &e164, const QString &templateName);

Q_SIGNALS:
    void found(const recado::Message &message);
    void foundNothing();

private:
    void ask();
    void take(quint64 generation, const Result<QList<MessageSummary>> &answer);

    Application &m_app;
    QString m_recipient;
    QString m_template;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace recado
