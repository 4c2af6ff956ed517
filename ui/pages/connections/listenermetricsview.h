#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace recado {

class Application;

// How the listener fares, in three lines: pace and answering times, who was refused and why, the last event of each account. Looks once a second, and
// only while somebody can see it.
class ListenerMetricsView : public QWidget {
    Q_OBJECT

public:
    ListenerMetricsView(Application &application, QWidget *parent);

    void refresh();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addFigure(const QString &words, const QString &name);

    Application &m_application;
    QTimer m_timer;
    QLabel *m_pace;
    QLabel *m_median;
    QLabel *m_slowest;
    QLabel *m_waiting;
    QLabel *m_refused;
    QLabel *m_last;
};

} // namespace recado
