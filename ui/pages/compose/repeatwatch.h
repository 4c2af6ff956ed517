#pragma once

#include "pages/compose/draft.h"
#include "services/composememory.h"

#include <QObject>
#include <QTimer>

namespace recado {

class Application;

// Did the same content go to the same person lately? Sending twice is the operator's right, doing it unknowingly is not.
class RepeatWatch : public QObject {
    Q_OBJECT

public:
    explicit RepeatWatch(Application &app, QObject *parent = nullptr);

    // With nobody or without content there is nothing to look for.
    void look(const QList<TypedRecipient> &people, const Content &content);

Q_SIGNALS:
    void found(const recado::TypedRecipient &person, const recado::SentBefore &before);
    void foundNothing();

private:
    void ask(qsizetype place, quint64 generation);

    Application &m_app;
    QList<TypedRecipient> m_people;
    Content m_content;
    QTimer m_rest;
    quint64 m_generation = 0;
};

} // namespace recado
