#pragma once

#include "widgets/looks.h"

#include <QPushButton>

class QLabel;

namespace recado {

// A button that says which key does the same: "Pause  Space".
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    // `look`: "secondary", "primary" or "danger", as the style sheet knows them.
    KeyButton(const QString &look, QWidget *parent);

    void setWords(const QString &icon, const QString &text, const QString &key);
    void setButtonLook(const QString &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();

    QLabel *m_key;
    QString m_icon;
    QString m_look;
};

} // namespace recado
