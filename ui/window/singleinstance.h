#pragma once

#include <QLocalServer>

namespace recado {

// One window for each data directory and person. The second start asks the first to come to the front and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    // True when another window has this data directory; it has been asked to come to the front.
    bool raiseOther();
    // From now on this is the window that others ask.
    void answer();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace recado
