#pragma once

#include "widgets/card.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace recado {

class Application;
class Banner;
class Field;
class ListenerMetricsView;
class StateDot;
struct ListenerState;

// Where providers call us back: whether we listen, on which address, and how that goes.
class ListenerCard : public Card {
    Q_OBJECT

public:
    ListenerCard(Application &application, QWidget *parent);

    void refresh();

private:
    void build();
    void apply();
    void listenOn(const QString &address, quint16 port, int furtherTries);
    void tellOther(const QString &address, quint16 port);
    void showBanner(const ListenerState &state, bool isElsewhere);

    Application &m_application;
    StateDot *m_dot;
    QLabel *m_state;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QPushButton *m_apply;
    Banner *m_banner;
    QPushButton *m_more;
    ListenerMetricsView *m_metrics;
    bool m_edited = false;
};

} // namespace recado
