#pragma once

#include <QTimer>
#include <QWidget>

namespace recado {

// A thin line along the upper edge of what is shown while something newer is on its way: what is there stays readable. Follows its parent's width.
class BusyLine : public QWidget {
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent);

    void setBusy(bool busy);
    void setTop(int top); // in the parent

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QTimer m_timer;
    int m_step = 0;
    int m_top = 0;
};

} // namespace recado
