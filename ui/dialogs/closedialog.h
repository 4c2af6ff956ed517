#pragma once

#include <QDialog>

class QCheckBox;

namespace recado {

// Asked once when the window is closed while a broadcast is being sent. Forgets itself; closing it changes nothing.
class CloseDialog : public QDialog {
    Q_OBJECT

public:
    // `hasTray`: where "in the background" will be found again.
    CloseDialog(int running, bool hasTray, QWidget *parent);

Q_SIGNALS:
    void backgroundChosen(bool remember);
    void pauseChosen(bool remember);

private:
    QCheckBox *m_remember;
};

} // namespace recado
