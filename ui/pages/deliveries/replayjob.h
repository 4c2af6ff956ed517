#pragma once

#include "services/deliveryservice.h"

#include <QWidget>

namespace recado {

class Application;
class Banner;
class JobCard;

// A replay under way: how far, how fast, how long still, and a way to stop it; then what came of it.
class ReplayJob : public QWidget {
    Q_OBJECT

public:
    explicit ReplayJob(Application &app, QWidget *parent = nullptr);

    // In the order given. Nothing while one is under way.
    void start(const QList<DeliveryId> &deliveries);
    bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runningChanged();

private:
    void begin(const std::shared_ptr<DeliveryReplay> &replay);
    void showProgress();
    void stop();
    void finish(const Result<void> &result);

    Application &m_app;
    JobCard *m_card;
    Banner *m_result;
    std::shared_ptr<DeliveryReplay> m_replay;
    bool m_isRunning = false;
    bool m_isStopping = false; // before it could begin
};

} // namespace recado
