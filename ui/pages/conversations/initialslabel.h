#pragma once

#include <QWidget>

namespace recado {

// Somebody's initials in a circle of their colour. Says nothing to a screen reader: the name stands beside it.
class InitialsLabel : public QWidget {
    Q_OBJECT

public:
    InitialsLabel(int size, QWidget *parent);

    void setPerson(const QString &name, const QString &person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_person;
};

} // namespace recado
