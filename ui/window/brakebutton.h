#pragma once

#include <QPushButton>

class QLabel;

namespace recado {

// "Pause everything  Space" in the failure colour; "Continue  Space" once everything stands still.
class BrakeButton : public QPushButton {
    Q_OBJECT

public:
    explicit BrakeButton(QWidget *parent);

    void setBraked(bool braked);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();

    QLabel *m_key;
    bool m_braked = false;
};

} // namespace recado
