#pragma once

#include "services/deliveryservice.h"

#include <QWidget>

class QVBoxLayout;

namespace recado {

// What a delivery tells, event by event: what, when, about whom, and where that landed, or why it landed nowhere.
class DeliveryEvents : public QWidget {
    Q_OBJECT

public:
    explicit DeliveryEvents(QWidget *parent = nullptr);

    // What says the same as before is left alone, with the keyboard in it, unless `anew`.
    void setInspection(const Inspection &inspection, bool anew = false);

    static constexpr int mostShown = 30; // a delivery may hold a thousand: the rest is in its bytes

Q_SIGNALS:
    void messageWanted(recado::MessageRow row);

private:
    void addEvent(const InspectedEvent &event, const Inspection &inspection, int number);
    void addNotice(const InspectedNotice &notice);
    void addNear(QVBoxLayout *column, const InspectedEvent &event, const Inspection &inspection);
    void addLink(QVBoxLayout *column, const QString &text, MessageRow row, const QString &objectName);
    QVBoxLayout *addBlock(const QString &iconName, const QColor &colour, const QString &title, const QString &when);

    QStringList m_shown; // what it says
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace recado
