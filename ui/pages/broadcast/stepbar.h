#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace recado {

// The steps of a plan in a row: done, current, to come. Each is a button; those that cannot be gone to yet say why. In a narrow window only the
// current one has its name.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    // `reason`: why one cannot go there; empty: one can.
    void setState(int step, bool done, const QString &reason);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepWanted(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Step;
    void arrange();
    int widthOf(bool withNames) const;

    QList<Step *> m_steps;
    int m_current = 0;
};

} // namespace recado
