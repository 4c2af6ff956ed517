#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace recado {

class Application;
class Field;
class SegmentedControl;
class TunnelPanel;

// How the world reaches the listener: an address of one's own with a reverse proxy, for which it has the lines to paste, or a tunnel program.
class AddressPanel : public QWidget {
    Q_OBJECT

public:
    AddressPanel(Application &application, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void saved(); // another address: worth testing

private:
    QWidget *buildOwn();
    void showWay();
    void save();
    QString proxyLines() const;

    Application &m_application;
    SegmentedControl *m_way;
    QWidget *m_own;
    TunnelPanel *m_tunnel;
    QLineEdit *m_address;
    Field *m_field;
    QPushButton *m_save;
    QLabel *m_lines;
    QString m_shown; // the address as saved
    bool m_saving = false;
};

} // namespace recado
