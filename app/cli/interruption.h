#pragma once

#include <QObject>
#include <QTimer>

namespace recado::cli {

// Ctrl-C and SIGTERM as a fact that a waiting command hears of, so that it can report what is known and end in order. While one of these
// lives, the first signal interrupts and the second ends the process at once, as people expect of a command that seems stuck.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    bool happened() const { return m_happened; }

Q_SIGNALS:
    void interrupted();

private:
    void look();

    QTimer m_timer;
    bool m_happened = false;
};

} // namespace recado::cli
