#pragma once

#include "pages/compose/draft.h"

#include <QObject>

namespace recado {

class Application;

// The numbers one can send from, and the one that was used last.
class SenderSource : public QObject {
    Q_OBJECT

public:
    explicit SenderSource(Application &app, QObject *parent = nullptr);

    void load();
    ChannelId lastUsed() const { return m_lastUsed; }
    void remember(ChannelId used);

Q_SIGNALS:
    void loaded(const QList<recado::Sender> &senders);

private:
    void join(const QList<Account> &accounts, const QList<Channel> &channels);

    Application &m_app;
    ChannelId m_lastUsed;
    quint64 m_generation = 0; // an answer from before a change is dropped
};

} // namespace recado
