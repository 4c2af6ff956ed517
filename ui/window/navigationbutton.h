#pragma once

#include <QPushButton>

class QLabel;

namespace recado {

// One entry of the navigation.
class NavigationButton : public QPushButton {
    Q_OBJECT

public:
    NavigationButton(const QString &icon, const QString &text, const QString &shortcut, QWidget *parent);

    void setCount(const QString &count, bool urgent, const QString &tip);
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_icon;
    QString m_name;
    QString m_shortcut;
    QString m_tip;
    QLabel *m_count;
    bool m_folded = false;
    bool m_urgent = false;
};

} // namespace recado
